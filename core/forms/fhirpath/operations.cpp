// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/fhirpath/operations.h"

#include <QDate>
#include <QJsonArray>

#include <array>
#include <cmath>

namespace oyako::forms::fhirpath {

namespace {

/// Decimals carry ten digits behind the point, so that 0.1 + 0.2 is 0.3 (FHIRPath asks for at least eight).
double rounded(double number)
{
    return std::abs(number) < 1e5 ? std::round(number * 1e10) / 1e10 : number;
}

Collection one(Value value)
{
    if (const auto *number = std::get_if<double>(&value); number && !std::isfinite(*number)) {
        return {};
    }
    if (const auto *text = std::get_if<QString>(&value); text && text->size() > longestText) {
        return {};
    }
    return {Element(std::move(value))};
}

/// Text that is a date counts as one beside a date: JSON has no dates of its own.
Value asDateBeside(const Value &value, const Value &other)
{
    const auto *text = std::get_if<QString>(&value);
    const bool otherIsDate = std::holds_alternative<Date>(other) || std::holds_alternative<DateTime>(other);
    if (!text || !otherIsDate) {
        return value;
    }
    return isValid(Date{*text}) ? Value(Date{*text}) : isValid(DateTime{*text}) ? Value(DateTime{*text}) : value;
}

std::optional<bool> equal(const Value &a, const Value &b)
{
    const Value left = asDateBeside(a, b);
    const Value right = asDateBeside(b, a);
    const bool dates =
        typeName(left).startsWith(QLatin1String("Date")) && typeName(right).startsWith(QLatin1String("Date"));
    if (dates) {
        const Order order = compare(left, right);
        return order == Order::Unordered ? std::nullopt : std::optional(order == Order::Equal);
    }
    const auto leftNumber = numberOf(left);
    const auto rightNumber = numberOf(right);
    if (leftNumber && rightNumber && left.index() != right.index()) {
        return rounded(*leftNumber) == rounded(*rightNumber);
    }
    return sameAnswer(left, right);
}

std::optional<bool> equalCollections(const Collection &left, const Collection &right)
{
    if (left.size() != right.size()) {
        return false;
    }
    for (qsizetype i = 0; i < left.size(); ++i) {
        const auto *a = std::get_if<Value>(&left.at(i));
        const auto *b = std::get_if<Value>(&right.at(i));
        const std::optional<bool> same = a && b ? equal(*a, *b) : std::optional(sameElement(left.at(i), right.at(i)));
        if (!same || !*same) {
            return same;
        }
    }
    return true;
}

Collection equality(const QString &op, const Collection &left, const Collection &right)
{
    const bool equivalence = op.endsWith(QLatin1Char('~'));
    if ((left.isEmpty() || right.isEmpty()) && !equivalence) {
        return {};
    }
    const std::optional<bool> same = equalCollections(left, right);
    if (!same && !equivalence) {
        return {};
    }
    return one(same.value_or(false) != op.startsWith(QLatin1Char('!')));
}

/// FHIRPath orders text too, by code point; enableWhen does not.
Order orderForExpression(const Value &a, const Value &b)
{
    const auto *left = std::get_if<QString>(&a);
    const auto *right = std::get_if<QString>(&b);
    if (left && right) {
        const int order = left->compare(*right);
        return order == 0 ? Order::Equal : order < 0 ? Order::Less : Order::Greater;
    }
    const bool numbers = numberOf(a) && numberOf(b);
    const bool comparable =
        numbers || typeName(a).startsWith(QLatin1String("Date")) || typeName(a) == QLatin1String("Time");
    return comparable ? compare(a, b) : Order::Unordered;
}

Collection comparison(const QString &op, const Value &a, const Value &b)
{
    const Order order = orderForExpression(asDateBeside(a, b), asDateBeside(b, a));
    if (order == Order::Unordered) {
        return {};
    }
    const bool orEqual = op.size() == 2 && order == Order::Equal;
    return one(orEqual || order == (op.startsWith(QLatin1Char('<')) ? Order::Less : Order::Greater));
}

std::optional<QDate> movedDate(const QDate &date, const Quantity &by, int sign)
{
    const int amount = sign * static_cast<int>(by.value);
    if (by.code == QLatin1String("year") || by.code == QLatin1String("a")) {
        return date.addYears(amount);
    }
    if (by.code == QLatin1String("month") || by.code == QLatin1String("mo")) {
        return date.addMonths(amount);
    }
    if (by.code == QLatin1String("week") || by.code == QLatin1String("wk")) {
        return date.addDays(7LL * amount);
    }
    if (by.code == QLatin1String("day") || by.code == QLatin1String("d")) {
        return date.addDays(amount);
    }
    return std::nullopt;
}

Collection dateArithmetic(const Value &a, const Quantity &by, int sign)
{
    const auto *date = std::get_if<Date>(&a);
    const QDate day = date ? QDate::fromString(date->iso, Qt::ISODate) : QDate();
    const auto moved = day.isValid() ? movedDate(day, by, sign) : std::nullopt;
    return moved ? one(Date{moved->toString(Qt::ISODate)}) : Collection{};
}

Collection integerArithmetic(char op, qint64 a, qint64 b)
{
    qint64 result = 0;
    bool overflow = false;
    switch (op) {
    case '+': overflow = __builtin_add_overflow(a, b, &result); break;
    case '-': overflow = __builtin_sub_overflow(a, b, &result); break;
    default: overflow = __builtin_mul_overflow(a, b, &result); break;
    }
    return overflow ? Collection{} : one(result);
}

Collection arithmetic(char op, const Value &a, const Value &b)
{
    const auto *left = std::get_if<qint64>(&a);
    const auto *right = std::get_if<qint64>(&b);
    if (left && right && op != '/') {
        return integerArithmetic(op, *left, *right);
    }
    const auto x = numberOf(a);
    const auto y = numberOf(b);
    if (!x || !y) {
        return {};
    }
    switch (op) {
    case '+': return one(rounded(*x + *y));
    case '-': return one(rounded(*x - *y));
    case '*': return one(rounded(*x * *y));
    default: return *y == 0 ? Collection{} : one(rounded(*x / *y));
    }
}

Collection wholeDivision(const QString &op, const Value &a, const Value &b)
{
    const auto x = numberOf(a);
    const auto y = numberOf(b);
    if (!x || !y || *y == 0) {
        return {};
    }
    const bool integers = std::holds_alternative<qint64>(a) && std::holds_alternative<qint64>(b);
    const double quotient = std::trunc(*x / *y);
    if (std::abs(quotient) > 9e15) {
        return {};
    }
    if (op == QLatin1String("div")) {
        return one(static_cast<qint64>(quotient));
    }
    const double rest = rounded(*x - quotient * *y);
    return integers ? one(static_cast<qint64>(rest)) : one(rest);
}

Collection plusOrMinus(char op, const Value &a, const Value &b)
{
    if (const auto *by = std::get_if<Quantity>(&b); by && !numberOf(a)) {
        return dateArithmetic(asDateBeside(a, Date{}), *by, op == '+' ? 1 : -1);
    }
    const auto *left = std::get_if<QString>(&a);
    const auto *right = std::get_if<QString>(&b);
    if (op == '+' && left && right) {
        return one(*left + *right);
    }
    return arithmetic(op, a, b);
}

Collection joined(const Collection &left, const Collection &right)
{
    const auto a = singleton(left);
    const auto b = singleton(right);
    if (left.size() > 1 || right.size() > 1) {
        return {};
    }
    return one(QString((a ? plainText(*a) : QString()) + (b ? plainText(*b) : QString())));
}

bool holds(const Collection &collection, const Element &element)
{
    return std::any_of(collection.begin(), collection.end(),
                       [&](const Element &other) { return sameElement(other, element); });
}

Collection membership(const Collection &needle, const Collection &heap)
{
    if (needle.size() != 1) {
        return {};
    }
    return one(holds(heap, needle.first()));
}

} // namespace

QString typeName(const Value &value)
{
    static constexpr std::array names{"Boolean",  "Integer", "Decimal", "String",  "Date",
                                      "DateTime", "Time",    "Coding",  "Quantity"};
    return QString::fromLatin1(names.at(value.index()));
}

std::optional<Value> singleton(const Collection &collection)
{
    if (collection.size() != 1) {
        return std::nullopt;
    }
    const auto *value = std::get_if<Value>(&collection.first());
    return value ? std::optional(*value) : std::nullopt;
}

bool sameElement(const Element &a, const Element &b)
{
    const auto *left = std::get_if<Value>(&a);
    const auto *right = std::get_if<Value>(&b);
    return left && right ? equal(*left, *right).value_or(false) : a == b;
}

Collection distinct(const Collection &input)
{
    Collection result;
    for (const Element &element : input) {
        if (!holds(result, element)) {
            result.append(element);
        }
    }
    return result;
}

Collection fromJson(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Bool: return one(json.toBool());
    case QJsonValue::String: return one(json.toString());
    case QJsonValue::Object: return {Element(json.toObject())};
    case QJsonValue::Double: {
        const double number = json.toDouble();
        const bool whole = std::trunc(number) == number && std::abs(number) < 9e15;
        return whole ? one(static_cast<qint64>(number)) : one(number);
    }
    case QJsonValue::Array: {
        Collection all;
        const QJsonArray array = json.toArray();
        for (const QJsonValue &value : array) {
            all += fromJson(value);
        }
        return all;
    }
    default: return {};
    }
}

Collection applyOperator(const QString &op, const Collection &left, const Collection &right)
{
    if (op == QLatin1String("=") || op == QLatin1String("!=") || op == QLatin1String("~") ||
        op == QLatin1String("!~")) {
        return equality(op, left, right);
    }
    if (op == QLatin1String("|")) {
        return distinct(left + right);
    }
    if (op == QLatin1String("&")) {
        return joined(left, right);
    }
    if (op == QLatin1String("in")) {
        return membership(left, right);
    }
    if (op == QLatin1String("contains")) {
        return membership(right, left);
    }
    const auto a = singleton(left);
    const auto b = singleton(right);
    if (!a || !b) {
        return {};
    }
    switch (op.at(0).unicode()) {
    case '<':
    case '>': return comparison(op, *a, *b);
    case '+':
    case '-': return plusOrMinus(op.at(0).toLatin1(), *a, *b);
    case '*':
    case '/': return arithmetic(op.at(0).toLatin1(), *a, *b);
    default: return wholeDivision(op, *a, *b);
    }
}

} // namespace oyako::forms::fhirpath
