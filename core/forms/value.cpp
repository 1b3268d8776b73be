// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/value.h"

#include "core/forms/units.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace oyako::forms {

namespace {

QString firstSubtag(const QString &language)
{
    return language.section(QLatin1Char('-'), 0, 0);
}

QString plainTag(const QString &language)
{
    return language == QLatin1String("ja-x-easy") ? QStringLiteral("ja-easy") : language;
}

template <class T>
Order orderOf(const T &a, const T &b)
{
    if (a < b) {
        return Order::Less;
    }
    return b < a ? Order::Greater : Order::Equal;
}

/// Year, month, day as far as written. Where one stops early and all before it agree, the order stays open.
Order compareDateTexts(const QString &a, const QString &b)
{
    const QStringList left = a.split(QLatin1Char('-'));
    const QStringList right = b.split(QLatin1Char('-'));
    for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i) {
        bool known = false;
        bool otherKnown = false;
        const Order order = orderOf(left.at(i).toInt(&known), right.at(i).toInt(&otherKnown));
        if (order != Order::Equal || !known || !otherKnown) {
            return known && otherKnown ? order : Order::Unordered;
        }
    }
    return left.size() == right.size() ? Order::Equal : Order::Unordered;
}

/// Hours, minutes, seconds as far as written; fractions belong to the seconds.
Order compareTimes(const QString &a, const QString &b)
{
    const QStringList left = a.split(QLatin1Char(':'));
    const QStringList right = b.split(QLatin1Char(':'));
    for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i) {
        if (const Order order = orderOf(left.at(i).toDouble(), right.at(i).toDouble()); order != Order::Equal) {
            return order;
        }
    }
    return left.size() == right.size() ? Order::Equal : Order::Unordered;
}

/// A dateTime in its three parts.
struct Moment {
    QString date;
    QString time;
    QString zone;
};

Moment momentIn(const QString &iso)
{
    static const QRegularExpression zonePattern(QStringLiteral("Z|[+-]"));
    const QString rest = iso.section(QLatin1Char('T'), 1);
    const qsizetype zone = rest.indexOf(zonePattern);
    return {iso.section(QLatin1Char('T'), 0, 0), zone < 0 ? rest : rest.left(zone),
            zone < 0 ? QString() : rest.mid(zone)};
}

/// Never asks for the zone of the machine: a time without a zone has an order beside its like only.
Order compareDateTimes(const QString &a, const QString &b)
{
    const Moment left = momentIn(a);
    const Moment right = momentIn(b);
    const bool timed = !left.time.isEmpty() && !right.time.isEmpty();
    if (timed && left.zone != right.zone) {
        const QDateTime from = QDateTime::fromString(a, Qt::ISODateWithMs);
        const QDateTime to = QDateTime::fromString(b, Qt::ISODateWithMs);
        const bool known = !left.zone.isEmpty() && !right.zone.isEmpty() && from.isValid() && to.isValid();
        return known ? orderOf(from, to) : Order::Unordered;
    }
    const Order days = compareDateTexts(left.date, right.date);
    if (days != Order::Equal || left.time.isEmpty() == right.time.isEmpty()) {
        return days != Order::Equal || !timed ? days : compareTimes(left.time, right.time);
    }
    return Order::Unordered;
}

std::optional<QString> dateTextOf(const Value &value)
{
    if (const auto *date = std::get_if<Date>(&value)) {
        return date->iso;
    }
    if (const auto *dateTime = std::get_if<DateTime>(&value)) {
        return dateTime->iso;
    }
    return std::nullopt;
}

bool sameCoding(const Coding &a, const Coding &b)
{
    if (a.code.isEmpty() && b.code.isEmpty()) {
        return a.display == b.display;
    }
    return a.code == b.code && a.system == b.system;
}

} // namespace

QString Text::in(const QString &language) const
{
    const QString wanted = plainTag(language);
    for (const Translation &translation : translations) {
        if (plainTag(translation.language) == wanted) {
            return translation.text;
        }
    }
    for (const Translation &translation : translations) {
        if (translation.language == firstSubtag(wanted)) {
            return translation.text;
        }
    }
    return original;
}

Order compare(const Value &a, const Value &b)
{
    if (const auto *left = std::get_if<Quantity>(&a), *right = std::get_if<Quantity>(&b); left && right) {
        return compareAmounts(*left, *right);
    }
    if (const auto left = numberOf(a), right = numberOf(b); left && right) {
        return orderOf(*left, *right);
    }
    if (const auto left = dateTextOf(a), right = dateTextOf(b); left && right) {
        return compareDateTimes(*left, *right);
    }
    if (const auto *left = std::get_if<Time>(&a), *right = std::get_if<Time>(&b); left && right) {
        return compareTimes(left->iso, right->iso);
    }
    return sameAnswer(a, b) ? Order::Equal : Order::Unordered;
}

bool sameAnswer(const Value &a, const Value &b)
{
    if (const auto *left = std::get_if<Coding>(&a), *right = std::get_if<Coding>(&b); left && right) {
        return sameCoding(*left, *right);
    }
    if (const auto *left = std::get_if<Quantity>(&a), *right = std::get_if<Quantity>(&b); left && right) {
        return compareAmounts(*left, *right) == Order::Equal;
    }
    if (const auto left = numberOf(a), right = numberOf(b); left && right) {
        return *left == *right;
    }
    if (const auto left = dateTextOf(a), right = dateTextOf(b); left && right) {
        return compareDateTimes(*left, *right) == Order::Equal;
    }
    if (const auto *left = std::get_if<Time>(&a), *right = std::get_if<Time>(&b); left && right) {
        return compareTimes(left->iso, right->iso) == Order::Equal;
    }
    return a == b;
}

bool isValid(const Date &date)
{
    static const QRegularExpression pattern(QStringLiteral("\\A\\d{4}(-\\d{2}(-\\d{2})?)?\\z"));
    if (!pattern.match(date.iso).hasMatch() || date.iso.startsWith(QLatin1String("0000"))) {
        return false;
    }
    const int month = date.iso.size() > 4 ? date.iso.mid(5, 2).toInt() : 1;
    const int day = date.iso.size() > 7 ? date.iso.mid(8, 2).toInt() : 1;
    return QDate::isValid(date.iso.left(4).toInt(), month, day);
}

bool isValid(const DateTime &dateTime)
{
    if (!dateTime.iso.contains(QLatin1Char('T'))) {
        return isValid(Date{dateTime.iso});
    }
    static const QRegularExpression pattern(
        QStringLiteral("\\A[^T]{10}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]((0\\d|1[0-3]):[0-5]\\d|14:00))\\z"));
    return pattern.match(dateTime.iso).hasMatch() && isValid(Date{dateTime.iso.left(10)}) &&
           isValid(Time{dateTime.iso.mid(11, 8)});
}

bool isValid(const Time &time)
{
    static const QRegularExpression pattern(QStringLiteral("\\A([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?\\z"));
    return pattern.match(time.iso).hasMatch();
}

std::optional<double> numberOf(const Value &value)
{
    if (const auto *integer = std::get_if<qint64>(&value)) {
        return static_cast<double>(*integer);
    }
    if (const auto *decimal = std::get_if<double>(&value)) {
        return *decimal;
    }
    if (const auto *quantity = std::get_if<Quantity>(&value)) {
        return quantity->value;
    }
    return std::nullopt;
}

int decimalPlaces(double number)
{
    const QString text = QString::number(number, 'f', QLocale::FloatingPointShortest);
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    return point < 0 ? 0 : static_cast<int>(text.size() - point - 1);
}

namespace {

struct PlainText {
    QString operator()(bool yes) const { return yes ? QStringLiteral("true") : QStringLiteral("false"); }
    QString operator()(qint64 integer) const { return QString::number(integer); }
    QString operator()(double decimal) const { return QString::number(decimal, 'f', QLocale::FloatingPointShortest); }
    QString operator()(const QString &text) const { return text; }
    QString operator()(const Date &date) const { return date.iso; }
    QString operator()(const DateTime &dateTime) const { return dateTime.iso; }
    QString operator()(const Time &time) const { return time.iso; }
    QString operator()(const Coding &coding) const { return coding.display.isEmpty() ? coding.code : coding.display; }
    QString operator()(const Quantity &quantity) const
    {
        const QString unit = quantity.unit.isEmpty() ? quantity.code : quantity.unit;
        const QString number = (*this)(quantity.value);
        return unit.isEmpty() ? number : QString(number + QLatin1Char(' ') + unit);
    }
};

} // namespace

QString plainText(const Value &value)
{
    return std::visit(PlainText{}, value);
}

} // namespace oyako::forms
