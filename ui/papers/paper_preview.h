// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/book/attachment.h"

#include <QImage>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace oyako::ui {

class PageLoader;

/// Shows a paper page by page, from memory only: pictures and PDFs as they look, text as plain text whatever it is.
class PaperPreview final : public QWidget {
    Q_OBJECT

public:
    explicit PaperPreview(QWidget *parent = nullptr);
    ~PaperPreview() override;

    /// Shows a page, from 1, of a paper; the last one where there are fewer.
    void show(const book::Attachment &attachment, int page = 1);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_digest.isEmpty(); }
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pages() const { return m_pages; }
    /// What is drawn now; null before the first page has come and for text.
    [[nodiscard]] QImage image() const { return m_image; }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// A page, text or sentence has come.
    void shown();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void turn(int by);
    void zoom(double factor);
    void load();
    /// Of a page as wide as the room beside the scroll bar, which is known before the first page is shown.
    [[nodiscard]] int roomForPage() const;
    void put(const QImage &image);
    void showWords(const QString &words);
    void updateTools();

    PageLoader *m_loader;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    QLabel *m_picture;
    QPlainTextEdit *m_text;
    QLabel *m_words;
    QWidget *m_tools;
    QLabel *m_number;
    QPushButton *m_before;
    QPushButton *m_after;
    QImage m_image;
    QString m_digest;
    double m_zoom = 1;
    int m_loadedWidth = 0;
    int m_page = 0;
    int m_pages = 0;
};

} // namespace oyako::ui
