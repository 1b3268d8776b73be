// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/percentile_table.h"

#include "tests/core/growth/support.h"
#include "tests/support/qt_printers.h"

namespace oyako::growth {
namespace {

const PercentileTable &survey()
{
    return library().japan.survey2023();
}

QString bandAt(const Age &age, Measure measure = Measure::Weight)
{
    const auto band = survey().bandAt(measure, Sex::Male, age);
    return band ? (*band)->label : QString(reasonWord(band.error()));
}

TEST(SurveyBand, HoldsItsFirstMonthAndNotItsLast)
{
    EXPECT_EQ(bandAt(Age::fromMonths(1)), u"1〜2か月未満");
    EXPECT_EQ(bandAt(Age::fromMonths(1.999)), u"1〜2か月未満");
    EXPECT_EQ(bandAt(Age::fromMonths(2)), u"2〜3か月未満");
    EXPECT_EQ(bandAt(Age::fromMonths(17.9)), u"1歳0〜6か月未満");
    EXPECT_EQ(bandAt(Age::fromMonths(77.9)), u"6歳0〜6か月未満");
    EXPECT_EQ(bandAt(Age::fromMonths(78)), u"age_out_of_range");
    EXPECT_EQ(bandAt(Age::fromMonths(-1)), u"age_out_of_range");
    EXPECT_EQ(bandAt(Age::fromMonths(36), Measure::HeadCircumference), u"age_out_of_range");
}

TEST(SurveyBand, BirthAndThirtyDaysAreSingleDays)
{
    EXPECT_EQ(bandAt(Age::fromDays(0)), u"出生時（生後0日）");
    EXPECT_EQ(bandAt(Age::fromDays(1)), u"age_between_bands");
    EXPECT_EQ(bandAt(Age::fromDays(29)), u"age_between_bands");
    EXPECT_EQ(bandAt(Age::fromDays(30)), u"生後30日ごろ");
    EXPECT_EQ(bandAt(Age::fromMonths(0.9856)), u"生後30日ごろ");
    const QDate birth(2026, 1, 5);
    EXPECT_EQ(bandAt(Age::fromDates(birth, birth.addDays(30))), u"生後30日ごろ") << "31 days make this month";
    EXPECT_EQ(bandAt(Age::fromDates(birth, birth.addDays(31))), u"1〜2か月未満");
}

TEST(SurveyInterval, LowerBoundIsInclusive)
{
    // Boys at birth: 2.32, 2.58, 2.8, 3.06, 3.31, 3.56, 3.81 kg.
    const auto at = [](double kilograms) {
        return survey().interval(Measure::Weight, Sex::Male, Age::fromDays(0), kilograms).value();
    };
    EXPECT_EQ(at(2.31), (PercentileInterval{0, 3}));
    EXPECT_EQ(at(2.32), (PercentileInterval{3, 10}));
    EXPECT_EQ(at(3.05), (PercentileInterval{25, 50}));
    EXPECT_EQ(at(3.06), (PercentileInterval{50, 75}));
    EXPECT_EQ(at(3.80), (PercentileInterval{90, 97}));
    EXPECT_EQ(at(3.81), (PercentileInterval{97, 100}));
}

TEST(SurveyInterval, RefusesWithTheReason)
{
    const auto reason = [](Measure measure, const Age &age, double value) {
        return survey().interval(measure, Sex::Female, age, value).error();
    };
    EXPECT_EQ(reason(Measure::Weight, Age::fromMonths(3), 0), Reason::ValueNotPositive);
    EXPECT_EQ(reason(Measure::ChestCircumference, Age::fromMonths(3), 40), Reason::NotInReference);
    EXPECT_EQ(reason(Measure::Weight, Age::fromMonths(80), 20), Reason::AgeOutOfRange);
}

TEST(SurveyTable, MediansRiseWithAge)
{
    for (const auto &group : survey().groups) {
        for (size_t i = 1; i < group.bands.size(); ++i) {
            EXPECT_GT(group.bands[i].values[3], group.bands[i - 1].values[3]) << group.bands[i].label.toStdString();
        }
    }
    EXPECT_EQ(survey().groups.size(), 6U);
}

TEST(SurveyTable, FittedCurvesReproduceEveryRow)
{
    const double z[] = {-1.880794, -1.281552, -0.674490, 0, 0.674490, 1.281552, 1.880794};
    const std::pair<Measure, const char *> names[] = {{Measure::Weight, "weight"},
                                                      {Measure::Length, "length_height"},
                                                      {Measure::HeadCircumference, "head_circumference"}};
    for (const auto &[measure, name] : names) {
        for (const Sex sex : {Sex::Male, Sex::Female}) {
            const LmsCurve *fitted = library().japan.survey2023Fitted().find(name, sex);
            ASSERT_TRUE(fitted) << name;
            for (const PercentileBand &band : survey().find(measure, sex)->bands) {
                for (size_t i = 0; i < band.values.size(); ++i) {
                    EXPECT_NEAR(*valueAt(z[i], *fitted->at(band.middleMonths)), band.values[i],
                                measure == Measure::Weight ? 0.02 : 0.12);
                }
            }
        }
    }
}

const QByteArray ownHeader =
    "measure,unit,sex,band_label_ja,age_from_months,age_to_months,age_mid_months,p3,p10,p25,p50,p75,p90,p97,evidence\n";

Result<PercentileTable> readOwn(const QByteArray &rows)
{
    const QByteArray content = ownHeader + rows;
    return readPercentileTable(u"own.csv"_qs, content);
}

QString placeOf(const QByteArray &rows)
{
    const auto table = readOwn(rows);
    return table ? QString() : table.error().field;
}

TEST(OwnSurvey, MayLeaveAgeClassesOut)
{
    const auto table = readOwn("length_height,cm,female,2月,2,3,2.5,51,52,53,54,55,56,57,x\n"
                               "length_height,cm,female,5月,5,6,5.5,57,58,59,60,61,62,63,x\n");
    ASSERT_TRUE(table);
    EXPECT_TRUE(table->bandAt(Measure::Length, Sex::Female, Age::fromMonths(5.5)));
    EXPECT_EQ(table->bandAt(Measure::Length, Sex::Female, Age::fromMonths(4)).error(), Reason::AgeBetweenBands);
    EXPECT_EQ(table->bandAt(Measure::Length, Sex::Female, Age::fromMonths(1)).error(), Reason::AgeOutOfRange);
    EXPECT_EQ(table->bandAt(Measure::Length, Sex::Male, Age::fromMonths(5)).error(), Reason::NotInReference);
}

TEST(OwnSurvey, IsRefusedByPlace)
{
    EXPECT_EQ(placeOf("arm,cm,male,x,0,1,0.5,1,2,3,4,5,6,7,\n"), u"own.csv: line 2: measure");
    EXPECT_EQ(placeOf("weight,kg,male,x,0,1,0.5,1,2,3,3,5,6,7,\n"), u"own.csv: line 2: p50");
    EXPECT_EQ(placeOf("weight,kg,male,x,0,1,0.5,1,2,3,4,5,6,,\n"), u"own.csv: line 2: p97");
    EXPECT_EQ(placeOf("weight,kg,male,x,0,1,1.5,1,2,3,4,5,6,7,\n"), u"own.csv: line 2: age_mid_months");
    EXPECT_EQ(placeOf("weight,kg,male,x,0,2,1,1,2,3,4,5,6,7,\nweight,kg,male,y,1,3,2,1,2,3,4,5,6,7,\n"),
              u"own.csv: line 3: age_from_months");
    EXPECT_EQ(placeOf(""), u"own.csv: empty");
}

} // namespace
} // namespace oyako::growth
