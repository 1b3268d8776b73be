// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/programs.h"

#include "core/care/grants.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::text {
namespace {

TEST(BookingRules, AreReadBackAsTheyAreShownToType)
{
    const QDate today(2026, 11, 22);
    for (const char *rule : {"5d", "2w", "1m", "2026-12-01", ""}) {
        const QString kept = QString::fromLatin1(rule);
        EXPECT_EQ(care::readBookingRule(bookingRule(kept), today), kept) << rule;
    }
    EXPECT_EQ(bookingRule(QStringLiteral("1m")), QStringLiteral("1か月前"));
    EXPECT_EQ(bookingRule(QStringLiteral("5x")), QStringLiteral("5x"));
}

TEST(BookingRules, AreSaidOfTheUse)
{
    const Speech japanese{Language::Japanese, YearStyle::Western};
    EXPECT_EQ(bookingDay(QStringLiteral("2w"), japanese), QStringLiteral("使う日の2週間前"));
    EXPECT_EQ(bookingDay(QStringLiteral("2026-12-01"), japanese), QStringLiteral("2026年12月1日"));
    EXPECT_EQ(bookingDay(QStringLiteral("soon"), japanese), QStringLiteral("soon"));
}

} // namespace
} // namespace oyako::text
