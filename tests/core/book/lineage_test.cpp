// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// What two copies of a book tell each other of a record: which revisions there are, what each was written upon, and
// whether both have the same.
#include "core/book/paper_table.h"
#include "tests/support/book_content.h"
#include "tests/support/qt_printers.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace oyako::book {
namespace {

using namespace records;

const QDate today(2026, 11, 22);

class LineageTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_child = here().add({}, Person{.givenName = QStringLiteral("葵"), .role = Role::Child}).value();
        m_visit = here().add(m_child, Checkup{.date = today, .note = QStringLiteral("一")}).value();
    }
    [[nodiscard]] Book &here() { return m_here.book(); }
    [[nodiscard]] Book &there() { return m_there.book(); }

    static void note(Book &book, const RecordId &visit, const QString &text)
    {
        auto stored = book.find<Checkup>(visit).value();
        stored.value.note = text;
        ASSERT_TRUE(book.edit(stored));
    }

    /// All of a record of one book as it arrives in another that has the first `known` revisions.
    static Arrival arrivalOf(Book &from, const RecordId &id, qsizetype known = 0)
    {
        Arrival arrival;
        arrival.line = from.lineage(id).value();
        const LineRevision &last = arrival.line.revisions.last();
        arrival.state = last.state;
        arrival.person = last.person;
        arrival.body = last.body;
        arrival.line.revisions = arrival.line.revisions.mid(known);
        arrival.line.version = static_cast<int>(known);
        return arrival;
    }
    static Result<ChangeId> takeIn(Book &book, const QList<Arrival> &arrivals)
    {
        ChangeSet changes(QStringLiteral("sync"));
        for (const Arrival &arrival : arrivals) {
            changes.arrive(arrival);
        }
        return book.apply(changes);
    }
    /// Brings the child and its visit over.
    void copyOver() { ASSERT_TRUE(takeIn(there(), {arrivalOf(here(), m_child), arrivalOf(here(), m_visit)})); }

    TestBook m_here;
    TestBook m_there;
    RecordId m_child;
    RecordId m_visit;
};

TEST_F(LineageTest, EveryRevisionStandsUponTheOneBefore)
{
    note(here(), m_visit, QStringLiteral("二"));
    note(here(), m_visit, QStringLiteral("三"));
    const Lineage line = here().lineage(m_visit).value();
    EXPECT_EQ(line.record, m_visit);
    EXPECT_EQ(line.kind, Kind::Checkup);
    EXPECT_EQ(line.version, 3);
    ASSERT_EQ(line.revisions.size(), 3);
    EXPECT_TRUE(line.revisions.first().parents.isEmpty());
    const auto history = here().history(m_visit).value();
    for (qsizetype i = 0; i < 3; ++i) {
        const LineRevision &revision = line.revisions.at(i);
        EXPECT_EQ(revision.key, (RevisionKey{history.at(i).change, 0}));
        EXPECT_TRUE(revision.isOwn);
        EXPECT_EQ(revision.person, m_child);
        EXPECT_EQ(revision.action, i == 0 ? QStringLiteral("add") : QStringLiteral("edit"));
        EXPECT_EQ(revision.recordedAt, m_here.clock().now());
        EXPECT_EQ(revision.zone, QStringLiteral("Asia/Tokyo"));
        if (i > 0) {
            EXPECT_EQ(revision.parents, QList<RevisionKey>{line.revisions.at(i - 1).key});
        }
    }
    EXPECT_TRUE(line.revisions.last().body.contains(QStringLiteral("三")));
}

TEST_F(LineageTest, TwoWritesOfOneChangeAreToldApart)
{
    ChangeSet twice(QStringLiteral("edit"));
    twice.edit(m_visit, m_child, 1, Checkup{.date = today, .note = QStringLiteral("二")});
    twice.edit(m_visit, m_child, 2, Checkup{.date = today, .note = QStringLiteral("三")});
    const ChangeId change = here().apply(twice).value();
    const Lineage line = here().lineage(m_visit).value();
    ASSERT_EQ(line.revisions.size(), 3);
    EXPECT_EQ(line.revisions.at(1).key, (RevisionKey{change, 0}));
    EXPECT_EQ(line.revisions.at(2).key, (RevisionKey{change, 1}));
    EXPECT_TRUE(line.revisions.at(1).key < line.revisions.at(2).key);
    EXPECT_EQ(line.revisions.at(2).parents, QList<RevisionKey>{line.revisions.at(1).key});
}

TEST_F(LineageTest, OfWhatIsNotThereIsUnknown)
{
    const RecordId nobody(QUuid::createUuid());
    EXPECT_EQ(here().lineage(nobody).error(), (Error{ErrorCode::UnknownRecord, {}, {nobody.toString()}}));
}

TEST_F(LineageTest, SurvivesClosingTheBook)
{
    note(here(), m_visit, QStringLiteral("二"));
    const auto keys = [this] {
        QList<RevisionKey> all;
        const Lineage line = here().lineage(m_visit).value();
        for (const LineRevision &revision : line.revisions) {
            all.append(revision.key);
        }
        return all;
    };
    const QList<RevisionKey> before = keys();
    const auto marks = here().marks().value();
    m_here.reopen();
    EXPECT_EQ(keys(), before);
    EXPECT_EQ(here().marks().value(), marks);
}

TEST_F(LineageTest, WhatArrivesReadsLikeWhereItWasWritten)
{
    note(here(), m_visit, QStringLiteral("𠮷 髙 👶"));
    copyOver();
    m_there.reopen();
    EXPECT_EQ(there().find<Checkup>(m_visit)->value.note, QStringLiteral("𠮷 髙 👶"));
    EXPECT_EQ(there().find<Checkup>(m_visit)->person, m_child);
    EXPECT_EQ(there().marks().value(), here().marks().value());
    const Lineage line = there().lineage(m_visit).value();
    EXPECT_EQ(line.version, 2);
    const auto history = there().history(m_visit).value();
    const auto original = here().history(m_visit).value();
    ASSERT_EQ(history.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        EXPECT_FALSE(line.revisions.at(i).isOwn);
        EXPECT_EQ(history.at(i).change, original.at(i).change);
        EXPECT_EQ(history.at(i).recordedAt, original.at(i).recordedAt);
        EXPECT_EQ(history.at(i).action, original.at(i).action);
    }
    EXPECT_EQ(there().list<Checkup>(m_child)->size(), 1);
    EXPECT_EQ(there().searchPersons(QStringLiteral("葵"), 5)->size(), 1) << "found by whoever searches";
}

TEST_F(LineageTest, AMarkChangesWithEveryRevisionAndOnlyOfItsRecord)
{
    const auto before = here().marks().value();
    EXPECT_EQ(before.size(), 2);
    note(here(), m_visit, QStringLiteral("二"));
    const auto after = here().marks().value();
    EXPECT_NE(after.value(m_visit), before.value(m_visit));
    EXPECT_EQ(after.value(m_child), before.value(m_child));
    note(here(), m_visit, QStringLiteral("一"));
    EXPECT_NE(here().marks()->value(m_visit), before.value(m_visit)) << "the same words are another revision";
    ASSERT_TRUE(here().markEnteredInError(m_visit));
    EXPECT_NE(here().marks()->value(m_visit), after.value(m_visit));
}

TEST_F(LineageTest, AMarkTellsOfErasureWhateverElseDiffers)
{
    copyOver();
    ASSERT_TRUE(here().erase(m_visit));
    EXPECT_NE(here().marks()->value(m_visit), there().marks()->value(m_visit));
    EXPECT_EQ(here().marks()->size(), 2) << "its tombstone is still known";
}

TEST_F(LineageTest, AMarkChangesWithTheTextOfAPaper)
{
    const RecordId paper = here().add({}, Document{.title = QStringLiteral("紙")}).value();
    const auto bare = here().marks()->value(paper);
    ASSERT_TRUE(here().setPaperText(paper, {{1, TextSource::Hand, QStringLiteral("一")}}));
    const auto first = here().marks()->value(paper);
    EXPECT_NE(first, bare);
    m_here.clock().advanceSeconds(1);
    ASSERT_TRUE(here().setPaperText(paper, {{1, TextSource::Hand, QStringLiteral("二")}}));
    EXPECT_NE(here().marks()->value(paper), first);
    const PaperPages pages = here().paperPages(paper).value();
    EXPECT_EQ(pages.writtenAt, m_here.clock().now().toString(Qt::ISODateWithMs));
    EXPECT_EQ(pages.pages, (QList<PageText>{{1, TextSource::Hand, QStringLiteral("二")}}));
}

TEST_F(LineageTest, LaterRevisionsArriveUponThoseAlreadyThere)
{
    copyOver();
    note(here(), m_visit, QStringLiteral("二"));
    ASSERT_TRUE(takeIn(there(), {arrivalOf(here(), m_visit, 1)}));
    EXPECT_EQ(there().find<Checkup>(m_visit)->value.note, QStringLiteral("二"));
    EXPECT_EQ(there().find<Checkup>(m_visit)->version, 2);
    EXPECT_EQ(there().marks().value(), here().marks().value());
    note(there(), m_visit, QStringLiteral("三"));
    const Lineage line = there().lineage(m_visit).value();
    EXPECT_TRUE(line.revisions.last().isOwn);
    EXPECT_EQ(line.revisions.last().parents, QList<RevisionKey>{line.revisions.at(1).key});
}

TEST_F(LineageTest, WhatWasPlannedOnAnotherVersionIsAConflictAndChangesNothing)
{
    copyOver();
    note(here(), m_visit, QStringLiteral("二"));
    const Arrival planned = arrivalOf(here(), m_visit, 1);
    note(there(), m_visit, QStringLiteral("向こうで"));
    const RecordId other = here().add(m_child, Checkup{.date = today}).value();
    const QStringList before = contentOf(there());
    const auto refused = takeIn(there(), {arrivalOf(here(), other), planned});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (Error{ErrorCode::Conflict, {}, {m_visit.toString()}}));
    EXPECT_EQ(contentOnDisk(m_there), before) << "nor the one that would have fitted";
}

TEST_F(LineageTest, WhatNobodyCanReadIsDamagedAndChangesNothing)
{
    for (const char *body : {R"({"date":"soon"})", R"({"note":5})"}) {
        Arrival broken = arrivalOf(here(), m_visit);
        broken.body = QLatin1String(body);
        const QStringList before = contentOf(there());
        const auto refused = takeIn(there(), {arrivalOf(here(), m_child), broken});
        ASSERT_FALSE(refused) << body;
        EXPECT_EQ(refused.error().code, ErrorCode::Damaged) << body;
        EXPECT_EQ(contentOnDisk(m_there), before) << body;
    }
}

TEST_F(LineageTest, AnErasureEmptiesWhatWasThere)
{
    copyOver();
    const RecordId person = m_child;
    ASSERT_TRUE(here().erase(m_visit));
    ASSERT_TRUE(here().erase(person));
    ASSERT_TRUE(takeIn(there(), {arrivalOf(here(), m_visit, 1), arrivalOf(here(), person, 1)}));
    for (const RecordId &id : {m_visit, person}) {
        EXPECT_EQ(there().findAny(id)->state, State::Erased);
        const auto history = there().history(id).value();
        for (const Revision &revision : history) {
            EXPECT_FALSE(revision.value) << "nor in any earlier revision";
        }
    }
    EXPECT_TRUE(there().searchPersons(QStringLiteral("葵"), 5)->isEmpty());
    EXPECT_TRUE(there().list<Checkup>()->isEmpty());
    EXPECT_EQ(there().marks().value(), here().marks().value());
    EXPECT_FALSE(contentOnDisk(m_there).join(QLatin1Char('\n')).contains(QStringLiteral("葵")));
}

TEST_F(LineageTest, WhatWasPutTogetherHereIsNoRevisionForOthers)
{
    copyOver();
    note(here(), m_visit, QStringLiteral("こちら"));
    note(there(), m_visit, QStringLiteral("あちら"));
    Arrival both = arrivalOf(here(), m_visit, 1);
    both.line.version = 2;
    both.isJoined = true;
    const AnyRecord joined = Checkup{.date = today, .note = QStringLiteral("両方")};
    both.body = QString::fromUtf8(QJsonDocument(records::toJson(joined)).toJson(QJsonDocument::Compact));
    ASSERT_TRUE(takeIn(there(), {both}));
    EXPECT_EQ(there().find<Checkup>(m_visit)->value.note, QStringLiteral("両方"));
    EXPECT_EQ(there().joinedRecords().value(), QList<RecordId>{m_visit});
    EXPECT_TRUE(here().joinedRecords()->isEmpty());
    const Lineage line = there().lineage(m_visit).value();
    EXPECT_EQ(line.version, 4);
    ASSERT_EQ(line.revisions.size(), 3) << "first, there, here";
    EXPECT_EQ(line.revisions.at(1).parents, QList<RevisionKey>{line.revisions.at(0).key});
    EXPECT_EQ(line.revisions.at(2).parents, QList<RevisionKey>{line.revisions.at(0).key}) << "they grew apart";
    note(there(), m_visit, QStringLiteral("決めた"));
    EXPECT_EQ(there().lineage(m_visit)->revisions.last().parents.size(), 2) << "and were brought together";
}

TEST_F(LineageTest, AnArrivalIsToldAndCannotBeUndone)
{
    QList<QList<RecordId>> told;
    QObject::connect(&there(), &Book::changed, &there(), [&told](const QList<RecordId> &ids) { told.append(ids); });
    copyOver();
    EXPECT_EQ(told, (QList<QList<RecordId>>{{m_child, m_visit}}));
    EXPECT_TRUE(there().undoable().isEmpty()) << "what is known stays known";
}

TEST_F(LineageTest, PapersArriveWithTheirContentAndText)
{
    const QByteArray scan("%PDF-1.4 a small scan");
    ChangeSet changes(QStringLiteral("sync"));
    const RecordId paper = here().add({}, Document{.title = QStringLiteral("紙"), .sha256 = digestOf(scan)}).value();
    changes.arrive(arrivalOf(here(), paper));
    changes.arrive(Attachment{digestOf(scan), QStringLiteral("application/pdf"), scan});
    changes.arrive(PaperPages{paper,
                              QStringLiteral("2026-11-01T00:00:00.000Z"),
                              {{1, TextSource::Recognised, QStringLiteral("締切は五月三日")}}});
    ASSERT_TRUE(there().apply(changes));
    EXPECT_EQ(there().attachment(digestOf(scan))->content, scan);
    EXPECT_EQ(there().paperDigests().value(), QSet<QString>{digestOf(scan)});
    EXPECT_EQ(there().paperPages(paper)->writtenAt, QStringLiteral("2026-11-01T00:00:00.000Z"));
    EXPECT_EQ(there().searchPapers(QStringLiteral("締切"), 5)->size(), 1);
}

TEST_F(LineageTest, AContentThatIsNotItsDigestIsRefusedWithEverything)
{
    const QStringList before = contentOf(there());
    ChangeSet changes(QStringLiteral("sync"));
    changes.arrive(arrivalOf(here(), m_child));
    changes.arrive(Attachment{digestOf("one"), QStringLiteral("text/plain"), "other"});
    EXPECT_EQ(there().apply(changes).error(), (Error{ErrorCode::InvalidValue, QStringLiteral("sha256"), {}}));
    EXPECT_EQ(contentOnDisk(m_there), before);
}

TEST(RevisionKeys, HaveOneOrder)
{
    const ChangeId early(QUuid(QStringLiteral("01900000-0000-7000-8000-000000000001")));
    const ChangeId late(QUuid(QStringLiteral("01900000-0000-7000-8000-000000000002")));
    EXPECT_TRUE((RevisionKey{early, 1}) < (RevisionKey{late, 0}));
    EXPECT_TRUE((RevisionKey{early, 0}) < (RevisionKey{early, 1}));
    EXPECT_FALSE((RevisionKey{early, 0}) < (RevisionKey{early, 0}));
    EXPECT_NE((RevisionKey{early, 0}), (RevisionKey{early, 1}));
}

} // namespace
} // namespace oyako::book
