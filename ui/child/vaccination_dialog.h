// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/revision.h"
#include "ui/widgets/record_dialog.h"

class QComboBox;
class QLineEdit;

namespace oyako::ui {

class DateField;

/// One dose given: the vaccine by typing a few letters, then date, lot and the rest. Keyboard from top to bottom.
class VaccinationDialog final : public RecordDialog {
    Q_OBJECT

public:
    VaccinationDialog(const Context &context, const book::Stored<records::Vaccination> &dose, QWidget *parent);

protected:
    bool check() override;
    Result<void> write() override;

private:
    void build();
    void fill();
    [[nodiscard]] records::Vaccination typed() const;

    book::Stored<records::Vaccination> m_dose;
    QComboBox *m_vaccine;
    QLineEdit *m_product;
    DateField *m_date;
    QLineEdit *m_lot;
    DateField *m_expiry;
    QComboBox *m_site;
    QLineEdit *m_facility;
    QLineEdit *m_injector;
    QComboBox *m_source;
    QLineEdit *m_note;
    FieldRow *m_vaccineRow = nullptr;
    FieldRow *m_dateRow = nullptr;
};

} // namespace oyako::ui
