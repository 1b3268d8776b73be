// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/agenda_of_book.h"

#include "core/agenda/family_from_book.h"
#include "core/agenda/vaccination_source.h"

#include <algorithm>

namespace oyako::agenda {

Result<Agenda> ofBook(const book::Book &book, const immunization::Schedule &schedule)
{
    const Result<FamilySnapshot> family = familyOf(book);
    if (!family) {
        return fail(family.error());
    }
    const auto histories = care::vaccinationHistories(book);
    if (!histories) {
        return fail(histories.error());
    }
    QList<AgendaSource> sources = builtInSources();
    sources.append(vaccinationSource(*histories, schedule));
    return makeAgenda(*family, book.clock().today(), sources);
}

Result<QList<AgendaItem>> nextVaccinations(const book::Book &book, const immunization::Schedule &schedule,
                                           const RecordId &person)
{
    const Result<FamilySnapshot> family = familyOf(book);
    const auto histories = care::vaccinationHistories(book, person);
    if (!family || !histories) {
        return fail(!family ? family.error() : histories.error());
    }
    const QDate today = book.clock().today();
    const Agenda agenda = makeAgenda(*family, today, {vaccinationSource(*histories, schedule)});
    QList<AgendaItem> items;
    for (const GroupedItem &grouped : agenda.items) {
        if (grouped.item.kind == ItemKind::Vaccination) {
            items.append(grouped.item);
        }
    }
    const auto key = [&](const AgendaItem &item) {
        return std::pair(item.state == ItemState::Ahead && !item.appointment, writtenDay(item, today));
    };
    std::stable_sort(items.begin(), items.end(),
                     [&](const AgendaItem &a, const AgendaItem &b) { return key(a) < key(b); });
    return items;
}

} // namespace oyako::agenda
