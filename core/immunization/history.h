// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace oyako::immunization {

enum class Sex { Unknown, Female, Male };

/// A vaccine dose administered, as recorded.
struct AdministeredDose {
    QString vaccine; ///< CVX code (CDC) or product id (Japan).
    QDate date;      ///< Must be valid.
    QString tradeName;
    QString manufacturer;     ///< MVX code.
    bool substandard = false; ///< The dose condition flag: recalled, cold chain broken, expired … (section 6.1).
    std::optional<QDate> lotExpiry; ///< Last day of use; of a month without a day, the last day of that month.
};

/// A finding, condition or circumstance of the patient that guidelines refer to.
struct Observation {
    QString code; ///< CDC observation code ("154"), or a code of another system the schedule maps to one.
    std::optional<QDate> date;
};

/// What the engine needs to know about a person; nothing that names one.
struct Patient {
    QDate birthDate; ///< May be missing where only a pregnancy is judged.
    QDate dueDate;   ///< Expected date of delivery, of a pregnant woman.
    Sex sex = Sex::Unknown;
    QString birthCountry; ///< As CDC writes it ("U.S."); empty when unknown.
    std::vector<Observation> observations;
};

} // namespace oyako::immunization
