// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/visit_measurements.h"
#include "core/growth/remark.h"
#include "ui/widgets/record_dialog.h"

#include <QSet>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace oyako::ui {

class DateField;
class NumberField;
class RemarkBar;

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
    [[nodiscard]] std::optional<growth::Remark> remark() const;
    void ask();

    book::Stored<records::Checkup> m_visit;
    DateField *m_date;
    NumberField *m_weight;
    NumberField *m_systolic;
    NumberField *m_diastolic;
    NumberField *m_fundalHeight;
    NumberField *m_girth;
    NumberField *m_haemoglobin;
    QComboBox *m_oedema;
    QComboBox *m_protein;
    QComboBox *m_sugar;
    QLineEdit *m_otherTests;
    QPlainTextEdit *m_instructions;
    QLineEdit *m_facility;
    FieldRow *m_dateRow = nullptr;
    FieldRow *m_pressureRow = nullptr;
    QList<Entry> m_entries;
    care::VisitMeasurements m_measured;
    RemarkBar *m_question;
    QString m_asked; ///< The question being asked.
    QSet<QString> m_answered;
};

} // namespace oyako::ui
