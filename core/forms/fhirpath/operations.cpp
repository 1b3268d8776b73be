// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/fhirpath/operations.h"

#include "core/forms/fhirpath/arithmetic.h"

#include <QJsonArray>

#include <array>
#include <cmath>

namespace oyako::forms::fhirpath {

namespace {

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

std::optional<bool> known(Order order)
{
    return order == Order::Unordered ? std::nullopt : std::optional(order == Order::Equal);
}

/// Nothing where the precision of a date or the units leave it open.
std::optional<bool> equal(const Value &a, const Value &b)
{
    const Value left = asDateBeside(a, b);
    const Value right = asDateBeside(b, a);
    const bool dates =
        typeName(left).startsWith(QLatin1String("Date")) && typeName(right).startsWith(QLatin1String("Date"));
    if (dates) {
        return known(compare(left, right));
    }
    const auto x = asQuantity(left);
    const auto y = asQuantity(right);
    if (x && y) {
        return sameUnit(*x, *y) ? std::optional(rounded(x->value) == rounded(y->value)) : std::nullopt;
    }
    if (std::holds_alternative<Time>(left) && std::holds_alternative<Time>(right)) {
        return known(compare(left, right));
    }
    return sameAnswer(left, right);
}

std::optional<bool> equalElements(const Element &a, const Element &b)
{
    const auto *left = valueIn(a);
    const auto *right = valueIn(b);
    return left && right ? equal(*left, *right) : std::optional(sameElement(a, b));
}

std::optional<bool> equalCollections(const Collection &left, const Collection &right)
{
    if (left.size() != right.size()) {
        return false;
    }
    for (qsizetype i = 0; i < left.size(); ++i) {
        const std::optional<bool> same = equalElements(left.at(i), right.at(i));
        if (!same || !*same) {
            return same;
        }
    }
    return true;
}

/// To the digits of the one with fewer behind the point.
bool equivalentNumbers(double a, double b)
{
    const double factor = std::pow(10.0, std::min({decimalPlaces(a), decimalPlaces(b), 10}));
    return std::round(rounded(a * factor)) == std::round(rounded(b * factor));
}

/// FHIRPath N1, "Equivalence": texts without regard to case and to the width of spaces.
bool equivalent(const Element &a, const Element &b)
{
    const auto *left = valueIn(a);
    const auto *right = valueIn(b);
    const auto *text = left ? std::get_if<QString>(left) : nullptr;
    const auto *other = right ? std::get_if<QString>(right) : nullptr;
    if (text && other) {
        return text->simplified().toLower() == other->simplified().toLower();
    }
    const auto x = left ? asQuantity(*left) : std::nullopt;
    const auto y = right ? asQuantity(*right) : std::nullopt;
    return x && y ? sameUnit(*x, *y) && equivalentNumbers(x->value, y->value) : equalElements(a, b).value_or(false);
}

/// In any order.
bool equivalentCollections(const Collection &left, Collection right)
{
    const bool found = std::all_of(left.begin(), left.end(), [&](const Element &element) {
        const auto other = std::find_if(right.begin(), right.end(),
                                        [&](const Element &candidate) { return equivalent(element, candidate); });
        if (other == right.end()) {
            return false;
        }
        right.erase(other);
        return true;
    });
    return found && right.isEmpty();
}

Collection equality(const QString &op, const Collection &left, const Collection &right)
{
    const bool negated = op.startsWith(QLatin1Char('!'));
    if (op.endsWith(QLatin1Char('~'))) {
        return one(equivalentCollections(left, right) != negated);
    }
    const std::optional<bool> same = left.isEmpty() || right.isEmpty() ? std::nullopt : equalCollections(left, right);
    return same ? one(*same != negated) : Collection{};
}

/// FHIRPath orders text too, by code point; enableWhen does not.
Order orderForExpression(const Value &a, const Value &b)
{
    const auto *left = std::get_if<QString>(&a);
    const auto *right = std::get_if<QString>(&b);
    if (left && right) {
        const QList<uint> x = left->toUcs4();
        const QList<uint> y = right->toUcs4();
        return x == y ? Order::Equal : x < y ? Order::Less : Order::Greater;
    }
    const auto x = asQuantity(a);
    const auto y = asQuantity(b);
    if (x && y) {
        return sameUnit(*x, *y) ? compare(x->value, y->value) : Order::Unordered;
    }
    const bool comparable = typeName(a).startsWith(QLatin1String("Date")) || typeName(a) == QLatin1String("Time");
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
    const auto *value = valueIn(collection.first());
    return value ? std::optional(*value) : std::nullopt;
}

bool sameElement(const Element &a, const Element &b)
{
    const auto *left = valueIn(a);
    const auto *right = valueIn(b);
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
    const bool ordering = op.startsWith(QLatin1Char('<')) || op.startsWith(QLatin1Char('>'));
    return ordering ? comparison(op, *a, *b) : calculate(op, *a, *b);
}

} // namespace oyako::forms::fhirpath
