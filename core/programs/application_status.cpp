// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/application_status.h"

#include "core/calendar/months.h"

namespace oyako::programs {

namespace {

bool mayFollow(const QList<StatusChange> &history, ApplicationStatus next)
{
    return history.isEmpty() ? next == ApplicationStatus::Preparing
                             : statusesAfter(history.last().status).contains(next);
}

} // namespace

QList<ApplicationStatus> statusesAfter(ApplicationStatus status)
{
    using enum ApplicationStatus;
    switch (status) {
    case Preparing: return {Submitted};
    case Submitted: return {UnderReview, Incomplete, Decided, Rejected};
    case UnderReview: return {Incomplete, Decided, Rejected};
    case Incomplete: return {Submitted};
    case Decided: return {Paid};
    case Paid:
    case Rejected: break;
    }
    return {};
}

Result<QList<StatusChange>> withStep(const QList<StatusChange> &history, const StatusChange &step, const QDate &today)
{
    if (!mayFollow(history, step.status)) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("status"));
    }
    const bool beforeLast = !history.isEmpty() && step.date < history.last().date;
    if (!step.date.isValid() || step.date > today || beforeLast) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("date"));
    }
    return history + QList<StatusChange>{step};
}

Result<void> checkHistory(const QList<StatusChange> &history, const QDate &today)
{
    QList<StatusChange> walked;
    for (const StatusChange &step : history) {
        const Result<QList<StatusChange>> next = withStep(walked, step, today);
        if (!next) {
            return fail(next.error());
        }
        walked = *next;
    }
    return {};
}

bool isClosed(const QList<StatusChange> &history)
{
    return !history.isEmpty() && statusesAfter(history.last().status).isEmpty();
}

QList<QDate> paymentDays(const QList<int> &months, const QDate &from, const QDate &until)
{
    QList<QDate> days;
    for (QDate month(from.year(), from.month(), 1); month.isValid() && month <= until; month = month.addMonths(1)) {
        const QDate last(month.year(), month.month(), month.daysInMonth());
        if (months.contains(month.month()) && last >= from && last <= until) {
            days.append(last);
        }
    }
    return days;
}

QDate checkDayFor(const QDate &paymentDay)
{
    return calendar::clampedMonths(paymentDay, 1);
}

} // namespace oyako::programs
