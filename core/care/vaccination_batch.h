// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/care/vaccination_status.h"

#include <functional>

namespace oyako::care {

/// Gives out one history after another; nothing at the end.
using HistorySource = std::function<Result<std::optional<VaccinationHistory>>()>;
/// Takes one person's answer.
using StatusSink = std::function<void(const VaccinationHistory &, const VaccinationStatus &)>;

struct BatchReport {
    qint64 persons = 0;
    qint64 doses = 0;     ///< Doses judged, once for each group they count for.
    qint64 uncounted = 0; ///< Of those, not counted.
    qint64 due = 0;       ///< Persons with a dose that may be given today and is due or overdue, voluntary ones apart.
};

/// Judges everybody a source gives out, one at a time, so that a city needs no more memory than a child. Reports
/// progress against `total` (0 while unknown). Cancelled once the progress says so; what the sink was handed before
/// stays with it. Errors of the source.
[[nodiscard]] Result<BatchReport> recompute(const HistorySource &source, qint64 total,
                                            const immunization::Schedule &japan, const QDate &today,
                                            const StatusSink &sink, const Progress &progress);

/// The histories of a list, in its order. The list must outlive the source.
[[nodiscard]] HistorySource sourceOf(const QList<VaccinationHistory> &histories);

} // namespace oyako::care
