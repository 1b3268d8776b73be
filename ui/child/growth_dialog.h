// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/revision.h"
#include "ui/widgets/record_dialog.h"

class QComboBox;
class QLineEdit;

namespace oyako::ui {

class DateField;
class NumberField;

/// One measurement with all that belongs to it: day, value, how and where it was measured, a note.
class GrowthDialog final : public RecordDialog {
    Q_OBJECT

public:
    /// `birth` of the child; invalid where it is not known.
    GrowthDialog(const Context &context, const book::Stored<records::Measurement> &measurement, const QDate &birth,
                 QWidget *parent);

protected:
    bool check() override;
    Result<void> write() override;

private:
    void build(const QDate &birth);
    void fill();
    [[nodiscard]] records::Measurement measured() const;
    /// Stored units in one shown unit.
    [[nodiscard]] double perUnit() const;

    book::Stored<records::Measurement> m_stored;
    DateField *m_date;
    NumberField *m_value;
    QComboBox *m_position;
    QComboBox *m_by;
    QLineEdit *m_note;
    FieldRow *m_dateRow = nullptr;
    FieldRow *m_valueRow = nullptr;
};

} // namespace oyako::ui
