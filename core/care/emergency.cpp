// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/emergency.h"

#include <QJsonDocument>

#include <algorithm>

namespace oyako::care {

namespace {

const QString settingKey = QStringLiteral("emergency.card");
constexpr int anyAge = 18 * 12;

const QList<KitItem> &allItems()
{
    static const QList<KitItem> items{
        {QStringLiteral("card"), KitFor::Everybody, 0, 0},       {QStringLiteral("handbook"), KitFor::Everybody, 0, 0},
        {QStringLiteral("insurance"), KitFor::Everybody, 0, 0},  {QStringLiteral("water"), KitFor::Everybody, 0, 0},
        {QStringLiteral("medicine"), KitFor::Everybody, 0, 0},   {QStringLiteral("light"), KitFor::Everybody, 0, 0},
        {QStringLiteral("power"), KitFor::Everybody, 0, 0},      {QStringLiteral("pads"), KitFor::Pregnancy, 0, 0},
        {QStringLiteral("birth_bag"), KitFor::Pregnancy, 0, 0},  {QStringLiteral("milk"), KitFor::Child, 0, 11},
        {QStringLiteral("bottle"), KitFor::Child, 0, 11},        {QStringLiteral("nursing_cape"), KitFor::Child, 0, 17},
        {QStringLiteral("weaning_food"), KitFor::Child, 5, 17},  {QStringLiteral("spoon"), KitFor::Child, 5, 35},
        {QStringLiteral("toddler_food"), KitFor::Child, 12, 71}, {QStringLiteral("straw_cup"), KitFor::Child, 8, 35},
        {QStringLiteral("nappies"), KitFor::Child, 0, 35},       {QStringLiteral("wipes"), KitFor::Child, 0, 71},
        {QStringLiteral("carrier"), KitFor::Child, 0, 35},       {QStringLiteral("shoes"), KitFor::Child, 12, anyAge},
        {QStringLiteral("potty"), KitFor::Child, 24, 71},        {QStringLiteral("clothes"), KitFor::Child, 0, anyAge},
        {QStringLiteral("toy"), KitFor::Child, 0, 71},           {QStringLiteral("whistle"), KitFor::Child, 36, anyAge},
    };
    return items;
}

bool isForOne(const KitItem &item, const QList<int> &childrenMonths)
{
    return std::any_of(childrenMonths.cbegin(), childrenMonths.cend(),
                       [&](int months) { return months >= item.fromMonth && months <= item.toMonth; });
}

} // namespace

Result<EmergencyNote> emergencyNote(const book::Book &book)
{
    const auto text = book.setting(settingKey);
    if (!text) {
        return fail(text.error());
    }
    return records::fromJson<EmergencyNote>(QJsonDocument::fromJson(text->toUtf8()).object());
}

Result<void> setEmergencyNote(book::Book &book, const EmergencyNote &note)
{
    const QByteArray json = QJsonDocument(records::toJson(note)).toJson(QJsonDocument::Compact);
    return book.setSetting(settingKey, QString::fromUtf8(json));
}

Result<QStringList> sheltersNearHome(const book::Book &book, int limit)
{
    const auto info = book.info();
    const auto rows = book.facilityRows();
    if (!info || !rows) {
        return fail(!info ? info.error() : rows.error());
    }
    const quint32 shelter = 1U << static_cast<quint32>(records::FacilityKind::Shelter);
    QStringList lines;
    for (const book::FacilityRow &row : *rows) {
        const bool near = info->municipality.isEmpty() || row.municipality == info->municipality;
        if ((row.kinds & shelter) == 0 || !near) {
            continue;
        }
        const auto place = book.find<records::Facility>(row.id);
        if (!place) {
            return fail(place.error());
        }
        lines.append(QString(place->value.name + QLatin1Char(' ') + place->value.address).trimmed());
    }
    std::sort(lines.begin(), lines.end());
    return lines.mid(0, limit);
}

QList<KitItem> kitFor(const QList<int> &childrenMonths, bool pregnancy)
{
    QList<KitItem> kit;
    for (const KitItem &item : allItems()) {
        const bool wanted = item.whom == KitFor::Everybody || (item.whom == KitFor::Pregnancy && pregnancy) ||
                            (item.whom == KitFor::Child && isForOne(item, childrenMonths));
        if (wanted) {
            kit.append(item);
        }
    }
    return kit;
}

} // namespace oyako::care
