// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/date_expression.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::programs {
namespace {

Anchors anchors(const char *text)
{
    return parseAnchors(QString::fromLatin1(text)).value();
}

QString evaluated(const char *expression, const Anchors &given)
{
    const Result<DateExpression> parsed = DateExpression::parse(QString::fromLatin1(expression));
    const Result<QDate> date = parsed ? parsed->evaluate(given) : fail(parsed.error());
    return date ? date->toString(Qt::ISODate)
                : QString(errorWord(date.error().code)) + QLatin1Char(' ') + date.error().field;
}

struct Case {
    const char *expression;
    const char *anchors;
    const char *expected;
};
class Evaluate : public testing::TestWithParam<Case> {};
TEST_P(Evaluate, FollowsTheGrammar)
{
    const auto &[expression, given, expected] = GetParam();
    EXPECT_EQ(evaluated(expression, anchors(given)), QString::fromLatin1(expected)) << expression;
}
INSTANTIATE_TEST_SUITE_P(
    Offsets, Evaluate,
    testing::Values(
        Case{"BIRTH", "BIRTH=2026-01-01", "2026-01-01"}, Case{"BIRTH+14d", "BIRTH=2026-01-01", "2026-01-15"},
        Case{"EDD-8w", "EDD=2026-07-25", "2026-05-30"}, Case{"BIRTH+6m", "BIRTH=2025-08-31", "2026-02-28"},
        Case{"BIRTH+1y", "BIRTH=2024-02-29", "2025-02-28"}, Case{"BIRTH+4y", "BIRTH=2024-02-29", "2028-02-29"},
        Case{"BIRTH-1m", "BIRTH=2026-03-31", "2026-02-28"}, Case{"EDD-41d+2y", "EDD=2028-04-10", "2030-02-28"},
        Case{"EDD+2y-41d", "EDD=2028-04-10", "2030-02-28"}, Case{"BIRTH+1m+1m", "BIRTH=2026-01-31", "2026-03-28"},
        Case{"BIRTH+2m", "BIRTH=2026-01-31", "2026-03-31"}, Case{" LMP + 23w + 6d ", "LMP=2025-05-12", "2025-10-26"},
        Case{"(BIRTH+1d)+1m", "BIRTH=2026-01-30", "2026-02-28"}));
INSTANTIATE_TEST_SUITE_P(
    Functions, Evaluate,
    testing::Values(
        Case{"REACH(1y)", "BIRTH=2020-04-01", "2021-03-31"}, Case{"REACH(3y)-1d", "BIRTH=2024-04-10", "2027-04-08"},
        Case{"REACH(2m)", "BIRTH=2025-12-31", "2026-02-28"}, Case{"REACH(18m)+1d", "BIRTH=2024-02-29", "2025-08-29"},
        Case{"UNTIL(EDD-8w,2y)", "EDD=2026-07-25", "2028-05-29"},
        Case{"UNTIL(BIRTH,1m)", "BIRTH=2026-01-31", "2026-02-28"}, Case{"EOM(BIRTH)", "BIRTH=2024-02-03", "2024-02-29"},
        Case{"EOM(UNTIL(MAX(BIRTH,EDD)+8w,2m))", "BIRTH=2026-10-06;EDD=2026-10-01", "2027-01-31"},
        Case{"MAX(BIRTH,EDD,LOSS)", "BIRTH=2026-07-20;EDD=2026-07-25;LOSS=2026-08-01", "2026-08-01"},
        Case{"MAX(BIRTH)", "BIRTH=2026-07-20", "2026-07-20"},
        Case{"JAN1(BIRTH+1y)+5y-1d", "BIRTH=2026-07-31", "2031-12-31"},
        Case{"SCHOOLYEAR(BIRTH)", "BIRTH=2020-04-01", "2026-04-01"},
        Case{"SCHOOLYEAR(BIRTH)-4m-1d", "BIRTH=2020-04-02", "2026-11-30"},
        Case{"APR1+5m+14d", "APR1=2027-04-01", "2027-09-15"}));
INSTANTIATE_TEST_SUITE_P(Missing, Evaluate,
                         testing::Values(Case{"EDD-8w", "BIRTH=2026-01-01", "missing_value EDD"},
                                         Case{"REACH(1y)", "EDD=2026-01-01", "missing_value BIRTH"},
                                         Case{"MAX(BIRTH,EDD)", "BIRTH=2026-01-01", "missing_value EDD"}));
INSTANTIATE_TEST_SUITE_P(OutOfRange, Evaluate,
                         testing::Values(Case{"BIRTH+99999y", "BIRTH=2026-01-01", "invalid_value BIRTH+99999y"},
                                         Case{"BIRTH-9999y", "BIRTH=2026-01-01", "invalid_value BIRTH-9999y"}));

struct Broken {
    const char *expression;
    const char *place;
    const char *expected;
};
class Refuse : public testing::TestWithParam<Broken> {};
TEST_P(Refuse, NamesTheExpressionAndThePosition)
{
    const Result<DateExpression> parsed = DateExpression::parse(QString::fromLatin1(GetParam().expression));
    ASSERT_FALSE(parsed);
    EXPECT_EQ(parsed.error().code, ErrorCode::BadExpression);
    EXPECT_EQ(parsed.error().field, QString::fromLatin1(GetParam().place));
    EXPECT_EQ(parsed.error().arguments,
              (QStringList{QString::fromLatin1(GetParam().expression), QString::fromLatin1(GetParam().expected)}));
}
INSTANTIATE_TEST_SUITE_P(
    Places, Refuse,
    testing::Values(Broken{"", "position 1", "a date"}, Broken{"EDD-8q", "position 6", "d, w, m or y"},
                    Broken{"EDD-8", "position 6", "d, w, m or y"},
                    Broken{"EDD-w", "position 5", "a number of up to five digits"},
                    Broken{"BIRTH+123456d", "position 7", "a number of up to five digits"},
                    Broken{"BRITH+1d", "position 1", "an anchor"}, Broken{"EOM(BRITH)", "position 5", "an anchor"},
                    Broken{"BIRTH 1d", "position 7", "end, + or -"}, Broken{"FY+1d", "position 1", "an anchor"},
                    Broken{"EOM(BIRTH", "position 10", ")"}, Broken{"UNTIL(BIRTH)", "position 12", ","},
                    Broken{"UNTIL(BIRTH,3d)", "position 13", "a number of months or years"},
                    Broken{"REACH(6w)", "position 7", "a number of months or years"},
                    Broken{"MIN(BIRTH,EDD)", "position 1", "a function"},
                    Broken{"BIRTH+1d)", "position 9", "end, + or -"}, Broken{"birth+1d", "position 1", "a date"},
                    Broken{"MAX()", "position 5", "a date"}));

TEST(Refuse, BracketsWithoutEnd)
{
    const QString deep = QString(1000, QLatin1Char('(')) + QStringLiteral("BIRTH") + QString(1000, QLatin1Char(')'));
    EXPECT_EQ(DateExpression::parse(deep).error().code, ErrorCode::BadExpression);
}

TEST(DateExpression, NamesItsAnchorsOnce)
{
    const Result<DateExpression> parsed = DateExpression::parse(QStringLiteral("MAX(EOM(BIRTH),BIRTH+15d,EDD)"));
    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->anchors(), (QList<Anchor>{Anchor::Birth, Anchor::Edd}));
    EXPECT_EQ(DateExpression::parse(QStringLiteral("REACH(1y)"))->anchors(), QList<Anchor>{Anchor::Birth});
}

TEST(Anchors, AreReadByName)
{
    const Anchors read = anchors("BIRTH=2026-01-01; LEAVE_START = 2026-03-01;");
    EXPECT_EQ(read.value(Anchor::Birth), QDate(2026, 1, 1));
    EXPECT_EQ(read.value(Anchor::LeaveStart), QDate(2026, 3, 1));
    EXPECT_TRUE(anchors("").isEmpty());
}

TEST(Anchors, RefuseWhatIsNotOne)
{
    const auto word = [](const char *text) -> QString {
        const Error error = parseAnchors(QString::fromLatin1(text)).error();
        return QString(errorWord(error.code)) + QLatin1Char(' ') + error.field;
    };
    EXPECT_EQ(word("BORN=2026-01-01"), QStringLiteral("unknown_field BORN"));
    EXPECT_EQ(word("BIRTH=2026-02-30"), QStringLiteral("invalid_value BIRTH"));
    EXPECT_EQ(word("BIRTH=2026-01-01;oops"), QStringLiteral("bad_data anchors"));
}

TEST(Anchors, CompleteLmpAndEddFromEachOther)
{
    EXPECT_EQ(completed(anchors("EDD=2026-02-16")).value(Anchor::Lmp), QDate(2025, 5, 12));
    EXPECT_EQ(completed(anchors("LMP=2025-05-12")).value(Anchor::Edd), QDate(2026, 2, 16));
    EXPECT_EQ(completed(anchors("LMP=2025-05-12;EDD=2026-02-20")).value(Anchor::Lmp), QDate(2025, 5, 12));
    EXPECT_TRUE(completed({}).isEmpty());
}

TEST(Anchors, EachHaveAName)
{
    for (int i = 0; i <= static_cast<int>(Anchor::FiscalYear); ++i) {
        const auto anchor = static_cast<Anchor>(i);
        EXPECT_EQ(anchorFromName(anchorName(anchor)), anchor);
    }
}

} // namespace
} // namespace oyako::programs
