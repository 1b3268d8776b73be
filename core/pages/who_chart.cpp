// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/who_chart.h"

#include "core/growth/lms.h"

#include <array>
#include <cmath>

namespace oyako::pages {

using growth::Lms;
using growth::Measure;
using growth::Sex;
using growth::WhoIndex;
using growth::WhoSchoolIndex;

namespace {

constexpr int standardsEndMonths = 60;
constexpr int referenceEndMonths = 228;

/// The standard scores of surveyPercentiles.
constexpr std::array percentileScores{-1.880794, -1.281552, -0.674490, 0.0, 0.674490, 1.281552, 1.880794};

/// Of the standards of 2006, at the day nearest to a month of age.
std::optional<Lms> atMonth(const growth::WhoStandards &standards, WhoIndex index, Sex sex, int month)
{
    const growth::LmsCurve &curve = standards.byAge(index, sex);
    const Lms *row = curve.at(std::round(month * growth::daysPerMonth));
    return row ? std::optional(*row) : std::nullopt;
}

growth::PercentileTable::Group groupOf(const growth::WhoStandards &standards, Measure measure, WhoIndex index, Sex sex)
{
    growth::PercentileTable::Group group{.measure = measure, .sex = sex, .unit = {}, .bands = {}};
    group.unit = measure == Measure::Weight ? "kg" : "cm";
    for (int month = 0; month <= standardsEndMonths; ++month) {
        const auto row = atMonth(standards, index, sex, month);
        growth::PercentileBand band;
        band.fromMonths = band.toMonths = band.middleMonths = month;
        for (size_t i = 0; row && i < percentileScores.size(); ++i) {
            band.values[i] = growth::restrictedValueAt(percentileScores[i], *row);
        }
        if (row) {
            group.bands.push_back(std::move(band));
        }
    }
    return group;
}

/// The two references as one: the standards to five years, the reference of 2007 from the next month on.
ReferenceByAge joined(const growth::Library &library, Sex sex, WhoIndex young, WhoSchoolIndex old)
{
    return {referenceEndMonths, [&library, sex, young, old](double z, int month) -> std::optional<double> {
                if (month <= standardsEndMonths) {
                    const auto row = atMonth(library.who2006, young, sex, month);
                    return row ? growth::valueAt(z, *row) : std::nullopt;
                }
                const Lms *row = library.who2007.curve(old, sex).at(month);
                return row ? growth::valueAt(z, *row) : std::nullopt;
            }};
}

} // namespace

growth::PercentileTable whoPercentiles(const growth::WhoStandards &standards)
{
    growth::PercentileTable table;
    for (const Sex sex : {Sex::Male, Sex::Female}) {
        table.groups.push_back(groupOf(standards, Measure::Weight, WhoIndex::WeightForAge, sex));
        table.groups.push_back(groupOf(standards, Measure::Length, WhoIndex::LengthForAge, sex));
        table.groups.push_back(groupOf(standards, Measure::HeadCircumference, WhoIndex::HeadForAge, sex));
    }
    return table;
}

Plot whoHeightChart(const ChartedChild &child, const growth::Library &library, const growth::ReferenceInfo &reference)
{
    return heightChart(child, joined(library, child.sex, WhoIndex::LengthForAge, WhoSchoolIndex::HeightForAge),
                       reference);
}

Plot whoBmiChart(const ChartedChild &child, const growth::Library &library, const growth::ReferenceInfo &reference)
{
    return bmiChart(child, joined(library, child.sex, WhoIndex::BmiForAge, WhoSchoolIndex::BmiForAge), reference);
}

} // namespace oyako::pages
