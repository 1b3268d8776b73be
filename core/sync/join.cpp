// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sync/join.h"

#include "core/base/json_text.h"
#include "core/records/validation.h"

#include <QBitArray>
#include <QJsonDocument>

#include <algorithm>

namespace oyako::sync {

using book::Lineage;
using book::LineRevision;
using book::RevisionKey;
using book::State;

namespace {

const QString settleWord = QStringLiteral("settle");
const QString undoWord = QStringLiteral("undo");
/// So that the outcome does not depend on the day on which somebody looks.
const QDate anyDay(9999, 12, 31);

/// What is known at one point of a lineage: the values, and which revisions wrote each and were not followed.
struct Known {
    Fields values;
    QMap<QString, QList<int>> writers;
};

QJsonObject objectOf(const QString &body)
{
    return QJsonDocument::fromJson(body.toUtf8()).object();
}

Fields fieldsOf(const LineRevision &revision)
{
    Fields fields = sync::fieldsOf(objectOf(revision.body));
    fields.insert(stateField, static_cast<int>(revision.state));
    fields.insert(personField, revision.person.toString());
    return fields;
}

QJsonObject bodyIn(Fields fields)
{
    fields.remove(stateField);
    fields.remove(personField);
    return bodyOf(fields);
}

/// Reads a lineage from its first revision to its last.
class Reader final {
public:
    explicit Reader(const Lineage &line)
        : m_line(line)
    {
    }

    [[nodiscard]] Result<void> read()
    {
        for (int i = 0; i < m_line.revisions.size(); ++i) {
            OYAKO_TRY(place(i));
            OYAKO_TRY(check(i));
            learn(i);
        }
        return {};
    }
    [[nodiscard]] const QList<int> &heads() const { return m_heads; }
    [[nodiscard]] Known atEnd() const { return meet(m_heads); }
    /// The writers of different values; the one that is shown first.
    [[nodiscard]] QList<int> disagreeing(const Known &known, const QString &field) const
    {
        QList<int> sides;
        const QList<int> ordered = byWeight(known.writers.value(field), field);
        for (const int writer : ordered) {
            const bool isNew = std::none_of(sides.cbegin(), sides.cend(),
                                            [&](int side) { return valueBy(side, field) == valueBy(writer, field); });
            if (isNew) {
                sides.append(writer);
            }
        }
        return sides.size() > 1 ? sides : QList<int>();
    }
    [[nodiscard]] QJsonValue valueBy(int writer, const QString &field) const
    {
        return m_own.at(writer).value(field, QJsonValue(QJsonValue::Undefined));
    }

private:
    [[nodiscard]] Result<void> place(int i)
    {
        const LineRevision &revision = m_line.revisions.at(i);
        QList<int> parents;
        QBitArray before(static_cast<int>(m_line.revisions.size()));
        for (const RevisionKey &key : revision.parents) {
            const int parent = m_places.value(key, -1);
            if (parent < 0) {
                return fail(ErrorCode::Damaged, QStringLiteral("parents"), {m_line.record.toString()});
            }
            parents.append(parent);
            before |= m_before.at(parent);
            before.setBit(parent);
            m_heads.removeOne(parent);
        }
        m_places.insert(revision.key, i);
        m_parents.append(parents);
        m_before.append(before);
        m_heads.append(i);
        m_own.append(fieldsOf(revision));
        return {};
    }
    [[nodiscard]] Result<void> check(int i) const
    {
        const auto value = records::fromJson(m_line.kind, objectOf(m_line.revisions.at(i).body));
        if (value) {
            return {};
        }
        return fail(ErrorCode::NewerSchema, value.error().field, {m_line.record.toString()});
    }
    void learn(int i)
    {
        const QList<int> &parents = m_parents.at(i);
        const Known base = meet(parents);
        if (const auto reopened = takenBack(i)) {
            m_known.append(*reopened);
            return;
        }
        Known known{m_own.at(i), {}};
        QStringList fields = m_own.at(i).keys();
        for (auto it = base.writers.cbegin(); it != base.writers.cend(); ++it) {
            if (!m_own.at(i).contains(it.key())) {
                fields.append(it.key());
            }
        }
        for (const QString &field : std::as_const(fields)) {
            known.writers.insert(field, writes(i, base, field) ? QList<int>{i} : base.writers.value(field));
        }
        m_known.append(known);
    }
    /// Every writer says that the record counts (or not), so that taking it out and changing it disagree.
    [[nodiscard]] bool writes(int i, const Known &base, const QString &field) const
    {
        const bool wasOpen = !disagreeing(base, field).isEmpty();
        const bool isNew = !base.writers.contains(field);
        const bool changed = isNew || valueBy(i, field) != base.values.value(field, QJsonValue(QJsonValue::Undefined));
        return changed || (wasOpen && m_line.revisions.at(i).action == settleWord) || (field == stateField && !wasOpen);
    }
    /// What was known before the revision that this one takes back, when that one was written upon several.
    [[nodiscard]] std::optional<Known> takenBack(int i) const
    {
        const QList<int> &parents = m_parents.at(i);
        if (m_line.revisions.at(i).action != undoWord || parents.size() != 1) {
            return std::nullopt;
        }
        const QList<int> &before = m_parents.at(parents.first());
        Known known = meet(before);
        const bool isSame = !before.isEmpty() && known.values == m_own.at(i);
        const bool wasOpen =
            isSame && std::any_of(known.writers.keyBegin(), known.writers.keyEnd(),
                                  [&](const QString &field) { return !disagreeing(known, field).isEmpty(); });
        return wasOpen ? std::optional(known) : std::nullopt;
    }

    [[nodiscard]] Known meet(const QList<int> &heads) const
    {
        if (heads.size() == 1) {
            return m_known.at(heads.first());
        }
        Known met;
        for (const int head : heads) {
            const auto &writers = m_known.at(head).writers;
            for (auto it = writers.cbegin(); it != writers.cend(); ++it) {
                QList<int> &all = met.writers[it.key()];
                for (const int writer : it.value()) {
                    if (!all.contains(writer)) {
                        all.append(writer);
                    }
                }
            }
        }
        for (auto it = met.writers.begin(); it != met.writers.end(); ++it) {
            it.value() = notFollowed(it.value());
            const QJsonValue value = valueBy(byWeight(it.value(), it.key()).first(), it.key());
            if (!value.isUndefined()) {
                met.values.insert(it.key(), value);
            }
        }
        const bool wereValid =
            std::all_of(heads.cbegin(), heads.cend(), [this](int head) { return isValid(m_own.at(head)); });
        return heads.isEmpty() || !wereValid || isValid(met.values) ? met : whole(heads);
    }
    [[nodiscard]] QList<int> notFollowed(const QList<int> &writers) const
    {
        QList<int> left;
        for (const int writer : writers) {
            const bool followed = std::any_of(writers.cbegin(), writers.cend(),
                                              [&](int other) { return m_before.at(other).testBit(writer); });
            if (!followed) {
                left.append(writer);
            }
        }
        return left;
    }
    /// The newest head as it stands; whatever another one says differently is open.
    [[nodiscard]] Known whole(const QList<int> &heads) const
    {
        const int newest = byWeight(heads, stateField).first();
        Known known{m_own.at(newest), m_known.at(newest).writers};
        for (const int head : heads) {
            for (const QString &field : (m_own.at(head).keys() + m_own.at(newest).keys())) {
                if (valueBy(head, field) != valueBy(newest, field)) {
                    known.writers.insert(field, heads);
                }
            }
        }
        return known;
    }
    [[nodiscard]] bool isValid(const Fields &fields) const
    {
        const auto value = records::fromJson(m_line.kind, bodyIn(fields));
        return value && (fields.value(stateField).toInt() != static_cast<int>(State::Current) ||
                         records::validate(*value, anyDay));
    }
    /// The one to be shown first.
    [[nodiscard]] QList<int> byWeight(QList<int> writers, const QString &field) const
    {
        std::sort(writers.begin(), writers.end(), [&](int a, int b) {
            const LineRevision &one = m_line.revisions.at(a);
            const LineRevision &other = m_line.revisions.at(b);
            if (field == stateField && one.state != other.state) {
                return one.state == State::Current;
            }
            return one.recordedAt == other.recordedAt ? other.key < one.key : other.recordedAt < one.recordedAt;
        });
        return writers;
    }

    const Lineage &m_line;
    QMap<RevisionKey, int> m_places;
    QList<QList<int>> m_parents;
    QList<QBitArray> m_before;
    QList<Fields> m_own;
    QList<Known> m_known;
    QList<int> m_heads;
};

Side sideOf(const LineRevision &revision, const QJsonValue &value)
{
    return {value, revision.author, revision.device, revision.recordedAt, revision.zone, revision.isOwn};
}

QString textOf(const Fields &fields)
{
    return QString::fromUtf8(json::compact(bodyIn(fields)));
}

RecordId personIn(const Fields &fields)
{
    return RecordId::fromString(fields.value(personField).toString()).value_or(RecordId());
}

} // namespace

Result<Joined> join(const Lineage &line)
{
    if (line.revisions.isEmpty()) {
        return fail(ErrorCode::Damaged, QStringLiteral("revisions"), {line.record.toString()});
    }
    const bool isErased = std::any_of(line.revisions.cbegin(), line.revisions.cend(),
                                      [](const LineRevision &one) { return one.state == State::Erased; });
    if (isErased) {
        const auto first = std::min_element(line.revisions.cbegin(), line.revisions.cend(),
                                            [](const auto &a, const auto &b) { return a.key < b.key; });
        return Joined{State::Erased, first->person, {}, {}, false};
    }
    Reader reader(line);
    OYAKO_TRY(reader.read());
    const Known known = reader.atEnd();
    Joined joined{static_cast<State>(known.values.value(stateField).toInt()),
                  personIn(known.values),
                  textOf(known.values),
                  {},
                  reader.heads().size() > 1};
    if (!joined.grewApart) {
        joined.body = line.revisions.at(reader.heads().first()).body;
    }
    for (auto it = known.writers.cbegin(); it != known.writers.cend(); ++it) {
        const QList<int> writers = reader.disagreeing(known, it.key());
        if (writers.isEmpty()) {
            continue;
        }
        Disagreement open{it.key(), {}};
        for (const int writer : writers) {
            open.sides.append(sideOf(line.revisions.at(writer), reader.valueBy(writer, it.key())));
        }
        joined.open.append(open);
    }
    return joined;
}

Result<Lineage> united(const Lineage &here, const Lineage &there)
{
    if (!(here.record == there.record) || here.kind != there.kind) {
        return fail(ErrorCode::Damaged, QStringLiteral("record"), {there.record.toString()});
    }
    Lineage both = here;
    QMap<RevisionKey, qsizetype> places;
    for (qsizetype i = 0; i < here.revisions.size(); ++i) {
        places.insert(here.revisions.at(i).key, i);
    }
    for (const LineRevision &revision : there.revisions) {
        if (!places.contains(revision.key)) {
            places.insert(revision.key, both.revisions.size());
            both.revisions.append(revision);
            both.revisions.last().isOwn = false;
        }
    }
    return both;
}

} // namespace oyako::sync
