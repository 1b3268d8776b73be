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
    [[nodiscard]] records::Checkup typed() const;
    void addMeasurements(book::ChangeSet &changes, const RecordId &checkup) const;

    book::Stored<records::Checkup> m_checkup;
    QComboBox *m_occasion;
    DateField *m_date;
    QLineEdit *m_facility;
    QLineEdit *m_examiner;
    NumberField *m_weight;
    NumberField *m_length;
    NumberField *m_head;
    QComboBox *m_nutrition;
    QComboBox *m_result;
    QPlainTextEdit *m_note;
    FieldRow *m_dateRow = nullptr;
    QList<book::Stored<records::Measurement>> m_measured; ///< Measurements that name this checkup.
};

} // namespace oyako::ui
