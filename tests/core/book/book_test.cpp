// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/book/book.h"

#include "core/store/verify.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

#include <thread>

namespace oyako::book {
namespace {

using namespace records;

class BookTest : public testing::Test {
protected:
    Person mother() const
    {
        return Person{.familyName = QStringLiteral("山田"), .givenName = QStringLiteral("花子"), .role = Role::Mother};
    }
    RecordId addMother() { return m_test.book().add({}, mother()).value(); }
    RecordId addWeight(const RecordId &person, double grams)
    {
        return m_test.book()
            .add(person, Measurement{.type = MeasurementKind::Weight, .value = grams, .date = QDate(2026, 11, 1)})
            .value();
    }

    TestBook m_test;
    Book &m_book = m_test.book(); // until reopen()
};

TEST_F(BookTest, WhatWasAddedIsReadBackAfterReopening)
{
    const RecordId person = addMother();
    const RecordId weight = addWeight(person, 52'300);
    m_test.reopen();
    EXPECT_EQ(m_test.book().find<Person>(person)->value.givenName, QStringLiteral("花子"));
    EXPECT_EQ(m_test.book().find<Measurement>(weight)->value.value, 52'300);
    EXPECT_EQ(m_test.book().list<Measurement>(person)->size(), 1);
}

/// What a Book on the same store answers in another thread.
template <class Work>
auto besideOf(Book &book, Work work)
{
    auto opened = book.store().openBeside();
    EXPECT_TRUE(opened);
    std::invoke_result_t<Work, Book &> answer = fail(ErrorCode::IoFailed);
    std::thread([&, store = std::move(*opened)]() mutable {
        Book other(std::move(store), book.clock());
        answer = work(other);
    }).join();
    return answer;
}

TEST_F(BookTest, WhatABookBesideWroteInAnotherThreadIsAdoptedAndUndone)
{
    const auto written = besideOf(m_book, [this](Book &beside) {
        ChangeSet changes(QStringLiteral("import"));
        static_cast<void>(changes.add(beside.clock(), {}, mother()));
        return beside.apply(changes);
    });
    ASSERT_TRUE(written);
    const auto persons = m_book.list<Person>().value();
    ASSERT_EQ(persons.size(), 1) << "what a query returns is what lies on the disk";
    EXPECT_TRUE(m_book.undoable().isEmpty());
    QList<RecordId> announced;
    QObject::connect(&m_book, &Book::changed, &m_book, [&](const QList<RecordId> &ids) { announced = ids; });
    m_book.announce({persons.first().id});
    m_book.adopt(*written);
    EXPECT_EQ(announced, QList<RecordId>{persons.first().id});
    EXPECT_EQ(m_book.sizeOf(m_book.undoable()), 1);
    ASSERT_TRUE(m_book.undoLast());
    EXPECT_TRUE(m_book.list<Person>()->isEmpty());
}

TEST_F(BookTest, AnUndoMadeBesideIsAdoptedAndRedone)
{
    const RecordId person = *m_book.add({}, mother());
    const ChangeId change = m_book.undoable();
    const auto report = besideOf(m_book, [&](Book &beside) { return beside.undo(change); });
    ASSERT_TRUE(report);
    m_book.adoptUndo(change, *report);
    EXPECT_TRUE(m_book.list<Person>()->isEmpty());
    EXPECT_TRUE(m_book.undoable().isEmpty());
    const ChangeId undone = m_book.redoable();
    ASSERT_EQ(undone, report->change);
    const auto again = besideOf(m_book, [&](Book &beside) { return beside.undo(undone); });
    ASSERT_TRUE(again);
    m_book.adoptUndo(undone, *again);
    EXPECT_TRUE(m_book.find<Person>(person));
    EXPECT_TRUE(m_book.redoable().isEmpty());
    EXPECT_FALSE(m_book.undoable().isEmpty());
}

TEST_F(BookTest, AnUndoMadeBesideLeavesANewerChangeUndoable)
{
    static_cast<void>(m_book.add({}, mother()));
    const ChangeId change = m_book.undoable();
    const auto report = besideOf(m_book, [&](Book &beside) { return beside.undo(change); });
    static_cast<void>(m_book.add({}, mother()));
    const ChangeId newer = m_book.undoable();
    m_book.adoptUndo(change, *report);
    EXPECT_EQ(m_book.undoable(), newer);
    EXPECT_EQ(m_book.redoable(), report->change);
}

TEST_F(BookTest, LeftOffWhileWritingNothingIsThere)
{
    Progress *self = nullptr;
    int reports = 0;
    Progress progress([&](qint64 done, qint64 total) {
        EXPECT_EQ(total, 200);
        if (++reports == 3) {
            EXPECT_GT(done, 64);
            self->cancel();
        }
    });
    self = &progress;
    ChangeSet changes(QStringLiteral("import"));
    for (int i = 0; i < 200; ++i) {
        static_cast<void>(changes.add(m_book.clock(), {}, mother()));
    }
    EXPECT_EQ(m_book.apply(changes, progress).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(reports, 3);
    EXPECT_TRUE(m_book.list<Person>()->isEmpty());
    EXPECT_TRUE(m_book.undoable().isEmpty());
}

TEST_F(BookTest, NamesKeepTheirCompatibilityCharactersByteForByte)
{
    const QString family = QStringLiteral("𠮷野家");
    const QString given = QString(QChar(0xFA10)) + QChar(0xF9DC) + QStringLiteral("\U0001F476");
    const QString note = QStringLiteral("\uFEFF\uFEFFはじめに印");
    const RecordId id = m_book.add({}, Person{.familyName = family, .givenName = given, .note = note}).value();
    m_test.reopen();
    const auto person = m_test.book().find<Person>(id);
    EXPECT_EQ(person->value.familyName.toUtf8(), family.toUtf8());
    EXPECT_EQ(person->value.givenName.toUtf8(), given.toUtf8());
    EXPECT_EQ(person->value.note.toUtf8(), note.toUtf8());
}

TEST_F(BookTest, ImpossibleValueChangesNothing)
{
    const RecordId person = addMother();
    ChangeSet changes(QStringLiteral("add"));
    changes.add(m_book.clock(), person,
                Measurement{.type = MeasurementKind::Weight, .value = 50'000, .date = QDate(2026, 1, 1)});
    changes.add(m_book.clock(), person,
                Measurement{.type = MeasurementKind::Weight, .value = 5, .date = QDate(2026, 1, 1)});
    const auto refused = m_book.apply(changes);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, QStringLiteral("value"));
    EXPECT_TRUE(m_book.list<Measurement>(person)->isEmpty());
}

TEST_F(BookTest, ChangedIsToldAfterTheWriteAndNotAfterAFailure)
{
    QList<QList<RecordId>> told;
    QObject::connect(&m_book, &Book::changed, &m_book, [&told](const QList<RecordId> &ids) { told.append(ids); });
    const RecordId person = addMother();
    EXPECT_EQ(told, (QList<QList<RecordId>>{{person}}));
    EXPECT_FALSE(m_book.add(person, Checkup{}));
    EXPECT_EQ(told.size(), 1);
}

TEST_F(BookTest, EveryEditIsARevisionThatSaysWhoWhenAndWhat)
{
    const RecordId person = addMother();
    m_book.setAuthor(person);
    auto stored = m_book.find<Person>(person).value();
    stored.value.phone = QStringLiteral("03-0000-0000");
    ASSERT_TRUE(m_book.edit(stored));

    const auto history = m_book.history(person).value();
    ASSERT_EQ(history.size(), 2);
    EXPECT_EQ(history.at(0).action, QStringLiteral("add"));
    EXPECT_EQ(history.at(1).action, QStringLiteral("edit"));
    EXPECT_EQ(history.at(1).author, person);
    EXPECT_EQ(history.at(1).recordedAt, m_book.clock().now());
    EXPECT_EQ(history.at(1).zone, QStringLiteral("Asia/Tokyo"));
    EXPECT_EQ(changedFields(*history.at(0).value, *history.at(1).value), QStringList{QStringLiteral("phone")});
}

TEST_F(BookTest, EditOfAStaleVersionIsAConflict)
{
    const RecordId person = addMother();
    const auto stale = m_book.find<Person>(person).value();
    ASSERT_TRUE(m_book.edit(stale));
    const auto refused = m_book.edit(stale);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    EXPECT_EQ(m_book.history(person)->size(), 2);
}

TEST_F(BookTest, RevertWritesTheOldContentAsANewRevision)
{
    const RecordId person = addMother();
    const RecordId weight = addWeight(person, 52'300);
    auto stored = m_book.find<Measurement>(weight).value();
    stored.value.value = 53'200;
    ASSERT_TRUE(m_book.edit(stored));
    ASSERT_TRUE(m_book.revert(weight, 1));
    EXPECT_EQ(m_book.find<Measurement>(weight)->value.value, 52'300);
    EXPECT_EQ(m_book.history(weight)->size(), 3);
    EXPECT_FALSE(m_book.revert(weight, 4));
}

TEST_F(BookTest, EnteredInErrorLeavesTheListsAndStaysInTheHistory)
{
    const RecordId person = addMother();
    const RecordId weight = addWeight(person, 52'300);
    ASSERT_TRUE(m_book.markEnteredInError(weight));
    EXPECT_TRUE(m_book.list<Measurement>(person)->isEmpty());
    EXPECT_EQ(m_book.history(weight)->last().state, State::EnteredInError);
    EXPECT_FALSE(m_book.markEnteredInError(weight));
}

TEST_F(BookTest, EraseLeavesAnEmptyTombstone)
{
    const RecordId person = addMother();
    const RecordId checkup =
        m_book.add(person, Checkup{.date = QDate(2026, 11, 1), .note = QStringLiteral("MARKER-TO-ERASE")}).value();
    ASSERT_TRUE(m_book.erase(checkup));
    EXPECT_FALSE(m_book.find<Checkup>(checkup));
    const auto history = m_book.history(checkup).value();
    EXPECT_TRUE(std::none_of(history.begin(), history.end(),
                             [](const Revision &revision) { return revision.value.has_value(); }));
    EXPECT_FALSE(m_book.revert(checkup, 1));
}

TEST_F(BookTest, AnErasedRecordIsTheSameInRecordAndRevisionWithNothingInEither)
{
    const RecordId person = addMother();
    const RecordId weight = addWeight(person, 52'300);
    auto stored = m_book.find<Measurement>(weight).value();
    stored.value.value = 53'200;
    ASSERT_TRUE(m_book.edit(stored));
    ASSERT_TRUE(m_book.erase(weight));

    store::Connection &connection = m_book.store().connection();
    const auto same = connection.value<int>(
        "SELECT count(*) FROM record r JOIN revision v ON v.book_id = r.book_id AND v.record_id = r.id"
        " AND v.version = r.version WHERE r.id = ? AND r.state = 2 AND v.state = 2 AND r.body = '' AND v.body = ''",
        weight);
    ASSERT_TRUE(same);
    EXPECT_EQ(*same, std::optional(1));
    const auto report = store::verify(connection, Progress());
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->isSound()) << report->findings.front().check.toStdString();

    ASSERT_TRUE(m_book.erase(person));
    EXPECT_TRUE(store::verify(connection, Progress())->isSound());
}

TEST_F(BookTest, UndoAndRedoWalkBackAndForth)
{
    const RecordId person = addMother();
    const RecordId weight = addWeight(person, 52'300);
    auto stored = m_book.find<Measurement>(weight).value();
    stored.value.value = 53'200;
    ASSERT_TRUE(m_book.edit(stored));

    ASSERT_TRUE(m_book.undoLast());
    EXPECT_EQ(m_book.find<Measurement>(weight)->value.value, 52'300);
    ASSERT_TRUE(m_book.undoLast());
    EXPECT_TRUE(m_book.list<Measurement>(person)->isEmpty());
    ASSERT_TRUE(m_book.redoLast());
    ASSERT_TRUE(m_book.redoLast());
    EXPECT_EQ(m_book.find<Measurement>(weight)->value.value, 53'200);
    EXPECT_FALSE(m_book.redoLast());
}

TEST_F(BookTest, UndoLeavesAloneWhatSomebodyTouchedSince)
{
    const RecordId person = addMother();
    ChangeSet import(QStringLiteral("import"), QStringLiteral("file"));
    const RecordId first = import.add(m_book.clock(), person, Checkup{.date = QDate(2026, 11, 1)});
    const RecordId second = import.add(m_book.clock(), person, Checkup{.date = QDate(2026, 11, 2)});
    const ChangeId change = m_book.apply(import).value();
    auto touched = m_book.find<Checkup>(second).value();
    touched.value.note = QStringLiteral("read by the nurse");
    ASSERT_TRUE(m_book.edit(touched));

    const UndoReport report = m_book.undo(change).value();
    EXPECT_EQ(report.reverted, QList<RecordId>{first});
    EXPECT_EQ(report.leftAlone, QList<RecordId>{second});
    EXPECT_EQ(m_book.list<Checkup>(person)->size(), 1);
    EXPECT_EQ(m_book.history(first)->first().origin, QStringLiteral("file"));
}

TEST_F(BookTest, ListsComeByDate)
{
    const RecordId person = addMother();
    for (const int day : {20, 3, 11}) {
        ASSERT_TRUE(m_book.add(person, Checkup{.date = QDate(2026, 10, day)}));
    }
    QList<int> days;
    const auto found = m_book.list<Checkup>(person).value();
    for (const auto &checkup : found) {
        days.append(checkup.value.date.day());
    }
    EXPECT_EQ(days, (QList<int>{3, 11, 20}));
}

TEST_F(BookTest, DraftsOutliveTheProgramAndAreNoHistory)
{
    ASSERT_TRUE(m_book.saveDraft(QStringLiteral("form/1"), QByteArray("{\"a\":1}")));
    ASSERT_TRUE(m_book.saveDraft(QStringLiteral("form/1"), QByteArray("{\"a\":2}")));
    m_test.reopen();
    EXPECT_EQ(m_test.book().draft(QStringLiteral("form/1"))->value().content, QByteArray("{\"a\":2}"));
    ASSERT_TRUE(m_test.book().dropDraft(QStringLiteral("form/1")));
    EXPECT_TRUE(m_test.book().drafts()->isEmpty());
}

TEST_F(BookTest, InfoComesBack)
{
    ASSERT_TRUE(m_book.setInfo({QStringLiteral("山田家の手帳"), QStringLiteral("131083"), {}}));
    m_test.reopen();
    EXPECT_EQ(m_test.book().info()->municipality, QStringLiteral("131083"));
}

} // namespace
} // namespace oyako::book
