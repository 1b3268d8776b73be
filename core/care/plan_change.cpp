// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/plan_change.h"

#include "core/base/json_text.h"
#include "core/book/setting_note.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace oyako::care {

namespace {

QString settingKey(const RecordId &person)
{
    return QStringLiteral("vaccination_plan.") + person.toString();
}

QDate day(const QJsonObject &object, const char *key)
{
    return QDate::fromString(object.value(QLatin1String(key)).toString(), Qt::ISODate);
}

QJsonObject toJson(const PlannedDose &dose)
{
    return {{QStringLiteral("course"), dose.course},
            {QStringLiteral("given"), dose.given},
            {QStringLiteral("number"), dose.doseNumber},
            {QStringLiteral("from"), dose.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), dose.to.toString(Qt::ISODate)},
            {QStringLiteral("lastDay"), dose.lastDay.toString(Qt::ISODate)}};
}

const PlannedDose *find(const QList<PlannedDose> &doses, const QString &course)
{
    const auto found = std::find_if(doses.cbegin(), doses.cend(),
                                    [&course](const PlannedDose &dose) { return dose.course == course; });
    return found == doses.cend() ? nullptr : &*found;
}

PlannedDose fromJson(const QJsonObject &object)
{
    return {object.value(QLatin1String("course")).toString(),
            object.value(QLatin1String("given")).toInt(),
            object.value(QLatin1String("number")).toInt(),
            day(object, "from"),
            day(object, "to"),
            day(object, "lastDay")};
}

/// Whether a dose that was to come is no longer forecast because its time ran out.
bool lapsed(const PlannedDose &before, const PlannedDose &after, const QDate &today)
{
    const QDate last = before.lastDay.isValid() ? before.lastDay : before.to;
    return after.doseNumber == 0 && last.isValid() && last < today;
}

/// Whether the same dose has other days.
bool differs(const PlannedDose &before, const PlannedDose &after, const QDate &seenOn)
{
    if (before.doseNumber != after.doseNumber || before.doseNumber == 0) {
        return before.doseNumber != after.doseNumber;
    }
    const bool otherStart = before.from != after.from && (before.from > seenOn || after.from > seenOn);
    return otherStart || before.to != after.to || before.lastDay != after.lastDay;
}

} // namespace

SeenPlan planOf(const VaccinationHistory &history, const immunization::Schedule &schedule, const QDate &today)
{
    SeenPlan plan{schedule.family, schedule.source + QLatin1Char(' ') + schedule.version, today, {}};
    const VaccinationStatus status = vaccinationStatus(history, schedule, today);
    for (const DoseForecast &forecast : status.forecasts) {
        if (forecast.perPregnancy || forecast.seasonal) {
            continue;
        }
        const auto given = std::count_if(status.doses.cbegin(), status.doses.cend(),
                                         [&forecast](const DoseStatus &dose) { return dose.group == forecast.group; });
        plan.doses.append({forecast.course, static_cast<int>(given), forecast.doseNumber,
                           forecast.recommendedFrom.isValid() ? forecast.recommendedFrom : forecast.earliest,
                           forecast.recommendedTo, forecast.lastDay});
    }
    return plan;
}

QList<PlanChange> planChanges(const SeenPlan &before, const SeenPlan &now)
{
    QList<PlanChange> changes;
    if (before.schedule == now.schedule || before.family != now.family) {
        return changes;
    }
    for (const PlannedDose &dose : now.doses) {
        const PlannedDose *known = find(before.doses, dose.course);
        const PlannedDose old = known ? *known : PlannedDose{dose.course, dose.given, 0, {}, {}, {}};
        if (old.given == dose.given && differs(old, dose, before.seenOn) && !lapsed(old, dose, now.seenOn)) {
            changes.append({old, dose});
        }
    }
    for (const PlannedDose &dose : before.doses) {
        const PlannedDose gone{dose.course, dose.given, 0, {}, {}, {}};
        if (dose.doseNumber > 0 && !find(now.doses, dose.course) && !lapsed(dose, gone, now.seenOn)) {
            changes.append({dose, gone});
        }
    }
    return changes;
}

QList<PlanChange> changesSince(const SeenPlan &before, const VaccinationHistory &history,
                               const immunization::Schedule &schedule)
{
    return planChanges(before, planOf(history, schedule, before.seenOn));
}

std::optional<SeenPlan> seenPlan(const book::Book &book, const RecordId &person)
{
    const auto text = book.setting(settingKey(person));
    const QJsonObject object = QJsonDocument::fromJson(text.value_or(QString()).toUtf8()).object();
    if (object.isEmpty()) {
        return std::nullopt;
    }
    const bool cdsi = object.value(QLatin1String("family")) == cdsiScheduleValue;
    SeenPlan plan{cdsi ? immunization::Family::Cdsi : immunization::Family::Japan,
                  object.value(QLatin1String("schedule")).toString(),
                  day(object, "seenOn"),
                  {}};
    const QJsonArray doses = object.value(QLatin1String("doses")).toArray();
    for (const QJsonValue &value : doses) {
        plan.doses.append(fromJson(value.toObject()));
    }
    return plan;
}

Result<void> keepPlan(book::Book &book, const RecordId &person, const SeenPlan &plan)
{
    QJsonArray doses;
    for (const PlannedDose &dose : plan.doses) {
        doses.append(toJson(dose));
    }
    const bool cdsi = plan.family == immunization::Family::Cdsi;
    const QJsonObject object{{QStringLiteral("family"), cdsi ? QString(cdsiScheduleValue) : QStringLiteral("japan")},
                             {QStringLiteral("schedule"), plan.schedule},
                             {QStringLiteral("seenOn"), plan.seenOn.toString(Qt::ISODate)},
                             {QStringLiteral("doses"), doses}};
    return book::noteSetting(book, settingKey(person), QString::fromUtf8(json::compact(object)));
}

} // namespace oyako::care
