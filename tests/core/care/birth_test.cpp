// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/birth.h"

#include "tests/support/book_content.h"
#include "tests/support/qt_printers.h"

#include <QSet>

#include <gtest/gtest.h>

namespace oyako::care {
namespace {

using namespace records;

class BirthTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_mother = m_book
                       .add({}, Person{.familyName = QStringLiteral("山田"),
                                       .familyKana = QStringLiteral("やまだ"),
                                       .role = Role::Mother,
                                       .address = QStringLiteral("江東区")})
                       .value();
        m_pregnancy =
            m_book
                .add(m_mother, Pregnancy{.dueDates = {{QDate(2026, 11, 10), DueDateBasis::CrownRumpLength, {}, {}}},
                                         .fetuses = {Fetus{}, Fetus{}}})
                .value();
        m_handbook = m_book.add(m_mother, Handbook{.pregnancy = m_pregnancy, .fetus = 2}).value();
    }
    Result<book::ChangeId> apply(const QList<Delivery> &deliveries)
    {
        const auto changes = deliver(m_book, m_pregnancy, deliveries);
        return changes ? m_book.apply(*changes) : Result<book::ChangeId>(fail(changes.error()));
    }
    Delivery bornAlive(int fetus) const
    {
        return {.fetus = fetus,
                .date = QDate(2026, 10, 20),
                .sex = Sex::Male,
                .weight = Mass::fromGrams(2310),
                .length = Length::fromCentimetres(45.5)};
    }

    TestBook m_test;
    book::Book &m_book = m_test.book();
    RecordId m_mother;
    RecordId m_pregnancy;
    RecordId m_handbook;
};

TEST_F(BirthTest, TwinsOpenTwoChildrenInOneStep)
{
    ASSERT_TRUE(apply({bornAlive(1), bornAlive(2)}));
    const auto pregnancy = m_book.find<Pregnancy>(m_pregnancy).value();
    EXPECT_FALSE(isOngoing(pregnancy.value));
    for (int i = 0; i < 2; ++i) {
        const auto child = m_book.find<Person>(pregnancy.value.fetuses.at(i).child).value();
        EXPECT_EQ(child.value.multipleOrder, i + 1);
        EXPECT_EQ(child.value.familyName, QStringLiteral("山田"));
        EXPECT_EQ(child.value.mother, m_mother);
        EXPECT_EQ(child.value.dueDate, QDate(2026, 11, 10));
        EXPECT_EQ(child.value.gestationalDaysAtBirth, 37 * 7);
        const auto measured = m_book.list<Measurement>(child.id).value();
        ASSERT_EQ(measured.size(), 2);
        EXPECT_EQ(measured.at(0).value.value, 2310);
        EXPECT_EQ(measured.at(1).value.value, 455);
    }
    EXPECT_EQ(m_book.find<Handbook>(m_handbook)->person, pregnancy.value.fetuses.at(1).child);
}

TEST_F(BirthTest, UndoTakesTheWholeBirthBack)
{
    ASSERT_TRUE(apply({bornAlive(1), bornAlive(2)}));
    ASSERT_TRUE(m_book.undoLast());
    EXPECT_EQ(m_book.list<Person>()->size(), 1);
    EXPECT_TRUE(m_book.list<Measurement>()->isEmpty());
    EXPECT_TRUE(isOngoing(m_book.find<Pregnancy>(m_pregnancy)->value));
    EXPECT_EQ(m_book.find<Handbook>(m_handbook)->person, m_mother);
}

TEST_F(BirthTest, LossOfOneTwinLeavesTheOtherCarried)
{
    const Delivery loss{.fetus = 1, .outcome = Outcome::Miscarriage, .date = QDate(2026, 5, 1)};
    ASSERT_TRUE(apply({loss}));
    EXPECT_TRUE(isOngoing(m_book.find<Pregnancy>(m_pregnancy)->value));
    EXPECT_EQ(m_book.list<Person>()->size(), 1);
    EXPECT_EQ(m_book.history(m_pregnancy)->last().action, QStringLiteral("loss"));
    ASSERT_TRUE(apply({bornAlive(2)}));
    EXPECT_EQ(m_book.list<Person>()->size(), 2);
}

TEST_F(BirthTest, RefusesWhatCannotBe)
{
    EXPECT_EQ(apply({}).error().code, ErrorCode::MissingValue);
    EXPECT_EQ(apply({bornAlive(3)}).error().field, QStringLiteral("fetus"));
    EXPECT_EQ(apply({bornAlive(1), bornAlive(1)}).error().field, QStringLiteral("fetus"));
    Delivery early = bornAlive(1);
    early.date = QDate(2025, 12, 1);
    EXPECT_EQ(apply({early}).error().field, QStringLiteral("date"));
    ASSERT_TRUE(apply({bornAlive(1)}));
    EXPECT_EQ(apply({bornAlive(1)}).error().code, ErrorCode::NotAllowed);
}

TEST_F(BirthTest, OneLivesAndOneDoesNotInOneStep)
{
    const Delivery stillborn{.fetus = 2, .outcome = Outcome::Stillbirth, .date = QDate(2026, 10, 20)};
    ASSERT_TRUE(apply({bornAlive(1), stillborn}));
    const auto pregnancy = m_book.find<Pregnancy>(m_pregnancy).value();
    EXPECT_FALSE(isOngoing(pregnancy.value));
    EXPECT_EQ(endOf(pregnancy.value), QDate(2026, 10, 20));
    EXPECT_TRUE(pregnancy.value.fetuses.at(1).child.isEmpty());
    EXPECT_EQ(m_book.list<Person>()->size(), 2) << "the mother and the living child";
    EXPECT_EQ(m_book.history(m_pregnancy)->last().action, QStringLiteral("birth"));
    EXPECT_EQ(m_book.find<Handbook>(m_handbook)->person, m_mother) << "its booklet stays with her";
    const auto child = m_book.find<Person>(pregnancy.value.fetuses.first().child).value();
    EXPECT_EQ(child.value.multipleOrder, 1) << "a twin stays a twin";
}

TEST_F(BirthTest, LossOfBothOpensNobody)
{
    const Delivery first{.fetus = 1, .outcome = Outcome::Miscarriage, .date = QDate(2026, 5, 1)};
    const Delivery second{.fetus = 2, .outcome = Outcome::Stillbirth, .date = QDate(2026, 8, 1)};
    ASSERT_TRUE(apply({first, second}));
    EXPECT_EQ(m_book.list<Person>()->size(), 1);
    EXPECT_TRUE(m_book.list<Measurement>()->isEmpty());
    EXPECT_EQ(m_book.history(m_pregnancy)->last().action, QStringLiteral("loss"));
    EXPECT_EQ(endOf(m_book.find<Pregnancy>(m_pregnancy)->value), QDate(2026, 8, 1));
    EXPECT_EQ(apply({bornAlive(2)}).error(),
              (Error{ErrorCode::NotAllowed, QStringLiteral("outcome"), {QStringLiteral("2")}}));
}

TEST_F(BirthTest, ASingleChildHasNoOrderAndItsOwnNameIfGiven)
{
    const RecordId single = m_book
                                .add(m_mother, Pregnancy{.lastPeriod = QDate(2026, 2, 3),
                                                         .dueDates = {{QDate(2026, 11, 10), {}, {}, {}}},
                                                         .fetuses = {Fetus{}}})
                                .value();
    Delivery delivery = bornAlive(1);
    delivery.familyName = QStringLiteral("鈴木");
    delivery.givenName = QStringLiteral("陽翔");
    delivery.time = QStringLiteral("14:05");
    delivery.place = QStringLiteral("みどり助産院");
    delivery.headCircumference = Length::fromCentimetres(33.25);
    ASSERT_TRUE(m_book.apply(deliver(m_book, single, {delivery}).value()));
    const auto child = m_book.find<Person>(m_book.find<Pregnancy>(single)->value.fetuses.first().child).value();
    EXPECT_EQ(child.value.familyName, QStringLiteral("鈴木"));
    EXPECT_EQ(child.value.familyKana, QStringLiteral("やまだ")) << "only what was given takes another's place";
    EXPECT_FALSE(child.value.multipleOrder);
    EXPECT_EQ(child.value.birthTime, QStringLiteral("14:05"));
    EXPECT_EQ(child.value.birthWeight, Mass::fromGrams(2310));
    EXPECT_EQ(child.value.address, QStringLiteral("江東区"));
    EXPECT_EQ(child.value.pregnancy, single);
    const auto measured = m_book.list<Measurement>(child.id).value();
    ASSERT_EQ(measured.size(), 3);
    for (const auto &one : measured) {
        EXPECT_EQ(one.value.date, delivery.date);
        EXPECT_EQ(one.value.facility, QStringLiteral("みどり助産院"));
        EXPECT_EQ(one.value.by, MeasuredBy::Professional);
        EXPECT_EQ(one.value.position == Position::Lying, one.value.type == MeasurementKind::Length);
    }
    EXPECT_EQ(measured.last().value.value, 332.5);
}

TEST_F(BirthTest, EveryChildHasAColourOfItsOwn)
{
    ASSERT_TRUE(apply({bornAlive(1), bornAlive(2)}));
    QSet<int> colours;
    const auto persons = m_book.list<Person>().value();
    for (const auto &person : persons) {
        colours.insert(person.value.colour);
    }
    EXPECT_EQ(colours.size(), 3);
}

TEST_F(BirthTest, TheFirstDayOfThePregnancyIsTheEarliestAndADayIsNeeded)
{
    const QDate began = QDate(2026, 11, 10).addDays(-280);
    EXPECT_TRUE(deliver(m_book, m_pregnancy, {{.fetus = 1, .outcome = Outcome::Miscarriage, .date = began}}));
    EXPECT_EQ(deliver(m_book, m_pregnancy, {{.fetus = 1, .outcome = Outcome::Miscarriage, .date = began.addDays(-1)}})
                  .error(),
              (Error{ErrorCode::InvalidValue, QStringLiteral("date"), {}}));
    EXPECT_EQ(deliver(m_book, m_pregnancy, {{.fetus = 1}}).error(),
              (Error{ErrorCode::MissingValue, QStringLiteral("date"), {}}));
    EXPECT_EQ(deliver(m_book, m_pregnancy, {{.fetus = 1, .outcome = Outcome::Ongoing, .date = began}}).error().code,
              ErrorCode::NotAllowed);
    EXPECT_EQ(deliver(m_book, m_mother, {bornAlive(1)}).error().code, ErrorCode::UnknownRecord) << "no pregnancy";
}

TEST_F(BirthTest, ABirthTomorrowIsRefusedWholeAndLeavesThePregnancy)
{
    Delivery tomorrow = bornAlive(2);
    tomorrow.date = QDate(2026, 11, 23);
    EXPECT_FALSE(apply({bornAlive(1), tomorrow}));
    EXPECT_EQ(m_book.list<Person>()->size(), 1);
    EXPECT_EQ(m_book.history(m_pregnancy)->size(), 1);
    EXPECT_EQ(m_book.find<Handbook>(m_handbook)->version, 1);
}

TEST_F(BirthTest, ADeathIsRefusedBeforeBirthAndOfNobody)
{
    ASSERT_TRUE(apply({bornAlive(1), bornAlive(2)}));
    const RecordId child = m_book.find<Pregnancy>(m_pregnancy)->value.fetuses.first().child;
    EXPECT_TRUE(recordDeath(m_book, child, QDate(2026, 10, 20))) << "on the day itself";
    EXPECT_EQ(recordDeath(m_book, child, QDate()).error().field, QStringLiteral("date"));
    EXPECT_EQ(recordDeath(m_book, RecordId(QUuid::createUuid()), QDate(2026, 10, 20)).error().code,
              ErrorCode::UnknownRecord);
    ASSERT_TRUE(m_book.apply(recordDeath(m_book, child, QDate(2026, 10, 25)).value()));
    ASSERT_TRUE(m_book.undoLast());
    EXPECT_FALSE(m_book.find<Person>(child)->value.deathDate.isValid());
}

TEST_F(BirthTest, DeathOfAChildIsOneStep)
{
    ASSERT_TRUE(apply({bornAlive(1), bornAlive(2)}));
    const RecordId child = m_book.find<Pregnancy>(m_pregnancy)->value.fetuses.first().child;
    EXPECT_FALSE(recordDeath(m_book, child, QDate(2026, 10, 19)));
    ASSERT_TRUE(m_book.apply(recordDeath(m_book, child, QDate(2026, 10, 25)).value()));
    EXPECT_EQ(m_book.find<Person>(child)->value.deathDate, QDate(2026, 10, 25));
}

TEST_F(BirthTest, WhatIsRefusedIsNotWrittenAndWhatIsOnlyPreparedNeither)
{
    const QStringList before = contentOf(m_book);
    EXPECT_TRUE(deliver(m_book, m_pregnancy, {bornAlive(1), bornAlive(2)}));
    Delivery tomorrow = bornAlive(1);
    tomorrow.date = QDate(2026, 11, 23);
    EXPECT_FALSE(apply({tomorrow}));
    EXPECT_FALSE(apply({bornAlive(0)}));
    EXPECT_FALSE(apply({bornAlive(-1)}));
    EXPECT_TRUE(recordDeath(m_book, m_mother, QDate(2026, 11, 1)));
    EXPECT_FALSE(m_book.apply(recordDeath(m_book, m_mother, QDate(2026, 11, 23)).value())) << "tomorrow";
    EXPECT_EQ(contentOf(m_book), before);
}

TEST_F(BirthTest, RedoBringsTheBirthBackAsItWas)
{
    ASSERT_TRUE(apply({bornAlive(1), bornAlive(2)}));
    const auto born = m_book.find<Pregnancy>(m_pregnancy)->value.fetuses;
    ASSERT_TRUE(m_book.undoLast());
    ASSERT_TRUE(m_book.redoLast());
    m_test.reopen();
    book::Book &again = m_test.book();
    const auto fetuses = again.find<Pregnancy>(m_pregnancy)->value.fetuses;
    ASSERT_EQ(fetuses.size(), 2);
    for (qsizetype i = 0; i < fetuses.size(); ++i) {
        EXPECT_EQ(fetuses.at(i).child, born.at(i).child);
        EXPECT_EQ(fetuses.at(i).outcomeDate, QDate(2026, 10, 20));
        EXPECT_EQ(again.list<Measurement>(fetuses.at(i).child)->size(), 2);
    }
    EXPECT_EQ(again.find<Handbook>(m_handbook)->person, fetuses.at(1).child);
}

TEST_F(BirthTest, ABookletWithoutANumberIsTheFirstOnesAndThoseOfOtherPregnanciesStay)
{
    const RecordId unnumbered = m_book.add(m_mother, Handbook{.pregnancy = m_pregnancy}).value();
    const RecordId other = m_book.add(m_mother, Handbook{}).value();
    ASSERT_TRUE(apply({bornAlive(1), bornAlive(2)}));
    const auto fetuses = m_book.find<Pregnancy>(m_pregnancy)->value.fetuses;
    EXPECT_EQ(m_book.find<Handbook>(unnumbered)->person, fetuses.at(0).child);
    EXPECT_EQ(m_book.find<Handbook>(m_handbook)->person, fetuses.at(1).child);
    EXPECT_EQ(m_book.find<Handbook>(other)->person, m_mother);
}

TEST_F(BirthTest, WhatWasNotMeasuredIsNotWritten)
{
    ASSERT_TRUE(apply({{.fetus = 1, .date = QDate(2026, 10, 20)}}));
    const auto child = m_book.find<Person>(m_book.find<Pregnancy>(m_pregnancy)->value.fetuses.first().child).value();
    EXPECT_TRUE(m_book.list<Measurement>(child.id)->isEmpty());
    EXPECT_FALSE(child.value.birthWeight);
    EXPECT_TRUE(child.value.givenName.isEmpty()) << "no name yet";
    EXPECT_EQ(child.value.sex, Sex::Unknown);
    EXPECT_EQ(child.value.role, Role::Child);
}

} // namespace
} // namespace oyako::care
