// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/vaccination_batch.h"

#include <algorithm>

namespace oyako::care {

namespace {

using immunization::EvaluationStatus;
using immunization::RoutineStatus;

constexpr qint64 reportEvery = 256;

bool isDue(const DoseForecast &forecast)
{
    const bool asks = forecast.status == RoutineStatus::Due || forecast.status == RoutineStatus::Overdue;
    return asks && forecast.doseNumber > 0 && !forecast.voluntary && !forecast.carried;
}

void count(BatchReport &report, const VaccinationStatus &status)
{
    ++report.persons;
    report.doses += status.doses.size();
    report.uncounted += std::count_if(status.doses.cbegin(), status.doses.cend(),
                                      [](const DoseStatus &dose) { return dose.status != EvaluationStatus::Valid; });
    report.due += std::any_of(status.forecasts.cbegin(), status.forecasts.cend(), isDue) ? 1 : 0;
}

} // namespace

Result<BatchReport> recompute(const HistorySource &source, qint64 total, const immunization::Schedule &japan,
                              const QDate &today, const StatusSink &sink, const Progress &progress)
{
    BatchReport report;
    for (;;) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        const auto history = source();
        if (!history) {
            return fail(history.error());
        }
        if (!*history) {
            progress.report(report.persons, total);
            return report;
        }
        const VaccinationStatus status = vaccinationStatus(**history, scheduleFor(**history, japan), today);
        count(report, status);
        sink(**history, status);
        if (report.persons % reportEvery == 0) {
            progress.report(report.persons, total);
        }
    }
}

HistorySource sourceOf(const QList<VaccinationHistory> &histories)
{
    return [&histories, next = qsizetype(0)]() mutable -> Result<std::optional<VaccinationHistory>> {
        return next < histories.size() ? std::optional(histories.at(next++)) : std::nullopt;
    };
}

} // namespace oyako::care
