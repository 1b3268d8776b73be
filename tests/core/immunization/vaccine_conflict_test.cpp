// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// Section 6.7 of the logic specification, and CALCDTCONFLICT-3 for the forecast.
#include "tests/core/immunization/rule_text.h"
#include "tests/support/qt_printers.h"

namespace oyako::immunization {
namespace {

using namespace testing_support;

const QDate first(2021, 3, 1);

QByteArray conflictXml(const QByteArray &previous, const QByteArray &current, const QByteArray &begin = "1 day")
{
    return element("liveVirusConflict",
                   element("previous", element("cvx", previous)) + element("current", element("cvx", current)) +
                       element("conflictBeginInterval", begin) + element("minConflictEndInterval", "24 days") +
                       element("conflictEndInterval", "28 days"));
}

/// Vaccine 11 belongs to the antigen and stands in conflict with vaccine 10, which is given after it.
std::shared_ptr<const Schedule> conflictWithin(const std::vector<DoseText> &doses,
                                               const QByteArray &conflicts = conflictXml("11", "10"))
{
    SeriesText series;
    series.doses = doses;
    return smallSchedule(antigenXml({}, {series}), {}, "No", conflicts);
}

const DoseText both{{}, {}, vaccine("10") + vaccine("11")};
const DoseText tenOnly{{}, {}, vaccine("10")};

struct DayCase {
    int days;
    Verdict verdict;
};
class ConflictAfterAnUnevaluatedDose : public testing::TestWithParam<DayCase> {};

// CALCDTCONFLICT-1, CALCDTCONFLICT-2 and CONFLICT-3: from the begin interval until before the minimum end interval
// where the dose before has no evaluation status, as one of another antigen.
TEST_P(ConflictAfterAnUnevaluatedDose, HoldsFromTheBeginUntilBeforeTheMinimumEnd)
{
    const auto schedule = oneSeries({tenOnly});
    EXPECT_EQ(verdicts(*schedule, {given(first, u"20"), given(first.addDays(GetParam().days))})[1], GetParam().verdict);
}
INSTANTIATE_TEST_SUITE_P(Days, ConflictAfterAnUnevaluatedDose,
                         testing::Values(DayCase{0, valid}, DayCase{1, conflicting}, DayCase{23, conflicting},
                                         DayCase{24, valid}, DayCase{28, valid}));

TEST(Conflict, EndsEarlierAfterAValidDose)
{
    const auto second = [](int days) {
        return verdicts(*conflictWithin({both, both}), {given(first, u"11"), given(first.addDays(days))})[1];
    };
    EXPECT_EQ(second(23), conflicting);
    EXPECT_EQ(second(24), valid);
}

TEST(Conflict, EndsLaterAfterADoseThatWasNotValid)
{
    const auto second = [](int days) {
        const auto found = verdicts(*conflictWithin({tenOnly}), {given(first, u"11"), given(first.addDays(days))});
        EXPECT_EQ(found[0], wrongVaccine);
        return found[1];
    };
    EXPECT_EQ(second(27), conflicting);
    EXPECT_EQ(second(28), valid);
}

TEST(Conflict, EndsLaterAfterASubstandardDose)
{
    AdministeredDose recalled = given(first, u"11");
    recalled.substandard = true;
    const auto schedule = conflictWithin({both});
    EXPECT_EQ(verdicts(*schedule, {recalled, given(first.addDays(27))})[1], conflicting);
    EXPECT_EQ(verdicts(*schedule, {recalled, given(first.addDays(28))})[1], valid);
}

// The pair is directed: what was given before impacts what is given now.
TEST(Conflict, HasADirection)
{
    const auto schedule = conflictWithin({both, both});
    EXPECT_EQ(verdicts(*schedule, {given(first), given(first.addDays(7), u"11")})[1], valid);
    EXPECT_EQ(verdicts(*schedule, {given(first, u"11"), given(first.addDays(7))})[1], conflicting);
}

TEST(Conflict, MayBeginOnTheDayItself)
{
    const auto schedule =
        conflictWithin({both, both}, conflictXml("11", "10", "0 days") + conflictXml("10", "11", "0 days"));
    const auto found = verdicts(*schedule, {given(first, u"10"), given(first, u"11")});
    EXPECT_EQ(std::count(found.begin(), found.end(), conflicting), 1);
}

// Every dose before is looked at, not only the last.
TEST(Conflict, MayBeWithAnEarlierDoseThanTheLast)
{
    const auto schedule = oneSeries({tenOnly});
    EXPECT_EQ(verdicts(*schedule, {given(first, u"20"), given(first.addDays(5), u"99"), given(first.addDays(10))})[2],
              conflicting);
}

// Table 6-31: an impacted dose does not satisfy its target dose, which stays open.
TEST(Conflict, LeavesTheTargetDoseOpen)
{
    const auto schedule = oneSeries({tenOnly});
    const auto found = verdicts(*schedule, {given(first, u"20"), given(first.addDays(10)), given(first.addDays(60))});
    EXPECT_EQ(found[1], conflicting);
    EXPECT_EQ(found[2], valid);
}

// CALCDTCONFLICT-3 and FORECASTDTCAN-1: the forecast waits for the full interval after every conflicting dose.
TEST(ConflictInAForecast, EndsAfterTheLatestConflictingDose)
{
    const auto schedule = oneSeries({tenOnly});
    const std::vector doses{given(first, u"20"), given(first.addDays(10), u"20")};
    const GroupForecast forecast = forecastFor(*schedule, doses, first.addDays(10));
    EXPECT_EQ(forecast.earliest.date, first.addDays(38));
    EXPECT_EQ(forecast.earliest.explanation.basis, Basis::VaccineConflict);
    EXPECT_EQ(forecastFor(*schedule, {given(first, u"99")}, first).earliest.explanation.basis, Basis::MinimumAge)
        << "a vaccine that stands in no conflict holds nothing back";
}

TEST(ConflictInAForecast, ConcernsThePreferableVaccinesOfTheTargetDose)
{
    const auto schedule = oneSeries({{{}, interval({{"minInt", "4 weeks"}}), vaccine("12")}});
    EXPECT_NE(forecastFor(*schedule, {given(first, u"20")}, first).earliest.explanation.basis, Basis::VaccineConflict);
}

} // namespace
} // namespace oyako::immunization
