// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/revision.h"
#include "ui/widgets/record_dialog.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace oyako::ui {

class DateField;
class DoseRow;

/// The doses of one visit: for whom (name, birthday and colour at the head), the vaccines by a few letters each, and
/// once for all of them the day, where, by whom and how it is known. What looks odd is asked once; saying save again
/// saves it. Also corrects one dose.
class VaccinationDialog final : public RecordDialog {
    Q_OBJECT

public:
    VaccinationDialog(const Context &context, const book::Stored<records::Vaccination> &dose, QWidget *parent);

protected:
    bool check() override;
    Result<void> write() override;
    QString savedSentence() const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void addVisit();
    void fill();
    void addRow();
    [[nodiscard]] bool isNew() const { return m_dose.id.isEmpty(); }
    /// What was typed, one for each row that is not blank.
    [[nodiscard]] QList<records::Vaccination> typed() const;
    [[nodiscard]] QStringList questions() const;
    [[nodiscard]] QString siblingName(const RecordId &person) const;

    book::Stored<records::Vaccination> m_dose;
    QStringList m_vaccines; ///< To choose from, those of the person's own schedule first.
    QList<DoseRow *> m_rows;
    QVBoxLayout *m_rowColumn = nullptr;
    DateField *m_date;
    QLineEdit *m_facility;
    QLineEdit *m_injector;
    QComboBox *m_source;
    FieldRow *m_dateRow = nullptr;
};

} // namespace oyako::ui
