// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/csv.h"
#include "core/growth/age.h"
#include "core/growth/types.h"

#include <array>
#include <optional>

namespace oyako::growth {

/// The columns that scoreTable() reads.
enum class Column {
    Standard,
    Indicator,
    Kind,
    Sex,
    AgeDays,
    AgeMonths,
    Value,
    ValueUnit,
    LengthCm,
    Position,
    Oedema,
    Parity,
    GestationWeeks,
    GestationDays,
    HeightCm,
    BiparietalCm,
    AbdominalCm,
    FemurCm,
    Count
};

/// What a value is measured in; each index has one of its own, others of the same kind are converted to it.
enum class Unit { Kilogram, Gram, Centimetre, Millimetre };

/// The place of a column in a header, in any case and without the blanks around its name; or -1.
[[nodiscard]] qsizetype placeOf(const csv::Fields &header, QByteArrayView name);

/// One row of a table to be scored, read by the names of its columns. A column that the file lacks reads as empty.
class ScoreRow final {
public:
    explicit ScoreRow(const csv::Fields &header);

    void set(const csv::Fields &fields) { m_fields = &fields; }
    [[nodiscard]] bool has(Column column) const { return m_places[static_cast<size_t>(column)] >= 0; }
    /// Without the blanks around it; empty for "NA", as statistics programs write an empty cell.
    [[nodiscard]] QByteArrayView text(Column column) const;
    /// Whether the cell holds this word, in any case.
    [[nodiscard]] bool is(Column column, const char *word) const;

    /// Nothing for an empty cell; NotANumber.
    [[nodiscard]] Answer<std::optional<double>> optionalNumber(Column column) const;
    /// `missing` for an empty cell; NotANumber.
    [[nodiscard]] Answer<double> number(Column column, Reason missing) const;
    /// Column::Value in `unit`. MissingValue, NotANumber, UnknownUnit (an empty unit is the index's own).
    [[nodiscard]] Answer<double> value(Unit unit) const;
    /// male, female, m, f, 1, 2 in any case. MissingSex, UnknownSex.
    [[nodiscard]] Answer<Sex> sex() const;
    /// age_days or, where that is empty, age_months; nothing where both are. NotANumber.
    [[nodiscard]] Answer<std::optional<Age>> age() const;
    /// recumbent, standing, or WHO's l and h; empty is unstated. UnknownPosition.
    [[nodiscard]] Answer<Position> position() const;
    /// y, yes, 1 or n, no, 2, empty. UnknownOedema.
    [[nodiscard]] Answer<bool> oedema() const;
    /// Nothing for an empty cell. UnknownParity.
    [[nodiscard]] Answer<std::optional<Parity>> parity() const;
    /// MissingGestation, NotANumber, GestationOutOfRange for what is no count of weeks and days.
    [[nodiscard]] Answer<Gestation> gestation() const;

private:
    std::array<qsizetype, static_cast<size_t>(Column::Count)> m_places{};
    const csv::Fields *m_fields = nullptr;
};

} // namespace oyako::growth
