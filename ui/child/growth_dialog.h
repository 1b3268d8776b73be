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

/// What was measured on one day: weight, length, head, chest. Blank fields are not recorded. Changing opens one
/// measurement.
class GrowthDialog final : public RecordDialog {
    Q_OBJECT

public:
    GrowthDialog(const Context &context, const RecordId &person, const QDate &birth, QWidget *parent);
    GrowthDialog(const Context &context, const book::Stored<records::Measurement> &measurement, const QDate &birth,
                 QWidget *parent);

protected:
    bool check() override;
    Result<void> write() override;

private:
    struct Entry {
        records::MeasurementKind kind;
        NumberField *field;
        double perUnit; ///< Stored units in one shown unit.
    };

    void build(const QDate &birth);
    void addEntry(records::MeasurementKind kind);
    void fill();
    [[nodiscard]] records::Measurement measured(const Entry &entry) const;

    RecordId m_person;
    std::optional<book::Stored<records::Measurement>> m_stored;
    DateField *m_date;
    QComboBox *m_position;
    QComboBox *m_by;
    QLineEdit *m_note;
    QList<Entry> m_entries;
    FieldRow *m_dateRow = nullptr;
    FieldRow *m_firstRow = nullptr;
};

} // namespace oyako::ui
