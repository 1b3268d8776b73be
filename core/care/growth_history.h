// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/growth/age.h"
#include "core/growth/plausibility.h"

#include <array>
#include <optional>

namespace oyako::care {

/// The kinds of measurement of a child, in the order of the handbook and of the columns of a table.
inline constexpr std::array childKinds{records::MeasurementKind::Weight, records::MeasurementKind::Length,
                                       records::MeasurementKind::HeadCircumference,
                                       records::MeasurementKind::ChestCircumference};

/// What was measured of a child on one day: at most one value of each kind.
struct GrowthDay {
    QDate on;
    std::array<std::optional<book::Stored<records::Measurement>>, childKinds.size()> values{}; ///< as childKinds

    [[nodiscard]] const std::optional<book::Stored<records::Measurement>> &
    operator[](records::MeasurementKind kind) const;
    /// kg for weight, else cm; nothing where it was not measured.
    [[nodiscard]] std::optional<double> shown(records::MeasurementKind kind) const;
};

/// What the book knows of a child's growth.
struct GrowthHistory {
    RecordId id;
    records::Person child;
    QList<GrowthDay> days; ///< By date. A day stands there twice where a kind was measured twice.

    /// Nothing while the book does not know it; references need it.
    [[nodiscard]] std::optional<growth::Sex> sex() const;
    /// The due date of the child, from the gestational age at birth where only that is known; else invalid.
    [[nodiscard]] QDate dueDate() const;
    [[nodiscard]] std::optional<growth::Gestation> gestationAtBirth() const;
    /// Born before 37w0d: charts offer the corrected age.
    [[nodiscard]] bool isPreterm() const;
    /// The basis charts begin with (handbook rules 4.3): the due date until the corrected age reaches three years.
    [[nodiscard]] growth::AgeBasis advisedBasis(const QDate &today) const;
    /// Nothing before birth, and before the due date when that is the basis.
    [[nodiscard]] std::optional<growth::Age> ageOn(const QDate &date, growth::AgeBasis basis) const;
};

/// UnknownRecord when there is no such person.
[[nodiscard]] Result<GrowthHistory> growthHistory(const book::Book &book, const RecordId &child);

/// How length is usually measured on a day: lying before two years of age, standing from then on (handbook reference
/// 1.18); unstated without a birthday.
[[nodiscard]] records::Position usualPosition(const QDate &birth, const QDate &on);

/// What is worth asking about values typed for a day (growth/plausibility.h), against what the book knows of the child
/// and of brothers and sisters. `replaced`: records the typed values stand for. Values in kg and cm. Empty for a child
/// without sex or birthday, and for a preterm child before the due date: no reference fits.
struct TypedDay {
    QDate on;
    std::optional<double> weightKg = {};
    std::optional<double> lengthCm = {};
    std::optional<double> headCm = {};
    QList<RecordId> replaced = {};
};
[[nodiscard]] Result<QList<growth::Remark>> remarksOn(const book::Book &book, const RecordId &child,
                                                      const TypedDay &typed, const growth::Library &library);

} // namespace oyako::care
