// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sync/disagreements.h"

#include "tests/core/sync/two_books.h"

namespace oyako::sync {
namespace {

using records::Appointment;

class DisagreementsTest : public TwoBooks {
protected:
    void SetUp() override
    {
        TwoBooks::SetUp();
        both();
        change(mine(), [](Appointment &visit) {
            visit.place = QStringLiteral("保健所");
            visit.note = QStringLiteral("母子手帳");
        });
        change(yours(), [](Appointment &visit) {
            visit.place = QStringLiteral("病院");
            visit.time = QStringLiteral("10:30");
        });
        both();
    }
    static constexpr auto place = "place";
};

TEST_F(DisagreementsTest, BothBooksShowTheSameWithWhoAndWhen)
{
    for (book::Book *book : {&mine(), &yours()}) {
        const auto open = openRecords(*book).value();
        ASSERT_EQ(open.size(), 1);
        EXPECT_EQ(open.first().record.id, m_visit);
        ASSERT_EQ(open.first().fields.size(), 1);
        const auto &sides = open.first().fields.first().sides;
        EXPECT_EQ(open.first().fields.first().field, QLatin1String(place));
        EXPECT_EQ(sides.first().value.toString(), QStringLiteral("病院"));
        EXPECT_EQ(sides.last().value.toString(), QStringLiteral("保健所"));
        EXPECT_EQ(sides.first().isOwn, book == &yours());
        EXPECT_LT(sides.last().recordedAt, sides.first().recordedAt);
        EXPECT_EQ(visitIn(*book).note, QStringLiteral("母子手帳"));
        EXPECT_EQ(visitIn(*book).time, QStringLiteral("10:30"));
    }
    EXPECT_EQ(contentOf(mine()), contentOf(yours()));
}

TEST_F(DisagreementsTest, OneChoosesAndItIsClosedForBoth)
{
    ASSERT_TRUE(settle(mine(), m_visit, {{QLatin1String(place), 1}}));
    EXPECT_TRUE(openRecords(mine())->isEmpty());
    both();
    EXPECT_TRUE(openRecords(yours())->isEmpty());
    EXPECT_EQ(visitIn(yours()).place, QStringLiteral("保健所"));
    EXPECT_EQ(visitIn(yours()).time, QStringLiteral("10:30"));
    const auto history = yours().history(m_visit).value();
    QSet<QString> places;
    for (const book::Revision &revision : history) {
        places.insert(std::get<Appointment>(*revision.value).place);
    }
    EXPECT_TRUE(places.contains(QStringLiteral("病院"))) << "the history keeps both";
}

TEST_F(DisagreementsTest, KeepingWhatIsShownIsAChoiceToo)
{
    ASSERT_TRUE(settle(yours(), m_visit, {}));
    both();
    EXPECT_TRUE(openRecords(mine())->isEmpty());
    EXPECT_EQ(visitIn(mine()).place, QStringLiteral("病院"));
    EXPECT_EQ(settle(mine(), m_visit, {}).error().code, ErrorCode::NotAllowed);
}

TEST_F(DisagreementsTest, UndoOpensTheQuestionAgainForBoth)
{
    ASSERT_TRUE(settle(mine(), m_visit, {{QLatin1String(place), 1}}));
    ASSERT_TRUE(mine().undoLast());
    EXPECT_EQ(openRecords(mine())->size(), 1);
    both();
    EXPECT_EQ(openRecords(yours())->size(), 1);
    EXPECT_EQ(contentOf(mine()), contentOf(yours()));
}

TEST_F(DisagreementsTest, ASideThatIsNotThereIsRefused)
{
    EXPECT_EQ(settle(mine(), m_visit, {{QLatin1String(place), 2}}).error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(openRecords(mine())->size(), 1);
}

TEST_F(DisagreementsTest, TakenOutByOneAndChangedByTheOtherIsAskedAndCanBeTakenOut)
{
    ASSERT_TRUE(settle(mine(), m_visit, {}));
    both();
    ASSERT_TRUE(mine().markEnteredInError(m_visit));
    change(yours(), [](Appointment &visit) { visit.note = QStringLiteral("傘"); });
    both();
    const auto open = openRecords(mine()).value();
    ASSERT_EQ(open.size(), 1);
    EXPECT_EQ(open.first().fields.first().field, stateField);
    EXPECT_EQ(open.first().record.state, book::State::Current);
    ASSERT_TRUE(settle(yours(), m_visit, {{stateField, 1}}));
    both();
    EXPECT_EQ(mine().findAny(m_visit)->state, book::State::EnteredInError);
    EXPECT_EQ(contentOf(mine()), contentOf(yours()));
}

} // namespace
} // namespace oyako::sync
