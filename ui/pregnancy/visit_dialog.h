// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/change_set.h"
#include "ui/widgets/record_dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace oyako::ui {

class DateField;
class NumberField;

/// One row of 妊娠中の経過: the visit and what was measured at it, in one step.
class VisitDialog final : public RecordDialog {
    Q_OBJECT

public:
    VisitDialog(const Context &context, const book::Stored<records::Checkup> &visit, QWidget *parent);

protected:
    bool check() override;
    Result<void> write() override;

private:
    struct Entry {
        records::MeasurementKind kind;
        NumberField *field;
        double perUnit; ///< Stored units in one shown unit.
    };

    void build();
    void fill();
    [[nodiscard]] records::Checkup typed() const;
    void addMeasurements(book::ChangeSet &changes, const RecordId &visit) const;

    book::Stored<records::Checkup> m_visit;
    DateField *m_date;
    NumberField *m_weight;
    NumberField *m_systolic;
    NumberField *m_diastolic;
    NumberField *m_fundalHeight;
    NumberField *m_girth;
    QComboBox *m_oedema;
    QComboBox *m_protein;
    QComboBox *m_sugar;
    QPlainTextEdit *m_instructions;
    QLineEdit *m_facility;
    FieldRow *m_dateRow = nullptr;
    FieldRow *m_pressureRow = nullptr;
    QList<Entry> m_entries;
    QList<book::Stored<records::Measurement>> m_measured;
};

} // namespace oyako::ui
