// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/parse_value.h"

#include <QJsonArray>

#include <cmath>
#include <limits>

namespace oyako::forms {

namespace {

std::optional<double> readNumber(const QJsonValue &json)
{
    if (json.isDouble()) {
        return std::isfinite(json.toDouble()) ? std::optional(json.toDouble()) : std::nullopt;
    }
    bool ok = false;
    const double number = json.toString().toDouble(&ok);
    return json.isString() && ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<Value> readInteger(const QJsonValue &json)
{
    const auto number = readNumber(json);
    if (!number) {
        return json.isString() ? std::optional<Value>(json.toString()) : std::nullopt;
    }
    const bool whole = std::trunc(*number) == *number && std::abs(*number) < 9e15;
    return whole ? Value(static_cast<qint64>(*number)) : Value(*number);
}

std::optional<Value> readQuantity(const QJsonObject &object)
{
    const auto number = readNumber(object.value(QLatin1String("value")));
    if (!number || object.contains(QLatin1String("comparator"))) {
        return std::nullopt;
    }
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    return Quantity{*number, text("unit"), text("system"), text("code")};
}

std::optional<Value> readTyped(const QString &type, const QJsonValue &json)
{
    if (type == QLatin1String("Coding") || type == QLatin1String("Quantity")) {
        if (!json.isObject()) {
            return std::nullopt;
        }
        return type == QLatin1String("Coding") ? std::optional<Value>(readCoding(json.toObject()))
                                               : readQuantity(json.toObject());
    }
    if (type == QLatin1String("Boolean")) {
        const bool isText = json == QLatin1String("true") || json == QLatin1String("false");
        return json.isBool() || isText ? std::optional<Value>(json.toBool() || json == QLatin1String("true"))
                                       : std::nullopt;
    }
    if (type == QLatin1String("Integer") || type == QLatin1String("PositiveInt") ||
        type == QLatin1String("UnsignedInt")) {
        return readInteger(json);
    }
    if (type == QLatin1String("Decimal")) {
        const auto number = readNumber(json);
        return number ? std::optional<Value>(*number) : std::nullopt;
    }
    if (!json.isString()) {
        return std::nullopt;
    }
    if (type == QLatin1String("Date")) {
        return Date{json.toString()};
    }
    if (type == QLatin1String("DateTime") || type == QLatin1String("Instant")) {
        return DateTime{json.toString()};
    }
    if (type == QLatin1String("Time")) {
        return Time{json.toString()};
    }
    return json.toString();
}

std::optional<Value> fittedNumber(const Value &value, ItemType type)
{
    const auto number = numberOf(value);
    if (!number) {
        return std::nullopt;
    }
    if (type == ItemType::Decimal) {
        return std::holds_alternative<Quantity>(value) ? std::nullopt : std::optional<Value>(*number);
    }
    if (type == ItemType::Quantity) {
        return std::holds_alternative<Quantity>(value) ? value : Value(Quantity{*number, {}, {}, {}});
    }
    using Limits = std::numeric_limits<qint32>;
    const bool whole = std::trunc(*number) == *number && *number >= Limits::min() && *number <= Limits::max() &&
                       !std::holds_alternative<Quantity>(value);
    return whole ? std::optional<Value>(static_cast<qint64>(*number)) : std::nullopt;
}

std::optional<Value> fittedDate(const Value &value, ItemType type)
{
    const bool isText = std::holds_alternative<QString>(value);
    const bool isDate = std::holds_alternative<Date>(value) || std::holds_alternative<DateTime>(value);
    const bool isTime = std::holds_alternative<Time>(value);
    const QString text = isText || isDate || isTime ? plainText(value) : QString();
    if (type == ItemType::Time) {
        const bool fits = isTime || (isText && text.contains(QLatin1Char(':')));
        return fits ? std::optional<Value>(Time{text}) : std::nullopt;
    }
    if (!isText && !isDate) {
        return std::nullopt;
    }
    if (type == ItemType::DateTime) {
        return DateTime{text};
    }
    return text.contains(QLatin1Char('T')) ? std::nullopt : std::optional<Value>(Date{text});
}

} // namespace

std::optional<Value> readChoice(const QJsonObject &object, const QString &stem)
{
    const auto isOfStem = [&stem](const QString &key) {
        return key.size() > stem.size() && key.startsWith(stem) && key.at(stem.size()).isUpper();
    };
    std::optional<Value> value;
    int found = 0;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (isOfStem(it.key())) {
            value = readTyped(it.key().mid(stem.size()), it.value());
            ++found;
        }
    }
    return found == 1 ? value : std::nullopt;
}

std::optional<Value> fitted(const Value &value, ItemType type)
{
    switch (type) {
    case ItemType::Boolean: return std::holds_alternative<bool>(value) ? std::optional(value) : std::nullopt;
    case ItemType::Integer:
    case ItemType::Decimal:
    case ItemType::Quantity: return fittedNumber(value, type);
    case ItemType::Date:
    case ItemType::DateTime:
    case ItemType::Time: return fittedDate(value, type);
    case ItemType::String:
    case ItemType::Text: return std::holds_alternative<QString>(value) ? std::optional(value) : std::nullopt;
    case ItemType::Choice:
    case ItemType::OpenChoice: return std::holds_alternative<Quantity>(value) ? std::nullopt : std::optional(value);
    case ItemType::Group:
    case ItemType::Display: break;
    }
    return std::nullopt;
}

bool isBlank(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text && text->trimmed().isEmpty();
}

Coding readCoding(const QJsonObject &object)
{
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    return {text("system"), text("code"), text("display")};
}

QString extensionName(const QJsonObject &extension)
{
    const QString url = extension.value(QLatin1String("url")).toString();
    if (url.startsWith(QLatin1String("urn:oyako:extension:"))) {
        return QLatin1String("oyako:") + url.mid(20);
    }
    for (const char *base :
         {"http://hl7.org/fhir/uv/sdc/StructureDefinition/", "http://hl7.org/fhir/StructureDefinition/"}) {
        if (url.startsWith(QLatin1String(base))) {
            return url.mid(QLatin1String(base).size());
        }
    }
    return url;
}

Text readText(const QJsonObject &object, const QString &key)
{
    Text text{object.value(key).toString(), {}};
    const QJsonArray extensions =
        object.value(QLatin1Char('_') + key).toObject().value(QLatin1String("extension")).toArray();
    for (const QJsonValue &extension : extensions) {
        if (extensionName(extension.toObject()) != QLatin1String("translation")) {
            continue;
        }
        Text::Translation translation;
        const QJsonArray parts = extension.toObject().value(QLatin1String("extension")).toArray();
        for (const QJsonValue &part : parts) {
            const auto value = readChoice(part.toObject(), QStringLiteral("value"));
            const bool isLanguage = part.toObject().value(QLatin1String("url")) == QLatin1String("lang");
            (isLanguage ? translation.language : translation.text) = value ? plainText(*value) : QString();
        }
        text.translations.append(translation);
    }
    return text;
}

bool readFlag(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    return value.toBool() || value == QLatin1String("true");
}

} // namespace oyako::forms
