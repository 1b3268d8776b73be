// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/attachment.h"
#include "core/book/revision.h"
#include "core/papers/recogniser.h"
#include "ui/widgets/record_dialog.h"

#include <QMap>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace oyako::ui {

class InlineProgress;

/// The text of a paper, page by page: what the file holds, what was read off the picture, what a person corrected.
/// Reads pages without text off their picture where Tesseract is installed.
class PaperTextDialog final : public RecordDialog {
    Q_OBJECT

public:
    PaperTextDialog(const Context &context, const book::Stored<records::Document> &paper, QWidget *parent);

    /// Reads every page that has no text yet, in the background; can be cancelled, what was read by then is kept.
    void recognise();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void recognised();

protected:
    bool check() override { return !m_busy; }
    Result<void> write() override;

private:
    struct Reading {
        int pages = 0;
        QMap<int, QString> texts;
        std::optional<Error> error;
    };
    [[nodiscard]] static Reading readPages(const book::Attachment &attachment, const QList<int> &known,
                                           const Progress &progress);
    void fillPages(int pages);
    void showPage(int page);
    void keepTyped();
    void keepReading(const Reading &reading);

    book::Stored<records::Document> m_paper;
    QMap<int, book::PageText> m_texts;
    QComboBox *m_pages;
    QPlainTextEdit *m_edit;
    FieldRow *m_editRow;
    QPushButton *m_read;
    InlineProgress *m_progress;
    int m_page = 1;
    bool m_busy = false;
};

} // namespace oyako::ui
