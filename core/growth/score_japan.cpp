// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/score_japan.h"

#include "core/growth/numbers.h"
#include "core/growth/pregnancy.h"
#include "core/growth/rates.h"

namespace oyako::growth {

namespace {

using Text = Answer<QByteArray>;

constexpr int toddlerFromMonths = 12;
constexpr int toddlerToMonths = 72;
constexpr int schoolToMonths = 216;

Text written(const Answer<ZScore> &score)
{
    return score ? Text(fixedDecimals(score->unrounded, 2)) : refuse(score.error());
}

/// What nearly every kind begins with; the first refusal met.
struct Child {
    Sex sex = Sex::Male;
    std::optional<Age> age;
    double value = 0;
};

Answer<Child> childOf(const ScoreRow &row, Unit unit)
{
    const auto sex = row.sex();
    if (!sex) {
        return refuse(sex.error());
    }
    const auto age = row.age();
    if (!age) {
        return refuse(age.error());
    }
    const auto value = row.value(unit);
    return value ? Answer<Child>(Child{*sex, *age, *value}) : refuse(value.error());
}

Answer<Child> agedChildOf(const ScoreRow &row, Unit unit)
{
    const auto child = childOf(row, unit);
    return child && !child->age ? refuse(Reason::MissingAge) : child;
}

Text heightScore(const ScoreRow &row, const Library &library)
{
    const auto child = agedChildOf(row, Unit::Centimetre);
    return child ? written(library.japan.heightScore(child->sex, *child->age, child->value)) : refuse(child.error());
}

Text heightScore2016(const ScoreRow &row, const Library &library)
{
    const auto child = agedChildOf(row, Unit::Centimetre);
    return child ? written(library.japan.heightScore2016(child->sex, *child->age, child->value))
                 : refuse(child.error());
}

Text weightScore(const ScoreRow &row, const Library &library)
{
    const auto child = agedChildOf(row, Unit::Kilogram);
    return child ? written(library.japan.weightScore(child->sex, *child->age, child->value)) : refuse(child.error());
}

Text bmiScore(const ScoreRow &row, const Library &library)
{
    const auto child = agedChildOf(row, Unit::Kilogram);
    if (!child) {
        return refuse(child.error());
    }
    const auto height = row.number(Column::HeightCm, Reason::MissingHeight);
    return height ? written(library.japan.bmiScore(child->sex, *child->age, child->value, *height))
                  : refuse(height.error());
}

template <Measure measure>
Text birthSize(const ScoreRow &row, const Library &library)
{
    constexpr bool isWeight = measure == Measure::Weight;
    const auto sex = row.sex();
    if (!sex && (isWeight || sex.error() != Reason::MissingSex)) {
        return refuse(sex.error());
    }
    const auto parity = row.parity();
    if (!parity && isWeight) {
        return refuse(parity.error());
    }
    const auto gestation = row.gestation();
    if (!gestation) {
        return refuse(gestation.error());
    }
    const auto value = row.value(isWeight ? Unit::Gram : Unit::Centimetre);
    if (!value) {
        return refuse(value.error());
    }
    return written(library.japan.birthSizeScore(measure, sex ? std::optional(*sex) : std::nullopt,
                                                parity.value_or(std::nullopt), *gestation, *value));
}

template <Measure measure>
Text surveyInterval(const ScoreRow &row, const Library &library)
{
    const auto child = agedChildOf(row, measure == Measure::Weight ? Unit::Kilogram : Unit::Centimetre);
    if (!child) {
        return refuse(child.error());
    }
    const auto interval = library.japan.survey2023().interval(measure, child->sex, *child->age, child->value);
    return interval ? Text(QByteArray::number(interval->from) + '-' + QByteArray::number(interval->to))
                    : refuse(interval.error());
}

/// Percent against a standard weight. The age may be empty (the height decides); one that is given must fit.
template <class StandardWeight>
Text obesity(const ScoreRow &row, int fromMonths, int toMonths, StandardWeight standardWeight)
{
    const auto child = childOf(row, Unit::Kilogram);
    if (!child) {
        return refuse(child.error());
    }
    const auto height = row.number(Column::HeightCm, Reason::MissingHeight);
    if (!height) {
        return refuse(height.error());
    }
    if (child->value <= 0) {
        return refuse(Reason::ValueNotPositive);
    }
    if (child->age && (child->age->completedMonths() < fromMonths || child->age->completedMonths() >= toMonths)) {
        return refuse(Reason::AgeOutOfRange);
    }
    const Answer<double> standard = standardWeight(*child, *height);
    return standard ? Text(fixedDecimals(obesityDegree(child->value, *standard), 1)) : refuse(standard.error());
}

Text toddlerObesity(const ScoreRow &row, const Library &library)
{
    return obesity(row, toddlerFromMonths, toddlerToMonths, [&](const Child &child, double height) {
        return library.standardWeights.toddler(child.sex, height);
    });
}

Text schoolObesity(const ScoreRow &row, const Library &library)
{
    return obesity(row, toddlerToMonths, schoolToMonths, [&](const Child &child, double height) {
        return library.standardWeights.school(child.sex, height);
    });
}

Text schoolObesityByAge(const ScoreRow &row, const Library &library)
{
    return obesity(row, 0, schoolToMonths, [&](const Child &child, double height) -> Answer<double> {
        return child.age ? library.standardWeights.schoolByAge(child.sex, child.age->completedMonths() / 12, height)
                         : refuse(Reason::MissingAge);
    });
}

Text kaupIndex(const ScoreRow &row, const Library &)
{
    const auto weight = row.value(Unit::Kilogram);
    if (!weight) {
        return refuse(weight.error());
    }
    const auto height = row.number(Column::HeightCm, Reason::MissingHeight);
    if (!height) {
        return refuse(height.error());
    }
    return *weight > 0 && *height > 0 ? Text(fixedDecimals(bodyMassIndex(*weight, *height), 1))
                                      : refuse(Reason::ValueNotPositive);
}

Text fetalWeight(const ScoreRow &row, const Library &)
{
    FetalBiometry fetus;
    for (const auto &[column, into] :
         {std::pair{Column::BiparietalCm, &fetus.biparietalCm}, std::pair{Column::AbdominalCm, &fetus.abdominalCm},
          std::pair{Column::FemurCm, &fetus.femurCm}}) {
        const auto number = row.number(column, Reason::MissingBiometry);
        if (!number) {
            return refuse(number.error());
        }
        *into = *number;
    }
    const auto grams = estimatedFetalWeight(fetus);
    return grams ? Text(fixedDecimals(*grams, 0)) : refuse(grams.error());
}

struct Kind {
    const char *name;
    Text (*score)(const ScoreRow &, const Library &);
};

constexpr std::array kinds{
    Kind{"height_sds_2000", heightScore},
    Kind{"weight_sds_2000", weightScore},
    Kind{"bmi_sds_2000", bmiScore},
    Kind{"height_sds_lms_2016", heightScore2016},
    Kind{"birth_weight_z", birthSize<Measure::Weight>},
    Kind{"birth_length_z", birthSize<Measure::Length>},
    Kind{"birth_head_circumference_z", birthSize<Measure::HeadCircumference>},
    Kind{"r5_percentile_interval_weight", surveyInterval<Measure::Weight>},
    Kind{"r5_percentile_interval_length_height", surveyInterval<Measure::Length>},
    Kind{"r5_percentile_interval_head_circumference", surveyInterval<Measure::HeadCircumference>},
    Kind{"toddler_obesity_degree", toddlerObesity},
    Kind{"school_obesity_degree", schoolObesity},
    Kind{"school_obesity_degree_by_age", schoolObesityByAge},
    Kind{"kaup_index", kaupIndex},
    Kind{"efw_modified_shinozuka", fetalWeight}};

} // namespace

Answer<QByteArray> scoreByKind(const ScoreRow &row, const Library &library)
{
    const QByteArrayView name = row.text(Column::Kind);
    const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                   [&](const Kind &one) { return name.compare(one.name, Qt::CaseInsensitive) == 0; });
    return kind == kinds.end() ? Text(refuse(Reason::UnknownKind)) : kind->score(row, library);
}

} // namespace oyako::growth
