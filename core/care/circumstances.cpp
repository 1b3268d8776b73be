// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/circumstances.h"

#include <algorithm>

namespace oyako::care {

namespace {

using records::Circumstance;
using Stored = book::Stored<Circumstance>;

const QString yes = QStringLiteral("yes");
const QString no = QStringLiteral("no");

std::optional<Stored> find(const QList<Stored> &all, const QString &key)
{
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&key](const Stored &one) { return one.value.key == key; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

/// Adds or corrects one circumstance; a "no" that was never said otherwise is not written.
void put(book::ChangeSet &changes, const book::Book &book, const QList<Stored> &all, const RecordId &person,
         const Circumstance &wanted)
{
    std::optional<Stored> known = find(all, wanted.key);
    if (!known) {
        if (wanted.value != no) {
            changes.add(book.clock(), person, wanted);
        }
        return;
    }
    if (known->value.value != wanted.value || known->value.since != wanted.since) {
        known->value = wanted;
        changes.edit(*known);
    }
}

Result<void> apply(book::Book &book, const RecordId &person, const QList<Circumstance> &wanted)
{
    const auto all = book.list<Circumstance>(person);
    if (!all) {
        return fail(all.error());
    }
    book::ChangeSet changes(QStringLiteral("edit"));
    for (const Circumstance &one : wanted) {
        put(changes, book, *all, person, one);
    }
    if (changes.isEmpty()) {
        return {};
    }
    const auto applied = book.apply(changes);
    return applied ? Result<void>() : Result<void>(fail(applied.error()));
}

} // namespace

QStringList scheduleFactKeys(const immunization::Schedule &japan)
{
    QStringList diseases;
    QStringList others;
    for (const QString &key : japan.observations) {
        (key.startsWith(QLatin1String("had_")) ? diseases : others).append(key);
    }
    diseases.sort();
    others.sort();
    return diseases + others;
}

bool needsDay(const QString &key)
{
    return key == QLatin1String("long_illness_ended");
}

Result<QList<ScheduleFact>> scheduleFacts(const book::Book &book, const RecordId &person, const QStringList &keys)
{
    const auto known = book.find<records::Person>(person);
    const auto all = book.list<Circumstance>(person);
    if (!known || !all) {
        return fail(!known ? known.error() : all.error());
    }
    QList<ScheduleFact> facts;
    for (const QString &key : keys) {
        const auto stored = find(*all, key);
        const bool holds = stored && stored->value.value == yes;
        facts.append({key, holds, holds ? stored->value.since : QDate()});
    }
    return facts;
}

Result<void> setScheduleFacts(book::Book &book, const RecordId &person, const QList<ScheduleFact> &facts)
{
    QList<Circumstance> wanted;
    for (const ScheduleFact &fact : facts) {
        wanted.append({fact.key, fact.holds ? yes : no, fact.holds ? fact.since : QDate()});
    }
    return apply(book, person, wanted);
}

Result<void> chooseSchedule(book::Book &book, const RecordId &person, immunization::Family family)
{
    const bool cdsi = family == immunization::Family::Cdsi;
    const QString value = cdsi ? QString(cdsiScheduleValue) : QStringLiteral("japan");
    return apply(book, person, {Circumstance{QString(scheduleKey), value, {}}});
}

} // namespace oyako::care
