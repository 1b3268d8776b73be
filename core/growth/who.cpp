// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/who.h"

#include "core/growth/lms_table.h"
#include "core/growth/rates.h"
#include "core/growth/reference_files.h"

namespace oyako::growth {

namespace {

constexpr qint64 standingFromDay = 731;
constexpr double standingMinusLying = 0.7; // cm
constexpr double neverStandingBelowMonths = 9;
constexpr double standardsEndMonths = 60;
constexpr double assumeStandingFromCm = 87; // with neither age nor position
constexpr double schoolWeightEndMonths = 120;
constexpr double schoolEndMonths = 228;

/// z strictly outside means that the measurement cannot be trusted.
struct Plausible {
    double from;
    double to;
};

Plausible plausible(WhoIndex index)
{
    switch (index) {
    case WhoIndex::LengthForAge: return {-6, 6};
    case WhoIndex::WeightForAge: return {-6, 5};
    default: return {-5, 5};
    }
}

Plausible plausible(WhoSchoolIndex index)
{
    switch (index) {
    case WhoSchoolIndex::HeightForAge: return {-6, 6};
    case WhoSchoolIndex::WeightForAge: return {-6, 5};
    default: return {-5, 5};
    }
}

/// WHO flags the z that it shows, with two decimals.
ZScore flagged(double z, Plausible range)
{
    ZScore score{z, false};
    score.implausible = score.rounded() < range.from || score.rounded() > range.to;
    return score;
}

bool isWeightBased(WhoIndex index)
{
    return index == WhoIndex::WeightForAge || index == WhoIndex::BmiForAge || index == WhoIndex::WeightForLength;
}

/// What keeps a measurement from any score, whatever the reference.
std::optional<Reason> refusalOf(const WhoMeasurement &child, bool weightBased, bool needsLength)
{
    if (child.value <= 0) {
        return Reason::ValueNotPositive;
    }
    if (weightBased && child.oedema) {
        return Reason::Oedema;
    }
    if (needsLength && !child.lengthCm) {
        return Reason::MissingHeight;
    }
    if (needsLength && *child.lengthCm <= 0) {
        return Reason::ValueNotPositive;
    }
    return std::nullopt;
}

Result<std::array<LmsCurve, 2>> loadCurves(const QString &file)
{
    const auto content = referenceFile(file);
    if (!content) {
        return fail(content.error());
    }
    auto table = readLmsTable(file, *content);
    if (!table) {
        return fail(std::move(table).error());
    }
    std::array<LmsCurve, 2> curves;
    for (const Sex sex : {Sex::Male, Sex::Female}) {
        const LmsCurve *curve = table->find({}, sex);
        if (!curve) {
            return fail(ErrorCode::BadData, file + QLatin1String(": sex"));
        }
        curves[static_cast<size_t>(sex)] = *curve;
    }
    return curves;
}

struct CurveFile {
    const char *name;
    std::array<LmsCurve, 2> *into;
};

template <size_t count>
Result<void> loadAll(const std::array<CurveFile, count> &files)
{
    for (const CurveFile &file : files) {
        auto curves = loadCurves(QLatin1String(file.name));
        if (!curves) {
            return fail(std::move(curves).error());
        }
        *file.into = *std::move(curves);
    }
    return {};
}

} // namespace

double standardLength(double lengthCm, Position position, const std::optional<Age> &age)
{
    if (!age || position == Position::Unstated) {
        return lengthCm;
    }
    const bool lying = age->roundedDays() < standingFromDay;
    if (lying && position == Position::Standing && age->meanMonths >= neverStandingBelowMonths) {
        return lengthCm + standingMinusLying;
    }
    return !lying && position == Position::Recumbent ? lengthCm - standingMinusLying : lengthCm;
}

Result<WhoStandards> WhoStandards::load()
{
    WhoStandards standards;
    const auto into = [&](WhoIndex index) { return &standards.m_byAge[static_cast<size_t>(index)]; };
    OYAKO_TRY(loadAll(std::array{
        CurveFile{"who2006-weight-for-age.csv", into(WhoIndex::WeightForAge)},
        CurveFile{"who2006-length-height-for-age.csv", into(WhoIndex::LengthForAge)},
        CurveFile{"who2006-bmi-for-age.csv", into(WhoIndex::BmiForAge)},
        CurveFile{"who2006-head-circumference-for-age.csv", into(WhoIndex::HeadForAge)},
        CurveFile{"who2006-arm-circumference-for-age.csv", into(WhoIndex::ArmForAge)},
        CurveFile{"who2006-triceps-skinfold-for-age.csv", into(WhoIndex::TricepsForAge)},
        CurveFile{"who2006-subscapular-skinfold-for-age.csv", into(WhoIndex::SubscapularForAge)},
        CurveFile{"who2006-weight-for-length.csv", &standards.m_byLength},
        CurveFile{"who2006-weight-for-height.csv", &standards.m_byHeight},
    }));
    return standards;
}

const LmsCurve &WhoStandards::byAge(WhoIndex index, Sex sex) const
{
    return m_byAge[static_cast<size_t>(index)][static_cast<size_t>(sex)];
}

Answer<Lms> WhoStandards::lmsForAge(WhoIndex index, const WhoMeasurement &child) const
{
    if (!child.age) {
        return refuse(Reason::MissingAge);
    }
    if (child.age->days < 0 || child.age->meanMonths >= standardsEndMonths) {
        return refuse(Reason::AgeOutOfRange);
    }
    const Lms *lms = byAge(index, child.sex).at(static_cast<double>(child.age->roundedDays()));
    return lms ? Answer<Lms>(*lms) : refuse(Reason::AgeOutOfRange);
}

Answer<Lms> WhoStandards::lmsForLength(const WhoMeasurement &child) const
{
    if (child.age && (child.age->days < 0 || child.age->meanMonths >= standardsEndMonths)) {
        return refuse(Reason::AgeOutOfRange);
    }
    const double length = standardLength(*child.lengthCm, child.position, child.age);
    bool standing = length >= assumeStandingFromCm;
    if (child.age) {
        standing = child.age->roundedDays() >= standingFromDay;
    } else if (child.position != Position::Unstated) {
        standing = child.position == Position::Standing;
    }
    const auto lms = (standing ? byHeight(child.sex) : byLength(child.sex)).interpolated(length);
    return lms ? Answer<Lms>(*lms) : refuse(Reason::HeightOutOfRange);
}

Answer<ZScore> WhoStandards::score(WhoIndex index, const WhoMeasurement &child) const
{
    const bool needsLength = index == WhoIndex::BmiForAge || index == WhoIndex::WeightForLength;
    if (const auto refusal = refusalOf(child, isWeightBased(index), needsLength)) {
        return refuse(*refusal);
    }
    const auto lms = index == WhoIndex::WeightForLength ? lmsForLength(child) : lmsForAge(index, child);
    if (!lms) {
        return refuse(lms.error());
    }
    if (index == WhoIndex::LengthForAge) {
        const double length = standardLength(child.value, child.position, child.age);
        return length > 0 ? Answer<ZScore>(flagged(zScore(length, *lms), plausible(index)))
                          : refuse(Reason::ValueNotPositive);
    }
    if (index == WhoIndex::BmiForAge) {
        const double bmi = bodyMassIndex(child.value, standardLength(*child.lengthCm, child.position, child.age));
        return flagged(restrictedZScore(bmi, *lms), plausible(index));
    }
    return flagged(restrictedZScore(child.value, *lms), plausible(index));
}

Result<WhoSchoolReference> WhoSchoolReference::load()
{
    WhoSchoolReference reference;
    const auto into = [&](WhoSchoolIndex index) { return &reference.m_curves[static_cast<size_t>(index)]; };
    OYAKO_TRY(loadAll(std::array{
        CurveFile{"who2007-weight-for-age.csv", into(WhoSchoolIndex::WeightForAge)},
        CurveFile{"who2007-height-for-age.csv", into(WhoSchoolIndex::HeightForAge)},
        CurveFile{"who2007-bmi-for-age.csv", into(WhoSchoolIndex::BmiForAge)},
    }));
    return reference;
}

const LmsCurve &WhoSchoolReference::curve(WhoSchoolIndex index, Sex sex) const
{
    return m_curves[static_cast<size_t>(index)][static_cast<size_t>(sex)];
}

Answer<ZScore> WhoSchoolReference::score(WhoSchoolIndex index, const WhoMeasurement &child) const
{
    const bool byHeight = index == WhoSchoolIndex::HeightForAge;
    if (const auto refusal = refusalOf(child, !byHeight, index == WhoSchoolIndex::BmiForAge)) {
        return refuse(*refusal);
    }
    if (!child.age) {
        return refuse(Reason::MissingAge);
    }
    const double end = index == WhoSchoolIndex::WeightForAge ? schoolWeightEndMonths : schoolEndMonths;
    const double months = child.age->meanMonths;
    const auto lms = months <= end ? curve(index, child.sex).interpolated(months) : std::nullopt;
    if (!lms) {
        return refuse(Reason::AgeOutOfRange);
    }
    const double value = index == WhoSchoolIndex::BmiForAge ? bodyMassIndex(child.value, *child.lengthCm) : child.value;
    return flagged(byHeight ? zScore(value, *lms) : restrictedZScore(value, *lms), plausible(index));
}

} // namespace oyako::growth
