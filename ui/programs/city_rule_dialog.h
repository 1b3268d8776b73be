// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/procedure_source.h"
#include "core/book/revision.h"
#include "core/records/family_records.h"
#include "ui/widgets/record_dialog.h"

class QComboBox;
class QLineEdit;

namespace oyako::ui {

class DateField;
class NumberField;

/// The last day as the city says it, with who said so: a day, or a count from the day the row counts from. What was
/// written before is put right, or taken back for the general rule.
class CityRuleDialog final : public RecordDialog {
    Q_OBJECT

public:
    /// `person`: whose record it becomes.
    CityRuleDialog(const Context &context, const agenda::ProcedureView &view, const RecordId &person, QWidget *parent);

protected:
    [[nodiscard]] bool check() override;
    [[nodiscard]] Result<void> write() override;

private:
    void showFields();
    /// What was written down for this row and person.
    [[nodiscard]] std::optional<book::Stored<records::Circumstance>> known() const;
    void addWayBack();
    [[nodiscard]] bool isCounted() const;
    /// The date rule or ISO date; empty while something is missing.
    [[nodiscard]] QString value() const;

    agenda::ProcedureView m_view;
    RecordId m_person;
    programs::Anchor m_anchor;
    QComboBox *m_how;
    DateField *m_day;
    NumberField *m_count;
    QComboBox *m_unit;
    QLineEdit *m_origin;
    FieldRow *m_dayRow = nullptr;
    FieldRow *m_countRow = nullptr;
    FieldRow *m_unitRow = nullptr;
    FieldRow *m_originRow = nullptr;
};

/// A day that only the family knows.
class KnownDayDialog final : public RecordDialog {
    Q_OBJECT

public:
    KnownDayDialog(const Context &context, const agenda::ProcedureView &view, const RecordId &person, QWidget *parent);

protected:
    [[nodiscard]] bool check() override;
    [[nodiscard]] Result<void> write() override;

private:
    agenda::ProcedureView m_view;
    RecordId m_person;
    DateField *m_day;
    FieldRow *m_row;
};

} // namespace oyako::ui
