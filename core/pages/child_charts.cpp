// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/child_charts.h"

#include "core/pages/chart_parts.h"
#include "core/pages/who_chart.h"

#include <algorithm>
#include <array>

namespace oyako::pages {

using growth::AgeBasis;
using growth::Measure;
using records::MeasurementKind;

namespace {

struct Word {
    ChildChart chart;
    const char *word;
};

constexpr std::array words{Word{ChildChart::Infant, "infant"},
                           Word{ChildChart::Toddler, "toddler"},
                           Word{ChildChart::Head, "head"},
                           Word{ChildChart::WeightForHeight, "weight-for-height"},
                           Word{ChildChart::Height, "height"},
                           Word{ChildChart::Bmi, "bmi"},
                           Word{ChildChart::BirthWeight, "birth-weight"},
                           Word{ChildChart::BirthLength, "birth-length"},
                           Word{ChildChart::BirthHead, "birth-head"}};

QString codeOf(const care::GrowthDay &day, MeasurementKind kind)
{
    const auto &stored = day[kind];
    return stored ? stored->id.toString() : QString();
}

/// Each value as a point of its own, so that every mark leads to its record; a body mass index needs both values in
/// one.
QList<ChildPoint> pointsOf(const care::GrowthDay &day, const growth::Age &age, bool corrected, bool together)
{
    const auto weight = day.shown(MeasurementKind::Weight);
    const auto length = day.shown(MeasurementKind::Length);
    const auto head = day.shown(MeasurementKind::HeadCircumference);
    if (together) {
        return {{age, weight, length, head, codeOf(day, MeasurementKind::Weight), corrected}};
    }
    QList<ChildPoint> points;
    if (weight) {
        points.append({age, weight, {}, {}, codeOf(day, MeasurementKind::Weight), corrected});
    }
    if (length) {
        points.append({age, {}, length, {}, codeOf(day, MeasurementKind::Length), corrected});
    }
    if (head) {
        points.append({age, {}, {}, head, codeOf(day, MeasurementKind::HeadCircumference), corrected});
    }
    return points;
}

bool wasWeighedAtBirth(const care::GrowthHistory &history)
{
    return std::any_of(history.days.cbegin(), history.days.cend(), [&](const care::GrowthDay &day) {
        return day.on == history.child.birthDate && day[MeasurementKind::Weight];
    });
}

ChartedChild charted(const care::GrowthHistory &history, AgeBasis basis, bool together)
{
    ChartedChild child{.sex = *history.sex(), .points = {}};
    const bool corrected = basis == AgeBasis::DueDate && history.isPreterm();
    const auto birth = history.ageOn(history.child.birthDate, basis);
    if (history.child.birthWeight && birth && !wasWeighedAtBirth(history)) {
        child.points.append({*birth, history.child.birthWeight->kilograms(), {}, {}, birthPointCode, corrected});
    }
    for (const care::GrowthDay &day : history.days) {
        if (const auto age = history.ageOn(day.on, basis)) {
            child.points.append(pointsOf(day, *age, corrected, together));
        }
    }
    return child;
}

Result<growth::ReferenceInfo> infoOf(const char *id)
{
    return growth::reference(QLatin1String(id));
}

/// The percentiles by age that the first three charts are drawn from, with their name.
Result<OwnReference> survey(ChartReference reference, const ReferenceSet &references)
{
    if (reference == ChartReference::Own) {
        return references.own ? Result<OwnReference>(*references.own)
                              : fail(ErrorCode::NotAllowed, QStringLiteral("reference"));
    }
    const bool who = reference == ChartReference::Who;
    const auto info = infoOf(who ? "who2006" : "japan-r5-2023");
    if (!info) {
        return fail(info.error());
    }
    return OwnReference{who ? whoPercentiles(references.library.who2006) : references.library.japan.survey2023(),
                        *info};
}

Result<Plot> surveyChart(const ChartedChild &child, const ChartChoice &choice, const ReferenceSet &references)
{
    const auto curves = survey(choice.reference, references);
    if (!curves) {
        return fail(curves.error());
    }
    switch (choice.chart) {
    case ChildChart::Infant: return infantChart(child, curves->table, curves->info, choice.detail);
    case ChildChart::Toddler: return toddlerChart(child, curves->table, curves->info, choice.detail);
    default: return headChart(child, curves->table, curves->info, choice.detail);
    }
}

/// Both references of the World Health Organization, which a chart to 19 years joins.
Result<growth::ReferenceInfo> whoInfo()
{
    const auto young = infoOf("who2006");
    auto old = infoOf("who2007");
    if (!young || !old) {
        return fail(young ? old.error() : young.error());
    }
    old->name = young->name + QStringLiteral("・") + old->name;
    old->edition = young->edition;
    return old;
}

Result<Plot> laterChart(const ChartedChild &child, const ChartChoice &choice, const growth::Library &library)
{
    const bool who = choice.reference == ChartReference::Who;
    const bool height = choice.chart == ChildChart::Height;
    const auto info = who ? whoInfo() : infoOf(height ? "japan-2000-height" : "japan-2000-bmi");
    if (!info) {
        return fail(info.error());
    }
    if (who) {
        return height ? whoHeightChart(child, library, *info) : whoBmiChart(child, library, *info);
    }
    return height ? heightChart(child, library.japan, *info) : bmiChart(child, library.japan, *info);
}

MeasurementKind kindOf(ChildChart birthChart)
{
    switch (birthChart) {
    case ChildChart::BirthLength: return MeasurementKind::Length;
    case ChildChart::BirthHead: return MeasurementKind::HeadCircumference;
    default: return MeasurementKind::Weight;
    }
}

Measure measureOf(MeasurementKind kind)
{
    switch (kind) {
    case MeasurementKind::Length: return Measure::Length;
    case MeasurementKind::HeadCircumference: return Measure::HeadCircumference;
    default: return Measure::Weight;
    }
}

/// Grams for weight, else cm; what was measured on the day of birth or the day after.
std::optional<BirthPoint> birthPoint(const care::GrowthHistory &history, MeasurementKind kind)
{
    constexpr double gramsPerKilogram = 1000;
    const bool isWeight = kind == MeasurementKind::Weight;
    if (isWeight && history.child.birthWeight) {
        return BirthPoint{*history.gestationAtBirth(), static_cast<double>(history.child.birthWeight->grams()),
                          birthPointCode};
    }
    for (const care::GrowthDay &day : history.days) {
        const auto value = day.shown(kind);
        if (value && history.child.birthDate.daysTo(day.on) <= 1) {
            return BirthPoint{*history.gestationAtBirth(), isWeight ? *value * gramsPerKilogram : *value,
                              codeOf(day, kind)};
        }
    }
    return std::nullopt;
}

Result<Plot> birthChart(const care::GrowthHistory &history, ChildChart chart, const growth::Library &library)
{
    if (!history.gestationAtBirth()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("gestationalDaysAtBirth"));
    }
    const MeasurementKind kind = kindOf(chart);
    if (kind == MeasurementKind::Weight && !history.child.birthOrder) {
        return fail(ErrorCode::MissingValue, QStringLiteral("birthOrder"));
    }
    const auto info = infoOf("japan-birth-size");
    if (!info) {
        return fail(info.error());
    }
    const auto parity =
        history.child.birthOrder.value_or(1) > 1 ? growth::Parity::Multipara : growth::Parity::Primipara;
    return birthSizeChart(measureOf(kind), *history.sex(), parity, birthPoint(history, kind), library.japan, *info);
}

} // namespace

const QList<ChildChart> &childCharts()
{
    static const QList<ChildChart> all = [] {
        QList<ChildChart> charts;
        for (const Word &word : words) {
            charts.append(word.chart);
        }
        return charts;
    }();
    return all;
}

QLatin1String chartWord(ChildChart chart)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [chart](const Word &word) { return word.chart == chart; });
    return QLatin1String(found->word);
}

std::optional<ChildChart> childChartFromWord(const QString &text)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&text](const Word &word) { return text == QLatin1String(word.word); });
    return found == words.end() ? std::nullopt : std::optional(found->chart);
}

QList<ChartReference> referencesOf(ChildChart chart)
{
    switch (chart) {
    case ChildChart::Infant:
    case ChildChart::Toddler:
    case ChildChart::Head: return {ChartReference::Japan, ChartReference::Who, ChartReference::Own};
    case ChildChart::Height:
    case ChildChart::Bmi: return {ChartReference::Japan, ChartReference::Who};
    default: return {ChartReference::Japan};
    }
}

ChildChart usualChart(const care::GrowthHistory &history, const QDate &today)
{
    constexpr int monthsInYear = 12;
    constexpr int schoolAge = 72;
    const auto age = history.ageOn(today, AgeBasis::Birth);
    const int months = age ? age->completedMonths() : 0;
    return months < monthsInYear ? ChildChart::Infant : months < schoolAge ? ChildChart::Toddler : ChildChart::Height;
}

bool countsAge(ChildChart chart)
{
    switch (chart) {
    case ChildChart::Infant:
    case ChildChart::Toddler:
    case ChildChart::Head:
    case ChildChart::Height:
    case ChildChart::Bmi: return true;
    default: return false;
    }
}

AgeBasis advisedBasis(const care::GrowthHistory &history, ChildChart chart)
{
    const bool goesOn = chart == ChildChart::Height || chart == ChildChart::Bmi;
    if (!history.isPreterm() || (!countsAge(chart) && chart != ChildChart::WeightForHeight)) {
        return AgeBasis::Birth;
    }
    return goesOn && !history.days.isEmpty() ? history.advisedBasis(history.days.last().on) : AgeBasis::DueDate;
}

namespace {

Result<Plot> drawn(const care::GrowthHistory &history, const ChartChoice &choice, const ReferenceSet &references)
{
    const ChartedChild child =
        charted(history, choice.basis, choice.chart == ChildChart::Bmi || choice.chart == ChildChart::WeightForHeight);
    switch (choice.chart) {
    case ChildChart::Infant:
    case ChildChart::Toddler:
    case ChildChart::Head: return surveyChart(child, choice, references);
    case ChildChart::WeightForHeight: {
        const auto info = infoOf("japan-2000-standard-weight");
        return info ? Result<Plot>(weightForHeightChart(child, references.library.standardWeights, *info))
                    : fail(info.error());
    }
    case ChildChart::Height:
    case ChildChart::Bmi: return laterChart(child, choice, references.library);
    default: return birthChart(history, choice.chart, references.library);
    }
}

} // namespace

Result<Plot> childChart(const care::GrowthHistory &history, const ChartChoice &choice, const ReferenceSet &references)
{
    if (!history.sex()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("sex"));
    }
    if (!history.child.birthDate.isValid()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("birthDate"));
    }
    if (!referencesOf(choice.chart).contains(choice.reference)) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("reference"));
    }
    auto plot = drawn(history, choice, references);
    if (plot && history.isPreterm() && countsAge(choice.chart)) {
        const bool corrected = choice.basis == AgeBasis::DueDate;
        plot->note = coded(corrected ? QStringLiteral("corrected-age") : QStringLiteral("lived-age"));
    }
    return plot;
}

Page chartPage(const Plot &plot, const QString &heading, const Size &size)
{
    constexpr double headingHeight = 5;
    constexpr double gap = 2;
    const double margin = size.width < a5.width ? 7 : 15;
    const Rect inner = Rect{0, 0, size.width, size.height}.inset(margin, margin);
    Page page{.size = size, .elements = {}};
    page.elements << Text{
        .string = heading, .box = {inner.x, inner.y, inner.width, headingHeight}, .points = 8, .fit = Fit::ShrinkLine};
    const double top = inner.y + headingHeight + gap;
    // A chart as tall as it is on A6 keeps its look: on a larger sheet it does not grow beyond three to four.
    const double height = std::min(inner.bottom() - top, inner.width * 4 / 3);
    page.elements << PlotFrame{.rect = {inner.x, top, inner.width, height}, .plot = std::make_shared<const Plot>(plot)};
    return page;
}

Result<QList<Page>> growthPages(const care::GrowthHistory &history, const QString &heading,
                                const ReferenceSet &references, const Size &size)
{
    QList<Page> pages;
    if (!history.sex() || !history.child.birthDate.isValid()) {
        return pages;
    }
    for (const ChildChart chart :
         {ChildChart::Infant, ChildChart::Toddler, ChildChart::Head, ChildChart::WeightForHeight}) {
        const auto plot = childChart(history, {.chart = chart, .basis = advisedBasis(history, chart)}, references);
        if (!plot) {
            return fail(plot.error());
        }
        pages.append(chartPage(*plot, heading, size));
    }
    return pages;
}

} // namespace oyako::pages
