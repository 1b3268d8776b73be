// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/era.h"

#include <array>

namespace oyako::calendar {

namespace {

struct Span {
    Era era;
    QDate first;
    QDate last; ///< Invalid while the era goes on.
    int yearZero;
    QLatin1Char letter;
    const char16_t *name;
};

const std::array<Span, 5> &spans()
{
    static const std::array<Span, 5> all{{
        {Era::Reiwa, QDate(2019, 5, 1), QDate(), 2018, QLatin1Char('R'), u"令和"},
        {Era::Heisei, QDate(1989, 1, 8), QDate(2019, 4, 30), 1988, QLatin1Char('H'), u"平成"},
        {Era::Showa, QDate(1926, 12, 25), QDate(1989, 1, 7), 1925, QLatin1Char('S'), u"昭和"},
        {Era::Taisho, QDate(1912, 7, 30), QDate(1926, 12, 25), 1911, QLatin1Char('T'), u"大正"},
        {Era::Meiji, QDate(1873, 1, 1), QDate(1912, 7, 30), 1867, QLatin1Char('M'), u"明治"},
    }};
    return all;
}

const Span &spanOf(Era era)
{
    for (const Span &span : spans()) {
        if (span.era == era) {
            return span;
        }
    }
    Q_UNREACHABLE();
}

} // namespace

QDate firstDayOf(Era era)
{
    return spanOf(era).first;
}

std::optional<EraYear> eraYearOf(const QDate &date)
{
    for (const Span &span : spans()) {
        if (date.isValid() && date >= span.first) {
            return EraYear{span.era, date.year() - span.yearZero};
        }
    }
    return std::nullopt;
}

int gregorianYear(const EraYear &year)
{
    return spanOf(year.era).yearZero + year.year;
}

Result<QDate> fromEra(const EraYear &year, int month, int day)
{
    const QDate date(gregorianYear(year), month, day);
    if (year.year < 1 || !date.isValid()) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("date"), {QStringLiteral("no_such_day")});
    }
    const Span &span = spanOf(year.era);
    if (date < span.first || (span.last.isValid() && date > span.last)) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("date"), {QStringLiteral("outside_era")});
    }
    return date;
}

QString eraName(Era era)
{
    return QString::fromUtf16(spanOf(era).name);
}

QChar eraLetter(Era era)
{
    return spanOf(era).letter;
}

QString formatEraYear(const EraYear &year)
{
    const QString number = year.year == 1 ? QStringLiteral("元") : QString::number(year.year);
    return eraName(year.era) + number + QStringLiteral("年");
}

QString formatEraDate(const QDate &date)
{
    const std::optional<EraYear> year = eraYearOf(date);
    if (!year) {
        return date.toString(Qt::ISODate);
    }
    return QStringLiteral("%1%2月%3日").arg(formatEraYear(*year)).arg(date.month()).arg(date.day());
}

QString formatShortEraDate(const QDate &date)
{
    const std::optional<EraYear> year = eraYearOf(date);
    if (!year) {
        return date.toString(Qt::ISODate);
    }
    return QStringLiteral("%1%2.%3.%4").arg(eraLetter(year->era)).arg(year->year).arg(date.month()).arg(date.day());
}

} // namespace oyako::calendar
