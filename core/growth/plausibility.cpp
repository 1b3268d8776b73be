// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/plausibility.h"

#include <array>
#include <cmath>

namespace oyako::growth {

namespace {

constexpr double ninetyNinthCentile = 2.326348; // and, mirrored, the 1st
constexpr double farOff = 5;                    // no child: something was mistyped
constexpr double usual = 3;
constexpr double usualForSibling = 2;
constexpr double greatestChange = 3;
constexpr double shrinkageCm = 1;
constexpr double firstWeekDays = 7;
constexpr double greatestLoss = 0.1;
constexpr std::array decimalSlips{0.001, 0.01, 0.1, 10.0, 100.0, 1000.0};

std::optional<Lms> fitted(const LmsTable &table, QByteArrayView name, Sex sex, double key)
{
    const LmsCurve *curve = table.find(name, sex);
    return curve ? curve->interpolated(key) : std::nullopt;
}

std::optional<Lms> reference(Measure measure, Sex sex, const Age &age, const Library &library)
{
    const JapanReferences &japan = library.japan;
    const double months = age.calendarMonths;
    if (measure == Measure::Weight) {
        const auto young = fitted(japan.survey2023Fitted(), "weight", sex, months);
        return young ? young : fitted(japan.weight2000(), {}, sex, age.completedMonths());
    }
    if (measure == Measure::Length) {
        const auto young = fitted(japan.survey2023Fitted(), "length_height", sex, months);
        return young ? young : fitted(japan.height2000(), {}, sex, age.completedMonths());
    }
    if (measure == Measure::HeadCircumference) {
        const auto young = fitted(japan.survey2023Fitted(), "head_circumference", sex, months);
        return young ? young : library.who2006.byAge(WhoIndex::HeadForAge, sex).interpolated(age.days);
    }
    return std::nullopt;
}

std::optional<double> valueOf(const ChildMeasurement &measurement, Measure measure)
{
    switch (measure) {
    case Measure::Weight: return measurement.weightKg;
    case Measure::Length: return measurement.lengthCm;
    case Measure::HeadCircumference: return measurement.headCm;
    case Measure::ChestCircumference: break;
    }
    return std::nullopt;
}

/// The latest earlier measurement that holds this measure.
const ChildMeasurement *lastWith(Measure measure, const ChildMeasurement &typed, const ChildContext &context)
{
    const ChildMeasurement *last = nullptr;
    for (const ChildMeasurement &one : context.earlier) {
        if (valueOf(one, measure) && one.age.days <= typed.age.days && (!last || one.age.days > last->age.days)) {
            last = &one;
        }
    }
    return last;
}

/// The questions about one measure share these.
struct Question {
    Measure measure;
    double value;
    double z;
    const ChildMeasurement &typed;
    const ChildContext &context;
    const Library &library;
};

std::optional<Remark> unitSlip(const Question &question)
{
    if (std::fabs(question.z) <= farOff) {
        return std::nullopt;
    }
    std::optional<double> best;
    double bestZ = usual;
    for (const double slip : decimalSlips) {
        const double candidate = question.value / slip;
        const auto z =
            standing(question.measure, question.context.sex, question.typed.age, candidate, question.library);
        if (z && std::fabs(*z) <= bestZ) {
            best = candidate;
            bestZ = std::fabs(*z);
        }
    }
    return best ? std::optional(Remark{RemarkCode::UnitSlip, question.measure, best}) : std::nullopt;
}

std::optional<Remark> siblingsValue(const Question &question)
{
    const auto fits = [&](const Sibling &sibling) {
        const auto z = standing(question.measure, sibling.sex, sibling.age, question.value, question.library);
        return z && std::fabs(*z) <= usualForSibling;
    };
    const bool anothers = std::fabs(question.z) > usual &&
                          std::any_of(question.context.siblings.begin(), question.context.siblings.end(), fits);
    return anothers ? std::optional(Remark{RemarkCode::SiblingsValue, question.measure}) : std::nullopt;
}

std::optional<Remark> lossInFirstWeek(const Question &question)
{
    if (question.measure != Measure::Weight || question.typed.age.days > firstWeekDays) {
        return std::nullopt;
    }
    const auto birth =
        std::find_if(question.context.earlier.begin(), question.context.earlier.end(),
                     [](const ChildMeasurement &one) { return one.weightKg && one.age.roundedDays() == 0; });
    const bool lost = birth != question.context.earlier.end() && question.value < *birth->weightKg * (1 - greatestLoss);
    return lost ? std::optional(Remark{RemarkCode::WeightLossFirstWeek, Measure::Weight}) : std::nullopt;
}

std::optional<Remark> changeSinceLast(const Question &question)
{
    const ChildMeasurement *last = lastWith(question.measure, question.typed, question.context);
    if (!last) {
        return std::nullopt;
    }
    const double before = *valueOf(*last, question.measure);
    if (question.measure != Measure::Weight && before - question.value > shrinkageCm) {
        return Remark{RemarkCode::Shrunk, question.measure};
    }
    const auto z = standing(question.measure, question.context.sex, last->age, before, question.library);
    const bool far = z && std::fabs(*z - question.z) > greatestChange;
    return far ? std::optional(Remark{RemarkCode::UnlikelyChange, question.measure}) : std::nullopt;
}

std::optional<Remark> unlikelyForAge(const Question &question)
{
    const bool outside = std::fabs(question.z) > ninetyNinthCentile;
    return outside ? std::optional(Remark{RemarkCode::UnlikelyForAge, question.measure}) : std::nullopt;
}

std::optional<Remark> remarkOn(Measure measure, double value, const ChildMeasurement &typed,
                               const ChildContext &context, const Library &library)
{
    const auto z = standing(measure, context.sex, typed.age, value, library);
    if (!z) {
        return std::nullopt;
    }
    const Question question{measure, value, *z, typed, context, library};
    for (const auto ask : {unitSlip, siblingsValue, lossInFirstWeek, changeSinceLast, unlikelyForAge}) {
        if (const auto remark = ask(question)) {
            return remark;
        }
    }
    return std::nullopt;
}

bool isSwapped(const ChildMeasurement &typed, const ChildContext &context, const Library &library)
{
    if (!typed.weightKg || !typed.lengthCm) {
        return false;
    }
    const auto fits = [&](Measure measure, double value, double within) {
        const auto z = standing(measure, context.sex, typed.age, value, library);
        return z && std::fabs(*z) <= within;
    };
    return !fits(Measure::Weight, *typed.weightKg, farOff) && !fits(Measure::Length, *typed.lengthCm, farOff) &&
           fits(Measure::Weight, *typed.lengthCm, usual) && fits(Measure::Length, *typed.weightKg, usual);
}

} // namespace

std::optional<double> standing(Measure measure, Sex sex, const Age &age, double value, const Library &library)
{
    const auto lms = value > 0 ? reference(measure, sex, age, library) : std::nullopt;
    return lms ? std::optional(restrictedZScore(value, *lms)) : std::nullopt;
}

bool isFarOff(Measure measure, Sex sex, const Age &age, double value, const Library &library)
{
    const auto z = standing(measure, sex, age, value, library);
    return value <= 0 || (z && std::fabs(*z) > farOff);
}

QList<Remark> remarksOn(const ChildMeasurement &typed, const ChildContext &context, const Library &library)
{
    QList<Remark> remarks;
    const bool swapped = isSwapped(typed, context, library);
    if (swapped) {
        remarks.append({RemarkCode::LengthWeightSwapped});
    }
    for (const Measure measure : {Measure::Weight, Measure::Length, Measure::HeadCircumference}) {
        const auto value = valueOf(typed, measure);
        if (!value || (swapped && measure != Measure::HeadCircumference)) {
            continue;
        }
        if (const auto remark = remarkOn(measure, *value, typed, context, library)) {
            remarks.append(*remark);
        }
    }
    return remarks;
}

} // namespace oyako::growth
