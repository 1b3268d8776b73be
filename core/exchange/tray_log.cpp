// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/tray_log.h"

#include "core/base/json_text.h"

#include <QJsonDocument>

namespace oyako::exchange {

namespace {

const QString takenWord = QStringLiteral("taken_in");
const QString declinedWord = QStringLiteral("declined");

QString settingKey(const QDate &day)
{
    return QLatin1String("tray.") + day.toString(Qt::ISODate);
}

QJsonObject toJson(const TrayNote &note)
{
    QJsonArray persons;
    for (const RecordId &person : note.persons) {
        persons.append(person.toString());
    }
    return {{QStringLiteral("file"), note.file},
            {QStringLiteral("decision"), note.decision == TrayDecision::TakenIn ? takenWord : declinedWord},
            {QStringLiteral("reason"), note.reason},
            {QStringLiteral("items"), note.items},
            {QStringLiteral("left"), note.left},
            {QStringLiteral("change"), note.change.toString()},
            {QStringLiteral("persons"), persons},
            {QStringLiteral("at"), note.at.toString(Qt::ISODateWithMs)}};
}

TrayNote fromJson(const QJsonObject &json)
{
    TrayNote note{
        .file = json.value(QLatin1String("file")).toString(),
        .decision = json.value(QLatin1String("decision")).toString() == declinedWord ? TrayDecision::Declined
                                                                                     : TrayDecision::TakenIn,
        .reason = json.value(QLatin1String("reason")).toString(),
        .items = json.value(QLatin1String("items")).toInt(),
        .left = json.value(QLatin1String("left")).toInt(),
        .change = book::ChangeId::fromString(json.value(QLatin1String("change")).toString()).value_or(book::ChangeId()),
        .persons = {},
        .at = QDateTime::fromString(json.value(QLatin1String("at")).toString(), Qt::ISODateWithMs)};
    const QJsonArray persons = json.value(QLatin1String("persons")).toArray();
    for (const QJsonValue &person : persons) {
        note.persons.append(RecordId::fromString(person.toString()).value_or(RecordId()));
    }
    return note;
}

Result<void> keep(book::Book &book, const QList<TrayNote> &notes)
{
    QJsonArray all;
    for (const TrayNote &note : notes) {
        all.append(toJson(note));
    }
    return book.setSetting(settingKey(book.clock().today()), QString::fromUtf8(json::compact(all)));
}

} // namespace

Result<QList<TrayNote>> trayNotes(const book::Book &book, const QDate &day)
{
    const auto text = book.setting(settingKey(day));
    if (!text) {
        return fail(text.error());
    }
    QList<TrayNote> notes;
    const QJsonArray all = QJsonDocument::fromJson(text->toUtf8()).array();
    for (const QJsonValue &entry : all) {
        notes.append(fromJson(entry.toObject()));
    }
    return notes;
}

Result<void> noteTray(book::Book &book, TrayNote note)
{
    auto notes = trayNotes(book, book.clock().today());
    if (!notes) {
        return fail(std::move(notes).error());
    }
    note.at = book.clock().now().toUTC();
    notes->removeIf([&note](const TrayNote &other) { return other.file == note.file; });
    notes->append(std::move(note));
    return keep(book, *notes);
}

Result<void> forgetTray(book::Book &book, const QString &file)
{
    auto notes = trayNotes(book, book.clock().today());
    if (!notes) {
        return fail(std::move(notes).error());
    }
    notes->removeIf([&file](const TrayNote &other) { return other.file == file; });
    return keep(book, *notes);
}

Result<int> itemsWithoutTyping(const book::Book &book, const QDate &day)
{
    const auto notes = trayNotes(book, day);
    if (!notes) {
        return fail(notes.error());
    }
    int items = 0;
    for (const TrayNote &note : *notes) {
        items += note.items;
    }
    return items;
}

QString trayDigest(const QByteArray &file)
{
    return book::digestOf(file);
}

} // namespace oyako::exchange
