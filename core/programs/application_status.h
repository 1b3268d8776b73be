// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace oyako::programs {

/// Where an application to an office stands, as the family knows it. Oyako submits nothing: every step is entered by a
/// person.
enum class ApplicationStatus {
    Preparing,   ///< 準備中
    Submitted,   ///< 提出済
    UnderReview, ///< 審査中
    Incomplete,  ///< 不備: sent back; the papers are handed in again.
    Decided,     ///< 決定
    Paid,        ///< 入金済; also a voucher or card received.
    Rejected,    ///< 却下
};

struct StatusChange {
    ApplicationStatus status = ApplicationStatus::Preparing;
    QDate date;

    friend bool operator==(const StatusChange &, const StatusChange &) = default;
};

/// The statuses that may follow; none after Paid and Rejected. A new attempt is a new application.
[[nodiscard]] QList<ApplicationStatus> statusesAfter(ApplicationStatus status);

/// The history with one more step; steps are only ever added. An empty history begins with Preparing. NotAllowed (field
/// "status") for a jump; InvalidValue (field "date") without a date, before the last step, or after `today`.
[[nodiscard]] Result<QList<StatusChange>> withStep(const QList<StatusChange> &history, const StatusChange &step,
                                                   const QDate &today);

/// Whether a history could have come about by withStep(): for files from elsewhere.
[[nodiscard]] Result<void> checkHistory(const QList<StatusChange> &history, const QDate &today);

/// Whether nothing more is expected.
[[nodiscard]] bool isClosed(const QList<StatusChange> &history);

/// The days by which a benefit paid in fixed months should have arrived: the last day of each of `months` (1–12) that
/// lies from `from` to `until`.
[[nodiscard]] QList<QDate> paymentDays(const QList<int> &months, const QDate &from, const QDate &until);

/// The day on which to ask whether a payment arrived that nobody has confirmed: a month after it was due.
[[nodiscard]] QDate checkDayFor(const QDate &paymentDay);

} // namespace oyako::programs
