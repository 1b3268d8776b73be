// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"

#include <QWidget>

class QLineEdit;

namespace oyako::ui {

class FieldRow;
class MunicipalityField;

/// A clinic or city office: its name, its ten-digit number, where it is, and who administers its book first.
class FirstRunFacility final : public QWidget {
    Q_OBJECT

public:
    explicit FirstRunFacility(QWidget *parent = nullptr);

    /// Whether all that is needed is there (where it is may be left open); says what is missing. A check digit that
    /// does not fit is asked about once.
    [[nodiscard]] bool accept();
    [[nodiscard]] book::Info info() const;
    [[nodiscard]] records::StaffMember administrator() const;

Q_SIGNALS:
    /// Enter in the last field.
    void entered();

private:
    [[nodiscard]] bool acceptNumber();

    QLineEdit *m_name;
    QLineEdit *m_number;
    MunicipalityField *m_municipality;
    QLineEdit *m_administrator;
    QLineEdit *m_kana;
    QLineEdit *m_profession;
    FieldRow *m_nameRow;
    FieldRow *m_numberRow;
    FieldRow *m_municipalityRow;
    FieldRow *m_administratorRow;
    QString m_askedAbout; ///< The number whose check digit was pointed out.
};

} // namespace oyako::ui
