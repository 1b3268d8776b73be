// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/book_content.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::book {
namespace {

using namespace records;

const QDate today(2026, 11, 22);

class UndoTest : public testing::Test {
protected:
    [[nodiscard]] RecordId addNote(const QString &note)
    {
        return m_book.add({}, Checkup{.date = today, .note = note}).value();
    }
    void rewrite(const RecordId &id, const QString &note)
    {
        auto stored = m_book.find<Checkup>(id).value();
        stored.value.note = note;
        ASSERT_TRUE(m_book.edit(stored));
    }
    /// The notes of all current visits.
    [[nodiscard]] QStringList notes()
    {
        QStringList found;
        const auto visits = m_test.book().list<Checkup>().value();
        for (const auto &visit : visits) {
            found.append(visit.value.note);
        }
        found.sort();
        return found;
    }

    TestBook m_test;
    Book &m_book = m_test.book(); // until reopen()
};

TEST_F(UndoTest, ASittingBeginsWithNothingToUndo)
{
    EXPECT_TRUE(m_book.undoable().isEmpty());
    EXPECT_EQ(m_book.undoLast().error(), (Error{ErrorCode::NotAllowed, QStringLiteral("undo"), {}}));
    EXPECT_EQ(m_book.redoLast().error(), (Error{ErrorCode::NotAllowed, QStringLiteral("redo"), {}}));
    (void)addNote(QStringLiteral("a"));
    m_test.reopen();
    EXPECT_TRUE(m_test.book().undoable().isEmpty()) << "another sitting";
}

TEST_F(UndoTest, ANewChangeEndsRedoing)
{
    const RecordId id = addNote(QStringLiteral("a"));
    rewrite(id, QStringLiteral("b"));
    ASSERT_TRUE(m_book.undoLast());
    EXPECT_FALSE(m_book.redoable().isEmpty());
    (void)addNote(QStringLiteral("c"));
    EXPECT_TRUE(m_book.redoable().isEmpty());
    EXPECT_EQ(notes(), (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
}

TEST_F(UndoTest, RemovalComesBackWithItsContent)
{
    const RecordId id = addNote(QStringLiteral("a"));
    ASSERT_TRUE(m_book.markEnteredInError(id));
    EXPECT_TRUE(notes().isEmpty());
    ASSERT_TRUE(m_book.undoLast());
    EXPECT_EQ(notes(), QStringList{QStringLiteral("a")});
    EXPECT_EQ(m_book.history(id)->size(), 3) << "nothing is taken from the history";
    ASSERT_TRUE(m_book.redoLast());
    EXPECT_TRUE(notes().isEmpty());
}

TEST_F(UndoTest, ARevertIsUndoneLikeAnyChange)
{
    const RecordId id = addNote(QStringLiteral("a"));
    ASSERT_TRUE(m_book.markEnteredInError(id));
    ASSERT_TRUE(m_book.revert(id, 1));
    EXPECT_EQ(notes(), QStringList{QStringLiteral("a")});
    ASSERT_TRUE(m_book.undoLast());
    EXPECT_TRUE(notes().isEmpty()) << "in error again, as before";
}

TEST_F(UndoTest, OneStepTakesBackAllOfAChange)
{
    ChangeSet changes(QStringLiteral("import"));
    for (const QString &note : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}) {
        changes.add(m_book.clock(), {}, Checkup{.date = today, .note = note});
    }
    ASSERT_TRUE(m_book.apply(changes));
    const UndoReport report = m_book.undoLast().value();
    EXPECT_EQ(report.reverted.size(), 3);
    EXPECT_TRUE(report.leftAlone.isEmpty());
    EXPECT_TRUE(notes().isEmpty());
    ASSERT_TRUE(m_book.redoLast());
    EXPECT_EQ(notes().size(), 3);
}

TEST_F(UndoTest, WhatAChangeWroteTwiceGoesBackToWhereItWasBefore)
{
    const RecordId id = addNote(QStringLiteral("a"));
    const RecordId other = addNote(QStringLiteral("other"));
    const auto before = m_book.find<Checkup>(id).value();
    ChangeSet changes(QStringLiteral("import"));
    changes.edit(id, {}, before.version, Checkup{.date = today, .note = QStringLiteral("b")});
    changes.edit(other, {}, 1, Checkup{.date = today, .note = QStringLiteral("other 2")});
    changes.edit(id, {}, before.version + 1, Checkup{.date = today, .note = QStringLiteral("c")});
    ASSERT_TRUE(m_book.apply(changes));
    EXPECT_EQ(notes(), (QStringList{QStringLiteral("c"), QStringLiteral("other 2")}));
    EXPECT_EQ(m_book.sizeOf(m_book.undoable()), 2) << "records, not writes";
    const UndoReport report = m_book.undoLast().value();
    EXPECT_EQ(report.reverted.size(), 2);
    EXPECT_TRUE(report.leftAlone.isEmpty());
    EXPECT_EQ(notes(), (QStringList{QStringLiteral("a"), QStringLiteral("other")}));
    ASSERT_TRUE(m_book.redoLast());
    EXPECT_EQ(notes(), (QStringList{QStringLiteral("c"), QStringLiteral("other 2")}));
}

TEST_F(UndoTest, WhatAChangeAddedAndChangedGoesAway)
{
    ChangeSet changes(QStringLiteral("import"));
    const RecordId id = changes.add(m_book.clock(), {}, Checkup{.date = today, .note = QStringLiteral("a")});
    changes.edit(id, {}, 1, Checkup{.date = today, .note = QStringLiteral("b")});
    ASSERT_TRUE(m_book.apply(changes));
    ASSERT_TRUE(m_book.undoLast());
    EXPECT_TRUE(notes().isEmpty());
    ASSERT_TRUE(m_book.redoLast());
    EXPECT_EQ(notes(), QStringList{QStringLiteral("b")});
}

TEST_F(UndoTest, ChangedAndChangedBackCountsAsUntouched)
{
    const RecordId id = addNote(QStringLiteral("a"));
    const ChangeId change = m_book.undoable();
    rewrite(id, QStringLiteral("b"));
    rewrite(id, QStringLiteral("a"));
    const UndoReport report = m_book.undo(change).value();
    EXPECT_EQ(report.reverted, QList<RecordId>{id});
    EXPECT_TRUE(notes().isEmpty());
}

TEST_F(UndoTest, WhatEverybodyTouchedIsNotAllowedAndChangesNothing)
{
    const RecordId id = addNote(QStringLiteral("a"));
    const ChangeId change = m_book.undoable();
    rewrite(id, QStringLiteral("b"));
    const QStringList before = contentOf(m_book);
    EXPECT_EQ(m_book.undo(change).error(),
              (Error{ErrorCode::NotAllowed, QStringLiteral("undo"), {QStringLiteral("1")}}));
    EXPECT_EQ(contentOf(m_book), before);
    EXPECT_EQ(m_book.undo(ChangeId(QUuid::createUuid())).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(contentOf(m_book), before);
}

TEST_F(UndoTest, UndoingAnUndoBringsEverythingBackAfterReopening)
{
    const RecordId id = addNote(QStringLiteral("a"));
    const ChangeId undone = m_book.undoLast()->change;
    m_test.reopen();
    ASSERT_TRUE(m_test.book().undo(undone));
    EXPECT_EQ(notes(), QStringList{QStringLiteral("a")});
    EXPECT_EQ(m_test.book().history(id)->last().action, QStringLiteral("undo"));
}

TEST_F(UndoTest, WhatWasErasedIsNoLongerInTheWay)
{
    (void)addNote(QStringLiteral("a"));
    const ChangeId first = m_book.undoable();
    const RecordId erased = addNote(QStringLiteral("b"));
    rewrite(erased, QStringLiteral("c"));
    ASSERT_TRUE(m_book.erase(erased));
    EXPECT_EQ(m_book.undoable(), first) << "the newest change that can be undone";
    ASSERT_TRUE(m_book.undoLast());
    EXPECT_TRUE(notes().isEmpty());
    EXPECT_TRUE(m_book.undoable().isEmpty());
}

TEST_F(UndoTest, ErasingEndsTheRedoOfWhatIsGone)
{
    const RecordId id = addNote(QStringLiteral("a"));
    ASSERT_TRUE(m_book.undoLast());
    ASSERT_TRUE(m_book.erase(id));
    EXPECT_TRUE(m_book.redoable().isEmpty());
    EXPECT_EQ(m_book.redoLast().error().code, ErrorCode::NotAllowed);
}

TEST_F(UndoTest, AnUndoOutOfTurnDoesNotBarTheOthers)
{
    (void)addNote(QStringLiteral("a"));
    const ChangeId first = m_book.undoable();
    const RecordId second = addNote(QStringLiteral("b"));
    const ChangeId added = m_book.undoable();
    ASSERT_TRUE(m_book.undo(added)) << "from the history, not by the command";
    EXPECT_EQ(m_book.undoable(), first);
    ASSERT_TRUE(m_book.undoLast());
    EXPECT_TRUE(notes().isEmpty());
    EXPECT_EQ(m_book.history(second)->size(), 2);
}

} // namespace
} // namespace oyako::book
