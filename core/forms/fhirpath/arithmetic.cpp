// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/fhirpath/arithmetic.h"

#include "core/forms/fhirpath/moved.h"
#include "core/forms/fhirpath/operations.h"

#include <cmath>

namespace oyako::forms::fhirpath {

namespace {

bool isUnitless(const Quantity &quantity)
{
    const QString unit = quantity.code.isEmpty() ? quantity.unit : quantity.code;
    return unit.isEmpty() || unit == QLatin1String("1");
}

/// Without a unit a quantity is a plain number.
Collection quantity(double value, const Quantity &unit)
{
    if (!std::isfinite(value)) {
        return {};
    }
    return isUnitless(unit) ? one(value) : one(Quantity{value, unit.unit, unit.system, unit.code});
}

QString grouped(const QString &unit)
{
    const bool compound = unit.contains(QLatin1Char('.')) || unit.contains(QLatin1Char('/'));
    return compound ? QString(QLatin1Char('(') + unit + QLatin1Char(')')) : unit;
}

Quantity productUnit(char op, const Quantity &a, const Quantity &b)
{
    const auto code = [](const Quantity &q) { return q.code.isEmpty() ? q.unit : q.code; };
    if (isUnitless(b)) {
        return a;
    }
    if (op == '/' && sameUnit(a, b)) {
        return {};
    }
    if (op == '*' && isUnitless(a)) {
        return b;
    }
    const QString left = isUnitless(a) ? QStringLiteral("1") : code(a);
    const QString unit = left + QLatin1Char(op == '*' ? '.' : '/') + grouped(code(b));
    return Quantity{0, unit, a.system, unit};
}

Collection quantityArithmetic(char op, const Quantity &a, const Quantity &b)
{
    if (op == '+' || op == '-') {
        const double result = op == '+' ? a.value + b.value : a.value - b.value;
        return sameUnit(a, b) ? quantity(rounded(result), a) : Collection{};
    }
    if (op == '/' && b.value == 0) {
        return {};
    }
    const double result = op == '*' ? a.value * b.value : a.value / b.value;
    return quantity(rounded(result), productUnit(op, a, b));
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
    const auto x = asQuantity(a);
    const auto y = asQuantity(b);
    return x && y ? quantityArithmetic(op, *x, *y) : Collection{};
}

Collection wholeDivision(const QString &op, const Value &a, const Value &b)
{
    const bool quantities = std::holds_alternative<Quantity>(a) || std::holds_alternative<Quantity>(b);
    const auto x = numberOf(a);
    const auto y = numberOf(b);
    if (quantities || !x || !y || *y == 0) {
        return {};
    }
    const bool integers = std::holds_alternative<qint64>(a) && std::holds_alternative<qint64>(b);
    const double quotient = std::trunc(rounded(*x / *y));
    if (std::abs(quotient) > 9e15) {
        return {};
    }
    if (op == QLatin1String("div")) {
        return one(static_cast<qint64>(quotient));
    }
    const double rest = rounded(*x - quotient * *y);
    return integers ? one(static_cast<qint64>(rest)) : one(rest);
}

bool isPointInTime(const Value &value)
{
    return std::holds_alternative<Date>(value) || std::holds_alternative<DateTime>(value) ||
           std::holds_alternative<Time>(value);
}

/// A text that is a date moves like one: JSON has no dates of its own.
Value dateIn(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text && isValid(Date{*text})       ? Value(Date{*text})
           : text && isValid(DateTime{*text}) ? Value(DateTime{*text})
                                              : value;
}

} // namespace

Collection one(Value value)
{
    if (auto *number = std::get_if<double>(&value)) {
        if (!std::isfinite(*number)) {
            return {};
        }
        *number += 0.0;
    }
    if (const auto *text = std::get_if<QString>(&value); text && text->size() > longestText) {
        return {};
    }
    return {Element(std::move(value))};
}

double rounded(double number)
{
    return std::abs(number) < 1e5 ? std::round(number * 1e10) / 1e10 : number;
}

bool sameUnit(const Quantity &a, const Quantity &b)
{
    if (isUnitless(a) || isUnitless(b)) {
        return isUnitless(a) && isUnitless(b);
    }
    return a.code.isEmpty() || b.code.isEmpty() ? a.unit == b.unit : a.code == b.code;
}

std::optional<Quantity> asQuantity(const Value &value)
{
    if (const auto *own = std::get_if<Quantity>(&value)) {
        return *own;
    }
    const auto number = numberOf(value);
    return number ? std::optional(Quantity{*number, {}, {}, QStringLiteral("1")}) : std::nullopt;
}

Collection calculate(const QString &op, const Value &a, const Value &b)
{
    const char sign = op.at(0).toLatin1();
    if (op.size() > 1) {
        return wholeDivision(op, a, b);
    }
    const auto *by = std::get_if<Quantity>(&b);
    if (const Value from = dateIn(a); by && isPointInTime(from) && (sign == '+' || sign == '-')) {
        const auto result = moved(from, *by, sign == '+' ? 1 : -1);
        return result ? one(*result) : Collection{};
    }
    const auto *left = std::get_if<QString>(&a);
    const auto *right = std::get_if<QString>(&b);
    if (sign == '+' && left && right) {
        return one(*left + *right);
    }
    return arithmetic(sign, a, b);
}

} // namespace oyako::forms::fhirpath
