// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/japan/reader.h"

#include "core/immunization/japan/expression.h"

#include <QJsonArray>

namespace oyako::immunization::japan {

void Reader::fail(const QString &what)
{
    if (reason.isEmpty()) {
        reason = what;
    }
}

DateRule Reader::first(const QJsonObject &object, const QString &key, ObservationId flag)
{
    if (!object.contains(key)) {
        return {};
    }
    const auto rule = parseExpression(object.value(key).toString(), flag);
    if (!rule) {
        fail(key + u": " + object.value(key).toString());
        return {};
    }
    return *rule;
}

DateRule Reader::after(const QJsonObject &object, const QString &key, ObservationId flag)
{
    DateRule rule = first(object, key, flag);
    rule.offset.days += rule.isSet() ? 1 : 0;
    return rule;
}

std::optional<Period> Reader::period(const QJsonObject &object, const QString &key)
{
    if (!object.contains(key)) {
        return std::nullopt;
    }
    const auto parsed = parsePeriod(object.value(key).toString());
    if (!parsed) {
        fail(key + u": " + object.value(key).toString());
    }
    return parsed;
}

std::optional<Period> Reader::periodAfter(const QJsonObject &object, const QString &key)
{
    auto parsed = period(object, key);
    if (parsed) {
        parsed->days += 1;
    }
    return parsed;
}

Day Reader::day(const QJsonValue &value, Day assumed)
{
    if (value.isUndefined()) {
        return assumed;
    }
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    if (!date.isValid()) {
        fail(QStringLiteral("date: ") + value.toString());
    }
    return toDay(date);
}

VaccineSet Reader::products(const QJsonValue &value)
{
    VaccineSet set;
    const QJsonArray names = value.toArray();
    for (const QJsonValue &name : names) {
        const VaccineId id = schedule.vaccineByCode.value(name.toString(), NoVaccine);
        if (id == NoVaccine) {
            fail(QStringLiteral("product: ") + name.toString());
        } else {
            set.set(id);
        }
    }
    return set;
}

ObservationId Reader::observation(const QString &name)
{
    const auto found = schedule.observationByCode.constFind(name);
    if (found != schedule.observationByCode.constEnd()) {
        return *found;
    }
    const auto id = static_cast<ObservationId>(schedule.observations.size());
    schedule.observations.append(name);
    schedule.observationByCode.insert(name, id);
    return id;
}

} // namespace oyako::immunization::japan
