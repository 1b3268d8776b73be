// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// Chapter 9 of the logic specification: the forecasts of several antigens made into one for the vaccine group.
#include "tests/core/immunization/rule_text.h"
#include "tests/support/qt_printers.h"

#include "core/immunization/vaccine_group.h"

namespace oyako::immunization {
namespace {

using namespace testing_support;

const QDate first(2021, 3, 1);

struct Pair {
    std::vector<DoseText> x;
    std::vector<DoseText> y;
    QByteArray full = "No";
    QByteArray headX = {};
    QByteArray headY = {};
};

std::shared_ptr<const Schedule> twoAntigens(const Pair &pair)
{
    SeriesText x;
    x.doses = pair.x;
    SeriesText y;
    y.doses = pair.y;
    return smallSchedule(antigenXml(pair.headX, {x}), antigenXml(pair.headY, {y}, "Y"), pair.full);
}

DoseText aged(const QByteArray &age)
{
    return {age, {}};
}
DoseText spaced(const QByteArray &minimum, const QByteArray &rest = {})
{
    return {{}, interval({{"minInt", minimum}}) + rest};
}

// MULTIANTVG-1, second bullet, and FORECASTVG-2 to -6.
TEST(GroupDates, TakeTheLatestEarliestAndTheEarliestOfTheRest)
{
    const auto schedule = twoAntigens(
        {{aged("<minAge>6 weeks</minAge><earliestRecAge>2 months</earliestRecAge><latestRecAge>5 months</latestRecAge>"
               "<maxAge>8 months</maxAge>")},
         {aged("<minAge>4 weeks</minAge><earliestRecAge>3 months</earliestRecAge><latestRecAge>4 months</latestRecAge>"
               "<maxAge>7 years</maxAge>")}});
    const GroupForecast forecast = forecastFor(*schedule, {}, birth);
    EXPECT_EQ(forecast.earliest.date, QDate(2020, 2, 12));
    EXPECT_EQ(forecast.unadjustedRecommended.date, QDate(2020, 3, 1));
    EXPECT_EQ(forecast.recommended.date, QDate(2020, 3, 1));
    EXPECT_EQ(forecast.unadjustedPastDue.date, QDate(2020, 4, 30));
    EXPECT_EQ(forecast.pastDue.date, QDate(2020, 4, 30));
    EXPECT_EQ(forecast.latest.date, QDate(2020, 8, 31));
}

// FORECASTVG-2 and -3: adjusted to the earliest date of the whole group.
TEST(GroupDates, AreNotBeforeTheEarliestOfTheGroup)
{
    const auto schedule = twoAntigens(
        {{aged(
             "<minAge>6 weeks</minAge><earliestRecAge>2 months</earliestRecAge><latestRecAge>5 months</latestRecAge>")},
         {aged("<minAge>1 year</minAge>")}});
    const GroupForecast forecast = forecastFor(*schedule, {}, birth);
    EXPECT_EQ(forecast.earliest.date, QDate(2021, 1, 1));
    EXPECT_EQ(forecast.recommended.date, QDate(2021, 1, 1));
    EXPECT_EQ(forecast.pastDue.date, QDate(2021, 1, 1));
    EXPECT_EQ(forecast.unadjustedRecommended.date, QDate(2020, 3, 1));
    EXPECT_EQ(forecast.unadjustedPastDue.date, QDate(2020, 5, 31));
}

// MULTIANTVG-1, first bullet: a priority forecast takes the earliest date, but never one before the last dose of the
// group.
TEST(PriorityForecast, TakesTheEarliestDateOfTheGroup)
{
    const Pair hasty{{{}, {{}, interval({{"minInt", "4 weeks"}, {"intervalPriority", "override"}})}},
                     {{}, spaced("6 months")}};
    const auto schedule = twoAntigens(hasty);
    EXPECT_EQ(forecastFor(*schedule, {given(first)}, first).earliest.date, first.addDays(28));
    const QDate later = first.addDays(50);
    const GroupForecast afterOther = forecastFor(*schedule, {given(first), given(later, u"12")}, later);
    EXPECT_EQ(afterOther.earliest.date, later);
    EXPECT_EQ(afterOther.earliest.explanation.basis, Basis::LastDose);
}

// FORECASTPRIORITY-1: every interval in force must be flagged.
TEST(PriorityForecast, NeedsTheFlagOnEveryInterval)
{
    const QByteArray flagged = interval({{"minInt", "4 weeks"}, {"intervalPriority", "override"}});
    const QByteArray plain = interval({{"minInt", "5 weeks"}});
    const QByteArray ended = interval({{"minInt", "5 weeks"}, {"cessationDate", "20200101"}});
    const auto earliest = [&](const QByteArray &intervals) {
        return forecastFor(*twoAntigens({{{}, {{}, intervals}}, {{}, spaced("6 months")}}), {given(first)}, first)
            .earliest.date;
    };
    EXPECT_EQ(earliest(flagged), first.addDays(28));
    EXPECT_EQ(earliest(flagged + plain), QDate(2021, 9, 1));
    EXPECT_EQ(earliest(flagged + ended), first.addDays(28));
    EXPECT_EQ(earliest({}), QDate(2021, 9, 1));
}

QByteArray immune()
{
    return element("immunity", element("clinicalHistory", element("guidelineCode", "018")));
}
QByteArray contraindicated()
{
    return element("contraindications",
                   element("vaccineGroup", element("contraindication", element("observationCode", "154"))));
}

struct StatusCase {
    const char *name;
    Pair pair;
    std::vector<const char *> observations;
    SeriesStatus status;
};
class GroupStatus : public testing::TestWithParam<StatusCase> {};

// Table 9-4, for a patient of one year with one dose of the combination.
TEST_P(GroupStatus, IsTheFirstThatApplies)
{
    Patient patient = born(birth);
    for (const char *code : GetParam().observations) {
        patient.observations.push_back({QString::fromLatin1(code), {}});
    }
    EXPECT_EQ(forecastFor(*twoAntigens(GetParam().pair), {given(first)}, first, patient).status, GetParam().status)
        << GetParam().name;
}
const DoseText open = spaced("4 weeks");
const DoseText tooOld{"<maxAge>13 months</maxAge>", {}};
const DoseText pastSeason{
    {}, element("seasonalRecommendation", element("startDate", "20201001") + element("endDate", "20210131"))};
INSTANTIATE_TEST_SUITE_P(
    Table9_4, GroupStatus,
    testing::Values(
        StatusCase{"one contraindicated, the group given whole",
                   {{{}, open}, {{}, open}, "Yes", contraindicated()},
                   {"154"},
                   SeriesStatus::Contraindicated},
        StatusCase{"one contraindicated, the other complete",
                   {{{}, open}, {{}}, "No", contraindicated()},
                   {"154"},
                   SeriesStatus::Contraindicated},
        StatusCase{"one aged out, the other open", {{{}, tooOld}, {{}, open}}, {}, SeriesStatus::AgedOut},
        StatusCase{
            "one aged out, the other past its season", {{{}, tooOld}, {{}, pastSeason}}, {}, SeriesStatus::AgedOut},
        StatusCase{
            "one past its season, the other open", {{{}, pastSeason}, {{}, open}}, {}, SeriesStatus::NotRecommended},
        StatusCase{"one open, the other complete", {{{}, open}, {{}}}, {}, SeriesStatus::NotComplete},
        StatusCase{"one open, the other immune",
                   {{{}, open}, {{}, open}, "No", {}, immune()},
                   {"018"},
                   SeriesStatus::NotComplete},
        StatusCase{"both immune", {{{}, open}, {{}, open}, "No", immune(), immune()}, {"018"}, SeriesStatus::Immune},
        StatusCase{
            "one immune, the other complete", {{{}, open}, {{}}, "No", immune()}, {"018"}, SeriesStatus::Complete},
        StatusCase{"both complete", {{{}}, {{}}}, {}, SeriesStatus::Complete}));

// Where the antigens need not be given together, one that is contraindicated does not hold up the other.
TEST(GroupStatusOfParts, GoesOnWithTheAntigenThatMayBeGiven)
{
    const auto schedule = twoAntigens({{{}, open}, {{}, open}, "No", contraindicated()});
    const GroupForecast forecast = forecastFor(*schedule, {given(first)}, first, having(u"154"));
    EXPECT_EQ(forecast.status, SeriesStatus::NotComplete);
    ASSERT_EQ(forecast.recommendedAntigens.size(), 1U);
    EXPECT_EQ(schedule->antigens[static_cast<size_t>(forecast.recommendedAntigens.front())].name, QStringLiteral("Y"));
}

// FORECASTVG-8: antigens whose series is not complete.
TEST(RecommendedAntigens, AreThoseThatAreNotComplete)
{
    const auto schedule = twoAntigens({{{}, open}, {{}}});
    const GroupForecast forecast = forecastFor(*schedule, {given(first)}, first);
    ASSERT_EQ(forecast.recommendedAntigens.size(), 1U);
    EXPECT_EQ(schedule->antigens[static_cast<size_t>(forecast.recommendedAntigens.front())].name, QStringLiteral("X"));
    EXPECT_EQ(forecastFor(*twoAntigens({{{}, open}, {{}, open}}), {given(first)}, first).recommendedAntigens.size(),
              2U);
}

// FORECASTVG-9: of every forecast, each vaccine once.
TEST(GroupVaccines, AreThoseOfEveryAntigen)
{
    const DoseText x{"<minAge>6 weeks</minAge>", {}, vaccine("10") + vaccine("11")};
    const DoseText y{"<minAge>6 weeks</minAge>", {}, vaccine("10") + vaccine("12")};
    const auto schedule = twoAntigens({{x}, {y}});
    std::vector<QString> codes;
    for (const VaccineId id : forecastFor(*schedule, {}, first).recommendedVaccines) {
        codes.push_back(schedule->vaccines[id].code);
    }
    EXPECT_EQ(codes, (std::vector{QStringLiteral("10"), QStringLiteral("11"), QStringLiteral("12")}));
}

// The more serious verdict is shown, whichever antigen it comes from.
TEST(GroupVerdict, IsTheMoreSeriousOne)
{
    const DoseText fourYears{"<absMinAge>4 years</absMinAge>", {}};
    EXPECT_EQ(verdicts(*twoAntigens({{{}}, {fourYears}}), {given(first)})[0], young);
    EXPECT_EQ(verdicts(*twoAntigens({{fourYears}, {{}}}), {given(first)})[0], young);
    const auto schedule = twoAntigens({{{}}, {{}, {}}});
    EXPECT_EQ(verdicts(*schedule, {given(first), given(first.addDays(1))})[1], valid)
        << "extraneous for one antigen, wanted for the other";
}

SeriesText inGroup(const char *name, const char *type, const char *group, const DoseText &dose)
{
    return {name,
            type,
            element("defaultSeries", "Yes") + element("seriesGroup", group),
            element("indication", element("observationCode", element("code", "154"))),
            {dose, {}}};
}

// Chapter 9: groups that are not equivalent are forecast apart; the summary follows the one that is asked for first.
TEST(Summary, FollowsTheRiskSeriesFirst)
{
    const auto schedule =
        smallSchedule(antigenXml({}, {inGroup("standard", "Standard", "1", aged("<minAge>6 weeks</minAge>")),
                                      inGroup("risk", "Risk", "2", aged("<minAge>2 years</minAge>"))}));
    const Assessment assessment = assess(*schedule, having(u"154"), {}, first);
    EXPECT_EQ(assessment.of(0).size(), 2U);
    EXPECT_EQ(assessment.summary(0)->type, SeriesType::Risk);
    EXPECT_EQ(assess(*schedule, born(birth), {}, first).summary(0)->type, SeriesType::Standard);
    EXPECT_FALSE(assessment.summary(5));
}

// What another series group counts is counted in the summary, and raises the number of the dose.
TEST(Summary, CountsADoseThatOnlyAnotherGroupCounts)
{
    const auto schedule =
        smallSchedule(antigenXml({}, {inGroup("standard", "Standard", "1", aged("<absMinAge>6 weeks</absMinAge>")),
                                      inGroup("risk", "Risk", "2", aged("<absMinAge>2 years</absMinAge>"))}));
    const auto summary = assess(*schedule, having(u"154"), {given(first)}, first).summary(0);
    ASSERT_TRUE(summary);
    ASSERT_EQ(summary->doses.size(), 1U);
    EXPECT_EQ(summary->doses.front().status, EvaluationStatus::Valid);
    EXPECT_EQ(summary->doses.front().explanation.seriesName, QStringLiteral("standard"));
    EXPECT_EQ(summary->doseNumber, 2);
}

} // namespace
} // namespace oyako::immunization
