// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/grants.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace oyako::care {
namespace {

using programs::Anchor;
using programs::Anchors;
using records::Allowance;
using records::AllowanceUse;
using records::FeeCard;
using records::Voucher;

Allowance preset(const QString &type)
{
    const auto &all = allowancePresets();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&](const AllowancePreset &one) { return one.allowance.type == type; });
    EXPECT_NE(found, all.cend()) << type.toStdString();
    return found == all.cend() ? Allowance() : found->allowance;
}

AllowanceUse use(const QDate &date, const QString &way, int minutes = 0)
{
    return {date, way, minutes, {}, {}};
}

bool has(const QList<BookingFinding> &findings, BookingProblem problem)
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [&](const BookingFinding &finding) { return finding.problem == problem; });
}

const QString stay = QStringLiteral("宿泊");
const QString dayCare = QStringLiteral("通所");

TEST(Grants, EveryPresetCanBeReadAndSaysWhereItIsFrom)
{
    EXPECT_EQ(allowancePresets().size(), 4);
    for (const AllowancePreset &one : allowancePresets()) {
        EXPECT_FALSE(one.source.isEmpty());
        EXPECT_EQ(
            balanceOf(one.allowance, {{Anchor::Birth, QDate(2026, 7, 31)}, {Anchor::Edd, QDate(2026, 8, 1)}}).size(),
            one.allowance.bands.size())
            << one.titleEn.toStdString();
    }
}

TEST(Grants, SV_02_TicketsOfPostnatalCareCountByTheWayTheyAreUsed)
{
    Allowance care = preset(QStringLiteral("postnatal-care"));
    const Anchors anchors{{Anchor::Birth, QDate(2026, 7, 31)}};
    EXPECT_EQ(lastDayOf(care, anchors), QDate(2027, 7, 30));
    for (int day = 1; day <= 3; ++day) {
        care.uses.append(use(QDate(2026, 9, day), dayCare));
    }
    care.uses.append(use(QDate(2026, 9, 10), stay));
    EXPECT_EQ(balanceOf(care, anchors).first().left(), 2);
    const QDate today(2026, 9, 20);
    EXPECT_TRUE(checkUse(care, use(today.addDays(5), stay), anchors, today).isEmpty());
    care.uses.append(use(QDate(2026, 9, 12), dayCare));
    const auto refused = checkUse(care, use(today.addDays(5), stay), anchors, today);
    ASSERT_TRUE(has(refused, BookingProblem::NotEnoughLeft));
    EXPECT_EQ(refused.first().left, 1);
    EXPECT_TRUE(has(checkUse(care, use(QDate(2027, 7, 31), dayCare), anchors, today), BookingProblem::OutsideTheTime));
}

TEST(Grants, SV_02_TheFirstBookingLeavesTimeForTheApproval)
{
    const Allowance care = preset(QStringLiteral("postnatal-care"));
    const Anchors anchors{{Anchor::Birth, QDate(2026, 7, 31)}};
    const QDate today(2026, 8, 10);
    const auto soon = checkUse(care, use(today.addDays(5), dayCare), anchors, today);
    ASSERT_EQ(soon.size(), 1);
    EXPECT_EQ(soon.first(), (BookingFinding{BookingProblem::ApprovalTooShort, 0, today.addDays(10)}));
    EXPECT_FALSE(soon.first().refuses()) << "a warning";
    EXPECT_TRUE(checkUse(care, use(today.addDays(10), dayCare), anchors, today).isEmpty());
}

TEST(Grants, SV_03_HoursEndWithTheCapAndTheWindowHasItsEdges)
{
    Allowance helper = preset(QStringLiteral("home-helper"));
    const Anchors anchors{{Anchor::Edd, QDate(2026, 8, 1)}};
    helper.uses.append(use(QDate(2026, 7, 1), {}, 126 * 60 + 30));
    const QDate visit(2026, 7, 31);
    const auto tooMuch = checkUse(helper, use(visit, {}, 120), anchors, QDate(2026, 7, 20));
    ASSERT_EQ(tooMuch.size(), 1);
    EXPECT_EQ(tooMuch.first(), (BookingFinding{BookingProblem::NotEnoughLeft, 90, {}}));
    EXPECT_TRUE(checkUse(helper, use(visit, {}, 90), anchors, QDate(2026, 7, 20)).isEmpty());

    EXPECT_TRUE(checkUse(helper, use(visit, {}, 60), anchors, QDate(2026, 5, 31)).isEmpty()) << "two months before";
    EXPECT_TRUE(checkUse(helper, use(visit, {}, 60), anchors, QDate(2026, 7, 24)).isEmpty()) << "seven days before";
    EXPECT_TRUE(has(checkUse(helper, use(visit, {}, 60), anchors, QDate(2026, 5, 30)), BookingProblem::TooEarlyToBook));
    EXPECT_TRUE(has(checkUse(helper, use(visit, {}, 60), anchors, QDate(2026, 7, 25)), BookingProblem::TooLateToBook));
}

TEST(Grants, SV_03_EachStretchOfTimeHasItsOwnHours)
{
    Allowance helper = preset(QStringLiteral("home-helper-bands"));
    const Anchors anchors{{Anchor::Edd, QDate(2026, 8, 1)}, {Anchor::Birth, QDate(2026, 7, 25)}};
    helper.uses = {use(QDate(2026, 7, 20), {}, 19 * 60)};
    const auto bands = balanceOf(helper, anchors);
    ASSERT_EQ(bands.size(), 2);
    EXPECT_EQ(bands.first().left(), 60);
    EXPECT_EQ(bands.last().left(), 1200);
    EXPECT_EQ(bands.first().until, QDate(2026, 7, 24));
}

TEST(Grants, SV_17_HoursOfChildcareForAllAreFullHoursAndEndTwoDaysBeforeTheBirthday)
{
    Allowance all = preset(QStringLiteral("childcare-for-all"));
    const Anchors anchors{{Anchor::Birth, QDate(2024, 4, 10)}};
    EXPECT_EQ(lastDayOf(all, anchors), QDate(2027, 4, 8));
    EXPECT_EQ(costOf(all, use(QDate(2026, 5, 1), {}, 45)), 60);
    EXPECT_EQ(costOf(all, use(QDate(2026, 5, 1), {}, 60)), 60);
    EXPECT_EQ(costOf(all, use(QDate(2026, 5, 1), {}, 61)), 120);
    all.uses.append(use(QDate(2026, 5, 1), {}, 9 * 60));
    const auto refused = checkUse(all, use(QDate(2026, 5, 20), {}, 120), anchors, QDate(2026, 5, 2));
    ASSERT_TRUE(has(refused, BookingProblem::MonthUsedUp));
    EXPECT_EQ(refused.first().left, 60);
    EXPECT_TRUE(checkUse(all, use(QDate(2026, 6, 1), {}, 600), anchors, QDate(2026, 5, 2)).isEmpty())
        << "a new month; nothing is carried over";
    EXPECT_TRUE(
        has(checkUse(all, use(QDate(2026, 6, 2), {}, 601), anchors, QDate(2026, 5, 2)), BookingProblem::MonthUsedUp));
}

/// A village's nursery: the fee depends on the age and on how long the child stays, at most four hours.
FeeCard village()
{
    return {.title = QStringLiteral("保育園"),
            .fromMonths = 12,
            .bookUntil = QStringLiteral("5d"),
            .longestMinutes = 240,
            .fees = {{12, 36, 180, 800}, {12, 36, 240, 1000}, {36, 0, 180, 450}, {36, 0, 240, 600}},
            .cancelFees = {{3, QStringLiteral("半額をいただきます")}, {0, QStringLiteral("全額をいただきます")}}};
}

TEST(Grants, SV_08_TheFeeFollowsAgeAndHours)
{
    EXPECT_EQ(feeFor(village(), 24, 180), 800);
    EXPECT_EQ(feeFor(village(), 48, 240), 600);
    EXPECT_EQ(feeFor(village(), 35, 181), 1000);
    EXPECT_EQ(feeFor(village(), 48, 241), std::nullopt) << "longer than the table goes";
    EXPECT_EQ(feeFor(village(), 11, 60), std::nullopt);
    EXPECT_FALSE(takesAge(village(), 11));
    EXPECT_TRUE(takesAge(village(), 12));
    EXPECT_EQ(bookingDays(village(), QDate(2026, 12, 10)).until, QDate(2026, 12, 5));
    EXPECT_FALSE(bookingDays(village(), QDate(2026, 12, 10)).from.isValid());
}

TEST(Grants, SV_08_BookingOpensSoManyDaysBeforeOrOnADay)
{
    const QDate today(2026, 11, 22);
    const QList<std::pair<const char *, const char *>> typed{{"5d", "5d"},
                                                             {"５日前", "5d"},
                                                             {"2週間前", "2w"},
                                                             {"1か月前", "1m"},
                                                             {"1ヶ月前", "1m"},
                                                             {"1 M", "1m"},
                                                             {"12/1", "2026-12-01"},
                                                             {"令和9年1月5日", "2027-01-05"},
                                                             {"", ""},
                                                             {"2026-12-01", "2026-12-01"}};
    for (const auto &[words, rule] : typed) {
        EXPECT_EQ(readBookingRule(QString::fromUtf8(words), today), QString::fromUtf8(rule)) << words;
    }
    for (const char *words : {"5 days before", "5d before", "５ Days"}) {
        EXPECT_EQ(readBookingRule(QString::fromUtf8(words), today), QStringLiteral("5d")) << words;
    }
    EXPECT_EQ(readBookingRule(QStringLiteral("1 month before"), today), QStringLiteral("1m"));
    EXPECT_EQ(readBookingRule(QStringLiteral("2 weeks before"), today), QStringLiteral("2w"));
    for (const char *words : {"そのうち", "5", "5y", "13/40", "before"}) {
        EXPECT_FALSE(readBookingRule(QString::fromUtf8(words), today)) << words;
    }
    FeeCard card = village();
    card.bookFrom = QStringLiteral("1m");
    EXPECT_EQ(bookingDays(card, QDate(2026, 12, 31)).from, QDate(2026, 11, 30));
    EXPECT_FALSE(bookingDays(card, {}).from.isValid());
    card.bookFrom = QStringLiteral("2026-12-01");
    EXPECT_EQ(bookingDays(card, {}).from, QDate(2026, 12, 1));
}

TEST(Grants, SV_08_CancellingLateSaysWhatTheFacilityWrites)
{
    const QDate stayDay(2026, 12, 10);
    EXPECT_EQ(cancelText(village(), stayDay, stayDay), QStringLiteral("全額をいただきます"));
    EXPECT_EQ(cancelText(village(), stayDay, stayDay.addDays(-1)), QStringLiteral("半額をいただきます"));
    EXPECT_EQ(cancelText(village(), stayDay, stayDay.addDays(-3)), QStringLiteral("半額をいただきます"));
    EXPECT_TRUE(cancelText(village(), stayDay, stayDay.addDays(-4)).isEmpty());
}

TEST(Grants, SV_10_AVoucherEndsWithItsLastDayOrItsMoney)
{
    Voucher voucher{
        .title = QStringLiteral("子育て応援券"), .yen = 50'000, .from = QDate(2024, 4, 1), .until = QDate(2024, 7, 31)};
    EXPECT_EQ(stateOf(voucher, QDate(2024, 3, 31)), VoucherState::NotYet);
    EXPECT_EQ(stateOf(voucher, QDate(2024, 7, 31)), VoucherState::Usable);
    EXPECT_EQ(stateOf(voucher, QDate(2024, 8, 1)), VoucherState::Expired);
    voucher.uses = {{QDate(2024, 5, 1), 20'000, {}}, {QDate(2024, 6, 1), 30'000, {}}};
    EXPECT_EQ(leftYen(voucher), 0);
    EXPECT_EQ(stateOf(voucher, QDate(2024, 8, 1)), VoucherState::UsedUp);
}

} // namespace
} // namespace oyako::care
