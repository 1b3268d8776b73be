// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/fhirpath/operations.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace oyako::forms::fhirpath {

namespace {

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

std::optional<QString> textOf(const Collection &collection)
{
    const auto value = singleton(collection);
    const auto *text = value ? std::get_if<QString>(&*value) : nullptr;
    return text ? std::optional(*text) : std::nullopt;
}

std::optional<qint64> integerOf(const Collection &collection)
{
    const auto value = singleton(collection);
    const auto *integer = value ? std::get_if<qint64>(&*value) : nullptr;
    return integer ? std::optional(*integer) : std::nullopt;
}

QList<double> numbersOf(const Collection &collection)
{
    QList<double> numbers;
    for (const Element &element : collection) {
        const auto *value = std::get_if<Value>(&element);
        if (const auto number = value ? numberOf(*value) : std::nullopt) {
            numbers.append(*number);
        }
    }
    return numbers;
}

bool allIntegers(const Collection &collection)
{
    return std::all_of(collection.begin(), collection.end(), [](const Element &element) {
        const auto *value = std::get_if<Value>(&element);
        return value && std::holds_alternative<qint64>(*value);
    });
}

Collection numberLike(double number, bool integer)
{
    return integer && std::abs(number) < 9e15 ? one(static_cast<qint64>(number)) : one(number);
}

/// How many of the booleans are `wanted`; -1 when something else is among them.
qsizetype countBooleans(const Collection &input, bool wanted)
{
    qsizetype count = 0;
    for (const Element &element : input) {
        const auto *value = std::get_if<Value>(&element);
        const auto *flag = value ? std::get_if<bool>(value) : nullptr;
        if (!flag) {
            return -1;
        }
        count += *flag == wanted ? 1 : 0;
    }
    return count;
}

Collection existence(Function function, const Collection &input)
{
    using enum Function;
    switch (function) {
    case Empty: return one(input.isEmpty());
    case Exists: return one(!input.isEmpty());
    case Count: return one(static_cast<qint64>(input.size()));
    case Distinct: return distinct(input);
    case IsDistinct: return one(distinct(input).size() == input.size());
    case HasValue: return one(singleton(input).has_value());
    case AllTrue: return one(countBooleans(input, true) == input.size());
    case AllFalse: return one(countBooleans(input, false) == input.size());
    case AnyTrue: return one(countBooleans(input, true) > 0);
    case AnyFalse: return one(countBooleans(input, false) > 0);
    default: break;
    }
    const auto value = singleton(input);
    const auto *flag = value ? std::get_if<bool>(&*value) : nullptr;
    return flag ? one(!*flag) : input.size() == 1 ? one(false) : Collection{};
}

Collection subset(Function function, const Collection &input, const QList<Collection> &arguments)
{
    using enum Function;
    const qsizetype count = arguments.isEmpty() ? 0 : integerOf(arguments.first()).value_or(0);
    switch (function) {
    case Single: return input.size() == 1 ? input : Collection{};
    case First: return input.mid(0, 1);
    case Last: return input.isEmpty() ? input : input.mid(input.size() - 1);
    case Tail: return input.mid(1);
    case Skip: return input.mid(std::clamp<qsizetype>(count, 0, input.size()));
    case Take: return input.mid(0, std::max<qsizetype>(count, 0));
    case Union: return distinct(input + arguments.first());
    case Combine: return input + arguments.first();
    default: break;
    }
    Collection result;
    for (const Element &element : input) {
        const bool there = std::any_of(arguments.first().begin(), arguments.first().end(),
                                       [&](const Element &other) { return sameElement(other, element); });
        if (there == (function == Intersect)) {
            result.append(element);
        }
    }
    return function == Intersect ? distinct(result) : result;
}

Collection toNumber(Function function, const Value &value)
{
    if (const auto *flag = std::get_if<bool>(&value)) {
        return function == Function::ToInteger ? one(qint64(*flag ? 1 : 0)) : one(*flag ? 1.0 : 0.0);
    }
    if (const auto *text = std::get_if<QString>(&value)) {
        bool ok = false;
        if (function == Function::ToInteger) {
            const qint64 integer = text->toLongLong(&ok);
            return ok ? one(integer) : Collection{};
        }
        const double decimal = text->toDouble(&ok);
        return ok ? one(decimal) : Collection{};
    }
    if (function == Function::ToInteger) {
        return std::holds_alternative<qint64>(value) ? one(value) : Collection{};
    }
    const auto number = std::holds_alternative<Quantity>(value) ? std::nullopt : numberOf(value);
    return number ? one(*number) : Collection{};
}

Collection toBoolean(const Value &value)
{
    static const QStringList yes{QStringLiteral("true"), QStringLiteral("t"), QStringLiteral("yes"),
                                 QStringLiteral("y"),    QStringLiteral("1"), QStringLiteral("1.0")};
    static const QStringList no{QStringLiteral("false"), QStringLiteral("f"), QStringLiteral("no"),
                                QStringLiteral("n"),     QStringLiteral("0"), QStringLiteral("0.0")};
    if (std::holds_alternative<bool>(value)) {
        return one(value);
    }
    const auto number = numberOf(value);
    const QString text = number ? QString::number(*number) : plainText(value).toLower();
    return yes.contains(text) ? one(true) : no.contains(text) ? one(false) : Collection{};
}

Collection toDates(Function function, const Value &value)
{
    const QString text = plainText(value);
    if (function == Function::ToTime) {
        return isValid(Time{text}) ? one(Time{text}) : Collection{};
    }
    if (function == Function::ToDate) {
        const Date date{text.section(QLatin1Char('T'), 0, 0)};
        return isValid(date) ? one(date) : Collection{};
    }
    return isValid(DateTime{text}) ? one(DateTime{text}) : Collection{};
}

Collection toQuantity(const Value &value, const QList<Collection> &arguments)
{
    if (std::holds_alternative<Quantity>(value)) {
        return one(value);
    }
    const QString unit = arguments.isEmpty() ? QStringLiteral("1") : textOf(arguments.first()).value_or(QString());
    const auto number = numberOf(value);
    return number ? one(Quantity{*number, unit, {}, unit}) : Collection{};
}

Collection conversion(Function function, const Collection &input, const QList<Collection> &arguments)
{
    const auto value = singleton(input);
    if (!value) {
        return {};
    }
    using enum Function;
    switch (function) {
    case ToBoolean: return toBoolean(*value);
    case ToInteger:
    case ToDecimal: return toNumber(function, *value);
    case ToString: return std::holds_alternative<Coding>(*value) ? Collection{} : one(plainText(*value));
    case ToQuantity: return toQuantity(*value, arguments);
    default: return toDates(function, *value);
    }
}

Collection characters(const QString &text)
{
    Collection all;
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        const char32_t character = point;
        all.append(Element(Value(QString::fromUcs4(&character, 1))));
    }
    return all;
}

Collection substring(const QString &text, const QList<Collection> &arguments)
{
    const auto start = integerOf(arguments.first());
    const qint64 length = arguments.size() > 1 ? integerOf(arguments.at(1)).value_or(text.size()) : text.size();
    if (!start || *start < 0 || *start >= text.size()) {
        return {};
    }
    return one(text.mid(*start, std::max<qint64>(length, 0)));
}

Collection matching(Function function, const QString &text, const QString &pattern, const QList<Collection> &arguments)
{
    const QRegularExpression expression(pattern, QRegularExpression::DotMatchesEverythingOption);
    if (!expression.isValid()) {
        return {};
    }
    if (function == Function::Matches) {
        return one(expression.match(text).hasMatch());
    }
    const QString to = textOf(arguments.at(1)).value_or(QString());
    QString result = text;
    return text.size() * to.size() > 10 * longestText ? Collection{} : one(result.replace(expression, to));
}

Collection replaced(const QString &text, const QString &from, const QString &to)
{
    const qsizetype found = text.count(from);
    return found * to.size() > longestText ? Collection{} : one(QString(text).replace(from, to));
}

Collection textWithArgument(Function function, const QString &text, const QString &argument,
                            const QList<Collection> &arguments)
{
    using enum Function;
    switch (function) {
    case IndexOf: return one(static_cast<qint64>(text.indexOf(argument)));
    case StartsWith: return one(text.startsWith(argument));
    case EndsWith: return one(text.endsWith(argument));
    case Contains: return one(text.contains(argument));
    case Replace: return replaced(text, argument, textOf(arguments.at(1)).value_or(QString()));
    case Split: {
        Collection parts;
        const QStringList pieces = text.split(argument);
        for (const QString &piece : pieces) {
            parts.append(Element(Value(piece)));
        }
        return parts;
    }
    default: return matching(function, text, argument, arguments);
    }
}

Collection joinedTexts(const Collection &input, const QString &separator)
{
    QStringList parts;
    qsizetype length = 0;
    for (const Element &element : input) {
        const auto *value = std::get_if<Value>(&element);
        parts.append(value ? plainText(*value) : QString());
        length += parts.last().size() + separator.size();
    }
    return length > 10 * longestText ? Collection{} : one(parts.join(separator));
}

Collection textFunction(Function function, const Collection &input, const QList<Collection> &arguments)
{
    using enum Function;
    if (function == Join) {
        return joinedTexts(input, arguments.isEmpty() ? QString() : textOf(arguments.first()).value_or(QString()));
    }
    const auto text = textOf(input);
    if (!text) {
        return {};
    }
    switch (function) {
    case Upper: return one(text->toUpper());
    case Lower: return one(text->toLower());
    case Length: return one(static_cast<qint64>(text->size()));
    case ToChars: return characters(*text);
    case Trim: return one(text->trimmed());
    case Substring: return substring(*text, arguments);
    default: break;
    }
    const auto argument = textOf(arguments.first());
    return argument ? textWithArgument(function, *text, *argument, arguments) : Collection{};
}

Collection roundTo(double number, qint64 places)
{
    if (places <= 0) {
        return one(std::round(number));
    }
    const double factor = std::pow(10.0, static_cast<double>(std::min<qint64>(places, 10)));
    return one(std::round(number * factor) / factor);
}

Collection mathFunction(Function function, const Collection &input, const QList<Collection> &arguments)
{
    const auto value = singleton(input);
    const auto number = value ? numberOf(*value) : std::nullopt;
    if (!number) {
        return {};
    }
    const QList<double> argument = arguments.isEmpty() ? QList<double>() : numbersOf(arguments.first());
    const bool integer = std::holds_alternative<qint64>(*value);
    using enum Function;
    switch (function) {
    case Abs: return numberLike(std::abs(*number), integer);
    case Ceiling: return numberLike(std::ceil(*number), true);
    case Floor: return numberLike(std::floor(*number), true);
    case Truncate: return numberLike(std::trunc(*number), true);
    case Exp: return one(std::exp(*number));
    case Ln: return one(std::log(*number));
    case Sqrt: return one(std::sqrt(*number));
    case Round: return roundTo(*number, argument.isEmpty() ? 0 : static_cast<qint64>(argument.first()));
    default: break;
    }
    if (argument.isEmpty()) {
        return {};
    }
    return function == Log ? one(std::log(*number) / std::log(argument.first()))
                           : numberLike(std::pow(*number, argument.first()), integer && argument.first() >= 0);
}

Collection total(Function function, const Collection &input)
{
    const QList<double> numbers = numbersOf(input);
    if (numbers.size() != input.size()) {
        return {};
    }
    if (numbers.isEmpty()) {
        return function == Function::Sum ? one(qint64(0)) : Collection{};
    }
    const bool integers = allIntegers(input);
    double sum = 0;
    for (const double number : numbers) {
        sum += number;
    }
    sum = std::abs(sum) < 1e5 ? std::round(sum * 1e10) / 1e10 : sum;
    switch (function) {
    case Function::Sum: return numberLike(sum, integers);
    case Function::Avg: return one(sum / static_cast<double>(numbers.size()));
    case Function::Min: return numberLike(*std::min_element(numbers.begin(), numbers.end()), integers);
    default: return numberLike(*std::max_element(numbers.begin(), numbers.end()), integers);
    }
}

} // namespace

Collection applyFunction(Function function, const Collection &input, const QList<Collection> &arguments)
{
    using enum Function;
    if (function >= Empty && function <= Not) {
        return existence(function, input);
    }
    if (function >= Single && function <= Combine) {
        return subset(function, input, arguments);
    }
    if (function >= ToBoolean && function <= ToQuantity) {
        return conversion(function, input, arguments);
    }
    if (function >= IndexOf && function <= Join) {
        return textFunction(function, input, arguments);
    }
    if (function >= Abs && function <= Truncate) {
        return mathFunction(function, input, arguments);
    }
    return total(function, input);
}

} // namespace oyako::forms::fhirpath
