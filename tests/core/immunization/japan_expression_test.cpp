// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/context.h"
#include "core/immunization/japan/expression.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::immunization::japan {
namespace {

/// The date of an expression for a person born, or due to give birth, on a day.
QDate dateOf(const char16_t *text, QDate birth, QDate due = {})
{
    const auto rule = parseExpression(text);
    EXPECT_TRUE(rule) << QString::fromUtf16(text).toStdString();
    Patient patient;
    patient.birthDate = birth;
    patient.dueDate = due;
    const Schedule schedule;
    return rule ? toDate(organize(schedule, patient, {}, QDate(2026, 1, 1)).date(*rule)) : QDate();
}

TEST(ParseExpression, CountsAgesAsTheLawDoes)
{
    EXPECT_EQ(dateOf(u"birth + 12 months - 1 day", QDate(2020, 4, 1)), QDate(2021, 3, 31));
    EXPECT_EQ(dateOf(u"birth + 2 months - 1 day", QDate(2025, 7, 31)), QDate(2025, 9, 30));
    EXPECT_EQ(dateOf(u"birth + 2 months - 1 day", QDate(2025, 12, 31)), QDate(2026, 2, 28));
    EXPECT_EQ(dateOf(u"birth + 14 weeks + 6 days", QDate(2026, 1, 15)), QDate(2026, 4, 29));
}

TEST(ParseExpression, KnowsFiscalYearsBySecondOfApril)
{
    EXPECT_EQ(dateOf(u"fyStart(12 years)", QDate(2014, 4, 2)), QDate(2026, 4, 1));
    EXPECT_EQ(dateOf(u"fyStart(12 years)", QDate(2014, 4, 1)), QDate(2025, 4, 1));
    EXPECT_EQ(dateOf(u"fyEnd(16 years)", QDate(2010, 4, 1)), QDate(2026, 3, 31));
    EXPECT_EQ(dateOf(u"fyEnd(16 years)", QDate(2010, 4, 2)), QDate(2027, 3, 31));
}

TEST(ParseExpression, KnowsSchoolEntryAndPregnancy)
{
    EXPECT_EQ(dateOf(u"schoolEntry", QDate(2020, 4, 1)), QDate(2026, 4, 1));
    EXPECT_EQ(dateOf(u"schoolEntry - 1 year", QDate(2020, 4, 2)), QDate(2026, 4, 1));
    EXPECT_EQ(dateOf(u"schoolEntry - 1 day", QDate(2020, 4, 2)), QDate(2027, 3, 31));
    EXPECT_EQ(dateOf(u"edd - 12 weeks", {}, QDate(2026, 8, 1)), QDate(2026, 5, 9));
    EXPECT_EQ(dateOf(u"edd - 22 days", {}, QDate(2026, 8, 1)), QDate(2026, 7, 10));
    EXPECT_EQ(dateOf(u"2025-04-01", QDate(2020, 1, 1)), QDate(2025, 4, 1));
}

TEST(ParseExpression, RefusesWhatItDoesNotKnow)
{
    EXPECT_FALSE(parseExpression(u""));
    EXPECT_FALSE(parseExpression(u"birthday"));
    EXPECT_FALSE(parseExpression(u"birth + 2 moons"));
    EXPECT_FALSE(parseExpression(u"fyStart(12 days)"));
    EXPECT_FALSE(parseExpression(u"flag + 1 day"));
    EXPECT_FALSE(parseExpression(u"2025-02-30"));
}

TEST(ParseExpression, ReadsAFlagThatIsKnown)
{
    const auto rule = parseExpression(u"flag + 24 months - 1 day", 3);
    ASSERT_TRUE(rule);
    EXPECT_EQ(rule->anchor, Anchor::Flag);
    EXPECT_EQ(rule->argument, 3);
    EXPECT_EQ(rule->offset, (Period{24, -1}));
}

} // namespace
} // namespace oyako::immunization::japan
