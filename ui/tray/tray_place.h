// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tray/tray_desk.h"

class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QSplitter;
class QVBoxLayout;

namespace oyako::ui {

class InlineProgress;
class ReviewPanel;
class ScanField;
class WatchFolder;

/// A clinic's intake tray: files of families from a folder, dropped, chosen or scanned; each beside the record. Where
/// list and file do not fit side by side, as at large text, each is a page of its own: Enter or a click opens the file,
/// Escape leads back.
class TrayPlace final : public Place {
    Q_OBJECT

public:
    static constexpr QLatin1String placeId{"tray"};

    explicit TrayPlace(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void open(const Destination &destination) override;
    void refresh() override;

    [[nodiscard]] TrayDesk *desk() const { return m_desk; }
    [[nodiscard]] ReviewPanel *review() const { return m_review; }
    [[nodiscard]] WatchFolder *watch() const { return m_watch; }
    [[nodiscard]] QListWidget *list() const { return m_list; }
    void setFolder(const QString &folder);
    /// Whether list and file are pages of their own.
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }
    /// Takes in every file about somebody the book knows, as usual, one after the other.
    void takeInMatched();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *headPart();
    [[nodiscard]] QWidget *tools();
    [[nodiscard]] QWidget *leftPart();
    void askFiles();
    void askFolder();
    void showKey();
    void showFiles();
    void showHead();
    void showCurrent();
    void setNarrow(bool narrow);
    void setReading(bool reading);
    void showParts();
    void fitList();
    void showCurrentRow();
    void goOn();
    void takeNextMatched();

    Context m_context;
    TrayDesk *m_desk;
    WatchFolder *m_watch;
    QLabel *m_head;
    QListWidget *m_list;
    QTimer *m_fit; ///< Calls fitList() once, however much changed.
    QLabel *m_empty;
    ScanField *m_scan;
    InlineProgress *m_progress;
    QPushButton *m_takeMatched = nullptr;
    QWidget *m_top = nullptr; ///< Above both parts, or at the head of the list's page.
    QVBoxLayout *m_column = nullptr;
    QScrollArea *m_left = nullptr;
    QSplitter *m_parts;
    ReviewPanel *m_review;
    QStringList m_matched; ///< Still to be taken in at one go.
    std::shared_ptr<Progress> m_batch;
    int m_batchItems = 0;
    int m_batchLines = 0;
    bool m_isNarrow = false;
    bool m_isDivided = false; ///< Both parts were given their room.
    bool m_isReading = false; ///< In a narrow window: the file is shown, not the list.
};

} // namespace oyako::ui
