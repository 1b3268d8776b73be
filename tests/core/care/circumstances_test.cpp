// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/circumstances.h"

#include "core/immunization/japan/load.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::care {
namespace {

using immunization::Family;

class ScheduleFacts : public testing::Test {
protected:
    ScheduleFacts()
    {
        records::Person child{.givenName = QStringLiteral("ひかり")};
        child.birthDate = QDate(2025, 5, 10);
        child.role = records::Role::Child;
        person = test.book().add({}, child).value();
    }

    [[nodiscard]] ScheduleFact fact(const char *key)
    {
        return scheduleFacts(test.book(), person, {QLatin1String(key)}).value().first();
    }

    [[nodiscard]] qsizetype written() { return test.book().list<records::Circumstance>(person)->size(); }

    TestBook test;
    RecordId person;
};

TEST_F(ScheduleFacts, AreThoseTheScheduleAsksFor)
{
    const QStringList keys = scheduleFactKeys(immunization::japanSchedule());
    EXPECT_TRUE(keys.contains(QStringLiteral("had_varicella")));
    EXPECT_TRUE(keys.contains(QStringLiteral("long_illness_ended")));
    EXPECT_LT(keys.indexOf(QStringLiteral("had_varicella")), keys.indexOf(QStringLiteral("long_illness_ended")));
    EXPECT_TRUE(needsDay(QStringLiteral("long_illness_ended")));
    EXPECT_FALSE(needsDay(QStringLiteral("had_varicella")));
}

TEST_F(ScheduleFacts, AreWrittenOnceAndTakenBack)
{
    const ScheduleFact had{QStringLiteral("had_varicella"), true, QDate(2026, 3, 1)};
    ASSERT_TRUE(setScheduleFacts(test.book(), person, {had, {QStringLiteral("had_mumps"), false, {}}}));
    EXPECT_EQ(fact("had_varicella"), had);
    EXPECT_EQ(written(), 1) << "nobody said that mumps was had";
    ASSERT_TRUE(setScheduleFacts(test.book(), person, {had}));
    EXPECT_EQ(written(), 1);
    ASSERT_TRUE(setScheduleFacts(test.book(), person, {{had.key, false, {}}}));
    EXPECT_FALSE(fact("had_varicella").holds);
    EXPECT_EQ(written(), 1) << "the same circumstance, corrected";
    ASSERT_TRUE(test.book().undoLast());
    EXPECT_TRUE(fact("had_varicella").holds);
}

TEST_F(ScheduleFacts, NameTheScheduleOfAPerson)
{
    const auto family = [&] { return vaccinationHistories(test.book(), person).value().first().schedule; };
    EXPECT_EQ(family(), Family::Japan);
    ASSERT_TRUE(chooseSchedule(test.book(), person, Family::Cdsi));
    EXPECT_EQ(family(), Family::Cdsi);
    ASSERT_TRUE(chooseSchedule(test.book(), person, Family::Japan));
    EXPECT_EQ(family(), Family::Japan);
    EXPECT_EQ(written(), 1);
}

TEST_F(ScheduleFacts, OfNobodyAreAnError)
{
    EXPECT_EQ(scheduleFacts(test.book(), makeId<RecordId>(test.clock()), {}).error().code, ErrorCode::UnknownRecord);
}

} // namespace
} // namespace oyako::care
