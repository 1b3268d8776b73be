// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/fhirpath/operations.h"

#include "core/forms/fhirpath/arithmetic.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace oyako::forms::fhirpath {

namespace {

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

Collection numberLike(double number, bool integer)
{
    return integer && std::abs(number) < 9e15 ? one(static_cast<qint64>(number)) : one(number);
}

/// What allTrue() and its like say; empty when something else than booleans is among them.
Collection booleans(Function function, const Collection &input)
{
    QList<bool> flags;
    for (const Element &element : input) {
        const auto *value = valueIn(element);
        const auto *flag = value ? std::get_if<bool>(value) : nullptr;
        if (!flag) {
            return {};
        }
        flags.append(*flag);
    }
    const bool wanted = function == Function::AllTrue || function == Function::AnyTrue;
    const bool any = function == Function::AnyTrue || function == Function::AnyFalse;
    return one(any ? flags.contains(wanted) : !flags.contains(!wanted));
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
    case AllTrue:
    case AllFalse:
    case AnyTrue:
    case AnyFalse: return booleans(function, input);
    default: break;
    }
    const auto value = singleton(input);
    const auto *flag = value ? std::get_if<bool>(&*value) : nullptr;
    return flag ? one(!*flag) : input.size() == 1 ? one(false) : Collection{};
}

Collection subset(Function function, const Collection &input, const QList<Collection> &arguments)
{
    using enum Function;
    if (function == Skip || function == Take) {
        const auto count = integerOf(arguments.first());
        const qsizetype wanted = std::clamp<qint64>(count.value_or(0), 0, input.size());
        return !count ? Collection{} : function == Skip ? input.mid(wanted) : input.mid(0, wanted);
    }
    switch (function) {
    case Single: return input.size() == 1 ? input : Collection{};
    case First: return input.mid(0, 1);
    case Last: return input.isEmpty() ? input : input.mid(input.size() - 1);
    case Tail: return input.mid(1);
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
        static const QRegularExpression integer(QStringLiteral("\\A[+-]?[0-9]+\\z"));
        static const QRegularExpression decimal(QStringLiteral("\\A[+-]?[0-9]+(\\.[0-9]+)?\\z"));
        bool ok = integer.match(*text).hasMatch();
        if (function == Function::ToInteger) {
            const qint64 number = ok ? text->toLongLong(&ok) : 0;
            return ok ? one(number) : Collection{};
        }
        return decimal.match(*text).hasMatch() ? one(text->toDouble()) : Collection{};
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
    const bool readable = std::holds_alternative<QString>(value) || std::holds_alternative<qint64>(value) ||
                          std::holds_alternative<double>(value);
    const QString text = readable ? plainText(value).toLower() : QString();
    return yes.contains(text) ? one(true) : no.contains(text) ? one(false) : Collection{};
}

Collection toDates(Function function, const Value &value)
{
    const bool moment = std::holds_alternative<Date>(value) || std::holds_alternative<DateTime>(value);
    const bool time = std::holds_alternative<Time>(value) && function == Function::ToTime;
    const QString text = plainText(value);
    if (!std::holds_alternative<QString>(value) && !time && !(moment && function != Function::ToTime)) {
        return {};
    }
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

QString fromPoints(const QList<uint> &points)
{
    const std::u32string characters(points.begin(), points.end());
    return QString::fromStdU32String(characters);
}

/// A place in the text counted in characters; 𠮷 is one.
qint64 charactersBefore(const QString &text, qsizetype place)
{
    return place < 0 ? -1 : text.left(place).toUcs4().size();
}

Collection characters(const QString &text)
{
    Collection all;
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        all.append(Element(Value(fromPoints({point}))));
    }
    return all;
}

Collection substring(const QString &text, const QList<Collection> &arguments)
{
    const QList<uint> points = text.toUcs4();
    const auto start = integerOf(arguments.first());
    const qint64 length = arguments.size() > 1 ? integerOf(arguments.at(1)).value_or(points.size()) : points.size();
    if (!start || *start < 0 || *start >= points.size()) {
        return {};
    }
    return one(fromPoints(points.mid(*start, std::clamp<qint64>(length, 0, points.size()))));
}

/// $1 and ${name} in what replaceMatches() puts in.
QString filledIn(const QString &to, const QRegularExpressionMatch &match)
{
    static const QRegularExpression reference(QStringLiteral("\\$(?:([0-9])|\\{([^}]+)\\})"));
    QString result;
    qsizetype end = 0;
    for (auto found = reference.globalMatch(to); found.hasNext();) {
        const QRegularExpressionMatch part = found.next();
        const QString group = part.captured(2);
        result += to.mid(end, part.capturedStart() - end);
        result += group.isEmpty() ? match.captured(part.captured(1).toInt()) : match.captured(group);
        end = part.capturedEnd();
    }
    return result + to.mid(end);
}

Collection matchesReplaced(const QString &text, const QRegularExpression &expression, const QString &to)
{
    QString result;
    qsizetype end = 0;
    for (auto found = expression.globalMatch(text); found.hasNext() && result.size() <= longestText;) {
        const QRegularExpressionMatch match = found.next();
        result += text.mid(end, match.capturedStart() - end);
        result += filledIn(to, match);
        end = match.capturedEnd();
    }
    return one(QString(result + text.mid(end)));
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
    const auto to = textOf(arguments.at(1));
    return to ? matchesReplaced(text, expression, *to) : Collection{};
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
    case IndexOf: return one(charactersBefore(text, text.indexOf(argument)));
    case StartsWith: return one(text.startsWith(argument));
    case EndsWith: return one(text.endsWith(argument));
    case Contains: return one(text.contains(argument));
    case Replace: {
        const auto to = textOf(arguments.at(1));
        return to ? replaced(text, argument, *to) : Collection{};
    }
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
    if (input.isEmpty()) {
        return {};
    }
    QStringList parts;
    qsizetype length = 0;
    for (const Element &element : input) {
        const auto *value = valueIn(element);
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
    case Length: return one(charactersBefore(*text, text->size()));
    case ToChars: return characters(*text);
    case Trim: return one(text->trimmed());
    case Substring: return substring(*text, arguments);
    default: break;
    }
    const auto argument = textOf(arguments.first());
    return argument ? textWithArgument(function, *text, *argument, arguments) : Collection{};
}

Collection roundTo(double number, const QList<Collection> &arguments)
{
    const qint64 places = arguments.isEmpty() ? 0 : integerOf(arguments.first()).value_or(-1);
    if (places < 0) {
        return {};
    }
    const double factor = std::pow(10.0, static_cast<double>(std::min<qint64>(places, 10)));
    return one(std::round(rounded(number * factor)) / factor);
}

Collection withArgument(Function function, const Value &value, const QList<Collection> &arguments)
{
    const auto number = numberOf(value);
    const auto other = singleton(arguments.first());
    const auto argument = other ? numberOf(*other) : std::nullopt;
    if (!argument || std::holds_alternative<Quantity>(*other)) {
        return {};
    }
    if (function == Function::Log) {
        return one(rounded(std::log(*number) / std::log(*argument)));
    }
    const bool integers = std::holds_alternative<qint64>(value) && std::holds_alternative<qint64>(*other);
    return numberLike(std::pow(*number, *argument), integers && *argument >= 0);
}

Collection absolute(const Value &value)
{
    if (auto quantity = value; auto *own = std::get_if<Quantity>(&quantity)) {
        own->value = std::abs(own->value);
        return one(quantity);
    }
    return numberLike(std::abs(numberOf(value).value_or(0)), std::holds_alternative<qint64>(value));
}

Collection mathFunction(Function function, const Collection &input, const QList<Collection> &arguments)
{
    const auto value = singleton(input);
    const auto number = value ? numberOf(*value) : std::nullopt;
    if (!number || (std::holds_alternative<Quantity>(*value) && function != Function::Abs)) {
        return {};
    }
    using enum Function;
    switch (function) {
    case Abs: return absolute(*value);
    case Ceiling: return numberLike(std::ceil(*number), true);
    case Floor: return numberLike(std::floor(*number), true);
    case Truncate: return numberLike(std::trunc(*number), true);
    case Exp: return one(std::exp(*number));
    case Ln: return one(std::log(*number));
    case Sqrt: return one(std::sqrt(*number));
    case Round: return roundTo(*number, arguments);
    default: return withArgument(function, *value, arguments);
    }
}

/// The least or greatest of numbers, texts, dates or times; empty when two of them have no order.
Collection extreme(Function function, const Collection &input)
{
    const QString op = function == Function::Min ? QStringLiteral("<") : QStringLiteral(">");
    Collection best = input.mid(0, 1);
    for (const Element &element : input) {
        const Collection better = applyOperator(op, {element}, best);
        if (better.isEmpty()) {
            return {};
        }
        best = isTrue(better) ? Collection{element} : best;
    }
    return best;
}

Collection sum(const Collection &input)
{
    Collection total = input.mid(0, 1); // of nothing nothing, as of min() and avg(): an unanswered form has no score
    const auto first = singleton(total);
    if (!first || !numberOf(*first)) {
        return {};
    }
    for (const Element &element : input.mid(1)) {
        total = applyOperator(QStringLiteral("+"), total, {element});
    }
    return total;
}

Collection total(Function function, const Collection &input)
{
    if (function == Function::Min || function == Function::Max) {
        return extreme(function, input);
    }
    const auto count = static_cast<qint64>(input.size());
    return function == Function::Sum ? sum(input)
                                     : applyOperator(QStringLiteral("/"), sum(input), {Element(Value(count))});
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
