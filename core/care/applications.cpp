// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/applications.h"

#include <algorithm>

namespace oyako::care {

using records::Application;
using records::ApplicationStatus;
using records::ApplicationStep;
using records::PaymentAnswer;

namespace {

static_assert(static_cast<int>(ApplicationStatus::Rejected) == static_cast<int>(programs::ApplicationStatus::Rejected));

programs::ApplicationStatus engineStatus(ApplicationStatus status)
{
    return static_cast<programs::ApplicationStatus>(status);
}

QList<programs::StatusChange> historyOf(const QList<ApplicationStep> &steps)
{
    QList<programs::StatusChange> history;
    for (const ApplicationStep &step : steps) {
        history.append({engineStatus(step.status), step.date});
    }
    return history;
}

bool isGranted(const Application &application)
{
    const ApplicationStatus status = statusOf(application);
    return status == ApplicationStatus::Decided || status == ApplicationStatus::Paid;
}

/// Nothing is looked for beyond the next year, nor after the benefit ends.
QDate horizonOf(const Application &application, const QDate &today)
{
    constexpr int monthsOfYear = 12;
    const QDate inAYear = today.addMonths(monthsOfYear);
    return application.paidUntil.isValid() ? std::min(application.paidUntil, inAYear) : inAYear;
}

PaymentState stateOf(const Payment &payment, const PaymentAnswer *answer, const QDate &today)
{
    if (answer && answer->arrived) {
        return PaymentState::Arrived;
    }
    if (today >= payment.askOn) {
        return PaymentState::ToCheck;
    }
    if (answer) {
        return PaymentState::Missing;
    }
    const QDate monthBegins(payment.due.year(), payment.due.month(), 1);
    return today >= monthBegins ? PaymentState::Due : PaymentState::Ahead;
}

const PaymentAnswer *answerFor(const Application &application, const QDate &due)
{
    for (const PaymentAnswer &answer : application.payments) {
        if (answer.due == due) {
            return &answer;
        }
    }
    return nullptr;
}

/// Whether all that is known is that somebody wrote the application down.
bool isOnlyWrittenDown(const Application &application)
{
    const QList<ApplicationStep> &steps = application.steps;
    return steps.size() == 1 && steps.first().status == ApplicationStatus::Preparing && steps.first().note.isEmpty() &&
           steps.first().documents.isEmpty();
}

void beginNoLater(Application &application, const QDate &day)
{
    if (isOnlyWrittenDown(application) && day.isValid() && day < application.steps.first().date) {
        application.steps.first().date = day;
    }
}

} // namespace

QDate earliestNextStep(const Application &application)
{
    return application.steps.isEmpty() || isOnlyWrittenDown(application) ? QDate() : application.steps.last().date;
}

ApplicationStatus statusOf(const Application &application)
{
    return application.steps.isEmpty() ? ApplicationStatus::Preparing : application.steps.last().status;
}

QList<ApplicationStatus> nextStatuses(const Application &application)
{
    if (application.steps.isEmpty()) {
        return {ApplicationStatus::Preparing};
    }
    QList<ApplicationStatus> next;
    for (const programs::ApplicationStatus status : programs::statusesAfter(engineStatus(statusOf(application)))) {
        next.append(static_cast<ApplicationStatus>(status));
    }
    return next;
}

Result<Application> withStep(Application application, const ApplicationStep &step, const QDate &today)
{
    beginNoLater(application, step.date);
    const auto history =
        programs::withStep(historyOf(application.steps), {engineStatus(step.status), step.date}, today);
    if (!history) {
        Error error = history.error();
        const bool isJump = error.code == ErrorCode::NotAllowed;
        for (const ApplicationStatus next : isJump ? nextStatuses(application) : QList<ApplicationStatus>()) {
            error.arguments.append(records::enumWord(next));
        }
        return fail(std::move(error));
    }
    application.steps.append(step);
    if (step.status == ApplicationStatus::Decided || programs::isClosed(*history)) {
        application.nextCheck = {};
    }
    return application;
}

Result<void> checkSteps(const Application &before, const Application &after, const QDate &today)
{
    if (after.steps.size() < before.steps.size()) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("steps"));
    }
    Application kept = before;
    beginNoLater(kept, after.steps.value(1).date);
    for (qsizetype i = 0; i < kept.steps.size(); ++i) {
        if (!records::sameContent(kept.steps.at(i), after.steps.at(i))) {
            return fail(ErrorCode::NotAllowed, QStringLiteral("steps"));
        }
    }
    Application walked;
    for (const ApplicationStep &step : after.steps) {
        auto next = withStep(std::move(walked), step, today);
        if (!next) {
            return fail(std::move(next).error());
        }
        walked = std::move(*next);
    }
    return {};
}

QList<Payment> paymentsOf(const Application &application, const QDate &today)
{
    const QDate from = application.paidFrom;
    if (!isGranted(application) || application.paymentMonths.isEmpty() || !from.isValid()) {
        return {};
    }
    QList<Payment> payments;
    for (const QDate &due : programs::paymentDays(application.paymentMonths, from, horizonOf(application, today))) {
        const PaymentAnswer *answer = answerFor(application, due);
        Payment payment{due, programs::checkDayFor(answer ? answer->answered : due), PaymentState::Ahead};
        payment.state = stateOf(payment, answer, today);
        if (payment.state == PaymentState::Arrived) {
            payment.askOn = {};
        }
        payments.append(payment);
        if (due >= today) {
            break;
        }
    }
    return payments;
}

Result<Application> withPayment(Application application, const QDate &due, bool arrived, const QDate &today)
{
    const QList<Payment> payments = paymentsOf(application, today);
    if (std::none_of(payments.cbegin(), payments.cend(), [&](const Payment &one) { return one.due == due; })) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("due"), {due.toString(Qt::ISODate)});
    }
    application.payments.removeIf([&](const PaymentAnswer &answer) { return answer.due == due; });
    application.payments.append({due, arrived, today});
    return application;
}

} // namespace oyako::care
