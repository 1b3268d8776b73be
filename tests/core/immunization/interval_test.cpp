// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// Sections 6.5 and 6.6 of the logic specification: what an interval is counted from, and what it asks for.
#include "tests/core/immunization/rule_text.h"
#include "tests/support/qt_printers.h"

namespace oyako::immunization {
namespace {

using namespace testing_support;

const DoseText anyDose{};
const Verdict repeated{EvaluationStatus::NotValid, EvaluationReason::Repeated}; // the same vaccine on the same day
const QDate first(2021, 3, 1);
const QByteArray fourWeeks = interval({{"absMinInt", "4 weeks - 4 days"}, {"minInt", "4 weeks"}});

/// An interval counted from anything but the previous dose.
QByteArray intervalFrom(const Parts &parts)
{
    return element("interval", element("fromPrevious", "N") + elements(parts));
}
QByteArray allowableInterval(const Parts &parts)
{
    return element("allowableInterval", element("fromPrevious", "Y") + elements(parts));
}

struct DayCase {
    int days;
    Verdict verdict;
};
class PreferableInterval : public testing::TestWithParam<DayCase> {};

// Table 6-18.
TEST_P(PreferableInterval, KnowsTooSoonGraceAndInTime)
{
    const auto schedule = oneSeries({anyDose, {{}, fourWeeks}});
    EXPECT_EQ(verdicts(*schedule, {given(first), given(first.addDays(GetParam().days))})[1], GetParam().verdict);
}
INSTANTIATE_TEST_SUITE_P(Days, PreferableInterval,
                         testing::Values(DayCase{0, repeated}, DayCase{23, soon}, DayCase{24, grace}, DayCase{27, grace},
                                         DayCase{28, valid}, DayCase{4000, valid}));

// Table 6-17: an empty absolute minimum is 1900; what is early is then within grace, never too soon.
TEST(IntervalAttributes, MayBeLeftOut)
{
    const auto onlyMinimum = oneSeries({anyDose, {{}, interval({{"minInt", "4 weeks"}})}});
    EXPECT_EQ(verdicts(*onlyMinimum, {given(first), given(first.addDays(1))})[1], grace);
    const auto onlyAbsolute = oneSeries({anyDose, {{}, interval({{"absMinInt", "4 weeks"}})}});
    EXPECT_EQ(verdicts(*onlyAbsolute, {given(first), given(first.addDays(27))})[1], soon);
    EXPECT_EQ(verdicts(*onlyAbsolute, {given(first), given(first.addDays(28))})[1], valid);
    const auto empty = oneSeries({anyDose, {{}, "<interval/>"}});
    EXPECT_EQ(verdicts(*empty, {given(first), given(first.addDays(1))})[1], valid);
}

// CALCDT-5 in an interval: 31 August and six months is 1 March.
TEST(IntervalOfMonths, EndsOnTheFirstWhereTheDayDoesNotExist)
{
    const auto schedule = oneSeries({anyDose, {{}, interval({{"absMinInt", "6 months"}})}});
    EXPECT_EQ(verdicts(*schedule, {given(QDate(2022, 8, 31)), given(QDate(2023, 2, 28))})[1], soon);
    EXPECT_EQ(verdicts(*schedule, {given(QDate(2022, 8, 31)), given(QDate(2023, 3, 1))})[1], valid);
}

/// Three target doses; the second one takes vaccine 10 alone and wants four weeks.
std::shared_ptr<const Schedule> threeDoses()
{
    return oneSeries({anyDose, {{}, fourWeeks}, {{}, fourWeeks}});
}

// CALCDTINT-1, second bullet: doses that are valid or not valid are counted from.
TEST(PreviousDose, IsOneThatWasNotValid)
{
    const auto found = verdicts(*threeDoses(), {given(first), given(first.addDays(10)), given(first.addDays(33))});
    EXPECT_EQ(found[1], soon);
    EXPECT_EQ(found[2], soon) << "23 days after the dose that did not count";
    EXPECT_EQ(verdicts(*threeDoses(), {given(first), given(first.addDays(10)), given(first.addDays(38))})[2], valid);
}

TEST(PreviousDose, IsNoSubstandardOne)
{
    AdministeredDose recalled = given(first.addDays(20));
    recalled.substandard = true;
    const auto found = verdicts(*threeDoses(), {given(first), recalled, given(first.addDays(28))});
    EXPECT_EQ(found[1].first, EvaluationStatus::Substandard);
    EXPECT_EQ(found[2], valid);
}

TEST(PreviousDose, IsNoExtraneousOne)
{
    const auto schedule = oneSeries({{"<maxAge>15 months</maxAge>", {}},
                                     {"<maxAge>18 months</maxAge><effectiveDate>20210101</effectiveDate>"
                                      "<cessationDate>20210831</cessationDate>",
                                      fourWeeks}});
    const auto found =
        verdicts(*schedule, {given(QDate(2021, 2, 1)), given(QDate(2021, 8, 20)), given(QDate(2021, 9, 1))});
    EXPECT_EQ(found[1], old);
    EXPECT_EQ(found[2], valid) << "counted from 1 February, not from the extraneous dose of 20 August";
}

TEST(PreviousDose, IsNoInadvertentOne)
{
    const QByteArray wrong = "<inadvertentVaccine><cvx>11</cvx></inadvertentVaccine>";
    const auto schedule = oneSeries({anyDose, {{}, fourWeeks + wrong}});
    const auto found = verdicts(*schedule, {given(first), given(first.addDays(20), u"11"), given(first.addDays(28))});
    EXPECT_EQ(found[1], inadvertent);
    EXPECT_EQ(found[2], valid);
}

// An interval without anything to be counted from asks for nothing.
TEST(PreviousDose, MayBeMissing)
{
    EXPECT_EQ(verdicts(*oneSeries({{{}, fourWeeks}}), {given(first)})[0], valid);
}

/// The third dose wants four weeks from the second and sixteen from the first, as hepatitis B does.
std::shared_ptr<const Schedule> twoIntervals()
{
    return oneSeries(
        {anyDose,
         {{}, fourWeeks},
         {{},
          fourWeeks +
              intervalFrom({{"fromTargetDose", "1"}, {"absMinInt", "16 weeks - 4 days"}, {"minInt", "16 weeks"}})}});
}

// Section 6.5: all intervals must be kept.
TEST(SeveralIntervals, AreAllKept)
{
    const auto third = [](int second, int day) {
        return verdicts(*twoIntervals(), {given(first), given(first.addDays(second)), given(first.addDays(day))})[2];
    };
    EXPECT_EQ(third(28, 107), soon) << "sixteen weeks from the first";
    EXPECT_EQ(third(28, 108), grace);
    EXPECT_EQ(third(28, 112), valid);
    EXPECT_EQ(third(100, 123), soon) << "four weeks from the second";
    EXPECT_EQ(third(100, 124), grace);
    EXPECT_EQ(third(100, 128), valid);
}

// CALCDTINT-2: the dose that satisfied the target dose, not an earlier one that did not.
TEST(TargetDoseInterval, CountsFromTheDoseThatSatisfiedIt)
{
    const auto schedule = oneSeries({{"<absMinAge>1 year</absMinAge>", {}},
                                     anyDose,
                                     {{}, intervalFrom({{"fromTargetDose", "1"}, {"absMinInt", "16 weeks"}})}});
    const std::vector before{given(QDate(2020, 12, 31)), given(first), given(first.addDays(1))};
    auto doses = before;
    doses.push_back(given(first.addDays(111)));
    const auto found = verdicts(*schedule, doses);
    EXPECT_EQ(found[0], young);
    EXPECT_EQ(found[3], soon);
    doses.back().date = first.addDays(112);
    EXPECT_EQ(verdicts(*schedule, doses)[3], valid);
}

TEST(TargetDoseInterval, AsksForNothingWhereThatDoseWasSkipped)
{
    const QByteArray skipped = skip("Both", skipSet(condition("Age", {{"beginAge", "1 year"}})));
    const auto schedule =
        oneSeries({{{}, skipped}, {{}, intervalFrom({{"fromTargetDose", "1"}, {"absMinInt", "16 weeks"}})}});
    EXPECT_EQ(verdicts(*schedule, {given(first)})[0], valid);
}

const QByteArray eightWeeksFromTwenty = intervalFrom({{"fromMostRecent", "20; 21"}, {"absMinInt", "8 weeks"}});

// CALCDTINT-8: vaccines outside the antigen count, the latest of them, and none that came after.
TEST(VaccineTypeInterval, CountsFromTheLatestDoseOfThoseTypes)
{
    const auto schedule = oneSeries({{{}, eightWeeksFromTwenty}});
    const AdministeredDose dose = given(first.addDays(60));
    EXPECT_EQ(verdicts(*schedule, {dose})[0], valid);
    EXPECT_EQ(verdicts(*schedule, {given(first, u"20"), dose})[1], valid);
    EXPECT_EQ(verdicts(*schedule, {given(first, u"20"), given(first.addDays(5), u"21"), dose})[2], soon);
    EXPECT_EQ(verdicts(*schedule, {given(first.addDays(61), u"21"), dose})[1], valid);
}

TEST(VaccineTypeInterval, CountsFromNoInadvertentDose)
{
    const QByteArray wrong = "<inadvertentVaccine><cvx>11</cvx></inadvertentVaccine>";
    const QByteArray fromEleven = intervalFrom({{"fromMostRecent", "11"}, {"absMinInt", "8 weeks"}});
    const auto schedule = oneSeries({{{}, fromEleven + wrong}});
    const auto found = verdicts(*schedule, {given(first, u"11"), given(first.addDays(10))});
    EXPECT_EQ(found[0], inadvertent);
    EXPECT_EQ(found[1], valid);
}

// CALCDTINT-9.
TEST(ObservationInterval, CountsFromTheLatestDateOfTheObservation)
{
    const auto schedule =
        oneSeries({{{}, intervalFrom({{"fromRelevantObs", element("code", "170")}, {"absMinInt", "27 weeks"}})}});
    const QDate dayOfDose(2021, 10, 1);
    EXPECT_EQ(verdicts(*schedule, {given(dayOfDose)})[0], valid) << "never observed";
    Patient patient = having(u"170", dayOfDose.addDays(-189));
    EXPECT_EQ(verdicts(*schedule, {given(dayOfDose)}, patient)[0], valid);
    patient.observations.push_back({QStringLiteral("170"), dayOfDose.addDays(-188)});
    EXPECT_EQ(verdicts(*schedule, {given(dayOfDose)}, patient)[0], soon);
    EXPECT_EQ(verdicts(*schedule, {given(dayOfDose)}, having(u"170"))[0], valid) << "observed on no known day";
}

// RELEVANT-1.
TEST(IntervalInForce, IsChosenByTheDayOfTheDose)
{
    const QByteArray before = interval({{"absMinInt", "8 weeks"}, {"cessationDate", "20210630"}});
    const QByteArray after = interval({{"absMinInt", "4 weeks"}, {"effectiveDate", "20210701"}});
    const auto schedule = oneSeries({anyDose, {{}, before + after}});
    const QDate early(2021, 5, 20);
    EXPECT_EQ(verdicts(*schedule, {given(early), given(QDate(2021, 6, 30))})[1], soon);
    EXPECT_EQ(verdicts(*schedule, {given(early), given(QDate(2021, 7, 1))})[1], valid);
}

// Table 6-21 and the first row of table 6-31: all preferable intervals or all allowable ones.
TEST(AllowableInterval, StandsInForThePreferableOnes)
{
    const auto schedule =
        oneSeries({anyDose,
                   {{},
                    interval({{"absMinInt", "12 weeks"}}) + allowableInterval({{"absMinInt", "4 weeks"}}) +
                        element("allowableInterval", element("fromPrevious", "N") + element("fromTargetDose", "1") +
                                                         element("absMinInt", "6 weeks"))}});
    const auto second = [&](int days) { return verdicts(*schedule, {given(first), given(first.addDays(days))})[1]; };
    EXPECT_EQ(second(41), soon) << "one of the two allowable intervals is not kept";
    EXPECT_EQ(second(42), valid);
    EXPECT_EQ(second(84), valid);
}

// Section 6.6: a target dose without allowable intervals has no such way out.
TEST(AllowableInterval, OpensNothingWhereThereIsNone)
{
    const auto ended = oneSeries({anyDose,
                                  {{},
                                   interval({{"absMinInt", "12 weeks"}}) +
                                       allowableInterval({{"absMinInt", "4 weeks"}, {"cessationDate", "20210101"}})}});
    const auto empty = oneSeries({anyDose, {{}, interval({{"absMinInt", "12 weeks"}}) + "<allowableInterval/>"}});
    for (const auto &schedule : {ended, empty}) {
        EXPECT_EQ(verdicts(*schedule, {given(first), given(first.addDays(83))})[1], soon);
        EXPECT_EQ(verdicts(*schedule, {given(first), given(first.addDays(84))})[1], valid);
    }
}

// Section 7.5 takes the preferable interval for the forecast, whatever would be allowed.
TEST(AllowableInterval, IsNotForecast)
{
    const auto schedule = oneSeries({anyDose,
                                     {{},
                                      interval({{"absMinInt", "12 weeks"}, {"minInt", "12 weeks"}}) +
                                          allowableInterval({{"absMinInt", "4 weeks"}})}});
    EXPECT_EQ(forecastFor(*schedule, {given(first)}, first).earliest.date, first.addDays(84));
}

} // namespace
} // namespace oyako::immunization
