// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/programs/application_status.h"
#include "core/records/family_records.h"

#include <QDate>
#include <QList>

namespace oyako::care {

/// Where an application stands: its last step; Preparing while it has none.
[[nodiscard]] records::ApplicationStatus statusOf(const records::Application &application);

/// The statuses that may come next (programs::statusesAfter()); Preparing for an application without steps.
[[nodiscard]] QList<records::ApplicationStatus> nextStatuses(const records::Application &application);

/// The first day the next step may have. The first step only says when the application was written down here: what was
/// handed in before that may be written down with its own day, and the preparation then began no later. Invalid when
/// any day will do.
[[nodiscard]] QDate earliestNextStep(const records::Application &application);

/// The application with one more step; what was there stays, but for a first 準備中 without note or papers, which began
/// no later than the step after it. NotAllowed (field "status", arguments: the words of those
/// that may come) for a jump, InvalidValue
/// (field "date") as programs::withStep(). A step that closes it, or is decided, drops the next check.
[[nodiscard]] Result<records::Application> withStep(records::Application application,
                                                    const records::ApplicationStep &step, const QDate &today);

/// Whether `after` may stand in place of `before`: earlier steps are as they were (as withStep() leaves them), later
/// ones could follow each other. NotAllowed (field "steps") for a rewritten history, else the errors of withStep().
[[nodiscard]] Result<void> checkSteps(const records::Application &before, const records::Application &after,
                                      const QDate &today);

enum class PaymentState {
    Ahead,   ///< Its month has not begun.
    Due,     ///< Expected about now.
    ToCheck, ///< Nobody has seen it a month after it was due, or a month after it was found missing.
    Arrived,
    Missing, ///< Found missing; asked for again a month after that.
};

/// One payment of a benefit that is paid in fixed months.
struct Payment {
    QDate due;   ///< Last day of its month.
    QDate askOn; ///< The day from which to ask whether it came; invalid once it arrived.
    PaymentState state = PaymentState::Ahead;

    friend bool operator==(const Payment &, const Payment &) = default;
};

/// The payments from Application::paidFrom to the next one that lies ahead, oldest first; none until it is decided.
[[nodiscard]] QList<Payment> paymentsOf(const records::Application &application, const QDate &today);

/// The application with the answer whether the payment due on `due` came in; a later answer takes an earlier one's
/// place. InvalidValue (field "due") when it is none of its payment days.
[[nodiscard]] Result<records::Application> withPayment(records::Application application, const QDate &due, bool arrived,
                                                       const QDate &today);

} // namespace oyako::care
