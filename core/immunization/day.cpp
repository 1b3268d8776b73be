// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/day.h"

namespace oyako::immunization {

namespace {

/// Julian day number of 0000-03-01, the origin of the 400-year cycles below.
constexpr qint32 cycleOrigin = 1721120;
constexpr qint32 daysPerCycle = 146097;

qint32 monthLength(qint32 year, qint32 month)
{
    constexpr qint32 lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : lengths[month - 1];
}

/// The number of months or days in one unit; the sign says which: months positive, days negative.
std::optional<Period> unitOf(QStringView word)
{
    if (word.endsWith(u's')) {
        word.chop(1);
    }
    if (word == u"year") {
        return Period{12, 0};
    }
    if (word == u"month") {
        return Period{1, 0};
    }
    if (word == u"week") {
        return Period{0, 7};
    }
    if (word == u"day") {
        return Period{0, 1};
    }
    return std::nullopt;
}

/// Far beyond any rule; keeps sums of periods within the numbers of days.
constexpr qint32 mostUnits = 10'000;

/// Cuts the next run of characters for which `belongs` holds, after white space.
template <class Predicate>
QStringView take(QStringView &text, Predicate belongs)
{
    text = text.trimmed();
    qsizetype length = 0;
    while (length < text.size() && belongs(text[length])) {
        ++length;
    }
    const QStringView word = text.left(length);
    text = text.mid(length);
    return word;
}

} // namespace

std::optional<Period> parsePeriod(QStringView text)
{
    Period sum;
    bool any = false;
    while (!(text = text.trimmed()).isEmpty()) {
        qint32 sign = 1;
        if (text.front() == u'-' || text.front() == u'+') {
            sign = text.front() == u'-' ? -1 : 1;
            text = text.mid(1);
        }
        const QStringView number = take(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
        const QStringView word = take(text, [](QChar c) { return c.isLetter(); });
        const auto unit = unitOf(word);
        bool isNumber = false;
        const qint32 amount = number.toInt(&isNumber);
        if (!isNumber || amount > mostUnits || !unit) {
            return std::nullopt;
        }
        const qint32 count = sign * amount;
        sum.months += count * unit->months;
        sum.days += count * unit->days;
        any = true;
    }
    return any ? std::optional(sum) : std::nullopt;
}

CivilDate civil(Day day)
{
    const qint32 shifted = day - cycleOrigin;
    const qint32 cycle = (shifted >= 0 ? shifted : shifted - (daysPerCycle - 1)) / daysPerCycle;
    const qint32 dayOfCycle = shifted - cycle * daysPerCycle;
    const qint32 yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36524 - dayOfCycle / 146096) / 365;
    const qint32 dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100);
    const qint32 marchMonth = (5 * dayOfYear + 2) / 153;
    const qint32 month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
    return {yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1};
}

Day fromCivil(qint32 year, qint32 month, qint32 day)
{
    year -= month <= 2 ? 1 : 0;
    const qint32 cycle = (year >= 0 ? year : year - 399) / 400;
    const qint32 yearOfCycle = year - cycle * 400;
    const qint32 dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const qint32 dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear;
    return cycle * daysPerCycle + dayOfCycle + cycleOrigin;
}

Day plus(Day day, const Period &period)
{
    if (day == NoDay || period.months == 0) {
        return day == NoDay ? NoDay : day + period.days;
    }
    const CivilDate from = civil(day);
    const qint32 count = from.year * 12 + from.month - 1 + period.months;
    const qint32 year = count / 12;
    const qint32 month = count % 12 + 1;
    const Day moved = from.day <= monthLength(year, month) ? fromCivil(year, month, from.day)
                                                           : fromCivil(year, month, monthLength(year, month)) + 1;
    return moved + period.days;
}

} // namespace oyako::immunization
