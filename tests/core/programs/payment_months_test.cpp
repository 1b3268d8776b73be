// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/payment_months.h"

#include "core/programs/procedure_table.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace oyako::programs {
namespace {

TEST(PaymentMonths, AreThoseTheRowsSpeakOf)
{
    // 「8月・12月・4月の3回払い」 and 「偶数月払い」 in the column `effect`.
    EXPECT_EQ(paymentMonthsOf(QStringLiteral("S07")), (QList<int>{4, 8, 12}));
    EXPECT_EQ(paymentMonthsOf(QStringLiteral("B07")), (QList<int>{2, 4, 6, 8, 10, 12}));
    EXPECT_TRUE(paymentMonthsOf(QStringLiteral("P13")).isEmpty()) << "paid once";
    EXPECT_TRUE(paymentMonthsOf({}).isEmpty());
}

TEST(PaymentMonths, AreMonthsOfRowsThatAreThere)
{
    for (const Procedure &row : ProcedureTable::builtIn().all()) {
        const QList<int> months = paymentMonthsOf(row.id);
        EXPECT_TRUE(std::is_sorted(months.cbegin(), months.cend()));
        EXPECT_TRUE(std::all_of(months.cbegin(), months.cend(), [](int month) { return month >= 1 && month <= 12; }));
    }
}

} // namespace
} // namespace oyako::programs
