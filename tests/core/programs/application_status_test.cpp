// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/application_status.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::programs {
namespace {

using enum ApplicationStatus;

const QDate today(2026, 11, 24);
const QList<ApplicationStatus> all{Preparing, Submitted, UnderReview, Incomplete, Decided, Paid, Rejected};

QList<StatusChange> walked(const QList<ApplicationStatus> &statuses)
{
    QList<StatusChange> history;
    QDate day(2026, 10, 1);
    for (const ApplicationStatus status : statuses) {
        const auto next = withStep(history, {status, day}, today);
        if (!next) {
            return {};
        }
        history = *next;
        day = day.addDays(3);
    }
    return history;
}

TEST(SV06, WalksFromPreparingToPaid)
{
    const QList<StatusChange> history = walked({Preparing, Submitted, UnderReview, Decided, Paid});
    ASSERT_EQ(history.size(), 5);
    EXPECT_EQ(history.first(), (StatusChange{Preparing, QDate(2026, 10, 1)}));
    EXPECT_TRUE(isClosed(history));
    EXPECT_FALSE(isClosed(history.mid(0, 4)));
    EXPECT_FALSE(isClosed({}));
}

TEST(SV06, SendsBackAndIsHandedInAgain)
{
    EXPECT_EQ(
        walked({Preparing, Submitted, UnderReview, Incomplete, Submitted, Incomplete, Submitted, Decided, Paid}).size(),
        9);
    EXPECT_TRUE(walked({Preparing, Submitted, Incomplete, UnderReview}).isEmpty());
}

TEST(SV06, RefusesJumps)
{
    const auto refused = withStep(walked({Preparing}), {Paid, today}, today);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (Error{ErrorCode::NotAllowed, QStringLiteral("status"), {}}));
    int allowed = 0;
    for (const ApplicationStatus from : all) {
        for (const ApplicationStatus to : all) {
            const bool may = statusesAfter(from).contains(to);
            EXPECT_EQ(withStep({{from, today}}, {to, today}, today).has_value(), may);
            allowed += may ? 1 : 0;
        }
    }
    EXPECT_EQ(allowed, 10);
}

TEST(SV06, BeginsWithPreparing)
{
    for (const ApplicationStatus first : all) {
        EXPECT_EQ(withStep({}, {first, today}, today).has_value(), first == Preparing);
    }
}

TEST(SV06, GoesNeitherBackInTimeNorAhead)
{
    const QList<StatusChange> history{{Preparing, QDate(2026, 11, 10)}};
    EXPECT_EQ(withStep(history, {Submitted, QDate(2026, 11, 9)}, today).error().field, QStringLiteral("date"));
    EXPECT_EQ(withStep(history, {Submitted, today.addDays(1)}, today).error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(withStep(history, {Submitted, QDate()}, today).error().code, ErrorCode::InvalidValue);
    EXPECT_TRUE(withStep(history, {Submitted, QDate(2026, 11, 10)}, today).has_value());
}

TEST(SV06, ChecksAHistoryFromElsewhere)
{
    EXPECT_TRUE(checkHistory(walked({Preparing, Submitted, Rejected}), today).has_value());
    EXPECT_TRUE(checkHistory({}, today).has_value());
    EXPECT_FALSE(checkHistory({{Submitted, today}}, today).has_value());
    EXPECT_FALSE(checkHistory({{Preparing, today}, {Rejected, today}}, today).has_value());
}

TEST(SV13, PaysInAugustDecemberAndApril)
{
    EXPECT_EQ(paymentDays({8, 12, 4}, QDate(2026, 8, 31), QDate(2027, 4, 30)),
              (QList<QDate>{{2026, 8, 31}, {2026, 12, 31}, {2027, 4, 30}}));
    EXPECT_EQ(paymentDays({8, 12, 4}, QDate(2026, 9, 1), QDate(2027, 4, 29)), (QList<QDate>{{2026, 12, 31}}));
    EXPECT_TRUE(paymentDays({}, QDate(2026, 9, 1), QDate(2027, 4, 29)).isEmpty());
}

TEST(SV13, AsksAMonthLaterWhetherItArrived)
{
    EXPECT_EQ(checkDayFor(QDate(2026, 12, 31)), QDate(2027, 1, 31));
    EXPECT_EQ(checkDayFor(QDate(2027, 1, 31)), QDate(2027, 2, 28));
}

TEST(SV06, ChangesNothingOfAHistoryItRefuses)
{
    const QList<StatusChange> history = walked({Preparing, Submitted});
    const auto next = withStep(history, {Decided, QDate(2026, 10, 4)}, today);
    ASSERT_TRUE(next);
    EXPECT_EQ(next->mid(0, 2), history) << "steps are only ever added";
    EXPECT_EQ(next->last(), (StatusChange{Decided, QDate(2026, 10, 4)})) << "on the day of the last step";
    EXPECT_EQ(withStep(history, {Decided, QDate(2026, 10, 3)}, today).error(),
              (Error{ErrorCode::InvalidValue, QStringLiteral("date"), {}}));
    EXPECT_TRUE(withStep(history, {Decided, today}, today)) << "today is not ahead";
    EXPECT_EQ(withStep(history, {Paid, QDate()}, today).error().field, QStringLiteral("status"))
        << "a jump is said before its date";
}

TEST(SV06, ClosesWithMoneyOrARefusalOnly)
{
    for (const ApplicationStatus status : all) {
        EXPECT_EQ(isClosed({{status, today}}), status == Paid || status == Rejected);
        EXPECT_EQ(statusesAfter(status).isEmpty(), status == Paid || status == Rejected);
        EXPECT_FALSE(statusesAfter(status).contains(Preparing)) << "a new attempt is a new application";
        EXPECT_FALSE(statusesAfter(status).contains(status));
    }
}

TEST(SV06, AHistoryThatCouldNotHaveComeAboutIsRefusedForItsFirstFault)
{
    const QDate day(2026, 11, 1);
    const auto fault = [](const QList<StatusChange> &history) {
        const auto checked = checkHistory(history, today);
        return checked ? QString() : checked.error().field;
    };
    EXPECT_EQ(fault({{Preparing, day}, {Submitted, day}, {Decided, day}, {Paid, day}}), QString());
    EXPECT_EQ(fault({{Preparing, day}, {Submitted, day.addDays(-1)}}), QStringLiteral("date"));
    EXPECT_EQ(fault({{Preparing, today.addDays(1)}}), QStringLiteral("date"));
    EXPECT_EQ(fault({{Preparing, {}}}), QStringLiteral("date"));
    EXPECT_EQ(fault({{Preparing, day}, {Preparing, day}}), QStringLiteral("status"));
    EXPECT_EQ(fault({{Preparing, day}, {Submitted, day}, {Rejected, day}, {Paid, day}}), QStringLiteral("status"));
    EXPECT_EQ(fault({{Preparing, day}, {Paid, day.addDays(-1)}}), QStringLiteral("status"));
}

TEST(SV13, EveryPaymentDayIsAMonthsLastAndNoneIsMissed)
{
    const QList<int> months{2, 6, 10};
    for (QDate from(2023, 12, 1); from <= QDate(2024, 4, 30); from = from.addDays(1)) {
        for (const int length : {0, 1, 27, 31, 366}) {
            const QDate until = from.addDays(length);
            QList<QDate> expected;
            for (QDate day = from; day <= until; day = day.addDays(1)) {
                if (months.contains(day.month()) && day.day() == day.daysInMonth()) {
                    expected.append(day);
                }
            }
            ASSERT_EQ(paymentDays(months, from, until), expected) << from.toString(Qt::ISODate).toStdString();
        }
    }
}

TEST(SV13, PaysNothingWhereThereIsNoTimeOrNoMonth)
{
    const QDate day(2026, 8, 31);
    EXPECT_EQ(paymentDays({8}, day, day), QList<QDate>{day});
    EXPECT_EQ(paymentDays({8, 8}, day, day), QList<QDate>{day}) << "a month said twice is one";
    EXPECT_TRUE(paymentDays({8}, day, day.addDays(-1)).isEmpty());
    EXPECT_TRUE(paymentDays({0, 13, -8}, day, day.addYears(2)).isEmpty());
    EXPECT_TRUE(paymentDays({8}, {}, day).isEmpty());
    EXPECT_TRUE(paymentDays({8}, day, {}).isEmpty());
}

TEST(SV13, AsksAMonthLaterWithinTheNextMonth)
{
    for (QDate day(2023, 1, 1); day <= QDate(2024, 12, 31); day = day.addDays(1)) {
        const QDate check = checkDayFor(day);
        ASSERT_EQ(check.month(), day.month() % 12 + 1);
        ASSERT_EQ(check.day(), std::min(day.day(), check.daysInMonth()));
    }
}

} // namespace
} // namespace oyako::programs
