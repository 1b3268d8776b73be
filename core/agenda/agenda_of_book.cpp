// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/agenda_of_book.h"

#include "core/agenda/family_from_book.h"
#include "core/agenda/vaccination_source.h"

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

} // namespace oyako::agenda
