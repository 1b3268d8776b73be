// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
//
// Every row of the two oracles: z-scores that WHO's own programs return, and worked values of the Japanese references.
#include "tests/core/growth/support.h"
#include "tests/support/qt_printers.h"

namespace oyako::growth {
namespace {

constexpr double agreement = 0.000002;

TEST(WhoOracle, EveryRowAgreesWithWhosPrograms)
{
    const auto rows = scoredCase("oracle-who.csv");
    ASSERT_EQ(rows.size(), 1072);
    for (const NamedRow &row : rows) {
        SCOPED_TRACE(row[u"row_id"_qs].toStdString());
        EXPECT_EQ(row[u"z"_qs], row[u"expected_z"_qs]);
        EXPECT_EQ(row[u"flag"_qs], row[u"expected_flag"_qs]);
        EXPECT_EQ(row[u"z_unrounded"_qs].isEmpty(), row[u"expected_z_unrounded"_qs].isEmpty());
        EXPECT_NEAR(row[u"z_unrounded"_qs].toDouble(), row[u"expected_z_unrounded"_qs].toDouble(), agreement);
        EXPECT_EQ(row[u"reason"_qs].isEmpty(), !row[u"z"_qs].isEmpty());
    }
}

TEST(WhoOracle, TheLengthUsedIsTheOneWhosProgramUsed)
{
    for (const NamedRow &row : namedRows(caseFile("oracle-who.csv"))) {
        if (row[u"standard"_qs] != u"who2006" || row[u"used_lenhei_cm"_qs].isEmpty()) {
            continue;
        }
        SCOPED_TRACE(row[u"row_id"_qs].toStdString());
        const QString position = row[u"position"_qs];
        const Age age = row[u"age_days"_qs].isEmpty() ? Age::fromMonths(row[u"age_months"_qs].toDouble())
                                                      : Age::fromDays(row[u"age_days"_qs].toDouble());
        const double used = standardLength(row[u"lenhei_cm"_qs].toDouble(),
                                           position.isEmpty()        ? Position::Unstated
                                           : position == u"standing" ? Position::Standing
                                                                     : Position::Recumbent,
                                           age);
        EXPECT_NEAR(used, row[u"used_lenhei_cm"_qs].toDouble(), 1e-9);
    }
}

TEST(JapanOracle, EveryRowAgreesWithTheWorkedValue)
{
    const auto rows = scoredCase("oracle-japan.csv");
    ASSERT_EQ(rows.size(), 327);
    for (const NamedRow &row : rows) {
        SCOPED_TRACE(row[u"row_id"_qs].toStdString());
        EXPECT_EQ(row[u"result"_qs], row[u"expected"_qs]);
        EXPECT_EQ(row[u"reason"_qs], u"");
    }
}

} // namespace
} // namespace oyako::growth
