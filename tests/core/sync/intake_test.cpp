// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0

// What planning promises before anything is written, and what a refused letter leaves behind.
#include "tests/core/sync/two_books.h"
#include "tests/support/book_content.h"

namespace oyako::sync {
namespace {

using records::Appointment;
using records::Checkup;

class IntakeTest : public TwoBooks {
protected:
    [[nodiscard]] Letter letter()
    {
        later();
        return openLetter(yours(), fileFor(mine(), yours())).value();
    }
    /// All rows of the reader's book.
    [[nodiscard]] QStringList rows() { return oyako::contentOf(yours()); }
};

TEST_F(IntakeTest, PlanningWritesNothing)
{
    const QStringList before = rows();
    const Plan plan = planIntake(yours(), letter()).value();
    EXPECT_EQ(plan.added, 2);
    EXPECT_EQ(plan.changed, 0);
    EXPECT_EQ(plan.removed, 0);
    EXPECT_FALSE(plan.bringsNothing());
    EXPECT_EQ(rows(), before);
}

TEST_F(IntakeTest, CountsAreOfWhatItWouldDo)
{
    both();
    const RecordId gone = mine().add(m_mother, Checkup{.date = QDate(2026, 11, 1)}).value();
    both();
    change(mine(), [](Appointment &visit) { visit.note = QStringLiteral("傘"); });
    ASSERT_TRUE(mine().markEnteredInError(gone));
    ASSERT_TRUE(mine().add(m_mother, Checkup{.date = QDate(2026, 11, 2)}));
    const Plan plan = planIntake(yours(), letter()).value();
    EXPECT_EQ(plan.added, 1);
    EXPECT_EQ(plan.changed, 1);
    EXPECT_EQ(plan.removed, 1);
    EXPECT_TRUE(plan.disagreeing.isEmpty());
    ASSERT_TRUE(takeIn(yours(), plan));
    EXPECT_TRUE(planIntake(yours(), letter())->bringsNothing());
}

TEST_F(IntakeTest, WhatTheReaderChangedMeanwhileIsAConflict)
{
    both();
    change(mine(), [](Appointment &visit) { visit.note = QStringLiteral("傘"); });
    const Plan plan = planIntake(yours(), letter()).value();
    change(yours(), [](Appointment &visit) { visit.place = QStringLiteral("病院"); });
    const QStringList before = rows();
    EXPECT_EQ(takeIn(yours(), plan).error().code, ErrorCode::Conflict);
    EXPECT_EQ(rows(), before);
    ASSERT_TRUE(takeIn(yours(), planIntake(yours(), letter()).value())) << "planned again it fits";
    EXPECT_EQ(visitIn(yours()).note, QStringLiteral("傘"));
    EXPECT_EQ(visitIn(yours()).place, QStringLiteral("病院"));
}

TEST_F(IntakeTest, ARevisionWithoutItsParentsRefusesTheWholeLetter)
{
    both();
    change(mine(), [](Appointment &visit) { visit.note = QStringLiteral("一"); });
    change(mine(), [](Appointment &visit) { visit.note = QStringLiteral("二"); });
    ASSERT_TRUE(mine().add(m_mother, Checkup{.date = QDate(2026, 11, 2)}));
    Letter torn = letter();
    for (book::Lineage &line : torn.records) {
        if (line.record == m_visit) {
            line.revisions.removeAt(line.revisions.size() - 2);
        }
    }
    const QStringList before = rows();
    EXPECT_EQ(planIntake(yours(), torn).error().code, ErrorCode::Damaged);
    EXPECT_EQ(rows(), before) << "not the checkup either";
}

TEST_F(IntakeTest, AFieldOfANewerProgramRefusesTheWholeLetter)
{
    Letter newer = letter();
    newer.records.last().revisions.last().body.insert(1, QStringLiteral("\"hologram\":true,"));
    const QStringList before = rows();
    EXPECT_EQ(planIntake(yours(), newer).error().code, ErrorCode::NewerSchema);
    EXPECT_EQ(rows(), before);
}

TEST_F(IntakeTest, TakingInIsAnnouncedOnceWithAllItTouched)
{
    QList<QList<RecordId>> told;
    QObject::connect(&yours(), &book::Book::changed, &yours(),
                     [&told](const QList<RecordId> &ids) { told.append(ids); });
    ASSERT_TRUE(takeIn(yours(), planIntake(yours(), letter()).value()));
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(QSet<RecordId>(told.first().cbegin(), told.first().cend()), (QSet<RecordId>{m_mother, m_visit}));
}

TEST_F(IntakeTest, WhatArrivedKeepsItsAuthorTimeAndOwner)
{
    mine().setAuthor(m_mother);
    change(mine(), [](Appointment &visit) { visit.note = QStringLiteral("傘"); });
    ASSERT_TRUE(takeIn(yours(), planIntake(yours(), letter()).value()));
    const auto here = mine().history(m_visit).value();
    const auto there = yours().history(m_visit).value();
    ASSERT_EQ(there.size(), here.size());
    for (qsizetype i = 0; i < here.size(); ++i) {
        EXPECT_EQ(there.at(i).author, here.at(i).author);
        EXPECT_EQ(there.at(i).recordedAt, here.at(i).recordedAt);
        EXPECT_EQ(there.at(i).change, here.at(i).change);
        EXPECT_EQ(there.at(i).person, m_mother);
    }
    EXPECT_EQ(there.last().author, m_mother);
}

TEST_F(IntakeTest, APersonWhoArrivesIsFoundInTheSearch)
{
    EXPECT_TRUE(yours().searchPersons(QStringLiteral("山田"), 5)->isEmpty());
    ASSERT_TRUE(takeIn(yours(), planIntake(yours(), letter()).value()));
    EXPECT_EQ(yours().searchPersons(QStringLiteral("山田"), 5)->size(), 1);
    ASSERT_TRUE(mine().erase(m_mother));
    ASSERT_TRUE(takeIn(yours(), planIntake(yours(), letter()).value()));
    EXPECT_TRUE(yours().searchPersons(QStringLiteral("山田"), 5)->isEmpty());
    EXPECT_TRUE(rows().filter(QStringLiteral("山田")).isEmpty()) << "nothing of the name stays here either";
}

TEST_F(IntakeTest, AnErasedPaperTakesEveryContentItNamedWithIt)
{
    const auto attach = [this](const RecordId &id, const records::Document &paper, const QByteArray &content) {
        book::ChangeSet changes(QStringLiteral("edit"));
        if (const auto known = mine().find<records::Document>(id)) {
            changes.edit(id, {}, known->version, paper);
        } else {
            changes.addAs(id, {}, paper);
        }
        changes.attach(id, {paper.sha256, QStringLiteral("text/plain"), content}, {});
        EXPECT_TRUE(mine().apply(changes));
    };
    const auto id = makeId<RecordId>(m_mine.clock());
    attach(id, {.title = QStringLiteral("紙"), .sha256 = book::digestOf("first")}, "first");
    attach(id, {.title = QStringLiteral("紙"), .sha256 = book::digestOf("second")}, "second");
    ASSERT_TRUE(takeIn(yours(), planIntake(yours(), letter()).value()));
    EXPECT_EQ(yours().paperDigests()->size(), 2);
    ASSERT_TRUE(mine().erase(id));
    ASSERT_TRUE(takeIn(yours(), planIntake(yours(), letter()).value()));
    EXPECT_TRUE(yours().paperDigests()->isEmpty());
}

TEST_F(IntakeTest, WhatIsTakenInDoesNotBarUndo)
{
    both();
    const RecordId own = yours().add(m_mother, Checkup{.date = QDate(2026, 11, 3)}).value();
    const book::ChangeId added = yours().undoable();
    change(yours(), [](Appointment &visit) { visit.note = QStringLiteral("傘"); });
    change(mine(), [](Appointment &visit) { visit.place = QStringLiteral("病院"); });
    ASSERT_TRUE(takeIn(yours(), planIntake(yours(), letter()).value()));
    EXPECT_EQ(yours().undoable(), added) << "the visit was touched by the other parent";
    ASSERT_TRUE(yours().undoLast());
    EXPECT_EQ(yours().findAny(own)->state, book::State::EnteredInError);
}

} // namespace
} // namespace oyako::sync
