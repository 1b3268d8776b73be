// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/place.h"

#include "core/records/care_records.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace oyako::ui {

class DateField;
class FieldRow;
class NumberField;
class VaccineField;

/// One vaccine of a visit: name and lot, and behind one button what else stands on the label.
class DoseRow final : public QWidget {
    Q_OBJECT

public:
    /// `number`: 1 for the first, which is named alone; later ones with their number, for a screen reader.
    /// `vaccines`: the codes to choose from, those offered first in front.
    DoseRow(const Context &context, const QStringList &vaccines, int number, QWidget *parent = nullptr);

    void setDose(const records::Vaccination &dose);
    /// Writes what was typed into a dose (what is on no list as its product, without a code); the date and what all
    /// doses of a visit share are left as they are.
    void write(records::Vaccination &dose) const;
    void showDetails(bool show);
    /// Nothing was typed at all.
    [[nodiscard]] bool isBlank() const;
    /// Says what is missing beside the field and takes the keyboard there. A name on no list passes once it was kept as
    /// it is written.
    [[nodiscard]] bool check();
    void takeFocus();
    /// Everything the keyboard reaches, in its order.
    [[nodiscard]] QList<QWidget *> fields() const;

private:
    void build(int number);
    void fillLists();
    [[nodiscard]] bool isUnderstood() const;
    /// Where what was typed fits several vaccines or none: says so and offers them, and to keep it as it is written.
    void offerMatches();
    void keepAsWritten();
    /// Offers what was written before in the same field.
    void offerKnown(QLineEdit *field, QString records::Vaccination::*member);

    Context m_context;
    VaccineField *m_vaccine;
    QLineEdit *m_lot;
    QLineEdit *m_product;
    DateField *m_expiry;
    QComboBox *m_site;
    QComboBox *m_route;
    NumberField *m_amount;
    QLineEdit *m_note;
    FieldRow *m_vaccineRow = nullptr;
    QVBoxLayout *m_offerColumn = nullptr;
    QWidget *m_offers = nullptr;
    QString m_asWritten; ///< A name on no list that is meant so.
    QWidget *m_details = nullptr;
    QPushButton *m_more = nullptr;
};

/// Texts written before in a field of any dose of the book, without repeats.
[[nodiscard]] QStringList writtenBefore(const Context &context, QString records::Vaccination::*member);

} // namespace oyako::ui
