// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/growth_history.h"

#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::care {
namespace {

using growth::AgeBasis;
using growth::RemarkCode;
using namespace records;

class GrowthHistoryTest : public testing::Test {
protected:
    RecordId addChild(const Person &more = {})
    {
        Person child = more;
        child.givenName = QStringLiteral("陽翔");
        child.role = Role::Child;
        child.sex = more.sex == Sex::Unknown ? Sex::Male : more.sex;
        child.birthDate = more.birthDate.isValid() ? more.birthDate : m_birth;
        return m_book.add({}, child).value();
    }
    RecordId measure(const RecordId &child, MeasurementKind kind, double value, const QDate &on)
    {
        return m_book.add(child, Measurement{.type = kind, .value = value, .date = on}).value();
    }
    GrowthHistory history(const RecordId &child) { return growthHistory(m_book, child).value(); }
    QList<growth::Remark> remarks(const RecordId &child, const TypedDay &typed)
    {
        static const growth::Library library = growth::Library::load().value();
        return remarksOn(m_book, child, typed, library).value();
    }

    TestBook m_test;
    book::Book &m_book = m_test.book();
    QDate m_birth{2025, 5, 10};
};

TEST_F(GrowthHistoryTest, ValuesOfOneDayStandTogetherAndDaysInOrder)
{
    const RecordId child = addChild();
    measure(child, MeasurementKind::Length, 805, QDate(2026, 11, 10));
    measure(child, MeasurementKind::Weight, 4200, QDate(2025, 6, 10));
    measure(child, MeasurementKind::Weight, 10'400, QDate(2026, 11, 10));
    measure(child, MeasurementKind::Temperature, 36.5, QDate(2026, 11, 10));
    const auto days = history(child).days;
    ASSERT_EQ(days.size(), 2);
    EXPECT_EQ(days.at(0).on, QDate(2025, 6, 10));
    EXPECT_EQ(days.at(0).shown(MeasurementKind::Weight), 4.2);
    EXPECT_EQ(days.at(1).shown(MeasurementKind::Weight), 10.4);
    EXPECT_EQ(days.at(1).shown(MeasurementKind::Length), 80.5);
    EXPECT_EQ(days.at(1).shown(MeasurementKind::HeadCircumference), std::nullopt);
    EXPECT_EQ(days.at(1).shown(MeasurementKind::Temperature), std::nullopt);
}

TEST_F(GrowthHistoryTest, KeepsBothValuesOfADayMeasuredTwice)
{
    const RecordId child = addChild();
    measure(child, MeasurementKind::Weight, 7200, QDate(2025, 10, 10));
    measure(child, MeasurementKind::Weight, 7250, QDate(2025, 10, 10));
    EXPECT_EQ(history(child).days.size(), 2);
}

TEST_F(GrowthHistoryTest, TheDueDateFollowsFromTheAgeAtBirth)
{
    const RecordId child = addChild({.gestationalDaysAtBirth = 32 * 7 + 3});
    const auto found = history(child);
    EXPECT_EQ(found.dueDate(), m_birth.addDays(280 - (32 * 7 + 3)));
    EXPECT_TRUE(found.isPreterm());
    EXPECT_EQ(found.ageOn(m_birth.addDays(10), AgeBasis::DueDate), std::nullopt) << "before the due date";
    EXPECT_EQ(found.ageOn(found.dueDate().addDays(61), AgeBasis::DueDate)->days, 61);
    EXPECT_EQ(found.advisedBasis(QDate(2026, 11, 22)), AgeBasis::DueDate);
    EXPECT_EQ(found.advisedBasis(QDate(2029, 1, 1)), AgeBasis::Birth) << "three years corrected are over";
}

TEST_F(GrowthHistoryTest, AChildBornAtTermHasOneAge)
{
    const RecordId child = addChild({.gestationalDaysAtBirth = 39 * 7, .dueDate = m_birth.addDays(7)});
    const auto found = history(child);
    EXPECT_FALSE(found.isPreterm());
    EXPECT_EQ(found.advisedBasis(m_birth.addDays(30)), AgeBasis::Birth);
    EXPECT_EQ(found.ageOn(m_birth.addDays(30), AgeBasis::DueDate)->days, 30);
    EXPECT_EQ(found.ageOn(m_birth.addDays(-1), AgeBasis::Birth), std::nullopt);
}

TEST_F(GrowthHistoryTest, AsksAboutASlipOfTheDecimalPoint)
{
    const RecordId child = addChild();
    measure(child, MeasurementKind::Weight, 6900, QDate(2025, 9, 10));
    const auto found = remarks(child, {.on = QDate(2025, 10, 10), .weightKg = 72});
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().code, RemarkCode::UnitSlip);
    EXPECT_NEAR(found.first().suggestion.value(), 7.2, 1e-9);
    EXPECT_TRUE(remarks(child, {.on = QDate(2025, 10, 10), .weightKg = 7.2}).isEmpty());
}

TEST_F(GrowthHistoryTest, TheValueBeingCorrectedIsNotHeldAgainstItself)
{
    const RecordId child = addChild();
    measure(child, MeasurementKind::Length, 700, QDate(2026, 1, 10));
    const RecordId wrong = measure(child, MeasurementKind::Length, 850, QDate(2026, 1, 20));
    const TypedDay corrected{.on = QDate(2026, 2, 1), .lengthCm = 71};
    ASSERT_EQ(remarks(child, corrected).size(), 1);
    TypedDay without = corrected;
    without.replaced = {wrong};
    EXPECT_TRUE(remarks(child, without).isEmpty());
}

TEST_F(GrowthHistoryTest, KnowsABrothersOrSistersValue)
{
    const RecordId mother = m_book.add({}, Person{.givenName = QStringLiteral("花子"), .role = Role::Mother}).value();
    const RecordId child = addChild({.mother = mother});
    const QDate on(2025, 8, 10);
    const auto alone = remarks(child, {.on = on, .lengthCm = 82});
    addChild({.sex = Sex::Female, .birthDate = QDate(2023, 12, 1), .mother = mother});
    const auto found = remarks(child, {.on = on, .lengthCm = 82});
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().code, RemarkCode::SiblingsValue);
    ASSERT_EQ(alone.size(), 1);
    EXPECT_NE(alone.first().code, RemarkCode::SiblingsValue);
}

TEST_F(GrowthHistoryTest, AsksNothingWithoutAReference)
{
    const RecordId child = addChild();
    auto stored = m_book.find<Person>(child).value();
    stored.value.sex = Sex::Unknown;
    ASSERT_TRUE(m_book.edit(stored));
    EXPECT_TRUE(remarks(child, {.on = QDate(2025, 10, 10), .weightKg = 72}).isEmpty());
    const auto nobody = growthHistory(m_book, RecordId(QUuid::createUuid()));
    ASSERT_FALSE(nobody);
    EXPECT_EQ(nobody.error().code, ErrorCode::UnknownRecord);
}

TEST_F(GrowthHistoryTest, PretermIsBeforeThirtySevenWeeks)
{
    for (const auto &[days, preterm] :
         {std::pair(36 * 7 + 6, true), std::pair(37 * 7, false), std::pair(40 * 7, false)}) {
        const auto born = history(addChild({.gestationalDaysAtBirth = days}));
        EXPECT_EQ(born.isPreterm(), preterm) << days;
        EXPECT_EQ(born.dueDate(), m_birth.addDays(280 - days)) << days;
        EXPECT_EQ(born.gestationAtBirth()->weeks, days / 7) << days;
        EXPECT_EQ(born.gestationAtBirth()->days, days % 7) << days;
    }
    const auto unknown = history(addChild());
    EXPECT_FALSE(unknown.isPreterm());
    EXPECT_FALSE(unknown.dueDate().isValid());
    EXPECT_FALSE(unknown.gestationAtBirth());
}

TEST_F(GrowthHistoryTest, TheDueDateIsTheBasisUntilThreeYearsOfCorrectedAge)
{
    const auto born = history(addChild({.gestationalDaysAtBirth = 32 * 7}));
    const QDate due = m_birth.addDays(56);
    EXPECT_EQ(born.advisedBasis(m_birth), AgeBasis::DueDate);
    EXPECT_EQ(born.advisedBasis(due.addYears(3).addDays(-2)), AgeBasis::DueDate);
    EXPECT_EQ(born.advisedBasis(due.addYears(3)), AgeBasis::Birth);
    EXPECT_FALSE(born.ageOn(m_birth.addDays(-1), AgeBasis::Birth));
    EXPECT_TRUE(born.ageOn(m_birth, AgeBasis::Birth));
    EXPECT_FALSE(born.ageOn(due.addDays(-1), AgeBasis::DueDate));
    EXPECT_TRUE(born.ageOn(due, AgeBasis::DueDate));
    EXPECT_FALSE(born.ageOn({}, AgeBasis::Birth));
}

struct PositionCase {
    QDate birth, on;
    Position position;
};

TEST(UsualPosition, IsLyingBeforeTwoYears)
{
    const QList<PositionCase> cases{
        {{2025, 5, 10}, {2027, 5, 9}, Position::Lying},  {{2025, 5, 10}, {2027, 5, 10}, Position::Standing},
        {{2024, 2, 29}, {2026, 2, 27}, Position::Lying}, {{2024, 2, 29}, {2026, 3, 1}, Position::Standing},
        {{2025, 5, 10}, {2025, 5, 10}, Position::Lying}, {{}, {2026, 5, 10}, Position::Unstated}};
    for (const PositionCase &one : cases) {
        EXPECT_EQ(usualPosition(one.birth, one.on), one.position) << one.on.toString(Qt::ISODate).toStdString();
    }
}

TEST_F(GrowthHistoryTest, WhatWasTakenOutIsNotInItAndReturnsWithUndo)
{
    const RecordId child = addChild();
    const RecordId weight = measure(child, MeasurementKind::Weight, 9'000, QDate(2026, 3, 1));
    ASSERT_TRUE(m_book.markEnteredInError(weight));
    EXPECT_TRUE(history(child).days.isEmpty());
    ASSERT_TRUE(m_book.undoLast());
    ASSERT_EQ(history(child).days.size(), 1);
    EXPECT_EQ(history(child).days.first()[MeasurementKind::Weight]->id, weight);
    EXPECT_EQ(growthHistory(m_book, {}).error().code, ErrorCode::UnknownRecord);
}

TEST_F(GrowthHistoryTest, TheSexOfReferencesIsThatOfTheBook)
{
    EXPECT_EQ(history(addChild({.sex = Sex::Female})).sex(), growth::Sex::Female);
    EXPECT_EQ(history(addChild({.sex = Sex::Male})).sex(), growth::Sex::Male);
    GrowthHistory unknown;
    EXPECT_FALSE(unknown.sex());
    EXPECT_FALSE(unknown.ageOn(m_birth, AgeBasis::Birth));
}

} // namespace
} // namespace oyako::care
