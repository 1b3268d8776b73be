// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// Sections 7.4 and 7.5 of the logic specification: whether a dose is forecast, and for when.
#include "tests/core/immunization/rule_text.h"
#include "tests/support/qt_printers.h"

namespace oyako::immunization {
namespace {

using namespace testing_support;

const QDate first(2021, 3, 1);
const DoseText anyDose{};

struct EarliestCase {
    const char *name;
    QByteArray age;
    QByteArray rest;
    QDate expected;
    Basis basis;
};
class EarliestDate : public testing::TestWithParam<EarliestCase> {};

// FORECASTDTCAN-1: the latest of all bullets, each winning in turn over the others.
TEST_P(EarliestDate, IsTheLatestOfItsCandidates)
{
    const auto schedule = oneSeries({anyDose, {GetParam().age, GetParam().rest}});
    const GroupForecast forecast = forecastFor(*schedule, {given(first)}, first);
    EXPECT_EQ(forecast.earliest.date, GetParam().expected) << GetParam().name;
    EXPECT_EQ(forecast.earliest.explanation.basis, GetParam().basis) << GetParam().name;
}
QByteArray season(const char *from, const char *to)
{
    return element("seasonalRecommendation", element("startDate", from) + element("endDate", to));
}
INSTANTIATE_TEST_SUITE_P(
    Bullets, EarliestDate,
    testing::Values(EarliestCase{"minimum age", "<minAge>2 years</minAge>", interval({{"minInt", "4 weeks"}}),
                                 QDate(2022, 1, 1), Basis::MinimumAge},
                    EarliestCase{"minimum interval", "<minAge>6 weeks</minAge>", interval({{"minInt", "4 weeks"}}),
                                 QDate(2021, 3, 29), Basis::MinimumInterval},
                    EarliestCase{"latest of several intervals",
                                 {},
                                 interval({{"minInt", "4 weeks"}}) + interval({{"minInt", "6 months"}}),
                                 QDate(2021, 9, 1),
                                 Basis::MinimumInterval},
                    EarliestCase{"season", "<minAge>6 weeks</minAge>", season("20211001", "20220331"),
                                 QDate(2021, 10, 1), Basis::SeasonStart},
                    EarliestCase{"season begun long ago", {}, season("20201001", "20220331"), first, Basis::LastDose},
                    EarliestCase{"the last dose itself", "<minAge>6 weeks</minAge>", {}, first, Basis::LastDose},
                    EarliestCase{"an absolute minimum is none of them", "<absMinAge>3 years</absMinAge>",
                                 interval({{"absMinInt", "3 years"}}), first, Basis::LastDose}));

// FORECASTDTCAN-1, fifth and sixth bullet.
TEST(EarliestDateAfterDoses, WaitsForAnInadvertentOneAndTheLast)
{
    const auto schedule = oneSeries({{"<minAge>6 weeks</minAge>", "<inadvertentVaccine><cvx>11</cvx>"
                                                                  "</inadvertentVaccine>"}});
    const GroupForecast forecast = forecastFor(*schedule, {given(first, u"11")}, first);
    EXPECT_EQ(forecast.earliest.date, first);
    EXPECT_EQ(forecast.earliest.explanation.basis, Basis::InadvertentDose);
}

// CALCDTINT-1 in a forecast: an invalid dose starts the interval again.
TEST(EarliestDateAfterDoses, CountsFromADoseThatWasTooSoon)
{
    const auto schedule = oneSeries({anyDose, {{}, interval({{"absMinInt", "4 weeks"}, {"minInt", "4 weeks"}})}});
    const GroupForecast forecast = forecastFor(*schedule, {given(first), given(first.addDays(20))}, first.addDays(20));
    EXPECT_EQ(forecast.doseNumber, 2);
    EXPECT_EQ(forecast.earliest.date, first.addDays(48));
}

struct DatesCase {
    const char *name;
    QByteArray age;
    QByteArray rest;
    QDate recommended;
    QDate adjustedRecommended;
    QDate pastDue;
    QDate adjustedPastDue;
    QDate latest;
};
class ForecastDates : public testing::TestWithParam<DatesCase> {};

// FORECASTDT-2 to FORECASTDT-6.
TEST_P(ForecastDates, FollowAgesThenIntervals)
{
    const auto schedule = oneSeries({anyDose, {GetParam().age, GetParam().rest}});
    const GroupForecast forecast = forecastFor(*schedule, {given(first)}, first);
    EXPECT_EQ(forecast.unadjustedRecommended.date, GetParam().recommended) << GetParam().name;
    EXPECT_EQ(forecast.recommended.date, GetParam().adjustedRecommended) << GetParam().name;
    EXPECT_EQ(forecast.unadjustedPastDue.date, GetParam().pastDue) << GetParam().name;
    EXPECT_EQ(forecast.pastDue.date, GetParam().adjustedPastDue) << GetParam().name;
    EXPECT_EQ(forecast.latest.date, GetParam().latest) << GetParam().name;
}
const QByteArray fromFourWeeks = interval({{"minInt", "4 weeks"}});
INSTANTIATE_TEST_SUITE_P(
    Rules, ForecastDates,
    testing::Values(
        DatesCase{
            "by age",
            "<earliestRecAge>2 years</earliestRecAge><latestRecAge>3 years</latestRecAge><maxAge>5 years</maxAge>",
            fromFourWeeks, QDate(2022, 1, 1), QDate(2022, 1, 1), QDate(2022, 12, 31), QDate(2022, 12, 31),
            QDate(2024, 12, 31)},
        DatesCase{"ages already past are moved to the earliest date",
                  "<earliestRecAge>2 months</earliestRecAge><latestRecAge>4 months</latestRecAge>", fromFourWeeks,
                  QDate(2020, 3, 1), first.addDays(28), QDate(2020, 4, 30), first.addDays(28), QDate()},
        DatesCase{"by interval",
                  {},
                  interval({{"minInt", "4 weeks"}, {"earliestRecInt", "8 weeks"}, {"latestRecInt", "6 months"}}),
                  first.addDays(56),
                  first.addDays(56),
                  QDate(2021, 8, 31),
                  QDate(2021, 8, 31),
                  QDate()},
        DatesCase{"the latest of several intervals",
                  {},
                  interval({{"earliestRecInt", "8 weeks"}, {"latestRecInt", "9 weeks"}}) +
                      interval({{"earliestRecInt", "6 weeks"}, {"latestRecInt", "10 weeks"}}),
                  first.addDays(56),
                  first.addDays(56),
                  first.addDays(69),
                  first.addDays(69),
                  QDate()},
        DatesCase{"age before interval", "<earliestRecAge>2 years</earliestRecAge><latestRecAge>3 years</latestRecAge>",
                  interval({{"minInt", "4 weeks"}, {"earliestRecInt", "5 years"}, {"latestRecInt", "6 years"}}),
                  QDate(2022, 1, 1), QDate(2022, 1, 1), QDate(2022, 12, 31), QDate(2022, 12, 31), QDate()},
        DatesCase{"neither", {}, fromFourWeeks, first.addDays(28), first.addDays(28), QDate(), QDate(), QDate()}));

// RELEVANT-2: rules of the day of assessment.
TEST(ForecastRules, AreThoseOfTheDayOfAssessment)
{
    const QByteArray changed = "<minAge>2 years</minAge><cessationDate>20210430</cessationDate></age><age>"
                               "<minAge>3 years</minAge><effectiveDate>20210501</effectiveDate>";
    const auto schedule = oneSeries({{changed, {}}});
    EXPECT_EQ(forecastFor(*schedule, {}, QDate(2021, 4, 30)).earliest.date, QDate(2022, 1, 1));
    EXPECT_EQ(forecastFor(*schedule, {}, QDate(2021, 5, 1)).earliest.date, QDate(2023, 1, 1));
}

struct NeedCase {
    const char *name;
    QDate on;
    SeriesStatus status;
};
class ForecastNeed : public testing::TestWithParam<NeedCase> {};

// Table 7-10: the season and the maximum age end the need; the earliest date must lie before the maximum age.
TEST_P(ForecastNeed, EndsWithSeasonAndAge)
{
    const auto schedule = oneSeries({{"<maxAge>2 years</maxAge>", season("20211001", "20211130")}});
    EXPECT_EQ(forecastFor(*schedule, {}, GetParam().on).status, GetParam().status) << GetParam().name;
}
INSTANTIATE_TEST_SUITE_P(
    Bounds, ForecastNeed,
    testing::Values(NeedCase{"before the season", QDate(2021, 9, 30), SeriesStatus::NotComplete},
                    NeedCase{"last day of the season", QDate(2021, 11, 30), SeriesStatus::NotComplete},
                    NeedCase{"day after the season", QDate(2021, 12, 1), SeriesStatus::NotRecommended},
                    NeedCase{"past the season counts before past the age", QDate(2022, 1, 1),
                             SeriesStatus::NotRecommended}));

TEST(ForecastNeedByAge, IsOverWhereTheEarliestDateComesTooLate)
{
    const auto schedule = oneSeries({anyDose, {"<maxAge>2 years</maxAge>", interval({{"minInt", "6 months"}})}});
    const auto statusAfter = [&](QDate dose) { return forecastFor(*schedule, {given(dose)}, dose).status; };
    EXPECT_EQ(statusAfter(QDate(2021, 6, 30)), SeriesStatus::NotComplete);
    EXPECT_EQ(statusAfter(QDate(2021, 7, 1)), SeriesStatus::AgedOut);
}

// Sections 7.4 and 7.5: nothing but a status where no dose is needed.
TEST(ForecastNeedByAge, LeavesNoDates)
{
    const auto schedule = oneSeries({{"<minAge>6 weeks</minAge><maxAge>8 months</maxAge>", {}}});
    const GroupForecast forecast = forecastFor(*schedule, {}, QDate(2020, 9, 1));
    EXPECT_EQ(forecast.status, SeriesStatus::AgedOut);
    EXPECT_EQ(forecast.doseNumber, 0);
    EXPECT_FALSE(forecast.earliest.date.isValid());
    EXPECT_FALSE(forecast.latest.date.isValid());
    EXPECT_TRUE(forecast.recommendedVaccines.empty());
}

std::vector<QString> recommendedOn(const Schedule &schedule, QDate on, const Patient &patient = born(birth))
{
    std::vector<QString> codes;
    for (const VaccineId id : forecastFor(schedule, {}, on, patient).recommendedVaccines) {
        codes.push_back(schedule.vaccines[id].code);
    }
    return codes;
}
std::vector<QString> codes(std::initializer_list<const char *> all)
{
    std::vector<QString> strings;
    for (const char *one : all) {
        strings.push_back(QString::fromLatin1(one));
    }
    return strings;
}

// FORECASTRECVAC-1: flagged, not contraindicated, and within its ages at the earliest or the recommended date.
TEST(RecommendedVaccines, AreFlaggedAndWithinTheirAges)
{
    const QByteArray choice = vaccine("10", "<endAge>1 year</endAge>") + vaccine("11", "<beginAge>1 year</beginAge>") +
                              vaccine("12", "<beginAge>5 years</beginAge>") +
                              element("preferableVaccine", element("cvx", "13")) + allowable("14");
    const auto schedule = oneSeries({{"<minAge>6 weeks</minAge><earliestRecAge>1 year</earliestRecAge>", {}, choice}});
    EXPECT_EQ(recommendedOn(*schedule, birth), codes({"10", "11"}));
    const auto sooner =
        oneSeries({{"<minAge>6 weeks</minAge><earliestRecAge>1 year - 1 day</earliestRecAge>", {}, choice}});
    EXPECT_EQ(recommendedOn(*sooner, birth), codes({"10"}));
    const auto later = oneSeries({{"<minAge>1 year</minAge><earliestRecAge>5 years</earliestRecAge>", {}, choice}});
    EXPECT_EQ(recommendedOn(*later, birth), codes({"11", "12"}));
}

TEST(RecommendedVaccines, LeaveOutContraindicatedOnes)
{
    const QByteArray head =
        element("contraindications",
                element("vaccine",
                        element("contraindication", element("observationCode", "079") +
                                                        element("contraindicatedVaccine",
                                                                element("cvx", "10") + element("endAge", "2 years")))));
    const auto schedule = oneSeries({{"<minAge>6 weeks</minAge>", {}, vaccine("10") + vaccine("11")}}, head);
    EXPECT_EQ(recommendedOn(*schedule, QDate(2021, 12, 31), having(u"079")), codes({"11"}));
    EXPECT_EQ(recommendedOn(*schedule, QDate(2022, 1, 1), having(u"079")), codes({"10", "11"}));
}

// FORECASTDN-1, second bullet: doses of earlier seasons are not counted.
TEST(ForecastDoseNumber, BeginsAnewWithTheSeason)
{
    const auto schedule = oneSeries({{{}, season("20211001", "20220331") + "<recurringDose>Yes</recurringDose>"}});
    EXPECT_EQ(forecastFor(*schedule, {given(QDate(2021, 9, 30))}, QDate(2021, 10, 15)).doseNumber, 1);
    EXPECT_EQ(forecastFor(*schedule, {given(QDate(2021, 10, 1))}, QDate(2021, 10, 15)).doseNumber, 2);
}

TEST(ForecastDoseNumber, CountsSatisfiedTargetDosesOnly)
{
    const auto schedule =
        oneSeries({{"<absMinAge>6 weeks</absMinAge>", {}}, {{}, interval({{"absMinInt", "4 weeks"}})}, anyDose});
    const std::vector doses{given(QDate(2020, 1, 20)), given(first), given(first.addDays(3))};
    EXPECT_EQ(forecastFor(*schedule, doses, first.addDays(3)).doseNumber, 2);
}

} // namespace
} // namespace oyako::immunization
