// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/book/change_set.h"

namespace oyako::book {

RecordId ChangeSet::add(const Clock &clock, const RecordId &person, records::AnyRecord value)
{
    const auto id = makeId<RecordId>(clock);
    addAs(id, person, std::move(value));
    return id;
}

void ChangeSet::addAs(const RecordId &id, const RecordId &person, records::AnyRecord value)
{
    const bool isPerson = records::kindOf(value) == records::Kind::Person;
    m_steps.append({id, isPerson ? id : person, 0, State::Current, std::move(value)});
}

void ChangeSet::edit(const RecordId &id, const RecordId &person, int version, records::AnyRecord value)
{
    m_steps.append({id, person, version, State::Current, std::move(value)});
}

void ChangeSet::markEnteredInError(const StoredRecord &stored)
{
    m_steps.append({stored.id, stored.person, stored.version, State::EnteredInError, stored.value});
}

void ChangeSet::attach(const RecordId &document, Attachment attachment, QList<PageText> text)
{
    m_contents.append({document, std::move(attachment), std::move(text)});
}

} // namespace oyako::book
