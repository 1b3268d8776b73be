// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/circumstances.h"

#include "core/immunization/japan/load.h"
#include "tests/support/book_content.h"
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

TEST_F(ScheduleFacts, AreInTheirOrderDiseasesFirst)
{
    const QStringList keys = scheduleFactKeys(immunization::japanSchedule());
    EXPECT_EQ(QSet<QString>(keys.cbegin(), keys.cend()).size(), keys.size()) << "each once";
    bool others = false;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const bool isDisease = keys.at(i).startsWith(QStringLiteral("had_"));
        others = others || !isDisease;
        EXPECT_TRUE(isDisease != others) << keys.at(i).toStdString() << " stands behind the others";
        const bool sameKind = i > 0 && keys.at(i - 1).startsWith(QStringLiteral("had_")) == isDisease;
        EXPECT_TRUE(!sameKind || keys.at(i - 1) < keys.at(i)) << keys.at(i).toStdString();
    }
    EXPECT_EQ(scheduleFactKeys(immunization::japanSchedule()), keys);
}

TEST_F(ScheduleFacts, WhatNeverHeldIsFalseAndWithoutADay)
{
    EXPECT_EQ(fact("had_varicella"), (ScheduleFact{QStringLiteral("had_varicella"), false, {}}));
    ASSERT_TRUE(setScheduleFacts(test.book(), person, {{QStringLiteral("had_varicella"), false, QDate(2026, 3, 1)}}));
    EXPECT_EQ(written(), 0);
    ASSERT_TRUE(setScheduleFacts(test.book(), person, {{QStringLiteral("had_varicella"), true, QDate(2026, 3, 1)}}));
    ASSERT_TRUE(setScheduleFacts(test.book(), person, {{QStringLiteral("had_varicella"), false, QDate(2026, 3, 1)}}));
    EXPECT_FALSE(fact("had_varicella").since.isValid()) << "what does not hold has no day";
}

TEST_F(ScheduleFacts, AreOneChangeAndLeaveTheOthersAlone)
{
    const ScheduleFact varicella{QStringLiteral("had_varicella"), true, QDate(2026, 3, 1)};
    const ScheduleFact mumps{QStringLiteral("had_mumps"), true, {}};
    ASSERT_TRUE(setScheduleFacts(test.book(), person, {varicella, mumps}));
    ASSERT_TRUE(test.book().undoLast());
    EXPECT_EQ(written(), 0) << "both at once";
    ASSERT_TRUE(test.book().redoLast());
    ASSERT_TRUE(setScheduleFacts(test.book(), person, {{mumps.key, true, QDate(2026, 4, 1)}}));
    EXPECT_EQ(fact("had_varicella"), varicella);
    const QStringList before = contentOf(test.book());
    ASSERT_TRUE(setScheduleFacts(test.book(), person, {varicella}));
    ASSERT_TRUE(setScheduleFacts(test.book(), person, {}));
    EXPECT_EQ(contentOf(test.book()), before) << "what is the same is left alone";
    test.reopen();
    EXPECT_EQ(fact("had_varicella"), varicella);
}

TEST_F(ScheduleFacts, AreInTheOrderAskedForAndOfOnePersonOnly)
{
    const RecordId sibling =
        test.book().add({}, records::Person{.givenName = QStringLiteral("陽翔"), .role = records::Role::Child}).value();
    ASSERT_TRUE(setScheduleFacts(test.book(), sibling, {{QStringLiteral("had_mumps"), true, {}}}));
    const auto facts =
        scheduleFacts(test.book(), person, {QStringLiteral("had_varicella"), QStringLiteral("had_mumps")}).value();
    ASSERT_EQ(facts.size(), 2);
    EXPECT_EQ(facts.at(0).key, QStringLiteral("had_varicella"));
    EXPECT_FALSE(facts.at(1).holds);
}

} // namespace
} // namespace oyako::care
