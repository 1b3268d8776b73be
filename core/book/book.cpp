// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/book/book.h"

#include "core/book/before_birth.h"
#include "core/book/duty.h"
#include "core/book/facility_rows.h"
#include "core/book/paper_table.h"
#include "core/book/person_index.h"

#include <QSysInfo>

#include <algorithm>

namespace oyako::book {

namespace {

QList<RecordId> idsOf(const ChangeSet &changes)
{
    QList<RecordId> ids;
    for (const ChangeSet::Step &step : changes.steps()) {
        ids.append(step.id);
    }
    for (const Arrival &arrival : changes.arrivals()) {
        ids.append(arrival.line.record);
    }
    for (const PaperPages &pages : changes.arrivedPages()) {
        ids.append(pages.document);
    }
    return ids;
}

/// Whether two revisions say the same: a record changed and changed back counts as untouched.
bool isSame(const Revision &a, const Revision &b)
{
    return a.state == b.state && a.person == b.person && a.value && b.value &&
           records::toJson(*a.value) == records::toJson(*b.value);
}

/// Whether nothing that a change wrote is as it left it. Looks no further than the first record that is.
bool isHopeless(const RecordTable &records, const ChangeId &change)
{
    const auto written = records.writtenBy(change);
    const auto isUntouched = [&records](const RecordTable::Written &one) {
        const auto history = records.history(one.record);
        return !history || isSame(history->last(), history->at(one.last - 1));
    };
    return written && std::none_of(written->cbegin(), written->cend(), isUntouched);
}

/// Takes from the ends what can no longer be undone or redone, so that it does not bar what lies before it.
void dropHopeless(QList<ChangeId> &undo, QList<ChangeId> &redo, const RecordTable &records)
{
    for (QList<ChangeId> *changes : {&undo, &redo}) {
        while (!changes->isEmpty() && isHopeless(records, changes->last())) {
            changes->removeLast();
        }
    }
}

} // namespace

Book::Book(store::Store store, const Clock &clock)
    : m_store(std::move(store))
    , m_clock(clock)
{
}

Book::~Book() = default;

BookId Book::id() const
{
    return m_store.book();
}

RecordTable Book::table() const
{
    return RecordTable(m_store.connection(), m_store.book());
}

Stamp Book::stamp(const QString &action, const QString &origin) const
{
    return {makeId<ChangeId>(m_clock),
            action,
            origin,
            m_author,
            QString::fromLatin1(QSysInfo::machineUniqueId()).left(8),
            m_clock.now(),
            QString::fromLatin1(m_clock.zone().id())};
}

Result<StoredRecord> Book::findAny(const RecordId &id) const
{
    return table().find(id);
}

Result<QList<StoredRecord>> Book::listAny(records::Kind kind, const RecordId &person) const
{
    return table().list(kind, person);
}

Result<void> Book::forEachBetween(records::Kind kind, const QDate &from, const QDate &until,
                                  const std::function<bool(StoredRecord &&)> &visit) const
{
    return table().forEachBetween(kind, from, until, visit);
}

Result<QList<Stored<records::Person>>> Book::searchPersons(const QString &text, int limit) const
{
    const auto ids = findPersons(m_store.connection(), id(), {text, m_clock.today(), limit});
    if (!ids) {
        return fail(ids.error());
    }
    QList<Stored<records::Person>> persons;
    for (const RecordId &person : *ids) {
        auto found = find<records::Person>(person);
        if (!found) {
            return fail(std::move(found).error());
        }
        persons.append(std::move(*found));
    }
    return persons;
}

Result<std::vector<FacilityRow>> Book::facilityRows() const
{
    return readFacilityRows(m_store.connection(), id());
}

Result<QList<Revision>> Book::history(const RecordId &id) const
{
    return table().history(id);
}

Result<void> Book::writeSteps(const ChangeSet &changes, const Stamp &stamp, const Progress &progress)
{
    RecordTable records = table();
    PaperTable papers(m_store.connection(), id());
    const QList<ChangeSet::Step> &steps = changes.steps();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (!progress.goesOn(i, steps.size())) {
            return fail(ErrorCode::Cancelled);
        }
        OYAKO_TRY(records.write(steps.at(i), stamp));
        OYAKO_TRY(indexPerson(m_store.connection(), id(), steps.at(i)));
        OYAKO_TRY(indexFacility(m_store.connection(), id(), steps.at(i)));
        OYAKO_TRY(papers.indexWords(steps.at(i)));
    }
    return {};
}

Result<ChangeId> Book::commit(const ChangeSet &changes, const Stamp &stamp, const Progress &progress)
{
    OYAKO_TRY(checkDuty(table(), stamp.author, changes));
    for (const ChangeSet::Step &step : changes.steps()) {
        if (step.state == State::Current) {
            OYAKO_TRY(records::validate(step.value, m_clock.today()));
        }
    }
    auto transaction = store::Transaction::begin(m_store.connection());
    if (!transaction) {
        return fail(std::move(transaction).error());
    }
    RecordTable records = table();
    PaperTable papers(m_store.connection(), id());
    OYAKO_TRY(records.openChangeSet(stamp));
    OYAKO_TRY(writeSteps(changes, stamp, progress));
    for (const ChangeSet::Content &content : changes.contents()) {
        OYAKO_TRY(papers.keep(content.attachment));
        OYAKO_TRY(papers.setPages(content.document, content.text, stamp.recordedAt.toString(Qt::ISODateWithMs)));
    }
    OYAKO_TRY(writeArrivals(changes, stamp, progress));
    OYAKO_TRY(auditChanges(changes, stamp));
    if (progress.isCancelled()) {
        return fail(ErrorCode::Cancelled);
    }
    OYAKO_TRY(transaction->commit());
    Q_EMIT changed(idsOf(changes));
    return stamp.change;
}

Result<ChangeId> Book::apply(const ChangeSet &changes, const Progress &progress)
{
    if (changes.isEmpty()) {
        return fail(ErrorCode::NotAllowed, changes.action());
    }
    // What another copy of the book knows already is taken as it is: two copies must come to agree.
    if (!changes.hasArrivals()) {
        OYAKO_TRY(checkBirths(table(), changes));
    }
    auto done = commit(changes, stamp(changes.action(), changes.origin()), progress);
    if (done && !changes.hasArrivals()) {
        m_undo.append(*done);
        m_redo.clear();
    } else if (done) {
        dropHopeless(m_undo, m_redo, table());
    }
    return done;
}

void Book::adopt(const ChangeId &change)
{
    m_undo.append(change);
    m_redo.clear();
}

void Book::announce(const QList<RecordId> &records)
{
    Q_EMIT changed(records);
}

Result<RecordId> Book::add(const RecordId &person, const records::AnyRecord &value)
{
    ChangeSet changes(QStringLiteral("add"));
    const RecordId id = changes.add(m_clock, person, value);
    const auto done = apply(changes);
    return done ? Result<RecordId>(id) : Result<RecordId>(fail(done.error()));
}

Result<ChangeId> Book::markEnteredInError(const RecordId &id)
{
    const auto stored = findAny(id);
    if (!stored) {
        return fail(stored.error());
    }
    if (stored->state != State::Current) {
        return fail(ErrorCode::NotAllowed, {}, {id.toString()});
    }
    ChangeSet changes(QStringLiteral("entered_in_error"));
    changes.markEnteredInError(*stored);
    return apply(changes);
}

Result<ChangeId> Book::revert(const RecordId &id, int version)
{
    const auto stored = findAny(id);
    if (!stored) {
        return fail(stored.error());
    }
    const auto revisions = history(id);
    if (!revisions) {
        return fail(revisions.error());
    }
    if (version < 1 || version > revisions->size() || !revisions->at(version - 1).value) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("revision"), {QString::number(version)});
    }
    ChangeSet changes(QStringLiteral("revert"));
    changes.edit(id, revisions->at(version - 1).person, stored->version, *revisions->at(version - 1).value);
    return apply(changes);
}

Result<void> Book::erase(const RecordId &id)
{
    const auto stored = findAny(id);
    if (!stored) {
        return fail(stored.error());
    }
    ChangeSet asked(QStringLiteral("erase"));
    asked.markEnteredInError(*stored);
    OYAKO_TRY(checkDuty(table(), m_author, asked));
    const auto revisions = history(id);
    if (!revisions) {
        return fail(revisions.error());
    }
    auto transaction = store::Transaction::begin(m_store.connection());
    if (!transaction) {
        return fail(std::move(transaction).error());
    }
    RecordTable records = table();
    const Stamp erasure = stamp(QStringLiteral("erase"));
    OYAKO_TRY(records.openChangeSet(erasure));
    OYAKO_TRY(records.erase(id, erasure));
    OYAKO_TRY(forgetPerson(m_store.connection(), m_store.book(), id));
    OYAKO_TRY(forgetFacility(m_store.connection(), m_store.book(), id));
    if (std::holds_alternative<records::Document>(stored->value)) {
        OYAKO_TRY(PaperTable(m_store.connection(), m_store.book()).forget(id, contentsNamedBy(*revisions)));
    }
    OYAKO_TRY(audit({.access = Access::Write,
                     .person = stored->person,
                     .subject = erasure.change.toString(),
                     .detail = erasure.action}));
    OYAKO_TRY(transaction->commit());
    dropHopeless(m_undo, m_redo, table());
    Q_EMIT changed({id});
    return {};
}

Result<ChangeSet> Book::inverseOf(const ChangeId &change, UndoReport &report, const Progress &progress) const
{
    const RecordTable records = table();
    const auto written = records.writtenBy(change);
    if (!written) {
        return fail(written.error());
    }
    ChangeSet inverse(QStringLiteral("undo"));
    for (const auto &[recordId, first, last] : *written) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        const auto history = records.history(recordId);
        if (!history) {
            return fail(history.error());
        }
        const Revision &now = history->last();
        if (!isSame(now, history->at(last - 1))) {
            report.leftAlone.append(recordId);
            continue;
        }
        report.reverted.append(recordId);
        const Revision *earlier = first > 1 ? &history->at(first - 2) : nullptr;
        if (earlier && earlier->state == State::Current) {
            inverse.edit(recordId, earlier->person, now.version, *earlier->value);
        } else {
            inverse.markEnteredInError({recordId, now.person, now.version, now.state, *now.value});
        }
    }
    return inverse;
}

void Book::turn(const ChangeId &undone, const ChangeId &by)
{
    if (m_undo.removeOne(undone)) {
        m_redo.append(by);
    } else if (m_redo.removeOne(undone)) {
        m_undo.append(by);
    }
    dropHopeless(m_undo, m_redo, table());
}

Result<UndoReport> Book::undo(const ChangeId &change, const Progress &progress)
{
    UndoReport report;
    auto inverse = inverseOf(change, report, progress);
    if (!inverse) {
        return fail(std::move(inverse).error());
    }
    if (inverse->isEmpty()) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("undo"), {QString::number(report.leftAlone.size())});
    }
    auto done = commit(*inverse, stamp(inverse->action()), progress);
    if (!done) {
        return fail(std::move(done).error());
    }
    report.change = *done;
    turn(change, *done);
    return report;
}

Result<UndoReport> Book::undoLast()
{
    return m_undo.isEmpty() ? fail(ErrorCode::NotAllowed, QStringLiteral("undo")) : undo(undoable());
}

Result<UndoReport> Book::redoLast()
{
    return m_redo.isEmpty() ? fail(ErrorCode::NotAllowed, QStringLiteral("redo")) : undo(redoable());
}

Result<qsizetype> Book::sizeOf(const ChangeId &change) const
{
    const auto written = table().writtenBy(change);
    return written ? Result<qsizetype>(written->size()) : Result<qsizetype>(fail(written.error()));
}

void Book::adoptUndo(const ChangeId &undone, const UndoReport &report)
{
    turn(undone, report.change);
}

} // namespace oyako::book
