// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/history_commands.h"

#include "app/cli/book_access.h"
#include "app/cli/given.h"
#include "app/cli/note_reading.h"

#include <limits>

namespace oyako::cli {

namespace {

Result<RecordId> namedRecord(const Invocation &invocation)
{
    const QString text = invocation.arguments().value(QStringLiteral("record"));
    const auto id = RecordId::fromString(text);
    return id ? Result<RecordId>(*id) : Result<RecordId>(fail(ErrorCode::InvalidValue, QStringLiteral("--record")));
}

QString stateWord(book::State state)
{
    switch (state) {
    case book::State::Current: return QStringLiteral("current");
    case book::State::EnteredInError: return QStringLiteral("entered_in_error");
    case book::State::Erased: return QStringLiteral("erased");
    }
    return {};
}

QJsonObject described(const book::Revision &revision)
{
    QJsonObject object{{QStringLiteral("revision"), revision.version},
                       {QStringLiteral("state"), stateWord(revision.state)},
                       {QStringLiteral("action"), revision.action},
                       {QStringLiteral("author"), revision.author.toString()},
                       {QStringLiteral("device"), revision.device},
                       {QStringLiteral("recordedAt"), revision.recordedAt.toString(Qt::ISODateWithMs)},
                       {QStringLiteral("zone"), revision.zone},
                       {QStringLiteral("origin"), revision.origin}};
    if (revision.value) {
        object.insert(QStringLiteral("content"), records::toJson(*revision.value));
    }
    return object;
}

/// "2  2026-11-22T03:00:00.000Z  edit  lotNumber, note"
QString line(const book::Revision &revision, const book::Revision *before)
{
    const QStringList fields = before && before->value && revision.value
                                   ? records::changedFields(*before->value, *revision.value)
                                   : QStringList();
    return QStringLiteral("%1  %2  %3  %4  %5")
        .arg(QString::number(revision.version), revision.recordedAt.toString(Qt::ISODateWithMs), revision.action,
             stateWord(revision.state), fields.join(QLatin1String(", ")));
}

/// The revisions of a record; at a clinic noted as read, of whom it is.
Result<QList<book::Revision>> readHistory(book::Book &book, const RecordId &id)
{
    auto revisions = book.history(id);
    const auto record = revisions ? book.findAny(id) : fail(revisions.error());
    if (!record) {
        return fail(record.error());
    }
    OYAKO_TRY(noteReading(book, record->person.isEmpty() ? id : record->person, id));
    return revisions;
}

int history(Invocation &invocation)
{
    const auto id = namedRecord(invocation);
    if (!id) {
        return invocation.refuse(id.error());
    }
    const auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto revisions = readHistory(**book, *id);
    if (!revisions) {
        return invocation.refuse(revisions.error());
    }
    QJsonArray items;
    const book::Revision *before = nullptr;
    for (const book::Revision &revision : *revisions) {
        if (invocation.jsonl()) {
            invocation.print(described(revision));
        } else if (invocation.json()) {
            items.append(described(revision));
        } else {
            invocation.print(line(revision, before));
        }
        before = &revision;
    }
    if (invocation.json()) {
        invocation.print(QJsonObject{{QStringLiteral("items"), items}});
    }
    return Done;
}

int revert(Invocation &invocation)
{
    const auto id = namedRecord(invocation);
    if (!id) {
        return invocation.refuse(id.error());
    }
    const auto version =
        givenNumber(invocation.arguments(), QStringLiteral("revision"), 1, std::numeric_limits<int>::max(), 1);
    if (!version) {
        return invocation.refuse(version.error());
    }
    const auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto done = (*book)->revert(*id, *version);
    return done ? Done : invocation.refuse(done.error());
}

int erase(Invocation &invocation)
{
    const auto id = namedRecord(invocation);
    if (!id) {
        return invocation.refuse(id.error());
    }
    if (!invocation.arguments().has(QStringLiteral("yes"))) {
        return invocation.refuse({ErrorCode::NotAllowed, QStringLiteral("--yes"), {}});
    }
    const auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto done = (*book)->erase(*id);
    return done ? Done : invocation.refuse(done.error());
}

} // namespace

QList<Command> historyCommands()
{
    return {{QStringLiteral("history"), QStringLiteral("--record ID"), QStringLiteral("every revision of a record"),
             &history},
            {QStringLiteral("revert"), QStringLiteral("--record ID --revision N"),
             QStringLiteral("go back to an earlier revision"), &revert},
            {QStringLiteral("erase"), QStringLiteral("--record ID [--yes]"),
             QStringLiteral("remove the content for good; --yes says that it is meant"), &erase}};
}

} // namespace oyako::cli
