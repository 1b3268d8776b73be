// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/flow.h"

namespace oyako::pages {

/// What was done at a clinic on one day, with where the chain of the access log ended when it was printed: a log that
/// is rewritten or shortened later no longer fits the paper. Words come from the caller.
struct AuditReport {
    QString title = {};
    QString facility = {};
    QString day = {};
    QStringList columns = {}; ///< Number, time, on duty, action, whose record, details.
    QList<QStringList> rows = {};
    QString headCaption = {}; ///< Names the number of the last entry.
    QString head = {};        ///< The hash in groups.
    QString explanation = {};
    QString empty = {}; ///< In place of the rows on a day without any.
};

/// A4; the columns' titles on every page, the head on the last.
[[nodiscard]] Document layOut(const AuditReport &report, const TextMeasure &measure);

} // namespace oyako::pages
