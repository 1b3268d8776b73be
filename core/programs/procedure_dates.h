// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/programs/procedure.h"

#include <QDate>

#include <optional>

namespace oyako::programs {

/// The days of a procedure for one family.
struct ProcedureDates {
    std::optional<QDate> opens;
    std::optional<QDate> due; ///< As the rule says, before closed days are looked at.

    friend bool operator==(const ProcedureDates &, const ProcedureDates &) = default;
};

/// Computes what the anchors allow; LMP and EDD complete each other. A date whose anchors are missing is left out. Where
/// the last day before a 1 April lies before the procedure opens, that of the next year counts: who is born in March is
/// too late for the payment of April (018サポート) and has the next ones.
/// MissingValue (field: the anchor) when the procedure has date rules and none can be computed; InvalidValue as
/// DateExpression::evaluate().
[[nodiscard]] Result<ProcedureDates> procedureDates(const Procedure &procedure, const Anchors &anchors);

/// The last day that still counts: the next day offices are open, for procedures that roll; else `due` itself.
[[nodiscard]] QDate lastCountingDay(const Procedure &procedure, const QDate &due);

/// The day to have it done by and to remind for: `due`, or the last day before it on which offices are open.
[[nodiscard]] QDate safeDay(const QDate &due);

} // namespace oyako::programs
