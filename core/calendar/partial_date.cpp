// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/partial_date.h"

#include <QRegularExpression>

#include <tuple>

namespace oyako::calendar {

namespace {

const QChar aboutMark = QLatin1Char('~');
const QString unknownText = QStringLiteral("XXXX");

tl::unexpected<Error> noSuchDay()
{
    return fail(ErrorCode::InvalidValue, QStringLiteral("date"), {QStringLiteral("no_such_day")});
}

} // namespace

PartialDate PartialDate::ofDay(const QDate &date)
{
    return {date, Precision::Day};
}

Result<PartialDate> PartialDate::ofMonth(int year, int month)
{
    const QDate first(year, month, 1);
    if (!first.isValid() || year < 1 || year > 9999) {
        return noSuchDay();
    }
    return PartialDate(first, Precision::Month);
}

Result<PartialDate> PartialDate::ofYear(int year)
{
    if (year < 1 || year > 9999) {
        return noSuchDay();
    }
    return PartialDate(QDate(year, 1, 1), Precision::Year);
}

PartialDate PartialDate::about() const
{
    PartialDate copy = *this;
    copy.m_about = !isUnknown();
    return copy;
}

std::optional<QDate> PartialDate::exactDay() const
{
    return m_precision == Precision::Day && !m_about ? std::optional(m_first) : std::nullopt;
}

std::optional<DateRange> PartialDate::days() const
{
    switch (m_precision) {
    case Precision::Unknown: return std::nullopt;
    case Precision::Year: return DateRange{m_first, m_first.addYears(1).addDays(-1)};
    case Precision::Month: return DateRange{m_first, m_first.addMonths(1).addDays(-1)};
    case Precision::Day: break;
    }
    return DateRange{m_first, m_first};
}

QDate PartialDate::lastDay() const
{
    const auto range = days();
    return range ? range->last : QDate();
}

QString PartialDate::toString() const
{
    if (isUnknown()) {
        return unknownText;
    }
    constexpr int lengthOfYear = 4;
    constexpr int lengthOfMonth = 7;
    constexpr int lengthOfDay = 10;
    const int length = m_precision == Precision::Day     ? lengthOfDay
                       : m_precision == Precision::Month ? lengthOfMonth
                                                         : lengthOfYear;
    const QString text = m_first.toString(Qt::ISODate).left(length);
    return m_about ? text + aboutMark : text;
}

Result<PartialDate> PartialDate::fromString(const QString &text)
{
    if (text == unknownText) {
        return PartialDate();
    }
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?(~?)\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("date"), {QStringLiteral("format")});
    }
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    Result<PartialDate> date = match.captured(2).isEmpty() ? ofYear(year) : ofMonth(year, month);
    if (date && !match.captured(3).isEmpty()) {
        const QDate day(year, month, match.captured(3).toInt());
        date = day.isValid() ? Result<PartialDate>(ofDay(day)) : noSuchDay();
    }
    return date && !match.captured(4).isEmpty() ? date->about() : date;
}

bool sortsBefore(const PartialDate &a, const PartialDate &b)
{
    const auto key = [](const PartialDate &date) {
        return std::tuple(date.isUnknown(), date.days() ? date.days()->first : QDate(), date.precision());
    };
    return key(a) < key(b);
}

} // namespace oyako::calendar
