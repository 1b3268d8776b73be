// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/date_input.h"

#include "core/calendar/date_text.h"

#include <array>

namespace oyako::calendar {

namespace {

constexpr int firstYear = 1868;
constexpr int lastYear = 2199;

tl::unexpected<Error> refused(const char *reason)
{
    return fail(ErrorCode::InvalidValue, QStringLiteral("date"), {QString::fromLatin1(reason)});
}

/// Year, month and day as far as given; exactly one of `era` and a Gregorian `year` of four digits, or neither.
struct Parts {
    std::optional<Era> era;
    std::optional<int> year;
    int yearDigits = 0;
    std::optional<int> month;
    std::optional<int> day;
};

bool mayStand(const DateNumbers::Number &number, char16_t unit)
{
    return number.unit.isNull() || number.unit == QChar(unit);
}

std::optional<Parts> yearMonthDay(const DateNumbers &numbers)
{
    const auto &n = numbers.numbers;
    const bool inOrder = mayStand(n.at(0), u'年') && mayStand(n.at(1), u'月') && mayStand(n.at(2), u'日');
    if (!inOrder || n.at(1).digits > 2 || n.at(2).digits > 2) {
        return std::nullopt;
    }
    return Parts{numbers.era, n.at(0).value, n.at(0).digits, n.at(1).value, n.at(2).value};
}

std::optional<Parts> twoNumbers(const DateNumbers &numbers)
{
    const auto &a = numbers.numbers.at(0);
    const auto &b = numbers.numbers.at(1);
    const bool beginsWithYear = numbers.era || a.digits == 4 || a.unit == u'年';
    if (beginsWithYear) {
        const bool fits = mayStand(a, u'年') && mayStand(b, u'月');
        return fits ? std::optional(Parts{numbers.era, a.value, a.digits, b.value, std::nullopt}) : std::nullopt;
    }
    const bool fits = mayStand(a, u'月') && mayStand(b, u'日') && a.digits > 0 && b.digits > 0;
    return fits ? std::optional(Parts{std::nullopt, std::nullopt, 0, a.value, b.value}) : std::nullopt;
}

/// Digits in a row after an era: y, yy, yymm, ymmdd, yymmdd.
std::optional<Parts> compactEra(Era era, const DateNumbers::Number &number)
{
    const int value = number.value;
    switch (number.digits) {
    case 0:
    case 1:
    case 2: return Parts{era, value, number.digits, std::nullopt, std::nullopt};
    case 4: return Parts{era, value / 100, 2, value % 100, std::nullopt};
    case 5:
    case 6: return Parts{era, value / 10000, 2, value / 100 % 100, value % 100};
    default: return std::nullopt;
    }
}

/// A leading 1–5 for the era, as on official forms, then yymmdd.
std::optional<Parts> eraCode(const DateNumbers::Number &number)
{
    constexpr std::array<Era, 5> eras{Era::Meiji, Era::Taisho, Era::Showa, Era::Heisei, Era::Reiwa};
    const int code = number.value / 1000000;
    if (code < 1 || code > 5) {
        return std::nullopt;
    }
    return compactEra(eras.at(static_cast<size_t>(code - 1)), {number.value % 1000000, 6, {}});
}

/// Digits in a row without an era: yyyymmdd, 1–5 and yymmdd, yymmdd or yyyymm, yyyy or mmdd.
std::optional<Parts> compact(const DateNumbers::Number &number)
{
    const int value = number.value;
    const int month = value / 100 % 100;
    switch (number.digits) {
    case 8: return Parts{std::nullopt, value / 10000, 4, month, value % 100};
    case 7: return eraCode(number);
    case 6:
        return month > 12 && value / 100 >= firstYear ? Parts{std::nullopt, value / 100, 4, value % 100, std::nullopt}
                                                      : Parts{std::nullopt, value / 10000, 2, month, value % 100};
    case 4:
        return value >= firstYear ? Parts{std::nullopt, value, 4, std::nullopt, std::nullopt}
                                  : Parts{std::nullopt, std::nullopt, 0, month, value % 100};
    default: return std::nullopt;
    }
}

std::optional<Parts> partsOf(const DateNumbers &numbers)
{
    if (numbers.numbers.size() == 3) {
        return yearMonthDay(numbers);
    }
    if (numbers.numbers.size() == 2) {
        return twoNumbers(numbers);
    }
    const auto &only = numbers.numbers.at(0);
    if (!mayStand(only, u'年')) {
        return std::nullopt;
    }
    return numbers.era ? compactEra(*numbers.era, only) : compact(only);
}

bool overlaps(Era era, int eraYear, int month)
{
    const QDate first(gregorianYear({era, eraYear}), month, 1);
    return fromEra({era, eraYear}, month, 1).has_value() ||
           fromEra({era, eraYear}, month, first.daysInMonth()).has_value();
}

/// Turns a year of two digits into a four-digit one; the order is part of parseDate()'s contract.
std::optional<int> guessedYear(int year, int month, const QDate &today)
{
    const QDate limit = today.addYears(2);
    const auto early = [&](int gregorian) { return QDate(gregorian, month, 1) <= limit; };
    const auto inEra = [&](Era era) { return overlaps(era, year, month) && early(gregorianYear({era, year})); };
    if (inEra(Era::Reiwa)) {
        return gregorianYear({Era::Reiwa, year});
    }
    if (early(2000 + year)) {
        return 2000 + year;
    }
    for (const Era era : {Era::Heisei, Era::Showa}) {
        if (inEra(era)) {
            return gregorianYear({era, year});
        }
    }
    return std::nullopt;
}

Result<PartialDate> fromGregorian(int year, const std::optional<int> &month, const std::optional<int> &day)
{
    if (year < firstYear || year > lastYear) {
        return refused("out_of_range");
    }
    if (!month) {
        return PartialDate::ofYear(year);
    }
    if (!day) {
        return PartialDate::ofMonth(year, *month);
    }
    const QDate date(year, *month, *day);
    return date.isValid() ? Result<PartialDate>(PartialDate::ofDay(date)) : refused("no_such_day");
}

bool touchesEra(Era era, int year, const std::optional<int> &month)
{
    return month ? overlaps(era, year, *month) : overlaps(era, year, 1) || overlaps(era, year, 12);
}

Result<PartialDate> fromEraParts(const Parts &parts)
{
    const EraYear year{*parts.era, *parts.year};
    if (parts.yearDigits > 2 || year.year < 1) {
        return refused("format");
    }
    Result<PartialDate> date = fromGregorian(gregorianYear(year), parts.month, parts.day);
    if (date && date->exactDay() && !fromEra(year, *parts.month, *parts.day)) {
        return refused("outside_era");
    }
    if (date && !date->exactDay() && !touchesEra(year.era, year.year, parts.month)) {
        return refused("outside_era");
    }
    return date;
}

Result<PartialDate> fromMonthAndDay(int month, int day, const DateInputContext &context)
{
    const auto in = [&](int year) { return QDate(year, month, day); };
    int year = context.today.year();
    const int step = context.missingYear == MissingYear::NotAfterToday ? -1 : 1;
    const auto fits = [&](const QDate &date) {
        return date.isValid() && (context.missingYear == MissingYear::This || date == context.today ||
                                  (step < 0 ? date < context.today : date > context.today));
    };
    constexpr int leapYearGap = 8;
    for (int tries = 0; context.missingYear != MissingYear::This && tries <= leapYearGap && !fits(in(year)); ++tries) {
        year += step;
    }
    return fits(in(year)) ? Result<PartialDate>(PartialDate::ofDay(in(year))) : refused("no_such_day");
}

Result<PartialDate> fromParts(const Parts &parts, const DateInputContext &context)
{
    if (parts.era) {
        return fromEraParts(parts);
    }
    if (!parts.year) {
        return fromMonthAndDay(*parts.month, *parts.day, context);
    }
    if (parts.yearDigits == 4) {
        return fromGregorian(*parts.year, parts.month, parts.day);
    }
    if ((parts.yearDigits != 1 && parts.yearDigits != 2) || !parts.month) {
        return refused("format");
    }
    if (*parts.month < 1 || *parts.month > 12) {
        return refused("no_such_day");
    }
    const std::optional<int> year = guessedYear(*parts.year, *parts.month, context.today);
    return year ? fromGregorian(*year, parts.month, parts.day) : refused("no_such_day");
}

} // namespace

Result<PartialDate> parsePartialDate(const QString &text, const DateInputContext &context)
{
    const QString plain = plainDateText(text);
    if (plain.isEmpty()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("date"));
    }
    if (plain == QStringLiteral("不明") || plain == QStringLiteral("不詳")) {
        return PartialDate();
    }
    const std::optional<DateNumbers> numbers = splitDate(plain);
    const std::optional<Parts> parts = numbers ? partsOf(*numbers) : std::nullopt;
    if (!parts || (numbers->dayUnknown && parts->day)) {
        return refused("format");
    }
    const Result<PartialDate> date = fromParts(*parts, context);
    return date && numbers->about ? date->about() : date;
}

Result<QDate> parseDate(const QString &text, const DateInputContext &context)
{
    const Result<PartialDate> date = parsePartialDate(text, context);
    if (!date) {
        return fail(date.error());
    }
    const std::optional<QDate> day = date->exactDay();
    return day ? Result<QDate>(*day) : refused("not_exact");
}

} // namespace oyako::calendar
