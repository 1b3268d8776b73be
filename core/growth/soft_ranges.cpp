// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/soft_ranges.h"

#include <cstdlib>

namespace oyako::growth {

namespace {

std::optional<Remark> remarkIf(bool condition, RemarkCode code)
{
    return condition ? std::optional(Remark{code}) : std::nullopt;
}

template <class Value>
std::optional<Remark> outside(const Value &value, const Value &from, const Value &to)
{
    return remarkIf(value < from || value > to, RemarkCode::OutsideUsualRange);
}

} // namespace

std::optional<Remark> remarkOnMaternalWeight(Mass weight, const std::optional<Mass> &lastVisit)
{
    if (const auto remark = outside(weight, Mass::fromGrams(35'000), Mass::fromGrams(130'000))) {
        return remark;
    }
    const bool jumped = lastVisit && std::llabs(weight.grams() - lastVisit->grams()) > 5000;
    return remarkIf(jumped, RemarkCode::UnlikelyChangeSinceVisit);
}

std::optional<Remark> remarkOnBloodPressure(int systolic, int diastolic)
{
    if (diastolic >= systolic) {
        return Remark{RemarkCode::BloodPressureSwapped};
    }
    if (systolic >= 160 || diastolic >= 110) {
        return Remark{RemarkCode::BloodPressureUrgent};
    }
    if (systolic >= 140 || diastolic >= 90) {
        return Remark{RemarkCode::BloodPressureHigh};
    }
    return remarkIf(systolic < 80 || diastolic < 40, RemarkCode::BloodPressureLow);
}

std::optional<Remark> remarkOnFundalHeight(Length height, const Gestation &gestation)
{
    if (gestation.weeks < 20) {
        return std::nullopt;
    }
    return outside(height, Length::fromCentimetres(gestation.weeks - 5), Length::fromCentimetres(gestation.weeks + 5));
}

std::optional<Remark> remarkOnBirthWeight(Mass weight)
{
    return outside(weight, Mass::fromGrams(1500), Mass::fromGrams(4500));
}

std::optional<Remark> remarkOnGestationAtBirth(const Gestation &gestation)
{
    return outside(gestation.inDays(), 22 * 7, 42 * 7 + 6);
}

} // namespace oyako::growth
