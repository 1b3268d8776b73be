// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/japan.h"

#include "core/growth/rates.h"
#include "core/growth/reference_files.h"

namespace oyako::growth {

namespace {

constexpr double bmiEndMonths = 210;

template <class Table>
Result<void> loadInto(Table &table, const QString &name, Result<Table> (*read)(const QString &, QByteArrayView))
{
    const auto content = referenceFile(name);
    if (!content) {
        return fail(content.error());
    }
    auto loaded = read(name, *content);
    if (!loaded) {
        return fail(std::move(loaded).error());
    }
    table = *std::move(loaded);
    return {};
}

Answer<ZScore> scored(double value, const std::optional<Lms> &lms)
{
    if (value <= 0) {
        return refuse(Reason::ValueNotPositive);
    }
    return lms ? Answer<ZScore>(ZScore{zScore(value, *lms)}) : refuse(Reason::AgeOutOfRange);
}

std::optional<Lms> rowOf(const LmsTable &table, Sex sex, double key)
{
    const LmsCurve *curve = table.find({}, sex);
    const Lms *lms = curve ? curve->at(key) : nullptr;
    return lms ? std::optional(*lms) : std::nullopt;
}

} // namespace

Result<JapanReferences> JapanReferences::load()
{
    JapanReferences japan;
    OYAKO_TRY(loadInto(japan.m_height, QStringLiteral("japan-2000-height-mean-sd.csv"), readLmsTable));
    OYAKO_TRY(loadInto(japan.m_weight, QStringLiteral("japan-2000-weight-lms-monthly.csv"), readLmsTable));
    OYAKO_TRY(loadInto(japan.m_lms2016, QStringLiteral("japan-2000-lms-height-weight.csv"), readLmsTable));
    OYAKO_TRY(loadInto(japan.m_birthSize, QStringLiteral("japan-birth-size-by-gestation-lms.csv"), readLmsTable));
    OYAKO_TRY(loadInto(japan.m_surveyFitted, QStringLiteral("japan-r5-2023-lms-derived.csv"), readLmsTable));
    OYAKO_TRY(loadInto(japan.m_bmi, QStringLiteral("japan-2000-bmi-lms-cubics.csv"), readCubicLms));
    OYAKO_TRY(loadInto(japan.m_survey, QStringLiteral("japan-r5-2023-percentiles.csv"), readPercentileTable));
    return japan;
}

Answer<ZScore> JapanReferences::heightScore(Sex sex, const Age &age, double heightCm) const
{
    return scored(heightCm, rowOf(m_height, sex, age.completedMonths()));
}

Answer<ZScore> JapanReferences::heightScore2016(Sex sex, const Age &age, double heightCm) const
{
    const LmsCurve *curve = m_lms2016.find("length_height", sex);
    return scored(heightCm, curve ? curve->interpolated(age.calendarMonths / 12) : std::nullopt);
}

Answer<ZScore> JapanReferences::weightScore(Sex sex, const Age &age, double weightKg) const
{
    return scored(weightKg, rowOf(m_weight, sex, age.completedMonths()));
}

Answer<ZScore> JapanReferences::bmiScore(Sex sex, const Age &age, double weightKg, double heightCm) const
{
    if (heightCm <= 0) {
        return refuse(Reason::ValueNotPositive);
    }
    const bool covered = age.calendarMonths >= 0 && age.calendarMonths <= bmiEndMonths;
    return scored(bodyMassIndex(weightKg, heightCm),
                  covered ? std::optional(m_bmi.at(sex, age.calendarMonths)) : std::nullopt);
}

Answer<ZScore> JapanReferences::birthSizeScore(Measure measure, std::optional<Sex> sex, std::optional<Parity> parity,
                                               const Gestation &gestation, double value) const
{
    if (measure == Measure::ChestCircumference) {
        return refuse(Reason::NotInReference);
    }
    const bool isWeight = measure == Measure::Weight;
    if (isWeight && !sex) {
        return refuse(Reason::MissingSex);
    }
    if (isWeight && !parity) {
        return refuse(Reason::MissingParity);
    }
    const QByteArrayView name = isWeight                     ? QByteArrayView("birth_weight")
                                : measure == Measure::Length ? QByteArrayView("birth_length")
                                                             : QByteArrayView("birth_head_circumference");
    const LmsCurve *curve = m_birthSize.find(name, sex.value_or(Sex::Male), parity);
    const Lms *lms = curve && gestation.days >= 0 && gestation.days < 7 ? curve->at(gestation.inDays()) : nullptr;
    if (!lms) {
        return refuse(Reason::GestationOutOfRange);
    }
    return scored(value, *lms);
}

} // namespace oyako::growth
