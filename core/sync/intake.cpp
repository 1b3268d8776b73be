// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sync/intake.h"

#include "core/sync/compose.h"
#include "core/sync/join.h"
#include "core/sync/same_person.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace oyako::sync {

using book::Arrival;
using book::Lineage;
using book::PaperPages;
using book::State;
using records::Person;

namespace {

/// The newer text of a paper, the same for whoever compares the two.
bool isNewer(const PaperPages &a, const PaperPages &b)
{
    if (a.writtenAt != b.writtenAt) {
        return a.writtenAt > b.writtenAt;
    }
    const auto digest = [](const PaperPages &pages) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const book::PageText &page : pages.pages) {
            hash.addData(QByteArray::number(page.page));
            hash.addData(QByteArray::number(static_cast<int>(page.source)));
            hash.addData(page.text.toUtf8());
        }
        return hash.result();
    };
    return digest(a) > digest(b);
}

/// Makes the plan of one letter.
class Planner final {
public:
    Planner(const book::Book &book, Letter letter)
        : m_book(book)
    {
        m_plan.letter = std::move(letter);
    }

    [[nodiscard]] Result<Plan> run(const Progress &progress)
    {
        OYAKO_TRY(begin());
        const QList<Lineage> records = m_plan.letter.records;
        for (qsizetype i = 0; i < records.size(); ++i) {
            if (!progress.goesOn(i, records.size())) {
                return fail(ErrorCode::Cancelled);
            }
            OYAKO_TRY(add(records.at(i)));
        }
        addContents();
        OYAKO_TRY(addPages());
        return std::move(m_plan);
    }

private:
    /// Whose records can be taken: everybody who is here or comes along.
    [[nodiscard]] Result<void> begin()
    {
        const auto here = m_book.paperDigests();
        if (!here) {
            return fail(here.error());
        }
        m_papersHere = *here;
        for (const Lineage &line : std::as_const(m_plan.letter.records)) {
            if (line.kind == records::Kind::Person) {
                m_persons.insert(line.record);
            }
        }
        for (const book::Attachment &content : std::as_const(m_plan.letter.contents)) {
            m_contents.insert(content.sha256);
        }
        return {};
    }
    [[nodiscard]] bool isKnownPerson(const RecordId &person)
    {
        if (person.isEmpty() || m_persons.contains(person)) {
            return true;
        }
        if (!m_book.findAny(person)) {
            return false;
        }
        m_persons.insert(person);
        return true;
    }
    [[nodiscard]] bool hasContents(const Lineage &line, const Joined &joined) const
    {
        if (line.kind != records::Kind::Document || joined.state == State::Erased) {
            return true;
        }
        const QSet<QString> digests = papersOf(line);
        return std::all_of(digests.cbegin(), digests.cend(), [this](const QString &digest) {
            return m_papersHere.contains(digest) || m_contents.contains(digest);
        });
    }

    [[nodiscard]] Result<void> add(const Lineage &there)
    {
        auto here = m_book.lineage(there.record);
        if (!here && here.error().code != ErrorCode::UnknownRecord) {
            return fail(here.error());
        }
        const Lineage mine = here ? std::move(*here) : Lineage{there.record, there.kind, 0, {}};
        const auto both = united(mine, there);
        const auto joined = both ? join(*both) : fail(both.error());
        if (!joined) {
            return fail(joined.error());
        }
        if (!isKnownPerson(joined->person) || !hasContents(there, *joined)) {
            ++m_plan.waiting;
            return {};
        }
        m_wanted += joined->state == State::Erased ? QSet<QString>() : papersOf(there);
        m_alive.insert(there.record, joined->state != State::Erased);
        if (both->revisions.size() == mine.revisions.size()) {
            return {};
        }
        Lineage fresh = *both;
        fresh.version = mine.version;
        fresh.revisions = both->revisions.sliced(mine.revisions.size());
        return arrive(mine, std::move(fresh), *joined);
    }

    [[nodiscard]] Result<void> arrive(const Lineage &mine, Lineage fresh, const Joined &joined)
    {
        const book::LineRevision &last = fresh.revisions.last();
        const bool isLast = last.state == joined.state && last.person == joined.person && last.body == joined.body &&
                            joined.open.isEmpty();
        const bool isJoined = joined.state != State::Erased && (joined.grewApart || !isLast);
        OYAKO_TRY(count(mine, joined, fresh));
        m_plan.changes.arrive(Arrival{std::move(fresh), joined.state, joined.person, joined.body, isJoined});
        return {};
    }

    [[nodiscard]] Result<void> count(const Lineage &mine, const Joined &joined, const Lineage &fresh)
    {
        const bool counts = joined.state == State::Current;
        if (!joined.open.isEmpty()) {
            m_plan.disagreeing.append(mine.record);
        }
        if (mine.version == 0) {
            m_plan.added += counts ? 1 : 0;
            return fresh.kind == records::Kind::Person && counts ? addLookalikes(mine.record, joined.body)
                                                                 : Result<void>();
        }
        const auto stored = m_book.findAny(mine.record);
        if (!stored) {
            return fail(stored.error());
        }
        const bool counted = stored->state == State::Current;
        if (counted && !counts) {
            ++m_plan.removed;
        } else if (counts && (!counted || records::toJson(stored->value) !=
                                              QJsonDocument::fromJson(joined.body.toUtf8()).object())) {
            ++m_plan.changed;
        }
        return {};
    }

    [[nodiscard]] Result<void> addLookalikes(const RecordId &id, const QString &body)
    {
        const auto persons = m_book.list<Person>();
        const auto value = records::fromJson<Person>(QJsonDocument::fromJson(body.toUtf8()).object());
        if (!persons || !value) {
            return fail(persons ? value.error() : persons.error());
        }
        for (const auto &person : *persons) {
            if (!m_plan.letter.marks.contains(person.id) && mayBeSame(person.value, *value)) {
                m_plan.lookalikes.append({id, person.id});
            }
        }
        return {};
    }

    void addContents()
    {
        for (const book::Attachment &content : std::as_const(m_plan.letter.contents)) {
            if (!m_papersHere.contains(content.sha256) && m_wanted.contains(content.sha256)) {
                m_plan.changes.arrive(content);
                ++m_plan.papers;
            }
        }
    }

    [[nodiscard]] Result<void> addPages()
    {
        for (const PaperPages &pages : std::as_const(m_plan.letter.pages)) {
            if (!m_alive.value(pages.document, false)) {
                continue;
            }
            const auto here = m_book.paperPages(pages.document);
            if (!here) {
                return fail(here.error());
            }
            if (here->pages.isEmpty() || isNewer(pages, *here)) {
                m_plan.changes.arrive(pages);
            }
        }
        return {};
    }

    const book::Book &m_book;
    Plan m_plan;
    QSet<RecordId> m_persons;
    QSet<QString> m_papersHere;
    QSet<QString> m_contents;
    QSet<QString> m_wanted;
    QHash<RecordId, bool> m_alive; ///< Of the letter's records: not erased for good.
};


/// What this book has not set itself.
Result<void> takeSettings(book::Book &book, const Letter &letter)
{
    auto info = book.info();
    if (!info) {
        return fail(info.error());
    }
    if (info->municipality.isEmpty() && !letter.municipality.isEmpty()) {
        info->municipality = letter.municipality;
        OYAKO_TRY(book.setInfo(*info));
    }
    for (const QString &key : travellingSettings()) {
        const auto own = book.setting(key);
        if (!own) {
            return fail(own.error());
        }
        if (own->isEmpty() && letter.settings.contains(key)) {
            OYAKO_TRY(book.setSetting(key, letter.settings.value(key)));
        }
    }
    return {};
}

/// A letter that comes late knows less than one read before.
Result<void> rememberPartner(book::Book &book, const Letter &letter)
{
    auto partner = partnerWith(book, letter.from);
    if (!partner) {
        return fail(partner.error());
    }
    partner->lastIn = book.clock().now();
    if (!partner->heard.isValid() || partner->heard <= letter.made) {
        partner->heard = letter.made;
        partner->device = letter.device;
        partner->knows = letter.to;
        if (letter.renewed.isEmpty()) {
            partner->former.reset(); // They write under the card that is pinned.
        }
        OYAKO_TRY(keepAcknowledged(book, letter.from, {letter.marks, letter.papers}));
    }
    return keepPartner(book, *partner);
}

} // namespace

Result<Plan> planIntake(const book::Book &book, Letter letter, const Progress &progress)
{
    return Planner(book, std::move(letter)).run(progress);
}

Result<void> takeIn(book::Book &book, const Plan &plan, const Progress &progress)
{
    if (!plan.changes.isEmpty()) {
        if (const auto done = book.apply(plan.changes, progress); !done) {
            return fail(done.error());
        }
    }
    if (const auto moved = followThoseTogether(book); !moved) {
        return fail(moved.error());
    }
    OYAKO_TRY(takeSettings(book, plan.letter));
    return rememberPartner(book, plan.letter);
}

} // namespace oyako::sync
