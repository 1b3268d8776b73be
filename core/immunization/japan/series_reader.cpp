// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/japan/reader.h"

#include <QJsonArray>

namespace oyako::immunization::japan {

namespace {

/// "10-01" as 1001; 0 for anything else.
qint32 monthDay(const QString &text)
{
    const QStringList parts = text.split(u'-');
    return parts.size() == 2 ? parts[0].toInt() * 100 + parts[1].toInt() : 0;
}

/// Two dates that bound a range, inclusive; untouched when the key is missing.
void readRange(Reader &reader, const QJsonObject &object, const QString &key, Day &from, Day &to)
{
    const QJsonArray range = object.value(key).toArray();
    if (range.size() == 2) {
        from = reader.day(range[0], from);
        to = reader.day(range[1], to);
    } else if (object.contains(key)) {
        reader.fail(key);
    }
}

Extension readExtension(Reader &reader, const QJsonObject &object)
{
    Extension extension;
    if (object.contains(QLatin1String("flag"))) {
        extension.flag = reader.observation(object.value(QLatin1String("flag")).toString());
    }
    extension.from = reader.first(object, QStringLiteral("from"), extension.flag);
    extension.until = reader.after(object, QStringLiteral("to"), extension.flag);
    extension.cap = reader.after(object, QStringLiteral("cap"), extension.flag);
    readRange(reader, object, QStringLiteral("windowEnds"), extension.windowEndsFrom, extension.windowEndsTo);
    readRange(reader, object, QStringLiteral("born"), extension.bornFrom, extension.bornTo);
    readRange(reader, object, QStringLiteral("doseBetween"), extension.doseFrom, extension.doseTo);
    if (!extension.from.isSet() || !extension.until.isSet()) {
        reader.fail(QStringLiteral("extensions"));
    }
    return extension;
}

void readExclusions(Reader &reader, const QJsonObject &object, PlanRule &plan)
{
    const QJsonArray alternatives = object.value(QLatin1String("excludedBy")).toArray();
    for (const QJsonValue &alternative : alternatives) {
        std::vector<ObservationId> all;
        const QJsonArray names = alternative.toArray();
        for (const QJsonValue &name : names) {
            all.push_back(reader.observation(name.toString()));
        }
        plan.excludedBy.push_back(std::move(all));
    }
}

PlanRule readPlan(Reader &reader, const QJsonObject &object)
{
    PlanRule plan;
    const QJsonObject band = object.value(QLatin1String("startBand")).toObject();
    const QJsonObject born = object.value(QLatin1String("born")).toObject();
    plan.routine = object.value(QLatin1String("kind")) == QLatin1String("routine-A");
    plan.windowFirst = object.value(QLatin1String("windowFirst")).toBool();
    plan.perPregnancy = object.value(QLatin1String("perPregnancy")).toBool();
    plan.mixedProducts = object.value(QLatin1String("mixedProducts")).toBool();
    plan.genders = object.value(QLatin1String("sex")) == QLatin1String("F") ? Female : AnyGender;
    plan.bandFrom = reader.first(band, QStringLiteral("from"));
    plan.bandUntil = reader.after(band, QStringLiteral("to"));
    plan.firstProducts = reader.products(object.value(QLatin1String("firstProducts")));
    plan.products = reader.products(object.value(QLatin1String("products")));
    plan.keepProducts = reader.products(object.value(QLatin1String("keepProducts")));
    plan.standIns = reader.products(object.value(QLatin1String("standIns")));
    const QJsonObject follows = object.value(QLatin1String("follows")).toObject();
    plan.followsProducts = reader.products(follows.value(QLatin1String("products")));
    plan.followsDoses = follows.value(QLatin1String("doses")).toInt();
    plan.bornFrom = reader.day(born.value(QLatin1String("from")), NoDay);
    plan.bornTo = reader.day(born.value(QLatin1String("to")), LastDay);
    plan.programmeFrom = reader.day(object.value(QLatin1String("programmeFrom")), NoDay);
    const QJsonArray season = object.value(QLatin1String("season")).toArray();
    plan.seasonFrom = monthDay(season.at(0).toString());
    plan.seasonTo = monthDay(season.at(1).toString());
    readExclusions(reader, object, plan);
    const QJsonArray extensions = object.value(QLatin1String("extensions")).toArray();
    for (const QJsonValue &extension : extensions) {
        plan.extensions.push_back(readExtension(reader, extension.toObject()));
    }
    return plan;
}

/// The antigen that stands for a group of courses, added when new.
Antigen &antigenOf(Schedule &schedule, const QString &group)
{
    for (Antigen &antigen : schedule.antigens) {
        if (antigen.name == group) {
            return antigen;
        }
    }
    Antigen &antigen = schedule.antigens.emplace_back();
    antigen.name = group;
    return antigen;
}

} // namespace

void readSeries(Reader &reader, const QJsonObject &object)
{
    Series series;
    series.name = object.value(QLatin1String("id")).toString();
    reader.place = series.name;
    const QString group = object.value(QLatin1String("group")).toString();
    const QJsonArray courses = object.value(QLatin1String("courses")).toArray();
    for (const QJsonValue &course : courses) {
        series.courses.append(course.toString());
    }
    if (series.courses.isEmpty()) {
        series.courses.append(group);
    }
    series.source = object.value(QLatin1String("source")).toString();
    series.isDefault = object.value(QLatin1String("default")).toBool();
    series.validFrom = reader.day(object.value(QLatin1String("validFrom")), NoDay);
    series.plan = readPlan(reader, object);
    const QJsonArray doses = object.value(QLatin1String("doses")).toArray();
    for (const QJsonValue &dose : doses) {
        const auto position = static_cast<qint16>(series.doses.size() + 1);
        series.doses.push_back(readDose(reader, dose.toObject(), series, position));
    }
    if (series.name.isEmpty() || group.isEmpty() || series.doses.empty() || series.source.isEmpty()) {
        reader.fail(QStringLiteral("id, group, source and doses are needed"));
    }
    antigenOf(reader.schedule, group).series.push_back(std::move(series));
}

} // namespace oyako::immunization::japan
