// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/birth.h"

#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

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

TEST_F(BirthTest, DeathOfAChildIsOneStep)
{
    ASSERT_TRUE(apply({bornAlive(1), bornAlive(2)}));
    const RecordId child = m_book.find<Pregnancy>(m_pregnancy)->value.fetuses.first().child;
    EXPECT_FALSE(recordDeath(m_book, child, QDate(2026, 10, 19)));
    ASSERT_TRUE(m_book.apply(recordDeath(m_book, child, QDate(2026, 10, 25)).value()));
    EXPECT_EQ(m_book.find<Person>(child)->value.deathDate, QDate(2026, 10, 25));
}

} // namespace
} // namespace oyako::care
