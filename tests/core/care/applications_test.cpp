// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/applications.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::care {
namespace {

using records::Application;
using records::ApplicationStep;
using Status = records::ApplicationStatus;

const QDate today(2026, 11, 22);

/// An application with one step a day, ending today.
Application after(const QList<Status> &statuses)
{
    Application application{.title = QStringLiteral("018サポート")};
    QDate day = today.addDays(1 - statuses.size());
    for (const Status status : statuses) {
        application = withStep(application, {status, day, {}, {}}, today).value();
        day = day.addDays(1);
    }
    return application;
}

TEST(Applications, GoThroughEveryStepAndBackForWhatWasMissing)
{
    const Application done = after({Status::Preparing, Status::Submitted, Status::UnderReview, Status::Incomplete,
                                    Status::Submitted, Status::Decided, Status::Paid});
    EXPECT_EQ(statusOf(done), Status::Paid);
    EXPECT_EQ(done.steps.size(), 7);
    EXPECT_TRUE(nextStatuses(done).isEmpty());
}

TEST(Applications, RefuseAJumpAndKeepWhatWasThere)
{
    const Application fresh = after({Status::Preparing});
    const auto jump = withStep(fresh, {Status::Paid, today, {}, {}}, today);
    ASSERT_FALSE(jump);
    EXPECT_EQ(jump.error(), (Error{ErrorCode::NotAllowed, QStringLiteral("status"), {}}));
    EXPECT_FALSE(withStep(fresh, {Status::Submitted, today.addDays(1), {}, {}}, today)) << "nothing lies in the future";
    EXPECT_EQ(nextStatuses(fresh), QList<Status>{Status::Submitted});
    EXPECT_EQ(nextStatuses(Application()), QList<Status>{Status::Preparing});
}

TEST(Applications, KeepTheirHistoryAsItWas)
{
    const Application before = after({Status::Preparing, Status::Submitted});
    Application longer = withStep(before, {Status::Decided, today, {}, {}}, today).value();
    EXPECT_TRUE(checkSteps(before, longer, today));
    longer.steps.first().note = QStringLiteral("別のこと");
    EXPECT_EQ(checkSteps(before, longer, today).error().field, QStringLiteral("steps"));
    Application shorter = before;
    shorter.steps.removeLast();
    EXPECT_FALSE(checkSteps(before, shorter, today));
    Application jumped = before;
    jumped.steps.append({Status::Paid, today, {}, {}});
    EXPECT_EQ(checkSteps(before, jumped, today).error().field, QStringLiteral("status"));
}

TEST(Applications, AskNoMoreOnceDecided)
{
    Application waiting = after({Status::Preparing, Status::Submitted});
    waiting.nextCheck = today.addDays(14);
    EXPECT_TRUE(withStep(waiting, {Status::UnderReview, today, {}, {}}, today)->nextCheck.isValid());
    EXPECT_FALSE(withStep(waiting, {Status::Decided, today, {}, {}}, today)->nextCheck.isValid());
}

/// 018サポート pays in August, December and April.
Application paidThreeTimesAYear()
{
    Application application = after({Status::Preparing, Status::Submitted, Status::Decided});
    application.paymentMonths = {4, 8, 12};
    application.paidFrom = QDate(2026, 8, 1);
    return application;
}

TEST(Payments, AreAskedForAMonthAfterTheyWereDue)
{
    const Application application = paidThreeTimesAYear();
    const QList<Payment> august = paymentsOf(application, QDate(2026, 9, 29));
    ASSERT_EQ(august.size(), 2) << "this one and the next";
    EXPECT_EQ(august.first().due, QDate(2026, 8, 31));
    EXPECT_EQ(august.first().state, PaymentState::Due);
    EXPECT_EQ(august.last().due, QDate(2026, 12, 31));
    EXPECT_EQ(august.last().state, PaymentState::Ahead);
    EXPECT_EQ(paymentsOf(application, QDate(2026, 9, 30)).first().state, PaymentState::ToCheck);
}

TEST(Payments, StopAskingWhenTheyArriveAndAskAgainWhenMissing)
{
    const QDate day(2026, 10, 5);
    const QDate due(2026, 8, 31);
    const Application arrived = withPayment(paidThreeTimesAYear(), due, true, day).value();
    EXPECT_EQ(paymentsOf(arrived, day).first().state, PaymentState::Arrived);
    const Application missing = withPayment(paidThreeTimesAYear(), due, false, day).value();
    EXPECT_EQ(paymentsOf(missing, day).first().state, PaymentState::Missing);
    EXPECT_EQ(paymentsOf(missing, day.addMonths(1)).first().state, PaymentState::ToCheck);
    EXPECT_EQ(withPayment(missing, due, true, day)->payments.size(), 1) << "a later answer takes its place";
    EXPECT_FALSE(withPayment(missing, QDate(2026, 9, 30), true, day)) << "not a month it is paid in";
}

TEST(Payments, AreNoneBeforeTheDecisionOrAfterTheEnd)
{
    Application waiting = after({Status::Preparing, Status::Submitted});
    waiting.paymentMonths = {4};
    waiting.paidFrom = QDate(2026, 1, 1);
    EXPECT_TRUE(paymentsOf(waiting, today).isEmpty());
    Application ended = paidThreeTimesAYear();
    ended.paidUntil = QDate(2026, 10, 1);
    EXPECT_EQ(paymentsOf(ended, today).size(), 1);
}

} // namespace
} // namespace oyako::care
