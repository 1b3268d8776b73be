// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/date_input.h"
#include "core/calendar/era.h"

#include "tests/support/qt_printers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace oyako::calendar {
namespace {

QJsonObject cases()
{
    QFile file(QStringLiteral(OYAKO_TEST_CASES "/calendar/date_input.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QDate isoDate(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

DateInputContext contextOf(const QJsonObject &testCase)
{
    const QString year = testCase.value(QStringLiteral("missingYear")).toString();
    const MissingYear rule = year == QStringLiteral("notAfterToday")    ? MissingYear::NotAfterToday
                             : year == QStringLiteral("notBeforeToday") ? MissingYear::NotBeforeToday
                                                                        : MissingYear::This;
    return {isoDate(testCase.value(QStringLiteral("today"))), rule};
}

/// What came out, as text: the date, or the error's word and reason.
template <class Value>
QString outcome(const Result<Value> &result)
{
    if (!result) {
        return QLatin1String("! ") + errorWord(result.error().code) + QLatin1Char(' ') +
               result.error().arguments.join(QLatin1Char(' '));
    }
    if constexpr (std::is_same_v<Value, QDate>) {
        return result->toString(Qt::ISODate);
    } else {
        return result->toString();
    }
}

TEST(DateInput, ReadsEveryFormOfTheCases)
{
    const QJsonArray list = cases().value(QStringLiteral("exact")).toArray();
    ASSERT_GT(list.size(), 40);
    for (const QJsonValue &value : list) {
        const QJsonObject testCase = value.toObject();
        const QString text = testCase.value(QStringLiteral("text")).toString();
        EXPECT_EQ(outcome(parseDate(text, contextOf(testCase))).trimmed(),
                  testCase.value(QStringLiteral("expected")).toString())
            << text.toStdString();
    }
}

TEST(DateInput, ReadsPartialDatesOfTheCases)
{
    const QJsonArray list = cases().value(QStringLiteral("partial")).toArray();
    ASSERT_GT(list.size(), 15);
    for (const QJsonValue &value : list) {
        const QJsonObject testCase = value.toObject();
        const QString text = testCase.value(QStringLiteral("text")).toString();
        EXPECT_EQ(outcome(parsePartialDate(text, contextOf(testCase))).trimmed(),
                  testCase.value(QStringLiteral("expected")).toString())
            << text.toStdString();
    }
}

TEST(DateInput, NeverRepeatsInAnErrorWhatWasTyped)
{
    const Result<QDate> date = parseDate(QStringLiteral("山田花子"), {QDate(2026, 11, 22)});
    ASSERT_FALSE(date);
    EXPECT_EQ(date.error().arguments, QStringList{QStringLiteral("format")});
}

struct MissingYearRow {
    const char *typed;
    QDate today;
    MissingYear rule;
    const char *expected; ///< Empty: no such day.
};

// The year that was not typed: the last such day for what happened, the next for what is to come; today belongs to
// both.
TEST(DateInput, FindsTheYearThatWasNotTyped)
{
    const QDate today(2026, 11, 22);
    using enum MissingYear;
    for (const MissingYearRow &row : {MissingYearRow{"11/22", today, This, "2026-11-22"},
                                      MissingYearRow{"11/22", today, NotAfterToday, "2026-11-22"},
                                      MissingYearRow{"11/22", today, NotBeforeToday, "2026-11-22"},
                                      MissingYearRow{"11/23", today, NotAfterToday, "2025-11-23"},
                                      MissingYearRow{"11/23", today, NotBeforeToday, "2026-11-23"},
                                      MissingYearRow{"11/21", today, NotAfterToday, "2026-11-21"},
                                      MissingYearRow{"11/21", today, NotBeforeToday, "2027-11-21"},
                                      MissingYearRow{"1/1", QDate(2026, 1, 1), NotAfterToday, "2026-01-01"},
                                      MissingYearRow{"12/31", QDate(2026, 1, 1), NotAfterToday, "2025-12-31"},
                                      MissingYearRow{"1/1", QDate(2026, 12, 31), NotBeforeToday, "2027-01-01"},
                                      MissingYearRow{"2/29", today, This, ""},
                                      MissingYearRow{"2/29", today, NotAfterToday, "2024-02-29"},
                                      MissingYearRow{"2/29", today, NotBeforeToday, "2028-02-29"},
                                      MissingYearRow{"2/29", QDate(2103, 1, 1), NotAfterToday, "2096-02-29"},
                                      MissingYearRow{"2/29", QDate(2097, 1, 1), NotBeforeToday, "2104-02-29"},
                                      MissingYearRow{"2/29", QDate(2028, 2, 29), NotAfterToday, "2028-02-29"},
                                      MissingYearRow{"2/30", today, NotBeforeToday, ""},
                                      MissingYearRow{"0/10", today, NotAfterToday, ""},
                                      MissingYearRow{"13/1", today, NotAfterToday, ""},
                                      MissingYearRow{"1/0", today, This, ""}}) {
        const auto date = parseDate(QLatin1String(row.typed), {row.today, row.rule});
        if (*row.expected == '\0') {
            ASSERT_FALSE(date) << row.typed;
            EXPECT_EQ(date.error().arguments, QStringList{QStringLiteral("no_such_day")}) << row.typed;
            continue;
        }
        EXPECT_EQ(date, QDate::fromString(QLatin1String(row.expected), Qt::ISODate))
            << row.typed << " on " << row.today.toString(Qt::ISODate).toStdString();
    }
}

struct YearRow {
    const char *typed;
    QDate today;
    const char *expected;
};

// Two digits: the first of 令和, 20yy, 平成, 昭和 that is at most two years ahead.
TEST(DateInput, GuessesTheYearOfTwoDigits)
{
    for (const YearRow &row :
         {YearRow{"080430", QDate(2026, 11, 22), "2026-04-30"}, YearRow{"100430", QDate(2026, 11, 22), "2028-04-30"},
          YearRow{"110430", QDate(2026, 11, 22), "2011-04-30"}, YearRow{"101122", QDate(2026, 11, 22), "2028-11-22"},
          YearRow{"101201", QDate(2026, 11, 30), "2010-12-01"}, YearRow{"010430", QDate(2026, 11, 22), "2001-04-30"},
          YearRow{"010501", QDate(2026, 11, 22), "2019-05-01"}, YearRow{"280430", QDate(2026, 11, 22), "2028-04-30"},
          YearRow{"290430", QDate(2026, 11, 22), "2017-04-30"}, YearRow{"310501", QDate(2026, 11, 22), "1956-05-01"},
          YearRow{"640107", QDate(2026, 11, 22), "1989-01-07"}, YearRow{"650107", QDate(2026, 11, 22), ""},
          YearRow{"000101", QDate(2026, 11, 22), "2000-01-01"}, YearRow{"8.4.30", QDate(2026, 11, 22), "2026-04-30"}}) {
        const auto date = parseDate(QLatin1String(row.typed), {row.today});
        EXPECT_EQ(date ? date->toString(Qt::ISODate) : QString(), QLatin1String(row.expected)) << row.typed;
    }
}

// 30 April of Heisei and 1 May of Reiwa, 7 January of Showa and 8 January of Heisei, in every way they are typed.
TEST(DateInput, KnowsTheEdgesOfTheErasInEveryForm)
{
    const DateInputContext context{QDate(2026, 11, 22)};
    for (const auto &[typed, expected] :
         {std::pair{u"平成31年4月30日", QDate(2019, 4, 30)}, std::pair{u"H310430", QDate(2019, 4, 30)},
          std::pair{u"4310430", QDate(2019, 4, 30)}, std::pair{u"令和元年5月1日", QDate(2019, 5, 1)},
          std::pair{u"R010501", QDate(2019, 5, 1)}, std::pair{u"5010501", QDate(2019, 5, 1)},
          std::pair{u"㋿元.5.1", QDate(2019, 5, 1)}, std::pair{u"昭和64年1月7日", QDate(1989, 1, 7)},
          std::pair{u"3640107", QDate(1989, 1, 7)}, std::pair{u"平成元年一月八日", QDate(1989, 1, 8)},
          std::pair{u"4010108", QDate(1989, 1, 8)}, std::pair{u"H1.1.8", QDate(1989, 1, 8)}}) {
        EXPECT_EQ(parseDate(QString::fromUtf16(typed), context), expected) << QString::fromUtf16(typed).toStdString();
    }
    for (const char16_t *typed : {u"平成31年5月1日", u"H310501", u"4310501", u"令和元年4月30日", u"5010430",
                                  u"昭和64年1月8日", u"3640108", u"平成元年1月7日", u"4010107"}) {
        const auto date = parseDate(QString::fromUtf16(typed), context);
        ASSERT_FALSE(date) << QString::fromUtf16(typed).toStdString();
        EXPECT_EQ(date.error().arguments, QStringList{QStringLiteral("outside_era")});
    }
}

TEST(DateInput, WhatIsNotExactIsForPartialDates)
{
    const DateInputContext context{QDate(2026, 11, 22)};
    for (const char16_t *typed : {u"2024年5月", u"2024", u"令和6年", u"2024-05-03頃", u"2024年5月日不明", u"不明"}) {
        const QString text = QString::fromUtf16(typed);
        EXPECT_EQ(parseDate(text, context).error().arguments, QStringList{QStringLiteral("not_exact")})
            << text.toStdString();
        EXPECT_TRUE(parsePartialDate(text, context)) << text.toStdString();
    }
    for (const char16_t *blank : {u"", u" ", u"　", u"\t\n"}) {
        EXPECT_EQ(parseDate(QString::fromUtf16(blank), context).error().code, ErrorCode::MissingValue);
    }
}

TEST(DateInput, TakesEveryDayOfAYearInEveryWrittenForm)
{
    for (QDate day(2024, 1, 1); day.year() == 2024; day = day.addDays(1)) {
        const DateInputContext context{QDate(2024, 7, 1)};
        for (const QString &form : {QStringLiteral("yyyy-MM-dd"), QStringLiteral("yyyyMMdd"),
                                    QStringLiteral("yyyy/M/d"), QStringLiteral("M/d"), QStringLiteral("MMdd")}) {
            ASSERT_EQ(parseDate(day.toString(form), context), day) << day.toString(form).toStdString();
        }
        ASSERT_EQ(parseDate(QStringLiteral("06") + day.toString(QStringLiteral("MMdd")), context), day);
        ASSERT_EQ(parseDate(formatEraDate(day), context), day);
        ASSERT_EQ(parseDate(formatShortEraDate(day), context), day);
    }
}

} // namespace
} // namespace oyako::calendar
