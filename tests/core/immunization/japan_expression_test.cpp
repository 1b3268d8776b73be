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

// The leap day and the ends of months: the day before the anniversary, which rolls forward first.
TEST(ParseExpression, CountsAgesOfTheLeapDay)
{
    const QDate leap(2024, 2, 29);
    EXPECT_EQ(dateOf(u"birth + 12 months - 1 day", leap), QDate(2025, 2, 28));
    EXPECT_EQ(dateOf(u"birth + 48 months - 1 day", leap), QDate(2028, 2, 28));
    EXPECT_EQ(dateOf(u"birth + 1 month - 1 day", QDate(2026, 1, 31)), QDate(2026, 2, 28));
    EXPECT_EQ(dateOf(u"fyStart(12 years)", leap), QDate(2035, 4, 1));
    EXPECT_EQ(dateOf(u"schoolEntry", leap), QDate(2030, 4, 1));
}

TEST(ParseExpression, FiscalYearsAreOfTheDayAnAgeIsReached)
{
    for (const auto &[birth, start] :
         {std::pair{QDate(2014, 4, 1), 2025}, std::pair{QDate(2014, 4, 2), 2026}, std::pair{QDate(2014, 12, 31), 2026},
          std::pair{QDate(2015, 1, 1), 2026}, std::pair{QDate(2015, 3, 31), 2026}, std::pair{QDate(2015, 4, 1), 2026},
          std::pair{QDate(2015, 4, 2), 2027}}) {
        EXPECT_EQ(dateOf(u"fyStart(12 years)", birth), QDate(start, 4, 1)) << birth.toString().toStdString();
        EXPECT_EQ(dateOf(u"fyEnd(12 years)", birth), QDate(start + 1, 3, 31)) << birth.toString().toStdString();
    }
}

TEST(ParseExpression, GivesNoDayWithoutWhatItCountsFrom)
{
    for (const char16_t *text : {u"birth + 1 day", u"fyStart(12 years)", u"fyEnd(12 years)", u"schoolEntry", u"edd"}) {
        EXPECT_FALSE(dateOf(text, {}).isValid()) << QString::fromUtf16(text).toStdString();
    }
}

TEST(ParseExpression, RefusesHostileText)
{
    for (const char16_t *text :
         {u"birth +", u"birth + ", u"birth + 1", u"birth + 99999999999 days", u"birth + ２ months", u"birth + 1 day )",
          u"fyStart()", u"fyStart(", u"fyStart(12)", u"fyStart(12 years", u"2025-13-01", u"2025", u"edd edd", u"👶"}) {
        EXPECT_FALSE(parseExpression(text)) << QString::fromUtf16(text).toStdString();
    }
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
