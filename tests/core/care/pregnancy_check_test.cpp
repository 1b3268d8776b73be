// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/pregnancy_check.h"

#include <gtest/gtest.h>

namespace oyako::care {
namespace {

const QDate today(2026, 11, 22);

TEST(DueDateQuestion, asksAboutWhatIsLongPastOrNotBegun)
{
    EXPECT_EQ(dueDateQuestion(today, today), std::nullopt);
    EXPECT_EQ(dueDateQuestion(today.addDays(-14), today), std::nullopt) << "42 weeks 0 days";
    EXPECT_EQ(dueDateQuestion(today.addDays(-15), today), DueDateQuestion::LongPast);
    EXPECT_EQ(dueDateQuestion(today.addDays(280), today), std::nullopt) << "0 weeks 0 days";
    EXPECT_EQ(dueDateQuestion(today.addDays(281), today), DueDateQuestion::FarAhead);
    EXPECT_EQ(dueDateQuestion(today.addDays(50 * 7), today), DueDateQuestion::FarAhead);
}

TEST(DueDateQuestion, asksNothingAboutNoDate)
{
    EXPECT_EQ(dueDateQuestion({}, today), std::nullopt);
}

records::Pregnancy pregnancyOf(const QDate &lastPeriod)
{
    return {.lastPeriod = lastPeriod, .fetuses = {records::Fetus()}};
}

TEST(VisitQuestion, asksAboutADayOutsideThePregnancy)
{
    records::Pregnancy pregnancy = pregnancyOf(QDate(2026, 1, 5));
    EXPECT_EQ(visitQuestion(pregnancy, QDate(2026, 1, 4)), VisitQuestion::BeforePregnancy);
    EXPECT_EQ(visitQuestion(pregnancy, QDate(2026, 1, 5)), std::nullopt);
    EXPECT_EQ(visitQuestion(pregnancy, QDate(2026, 12, 31)), std::nullopt) << "still carried";
    pregnancy.fetuses.first() = {.outcome = records::Outcome::LiveBirth, .outcomeDate = QDate(2026, 10, 1)};
    EXPECT_EQ(visitQuestion(pregnancy, QDate(2026, 10, 1)), std::nullopt) << "the day of the birth itself";
    EXPECT_EQ(visitQuestion(pregnancy, QDate(2026, 10, 2)), VisitQuestion::AfterEnd);
}

TEST(VisitQuestion, asksNothingWhereTheDaysAreNotKnown)
{
    EXPECT_EQ(visitQuestion({.fetuses = {records::Fetus()}}, QDate(2026, 5, 3)), std::nullopt);
    EXPECT_EQ(visitQuestion(pregnancyOf(QDate(2026, 1, 5)), {}), std::nullopt);
}

} // namespace
} // namespace oyako::care
