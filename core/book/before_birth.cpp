// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/book/before_birth.h"

#include <QHash>

namespace oyako::book {

using records::Measurement;
using records::Person;

namespace {

QDate birthIn(const records::AnyRecord &record)
{
    const auto *person = std::get_if<Person>(&record);
    return person ? person->birthDate : QDate();
}

QHash<RecordId, QDate> birthsIn(const ChangeSet &changes)
{
    QHash<RecordId, QDate> births;
    for (const ChangeSet::Step &step : changes.steps()) {
        if (step.state == State::Current && std::holds_alternative<Person>(step.value)) {
            births.insert(step.id, birthIn(step.value));
        }
    }
    return births;
}

} // namespace

bool isMeasuredBeforeBirth(const records::AnyRecord &record, const QDate &birth)
{
    const auto *measured = std::get_if<Measurement>(&record);
    return measured && measured->type != records::MeasurementKind::EstimatedFetalWeight && birth.isValid() &&
           measured->date.isValid() && measured->date < birth;
}

Result<void> checkBirths(const RecordTable &records, const ChangeSet &changes)
{
    QHash<RecordId, QDate> births = birthsIn(changes);
    for (const ChangeSet::Step &step : changes.steps()) {
        const auto *measured = std::get_if<Measurement>(&step.value);
        if (!measured || step.state != State::Current) {
            continue;
        }
        if (!births.contains(step.person)) {
            const auto person = records.find(step.person);
            if (!person && person.error().code != ErrorCode::UnknownRecord) {
                return fail(person.error());
            }
            births.insert(step.person, person ? birthIn(person->value) : QDate());
        }
        if (isMeasuredBeforeBirth(step.value, births.value(step.person))) {
            return fail(ErrorCode::InvalidValue, QStringLiteral("date"));
        }
    }
    return {};
}

} // namespace oyako::book
