// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/vaccine_book.h"

#include "app/cli/book_access.h"
#include "app/cli/note_reading.h"
#include "core/care/vaccination_batch.h"
#include "core/immunization/cdsi/words.h"
#include "core/immunization/japan/cases.h"
#include "core/immunization/japan/load.h"

#include <QJsonArray>

#include <csignal>

namespace oyako::cli {

namespace {

using namespace care;

/// Set by SIGINT and SIGTERM; a handler may touch nothing else.
volatile std::sig_atomic_t stopAsked = 0;

void askToStop(int)
{
    stopAsked = 1;
}

QJsonValue day(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const DoseForecast &forecast)
{
    return {{QStringLiteral("course"), forecast.course},
            {QStringLiteral("status"), QString(immunization::routineStatusWord(forecast.status))},
            {QStringLiteral("doseNumber"), forecast.doseNumber},
            {QStringLiteral("earliest"), day(forecast.earliest)},
            {QStringLiteral("recommendedFrom"), day(forecast.recommendedFrom)},
            {QStringLiteral("recommendedTo"), day(forecast.recommendedTo)},
            {QStringLiteral("deadline"), day(forecast.lastDay)},
            {QStringLiteral("rule"), forecast.rule.seriesName},
            {QStringLiteral("version"), forecast.rule.version}};
}

QJsonObject toJson(const DoseStatus &dose)
{
    return {{QStringLiteral("record"), dose.record.toString()},
            {QStringLiteral("group"), dose.group},
            {QStringLiteral("status"), QString(immunization::evaluationStatusWord(dose.status))},
            {QStringLiteral("reason"), QString(immunization::routineReasonWord(dose.reason))},
            {QStringLiteral("routine"), dose.routine}};
}

QJsonObject toJson(const VaccinationHistory &history, const VaccinationStatus &status)
{
    QJsonArray doses;
    for (const DoseStatus &dose : status.doses) {
        doses.append(toJson(dose));
    }
    QJsonArray forecasts;
    for (const DoseForecast &forecast : status.forecasts) {
        forecasts.append(toJson(forecast));
    }
    return {{QStringLiteral("person"), history.person.toString()},
            {QStringLiteral("doses"), doses},
            {QStringLiteral("forecasts"), forecasts}};
}

} // namespace

int runForecastOfBook(Invocation &invocation)
{
    const auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto noted = noteReading(**book);
    const auto histories = noted ? vaccinationHistories(**book) : fail(noted.error());
    if (!histories) {
        return invocation.refuse(histories.error());
    }
    std::signal(SIGINT, askToStop);
    std::signal(SIGTERM, askToStop);
    Progress progress([](qint64 done, qint64 total) {
        std::fprintf(stderr, "%lld / %lld\n", static_cast<long long>(done), static_cast<long long>(total));
    });
    const auto sink = [&](const VaccinationHistory &history, const VaccinationStatus &status) {
        invocation.print(toJson(history, status));
        if (stopAsked != 0) {
            progress.cancel();
        }
    };
    const auto report = recompute(sourceOf(*histories), histories->size(), immunization::japanSchedule(),
                                  (*book)->clock().today(), sink, progress);
    return report ? Done : invocation.refuse(report.error());
}

} // namespace oyako::cli
