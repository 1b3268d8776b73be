// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/fhir_pregnancy.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace oyako::exchange::fhir {

using records::DueDate;
using records::DueDateBasis;
using records::Pregnancy;

namespace {

const QString snomed = QStringLiteral("http://snomed.info/sct");
constexpr QLatin1String snomedPregnant("77386006"); // Pregnancy (finding)
constexpr QLatin1String lastPeriodCode("8665-2");   // Last menstrual period start date

struct DueDateTerm {
    QLatin1String code;
    DueDateBasis basis;
};
constexpr std::array dueDateTerms{DueDateTerm{QLatin1String("11778-8"), DueDateBasis::Other},
                                  DueDateTerm{QLatin1String("11779-6"), DueDateBasis::LastPeriod},
                                  DueDateTerm{QLatin1String("11780-4"), DueDateBasis::Other},
                                  DueDateTerm{QLatin1String("11781-2"), DueDateBasis::Other}};

bool hasCode(const QJsonValue &coded, const QString &system, QLatin1String code)
{
    const QJsonArray codings = coded[QLatin1String("coding")].toArray();
    return std::any_of(codings.begin(), codings.end(), [&](const QJsonValue &coding) {
        return coding[QLatin1String("system")].toString() == system && coding[QLatin1String("code")].toString() == code;
    });
}

QDate dayOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString().left(10), Qt::ISODate);
}

bool isUnmapped(const ReadResource &one, QLatin1String type)
{
    return !one.incoming.value && one.incoming.reason == QLatin1String("unmapped") &&
           one.resource.value(QLatin1String("resourceType")).toString() == type;
}

/// Our own type says more: its period begins with the first week.
bool hasOwnType(const QJsonObject &episode)
{
    const QJsonArray types = episode.value(QLatin1String("type")).toArray();
    return std::any_of(types.begin(), types.end(),
                       [](const QJsonValue &type) { return hasCode(type, ownCodes, QLatin1String("pregnancy")); });
}

bool isPregnancy(const ReadResource &one)
{
    if (!isUnmapped(one, QLatin1String("EpisodeOfCare"))) {
        return false;
    }
    const QString status = one.resource.value(QLatin1String("status")).toString();
    const bool isOpen = status == QLatin1String("active") || status == QLatin1String("planned") ||
                        status == QLatin1String("onhold") || status == QLatin1String("waitlist");
    const QJsonArray types = one.resource.value(QLatin1String("type")).toArray();
    const bool isForeign = std::any_of(types.begin(), types.end(),
                                       [](const QJsonValue &type) { return hasCode(type, snomed, snomedPregnant); });
    return isOpen && (isForeign || hasOwnType(one.resource));
}

std::optional<DueDate> dueDateOf(const ReadResource &one)
{
    const QDate date = dayOf(one.resource.value(QLatin1String("valueDateTime")));
    if (!isUnmapped(one, QLatin1String("Observation")) || !date.isValid()) {
        return std::nullopt;
    }
    for (const DueDateTerm &term : dueDateTerms) {
        if (hasCode(one.resource.value(QLatin1String("code")), loinc, term.code)) {
            return DueDate{.date = date,
                           .basis = term.basis,
                           .determinedOn = dayOf(one.resource.value(QLatin1String("effectiveDateTime")))};
        }
    }
    return std::nullopt;
}

QDate lastPeriodOf(const ReadResource &one)
{
    const bool isOne = isUnmapped(one, QLatin1String("Observation")) &&
                       hasCode(one.resource.value(QLatin1String("code")), loinc, lastPeriodCode);
    return isOne ? dayOf(one.resource.value(QLatin1String("valueDateTime"))) : QDate();
}

/// What a file says of one person's pregnancy, by the places of its resources.
struct Parts {
    QList<qsizetype> episodes;
    QList<qsizetype> dueDates;
    QList<qsizetype> lastPeriods;
};

QHash<RecordId, Parts> partsOf(const QList<ReadResource> &read)
{
    QHash<RecordId, Parts> all;
    for (qsizetype i = 0; i < read.size(); ++i) {
        const ReadResource &one = read.at(i);
        if (isPregnancy(one)) {
            all[one.incoming.person].episodes.append(i);
        } else if (dueDateOf(one)) {
            all[one.incoming.person].dueDates.append(i);
        } else if (lastPeriodOf(one).isValid()) {
            all[one.incoming.person].lastPeriods.append(i);
        }
    }
    return all;
}

Pregnancy joined(const QList<ReadResource> &read, const Parts &parts)
{
    Pregnancy pregnancy;
    pregnancy.fetuses = {records::Fetus{}};
    for (const qsizetype i : parts.dueDates) {
        pregnancy.dueDates.append(*dueDateOf(read.at(i)));
    }
    // The last of the history counts.
    std::stable_sort(pregnancy.dueDates.begin(), pregnancy.dueDates.end(),
                     [](const DueDate &a, const DueDate &b) { return a.determinedOn < b.determinedOn; });
    if (!parts.lastPeriods.isEmpty()) {
        pregnancy.lastPeriod = lastPeriodOf(read.at(parts.lastPeriods.last()));
    } else if (!parts.episodes.isEmpty() && hasOwnType(read.at(parts.episodes.first()).resource)) {
        pregnancy.lastPeriod =
            dayOf(read.at(parts.episodes.first()).resource.value(QLatin1String("period"))[QLatin1String("start")]);
    }
    return pregnancy;
}

} // namespace

QList<ReadResource> withPregnancies(const QList<ReadResource> &read)
{
    QList<ReadResource> all = read;
    QSet<qsizetype> used;
    const QHash<RecordId, Parts> people = partsOf(read);
    for (const Parts &parts : people) {
        // Which of two episodes a date belongs to is not said.
        if (parts.episodes.size() > 1) {
            continue;
        }
        const QList<qsizetype> places = parts.episodes + parts.dueDates + parts.lastPeriods;
        Pregnancy pregnancy = joined(read, parts);
        Incoming &incoming = all[places.first()].incoming;
        if (!pregnancy.lastPeriod.isValid() && pregnancy.dueDates.isEmpty()) {
            incoming.reason = QStringLiteral("no_date");
            continue;
        }
        incoming.value = std::move(pregnancy);
        incoming.reason.clear();
        used += QSet<qsizetype>(places.cbegin() + 1, places.cend());
    }
    QList<ReadResource> left;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!used.contains(i)) {
            left.append(all.at(i));
        }
    }
    return left;
}

} // namespace oyako::exchange::fhir
