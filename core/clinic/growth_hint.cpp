// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clinic/growth_hint.h"

#include "core/care/form_answers.h"
#include "core/care/form_known.h"

namespace oyako::clinic {

using growth::Measure;
using records::MeasurementKind;

namespace {

std::optional<Measure> measureOf(MeasurementKind kind)
{
    switch (kind) {
    case MeasurementKind::Weight: return Measure::Weight;
    case MeasurementKind::Length: return Measure::Length;
    case MeasurementKind::HeadCircumference: return Measure::HeadCircumference;
    case MeasurementKind::ChestCircumference: return Measure::ChestCircumference;
    default: return std::nullopt;
    }
}

/// kg or cm, as references count.
double inReferenceUnit(MeasurementKind kind, double stored)
{
    return kind == MeasurementKind::Weight ? stored / 1000 : stored / 10;
}

std::optional<double> scoreOf(Measure measure, growth::Sex sex, const growth::Age &age, double value,
                              const growth::Library &library)
{
    const auto score = measure == Measure::Length ? library.japan.heightScore(sex, age, value)
                       : measure == Measure::Weight
                           ? library.japan.weightScore(sex, age, value)
                           : growth::Answer<growth::ZScore>(growth::refuse(growth::Reason::NotInReference));
    return score ? std::optional(score->unrounded) : std::nullopt;
}

} // namespace

GrowthHint growthHint(const care::GrowthHistory &history, const forms::Item &item, const std::optional<double> &value,
                      const QDate &on, const growth::Library &library)
{
    GrowthHint hint;
    const auto kind = care::measurementBoundTo(item.binding);
    if (!kind) {
        return hint;
    }
    for (const care::GrowthDay &day : history.days) {
        if (const auto &stored = day[*kind]; stored && day.on < on) {
            const auto shown = forms::numberOf(care::inUnitOf(item, stored->value.value));
            hint.last = shown ? std::optional(GrowthHint::Last{day.on, *shown}) : hint.last;
        }
    }
    const auto measure = measureOf(*kind);
    const growth::AgeBasis basis = history.advisedBasis(on);
    const auto age = history.ageOn(on, basis);
    if (!value || !measure || !age || !history.sex()) {
        return hint;
    }
    const double asked = inReferenceUnit(*kind, *value * care::storedPerUnit(item));
    const auto interval = library.japan.survey2023().interval(*measure, *history.sex(), *age, asked);
    hint.interval = interval ? std::optional(*interval) : std::nullopt;
    hint.z = scoreOf(*measure, *history.sex(), *age, asked, library);
    hint.corrected = basis == growth::AgeBasis::DueDate;
    return hint;
}

} // namespace oyako::clinic
