// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>

#include <tl/expected.hpp>

namespace oyako::growth {

enum class Sex { Male, Female };

/// How length or height was measured: lying, or standing.
enum class Position { Unstated, Recumbent, Standing };

/// Mothers who bear for the first time, and others: birth weight by gestation has a curve for each.
enum class Parity { Primipara, Multipara };

/// Completed weeks and days of gestation: 0 ≤ days ≤ 6.
struct Gestation {
    int weeks = 0;
    int days = 0;

    [[nodiscard]] constexpr int inDays() const { return weeks * 7 + days; }
};

/// What a child's size is compared with: the measures that references by age cover.
enum class Measure { Weight, Length, HeadCircumference, ChestCircumference };

/// Why a score is not given. A number that would mislead is worse than none.
enum class Reason {
    UnknownStandard,  ///< no such reference
    UnknownIndicator, ///< the reference has no such index
    UnknownKind,      ///< no such calculation
    UnknownSex,       ///< sex is neither male nor female
    UnknownPosition,  ///< neither recumbent nor standing
    UnknownOedema,    ///< neither yes nor no
    UnknownParity,    ///< neither primipara nor multipara
    UnknownUnit,      ///< a unit the index is not measured in
    NotANumber,       ///< a cell that should hold a number does not
    MissingSex,
    MissingAge,
    MissingValue,
    MissingHeight,    ///< length or height is needed as well
    MissingGestation, ///< weeks or days of gestation
    MissingParity,
    MissingBiometry,     ///< one of the fetal diameters
    ValueNotPositive,    ///< zero or less
    AgeOutOfRange,       ///< the reference does not cover the age
    AgeBetweenBands,     ///< the survey has no age class there (1–29 days)
    HeightOutOfRange,    ///< the reference does not cover the length or height
    GestationOutOfRange, ///< before 22w0d or after 41w6d
    Oedema,              ///< swelling makes the weight say nothing about nutrition
    ValueImplausible,    ///< so far off that the unit must be another one (millimetres for centimetres)
    NotInReference,      ///< the reference file has no such curve
    BeforeBirth,         ///< the date lies before the birth
    BeforeDueDate,       ///< corrected age begins at the due date
    NotLater,            ///< gain per day needs a later day to end on
};

/// A value, or the reason why none is given.
template <class T>
using Answer = tl::expected<T, Reason>;

[[nodiscard]] inline tl::unexpected<Reason> refuse(Reason reason)
{
    return tl::unexpected<Reason>(reason);
}

/// The stable word for files and scripts: "age_out_of_range".
[[nodiscard]] QLatin1String reasonWord(Reason reason);

} // namespace oyako::growth
