// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/codec.h"
#include "core/records/kind.h"

#include <array>

namespace oyako::records {

enum class Sex { Unknown, Male, Female };

template <>
struct EnumWords<Sex> {
    static constexpr auto words =
        std::array{std::pair{Sex::Unknown, QLatin1String("unknown")}, std::pair{Sex::Male, QLatin1String("male")},
                   std::pair{Sex::Female, QLatin1String("female")}};
};

/// What a person is in this book.
enum class Role {
    Mother,  ///< Is or was pregnant; the mother of the book's children.
    Partner, ///< Father or partner.
    Child,
    Other, ///< Grandparent, guardian, helper.
};

template <>
struct EnumWords<Role> {
    static constexpr auto words =
        std::array{std::pair{Role::Mother, QLatin1String("mother")}, std::pair{Role::Partner, QLatin1String("partner")},
                   std::pair{Role::Child, QLatin1String("child")}, std::pair{Role::Other, QLatin1String("other")}};
};

/// A member of the family, or a patient of the clinic. Names are kept exactly as typed (塚 and 塚 stay different).
struct Person {
    static constexpr Kind kind = Kind::Person;

    QString familyName;
    QString givenName; ///< May be empty for a child not named yet.
    QString familyKana;
    QString givenKana;
    QString romanName; ///< As in the passport.
    Role role = Role::Other;
    Sex sex = Sex::Unknown;
    QDate birthDate;
    QString birthTime; ///< "14:05", as on the certificate.
    QString birthPlace;
    QDate deathDate;
    int colour = 0; ///< Index into the person colours.

    QString postalCode;
    QString address;
    QString municipality; ///< Six-digit local government code.
    QString phone;
    QString occupation;
    QString bloodType;
    QString allergies;
    QString medicines;
    QString note;

    /// Of a child: the pregnancy it comes from, the order among multiples (1 …), the parents, and its maturity.
    RecordId pregnancy;
    std::optional<int> multipleOrder;
    std::optional<int> birthOrder; ///< 第○子
    RecordId mother;
    RecordId partner;
    std::optional<int> gestationalDaysAtBirth; ///< weeks × 7 + days
    QDate dueDate;                             ///< The due date that was valid at birth, for the corrected age.
    std::optional<Mass> birthWeight;
    QString patientNumber; ///< The facility's own number.

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("familyName", self.familyName);
        visit("givenName", self.givenName);
        visit("familyKana", self.familyKana);
        visit("givenKana", self.givenKana);
        visit("romanName", self.romanName);
        visit("role", self.role);
        visit("sex", self.sex);
        visit("birthDate", self.birthDate);
        visit("birthTime", self.birthTime);
        visit("birthPlace", self.birthPlace);
        visit("deathDate", self.deathDate);
        visit("colour", self.colour);
        visit("postalCode", self.postalCode);
        visit("address", self.address);
        visit("municipality", self.municipality);
        visit("phone", self.phone);
        visit("occupation", self.occupation);
        visit("bloodType", self.bloodType);
        visit("allergies", self.allergies);
        visit("medicines", self.medicines);
        visit("note", self.note);
        visit("pregnancy", self.pregnancy);
        visit("multipleOrder", self.multipleOrder);
        visit("birthOrder", self.birthOrder);
        visit("mother", self.mother);
        visit("partner", self.partner);
        visit("gestationalDaysAtBirth", self.gestationalDaysAtBirth);
        visit("dueDate", self.dueDate);
        visit("birthWeight", self.birthWeight);
        visit("patientNumber", self.patientNumber);
    }
};

/// Family name and given name with a space between, leaving out what is empty.
[[nodiscard]] QString fullName(const Person &person);
[[nodiscard]] QString fullKana(const Person &person);
/// What the family calls the person: the given name, else the family name.
[[nodiscard]] QString shortName(const Person &person);

} // namespace oyako::records
