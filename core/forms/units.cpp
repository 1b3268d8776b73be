// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/units.h"

#include <QHash>

#include <cmath>

namespace oyako::forms {

namespace {

enum class Measure { Mass, Length, Volume, Pressure, Time, CalendarTime };

/// A unit as a multiple of the smallest one of its kind in this table, so that factors are whole numbers.
struct Scale {
    Measure measure;
    double factor;
};

std::optional<Scale> scaleOf(const QString &unit)
{
    static const QHash<QString, Scale> scales{
        {QStringLiteral("ug"), {Measure::Mass, 1}},
        {QStringLiteral("mg"), {Measure::Mass, 1e3}},
        {QStringLiteral("g"), {Measure::Mass, 1e6}},
        {QStringLiteral("kg"), {Measure::Mass, 1e9}},
        {QStringLiteral("um"), {Measure::Length, 1}},
        {QStringLiteral("mm"), {Measure::Length, 1e3}},
        {QStringLiteral("cm"), {Measure::Length, 1e4}},
        {QStringLiteral("m"), {Measure::Length, 1e6}},
        {QStringLiteral("uL"), {Measure::Volume, 1}},
        {QStringLiteral("mL"), {Measure::Volume, 1e3}},
        {QStringLiteral("ml"), {Measure::Volume, 1e3}},
        {QStringLiteral("cm3"), {Measure::Volume, 1e3}},
        {QStringLiteral("dL"), {Measure::Volume, 1e5}},
        {QStringLiteral("dl"), {Measure::Volume, 1e5}},
        {QStringLiteral("L"), {Measure::Volume, 1e6}},
        {QStringLiteral("l"), {Measure::Volume, 1e6}},
        {QStringLiteral("Pa"), {Measure::Pressure, 1}},
        {QStringLiteral("hPa"), {Measure::Pressure, 100}},
        {QStringLiteral("kPa"), {Measure::Pressure, 1000}},
        {QStringLiteral("mm[Hg]"), {Measure::Pressure, 133.322}},
        {QStringLiteral("mmHg"), {Measure::Pressure, 133.322}},
        {QStringLiteral("ms"), {Measure::Time, 1}},
        {QStringLiteral("s"), {Measure::Time, 1e3}},
        {QStringLiteral("min"), {Measure::Time, 6e4}},
        {QStringLiteral("h"), {Measure::Time, 3.6e6}},
        {QStringLiteral("d"), {Measure::Time, 8.64e7}},
        {QStringLiteral("wk"), {Measure::Time, 6.048e8}},
        {QStringLiteral("mo"), {Measure::CalendarTime, 1}},
        {QStringLiteral("a"), {Measure::CalendarTime, 12}},
    };
    const auto found = scales.constFind(unit);
    return found == scales.constEnd() ? std::nullopt : std::optional(*found);
}

/// Converting may move the last digit of a double; what is equal but for that is equal.
Order orderOf(double a, double b)
{
    constexpr double lastDigits = 1e-12;
    if (std::abs(a - b) <= lastDigits * std::max(std::abs(a), std::abs(b))) {
        return Order::Equal;
    }
    return a < b ? Order::Less : Order::Greater;
}

} // namespace

QString unitOf(const Quantity &quantity)
{
    return quantity.code.isEmpty() ? quantity.unit : quantity.code;
}

std::optional<double> converted(double number, const QString &from, const QString &to)
{
    if (from == to) {
        return number;
    }
    const auto own = scaleOf(from);
    const auto wanted = scaleOf(to);
    if (!own || !wanted || own->measure != wanted->measure) {
        return std::nullopt;
    }
    return number * own->factor / wanted->factor;
}

Order compareAmounts(const Quantity &a, const Quantity &b)
{
    const bool bothCoded = !a.code.isEmpty() && !b.code.isEmpty();
    const bool bare = unitOf(a).isEmpty() || unitOf(b).isEmpty();
    if (bare || (!bothCoded && a.unit == b.unit)) {
        return orderOf(a.value, b.value);
    }
    const auto own = converted(a.value, unitOf(a), unitOf(b));
    return own ? orderOf(*own, b.value) : Order::Unordered;
}

} // namespace oyako::forms
