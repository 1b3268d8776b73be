// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QMap>
#include <QString>

#include <optional>

namespace oyako::programs {

/// The days that rules of procedures count from.
enum class Anchor {
    Lmp,        ///< First day of the last period: 0 weeks 0 days under the due date now in force.
    Edd,        ///< Due date now in force.
    Birth,      ///< Day of birth.
    Confirm,    ///< Heartbeat seen (胎児心拍の確認).
    LeaveStart, ///< First day of a leave.
    LeaveEnd,   ///< Last day of a leave.
    WorkReturn, ///< First day of work after a leave.
    UseStart,   ///< First day a service is used.
    Move,       ///< Move-out date notified to the former city, or the day of the move if earlier.
    Enrol,      ///< First of the month of entry into a nursery.
    Event,      ///< A day asked for each row that needs one.
    Diagnosis,  ///< Day of diagnosis.
    Loss,       ///< Day of a loss.
    April1,     ///< The 1 April a row speaks of.
    FiscalYear, ///< The row follows fiscal or calendar years; never a date in an expression.
};

using Anchors = QMap<Anchor, QDate>;

/// LMP, EDD, BIRTH …: the names of the data file.
[[nodiscard]] QString anchorName(Anchor anchor);
[[nodiscard]] std::optional<Anchor> anchorFromName(const QString &name);

/// Reads "BIRTH=2026-01-01;EDD=2026-01-10". Blank text gives none. UnknownField (field: the name), InvalidValue (field:
/// the name) for a date that is no ISO date, BadData (argument: the part's number from 1) for a part that is no
/// NAME=DATE, AlreadyExists (field: the name) for one that is named twice.
[[nodiscard]] Result<Anchors> parseAnchors(const QString &text);

/// The anchors with LMP and EDD completed from each other (280 days apart) where only one is known.
[[nodiscard]] Anchors completed(Anchors anchors);

} // namespace oyako::programs
