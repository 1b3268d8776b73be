// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/calendar/date_range.h"

#include <QDate>
#include <QString>

#include <optional>

namespace oyako::calendar {

/// A date as far as somebody knows it: a day, a month (日不明), a year, or asked and not known (不明); each perhaps
/// "about" (頃). A blank field is no PartialDate at all.
class PartialDate final {
public:
    enum class Precision { Unknown, Year, Month, Day };

    /// Not known at all.
    PartialDate() = default;
    /// A day; not known when `day` is invalid. Implicit: every day is as much of a date as there can be.
    PartialDate(const QDate &day) // NOLINT(google-explicit-constructor)
        : m_first(day)
        , m_precision(day.isValid() ? Precision::Day : Precision::Unknown)
    {
    }
    /// `date` is valid.
    [[nodiscard]] static PartialDate ofDay(const QDate &date);
    /// InvalidValue (argument "no_such_day") unless year is 1–9999 and month 1–12.
    [[nodiscard]] static Result<PartialDate> ofMonth(int year, int month);
    [[nodiscard]] static Result<PartialDate> ofYear(int year);

    [[nodiscard]] PartialDate about() const;

    [[nodiscard]] Precision precision() const { return m_precision; }
    [[nodiscard]] bool isAbout() const { return m_about; }
    [[nodiscard]] bool isUnknown() const { return m_precision == Precision::Unknown; }
    /// The day, where it is known and not "about".
    [[nodiscard]] std::optional<QDate> exactDay() const;
    /// The days it may mean as written, "about" left aside. Nothing when unknown.
    [[nodiscard]] std::optional<DateRange> days() const;
    /// The last of days(): whoever counts on from it is never too early. Invalid when unknown.
    [[nodiscard]] QDate lastDay() const;

    /// `2024-05-03`, `2024-05`, `2024`, `XXXX` (unknown), with `~` behind it for "about": the forms of ISO 8601-2
    /// (EDTF).
    [[nodiscard]] QString toString() const;
    /// Reads exactly what toString() writes; InvalidValue otherwise.
    [[nodiscard]] static Result<PartialDate> fromString(const QString &text);

    friend bool operator==(const PartialDate &, const PartialDate &) = default;

private:
    PartialDate(const QDate &first, Precision precision)
        : m_first(first)
        , m_precision(precision)
    {
    }

    QDate m_first;
    Precision m_precision = Precision::Unknown;
    bool m_about = false;
};

/// Earlier first; within the same first day the vaguer one first; the unknown last. For sorting lists.
[[nodiscard]] bool sortsBefore(const PartialDate &a, const PartialDate &b);

} // namespace oyako::calendar
