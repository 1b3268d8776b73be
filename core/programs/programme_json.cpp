// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/programme_json.h"

#include "core/base/json_text.h"
#include "core/programs/programme_fields.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace oyako::programs {

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        list.append(entry.toString());
    }
    return list;
}

void insertList(QJsonObject &json, QLatin1String name, const QStringList &list)
{
    if (!list.isEmpty()) {
        json.insert(name, QJsonArray::fromStringList(list));
    }
}

std::optional<int> months(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QJsonArray linksJson(const QList<ProgrammeLink> &links)
{
    QJsonArray array;
    for (const ProgrammeLink &link : links) {
        array.append(QJsonObject{{QStringLiteral("title"), link.title}, {QStringLiteral("address"), link.address}});
    }
    return array;
}

} // namespace

QJsonObject programmeJson(const Programme &programme)
{
    QJsonObject json;
    for (const auto &[column, name, field] : programmeTexts) {
        if (!(programme.*field).isEmpty()) {
            json.insert(QLatin1String(name), programme.*field);
        }
    }
    for (const auto &[name, field] : programmeTags) {
        insertList(json, QLatin1String(name), programme.*field);
    }
    insertList(json, QLatin1String("bring"), programme.bring);
    if (programme.ages.from) {
        json.insert(QStringLiteral("from"), *programme.ages.from);
    }
    if (programme.ages.below) {
        json.insert(QStringLiteral("below"), *programme.ages.below);
    }
    if (!programme.links.isEmpty()) {
        json.insert(QStringLiteral("links"), linksJson(programme.links));
    }
    if (programme.updated.isValid()) {
        json.insert(QStringLiteral("updated"), programme.updated.toString(Qt::ISODate));
    }
    return json;
}

Programme programmeFromJson(const QJsonObject &json)
{
    Programme programme;
    for (const auto &[column, name, field] : programmeTexts) {
        programme.*field = json.value(QLatin1String(name)).toString();
    }
    for (const auto &[name, field] : programmeTags) {
        programme.*field = strings(json.value(QLatin1String(name)));
    }
    programme.bring = strings(json.value(QLatin1String("bring")));
    programme.ages = {months(json.value(QLatin1String("from"))), months(json.value(QLatin1String("below")))};
    const QJsonArray links = json.value(QLatin1String("links")).toArray();
    for (const QJsonValue &link : links) {
        programme.links.append({link[QLatin1String("title")].toString(), link[QLatin1String("address")].toString()});
    }
    programme.updated = QDate::fromString(json.value(QLatin1String("updated")).toString(), Qt::ISODate);
    return programme;
}

QByteArray packProgrammes(const QList<Programme> &programmes)
{
    // The fastest level: the texts repeat so much that the others gain little.
    constexpr int level = 1;
    QJsonArray array;
    for (const Programme &programme : programmes) {
        array.append(programmeJson(programme));
    }
    return qCompress(json::compact(array), level);
}

Result<QList<Programme>> unpackProgrammes(const QByteArray &packed)
{
    const QJsonDocument document = QJsonDocument::fromJson(qUncompress(packed));
    if (!document.isArray()) {
        return fail(ErrorCode::BadData, QStringLiteral("programmes"));
    }
    QList<Programme> programmes;
    const QJsonArray array = document.array();
    programmes.reserve(array.size());
    for (const QJsonValue &entry : array) {
        programmes.append(programmeFromJson(entry.toObject()));
    }
    return programmes;
}

} // namespace oyako::programs
