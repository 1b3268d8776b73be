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
