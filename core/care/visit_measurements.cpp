// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/visit_measurements.h"

#include <algorithm>

namespace oyako::care {

using records::Measurement;
using records::MeasurementKind;

Result<VisitMeasurements> VisitMeasurements::load(const book::Book &book, const RecordId &person, const RecordId &visit)
{
    VisitMeasurements found;
    found.m_person = person;
    if (visit.isEmpty()) {
        return found;
    }
    auto all = book.list<Measurement>(person);
    if (!all) {
        return fail(std::move(all).error());
    }
    for (auto &measurement : *all) {
        if (measurement.value.checkup == visit) {
            found.m_known.append(std::move(measurement));
        }
    }
    return found;
}

const VisitMeasurements::Stored *VisitMeasurements::find(MeasurementKind kind) const
{
    const auto known = std::find_if(m_known.cbegin(), m_known.cend(),
                                    [kind](const Stored &stored) { return stored.value.type == kind; });
    return known == m_known.cend() ? nullptr : &*known;
}

QList<RecordId> VisitMeasurements::ids() const
{
    QList<RecordId> ids;
    for (const Stored &stored : m_known) {
        ids.append(stored.id);
    }
    return ids;
}

void VisitMeasurements::write(book::ChangeSet &changes, const Clock &clock, const Page &page,
                              const QList<Value> &values) const
{
    for (const Value &typed : values) {
        const Stored *known = find(typed.kind);
        if (!typed.value) {
            if (known) {
                changes.markEnteredInError(
                    {known->id, known->person, known->version, book::State::Current, known->value});
            }
            continue;
        }
        Measurement measured = known ? known->value : Measurement{.type = typed.kind, .checkup = page.visit};
        measured.value = *typed.value;
        measured.second = typed.second;
        measured.date = page.date;
        measured.facility = page.facility;
        measured.by = records::MeasuredBy::Professional;
        if (known && records::sameContent(known->value, measured)) {
            continue;
        }
        if (known) {
            changes.edit(known->id, known->person, known->version, measured);
        } else {
            changes.add(clock, m_person, measured);
        }
    }
}

} // namespace oyako::care
