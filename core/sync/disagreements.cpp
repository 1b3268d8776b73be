// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sync/disagreements.h"

#include <QJsonDocument>

namespace oyako::sync {

using book::State;

namespace {

void set(Fields &fields, const QString &field, const QJsonValue &value)
{
    if (value.isUndefined()) {
        fields.remove(field);
    } else {
        fields.insert(field, value);
    }
}

/// The record with the sides chosen.
Result<book::ChangeSet::Step> chosenStep(const book::StoredRecord &record, const QList<Disagreement> &open,
                                         const QHash<QString, int> &chosen)
{
    Fields fields = fieldsOf(records::toJson(record.value));
    book::ChangeSet::Step step{record.id, record.person, record.version, record.state, record.value};
    for (const Disagreement &one : open) {
        const int side = chosen.value(one.field, 0);
        if (side < 0 || side >= one.sides.size()) {
            return fail(ErrorCode::InvalidValue, one.field, {QString::number(side)});
        }
        const QJsonValue &value = one.sides.at(side).value;
        if (one.field == stateField) {
            step.state = static_cast<State>(value.toInt());
        } else if (one.field == personField) {
            step.person = RecordId::fromString(value.toString()).value_or(RecordId());
        } else {
            set(fields, one.field, value);
        }
    }
    auto value = records::fromJson(records::kindOf(record.value), bodyOf(fields));
    if (!value) {
        return fail(std::move(value).error());
    }
    step.value = std::move(*value);
    return step;
}

} // namespace

Result<QList<Disagreement>> disagreementsOf(const book::Book &book, const RecordId &record)
{
    const auto line = book.lineage(record);
    const auto joined = line ? join(*line) : fail(line.error());
    return joined ? Result<QList<Disagreement>>(joined->open) : Result<QList<Disagreement>>(fail(joined.error()));
}

Result<QList<OpenRecord>> openRecords(const book::Book &book)
{
    const auto ids = book.joinedRecords();
    if (!ids) {
        return fail(ids.error());
    }
    QList<OpenRecord> open;
    for (const RecordId &id : *ids) {
        auto fields = disagreementsOf(book, id);
        auto record = book.findAny(id);
        if (!fields || !record) {
            return fail(fields ? record.error() : fields.error());
        }
        if (!fields->isEmpty()) {
            open.append({std::move(*record), std::move(*fields)});
        }
    }
    return open;
}

Result<book::ChangeId> settle(book::Book &book, const RecordId &record, const QHash<QString, int> &chosen)
{
    const auto open = disagreementsOf(book, record);
    const auto stored = open ? book.findAny(record) : fail(open.error());
    if (!stored) {
        return fail(stored.error());
    }
    if (open->isEmpty()) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("settle"));
    }
    auto step = chosenStep(*stored, *open, chosen);
    if (!step) {
        return fail(std::move(step).error());
    }
    book::ChangeSet changes(QStringLiteral("settle"));
    if (step->state == State::Current) {
        changes.edit(step->id, step->person, step->expectedVersion, std::move(step->value));
    } else {
        changes.markEnteredInError({step->id, step->person, step->expectedVersion, step->state, step->value});
    }
    return book.apply(changes);
}

} // namespace oyako::sync
