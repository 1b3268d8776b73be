// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/fhir_facts.h"

#include "core/exchange/fhir_terms.h"

namespace oyako::exchange::fhir {

using namespace records;

namespace {

QString iso(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QJsonObject quantity(double value, const QString &unit)
{
    return {{QStringLiteral("value"), value},
            {QStringLiteral("unit"), unit},
            {QStringLiteral("system"), ucum},
            {QStringLiteral("code"), unit}};
}

/// An Observation without its value; `day` is when it was found, invalid where nobody noted it.
QJsonObject observation(const book::StoredRecord &record, const char *code, const char *text, const char *category,
                        const QDate &day)
{
    const QUuid id = QUuid::createUuidV5(record.id.uuid(), QLatin1String(code));
    QJsonObject resource{
        {QStringLiteral("resourceType"), QStringLiteral("Observation")},
        {QStringLiteral("id"), id.toString(QUuid::WithoutBraces)},
        {QStringLiteral("meta"), derivedMeta()},
        {QStringLiteral("status"), QStringLiteral("final")},
        {QStringLiteral("category"), QJsonArray{codeableConcept(jpObservationCategory, QLatin1String(category), {})}},
        {QStringLiteral("code"), codeableConcept(loinc, QLatin1String(code), QString::fromUtf8(text))},
        {QStringLiteral("subject"), reference(record.person)}};
    if (day.isValid()) {
        resource.insert(QStringLiteral("effectiveDateTime"), iso(day));
    }
    return resource;
}

const char *dueDateCode(DueDateBasis basis)
{
    switch (basis) {
    case DueDateBasis::LastPeriod: return "11779-6";
    case DueDateBasis::CrownRumpLength:
    case DueDateBasis::BiparietalDiameter: return "11781-2";
    default: return "11778-8";
    }
}

QJsonObject dueDate(const book::StoredRecord &record, const Pregnancy &pregnancy)
{
    const DueDate last = pregnancy.dueDates.isEmpty()
                             ? DueDate{currentDueDate(pregnancy), DueDateBasis::LastPeriod, {}, {}}
                             : pregnancy.dueDates.last();
    QJsonObject resource = observation(record, dueDateCode(last.basis), "分娩予定日", "exam", last.determinedOn);
    resource.insert(QStringLiteral("valueDateTime"), iso(currentDueDate(pregnancy)));
    return resource;
}

void add(QJsonArray &all, const book::StoredRecord &record, const Pregnancy &pregnancy)
{
    if (currentDueDate(pregnancy).isValid()) {
        all.append(dueDate(record, pregnancy));
    }
    if (pregnancy.lastPeriod.isValid()) {
        QJsonObject period = observation(record, "8665-2", "最終月経の初日", "exam", {});
        period.insert(QStringLiteral("valueDateTime"), iso(pregnancy.lastPeriod));
        all.append(period);
    }
    if (isOngoing(pregnancy) && gestationStart(pregnancy).isValid()) {
        QJsonObject state = observation(record, "82810-3", "妊娠の状態", "exam", {});
        state.insert(QStringLiteral("effectivePeriod"),
                     QJsonObject{{QStringLiteral("start"), iso(gestationStart(pregnancy))}});
        state.insert(QStringLiteral("valueCodeableConcept"),
                     codeableConcept(loinc, QStringLiteral("LA15173-0"), QStringLiteral("妊娠中")));
        all.append(state);
    }
}

void add(QJsonArray &all, const book::StoredRecord &record, const Person &person)
{
    if (person.birthWeight) {
        QJsonObject weight = observation(record, "8339-4", "出生体重", "body-measurement", person.birthDate);
        weight.insert(QStringLiteral("valueQuantity"), quantity(person.birthWeight->grams(), QStringLiteral("g")));
        all.append(weight);
    }
    if (person.gestationalDaysAtBirth) {
        QJsonObject age = observation(record, "76516-4", "出生時の在胎日数", "exam", person.birthDate);
        age.insert(QStringLiteral("valueQuantity"), quantity(*person.gestationalDaysAtBirth, QStringLiteral("d")));
        all.append(age);
    }
}

} // namespace

QJsonArray factsOf(const book::StoredRecord &record)
{
    QJsonArray all;
    if (const auto *pregnancy = std::get_if<Pregnancy>(&record.value)) {
        add(all, record, *pregnancy);
    } else if (const auto *person = std::get_if<Person>(&record.value)) {
        add(all, record, *person);
    }
    return all;
}

} // namespace oyako::exchange::fhir
