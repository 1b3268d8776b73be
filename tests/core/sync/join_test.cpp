// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sync/join.h"

#include "tests/support/qt_printers.h"

#include <QJsonDocument>
#include <QSet>
#include <QTimeZone>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace oyako::sync {
namespace {

using book::Lineage;
using book::LineRevision;
using book::RevisionKey;
using book::State;

/// Lineages of an appointment, written as they read: revision 2 upon 1, and so on.
class JoinTest : public testing::Test {
protected:
    static RevisionKey key(int number)
    {
        return {book::ChangeId(QUuid::createUuidV5(QUuid(), QString::number(number))), 0};
    }
    void write(int number, const QList<int> &upon, const char *body, const char *action = "edit",
               State state = State::Current)
    {
        LineRevision revision;
        revision.key = key(number);
        for (const int parent : upon) {
            revision.parents.append(key(parent));
        }
        revision.state = state;
        revision.body = QString::fromUtf8(body);
        if (m_line.kind == records::Kind::Appointment && !revision.body.isEmpty()) {
            revision.body.insert(1, QStringLiteral(R"("date":"2026-12-01",)"));
        }
        revision.action = QString::fromUtf8(action);
        revision.recordedAt = QDateTime(QDate(2026, 11, 22), QTime(0, number), Qt::UTC);
        m_line.revisions.append(revision);
    }
    Joined joined() { return join(m_line).value(); }
    QJsonObject says()
    {
        QJsonObject body = QJsonDocument::fromJson(joined().body.toUtf8()).object();
        body.remove(QLatin1String("date"));
        return body;
    }
    QStringList open()
    {
        QStringList fields;
        const Joined now = joined();
        for (const Disagreement &one : now.open) {
            fields.append(one.field);
        }
        return fields;
    }
    static QJsonObject object(const char *json) { return QJsonDocument::fromJson(json).object(); }

    Lineage m_line{RecordId(QUuid::createUuid()), records::Kind::Appointment, 0, {}};
};

TEST_F(JoinTest, OneAfterTheOtherTheLastCounts)
{
    write(1, {}, R"({"title":"a"})", "add");
    write(2, {1}, R"({"title":"b","note":"n"})");
    EXPECT_EQ(says(), object(R"({"title":"b","note":"n"})"));
    EXPECT_FALSE(joined().grewApart);
    EXPECT_TRUE(open().isEmpty());
}

TEST_F(JoinTest, FieldsThatOnlyOneSideChangedArePutTogether)
{
    write(1, {}, R"({"title":"a","place":"p","note":"n"})", "add");
    write(2, {1}, R"({"title":"a","place":"q","note":"n"})");
    write(3, {1}, R"({"title":"b","place":"p"})");
    EXPECT_EQ(says(), object(R"({"title":"b","place":"q"})")) << "a field that was emptied stays empty";
    EXPECT_TRUE(joined().grewApart);
    EXPECT_TRUE(open().isEmpty());
}

TEST_F(JoinTest, TheSameChangeOnBothSidesIsNoDisagreement)
{
    write(1, {}, R"({"title":"a"})", "add");
    write(2, {1}, R"({"title":"b"})");
    write(3, {1}, R"({"title":"b","note":"n"})");
    EXPECT_TRUE(open().isEmpty());
    EXPECT_EQ(says(), object(R"({"title":"b","note":"n"})"));
}

TEST_F(JoinTest, TheSameFieldChangedOnBothSidesStaysOpenWithBothValuesTheNewestShown)
{
    write(1, {}, R"({"title":"a"})", "add");
    write(3, {1}, R"({"title":"c"})");
    write(2, {1}, R"({"title":"b"})");
    EXPECT_EQ(open(), QStringList{QStringLiteral("title")});
    EXPECT_EQ(says(), object(R"({"title":"c"})"));
    const Joined now = joined();
    ASSERT_EQ(now.open.first().sides.size(), 2);
    EXPECT_EQ(now.open.first().sides.first().value.toString(), QStringLiteral("c"));
    EXPECT_EQ(now.open.first().sides.last().value.toString(), QStringLiteral("b"));
    EXPECT_EQ(now.open.first().sides.last().recordedAt.time(), QTime(0, 2));
}

TEST_F(JoinTest, AnEmptiedFieldAgainstAChangedOneIsOpen)
{
    write(1, {}, R"({"title":"a","note":"n"})", "add");
    write(2, {1}, R"({"title":"a"})");
    write(3, {1}, R"({"title":"a","note":"m"})");
    EXPECT_EQ(open(), QStringList{QStringLiteral("note")});
    EXPECT_TRUE(joined().open.first().sides.last().value.isUndefined());
}

TEST_F(JoinTest, AnotherFieldWrittenLaterDoesNotChooseByTheWay)
{
    write(1, {}, R"({"title":"a"})", "add");
    write(2, {1}, R"({"title":"b"})");
    write(3, {1}, R"({"title":"c"})");
    write(4, {2, 3}, R"({"title":"c","note":"n"})");
    EXPECT_EQ(open(), QStringList{QStringLiteral("title")});
    write(5, {4}, R"({"title":"d","note":"n"})");
    EXPECT_TRUE(open().isEmpty()) << "the field itself was written by somebody who saw both";
}

TEST_F(JoinTest, ChoosingWhatIsShownClosesItAndTakingThatBackOpensItAgain)
{
    write(1, {}, R"({"title":"a"})", "add");
    write(2, {1}, R"({"title":"b"})");
    write(3, {1}, R"({"title":"c"})");
    write(4, {2, 3}, R"({"title":"c"})", "settle");
    EXPECT_TRUE(open().isEmpty());
    EXPECT_EQ(says(), object(R"({"title":"c"})"));
    write(5, {4}, R"({"title":"c"})", "undo");
    EXPECT_EQ(open(), QStringList{QStringLiteral("title")});
}

TEST_F(JoinTest, BothChoseDifferentlySoItIsOpenAgain)
{
    write(1, {}, R"({"title":"a"})", "add");
    write(2, {1}, R"({"title":"b"})");
    write(3, {1}, R"({"title":"c"})");
    write(4, {2, 3}, R"({"title":"b"})", "settle");
    write(5, {2, 3}, R"({"title":"c"})", "settle");
    EXPECT_EQ(open(), QStringList{QStringLiteral("title")});
}

TEST_F(JoinTest, TakingOutAndChangingDisagreeAndTheRecordIsShown)
{
    write(1, {}, R"({"title":"a"})", "add");
    write(3, {1}, R"({"title":"a"})", "entered_in_error", State::EnteredInError);
    write(2, {1}, R"({"title":"b"})");
    EXPECT_EQ(open(), QStringList{stateField});
    EXPECT_EQ(joined().state, State::Current);
    EXPECT_EQ(says(), object(R"({"title":"b"})"));
}

TEST_F(JoinTest, ErasedForGoodWinsOverEverything)
{
    write(1, {}, R"({"title":"a"})", "add");
    write(2, {1}, "", "erase", State::Erased);
    write(3, {1}, R"({"title":"b"})");
    EXPECT_EQ(joined().state, State::Erased);
    EXPECT_TRUE(joined().body.isEmpty());
    EXPECT_TRUE(open().isEmpty());
}

TEST_F(JoinTest, ThreeWhoKnewNothingOfEachOther)
{
    write(1, {}, R"({"title":"a"})", "add");
    write(2, {1}, R"({"title":"b"})");
    write(3, {1}, R"({"title":"c","note":"n"})");
    write(4, {1}, R"({"title":"a","place":"p"})");
    EXPECT_EQ(joined().open.first().sides.size(), 2) << "who left the field alone has no say in it";
    EXPECT_EQ(says(), object(R"({"title":"c","note":"n","place":"p"})"));
}

TEST_F(JoinTest, FieldsThatCannotStandTogetherAreShownAsTheNewestWroteThem)
{
    // A dose needs a vaccine or a product: each of them emptied one.
    m_line.kind = records::Kind::Vaccination;
    write(1, {}, R"({"date":"2026-01-01","vaccine":"BCG","product":"P"})", "add");
    write(2, {1}, R"({"date":"2026-01-01","product":"P"})");
    write(3, {1}, R"({"date":"2026-01-01","vaccine":"BCG"})");
    EXPECT_EQ(says(), object(R"({"vaccine":"BCG"})"));
    EXPECT_EQ(open(), (QStringList{QStringLiteral("product"), QStringLiteral("vaccine")}));
    write(4, {2, 3}, R"({"date":"2026-01-01","product":"P"})", "settle");
    EXPECT_TRUE(open().isEmpty());
    EXPECT_EQ(says(), object(R"({"product":"P"})"));
}

TEST_F(JoinTest, WhatIsNotKnownHereRefusesTheRecord)
{
    write(1, {}, R"({"title":"a","hologram":1})", "add");
    EXPECT_EQ(join(m_line).error().code, ErrorCode::NewerSchema);
    m_line.revisions.clear();
    EXPECT_EQ(join(m_line).error().code, ErrorCode::Damaged);
    write(2, {1}, R"({"title":"a"})");
    EXPECT_EQ(join(m_line).error().code, ErrorCode::Damaged) << "a revision upon one that is not there";
}

TEST_F(JoinTest, AFieldEmptiedByBothIsEmptyAndNotOpen)
{
    write(1, {}, R"({"title":"a","place":"p"})", "add");
    write(2, {1}, R"({"title":"a"})");
    write(3, {1}, R"({"title":"a","note":"n"})");
    EXPECT_EQ(says(), object(R"({"title":"a","note":"n"})"));
    EXPECT_TRUE(open().isEmpty());
    EXPECT_TRUE(joined().grewApart);
}

TEST_F(JoinTest, WhoseItIsIsAFieldLikeAnyOther)
{
    write(1, {}, R"({"title":"a"})", "add");
    write(2, {1}, R"({"title":"a"})");
    write(3, {1}, R"({"title":"b"})");
    m_line.revisions[1].person = RecordId(QUuid::createUuid());
    EXPECT_EQ(joined().person, m_line.revisions.at(1).person) << "moved by one, left by the other";
    EXPECT_TRUE(open().isEmpty());
    m_line.revisions[2].person = RecordId(QUuid::createUuid());
    EXPECT_EQ(open(), QStringList{personField});
    EXPECT_EQ(joined().person, m_line.revisions.at(2).person) << "the newest is shown";
}

TEST_F(JoinTest, EveryKeyOfAMapIsAFieldOfItsOwn)
{
    m_line.kind = records::Kind::Checkup;
    write(1, {}, R"({"type":"child","date":"2026-11-01","findings":{"teeth":"8"}})", "add");
    write(2, {1}, R"({"type":"child","date":"2026-11-01","findings":{"teeth":"9"}})");
    write(3, {1}, R"({"type":"child","date":"2026-11-01","findings":{"teeth":"8","ears":"+"}})");
    const QJsonObject findings = says().value(QLatin1String("findings")).toObject();
    EXPECT_EQ(findings, object(R"({"teeth":"9","ears":"+"})"));
    EXPECT_TRUE(open().isEmpty());
}

// Putting two lineages together
// ------------------------------------------------------------------------------------------

class UnitedTest : public JoinTest {
protected:
    void SetUp() override
    {
        write(1, {}, R"({"title":"a"})", "add");
        write(2, {1}, R"({"title":"b"})");
        write(3, {1}, R"({"title":"c"})");
        write(4, {2, 3}, R"({"title":"c"})", "settle");
    }
    /// The lineage with only these of its revisions.
    Lineage only(const QList<int> &numbers) const
    {
        Lineage some = m_line;
        some.revisions.removeIf([&](const LineRevision &revision) {
            return std::none_of(numbers.cbegin(), numbers.cend(),
                                [&](int number) { return revision.key == key(number); });
        });
        return some;
    }
    static QSet<QString> keysOf(const Lineage &line)
    {
        QSet<QString> keys;
        for (const LineRevision &revision : line.revisions) {
            keys.insert(revision.key.change.toString());
        }
        return keys;
    }
};

TEST_F(UnitedTest, HoldsEachRevisionOnceWithItsParentsBefore)
{
    const Lineage here = only({1, 2});
    const Lineage there = only({1, 3});
    const Lineage both = united(here, there).value();
    EXPECT_EQ(both.revisions.size(), 3);
    EXPECT_EQ(keysOf(both), keysOf(only({1, 2, 3})));
    EXPECT_TRUE(join(both)) << "a parent behind its child would be refused";
    EXPECT_EQ(united(here, only({1, 2, 3, 4}))->revisions.size(), 4);
    EXPECT_EQ(united(here, here)->revisions.size(), 2);
}

TEST_F(UnitedTest, SaysTheSameWhicheverSideBegins)
{
    for (const QList<int> &other : {QList<int>{1}, {1, 2}, {1, 3}, {1, 2, 3}, {1, 2, 3, 4}}) {
        const Joined one = join(united(only({1, 2}), only(other)).value()).value();
        const Joined two = join(united(only(other), only({1, 2})).value()).value();
        EXPECT_EQ(one.body, two.body);
        EXPECT_EQ(one.open.size(), two.open.size());
        EXPECT_EQ(one.state, two.state);
    }
}

TEST_F(UnitedTest, WhatArrivesIsNotOnesOwn)
{
    Lineage here = only({1});
    here.revisions.first().isOwn = true;
    Lineage there = only({1, 2});
    for (LineRevision &revision : there.revisions) {
        revision.isOwn = true;
    }
    const Lineage both = united(here, there).value();
    EXPECT_TRUE(both.revisions.first().isOwn);
    EXPECT_FALSE(both.revisions.last().isOwn);
}

TEST_F(UnitedTest, AnotherRecordOrKindIsDamage)
{
    Lineage other = m_line;
    other.record = RecordId(QUuid::createUuid());
    EXPECT_EQ(united(m_line, other).error().code, ErrorCode::Damaged);
    other = m_line;
    other.kind = records::Kind::Checkup;
    EXPECT_EQ(united(m_line, other).error().code, ErrorCode::Damaged);
}

/// Random descents; whatever the order in which they became known, the outcome is the same.
class AnyOrder : public testing::TestWithParam<unsigned> {};

TEST_P(AnyOrder, SaysTheSame)
{
    std::mt19937 random(GetParam());
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    Lineage line{RecordId(QUuid::createUuid()), records::Kind::Appointment, 0, {}};
    const QStringList actions{QStringLiteral("edit"), QStringLiteral("edit"), QStringLiteral("settle"),
                              QStringLiteral("undo")};
    for (int i = 0; i < 9; ++i) {
        LineRevision revision;
        revision.key = {book::ChangeId(QUuid::createUuidV5(QUuid(), QString::number(random()))), 0};
        for (int j = 0; j < std::min(i, 1 + below(2)); ++j) {
            const RevisionKey parent = line.revisions.at(below(i)).key;
            revision.parents += revision.parents.contains(parent) ? QList<RevisionKey>() : QList<RevisionKey>{parent};
        }
        revision.state = below(6) == 0 ? State::EnteredInError : State::Current;
        revision.body = QStringLiteral(R"({"title":"%1","note":"%2"})").arg(below(3)).arg(below(3));
        revision.action = actions.at(below(4));
        revision.recordedAt = QDateTime(QDate(2026, 11, 22), QTime(0, below(5)), Qt::UTC);
        line.revisions.append(revision);
    }
    const Joined first = join(line).value();
    for (int round = 0; round < 5; ++round) {
        Lineage other{line.record, line.kind, 0, {}};
        QList<LineRevision> left = line.revisions;
        while (!left.isEmpty()) {
            const LineRevision candidate = left.at(below(static_cast<int>(left.size())));
            const auto isThere = [&](const RevisionKey &key) {
                return std::any_of(other.revisions.cbegin(), other.revisions.cend(),
                                   [&](const LineRevision &one) { return one.key == key; });
            };
            if (std::all_of(candidate.parents.cbegin(), candidate.parents.cend(), isThere)) {
                other.revisions.append(candidate);
                left.removeIf([&](const LineRevision &one) { return one.key == candidate.key; });
            }
        }
        const Joined again = join(other).value();
        EXPECT_EQ(again.state, first.state);
        EXPECT_EQ(QJsonDocument::fromJson(again.body.toUtf8()), QJsonDocument::fromJson(first.body.toUtf8()));
        ASSERT_EQ(again.open.size(), first.open.size());
        for (qsizetype i = 0; i < first.open.size(); ++i) {
            EXPECT_EQ(again.open.at(i).field, first.open.at(i).field);
            EXPECT_EQ(again.open.at(i).sides.size(), first.open.at(i).sides.size());
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, AnyOrder, testing::Range(1U, 41U));

} // namespace
} // namespace oyako::sync
