// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/calendar_import.h"
#include "ui/widgets/card.h"
#include "ui/widgets/place.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace oyako::ui {

class InlineMessage;
class RecordTable;

/// The agenda as a calendar file, and appointments from another program's calendar: what would change is shown first.
class CalendarCard final : public Card {
    Q_OBJECT

public:
    explicit CalendarCard(const Context &context, QWidget *parent = nullptr);

    /// The book changed: compares again.
    void refresh();
    /// Writes the calendar file as chosen.
    [[nodiscard]] Result<void> save(const QString &path);
    /// Shows what a calendar file would change.
    void openFile(const QString &path);
    void takeKeyboard();

private:
    void addExport();
    void addImport();
    void askWhere();
    void askWhich();
    void showPreview();
    [[nodiscard]] RecordTable *makeTable(const QString &name) const;
    void addTakeIn(QVBoxLayout *column);
    void takeIn();
    /// What has just come, for who wants to read it once more before going on; it goes with the next change.
    void showTaken();
    [[nodiscard]] QString stateName(const exchange::IncomingEvent &incoming) const;

    Context m_context;
    QCheckBox *m_masked;
    QPushButton *m_save;
    QComboBox *m_person = nullptr;
    InlineMessage *m_message;
    QWidget *m_result = nullptr;
    QList<exchange::CalendarEvent> m_file;
    QList<exchange::IncomingEvent> m_events;
};

} // namespace oyako::ui
