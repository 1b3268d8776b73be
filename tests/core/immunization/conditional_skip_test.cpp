// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// Section 6.2 of the logic specification, and where section 7.1 and 7.6 ask the same question of a forecast.
#include "tests/core/immunization/rule_text.h"
#include "tests/support/qt_printers.h"

namespace oyako::immunization {
namespace {

using namespace testing_support;

const DoseText anyDose{};
const QDate first(2020, 3, 1);

/// Two doses, the second of which may be skipped.
std::shared_ptr<const Schedule> secondMayBeSkipped(const QByteArray &rule, const QByteArray &rest = {})
{
    return oneSeries({anyDose, {{}, rest + rule}});
}

SeriesStatus statusOn(const Schedule &schedule, const std::vector<AdministeredDose> &doses, QDate on)
{
    return forecastFor(schedule, doses, on).status;
}

/// A dose that only the second target dose is left for: extraneous once that is skipped.
Verdict secondDoseOn(const Schedule &schedule, QDate day)
{
    return verdicts(schedule, {given(first), given(day)})[1];
}

// Table 6-6 with CALCDTSKIP-3 and -4; the reference date is the day of the dose (CONDSKIP-2).
TEST(SkipByAge, HoldsFromTheBeginAgeUntilBeforeTheEndAge)
{
    const auto schedule = secondMayBeSkipped(
        skip("Both", skipSet(condition("Age", {{"beginAge", "1 year"}, {"endAge", "2 years - 4 days"}}))));
    EXPECT_EQ(secondDoseOn(*schedule, QDate(2020, 12, 31)), valid);
    EXPECT_EQ(secondDoseOn(*schedule, QDate(2021, 1, 1)), extra);
    EXPECT_EQ(secondDoseOn(*schedule, QDate(2021, 12, 27)), extra);
    EXPECT_EQ(secondDoseOn(*schedule, QDate(2021, 12, 28)), valid);
}

// Table 6-4: an empty begin age is 1900, an empty end age 2999.
TEST(SkipByAge, HasNoBoundWhereTheAgeIsEmpty)
{
    const auto noEnd = secondMayBeSkipped(skip("Both", skipSet(condition("Age", {{"beginAge", "1 year"}}))));
    EXPECT_EQ(secondDoseOn(*noEnd, QDate(2119, 1, 1)), extra);
    const auto noBegin = secondMayBeSkipped(skip("Both", skipSet(condition("Age", {{"endAge", "1 year"}}))));
    EXPECT_EQ(secondDoseOn(*noBegin, first), extra);
    EXPECT_EQ(secondDoseOn(*noBegin, QDate(2021, 1, 1)), valid);
}

// CALCDT-5: the birthday of 29 February is 1 March in other years.
TEST(SkipByAge, RollsABirthdayThatDoesNotExistForward)
{
    const auto schedule = secondMayBeSkipped(skip("Both", skipSet(condition("Age", {{"beginAge", "1 year"}}))));
    const Patient patient = born(QDate(2020, 2, 29));
    EXPECT_EQ(verdicts(*schedule, {given(first), given(QDate(2021, 2, 28))}, patient)[1], valid);
    EXPECT_EQ(verdicts(*schedule, {given(first), given(QDate(2021, 3, 1))}, patient)[1], extra);
}

// CONDSKIP-2: the assessment date in a forecast.
TEST(SkipReference, IsTheAssessmentDateInAForecast)
{
    const auto schedule = secondMayBeSkipped(skip("Both", skipSet(condition("Age", {{"beginAge", "1 year"}}))),
                                             interval({{"minInt", "4 weeks"}}));
    EXPECT_EQ(statusOn(*schedule, {given(first)}, QDate(2020, 12, 31)), SeriesStatus::NotComplete);
    EXPECT_EQ(statusOn(*schedule, {given(first)}, QDate(2021, 1, 1)), SeriesStatus::Complete);
}

// CONDSKIP-2 and section 7.6: the earliest date when the forecast is validated.
TEST(SkipReference, IsTheEarliestDateWhenTheForecastIsValidated)
{
    const auto schedule = secondMayBeSkipped(skip("Both", skipSet(condition("Age", {{"beginAge", "1 year"}}))),
                                             interval({{"minInt", "8 weeks"}}));
    const QDate inTime = QDate(2020, 12, 31).addDays(-56);
    EXPECT_EQ(statusOn(*schedule, {given(inTime)}, inTime), SeriesStatus::NotComplete);
    EXPECT_EQ(statusOn(*schedule, {given(inTime.addDays(1))}, inTime.addDays(1)), SeriesStatus::Complete);
}

struct ContextCase {
    const char *context;
    bool inEvaluation;
    bool inForecast;
};
class SkipContext : public testing::TestWithParam<ContextCase> {};

// Figure 3-3.
TEST_P(SkipContext, SaysWhereTheRuleHolds)
{
    const auto schedule =
        secondMayBeSkipped(skip(GetParam().context, skipSet(condition("Age", {{"beginAge", "1 year"}}))));
    EXPECT_EQ(secondDoseOn(*schedule, QDate(2021, 6, 1)), GetParam().inEvaluation ? extra : valid);
    EXPECT_EQ(statusOn(*schedule, {given(first)}, QDate(2021, 6, 1)),
              GetParam().inForecast ? SeriesStatus::Complete : SeriesStatus::NotComplete);
}
INSTANTIATE_TEST_SUITE_P(Contexts, SkipContext,
                         testing::Values(ContextCase{"Evaluation", true, false}, ContextCase{"Forecast", false, true},
                                         ContextCase{"Both", true, true}, ContextCase{"n/a", false, false}));

TEST(SkipInstances, OneOfSeveralIsEnough)
{
    const auto schedule =
        secondMayBeSkipped(skip("Evaluation", skipSet(condition("Age", {{"beginAge", "4 years"}}))) +
                           skip("Both", skipSet(condition("Age", {{"beginAge", "1 year"}, {"endAge", "2 years"}}))));
    EXPECT_EQ(secondDoseOn(*schedule, QDate(2021, 6, 1)), extra);
    EXPECT_EQ(secondDoseOn(*schedule, QDate(2022, 6, 1)), valid);
    EXPECT_EQ(secondDoseOn(*schedule, QDate(2024, 6, 1)), extra);
    EXPECT_EQ(statusOn(*schedule, {given(first)}, QDate(2024, 6, 1)), SeriesStatus::NotComplete);
}

// Table 6-8: nothing is skipped by an interval before the first dose.
TEST(SkipByInterval, AsksForADoseBefore)
{
    const auto schedule =
        oneSeries({{{}, skip("Both", skipSet(condition("Interval", {{"interval", "0 days"}})))}, anyDose});
    EXPECT_EQ(forecastFor(*schedule, {}, first).doseNumber, 1);
    EXPECT_EQ(verdicts(*schedule, {given(first)})[0], valid);
}

// CALCDTSKIP-5: from the dose administered before, whatever became of it.
TEST(SkipByInterval, CountsFromTheDoseBeforeWhateverItsVerdict)
{
    const auto schedule = secondMayBeSkipped(skip("Both", skipSet(condition("Interval", {{"interval", "8 weeks"}}))),
                                             interval({{"absMinInt", "6 weeks"}}));
    const auto third = [&](int days) {
        return verdicts(*schedule, {given(first), given(first.addDays(30)), given(first.addDays(30 + days))});
    };
    EXPECT_EQ(third(55)[1], soon);
    EXPECT_EQ(third(55)[2], valid);
    EXPECT_EQ(third(56)[2], extra);
}

TEST(SkipByInterval, IsReachedInAForecastToo)
{
    const auto schedule =
        secondMayBeSkipped(skip("Forecast", skipSet(condition("Interval", {{"interval", "8 weeks"}}))));
    EXPECT_EQ(statusOn(*schedule, {given(first)}, first.addDays(55)), SeriesStatus::NotComplete);
    EXPECT_EQ(statusOn(*schedule, {given(first)}, first.addDays(56)), SeriesStatus::Complete);
}

const QByteArray firstGroup = "<defaultSeries>Yes</defaultSeries><seriesGroup>1</seriesGroup>";
const QByteArray secondGroup = "<defaultSeries>Yes</defaultSeries><seriesGroup>2</seriesGroup>";

/// Series group 1 is complete after two doses; group 2 skips its first dose then, and gives one at five years. It is
/// written before the group it asks about.
std::shared_ptr<const Schedule> askingSeries()
{
    SeriesText asked{"asked", "Standard", firstGroup, {}, {anyDose, anyDose}};
    SeriesText asking{"asking", "Standard", secondGroup, {}, {}};
    asking.doses = {{"<absMinAge>50 years</absMinAge><minAge>50 years</minAge>",
                     skip("Both", skipSet(condition("Completed Series", {{"seriesGroups", "1"}})))},
                    {"<absMinAge>5 years</absMinAge><minAge>5 years</minAge>", {}}};
    return smallSchedule(antigenXml({}, {asking, asked}));
}

// Table 6-7.
TEST(SkipByCompletedSeries, HoldsOnceAnySeriesOfTheGroupIsComplete)
{
    const auto schedule = askingSeries();
    const auto earliest = [&](const std::vector<AdministeredDose> &doses) {
        const Assessment assessment = assess(*schedule, born(birth), doses, QDate(2021, 1, 1));
        const auto found = std::find_if(assessment.groups.begin(), assessment.groups.end(),
                                        [](const GroupForecast &forecast) { return forecast.seriesGroup == 2; });
        return found == assessment.groups.end() ? QDate() : found->earliest.date;
    };
    EXPECT_EQ(earliest({given(first)}), QDate(2070, 1, 1));
    EXPECT_EQ(earliest({given(first), given(first.addDays(30))}), QDate(2025, 1, 1));
}

struct CountCase {
    const char *logic;
    int threshold;
    bool met[4]; ///< With none, one, two and three doses of the vaccine counted.
};
class SkipByCount : public testing::TestWithParam<CountCase> {};

/// After a first dose that counts, so many of vaccine 11, which the second target dose does not take.
std::vector<AdministeredDose> historyWith(int ofEleven)
{
    std::vector doses{given(QDate(2021, 1, 1))};
    for (int i = 0; i < ofEleven; ++i) {
        doses.push_back(given(QDate(2021, 2, 1).addDays(i), u"11"));
    }
    return doses;
}

// Table 6-9, dose type Total: any status counts (CONDSKIP-1).
TEST_P(SkipByCount, ComparesTheNumberOfDoses)
{
    const QByteArray rule =
        skipSet(condition("Vaccine Count by Age", {{"doseCount", QByteArray::number(GetParam().threshold)},
                                                   {"doseType", "Total"},
                                                   {"doseCountLogic", GetParam().logic},
                                                   {"vaccineTypes", "11; 19"}}));
    const auto schedule = secondMayBeSkipped(skip("Forecast", rule));
    for (int count = 0; count < 4; ++count) {
        EXPECT_EQ(statusOn(*schedule, historyWith(count), QDate(2022, 1, 1)),
                  GetParam().met[count] ? SeriesStatus::Complete : SeriesStatus::NotComplete)
            << count;
    }
}
INSTANTIATE_TEST_SUITE_P(Logic, SkipByCount,
                         testing::Values(CountCase{"greater than", 0, {false, true, true, true}},
                                         CountCase{"greater than", 2, {false, false, false, true}},
                                         CountCase{"equal to", 0, {true, false, false, false}},
                                         CountCase{"equal to", 2, {false, false, true, false}},
                                         CountCase{"less than", 1, {true, false, false, false}},
                                         CountCase{"less than", 3, {true, true, true, false}}));

QByteArray moreThan(int count, const Parts &rest)
{
    return skipSet(element("condition", element("conditionType", "Vaccine Count by Date") +
                                            element("doseCount", QByteArray::number(count)) +
                                            element("doseCountLogic", "greater than") + elements(rest)));
}

// CONDSKIP-1, fourth bullet.
TEST(SkipByCountOfDoses, CountsValidOnesOnlyWhereTheRuleSaysSo)
{
    const auto total = secondMayBeSkipped(skip("Forecast", moreThan(1, {{"doseType", "Total"}})));
    const auto onlyValid = secondMayBeSkipped(skip("Forecast", moreThan(1, {{"doseType", "Valid"}})));
    EXPECT_EQ(statusOn(*total, historyWith(1), QDate(2022, 1, 1)), SeriesStatus::Complete);
    EXPECT_EQ(statusOn(*onlyValid, historyWith(1), QDate(2022, 1, 1)), SeriesStatus::NotComplete);
}

// CONDSKIP-1, second and third bullet: from the first day on, before the last.
TEST(SkipByCountOfDoses, CountsWithinAgesAndDates)
{
    const auto byAge = secondMayBeSkipped(skip(
        "Forecast",
        moreThan(0,
                 {{"doseType", "Total"}, {"beginAge", "15 months"}, {"endAge", "18 months"}, {"vaccineTypes", "11"}})));
    const auto byDate = secondMayBeSkipped(skip(
        "Forecast",
        moreThan(0,
                 {{"doseType", "Total"}, {"startDate", "20210401"}, {"endDate", "20210701"}, {"vaccineTypes", "11"}})));
    for (const auto &schedule : {byAge, byDate}) {
        const auto counted = [&](QDate day) {
            return statusOn(*schedule, {given(QDate(2021, 1, 1)), given(day, u"11")}, QDate(2022, 1, 1)) ==
                   SeriesStatus::Complete;
        };
        EXPECT_FALSE(counted(QDate(2021, 3, 31)));
        EXPECT_TRUE(counted(QDate(2021, 4, 1)));
        EXPECT_TRUE(counted(QDate(2021, 6, 30)));
        EXPECT_FALSE(counted(QDate(2021, 7, 1)));
    }
}

TEST(SkipByCountOfDoses, LooksAtTheDosesBeforeTheOneAtHand)
{
    const auto schedule = oneSeries(
        {{{}, skip("Evaluation", moreThan(0, {{"doseType", "Total"}}))}, {"<absMinAge>4 years</absMinAge>", {}}});
    EXPECT_EQ(verdicts(*schedule, {given(first)})[0], valid);
    const auto afterRefused =
        oneSeries({{"<absMinAge>1 year</absMinAge>", skip("Evaluation", moreThan(0, {{"doseType", "Total"}}))},
                   {"<absMinAge>4 years</absMinAge>", {}}});
    const auto found = verdicts(*afterRefused, {given(first), given(QDate(2021, 6, 1))});
    EXPECT_EQ(found[0], young);
    EXPECT_EQ(found[1], young) << "held against the second target dose, the first one being skipped";
}

// CONDSKIP-1 asks for the vaccine type alone: a vaccine of another antigen counts, as Td does where pertussis is asked.
TEST(SkipByCountOfDoses, CountsTheTypesNamedWhateverAntigenTheyHold)
{
    const Parts ofTwenty{{"doseType", "Total"}, {"vaccineTypes", "20"}};
    const QDate later(2021, 6, 1);
    const auto forecast = secondMayBeSkipped(skip("Forecast", moreThan(0, ofTwenty)));
    EXPECT_EQ(statusOn(*forecast, {given(first)}, later), SeriesStatus::NotComplete);
    EXPECT_EQ(statusOn(*forecast, {given(first), given(first.addDays(60), u"20")}, later), SeriesStatus::Complete);
    EXPECT_EQ(statusOn(*forecast, {given(first.addDays(-60), u"20"), given(first)}, later), SeriesStatus::Complete);
    EXPECT_EQ(statusOn(*forecast, {given(first), given(first.addDays(60), u"99")}, later), SeriesStatus::NotComplete);
    const auto evaluation = secondMayBeSkipped(skip("Evaluation", moreThan(0, ofTwenty)));
    const QDate day = first.addDays(90);
    EXPECT_EQ(verdicts(*evaluation, {given(first), given(first.addDays(30), u"20"), given(day)})[2], extra);
    EXPECT_EQ(verdicts(*evaluation, {given(first), given(day), given(day.addDays(60), u"20")})[1], valid)
        << "what comes later is not looked at";
    const auto twice = secondMayBeSkipped(skip("Forecast", moreThan(1, ofTwenty)));
    const auto written = given(first.addDays(60), u"20");
    EXPECT_EQ(statusOn(*twice, {given(first), written, written}, later), SeriesStatus::NotComplete) << "one dose";
}

// No status is known of a vaccine that holds another antigen, and without types named every dose of the antigen counts.
TEST(SkipByCountOfDoses, CountsOfTheAntigenAloneWhereStatusOrAnyTypeIsAsked)
{
    const std::vector history{given(first), given(first.addDays(60), u"20")};
    const auto asked = [&](const Parts &rest) {
        return statusOn(*secondMayBeSkipped(skip("Forecast", moreThan(0, rest))), history, QDate(2021, 6, 1));
    };
    EXPECT_EQ(asked({{"doseType", "Valid"}, {"vaccineTypes", "20"}}), SeriesStatus::NotComplete);
    const auto anyType = secondMayBeSkipped(skip("Forecast", moreThan(1, {{"doseType", "Total"}})));
    EXPECT_EQ(statusOn(*anyType, history, QDate(2021, 6, 1)), SeriesStatus::NotComplete);
}

struct LogicCase {
    const char *conditionLogic;
    const char *setLogic;
    /// Of two sets of two conditions each: which of the four hold, and whether the dose is skipped then.
    bool hold[4];
    bool skipped;
};
class SkipLogic : public testing::TestWithParam<LogicCase> {};

// Tables 6-10 and 6-11.
TEST_P(SkipLogic, JoinsConditionsAndSets)
{
    const QByteArray holds = condition("Age", {{"beginAge", "1 day"}});
    const QByteArray fails = condition("Age", {{"endAge", "1 day"}});
    const auto pick = [&](int index) { return GetParam().hold[index] ? holds : fails; };
    const QByteArray sets =
        skipSet(pick(0) + pick(1), GetParam().conditionLogic) + skipSet(pick(2) + pick(3), GetParam().conditionLogic);
    const auto schedule = secondMayBeSkipped(skip("Both", sets, GetParam().setLogic));
    EXPECT_EQ(secondDoseOn(*schedule, QDate(2021, 1, 1)), GetParam().skipped ? extra : valid);
}
INSTANTIATE_TEST_SUITE_P(Tables, SkipLogic,
                         testing::Values(LogicCase{"AND", "AND", {true, true, true, true}, true},
                                         LogicCase{"AND", "AND", {true, true, true, false}, false},
                                         LogicCase{"AND", "OR", {true, true, false, false}, true},
                                         LogicCase{"AND", "OR", {true, false, false, true}, false},
                                         LogicCase{"OR", "AND", {true, false, false, true}, true},
                                         LogicCase{"OR", "AND", {true, true, false, false}, false},
                                         LogicCase{"OR", "OR", {false, false, false, true}, true},
                                         LogicCase{"OR", "OR", {false, false, false, false}, false}));

// RELEVANT-1 and RELEVANT-2: by the day of the dose, and by the day of assessment.
TEST(SkipSets, HoldWithinTheirDates)
{
    const QByteArray dates = element("effectiveDate", "20210401") + element("cessationDate", "20210630");
    const auto schedule =
        secondMayBeSkipped(skip("Both", skipSet(condition("Age", {{"beginAge", "1 day"}}), "n/a", dates)));
    EXPECT_EQ(secondDoseOn(*schedule, QDate(2021, 3, 31)), valid);
    EXPECT_EQ(secondDoseOn(*schedule, QDate(2021, 4, 1)), extra);
    EXPECT_EQ(secondDoseOn(*schedule, QDate(2021, 6, 30)), extra);
    EXPECT_EQ(secondDoseOn(*schedule, QDate(2021, 7, 1)), valid);
    EXPECT_EQ(statusOn(*schedule, {given(first)}, QDate(2021, 6, 30)), SeriesStatus::Complete);
    EXPECT_EQ(statusOn(*schedule, {given(first)}, QDate(2021, 7, 1)), SeriesStatus::NotComplete);
}

// Table 3-5: a set of another time is not used, so that sets joined by AND do not wait for it; none is no reason to
// skip.
TEST(SkipSets, OfAnotherTimeDoNotHoldUpTheOthers)
{
    const QByteArray age = condition("Age", {{"beginAge", "1 day"}});
    const QByteArray ended = skipSet(age, "n/a", element("cessationDate", "20200630"));
    const auto joined = secondMayBeSkipped(skip("Both", skipSet(age) + ended, "AND"));
    EXPECT_EQ(secondDoseOn(*joined, QDate(2020, 6, 30)), extra);
    EXPECT_EQ(secondDoseOn(*joined, QDate(2020, 7, 1)), extra);
    const auto alone = secondMayBeSkipped(skip("Both", ended + ended, "AND"));
    EXPECT_EQ(secondDoseOn(*alone, QDate(2020, 7, 1)), valid);
}

const QByteArray fromOneYear = skip("Both", skipSet(condition("Age", {{"beginAge", "1 year"}})));

TEST(SkippedDoses, ArePassedOneAfterAnother)
{
    const auto schedule = oneSeries({{{}, fromOneYear}, {{}, fromOneYear}, {"<minAge>4 years</minAge>", {}}});
    const GroupForecast forecast = forecastFor(*schedule, {}, QDate(2021, 1, 1));
    EXPECT_EQ(forecast.earliest.date, QDate(2024, 1, 1));
    EXPECT_EQ(forecast.earliest.explanation.doseNumber, 3);
    // FORECASTDN-1 counts satisfied target doses, not skipped ones.
    EXPECT_EQ(forecast.doseNumber, 1);
}

// Table 7-10, second and third rule.
TEST(SkippedDoses, LeaveNothingToRecommendWhereNoneWasGiven)
{
    const auto schedule = oneSeries({{{}, fromOneYear}});
    EXPECT_EQ(statusOn(*schedule, {}, QDate(2020, 12, 31)), SeriesStatus::NotComplete);
    EXPECT_EQ(statusOn(*schedule, {}, QDate(2021, 1, 1)), SeriesStatus::NotRecommended);
    EXPECT_EQ(statusOn(*schedule, {given(first)}, QDate(2021, 1, 1)), SeriesStatus::Complete);
}

} // namespace
} // namespace oyako::immunization
