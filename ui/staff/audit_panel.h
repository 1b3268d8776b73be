// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/audit_log.h"
#include "core/pages/page.h"
#include "ui/widgets/place.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace oyako::ui {

class DateField;
class InlineMessage;
class RecordTable;

/// The access log: narrowed by day, person on duty, child and action; as CSV; the day's report on paper with the head
/// of the chain. Only for those who administer.
class AuditPanel final : public QWidget {
    Q_OBJECT

public:
    explicit AuditPanel(const Context &context, QWidget *parent = nullptr);

    /// Only entries about this child from now on; empty: about everybody.
    void narrowTo(const RecordId &person) { m_person = person; }
    void refresh();
    /// The day's report, as it is printed.
    [[nodiscard]] Result<pages::Document> report() const;
    void print();
    [[nodiscard]] Result<void> saveTable(const QString &path);
    [[nodiscard]] RecordTable *table() const { return m_table; }

private:
    [[nodiscard]] QLayout *filterRow();
    [[nodiscard]] book::AuditFilter filter() const;
    void fillStaff();
    void showEntries();
    void check();
    void askForTable();
    [[nodiscard]] QString nameOf(const RecordId &person) const;
    [[nodiscard]] QStringList cellsOf(const book::AuditEntry &entry) const;

    Context m_context;
    RecordId m_person;
    QHash<RecordId, QString> m_staffNames;
    DateField *m_from;
    DateField *m_until;
    QComboBox *m_staff;
    QComboBox *m_action;
    QPushButton *m_everybody;
    QLabel *m_count;
    RecordTable *m_table;
    InlineMessage *m_message;
};

} // namespace oyako::ui
