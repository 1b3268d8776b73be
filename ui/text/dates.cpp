// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/dates.h"

#include "core/calendar/era.h"

#include <QCoreApplication>

namespace oyako::text {

namespace {

QString say(const char *source, int number = -1)
{
    return QCoreApplication::translate("Dates", source, nullptr, number);
}

QString eraInEnglish(calendar::Era era)
{
    switch (era) {
    case calendar::Era::Meiji: return QStringLiteral("Meiji");
    case calendar::Era::Taisho: return QStringLiteral("Taisho");
    case calendar::Era::Showa: return QStringLiteral("Showa");
    case calendar::Era::Heisei: return QStringLiteral("Heisei");
    case calendar::Era::Reiwa: break;
    }
    return QStringLiteral("Reiwa");
}

QString eraYear(const QDate &date, const Speech &speech)
{
    const auto year = calendar::eraYearOf(date);
    if (!year) {
        return {};
    }
    return speech.language == Language::English ? QStringLiteral("%1 %2").arg(eraInEnglish(year->era)).arg(year->year)
                                                : calendar::formatEraYear(*year);
}

/// Year with "年" in front of the rest, in Japanese.
QString japaneseYear(const QDate &date, const Speech &speech)
{
    const QString era = eraYear(date, speech);
    return speech.years == YearStyle::Era && !era.isEmpty() ? era : QStringLiteral("%1年").arg(date.year());
}

QString withEra(const QString &written, const QDate &day, const Speech &speech)
{
    const QString era = eraYear(day, speech);
    const bool wanted =
        speech.years == YearStyle::Both || (speech.years == YearStyle::Era && speech.language == Language::English);
    if (!wanted || era.isEmpty()) {
        return written;
    }
    return speech.language == Language::English ? QStringLiteral("%1 (%2)").arg(written, era)
                                                : QStringLiteral("%1(%2)").arg(written, era);
}

QString weekday(const QDate &date, const Speech &speech)
{
    static const QString days = QStringLiteral("月火水木金土日");
    if (speech.language == Language::English) {
        return QLocale(QLocale::English).dayName(date.dayOfWeek(), QLocale::LongFormat);
    }
    return days.mid(date.dayOfWeek() - 1, 1);
}

QString dayAlone(const QDate &date, const Speech &speech)
{
    if (speech.language == Language::English) {
        return QLocale(QLocale::English).toString(date, QStringLiteral("d MMMM yyyy"));
    }
    return QStringLiteral("%1%2月%3日").arg(japaneseYear(date, speech)).arg(date.month()).arg(date.day());
}

QString monthAlone(const QDate &first, const Speech &speech)
{
    if (speech.language == Language::English) {
        return QLocale(QLocale::English).toString(first, QStringLiteral("MMMM yyyy"));
    }
    return QStringLiteral("%1%2月").arg(japaneseYear(first, speech)).arg(first.month());
}

} // namespace

QString code(YearStyle style)
{
    switch (style) {
    case YearStyle::Western: break;
    case YearStyle::Era: return QStringLiteral("era");
    case YearStyle::Both: return QStringLiteral("both");
    }
    return QStringLiteral("western");
}

YearStyle yearStyleFromCode(const QString &wanted)
{
    for (const YearStyle style : {YearStyle::Era, YearStyle::Both}) {
        if (code(style) == wanted) {
            return style;
        }
    }
    return YearStyle::Western;
}

QString date(const QDate &day, const Speech &speech)
{
    return day.isValid() ? withEra(dayAlone(day, speech), day, speech) : QString();
}

QString dateWithWeekday(const QDate &day, const Speech &speech)
{
    if (!day.isValid()) {
        return {};
    }
    const QString written = speech.language == Language::English
                                ? QStringLiteral("%1, %2").arg(weekday(day, speech), dayAlone(day, speech))
                                : QStringLiteral("%1(%2)").arg(dayAlone(day, speech), weekday(day, speech));
    const QString era = eraYear(day, speech);
    const bool both = speech.years == YearStyle::Both && speech.language != Language::English && !era.isEmpty();
    return both ? QStringLiteral("%1 %2").arg(written, era) : withEra(written, day, speech);
}

QString shortDate(const QDate &day, const Speech &speech)
{
    if (!day.isValid()) {
        return {};
    }
    if (speech.language == Language::English) {
        return QLocale(QLocale::English).toString(day, QStringLiteral("ddd d MMM"));
    }
    return QStringLiteral("%1月%2日(%3)").arg(day.month()).arg(day.day()).arg(weekday(day, speech));
}

QString partialDate(const calendar::PartialDate &partial, const Speech &speech)
{
    const auto days = partial.days();
    if (!days) {
        return say(QT_TRANSLATE_NOOP("Dates", "日づけはわからない"));
    }
    const QDate first = days->first;
    QString written;
    switch (partial.precision()) {
    case calendar::PartialDate::Precision::Year:
        written =
            withEra(speech.language == Language::English ? QString::number(first.year()) : japaneseYear(first, speech),
                    first, speech);
        break;
    case calendar::PartialDate::Precision::Month: written = withEra(monthAlone(first, speech), first, speech); break;
    default: written = date(first, speech); break;
    }
    return partial.isAbout() ? say(QT_TRANSLATE_NOOP("Dates", "%1ごろ")).arg(written) : written;
}

QString age(const QDate &birth, const QDate &on, const Speech &speech)
{
    const auto years = calendar::displayAge(birth, on);
    if (!years) {
        return {};
    }
    if (years->years == 0 && years->months == 0) {
        return say(QT_TRANSLATE_N_NOOP("Dates", "生後%n日"), calendar::ageInDays(birth, on).value_or(0));
    }
    const QString months = say(QT_TRANSLATE_N_NOOP("Dates", "%nか月"), years->months);
    if (years->years == 0) {
        return months;
    }
    const QString whole = say(QT_TRANSLATE_N_NOOP("Dates", "%n歳"), years->years);
    if (years->years >= 6 || years->months == 0) {
        return whole;
    }
    return speech.language == Language::English ? whole % QLatin1Char(' ') % months : QString(whole % months);
}

QString gestation(const calendar::GestationalAge &age, const Speech &speech)
{
    const QString weeks = say(QT_TRANSLATE_N_NOOP("Dates", "%n週"), age.weeks());
    const QString days = say(QT_TRANSLATE_N_NOOP("Dates", "%n日"), age.daysOfWeek());
    return speech.language == Language::English ? weeks % QLatin1Char(' ') % days : QString(weeks % days);
}

QString dateComplaint(const Error &error)
{
    const QString reason = error.arguments.value(0);
    if (reason == QLatin1String("no_such_day")) {
        return say(QT_TRANSLATE_NOOP("Dates", "カレンダーにない日です"));
    }
    if (reason == QLatin1String("outside_era")) {
        return say(QT_TRANSLATE_NOOP("Dates", "その元号にはない年です"));
    }
    if (reason == QLatin1String("out_of_range")) {
        return say(QT_TRANSLATE_NOOP("Dates", "1868年から2199年までの日を入れてください"));
    }
    if (reason == QLatin1String("not_exact")) {
        return say(QT_TRANSLATE_NOOP("Dates", "年・月・日まで入れてください"));
    }
    return say(QT_TRANSLATE_NOOP("Dates", "例: R6.5.3、2024-5-3、5/3"));
}

} // namespace oyako::text
