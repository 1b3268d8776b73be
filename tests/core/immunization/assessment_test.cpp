// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// Which of several forecasts of one vaccine group is followed, and what the summary takes from the others.
#include "core/immunization/assess.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::immunization {
namespace {

/// A forecast that is told by its series group.
GroupForecast forecastOf(int seriesGroup, SeriesType type, SeriesStatus status, bool canStart = true,
                         const QDate &earliest = QDate(2026, 5, 1))
{
    GroupForecast forecast;
    forecast.group = 0;
    forecast.seriesGroup = seriesGroup;
    forecast.type = type;
    forecast.status = status;
    forecast.canStart = canStart;
    forecast.earliest.date = earliest;
    return forecast;
}

std::vector<int> orderOf(const std::vector<GroupForecast> &forecasts, int group = 0)
{
    const Assessment assessment{forecasts};
    std::vector<int> order;
    for (const GroupForecast *forecast : assessment.of(group)) {
        order.push_back(forecast->seriesGroup);
    }
    return order;
}

constexpr auto risk = SeriesType::Risk;
constexpr auto standard = SeriesType::Standard;

// From what is to be done for the patient's own risk down to what is out of reach; handed in backwards.
TEST(ForecastOrder, RiskComesFirstThenWhatCanBeGivenThenWhatIsDone)
{
    EXPECT_EQ(
        orderOf({forecastOf(7, standard, SeriesStatus::AgedOut), forecastOf(6, risk, SeriesStatus::AgedOut),
                 forecastOf(5, risk, SeriesStatus::NotComplete, false), forecastOf(4, standard, SeriesStatus::Complete),
                 forecastOf(3, standard, SeriesStatus::NotComplete), forecastOf(2, risk, SeriesStatus::Complete),
                 forecastOf(1, risk, SeriesStatus::NotComplete)}),
        (std::vector{1, 2, 3, 4, 5, 6, 7}));
}

TEST(ForecastOrder, ADoseOfALaterStageOfLifeWaitsBehindTheNewsThatAllIsDone)
{
    EXPECT_EQ(orderOf({forecastOf(1, standard, SeriesStatus::NotComplete, false),
                       forecastOf(2, standard, SeriesStatus::Complete)}),
              (std::vector{2, 1}));
}

TEST(ForecastOrder, EveryWayToEndWithoutADoseIsAlike)
{
    for (const SeriesStatus status :
         {SeriesStatus::AgedOut, SeriesStatus::Contraindicated, SeriesStatus::Immune, SeriesStatus::NotRecommended}) {
        EXPECT_EQ(orderOf({forecastOf(1, standard, status), forecastOf(2, standard, SeriesStatus::Complete),
                           forecastOf(3, risk, status)}),
                  (std::vector{2, 3, 1}));
    }
}

TEST(ForecastOrder, AmongEqualsTheEarlierDoseLeadsAndElseTheOrderStays)
{
    const auto due = [](int seriesGroup, const QDate &earliest) {
        return forecastOf(seriesGroup, standard, SeriesStatus::NotComplete, true, earliest);
    };
    EXPECT_EQ(orderOf({due(1, QDate(2026, 5, 2)), due(2, QDate(2026, 5, 1)), due(3, QDate(2026, 5, 2))}),
              (std::vector{2, 1, 3}));
}

TEST(ForecastOrder, IsOfOneVaccineGroup)
{
    GroupForecast other = forecastOf(9, risk, SeriesStatus::NotComplete);
    other.group = 1;
    const std::vector forecasts{other, forecastOf(1, standard, SeriesStatus::NotComplete)};
    EXPECT_EQ(orderOf(forecasts, 0), std::vector{1});
    EXPECT_EQ(orderOf(forecasts, 1), std::vector{9});
    EXPECT_TRUE(orderOf(forecasts, 2).empty());
    EXPECT_FALSE(Assessment{forecasts}.summary(2));
}

DoseVerdict verdictOf(int input, EvaluationStatus status, const char *series)
{
    DoseVerdict verdict{.input = input, .status = status};
    verdict.explanation.seriesName = QLatin1String(series);
    return verdict;
}

struct MergeCase {
    const char *name;
    EvaluationStatus own;
    EvaluationStatus other;
    EvaluationStatus merged;
    int doseNumber; ///< From 2.
};
class SummaryVerdict : public testing::TestWithParam<MergeCase> {};

// A dose that another series group counts is one the patient has had: it raises the number of the next.
TEST_P(SummaryVerdict, TakesOverOnlyWhatAnotherGroupCounts)
{
    GroupForecast leading = forecastOf(1, risk, SeriesStatus::NotComplete);
    leading.doseNumber = 2;
    leading.doses = {verdictOf(0, GetParam().own, "leading")};
    GroupForecast other = forecastOf(2, standard, SeriesStatus::NotComplete);
    other.doseNumber = 1;
    other.doses = {verdictOf(0, GetParam().other, "other")};
    const auto summary = Assessment{{other, leading}}.summary(0);
    ASSERT_TRUE(summary);
    ASSERT_EQ(summary->doses.size(), 1U);
    EXPECT_EQ(summary->doses.front().status, GetParam().merged) << GetParam().name;
    EXPECT_EQ(summary->doseNumber, GetParam().doseNumber) << GetParam().name;
    EXPECT_EQ(summary->seriesGroup, 1) << "dates stay those of the forecast that leads";
}
using enum EvaluationStatus;
INSTANTIATE_TEST_SUITE_P(Pairs, SummaryVerdict,
                         testing::Values(MergeCase{"counted by the other alone", NotValid, Valid, Valid, 3},
                                         MergeCase{"extraneous here, counted there", Extraneous, Valid, Valid, 3},
                                         MergeCase{"substandard here, counted there", Substandard, Valid, Valid, 3},
                                         MergeCase{"counted by both", Valid, Valid, Valid, 2},
                                         MergeCase{"counted here alone", Valid, NotValid, Valid, 2},
                                         MergeCase{"counted by neither", NotValid, Extraneous, NotValid, 2}));

TEST(Summary, RaisesNoNumberWhereNoDoseIsForecast)
{
    GroupForecast done = forecastOf(1, risk, SeriesStatus::Complete);
    done.doses = {verdictOf(0, NotValid, "risk")};
    GroupForecast other = forecastOf(2, standard, SeriesStatus::Complete);
    other.doses = {verdictOf(0, Valid, "standard")};
    const auto summary = Assessment{{done, other}}.summary(0);
    EXPECT_EQ(summary->doseNumber, 0);
    EXPECT_EQ(summary->doses.front().status, Valid);
}

TEST(Summary, HasAVerdictOnEveryDoseThatAnyGroupKnows)
{
    GroupForecast leading = forecastOf(1, risk, SeriesStatus::NotComplete);
    leading.doseNumber = 1;
    leading.doses = {verdictOf(2, NotValid, "risk")};
    GroupForecast other = forecastOf(2, standard, SeriesStatus::NotComplete);
    other.doses = {verdictOf(0, Valid, "standard"), verdictOf(2, NotValid, "standard")};
    const auto summary = Assessment{{leading, other}}.summary(0);
    ASSERT_EQ(summary->doses.size(), 2U);
    EXPECT_EQ(summary->doses[0].explanation.seriesName, QStringLiteral("risk"));
    EXPECT_EQ(summary->doses[1].input, 0);
    EXPECT_EQ(summary->doseNumber, 1) << "the leading group never looked at that dose";
}

} // namespace
} // namespace oyako::immunization
