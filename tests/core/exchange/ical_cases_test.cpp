// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// Calendar files of other programs, each with what RFC 5545 says they mean to a family in Japan.
#include "core/exchange/ical.h"

#include "tests/support/files.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::exchange {
namespace {

const QTimeZone tokyo("Asia/Tokyo");

/// "title day time minutes" or "title day days", and what else is said; "title without a day".
QString lineOf(const CalendarEvent &event)
{
    if (!event.date.isValid()) {
        return event.title + QLatin1String(" without a day");
    }
    QStringList words{event.title, event.date.toString(Qt::ISODate)};
    if (event.time) {
        words += {event.time->toString(QStringLiteral("HH:mm")), QString::number(event.minutes) + QLatin1String("min")};
    } else {
        words += QString(QString::number(event.days) + QLatin1Char('d'));
    }
    words += event.cancelled ? QStringList{QStringLiteral("cancelled")} : QStringList();
    words += event.sequence > 0 ? QStringList{QStringLiteral("#%1").arg(event.sequence)} : QStringList();
    for (const int days : event.alarmDays) {
        words += {QStringLiteral("alarm"), QString::number(days)};
    }
    words += event.recurrence.isEmpty() ? QStringList() : QStringList{event.recurrence};
    for (const QDate &day : event.exceptDays) {
        words += {QStringLiteral("except"), day.toString(Qt::ISODate)};
    }
    words += event.recurrenceId.isEmpty() ? QStringList() : QStringList{QStringLiteral("of"), event.recurrenceId};
    return words.join(QLatin1Char(' '));
}

QStringList texts(const QJsonValue &array)
{
    QStringList all;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &value : values) {
        all.append(value.toString());
    }
    return all;
}

class CalendarCases : public testing::TestWithParam<int> {
protected:
    const QJsonObject m_case = test::caseArray(QStringLiteral("exchange/calendars.json")).at(GetParam()).toObject();
    [[nodiscard]] QByteArray file(const char *lineEnd) const
    {
        return texts(m_case.value(QLatin1String("lines"))).join(QLatin1String(lineEnd)).toUtf8() + lineEnd;
    }
    static QStringList linesOf(const QByteArray &file)
    {
        const auto events = readCalendar(file, tokyo);
        EXPECT_TRUE(events);
        QStringList lines;
        for (const CalendarEvent &event : events.value_or(QList<CalendarEvent>())) {
            lines.append(lineOf(event));
        }
        return lines;
    }
};

TEST_P(CalendarCases, AreReadAsTheStandardSays)
{
    SCOPED_TRACE(m_case.value(QLatin1String("name")).toString().toStdString());
    EXPECT_EQ(linesOf(file("\r\n")), texts(m_case.value(QLatin1String("events"))));
}

TEST_P(CalendarCases, LineEndsAndAMarkOfByteOrderMakeNoDifference)
{
    SCOPED_TRACE(m_case.value(QLatin1String("name")).toString().toStdString());
    EXPECT_EQ(linesOf(file("\n")), linesOf(file("\r\n")));
    EXPECT_EQ(linesOf("\xEF\xBB\xBF" + file("\r\n")), linesOf(file("\r\n")));
}

TEST_P(CalendarCases, MeanTheSameWhenWeHandThemOn)
{
    SCOPED_TRACE(m_case.value(QLatin1String("name")).toString().toStdString());
    auto events = readCalendar(file("\r\n"), tokyo);
    ASSERT_TRUE(events);
    events->removeIf([](const CalendarEvent &event) { return !event.date.isValid(); });
    const QByteArray written = writeCalendar(*events, {QDateTime(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC), {}});
    for (const QByteArray &line : written.split('\n')) {
        EXPECT_LE(line.size(), 76) << "75 octets and the return";
    }
    QStringList before;
    for (CalendarEvent event : std::as_const(*events)) {
        event.alarmDays = event.cancelled ? QList<int>() : event.alarmDays;
        before.append(lineOf(event));
    }
    EXPECT_EQ(linesOf(written), before);
}

INSTANTIATE_TEST_SUITE_P(
    Rfc5545, CalendarCases,
    testing::Range(0, static_cast<int>(test::caseArray(QStringLiteral("exchange/calendars.json")).size())));

} // namespace
} // namespace oyako::exchange
