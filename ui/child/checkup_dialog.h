// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/visit_measurements.h"
#include "ui/widgets/growth_questions.h"
#include "ui/widgets/record_dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace oyako::ui {

class DateField;
class NumberField;

/// A child's checkup as on the handbook's page: date, place, weight, length, head, nutrition, the overall result. What
/// is measured here becomes measurements of that day, in one step with the checkup.
class CheckupDialog final : public RecordDialog {
    Q_OBJECT

public:
    CheckupDialog(const Context &context, const book::Stored<records::Checkup> &checkup, QWidget *parent);

protected:
    bool check() override;
    Result<void> write() override;

private:
    void build();
    void fill();
    /// Of a new checkup, while nobody has chosen: the one the day is most likely about.
    void proposeOccasion();
    [[nodiscard]] records::Checkup typed() const;

    book::Stored<records::Checkup> m_checkup;
    QComboBox *m_occasion;
    DateField *m_date;
    QLineEdit *m_facility;
    QLineEdit *m_examiner;
    NumberField *m_weight;
    NumberField *m_length;
    NumberField *m_head;
    QList<GrowthQuestions::Field> m_fields;
    QComboBox *m_nutrition;
    QComboBox *m_result;
    QPlainTextEdit *m_note;
    FieldRow *m_dateRow = nullptr;
    bool m_isChosen = false; ///< The occasion was chosen by hand.
    care::VisitMeasurements m_measured;
};

} // namespace oyako::ui
