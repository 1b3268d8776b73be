// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0

// What apply() guarantees: all or nothing, and what each refusal is called.
#include "tests/support/book_content.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::book {
namespace {

using namespace records;

const QDate today(2026, 11, 22);

Checkup visitOn(const QDate &date, const QString &note = {})
{
    return {.date = date, .note = note};
}

class ChangeTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_child = book().add({}, Person{.givenName = QStringLiteral("葵"), .role = Role::Child}).value();
        m_visit = book().add(m_child, visitOn(today)).value();
    }
    [[nodiscard]] Book &book() { return m_test.book(); }
    [[nodiscard]] Clock &clock() { return m_test.clock(); }
    /// Applies, and expects the refusal and a disk that is as it was.
    void expectRefused(const ChangeSet &changes, ErrorCode code)
    {
        const QStringList before = contentOf(book());
        const auto refused = book().apply(changes);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, code);
        EXPECT_EQ(contentOnDisk(m_test), before);
    }

    TestBook m_test;
    RecordId m_child;
    RecordId m_visit;
};

TEST_F(ChangeTest, NothingToDoIsNotAllowed)
{
    expectRefused(ChangeSet(QStringLiteral("edit")), ErrorCode::NotAllowed);
}

TEST_F(ChangeTest, OneImpossibleRecordRefusesAllOfThem)
{
    ChangeSet changes(QStringLiteral("import"));
    changes.add(clock(), m_child, visitOn(today));
    changes.add(clock(), m_child, visitOn(today.addDays(1)));
    expectRefused(changes, ErrorCode::InvalidValue);
}

TEST_F(ChangeTest, AConflictInTheLastStepTakesTheFirstBack)
{
    const auto stale = book().find<Checkup>(m_visit).value();
    ASSERT_TRUE(book().edit(stale));
    ChangeSet changes(QStringLiteral("edit"));
    changes.add(clock(), m_child, visitOn(today));
    changes.edit(stale);
    expectRefused(changes, ErrorCode::Conflict);
}

TEST_F(ChangeTest, AnEditOfWhatIsNotThereIsAConflict)
{
    ChangeSet changes(QStringLiteral("edit"));
    changes.edit(RecordId(QUuid::createUuid()), m_child, 1, visitOn(today));
    expectRefused(changes, ErrorCode::Conflict);
}

TEST_F(ChangeTest, AVersionFromTheFutureIsAConflict)
{
    ChangeSet changes(QStringLiteral("edit"));
    changes.edit(m_visit, m_child, 2, visitOn(today));
    expectRefused(changes, ErrorCode::Conflict);
}

TEST_F(ChangeTest, AnIdThatIsTakenAlreadyExists)
{
    ChangeSet changes(QStringLiteral("import"));
    changes.addAs(m_visit, m_child, visitOn(today));
    expectRefused(changes, ErrorCode::AlreadyExists);
}

TEST_F(ChangeTest, ARecordNeverTurnsIntoAnotherKind)
{
    ChangeSet changes(QStringLiteral("edit"));
    changes.edit(m_visit, m_child, 1, Vaccination{.vaccine = QStringLiteral("mr"), .date = today});
    expectRefused(changes, ErrorCode::Conflict);
    EXPECT_TRUE(book().find<Checkup>(m_visit));
}

TEST_F(ChangeTest, TheSameRecordTwiceInOneSetCountsUp)
{
    ChangeSet changes(QStringLiteral("edit"));
    changes.edit(m_visit, m_child, 1, visitOn(today, QStringLiteral("一")));
    changes.edit(m_visit, m_child, 2, visitOn(today, QStringLiteral("二")));
    ASSERT_TRUE(book().apply(changes));
    EXPECT_EQ(book().find<Checkup>(m_visit)->value.note, QStringLiteral("二"));
    EXPECT_EQ(book().history(m_visit)->size(), 3);
}

TEST_F(ChangeTest, ARefusedChangeIsNotUndoable)
{
    const ChangeId before = book().undoable();
    EXPECT_FALSE(book().add(m_child, Checkup{}));
    EXPECT_EQ(book().undoable(), before);
}

TEST_F(ChangeTest, OneChangeIsOneChangeSetWithItsOrigin)
{
    ChangeSet changes(QStringLiteral("import"), QStringLiteral("clinic 1310000000"));
    const RecordId first = changes.add(clock(), m_child, visitOn(today));
    const RecordId second = changes.add(clock(), m_child, visitOn(today));
    const ChangeId change = book().apply(changes).value();
    for (const RecordId &id : {first, second}) {
        const Revision revision = book().history(id)->first();
        EXPECT_EQ(revision.change, change);
        EXPECT_EQ(revision.action, QStringLiteral("import"));
        EXPECT_EQ(revision.origin, QStringLiteral("clinic 1310000000"));
        EXPECT_EQ(revision.person, m_child);
        EXPECT_TRUE(revision.author.isEmpty()) << "nobody was named";
    }
}

TEST_F(ChangeTest, APersonBelongsToItself)
{
    ChangeSet changes(QStringLiteral("add"));
    const RecordId id = changes.add(clock(), m_child, Person{.familyName = QStringLiteral("山田")});
    ASSERT_TRUE(book().apply(changes));
    EXPECT_EQ(book().find<Person>(id)->person, id);
}

TEST_F(ChangeTest, ARecordMayMoveToAnotherPersonAndBack)
{
    const RecordId other = book().add({}, Person{.givenName = QStringLiteral("蓮"), .role = Role::Child}).value();
    auto visit = book().find<Checkup>(m_visit).value();
    visit.person = other;
    ASSERT_TRUE(book().edit(visit));
    EXPECT_TRUE(book().list<Checkup>(m_child)->isEmpty());
    EXPECT_EQ(book().list<Checkup>(other)->size(), 1);
    ASSERT_TRUE(book().revert(m_visit, 1));
    EXPECT_EQ(book().list<Checkup>(m_child)->size(), 1) << "the revision says whose it was";
}

TEST_F(ChangeTest, FindAsksForTheKind)
{
    const auto asWeight = book().find<Measurement>(m_visit);
    ASSERT_FALSE(asWeight);
    EXPECT_EQ(asWeight.error(), (Error{ErrorCode::UnknownRecord, {}, {m_visit.toString()}}));
    EXPECT_EQ(book().find<Checkup>(RecordId(QUuid::createUuid())).error().code, ErrorCode::UnknownRecord);
    EXPECT_EQ(book().findAny(RecordId()).error().code, ErrorCode::UnknownRecord);
    EXPECT_EQ(book().history(RecordId(QUuid::createUuid())).error().code, ErrorCode::UnknownRecord);
}

TEST_F(ChangeTest, ListsAreOfOnePersonOrOfEveryone)
{
    const RecordId other = book().add({}, Person{.givenName = QStringLiteral("蓮"), .role = Role::Child}).value();
    ASSERT_TRUE(book().add(other, visitOn(today.addDays(-1))));
    ASSERT_TRUE(book().add({}, Circumstance{.key = QStringLiteral("insurance")}));
    EXPECT_EQ(book().list<Checkup>(m_child)->size(), 1);
    EXPECT_EQ(book().list<Checkup>()->size(), 2);
    EXPECT_EQ(book().list<Checkup>()->first().person, other) << "by date";
    EXPECT_EQ(book().list<Person>(m_child)->size(), 1);
    EXPECT_TRUE(book().list<Circumstance>().value().first().person.isEmpty()) << "the family's";
}

TEST_F(ChangeTest, TheFirstChangeOfAllKeepsItsInstant)
{
    const QDateTime first = m_test.clock().now();
    m_test.clock().advanceDays(3);
    ASSERT_TRUE(book().add(m_child, visitOn(today)));
    m_test.reopen();
    EXPECT_EQ(book().firstChange().value(), first);
    TestBook empty;
    EXPECT_FALSE(empty.book().firstChange()->isValid());
}

TEST_F(ChangeTest, TheHistorySaysWhichZoneItWas)
{
    m_test.clock().setZone(QTimeZone("Europe/Paris"));
    m_test.clock().advanceSeconds(7);
    ASSERT_TRUE(book().edit(book().find<Checkup>(m_visit).value()));
    m_test.reopen();
    const QList<Revision> history = book().history(m_visit).value();
    EXPECT_EQ(history.at(0).zone, QStringLiteral("Asia/Tokyo"));
    EXPECT_EQ(history.at(1).zone, QStringLiteral("Europe/Paris"));
    EXPECT_EQ(history.at(0).recordedAt.secsTo(history.at(1).recordedAt), 7);
}

Measurement weightOn(const QDate &date, MeasurementKind kind = MeasurementKind::Weight)
{
    return {.type = kind, .value = 3'000, .date = date};
}

class BornChildTest : public ChangeTest {
protected:
    void SetUp() override
    {
        ChangeTest::SetUp();
        m_born = book().add({}, Person{.role = Role::Child, .birthDate = birth}).value();
    }
    const QDate birth{2023, 12, 20};
    RecordId m_born;
};

TEST_F(BornChildTest, NobodyIsMeasuredBeforeTheBirth)
{
    const auto refused = book().add(m_born, weightOn(birth.addDays(-1)));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (Error{ErrorCode::InvalidValue, QStringLiteral("date"), {}}));
    const auto known = book().add(m_born, weightOn(birth));
    ASSERT_TRUE(known) << "the day of birth is the first";
    auto stored = book().find<Measurement>(*known).value();
    stored.value.date = birth.addYears(-3);
    EXPECT_FALSE(book().edit(stored));
    ChangeSet both(QStringLiteral("import"));
    const RecordId child = both.add(clock(), {}, Person{.role = Role::Child, .birthDate = birth});
    both.add(clock(), child, weightOn(birth.addDays(-1)));
    expectRefused(both, ErrorCode::InvalidValue);
}

TEST_F(BornChildTest, WhatMayLieBeforeABirthIsTaken)
{
    EXPECT_TRUE(book().add(m_born, weightOn(birth.addDays(-30), MeasurementKind::EstimatedFetalWeight)));
    EXPECT_TRUE(book().add(m_child, weightOn(birth.addYears(-9)))) << "no birthday is known";
    EXPECT_TRUE(book().add(m_born, visitOn(birth.addDays(-1))));
}

TEST_F(BornChildTest, ABirthdayIsCorrectedAndWhatIsThenWrongCanBeTakenOut)
{
    const RecordId weight = book().add(m_born, weightOn(birth)).value();
    auto child = book().find<Person>(m_born).value();
    child.value.birthDate = birth.addDays(3);
    ASSERT_TRUE(book().edit(child));
    ASSERT_TRUE(book().markEnteredInError(weight));
    EXPECT_TRUE(book().undoLast()) << "what was there returns";
}

} // namespace
} // namespace oyako::book
