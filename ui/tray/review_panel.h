// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tray/tray_desk.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace oyako::ui {

class InlineMessage;
class LineTree;
class Page;

/// One file of the tray beside the book: who it is about, every line with its box, and what to do with it.
class ReviewPanel final : public QWidget {
    Q_OBJECT

public:
    ReviewPanel(const Context &context, TrayDesk *desk, QWidget *parent = nullptr);

    /// Empty: nothing to show.
    void show(const QString &digest);
    [[nodiscard]] QString digest() const { return m_digest; }
    /// Compares again, keeping the boxes as they are set.
    void refresh();
    [[nodiscard]] LineTree *lines() const { return m_lines; }
    /// Whether the page has a way back to the list at its head.
    void setReturns(bool returns);
    void takeIn();
    void decline();

Q_SIGNALS:
    /// Back to the list.
    void returned();
    /// Taken in or declined: on to the next one.
    void finished();

private:
    void fill(const exchange::IntakeChoices *kept);
    void addHead(const TrayFile &file, QVBoxLayout *column);
    void addLines(const exchange::Intake &intake, const exchange::IntakeChoices &choices, QVBoxLayout *column);
    void addReason(QVBoxLayout *column);
    /// Below the page, always in sight however long the file is.
    void addDecision(const exchange::Intake &intake);
    void reveal();
    void showCount();
    void noteRead(const exchange::Intake &intake);
    void complain(const Error &error);

    Context m_context;
    TrayDesk *m_desk;
    QString m_digest;
    QPushButton *m_return;
    Page *m_page;
    QWidget *m_content = nullptr;
    QWidget *m_foot = nullptr;
    LineTree *m_lines = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_take = nullptr;
    QLabel *m_count = nullptr;
    QHash<QString, int> m_items; ///< Values that come in with each line.
    InlineMessage *m_message = nullptr;
    bool m_showsSensitive = false;
    QSet<QString> m_noted;
};

} // namespace oyako::ui
