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
    EXPECT_EQ(jump.error(), (Error{ErrorCode::NotAllowed, QStringLiteral("status"), {QStringLiteral("submitted")}}))
        << "and says what may come next";
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
    EXPECT_EQ(checkSteps(before, jumped, today).error(),
              (Error{ErrorCode::NotAllowed,
                     QStringLiteral("status"),
                     {QStringLiteral("under_review"), QStringLiteral("incomplete"), QStringLiteral("decided"),
                      QStringLiteral("rejected")}}));
}

TEST(Applications, MayHaveBeenHandedInBeforeTheyWereWrittenDown)
{
    const Application fresh = after({Status::Preparing});
    EXPECT_FALSE(earliestNextStep(fresh).isValid()) << "any day will do";
    const QDate april(2026, 4, 5);
    const Application sent = withStep(fresh, {Status::Submitted, april, {}, {}}, today).value();
    EXPECT_EQ(sent.steps.first().date, april) << "it was prepared no later";
    EXPECT_TRUE(checkSteps(fresh, sent, today));
    EXPECT_EQ(earliestNextStep(sent), april);
    EXPECT_FALSE(withStep(sent, {Status::Decided, april.addDays(-1), {}, {}}, today));
    Application moved = sent;
    moved.steps.first().date = april.addDays(-1);
    EXPECT_FALSE(checkSteps(sent, moved, today)) << "what was handed in stays as it was";
    Application noted = fresh;
    noted.steps.first().note = QStringLiteral("用紙をもらった");
    EXPECT_FALSE(withStep(noted, {Status::Submitted, april, {}, {}}, today)) << "somebody wrote what happened that day";
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

TEST(Applications, MayGoOnExactlyAsTheirNextStatusesSay)
{
    const QList<Status> all{Status::Preparing, Status::Submitted, Status::UnderReview, Status::Incomplete,
                            Status::Decided,   Status::Paid,      Status::Rejected};
    const QList<QList<Status>> ways{{},
                                    {Status::Preparing},
                                    {Status::Preparing, Status::Submitted},
                                    {Status::Preparing, Status::Submitted, Status::UnderReview},
                                    {Status::Preparing, Status::Submitted, Status::Incomplete},
                                    {Status::Preparing, Status::Submitted, Status::Decided},
                                    {Status::Preparing, Status::Submitted, Status::Decided, Status::Paid},
                                    {Status::Preparing, Status::Submitted, Status::Rejected}};
    for (const QList<Status> &way : ways) {
        const Application application = after(way);
        const QList<Status> next = nextStatuses(application);
        for (const Status status : all) {
            const auto gone = withStep(application, {status, today, {}, {}}, today);
            EXPECT_EQ(gone.has_value(), next.contains(status))
                << way.size() << " steps, then " << static_cast<int>(status);
            EXPECT_TRUE(gone || gone.error().field == QLatin1String("status"));
        }
    }
}

TEST(Applications, ClosedOnesHaveNoNextCheckAndNoNextStep)
{
    for (const Status last : {Status::Rejected, Status::Decided}) {
        Application waiting = after({Status::Preparing, Status::Submitted});
        waiting.nextCheck = today.addDays(14);
        const Application closed = withStep(waiting, {last, today, {}, {}}, today).value();
        EXPECT_FALSE(closed.nextCheck.isValid());
        EXPECT_EQ(statusOf(closed), last);
    }
    EXPECT_TRUE(nextStatuses(after({Status::Preparing, Status::Submitted, Status::Rejected})).isEmpty());
}

TEST(Applications, StepsGoForwardInTimeAndKeepWhatWasSaidOfThem)
{
    const Application sent = after({Status::Preparing, Status::Submitted});
    const auto back = withStep(sent, {Status::UnderReview, today.addDays(-1), {}, {}}, today);
    ASSERT_FALSE(back);
    EXPECT_EQ(back.error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(back.error().field, QStringLiteral("date"));
    EXPECT_FALSE(withStep(sent, {Status::UnderReview, {}, {}, {}}, today)) << "a step has its day";
    const ApplicationStep step{Status::UnderReview, today, QStringLiteral("電話で確認 ☎"), {}};
    const Application on = withStep(sent, step, today).value();
    ASSERT_EQ(on.steps.size(), 3);
    EXPECT_TRUE(records::sameContent(on.steps.last(), step));
    EXPECT_EQ(on.title, sent.title);
}

TEST(Payments, ChangeTheirStateOnTheDaysOfTheRule)
{
    const Application application = paidThreeTimesAYear();
    const auto december = [&](const QDate &day) {
        for (const Payment &payment : paymentsOf(application, day)) {
            if (payment.due == QDate(2026, 12, 31)) {
                return payment.state;
            }
        }
        ADD_FAILURE() << "not listed on " << day.toString(Qt::ISODate).toStdString();
        return PaymentState::Arrived;
    };
    EXPECT_EQ(december(QDate(2026, 9, 1)), PaymentState::Ahead);
    EXPECT_EQ(december(QDate(2026, 11, 30)), PaymentState::Ahead);
    EXPECT_EQ(december(QDate(2026, 12, 1)), PaymentState::Due) << "its month has begun";
    EXPECT_EQ(december(QDate(2026, 12, 31)), PaymentState::Due);
    EXPECT_EQ(december(QDate(2027, 1, 30)), PaymentState::Due);
    EXPECT_EQ(december(QDate(2027, 1, 31)), PaymentState::ToCheck) << "a month after";
}

TEST(Payments, AreListedOldestFirstUpToTheNext)
{
    const auto days = [](const Application &application, const QDate &on) {
        QStringList found;
        for (const Payment &payment : paymentsOf(application, on)) {
            found.append(payment.due.toString(Qt::ISODate));
        }
        return found.join(QLatin1Char(' '));
    };
    Application application = paidThreeTimesAYear();
    EXPECT_EQ(days(application, QDate(2026, 7, 1)), QStringLiteral("2026-08-31"));
    EXPECT_EQ(days(application, QDate(2026, 8, 31)), QStringLiteral("2026-08-31")) << "due today";
    EXPECT_EQ(days(application, QDate(2026, 9, 1)), QStringLiteral("2026-08-31 2026-12-31"));
    EXPECT_EQ(days(application, QDate(2027, 5, 1)), QStringLiteral("2026-08-31 2026-12-31 2027-04-30 2027-08-31"));
    application.paidFrom = QDate(2026, 9, 1);
    EXPECT_EQ(days(application, QDate(2026, 9, 1)), QStringLiteral("2026-12-31"));
    application.paymentMonths.clear();
    EXPECT_EQ(days(application, QDate(2026, 9, 1)), QString());
    application = paidThreeTimesAYear();
    application.paidFrom = {};
    EXPECT_EQ(days(application, QDate(2026, 9, 1)), QString());
    Application leap = paidThreeTimesAYear();
    leap.paymentMonths = {2};
    EXPECT_EQ(days(leap, QDate(2028, 2, 1)), QStringLiteral("2027-02-28 2028-02-29"));
}

TEST(Payments, OnceItCameNobodyAsksAndTheAnswerNamesItsDay)
{
    const QDate due(2026, 8, 31);
    const QDate day(2026, 10, 5);
    const Application arrived = withPayment(paidThreeTimesAYear(), due, true, day).value();
    EXPECT_FALSE(paymentsOf(arrived, day).first().askOn.isValid());
    ASSERT_EQ(arrived.payments.size(), 1);
    EXPECT_EQ(arrived.payments.first().answered, day);
    EXPECT_TRUE(arrived.payments.first().arrived);
    const Application missing = withPayment(arrived, due, false, day).value();
    EXPECT_EQ(paymentsOf(missing, day).first().askOn, QDate(2026, 11, 5)) << "a month after it was found missing";
    EXPECT_EQ(withPayment(paidThreeTimesAYear(), QDate(2026, 8, 30), true, day).error(),
              (Error{ErrorCode::InvalidValue, QStringLiteral("due"), {QStringLiteral("2026-08-30")}}));
    EXPECT_EQ(withPayment(paidThreeTimesAYear(), {}, true, day).error().field, QStringLiteral("due"));
}

} // namespace
} // namespace oyako::care
