// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/growth_chart.h"

#include "core/growth/rates.h"
#include "core/pages/chart_parts.h"

#include <cmath>

namespace oyako::pages {

using growth::Measure;

namespace {

constexpr double infantEndMonths = 12;
constexpr double toddlerEndMonths = 72;
constexpr double headEndMonths = 36;
constexpr int adolescentEndMonths = 210;

/// One measure of a chart: where it stands and what is drawn of it.
struct Scale {
    Measure measure;
    Side side;
    double from; ///< months shown
    double to;
};

std::optional<double> valueOf(const ChildPoint &point, Measure measure)
{
    switch (measure) {
    case Measure::Weight: return point.weightKg;
    case Measure::Length: return point.lengthCm;
    case Measure::HeadCircumference: return point.headCm;
    case Measure::ChestCircumference: break;
    }
    return std::nullopt;
}

QString codeOf(Measure measure)
{
    switch (measure) {
    case Measure::Weight: return QStringLiteral("weight");
    case Measure::Length: return QStringLiteral("length");
    case Measure::HeadCircumference: return QStringLiteral("head-circumference");
    case Measure::ChestCircumference: break;
    }
    return QStringLiteral("chest-circumference");
}

Axis axisOf(const QString &code, const QString &unit, double from, double to, QList<Tick> ticks)
{
    return {.title = coded(code), .unit = unit, .from = from, .to = to, .ticks = std::move(ticks)};
}

/// The classes of a survey in runs without a gap: a class left out interrupts the curve.
QList<QList<growth::PercentileBand>> runsOf(const growth::PercentileTable::Group &group)
{
    constexpr double widestStep = 1; // months between the single days of the first month
    QList<QList<growth::PercentileBand>> runs;
    for (const growth::PercentileBand &band : group.bands) {
        if (runs.isEmpty() || band.fromMonths - runs.last().last().toMonths > widestStep) {
            runs.append(QList<growth::PercentileBand>());
        }
        runs.last().append(band);
    }
    return runs;
}

QList<PlotPoint> lineOf(const QList<growth::PercentileBand> &run, size_t percentile, const Scale &scale)
{
    QList<PlotPoint> line;
    for (const growth::PercentileBand &band : run) {
        line.append({band.middleMonths, band.values[percentile]});
    }
    return clipped(line, scale.from, scale.to);
}

void addBands(Plot &plot, const growth::PercentileTable::Group &group, const Scale &scale, ChartDetail detail)
{
    const size_t count = growth::surveyPercentiles.size();
    const size_t nested = detail == ChartDetail::AsTheHandbook ? 1 : count / 2;
    for (const auto &run : runsOf(group)) {
        for (size_t i = 0; i < nested; ++i) {
            const QString code = QStringLiteral("percentile-%1-%2")
                                     .arg(growth::surveyPercentiles[i])
                                     .arg(growth::surveyPercentiles[count - 1 - i]);
            Band band{coded(code), lineOf(run, i, scale), lineOf(run, count - 1 - i, scale), scale.side,
                      static_cast<int>(i)};
            if (band.lower.size() > 1) {
                plot.bands.append(std::move(band));
            }
        }
        if (const auto median = lineOf(run, count / 2, scale); nested > 1 && median.size() > 1) {
            plot.curves.append({.label = coded(QStringLiteral("percentile-50")), .points = median, .side = scale.side});
        }
    }
}

void addSeries(Plot &plot, const ChartedChild &child, const Scale &scale, Marker marker)
{
    const bool right = scale.side == Side::Right;
    Series series{.label = right ? plot.right->title : plot.y.title,
                  .marker = marker,
                  .colour = right ? 1 : 0,
                  .side = scale.side};
    for (const ChildPoint &point : child.points) {
        const auto value = valueOf(point, scale.measure);
        if (value && point.age.calendarMonths >= scale.from && point.age.calendarMonths <= scale.to) {
            series.marks.append({{point.age.calendarMonths, *value}, point.code, point.corrected});
            if (point.corrected) {
                plot.note = coded(QStringLiteral("corrected-age"));
            }
        }
    }
    if (!series.marks.isEmpty()) {
        plot.series.append(std::move(series));
    }
}

void addMeasure(Plot &plot, const ChartedChild &child, const growth::PercentileTable &survey, const Scale &scale,
                ChartDetail detail)
{
    if (const auto *group = survey.find(scale.measure, child.sex)) {
        addBands(plot, *group, scale, detail);
    }
    addSeries(plot, child, scale, scale.side == Side::Left ? Marker::Circle : Marker::Square);
}

QString forSex(const char *chart, growth::Sex sex)
{
    return QLatin1String(chart) + QLatin1String(sex == growth::Sex::Male ? "-boys" : "-girls");
}

/// A curve at a standard score through every month of a reference; months without a value are left out.
Curve monthly(const QString &code, Stroke stroke, double z, const ReferenceByAge &curves)
{
    Curve curve{.label = coded(code), .stroke = stroke};
    for (int month = 0; month <= curves.endMonths; ++month) {
        if (const std::optional<double> at = curves.valueAt(z, month)) {
            curve.points.append({static_cast<double>(month), *at});
        }
    }
    return curve;
}

bool reachesBeyondHeadChart(const ChartedChild &child, const growth::PercentileTable::Group *group)
{
    const auto later = [](const ChildPoint &point) { return point.headCm && point.age.calendarMonths > headEndMonths; };
    return (group && group->bands.back().toMonths > headEndMonths) ||
           std::any_of(child.points.begin(), child.points.end(), later);
}

} // namespace

Plot infantChart(const ChartedChild &child, const growth::PercentileTable &survey,
                 const growth::ReferenceInfo &reference, ChartDetail detail)
{
    Plot plot;
    plot.title = coded(forSex("chart-infant", child.sex));
    plot.reference = named(reference);
    plot.x = axisOf(QStringLiteral("age-months"), {}, 0, infantEndMonths, evenTicks(0, infantEndMonths, 1, 1));
    // Length above, weight below, as the handbook has it: the scales are laid so that the bands do not meet.
    plot.y =
        axisOf(QStringLiteral("length"), QStringLiteral("cm"), 15, 85, partlyLabelled(evenTicks(15, 85, 1, 5), 40, 85));
    plot.right = axisOf(QStringLiteral("weight"), QStringLiteral("kg"), 0, 17.5,
                        partlyLabelled(evenTicks(0, 17.5, 0.25, 1), 0, 12));
    addMeasure(plot, child, survey, {Measure::Length, Side::Left, 0, infantEndMonths}, detail);
    addMeasure(plot, child, survey, {Measure::Weight, Side::Right, 0, infantEndMonths}, detail);
    return plot;
}

Plot toddlerChart(const ChartedChild &child, const growth::PercentileTable &survey,
                  const growth::ReferenceInfo &reference, ChartDetail detail)
{
    Plot plot;
    plot.title = coded(forSex("chart-toddler", child.sex));
    plot.reference = named(reference);
    plot.x = axisOf(QStringLiteral("age-years"), {}, infantEndMonths, toddlerEndMonths,
                    yearTicks(infantEndMonths, toddlerEndMonths, 3, 1));
    plot.y = axisOf(QStringLiteral("height"), QStringLiteral("cm"), 30, 130,
                    partlyLabelled(evenTicks(30, 130, 1, 5), 70, 130));
    plot.right =
        axisOf(QStringLiteral("weight"), QStringLiteral("kg"), 0, 50, partlyLabelled(evenTicks(0, 50, 0.5, 2), 6, 32));
    addMeasure(plot, child, survey, {Measure::Length, Side::Left, infantEndMonths, toddlerEndMonths}, detail);
    addMeasure(plot, child, survey, {Measure::Weight, Side::Right, infantEndMonths, toddlerEndMonths}, detail);
    return plot;
}

Plot headChart(const ChartedChild &child, const growth::PercentileTable &survey, const growth::ReferenceInfo &reference,
               ChartDetail detail)
{
    const auto *group = survey.find(Measure::HeadCircumference, child.sex);
    const double end = reachesBeyondHeadChart(child, group) ? toddlerEndMonths : headEndMonths;
    Plot plot;
    plot.title = coded(forSex("chart-head", child.sex));
    plot.reference = named(reference);
    plot.x = axisOf(QStringLiteral("age-years"), {}, 0, end, yearTicks(0, end, end > headEndMonths ? 3 : 1, 1));
    plot.y = axisOf(QStringLiteral("head-circumference"), QStringLiteral("cm"), 28, 56, evenTicks(28, 56, 0.5, 2));
    addMeasure(plot, child, survey, {Measure::HeadCircumference, Side::Left, 0, end}, detail);
    return plot;
}

Plot weightForHeightChart(const ChartedChild &child, const growth::StandardWeights &weights,
                          const growth::ReferenceInfo &reference)
{
    constexpr double lowest = 70;
    constexpr double highest = 120;
    const auto line = [&](double percent) {
        QList<PlotPoint> points;
        for (double height = lowest; height <= highest; ++height) {
            // The formula ends just below the highest height.
            const double within = std::min(height, highest - 1e-6);
            points.append({height, *weights.toddler(child.sex, within) * (1 + percent / 100)});
        }
        return points;
    };
    Plot plot;
    plot.title = coded(forSex("chart-weight-for-height", child.sex));
    plot.reference = named(reference);
    plot.x = axisOf(QStringLiteral("height"), QStringLiteral("cm"), lowest, highest, evenTicks(lowest, highest, 1, 5));
    plot.y = axisOf(QStringLiteral("weight"), QStringLiteral("kg"), 5, 31, evenTicks(5, 31, 0.5, 5));
    plot.bands.append({coded(QStringLiteral("obesity-usual")), line(-15), line(15)});
    for (const int percent : {-20, -15, 15, 20, 30}) {
        const QString code = (percent > 0 ? QStringLiteral("obesity-plus-") : QStringLiteral("obesity-minus-")) +
                             QString::number(std::abs(percent));
        plot.curves.append({.label = coded(code),
                            .points = line(percent),
                            .stroke = std::abs(percent) == 15 ? Stroke::Solid : Stroke::Dashed});
    }
    Series series{.label = coded(QStringLiteral("weight"))};
    for (const ChildPoint &point : child.points) {
        if (point.weightKg && point.lengthCm && *point.lengthCm >= lowest && *point.lengthCm < highest) {
            series.marks.append({{*point.lengthCm, *point.weightKg}, point.code});
        }
    }
    if (!series.marks.isEmpty()) {
        plot.series.append(std::move(series));
    }
    return plot;
}

Plot heightChart(const ChartedChild &child, const ReferenceByAge &curves, const growth::ReferenceInfo &reference)
{
    Plot plot;
    plot.title = coded(forSex("chart-height", child.sex));
    plot.reference = named(reference);
    plot.x = axisOf(QStringLiteral("age-years"), {}, 0, curves.endMonths, yearTicks(0, curves.endMonths, 6, 2));
    plot.y = axisOf(QStringLiteral("height"), QStringLiteral("cm"), 40, 190, evenTicks(40, 190, 5, 10));
    for (const int deviation : {-2, -1, 0, 1, 2}) {
        const QString code = deviation == 0 ? QStringLiteral("mean")
                                            : QStringLiteral("sd-%1-%2")
                                                  .arg(deviation < 0 ? QStringLiteral("minus") : QStringLiteral("plus"))
                                                  .arg(std::abs(deviation));
        plot.curves.append(monthly(code, deviation == 0 ? Stroke::Solid : Stroke::Dashed, deviation, curves));
    }
    addSeries(plot, child, {Measure::Length, Side::Left, 0, static_cast<double>(curves.endMonths)}, Marker::Circle);
    return plot;
}

Plot heightChart(const ChartedChild &child, const growth::JapanReferences &japan,
                 const growth::ReferenceInfo &reference)
{
    const growth::LmsCurve *rows = japan.height2000().find({}, child.sex);
    const auto valueAtMonth = [rows](double z, int month) -> std::optional<double> {
        const growth::Lms *row = rows ? rows->at(month) : nullptr;
        return row ? growth::valueAt(z, *row) : std::nullopt;
    };
    return heightChart(child, ReferenceByAge{adolescentEndMonths, valueAtMonth}, reference);
}

Plot bmiChart(const ChartedChild &child, const ReferenceByAge &curves, const growth::ReferenceInfo &reference)
{
    struct Percentile {
        int percent;
        double z;
    };
    Plot plot;
    plot.title = coded(forSex("chart-bmi", child.sex));
    plot.reference = named(reference);
    plot.x = axisOf(QStringLiteral("age-years"), {}, 0, curves.endMonths, yearTicks(0, curves.endMonths, 6, 2));
    plot.y = axisOf(QStringLiteral("bmi"), QStringLiteral("kg/m²"), 10, 32, evenTicks(10, 32, 1, 2));
    for (const Percentile &one :
         {Percentile{3, -1.880794}, Percentile{10, -1.281552}, Percentile{25, -0.674490}, Percentile{50, 0},
          Percentile{75, 0.674490}, Percentile{90, 1.281552}, Percentile{97, 1.880794}}) {
        plot.curves.append(monthly(QStringLiteral("percentile-%1").arg(one.percent),
                                   one.percent == 50 ? Stroke::Solid : Stroke::Dashed, one.z, curves));
    }
    Series series{.label = coded(QStringLiteral("bmi"))};
    for (const ChildPoint &point : child.points) {
        if (point.weightKg && point.lengthCm && *point.lengthCm > 0 && point.age.calendarMonths <= curves.endMonths) {
            series.marks.append({{point.age.calendarMonths, growth::bodyMassIndex(*point.weightKg, *point.lengthCm)},
                                 point.code,
                                 point.corrected});
        }
    }
    if (!series.marks.isEmpty()) {
        plot.series.append(std::move(series));
    }
    return plot;
}

Plot bmiChart(const ChartedChild &child, const growth::JapanReferences &japan, const growth::ReferenceInfo &reference)
{
    const auto valueAtMonth = [&japan, sex = child.sex](double z, int month) {
        return growth::valueAt(z, japan.bmi2000().at(sex, month));
    };
    return bmiChart(child, ReferenceByAge{adolescentEndMonths, valueAtMonth}, reference);
}

Plot birthSizeChart(Measure measure, growth::Sex sex, growth::Parity parity, const std::optional<BirthPoint> &birth,
                    const growth::JapanReferences &japan, const growth::ReferenceInfo &reference)
{
    const bool isWeight = measure == Measure::Weight;
    const double top = isWeight ? 4500 : measure == Measure::Length ? 56 : 38;
    const double bottom = isWeight ? 0 : measure == Measure::Length ? 24 : 16;
    Plot plot;
    plot.title = coded(QLatin1String("chart-birth-") + codeOf(measure));
    plot.reference = named(reference);
    plot.x = axisOf(QStringLiteral("gestation-weeks"), {}, 22, 42, evenTicks(22, 42, 1, 2));
    plot.y = axisOf(codeOf(measure), isWeight ? QStringLiteral("g") : QStringLiteral("cm"), bottom, top,
                    isWeight ? evenTicks(bottom, top, 100, 500) : evenTicks(bottom, top, 1, 2));
    const QByteArray name = QByteArray("birth_") + (isWeight                     ? "weight"
                                                    : measure == Measure::Length ? "length"
                                                                                 : "head_circumference");
    if (const growth::LmsCurve *curve = japan.birthSize().find(name, sex, parity)) {
        const auto line = [&](double z) {
            QList<PlotPoint> points;
            for (size_t row = 0; row < curve->rows().size(); ++row) {
                points.append({curve->keys()[row] / 7, *valueAt(z, curve->rows()[row])});
            }
            return points;
        };
        plot.bands.append({coded(QStringLiteral("percentile-10-90")), line(-1.281552), line(1.281552)});
        plot.curves.append({.label = coded(QStringLiteral("percentile-50")), .points = line(0)});
    }
    if (birth) {
        plot.series.append({.label = coded(codeOf(measure)),
                            .marks = {{{birth->gestation.inDays() / 7.0, birth->value}, birth->code}}});
    }
    return plot;
}

} // namespace oyako::pages
