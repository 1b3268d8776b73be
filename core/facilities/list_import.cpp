// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/facilities/list_import.h"

#include <QHash>
#include <QSet>

namespace oyako::facilities {

using records::Facility;
using records::FacilityList;

namespace {

using Places = QList<book::Stored<Facility>>;

/// The places of one list of the book by their keys.
using Known = QHash<QString, const book::Stored<Facility> *>;

QHash<RecordId, Known> byList(const Places &places)
{
    QHash<RecordId, Known> lists;
    for (const auto &place : places) {
        if (!place.value.list.isEmpty()) {
            lists[place.value.list].insert(place.value.key, &place);
        }
    }
    return lists;
}

qsizetype countShared(const Reading &reading, const Known &known)
{
    return std::count_if(reading.places.begin(), reading.places.end(),
                         [&known](const ReadFacility &place) { return known.contains(place.facility.key); });
}

/// The list of the book that this is a newer edition of; empty when there is none.
RecordId earlierEdition(const Reading &reading, const QHash<RecordId, Known> &lists)
{
    RecordId best;
    qsizetype most = 0;
    for (auto it = lists.begin(); it != lists.end(); ++it) {
        const qsizetype shared = countShared(reading, it.value());
        const qsizetype smaller = std::min<qsizetype>(it.value().size(), static_cast<qsizetype>(reading.places.size()));
        if (shared > most && 2 * shared >= smaller) {
            most = shared;
            best = it.key();
        }
    }
    return best;
}

void describeList(ImportPlan &plan, const ImportOptions &options, const QDate &today)
{
    FacilityList &list = plan.list;
    list.title = options.title.isEmpty() ? plan.table.title : options.title;
    list.credit = options.credit.isEmpty() ? plan.table.credit : options.credit;
    list.origin = plan.table.origin;
    list.asOf = options.asOf.isValid() ? options.asOf : plan.reading.asOf;
    list.importedOn = today;
    list.encoding = plan.table.encoding;
    list.municipality = options.read.municipality;
    list.columns = plan.reading.columns;
    list.titleRows = plan.reading.titleRows;
}

/// The kind that every place had whose kind the list leaves open; nothing when there is none, or several.
std::optional<records::FacilityKind> kindSaidBefore(const Reading &reading, const Known &known)
{
    std::optional<records::FacilityKind> said;
    for (const ReadFacility &read : reading.places) {
        const book::Stored<Facility> *before = known.value(read.facility.key);
        const bool isOpen = read.facility.type == records::FacilityKind::Other && read.facility.category.isEmpty();
        if (!before || !isOpen) {
            continue;
        }
        if (said && *said != before->value.type) {
            return std::nullopt;
        }
        said = before->value.type;
    }
    return said == records::FacilityKind::Other ? std::nullopt : said;
}

/// What the earlier edition says of the list, where the newer one says nothing.
void keepSaid(ImportPlan &plan, const FacilityList &earlier, const Known &known)
{
    for (QString FacilityList::*words :
         {&FacilityList::title, &FacilityList::credit, &FacilityList::origin, &FacilityList::municipality}) {
        if ((plan.list.*words).isEmpty()) {
            plan.list.*words = earlier.*words;
        }
    }
    plan.answers.municipality = plan.list.municipality;
    if (!plan.answers.kind) {
        plan.answers.kind = kindSaidBefore(plan.reading, known);
    }
}

bool isSame(const Facility &a, const Facility &b)
{
    return records::toJson(a) == records::toJson(b);
}

void comparePlaces(ImportPlan &plan, const Known &known, const Clock &clock)
{
    plan.added = 0;
    for (const ReadFacility &read : plan.reading.places) {
        Facility place = read.facility;
        place.list = plan.listId;
        const book::Stored<Facility> *before = known.value(place.key);
        if (!before) {
            static_cast<void>(plan.changes.add(clock, {}, std::move(place)));
            ++plan.added;
        } else if (isSame(before->value, place)) {
            ++plan.same;
        } else {
            plan.changes.edit(before->id, before->person, before->version, std::move(place));
            ++plan.changed;
        }
    }
}

void markDelisted(ImportPlan &plan, const Known &known, const QDate &today)
{
    QSet<QString> present;
    for (const ReadFacility &read : plan.reading.places) {
        present.insert(read.facility.key);
    }
    if (2 * countShared(plan.reading, known) < known.size()) {
        return;
    }
    for (const book::Stored<Facility> *before : known) {
        if (!present.contains(before->value.key) && !before->value.delisted.isValid()) {
            book::Stored<Facility> gone = *before;
            gone.value.delisted = plan.list.asOf.isValid() ? plan.list.asOf : today;
            plan.changes.edit(gone);
            ++plan.delisted;
        }
    }
}

} // namespace

Result<ImportPlan> readPlan(const QByteArray &bytes, const ImportOptions &options, const QDate &today,
                            const Progress &progress)
{
    auto table = readListTable(bytes);
    if (!table) {
        return fail(std::move(table).error());
    }
    ImportPlan plan;
    plan.reading = readFacilities(*table, options.read, progress);
    if (progress.isCancelled()) {
        return fail(ErrorCode::Cancelled);
    }
    if (plan.reading.places.empty()) {
        return fail(ErrorCode::NotRecognised, {}, {QStringLiteral("empty")});
    }
    table->rows.clear();
    plan.table = std::move(*table);
    plan.added = static_cast<qsizetype>(plan.reading.places.size());
    plan.answers = options.read;
    describeList(plan, options, today);
    return plan;
}

Result<ImportPlan> compare(const book::Book &book, ImportPlan plan, const ImportOptions &options)
{
    const Clock &clock = book.clock();
    const auto places = book.list<Facility>();
    if (!places) {
        return fail(places.error());
    }
    const auto lists = byList(*places);
    const RecordId earlier = options.asNew ? RecordId() : earlierEdition(plan.reading, lists);
    plan.changes = book::ChangeSet(QStringLiteral("import"), plan.list.title);
    plan.updates = !earlier.isEmpty();
    if (plan.updates) {
        auto list = book.find<FacilityList>(earlier);
        if (!list) {
            return fail(std::move(list).error());
        }
        keepSaid(plan, list->value, lists.value(earlier));
        plan.listId = earlier;
        list->value = plan.list;
        plan.changes.edit(*list);
    } else {
        plan.listId = plan.changes.add(clock, {}, plan.list);
    }
    comparePlaces(plan, lists.value(earlier), clock);
    markDelisted(plan, lists.value(earlier), clock.today());
    return plan;
}

Result<ImportPlan> planImport(const book::Book &book, const QByteArray &bytes, const ImportOptions &options,
                              const Progress &progress)
{
    auto plan = readPlan(bytes, options, book.clock().today(), progress);
    if (plan) {
        plan = compare(book, std::move(*plan), options);
    }
    if (!plan || (plan->answers.kind == options.read.kind && plan->answers.municipality == options.read.municipality)) {
        return plan;
    }
    ImportOptions answered = options;
    answered.read = plan->answers;
    plan = readPlan(bytes, answered, book.clock().today(), progress);
    return plan ? compare(book, std::move(*plan), answered) : std::move(plan);
}

Result<Written> takeIn(book::Book &book, const QByteArray &bytes, const ImportOptions &options,
                       const Progress &progress)
{
    const auto plan = planImport(book, bytes, options, progress);
    if (!plan) {
        return fail(plan.error());
    }
    if (plan->changesNothing()) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("list"));
    }
    const auto done = book.apply(plan->changes, progress);
    return done ? Result<Written>({*done, plan->added + plan->changed}) : fail(done.error());
}

Result<Written> takeOut(book::Book &book, const RecordId &list, const Progress &progress)
{
    const auto stored = book.findAny(list);
    const auto places = book.listAny(records::Kind::Facility);
    if (!stored || !places) {
        return fail(!stored ? stored.error() : places.error());
    }
    book::ChangeSet changes(QStringLiteral("entered_in_error"));
    changes.markEnteredInError(*stored);
    for (const book::StoredRecord &place : *places) {
        if (std::get<Facility>(place.value).list == list) {
            changes.markEnteredInError(place);
        }
    }
    const auto done = book.apply(changes, progress);
    return done ? Result<Written>({*done, changes.steps().size() - 1}) : fail(done.error());
}

} // namespace oyako::facilities
