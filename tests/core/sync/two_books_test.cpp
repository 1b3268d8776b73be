// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// Two and three copies of a book, with nothing but letters between them.
#include "tests/core/sync/two_books.h"

#include "core/store/verify.h"

#include <random>

namespace oyako::sync {
namespace {

using namespace records;

class TwoBooksTest : public TwoBooks {};

TEST_F(TwoBooksTest, TheFirstLetterBringsTheWholeBook)
{
    const Plan plan = send(mine(), yours());
    EXPECT_EQ(plan.added, 2);
    EXPECT_EQ(contentOf(mine()), contentOf(yours()));
    EXPECT_EQ(everythingWritten(mine()), everythingWritten(yours()));
    EXPECT_EQ(yours().searchPersons(QStringLiteral("山田"), 5)->size(), 1) << "and is found";
    const auto history = yours().history(m_visit).value();
    EXPECT_EQ(history.first().action, QStringLiteral("add"));
    EXPECT_EQ(history.first().recordedAt, m_mine.clock().now());
    EXPECT_TRUE(store::verify(yours().store().connection(), Progress())->isSound());
}

TEST_F(TwoBooksTest, TheSameLetterTwiceAndAnOldOneLateChangeNothing)
{
    const QByteArray first = fileFor(mine(), yours());
    change(mine(), [](Appointment &visit) { visit.note = QStringLiteral("n"); });
    const QByteArray second = fileFor(mine(), yours());
    deliver(yours(), second);
    const auto now = contentOf(yours());
    const auto revisions = yours().history(m_visit)->size();
    EXPECT_TRUE(deliver(yours(), first).bringsNothing());
    EXPECT_TRUE(deliver(yours(), second).bringsNothing());
    EXPECT_EQ(contentOf(yours()), now);
    EXPECT_EQ(yours().history(m_visit)->size(), revisions);
}

TEST_F(TwoBooksTest, WhatWasAcknowledgedIsNotSentAgain)
{
    both();
    EXPECT_TRUE(read(yours(), fileFor(mine(), yours())).letter.records.isEmpty());
    change(mine(), [](Appointment &visit) { visit.note = QStringLiteral("n"); });
    EXPECT_EQ(read(yours(), fileFor(mine(), yours())).letter.records.size(), 1);
    EXPECT_EQ(read(yours(), fileFor(mine(), yours(), Scope::Everything)).letter.records.size(), 2);
}

TEST_F(TwoBooksTest, ALostLetterIsMadeUpForByTheNext)
{
    static_cast<void>(fileFor(mine(), yours()));
    change(mine(), [](Appointment &visit) { visit.note = QStringLiteral("n"); });
    send(mine(), yours());
    EXPECT_EQ(contentOf(mine()), contentOf(yours()));
}

TEST_F(TwoBooksTest, BothEditedOneRecordAndNothingIsLost)
{
    both();
    change(mine(), [](Appointment &visit) { visit.note = QStringLiteral("mine"); });
    change(yours(), [](Appointment &visit) { visit.time = QStringLiteral("09:00"); });
    both();
    EXPECT_EQ(visitIn(mine()).note, QStringLiteral("mine"));
    EXPECT_EQ(visitIn(mine()).time, QStringLiteral("09:00"));
    EXPECT_EQ(contentOf(mine()), contentOf(yours()));
    EXPECT_TRUE(openRecords(mine())->isEmpty());
    change(mine(), [](Appointment &visit) { visit.note = QStringLiteral("later"); });
    both();
    EXPECT_EQ(visitIn(yours()).note, QStringLiteral("later"));
    EXPECT_TRUE(store::verify(mine().store().connection(), Progress())->isSound());
}

TEST_F(TwoBooksTest, ErasedForGoodIsErasedThereToo)
{
    both();
    change(yours(), [](Appointment &visit) { visit.note = QStringLiteral("secret"); });
    ASSERT_TRUE(mine().erase(m_visit));
    both();
    for (book::Book *book : {&mine(), &yours()}) {
        EXPECT_EQ(book->findAny(m_visit)->state, book::State::Erased);
        const book::Lineage line = book->lineage(m_visit).value();
        for (const book::LineRevision &revision : line.revisions) {
            EXPECT_TRUE(revision.body.isEmpty());
        }
        EXPECT_TRUE(store::verify(book->store().connection(), Progress())->isSound());
    }
    EXPECT_EQ(contentOf(mine()), contentOf(yours()));
    both();
    EXPECT_TRUE(send(mine(), yours()).letter.records.isEmpty()) << "and both know it";
}

TEST_F(TwoBooksTest, EnteredInErrorTravelsAndCanBeTakenBackThere)
{
    both();
    const auto removed = mine().markEnteredInError(m_visit).value();
    both();
    EXPECT_EQ(yours().findAny(m_visit)->state, book::State::EnteredInError);
    ASSERT_TRUE(yours().undo(removed)) << "the change set travels with its name";
    both();
    EXPECT_EQ(mine().findAny(m_visit)->state, book::State::Current);
}

TEST_F(TwoBooksTest, PapersTravelOnceWithTheirText)
{
    const QByteArray scan(4000, 's');
    const QString digest = book::digestOf(scan);
    book::ChangeSet changes(QStringLiteral("add"));
    const RecordId paper =
        changes.add(mine().clock(), m_mother, Document{.title = QStringLiteral("結果"), .sha256 = digest});
    changes.attach(paper, {digest, QStringLiteral("image/png"), scan},
                   {{1, book::TextSource::Recognised, QStringLiteral("体重")}});
    ASSERT_TRUE(mine().apply(changes));
    const Plan plan = send(mine(), yours());
    EXPECT_EQ(plan.papers, 1);
    EXPECT_EQ(yours().attachment(digest)->content, scan);
    EXPECT_EQ(yours().searchPapers(QStringLiteral("体重"), 5)->size(), 1);
    later();
    ASSERT_TRUE(yours().setPaperText(paper, {{1, book::TextSource::Hand, QStringLiteral("身長")}}));
    const Plan back = send(yours(), mine());
    EXPECT_TRUE(back.letter.contents.isEmpty()) << "the content is known there";
    EXPECT_EQ(mine().paperText(paper)->first().text, QStringLiteral("身長"));
    both();
    EXPECT_EQ(mine().marks().value(), yours().marks().value());
    ASSERT_TRUE(yours().erase(paper));
    both();
    EXPECT_EQ(mine().attachment(digest).error().code, ErrorCode::NotFound);
}

TEST_F(TwoBooksTest, PapersThatDoNotFitComeWithTheNextLetter)
{
    for (int i = 0; i < 3; ++i) {
        const QByteArray scan(1000, static_cast<char>('a' + i));
        book::ChangeSet changes(QStringLiteral("add"));
        const RecordId paper = changes.add(mine().clock(), m_mother,
                                           Document{.title = QString::number(i), .sha256 = book::digestOf(scan)});
        changes.attach(paper, {book::digestOf(scan), QStringLiteral("image/png"), scan});
        ASSERT_TRUE(mine().apply(changes));
    }
    const QList<int> expectedLeft{1, 0};
    for (const int left : expectedLeft) {
        later();
        const Partner partner = partnerWith(mine(), keyOf(yours())).value();
        const Letter letter = composeLetter(mine(), partner, Scope::Unknown, 2000).value();
        EXPECT_EQ(letter.held, left);
        deliver(yours(), sealLetter(mine(), letter, partner.card).value());
        send(yours(), mine());
    }
    EXPECT_EQ(yours().list<Document>()->size(), 3);
    EXPECT_EQ(contentOf(mine()), contentOf(yours()));
    EXPECT_TRUE(store::verify(yours().store().connection(), Progress())->isSound());
}

TEST_F(TwoBooksTest, WhatBelongsToTheMachineStays)
{
    ASSERT_TRUE(mine().setSetting(QStringLiteral("emergency.card"), QStringLiteral("{}")));
    ASSERT_TRUE(mine().setSetting(QStringLiteral("backup.elsewhere"), QStringLiteral("2026")));
    ASSERT_TRUE(mine().saveDraft(QStringLiteral("page"), "half"));
    send(mine(), yours());
    EXPECT_EQ(yours().setting(QStringLiteral("emergency.card")).value(), QStringLiteral("{}"));
    EXPECT_TRUE(yours().setting(QStringLiteral("backup.elsewhere"))->isEmpty());
    EXPECT_TRUE(yours().drafts()->isEmpty());
    EXPECT_NE(keyOf(mine()), keyOf(yours()));
}

TEST_F(TwoBooksTest, SomebodyWrittenDownOnBothSidesIsNamedAndNotPutTogether)
{
    ASSERT_TRUE(yours().add(
        {}, Person{.familyName = QStringLiteral("山田"), .givenName = QStringLiteral("花子"), .role = Role::Mother}));
    const Plan plan = read(yours(), fileFor(mine(), yours()));
    ASSERT_EQ(plan.lookalikes.size(), 1);
    EXPECT_EQ(plan.lookalikes.first().first, m_mother);
}

TEST_F(TwoBooksTest, APlanThatIsNoLongerTrueWritesNothing)
{
    both();
    change(mine(), [](Appointment &visit) { visit.note = QStringLiteral("a"); });
    const Plan plan = read(yours(), fileFor(mine(), yours()));
    change(yours(), [](Appointment &visit) { visit.note = QStringLiteral("b"); });
    EXPECT_EQ(takeIn(yours(), plan).error().code, ErrorCode::Conflict);
    EXPECT_EQ(visitIn(yours()).note, QStringLiteral("b"));
}

TEST_F(TwoBooksTest, TakingInIsNoStepThatUndoTakesBack)
{
    send(mine(), yours());
    EXPECT_TRUE(yours().undoable().isEmpty());
}

/// Several books, random edits, letters made at any time and delivered late, twice, in any order or never.
class ManyBooks : public testing::TestWithParam<std::tuple<int, unsigned>> {
protected:
    void SetUp() override
    {
        for (int i = 0; i < std::get<0>(GetParam()); ++i) {
            m_books.push_back(std::make_unique<TestBook>());
        }
        for (size_t i = 0; i < m_books.size(); ++i) {
            for (size_t j = i + 1; j < m_books.size(); ++j) {
                pair(book(i), book(j));
            }
        }
    }
    book::Book &book(size_t i) { return m_books.at(i)->book(); }
    int below(size_t limit) { return static_cast<int>(m_random() % limit); }
    book::Book &any() { return book(static_cast<size_t>(below(m_books.size()))); }
    QString word() { return QStringLiteral("w%1").arg(below(40)); }
    void tick()
    {
        for (const auto &one : m_books) {
            one->clock().advanceSeconds(below(3));
        }
    }

    void add(book::Book &to)
    {
        const auto persons = to.list<Person>().value();
        if (persons.isEmpty() || below(6) == 0) {
            ASSERT_TRUE(to.add({}, Person{.givenName = word(), .role = Role::Child}));
            return;
        }
        const RecordId owner = persons.at(below(static_cast<size_t>(persons.size()))).id;
        if (below(3) == 0) {
            ASSERT_TRUE(to.add(owner, Checkup{.date = QDate(2026, 11, 1), .findings = {{word(), word()}}}));
        } else {
            ASSERT_TRUE(to.add(owner, Appointment{.title = word(), .date = QDate(2026, 12, 1 + below(28))}));
        }
    }
    void edit(book::Book &in)
    {
        const auto visits = in.list<Appointment>().value();
        const auto checkups = in.list<Checkup>().value();
        if (!checkups.isEmpty() && below(2) == 0) {
            auto checkup = checkups.at(below(static_cast<size_t>(checkups.size())));
            checkup.value.findings.insert(QStringLiteral("k%1").arg(below(4)), word());
            ASSERT_TRUE(in.edit(checkup));
        } else if (!visits.isEmpty()) {
            auto visit = visits.at(below(static_cast<size_t>(visits.size())));
            (below(2) == 0 ? visit.value.note : visit.value.place) = below(4) == 0 ? QString() : word();
            ASSERT_TRUE(in.edit(visit));
        }
    }
    void remove(book::Book &in)
    {
        const auto visits = in.list<Appointment>().value();
        if (visits.isEmpty()) {
            return;
        }
        const RecordId id = visits.at(below(static_cast<size_t>(visits.size()))).id;
        if (below(3) == 0) {
            ASSERT_TRUE(in.erase(id));
            m_erased.insert(id);
        } else {
            ASSERT_TRUE(in.markEnteredInError(id));
        }
    }
    void choose(book::Book &in)
    {
        const auto open = openRecords(in).value();
        if (!open.isEmpty()) {
            ASSERT_TRUE(settle(in, open.first().record.id, {{open.first().fields.first().field, below(2)}}));
        }
    }
    void post()
    {
        const auto from = static_cast<size_t>(below(m_books.size()));
        const auto to = (from + 1 + static_cast<size_t>(below(m_books.size() - 1))) % m_books.size();
        m_post.append({to, fileFor(book(from), book(to))});
    }
    void deliverOne()
    {
        if (!m_post.isEmpty()) {
            const auto letter = m_post.at(below(static_cast<size_t>(m_post.size())));
            deliver(book(letter.first), letter.second);
        }
    }
    void anything()
    {
        tick();
        switch (below(10)) {
        case 0:
        case 1: add(any()); break;
        case 2:
        case 3:
        case 4: edit(any()); break;
        case 5: remove(any()); break;
        case 6: choose(any()); break;
        case 7: static_cast<void>(any().undoLast()); break;
        case 8: post(); break;
        default: deliverOne();
        }
    }
    void everybodyToEverybody()
    {
        for (size_t round = 0; round < m_books.size(); ++round) {
            for (size_t i = 0; i < m_books.size(); ++i) {
                for (size_t j = 0; j < m_books.size(); ++j) {
                    if (i != j) {
                        tick();
                        send(book(i), book(j));
                    }
                }
            }
        }
    }
    QSet<QString> writtenAnywhere()
    {
        QSet<QString> written;
        for (const auto &one : m_books) {
            written += everythingWritten(one->book());
        }
        written.removeIf([this](const QString &text) {
            return m_erased.contains(RecordId::fromString(text.left(36)).value_or(RecordId()));
        });
        return written;
    }

    std::mt19937 m_random{std::get<1>(GetParam())};
    std::vector<std::unique_ptr<TestBook>> m_books;
    QList<std::pair<size_t, QByteArray>> m_post;
    QSet<RecordId> m_erased;
};

TEST_P(ManyBooks, SayTheSameInTheEndAndNothingIsLost)
{
    for (int step = 0; step < 60; ++step) {
        anything();
    }
    const QSet<QString> written = writtenAnywhere();
    everybodyToEverybody();
    for (size_t i = 0; i < m_books.size(); ++i) {
        EXPECT_EQ(contentOf(book(i)), contentOf(book(0)));
        EXPECT_EQ(book(i).marks().value(), book(0).marks().value());
        EXPECT_EQ(openRecords(book(i))->size(), openRecords(book(0))->size());
        EXPECT_TRUE((written - everythingWritten(book(i))).isEmpty()) << "everything written is in the history";
        EXPECT_TRUE(store::verify(book(i).store().connection(), Progress())->isSound());
    }
    for (const auto &[to, file] : std::as_const(m_post)) {
        EXPECT_TRUE(deliver(book(to), file).bringsNothing()) << "old letters bring nothing";
    }
    EXPECT_EQ(contentOf(book(1)), contentOf(book(0)));
}

INSTANTIATE_TEST_SUITE_P(Seeds, ManyBooks, testing::Combine(testing::Values(2, 3), testing::Range(1U, 13U)));

} // namespace
} // namespace oyako::sync
