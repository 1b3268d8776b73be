// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/pregnancy_charts.h"

#include "core/pages/chart_parts.h"
#include "core/pages/child_charts.h"

#include <algorithm>
#include <array>

namespace oyako::pages {

using records::Measurement;
using records::MeasurementKind;

namespace {

constexpr double gramsPerKilogram = 1000;
constexpr double millimetresPerCentimetre = 10;

struct Entry {
    PregnancyChart chart;
    const char *word;
    MeasurementKind kind;
};

constexpr std::array entries{Entry{PregnancyChart::Weight, "pregnancy-weight", MeasurementKind::Weight},
                             Entry{PregnancyChart::BloodPressure, "blood-pressure", MeasurementKind::BloodPressure},
                             Entry{PregnancyChart::FundalHeight, "fundal-height", MeasurementKind::FundalHeight},
                             Entry{PregnancyChart::FetalWeight, "fetal-weight", MeasurementKind::EstimatedFetalWeight}};

const Entry &entryOf(PregnancyChart chart)
{
    return *std::find_if(entries.begin(), entries.end(), [chart](const Entry &one) { return one.chart == chart; });
}

QList<VisitPoint> pointsOf(const PregnancyHistory &history, MeasurementKind kind, double perUnit, int fetus = 1)
{
    QList<VisitPoint> points;
    for (const auto &measured : history.measured) {
        if (measured.value.type == kind && measured.value.fetus.value_or(1) == fetus) {
            points.append(
                {history.gestationOn(measured.value.date), measured.value.value / perUnit, measured.id.toString()});
        }
    }
    return points;
}

QList<BloodPressurePoint> pressuresOf(const PregnancyHistory &history)
{
    QList<BloodPressurePoint> points;
    for (const auto &measured : history.measured) {
        if (measured.value.type == MeasurementKind::BloodPressure && measured.value.second) {
            points.append({history.gestationOn(measured.value.date), qRound(measured.value.value),
                           qRound(*measured.value.second), measured.id.toString()});
        }
    }
    return points;
}

Result<Plot> weightChart(const PregnancyHistory &history)
{
    const auto bands = growth::weightGainBands();
    const auto info = growth::reference(QStringLiteral("japan-weight-gain-2021"));
    if (!bands || !info) {
        return fail(bands ? info.error() : bands.error());
    }
    std::optional<BeforePregnancy> before;
    if (const auto weight = history.pregnancy.value.weightBefore) {
        before = BeforePregnancy{*weight, history.height.value_or(Length())};
    }
    return pregnancyWeightChart(pointsOf(history, MeasurementKind::Weight, gramsPerKilogram), before, *bands, *info);
}

Plot fetalChart(const PregnancyHistory &history)
{
    const auto kind = MeasurementKind::EstimatedFetalWeight;
    Plot plot = fetalWeightChart(pointsOf(history, kind, 1), history.fetalReference);
    const auto count = static_cast<int>(history.pregnancy.value.fetuses.size());
    if (count > 1 && !plot.series.isEmpty()) {
        plot.series.first().label = coded(QStringLiteral("fetus-1"));
    }
    for (int fetus = 2; fetus <= count; ++fetus) {
        Series series{.label = coded(QStringLiteral("fetus-%1").arg(fetus)),
                      .marker = static_cast<Marker>((fetus - 1) % 4),
                      .colour = fetus - 1};
        for (const VisitPoint &point : pointsOf(history, kind, 1, fetus)) {
            series.marks.append({{point.gestation.inDays() / 7.0, point.value}, point.code});
        }
        if (!series.marks.isEmpty()) {
            plot.series.append(std::move(series));
        }
    }
    return plot;
}

Result<QSet<RecordId>> antenatalVisits(const book::Book &book, const book::Stored<records::Pregnancy> &pregnancy)
{
    const auto checkups = book.list<records::Checkup>(pregnancy.person);
    if (!checkups) {
        return fail(checkups.error());
    }
    QSet<RecordId> visits;
    for (const auto &checkup : *checkups) {
        if (checkup.value.pregnancy == pregnancy.id && checkup.value.type == records::CheckupKind::Antenatal) {
            visits.insert(checkup.id);
        }
    }
    return visits;
}

} // namespace

const QList<PregnancyChart> &pregnancyCharts()
{
    static const QList<PregnancyChart> all{PregnancyChart::Weight, PregnancyChart::BloodPressure,
                                           PregnancyChart::FundalHeight, PregnancyChart::FetalWeight};
    return all;
}

QLatin1String chartWord(PregnancyChart chart)
{
    return QLatin1String(entryOf(chart).word);
}

std::optional<PregnancyChart> pregnancyChartFromWord(const QString &word)
{
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const Entry &one) { return word == QLatin1String(one.word); });
    return found == entries.end() ? std::nullopt : std::optional(found->chart);
}

growth::Gestation PregnancyHistory::gestationOn(const QDate &date) const
{
    const auto days = static_cast<int>(std::max<qint64>(0, records::gestationStart(pregnancy.value).daysTo(date)));
    return {days / 7, days % 7};
}

Result<PregnancyHistory> pregnancyHistory(const book::Book &book, const book::Stored<records::Pregnancy> &pregnancy)
{
    auto all = book.list<Measurement>(pregnancy.person);
    if (!all) {
        return fail(std::move(all).error());
    }
    const QDate first = records::gestationStart(pregnancy.value);
    const QDate last = records::endOf(pregnancy.value);
    const auto visits = antenatalVisits(book, pregnancy);
    if (!visits) {
        return fail(visits.error());
    }
    PregnancyHistory history{pregnancy, {}, {}, {}};
    if (auto own = care::keptFetalWeights(book)) {
        history.fetalReference = ownCurve(std::move(*own));
    }
    for (auto &measured : *all) {
        if (measured.value.type == MeasurementKind::Length) {
            history.height = Length::fromCentimetres(measured.value.value / millimetresPerCentimetre);
        }
        if (first.isValid() && measured.value.date >= first && (!last.isValid() || measured.value.date <= last)) {
            history.measured.append(std::move(measured));
        } else if (visits->contains(measured.value.checkup)) {
            history.outside.append(std::move(measured));
        }
    }
    return history;
}

FetalWeightReference ownCurve(care::OwnFetalWeights own)
{
    return {std::move(own.table), {.id = own.name, .name = own.name}};
}

QList<book::Stored<Measurement>> outsideOf(const PregnancyHistory &history, PregnancyChart chart)
{
    QList<book::Stored<Measurement>> found = history.outside;
    found.removeIf([kind = entryOf(chart).kind](const auto &measured) { return measured.value.type != kind; });
    return found;
}

bool hasValues(const PregnancyHistory &history, PregnancyChart chart)
{
    const MeasurementKind kind = entryOf(chart).kind;
    return std::any_of(history.measured.cbegin(), history.measured.cend(),
                       [kind](const auto &measured) { return measured.value.type == kind; });
}

Result<Plot> pregnancyChart(const PregnancyHistory &history, PregnancyChart chart)
{
    switch (chart) {
    case PregnancyChart::Weight: return weightChart(history);
    case PregnancyChart::BloodPressure: return bloodPressureChart(pressuresOf(history));
    case PregnancyChart::FundalHeight:
        return fundalHeightChart(pointsOf(history, MeasurementKind::FundalHeight, millimetresPerCentimetre));
    case PregnancyChart::FetalWeight: break;
    }
    return fetalChart(history);
}

Result<QList<Page>> pregnancyPages(const PregnancyHistory &history, const QString &heading, const Size &size)
{
    QList<Page> pages;
    for (const PregnancyChart chart : pregnancyCharts()) {
        if (!hasValues(history, chart)) {
            continue;
        }
        const auto plot = pregnancyChart(history, chart);
        if (!plot) {
            return fail(plot.error());
        }
        pages.append(chartPage(*plot, heading, size));
    }
    return pages;
}

} // namespace oyako::pages
