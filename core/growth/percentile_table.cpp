// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/percentile_table.h"

#include "core/growth/table_file.h"

#include <algorithm>

namespace oyako::growth {

namespace {

Measure measureOf(TableFile &file)
{
    const QByteArrayView word = file.text("measure");
    if (word == "length_height") {
        return Measure::Length;
    }
    if (word == "head_circumference") {
        return Measure::HeadCircumference;
    }
    if (word == "chest_circumference") {
        return Measure::ChestCircumference;
    }
    if (word != "weight") {
        file.refuse("measure");
    }
    return Measure::Weight;
}

PercentileBand bandOf(TableFile &file)
{
    PercentileBand band{file.string("band_label_ja"),
                        file.number("age_from_months"),
                        file.number("age_to_months"),
                        file.number("age_mid_months"),
                        {}};
    if (band.middleMonths < band.fromMonths || band.middleMonths > band.toMonths) {
        file.refuse("age_mid_months");
    }
    double below = 0;
    for (size_t i = 0; i < surveyPercentiles.size(); ++i) {
        const QByteArray column = 'p' + QByteArray::number(surveyPercentiles[i]);
        band.values[i] = file.number(column);
        if (band.values[i] <= below) {
            file.refuse(column);
        }
        below = band.values[i];
    }
    return band;
}

bool follows(const PercentileBand &band, const PercentileBand &earlier)
{
    return band.fromMonths >= earlier.toMonths && band.middleMonths > earlier.middleMonths;
}

bool holds(const PercentileBand &band, const Age &age)
{
    if (band.isSingleDay()) {
        return age.roundedDays() == Age::fromMonths(band.fromMonths).roundedDays();
    }
    return age.calendarMonths >= band.fromMonths && age.calendarMonths < band.toMonths;
}

} // namespace

const PercentileTable::Group *PercentileTable::find(Measure measure, Sex sex) const
{
    const auto found = std::find_if(groups.begin(), groups.end(),
                                    [&](const Group &group) { return group.measure == measure && group.sex == sex; });
    return found == groups.end() ? nullptr : &*found;
}

Answer<const PercentileBand *> PercentileTable::bandAt(Measure measure, Sex sex, const Age &age) const
{
    const Group *group = find(measure, sex);
    if (!group) {
        return refuse(Reason::NotInReference);
    }
    const auto &bands = group->bands;
    // Classes first: day 30 may also be the last day of a short month's class.
    for (const bool singleDay : {false, true}) {
        const auto fits = [&](const PercentileBand &band) {
            return band.isSingleDay() == singleDay && holds(band, age);
        };
        if (const auto found = std::find_if(bands.begin(), bands.end(), fits); found != bands.end()) {
            return &*found;
        }
    }
    const bool between = age.calendarMonths >= bands.front().fromMonths && age.calendarMonths < bands.back().toMonths;
    return refuse(between ? Reason::AgeBetweenBands : Reason::AgeOutOfRange);
}

Answer<PercentileInterval> PercentileTable::interval(Measure measure, Sex sex, const Age &age, double value) const
{
    if (value <= 0) {
        return refuse(Reason::ValueNotPositive);
    }
    const auto band = bandAt(measure, sex, age);
    if (!band) {
        return refuse(band.error());
    }
    const auto &values = (*band)->values;
    const auto above = static_cast<size_t>(std::upper_bound(values.begin(), values.end(), value) - values.begin());
    return PercentileInterval{above == 0 ? 0 : surveyPercentiles[above - 1],
                              above == values.size() ? 100 : surveyPercentiles[above]};
}

Result<PercentileTable> readPercentileTable(const QString &name, QByteArrayView content)
{
    TableFile file(name, content);
    PercentileTable table;
    while (file.next()) {
        const Measure measure = measureOf(file);
        const Sex sex = file.sex("sex");
        const QByteArray unit = file.text("unit").toByteArray();
        PercentileBand band = bandOf(file);
        const auto *known = table.find(measure, sex);
        auto &group = known ? table.groups[static_cast<size_t>(known - table.groups.data())]
                            : table.groups.emplace_back(PercentileTable::Group{measure, sex, unit, {}});
        if (!group.bands.empty() && !follows(band, group.bands.back())) {
            file.refuse("age_from_months");
        }
        group.bands.push_back(std::move(band));
    }
    OYAKO_TRY(file.finish());
    return table;
}

} // namespace oyako::growth
