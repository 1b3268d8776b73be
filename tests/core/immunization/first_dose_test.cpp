// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// FORECASTDTCAN-1 where no minimum age is given: a dose that is forecast always has a day from which it may be given.
#include "tests/core/immunization/rule_text.h"
#include "tests/support/qt_printers.h"

namespace oyako::immunization {
namespace {

using namespace testing_support;

const QDate today(2022, 6, 1);

struct UnboundCase {
    const char *name;
    QByteArray age;
    QByteArray rest;
    QDate earliest;
    Basis basis;
};
class UnboundFirstDose : public testing::TestWithParam<UnboundCase> {};

TEST_P(UnboundFirstDose, MayBeGivenFromBirthUnlessSomethingElseHoldsItBack)
{
    const auto schedule = oneSeries({{GetParam().age, GetParam().rest}});
    const GroupForecast forecast = forecastFor(*schedule, {}, today, having(u"170"));
    EXPECT_EQ(forecast.status, SeriesStatus::NotComplete);
    EXPECT_EQ(forecast.doseNumber, 1);
    EXPECT_EQ(forecast.earliest.date, GetParam().earliest) << GetParam().name;
    EXPECT_EQ(forecast.earliest.explanation.basis, GetParam().basis) << GetParam().name;
    EXPECT_EQ(forecast.recommended.date, GetParam().earliest) << "nothing else is recommended";
    EXPECT_EQ(forecast.recommendedVaccines.size(), 1U) << "and there is a vaccine for it";
}

QByteArray season(const char *from, const char *to)
{
    return element("seasonalRecommendation", element("startDate", from) + element("endDate", to));
}
QByteArray sinceObservation(const char *minimum)
{
    return element("interval", "<fromPrevious>N</fromPrevious>" + element("fromRelevantObs", element("code", "170")) +
                                   element("minInt", minimum));
}

INSTANTIATE_TEST_SUITE_P(
    Table7_12, UnboundFirstDose,
    testing::Values(
        UnboundCase{"no rule at all", {}, {}, birth, Basis::MinimumAge},
        UnboundCase{"a minimum age of no days", "<minAge>0 days</minAge>", {}, birth, Basis::MinimumAge},
        UnboundCase{"an absolute minimum age is for judging only",
                    "<absMinAge>6 weeks</absMinAge>",
                    {},
                    birth,
                    Basis::MinimumAge},
        UnboundCase{"a maximum age", "<maxAge>5 years</maxAge>", {}, birth, Basis::MinimumAge},
        UnboundCase{"a season that began before birth", {}, season("20191001", "20230331"), birth, Basis::MinimumAge},
        UnboundCase{"a season yet to come", {}, season("20221001", "20230331"), QDate(2022, 10, 1), Basis::SeasonStart},
        UnboundCase{
            "an interval since a day that nobody noted", {}, sinceObservation("32 weeks"), birth, Basis::MinimumAge},
        UnboundCase{
            "an interval since the dose before", {}, interval({{"minInt", "4 weeks"}}), birth, Basis::MinimumAge}));

TEST(UnboundFirstDoseSince, CountsFromTheObservationOnceItsDayIsKnown)
{
    const auto schedule = oneSeries({{{}, sinceObservation("32 weeks")}});
    const GroupForecast forecast = forecastFor(*schedule, {}, today, having(u"170", QDate(2022, 1, 3)));
    EXPECT_EQ(forecast.earliest.date, QDate(2022, 1, 3).addDays(32 * 7));
    EXPECT_EQ(forecast.earliest.explanation.basis, Basis::MinimumInterval);
}

TEST(UnboundFirstDoseSince, WaitsForALiveVaccineGivenBefore)
{
    const auto schedule = oneSeries({{}});
    const GroupForecast forecast = forecastFor(*schedule, {given(today, u"20")}, today);
    EXPECT_EQ(forecast.earliest.date, today.addDays(28));
    EXPECT_EQ(forecast.earliest.explanation.basis, Basis::VaccineConflict);
}

// The dose waits until there is a vaccine for it: the first of those it may be.
TEST(UnboundFirstDoseVaccine, IsGivenFromTheAgeItsVaccinesAreFor)
{
    const auto earliestWith = [](const QByteArray &vaccines) {
        return forecastFor(*oneSeries({{{}, {}, vaccines}}), {}, today).earliest.date;
    };
    const QByteArray fromTwo = vaccine("10", "<beginAge>2 years</beginAge>");
    EXPECT_EQ(earliestWith(fromTwo), QDate(2022, 1, 1));
    EXPECT_EQ(earliestWith(fromTwo + vaccine("11", "<beginAge>1 year</beginAge>")), QDate(2021, 1, 1));
    EXPECT_EQ(earliestWith(fromTwo + vaccine("12")), birth) << "one of them has no such age";
    EXPECT_EQ(earliestWith(allowable("11", "<beginAge>1 year</beginAge>")), birth) << "what is allowed is not advised";
}

// A later dose that is reached by skipping has nothing to count from before any dose was given.
TEST(UnboundLaterDose, IsNotForecastOnNoDay)
{
    const DoseText skipped{{}, skip("Forecast", skipSet(condition("Age", {{"beginAge", "1 year"}})))};
    const auto schedule = oneSeries({skipped, {{}, interval({{"minInt", "4 weeks"}})}});
    EXPECT_EQ(forecastFor(*schedule, {}, today).status, SeriesStatus::AgedOut);
    EXPECT_EQ(forecastFor(*schedule, {}, today).doseNumber, 0);
    const GroupForecast begun = forecastFor(*schedule, {given(today)}, today);
    EXPECT_EQ(begun.status, SeriesStatus::NotComplete);
    EXPECT_EQ(begun.earliest.date, today.addDays(28));
}

TEST(UnboundFirstDoseAge, StillEndsWithItsMaximumAge)
{
    const auto schedule = oneSeries({{"<maxAge>2 years</maxAge>", {}}});
    EXPECT_EQ(forecastFor(*schedule, {}, QDate(2021, 12, 31)).status, SeriesStatus::NotComplete);
    EXPECT_EQ(forecastFor(*schedule, {}, QDate(2022, 1, 1)).status, SeriesStatus::AgedOut);
    EXPECT_FALSE(forecastFor(*schedule, {}, QDate(2022, 1, 1)).earliest.date.isValid());
}

// Section 7.6 asks at the earliest date: a skip that begins at an age does not hold at birth.
TEST(UnboundFirstDoseAge, IsNotSkippedByAnAgeThatComesLater)
{
    const auto skipFrom = [](const char *age) {
        return oneSeries(
            {{{}, skip("Forecast", skipSet(condition("Age", {{"beginAge", age}})))}, {"<minAge>1 year</minAge>", {}}});
    };
    EXPECT_EQ(forecastFor(*skipFrom("5 years"), {}, today).doseNumber, 1);
    EXPECT_EQ(forecastFor(*skipFrom("2 years"), {}, today).status, SeriesStatus::NotComplete);
    EXPECT_EQ(forecastFor(*skipFrom("2 years"), {}, today).earliest.explanation.doseNumber, 2) << "skipped today";
}

// Table 7-9: of a dose whose ages are all of another time nothing is forecast, rather than a dose on no day.
TEST(UnboundFirstDoseAge, OfAnotherTimeIsNotForecast)
{
    const QByteArray later = "<minAge>2 years</minAge><effectiveDate>20230101</effectiveDate>";
    const auto schedule = oneSeries({{later, {}}});
    const GroupForecast before = forecastFor(*schedule, {}, QDate(2022, 12, 31));
    EXPECT_EQ(before.status, SeriesStatus::AgedOut);
    EXPECT_EQ(before.doseNumber, 0);
    const GroupForecast after = forecastFor(*schedule, {}, QDate(2023, 1, 1));
    EXPECT_EQ(after.status, SeriesStatus::NotComplete);
    EXPECT_EQ(after.earliest.date, QDate(2022, 1, 1));
}

// The published data hold two such doses, for pregnant women: Tdap counts from the onset of pregnancy alone, RSV has a
// season too (2025-09-01 to 2026-01-31 in this release).
TEST(PublishedFirstDose, OfAPregnancyIsForecastWithAndWithoutItsOnset)
{
    const Schedule &schedule = cdsiSchedule();
    Patient mother = born(QDate(1995, 4, 1));
    mother.sex = Sex::Female;
    mother.observations.push_back({QStringLiteral("007"), {}});
    const QDate onset(2025, 5, 1);
    const auto forecast = [&](const char16_t *group, const std::optional<QDate> &since) {
        Patient patient = mother;
        patient.observations.push_back({QStringLiteral("170"), since});
        const auto summary = assess(schedule, patient, {}, QDate(2025, 12, 1)).summary(schedule.group(group));
        EXPECT_TRUE(summary);
        return summary.value_or(GroupForecast{});
    };
    const GroupForecast rsv = forecast(u"RSV", {});
    EXPECT_EQ(rsv.status, SeriesStatus::NotComplete);
    EXPECT_EQ(rsv.earliest.date, QDate(2025, 9, 1)) << "the season";
    EXPECT_FALSE(rsv.pastDue.date.isValid()) << "no end without a beginning";
    EXPECT_FALSE(rsv.recommendedVaccines.empty());
    EXPECT_EQ(forecast(u"RSV", onset).earliest.date, onset.addDays(32 * 7));
    EXPECT_EQ(forecast(u"RSV", onset).pastDue.date, onset.addDays(37 * 7 - 1));
    const GroupForecast tdap = forecast(u"DTaP/Tdap/Td", {});
    EXPECT_EQ(tdap.status, SeriesStatus::NotComplete);
    EXPECT_EQ(tdap.earliest.date, QDate(2002, 4, 1)) << "its vaccine is for seven years and over";
}

/// Ages at which rules change, in years.
class EveryObservation : public testing::TestWithParam<int> {};

// Whatever is known of a person: who is told that a dose is to come is told from when on, and of which vaccine group.
TEST_P(EveryObservation, LeavesNoForecastWithoutItsDates)
{
    const Schedule &schedule = cdsiSchedule();
    const QDate on(2026, 4, 20);
    for (const QString &code : schedule.observations) {
        Patient patient = born(on.addYears(-GetParam()).addDays(-40));
        patient.sex = Sex::Female;
        patient.observations.push_back({code, {}});
        for (const GroupForecast &forecast : assess(schedule, patient, {}, on).groups) {
            const std::string place = schedule.groups[static_cast<size_t>(forecast.group)].name.toStdString() +
                                      " with observation " + code.toStdString();
            if (forecast.status != SeriesStatus::NotComplete) {
                EXPECT_EQ(forecast.doseNumber, 0) << place;
                EXPECT_FALSE(forecast.earliest.date.isValid()) << place;
                continue;
            }
            EXPECT_GE(forecast.doseNumber, 1) << place;
            EXPECT_GE(forecast.earliest.date, patient.birthDate) << place;
            EXPECT_GE(forecast.recommended.date, forecast.earliest.date) << place;
            EXPECT_TRUE(!forecast.pastDue.date.isValid() || forecast.pastDue.date >= forecast.earliest.date) << place;
            EXPECT_FALSE(forecast.recommendedAntigens.empty()) << place;
            EXPECT_FALSE(forecast.earliest.explanation.seriesName.isEmpty()) << place;
        }
    }
}
INSTANTIATE_TEST_SUITE_P(Years, EveryObservation, testing::Values(0, 4, 16, 30, 66));

} // namespace
} // namespace oyako::immunization
