// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/immunization/rule_text.h"
#include "tests/support/qt_printers.h"

namespace oyako::immunization {
namespace {

using namespace testing_support;

const DoseText anyDose{};
const QByteArray fourWeeks = "<interval><fromPrevious>Y</fromPrevious><absMinInt>4 weeks - 4 days</absMinInt>"
                             "<minInt>4 weeks</minInt></interval>";

// Table 6-15.
TEST(EvaluateAge, KnowsGraceYoungAndOld)
{
    const auto schedule =
        oneSeries({{"<absMinAge>6 weeks - 4 days</absMinAge><minAge>6 weeks</minAge><maxAge>1 year</maxAge>", {}}});
    EXPECT_EQ(verdicts(*schedule, {given(birth.addDays(37))})[0], young);
    EXPECT_EQ(verdicts(*schedule, {given(birth.addDays(38))})[0], grace);
    EXPECT_EQ(verdicts(*schedule, {given(birth.addDays(42))})[0], valid);
    EXPECT_EQ(verdicts(*schedule, {given(QDate(2020, 12, 31))})[0], valid);
    EXPECT_EQ(verdicts(*schedule, {given(QDate(2021, 1, 1))})[0], old);
}

// RELEVANT-1: the rule in force on the day of the dose.
TEST(EvaluateAge, UsesTheRuleInForceOnTheDay)
{
    const auto schedule = oneSeries({{"<absMinAge>1 year</absMinAge><cessationDate>20200630</cessationDate></age><age>"
                                      "<absMinAge>6 weeks</absMinAge><effectiveDate>20200701</effectiveDate>",
                                      {}}});
    EXPECT_EQ(verdicts(*schedule, {given(QDate(2020, 6, 30))})[0], young);
    EXPECT_EQ(verdicts(*schedule, {given(QDate(2020, 7, 1))})[0], valid);
}

// Table 6-18, CALCDTINT-1: from the last dose, valid or not.
TEST(EvaluateInterval, CountsFromThePreviousDose)
{
    const auto schedule = oneSeries({anyDose, {{}, fourWeeks}, {{}, fourWeeks}});
    const QDate first(2020, 3, 1);
    EXPECT_EQ(verdicts(*schedule, {given(first), given(first.addDays(23))})[1], soon);
    EXPECT_EQ(verdicts(*schedule, {given(first), given(first.addDays(24))})[1], grace);
    EXPECT_EQ(verdicts(*schedule, {given(first), given(first.addDays(28))})[1], valid);
    EXPECT_EQ(verdicts(*schedule, {given(first), given(first.addDays(20)), given(first.addDays(40))})[2], soon);
}

// CALCDTINT-2.
TEST(EvaluateInterval, CountsFromATargetDose)
{
    const auto schedule = oneSeries({anyDose,
                                     anyDose,
                                     {{},
                                      "<interval><fromPrevious>N</fromPrevious><fromTargetDose>1</"
                                      "fromTargetDose><absMinInt>16 weeks</absMinInt></interval>"}});
    const QDate first(2020, 3, 1);
    const std::vector two{given(first), given(first.addDays(30))};
    EXPECT_EQ(verdicts(*schedule, {two[0], two[1], given(first.addDays(111))})[2], soon);
    EXPECT_EQ(verdicts(*schedule, {two[0], two[1], given(first.addDays(112))})[2], valid);
}

// CALCDTINT-8 and CALCDTINT-9.
TEST(EvaluateInterval, CountsFromAVaccineTypeOrAnObservation)
{
    const auto vaccine = oneSeries({{{},
                                     "<interval><fromPrevious>N</fromPrevious><fromMostRecent>20; 21</fromMostRecent>"
                                     "<absMinInt>8 weeks</absMinInt></interval>"}});
    EXPECT_EQ(verdicts(*vaccine, {given(QDate(2020, 3, 1), u"20"), given(QDate(2020, 4, 25))})[1], soon);
    EXPECT_EQ(verdicts(*vaccine, {given(QDate(2020, 3, 1), u"20"), given(QDate(2020, 4, 26))})[1], valid);
    const auto observed = oneSeries({{{},
                                      "<interval><fromPrevious>N</fromPrevious><fromRelevantObs><code>170</code>"
                                      "</fromRelevantObs><absMinInt>27 weeks</absMinInt></interval>"}});
    Patient patient = born(birth);
    patient.observations.push_back({QStringLiteral("170"), QDate(2020, 3, 1)});
    EXPECT_EQ(verdicts(*observed, {given(QDate(2020, 9, 5))}, patient)[0], soon);
    EXPECT_EQ(verdicts(*observed, {given(QDate(2020, 9, 6))}, patient)[0], valid);
}

// Table 6-21: all preferable or all allowable intervals.
TEST(EvaluateInterval, TakesAnAllowableInterval)
{
    const auto schedule = oneSeries(
        {anyDose,
         {{},
          "<interval><fromPrevious>Y</fromPrevious><absMinInt>12 weeks</absMinInt></interval>"
          "<allowableInterval><fromPrevious>Y</fromPrevious><absMinInt>4 weeks</absMinInt></allowableInterval>"}});
    const QDate first(2020, 3, 1);
    EXPECT_EQ(verdicts(*schedule, {given(first), given(first.addDays(27))})[1], soon);
    EXPECT_EQ(verdicts(*schedule, {given(first), given(first.addDays(28))})[1], valid);
}

// CALCDTCONFLICT-1, -2: a dose without a verdict in this series asks for the shorter distance.
TEST(EvaluateConflict, LooksAtLiveVaccinesGivenBefore)
{
    const auto schedule = oneSeries({anyDose});
    const QDate live(2020, 3, 1);
    EXPECT_EQ(verdicts(*schedule, {given(live, u"20"), given(live)})[1], valid);
    EXPECT_EQ(verdicts(*schedule, {given(live, u"20"), given(live.addDays(1))})[1], conflicting);
    EXPECT_EQ(verdicts(*schedule, {given(live, u"20"), given(live.addDays(23))})[1], conflicting);
    EXPECT_EQ(verdicts(*schedule, {given(live, u"20"), given(live.addDays(24))})[1], valid);
}

// Section 6.3: an inadvertent dose starts no interval (CALCDTINT-1).
TEST(EvaluateInadvertent, DoesNotCountForIntervals)
{
    DoseText first;
    first.rest = "<inadvertentVaccine><cvx>11</cvx></inadvertentVaccine>";
    DoseText second{{}, fourWeeks};
    const auto schedule = oneSeries({{{}, first.rest}, {{}, fourWeeks + first.rest}});
    const QDate day(2021, 3, 1);
    const auto found = verdicts(*schedule, {given(day), given(day.addDays(25), u"11"), given(day.addDays(28))});
    EXPECT_EQ(found[1], inadvertent);
    EXPECT_EQ(found[2], valid);
}

// Tables 6-26 and 6-29.
TEST(EvaluateVaccine, WantsAPreferableOrAllowableOne)
{
    DoseText dose;
    dose.vaccines =
        "<preferableVaccine><cvx>10</cvx><beginAge>1 year</beginAge><tradeName>BRAND X</tradeName><mvx>ABC</mvx>"
        "</preferableVaccine><allowableVaccine><cvx>11</cvx><endAge>2 years</endAge></allowableVaccine>";
    const auto schedule = oneSeries({dose});
    AdministeredDose branded = given(QDate(2021, 1, 1));
    EXPECT_EQ(verdicts(*schedule, {branded})[0], wrongVaccine);
    branded.tradeName = QStringLiteral("brand-x");
    EXPECT_EQ(verdicts(*schedule, {branded})[0], valid);
    branded.date = QDate(2020, 12, 31);
    EXPECT_EQ(verdicts(*schedule, {branded})[0], wrongVaccine);
    branded = given(QDate(2021, 1, 1));
    branded.manufacturer = QStringLiteral("ABC");
    EXPECT_EQ(verdicts(*schedule, {branded})[0], valid);
    EXPECT_EQ(verdicts(*schedule, {given(QDate(2021, 12, 31), u"11")})[0], valid);
    EXPECT_EQ(verdicts(*schedule, {given(QDate(2022, 1, 1), u"11")})[0], wrongVaccine);
}

// Table 6-3.
TEST(EvaluateCondition, SetsSubstandardDosesAside)
{
    const auto schedule = oneSeries({anyDose});
    AdministeredDose expired = given(QDate(2021, 1, 2));
    expired.lotExpiry = QDate(2021, 1, 1);
    EXPECT_EQ(verdicts(*schedule, {expired})[0].first, EvaluationStatus::Substandard);
    expired.lotExpiry = QDate(2021, 1, 2);
    EXPECT_EQ(verdicts(*schedule, {expired})[0], valid);
    expired.substandard = true;
    EXPECT_EQ(verdicts(*schedule, {expired})[0].first, EvaluationStatus::Substandard);
}

// Figure 4-6, steps 5 and 6.
TEST(EvaluateHistory, EndsWithTheSeriesUnlessItRecurs)
{
    const std::vector doses{given(QDate(2021, 1, 1)), given(QDate(2022, 1, 1)), given(QDate(2023, 1, 1))};
    EXPECT_EQ(verdicts(*oneSeries({anyDose}), doses)[1], extra);
    const auto recurring = oneSeries({{{}, "<recurringDose>Yes</recurringDose>"}});
    EXPECT_EQ(verdicts(*recurring, doses)[2], valid);
}

// Section 4.2: an association with a begin age.
TEST(Organize, AssociatesAVaccineByAgeAtAdministration)
{
    DoseText dose;
    dose.vaccines = "<allowableVaccine><cvx>11</cvx></allowableVaccine>";
    const auto schedule = oneSeries({dose});
    EXPECT_EQ(verdicts(*schedule, {given(QDate(2020, 12, 31), u"11")})[0].first, EvaluationStatus::None);
    EXPECT_EQ(verdicts(*schedule, {given(QDate(2021, 1, 1), u"11")})[0], valid);
}

const QByteArray fromOneYear = "<condition><conditionType>Age</conditionType><beginAge>1 year</beginAge></condition>";
const QByteArray noneBefore =
    "<condition><conditionType>Vaccine Count by Age</conditionType><endAge>1 year</endAge>"
    "<doseCount>0</doseCount><doseType>Valid</doseType><doseCountLogic>equal to</doseCountLogic></condition>";

// Tables 6-6, 6-9, 6-10, 6-11: the second dose is needed unless the conditions hold.
TEST(ConditionalSkip, JoinsConditionsAndSets)
{
    const std::vector late{given(QDate(2021, 2, 1))};
    const auto isComplete = [&late](const QByteArray &rule) {
        const auto schedule = oneSeries({anyDose, {{}, rule}});
        return assess(*schedule, born(birth), late, QDate(2021, 2, 1)).summary(0)->status == SeriesStatus::Complete;
    };
    EXPECT_TRUE(isComplete(skip("Both", skipSet(fromOneYear))));
    EXPECT_TRUE(isComplete(skip("Forecast", skipSet(fromOneYear))));
    EXPECT_FALSE(isComplete(skip("Evaluation", skipSet(fromOneYear))));
    EXPECT_TRUE(isComplete(skip("Both", skipSet(fromOneYear + noneBefore, "AND"))));
    const QByteArray never = "<condition><conditionType>Age</conditionType><beginAge>50 years</beginAge></condition>";
    EXPECT_FALSE(isComplete(skip("Both", skipSet(fromOneYear + never, "AND"))));
    EXPECT_TRUE(isComplete(skip("Both", skipSet(fromOneYear + never, "OR"))));
    EXPECT_FALSE(isComplete(skip("Both", skipSet(fromOneYear) + skipSet(never), "AND")));
    EXPECT_TRUE(isComplete(skip("Both", skipSet(fromOneYear) + skipSet(never), "OR")));
}

// Table 6-8.
TEST(ConditionalSkip, KnowsIntervals)
{
    const QByteArray condition =
        "<condition><conditionType>Interval</conditionType><interval>8 weeks</interval></condition>";
    const auto schedule = oneSeries({anyDose, {{}, skip("Evaluation", skipSet(condition))}});
    const QDate first(2020, 3, 1);
    EXPECT_EQ(verdicts(*schedule, {given(first), given(first.addDays(55))})[1], valid);
    EXPECT_EQ(verdicts(*schedule, {given(first), given(first.addDays(56))})[1], extra);
}

} // namespace
} // namespace oyako::immunization
