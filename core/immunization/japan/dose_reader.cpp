// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/japan/reader.h"

#include <QJsonArray>

namespace oyako::immunization::japan {

namespace {

constexpr auto window = "window";

IntervalRule readInterval(Reader &reader, const QJsonObject &object)
{
    IntervalRule rule;
    const QString since = object.value(QLatin1String("since")).toString();
    if (since.startsWith(QLatin1String("dose:"))) {
        rule.base = IntervalBase::TargetDose;
        rule.targetDose = QStringView(since).mid(5).toShort();
    } else if (since != QLatin1String("prev")) {
        reader.fail(QStringLiteral("since: ") + since);
    }
    rule.onlyFor = reader.products(object.value(QLatin1String("products")));
    rule.absoluteMinimum = reader.period(object, QStringLiteral("absMin"));
    rule.minimum = reader.period(object, QStringLiteral("min"));
    rule.earliestRecommended = reader.period(object, QStringLiteral("recFrom"));
    rule.latestRecommended = reader.periodAfter(object, QStringLiteral("recTo"));
    return rule;
}

/// One condition that makes a target dose unnecessary.
SkipCondition readCondition(Reader &reader, const QJsonObject &object)
{
    SkipCondition condition;
    condition.targetDose = static_cast<qint16>(object.value(QLatin1String("dose")).toInt());
    condition.otherDose = static_cast<qint16>(object.value(QLatin1String("sinceDose")).toInt());
    if (object.contains(QLatin1String("refFrom"))) {
        condition.type = ConditionType::Age;
        condition.begin = reader.first(object, QStringLiteral("refFrom"));
    } else if (object.contains(QLatin1String("givenFrom"))) {
        condition.type = ConditionType::TargetGivenFrom;
        condition.begin = reader.first(object, QStringLiteral("givenFrom"));
    } else if (object.contains(QLatin1String("givenTo"))) {
        condition.type = ConditionType::TargetGivenUntil;
        condition.end = reader.after(object, QStringLiteral("givenTo"));
    } else if (object.contains(QLatin1String("atLeast"))) {
        condition.type = ConditionType::TargetSpacing;
        condition.interval = reader.period(object, QStringLiteral("atLeast"));
    } else if (object.value(QLatin1String("skipped")).toBool()) {
        condition.type = ConditionType::TargetSkipped;
    } else if (object.value(QLatin1String("satisfied")).toBool()) {
        condition.type = ConditionType::TargetSatisfied;
    } else {
        reader.fail(QStringLiteral("skip"));
    }
    return condition;
}

AgeRule readAge(Reader &reader, const QJsonObject &object)
{
    const QJsonObject legal = object.value(QLatin1String(window)).toObject();
    const QJsonObject advised = object.value(QLatin1String("recommended")).toObject();
    AgeRule age;
    age.minimum = reader.first(legal, QStringLiteral("from"));
    age.absoluteMinimum =
        object.contains(QLatin1String("absFrom")) ? reader.first(object, QStringLiteral("absFrom")) : age.minimum;
    age.maximum = reader.after(object, QStringLiteral("absTo"));
    age.earliestRecommended = reader.first(advised, QStringLiteral("from"));
    age.latestRecommended = reader.after(advised, QStringLiteral("to"));
    return age;
}

LegalRule readLegal(Reader &reader, const QJsonObject &object, const Series &series)
{
    const QJsonObject legal = object.value(QLatin1String(window)).toObject();
    LegalRule rule;
    const QString course = object.value(QLatin1String("course")).toString();
    rule.course = static_cast<qint16>(course.isEmpty() ? 0 : series.courses.indexOf(course));
    if (rule.course < 0) {
        reader.fail(QStringLiteral("course: ") + course);
    }
    rule.windowFrom = reader.first(legal, QStringLiteral("from"));
    rule.windowUntil = reader.after(legal, QStringLiteral("to"));
    rule.forecastUntil = reader.after(object, QStringLiteral("forecastTo"));
    rule.startUntil = reader.after(object.value(QLatin1String("startBy")).toObject(), QStringLiteral("to"));
    return rule;
}

} // namespace

SeriesDose readDose(Reader &reader, const QJsonObject &object, const Series &series, qint16 position)
{
    SeriesDose dose;
    dose.number = position;
    if (object.value(QLatin1String("n")).toInt() != position) {
        reader.fail(QStringLiteral("doses are not numbered from 1"));
    }
    dose.ages.push_back(readAge(reader, object));
    dose.legal = readLegal(reader, object, series);
    const QJsonArray intervals = object.value(QLatin1String("interval")).toArray();
    for (const QJsonValue &interval : intervals) {
        dose.intervals.push_back(readInterval(reader, interval.toObject()));
    }
    const QJsonArray skips = object.value(QLatin1String("skip")).toArray();
    SkipRule skip{true, true, false, {}};
    for (const QJsonValue &condition : skips) {
        skip.sets.push_back({true, FirstDay, LastDay, {readCondition(reader, condition.toObject())}});
    }
    if (!skip.sets.empty()) {
        dose.skips.push_back(std::move(skip));
    }
    for (size_t id = 0; id < reader.schedule.vaccines.size(); ++id) {
        if (series.plan.products.test(id)) {
            VaccineRule rule;
            rule.vaccine = static_cast<VaccineId>(id);
            dose.preferable.push_back(rule);
        }
    }
    return dose;
}

} // namespace oyako::immunization::japan
