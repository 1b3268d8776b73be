// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/units.h"
#include "core/calendar/partial_date.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>

#include <cmath>
#include <concepts>
#include <limits>
#include <optional>

/// How the fields of a record become JSON and come back.
///
/// Every record type lists its fields once, in a static `describe(self, visit)` that calls visit(name, field) for each.
/// Storage, files, the command line, comparison and history all read that one list. Empty fields are left out, so that
/// blank stays blank and is never taken for "no". Text is kept character for character.
namespace oyako::records {

/// The words of an enumeration: specialise with `static constexpr auto words = std::array{std::pair{Value, "word"},
/// …};` (QLatin1String). Words never change once released.
template <class E>
struct EnumWords;

template <class E>
concept WordEnum = std::is_enum_v<E> && requires
{
    EnumWords<E>::words;
};

template <WordEnum E>
[[nodiscard]] QString enumWord(E value)
{
    for (const auto &[known, word] : EnumWords<E>::words) {
        if (known == value) {
            return word;
        }
    }
    return {};
}

template <WordEnum E>
[[nodiscard]] std::optional<E> enumFromWord(const QString &text)
{
    for (const auto &[value, word] : EnumWords<E>::words) {
        if (word == text) {
            return value;
        }
    }
    return std::nullopt;
}

template <class T>
concept Described = requires(T &value)
{
    T::describe(value, [](const char *, auto &) {});
};

/// The JSON of one field; Undefined where the field is empty.
template <class T>
struct Codec;

template <>
struct Codec<QString> {
    static QJsonValue encode(const QString &value)
    {
        return value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value);
    }
    static std::optional<QString> decode(const QJsonValue &json)
    {
        return json.isString() ? std::optional(json.toString()) : std::nullopt;
    }
};

template <>
struct Codec<bool> {
    static QJsonValue encode(bool value) { return value; }
    static std::optional<bool> decode(const QJsonValue &json)
    {
        return json.isBool() ? std::optional(json.toBool()) : std::nullopt;
    }
};

template <>
struct Codec<int> {
    static QJsonValue encode(int value) { return value; }
    static std::optional<int> decode(const QJsonValue &json)
    {
        using Limits = std::numeric_limits<int>;
        const double number = json.toDouble(0.5);
        const bool fits = number >= Limits::min() && number <= Limits::max() && number == std::trunc(number);
        return fits ? std::optional(static_cast<int>(number)) : std::nullopt;
    }
};

template <>
struct Codec<double> {
    static QJsonValue encode(double value) { return value; }
    static std::optional<double> decode(const QJsonValue &json)
    {
        return json.isDouble() ? std::optional(json.toDouble()) : std::nullopt;
    }
};

/// ISO 8601 date, YYYY-MM-DD and nothing else (Qt alone reads other separators and what follows); an empty field is an
/// invalid QDate.
template <>
struct Codec<QDate> {
    static QJsonValue encode(const QDate &value)
    {
        return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Undefined);
    }
    static std::optional<QDate> decode(const QJsonValue &json)
    {
        const QString text = json.toString();
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() && date.toString(Qt::ISODate) == text ? std::optional(date) : std::nullopt;
    }
};

/// `2024-05-03`, `2024-05` or `2024`; an unknown date is an empty field.
template <>
struct Codec<calendar::PartialDate> {
    static QJsonValue encode(const calendar::PartialDate &value)
    {
        return value.isUnknown() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value.toString());
    }
    static std::optional<calendar::PartialDate> decode(const QJsonValue &json)
    {
        const auto date = calendar::PartialDate::fromString(json.toString());
        return date && !date->isUnknown() && !date->isAbout() ? std::optional(*date) : std::nullopt;
    }
};

/// ISO 8601 with the offset it was written with.
template <>
struct Codec<QDateTime> {
    static QJsonValue encode(const QDateTime &value)
    {
        return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Undefined);
    }
    static std::optional<QDateTime> decode(const QJsonValue &json)
    {
        const QDateTime instant = QDateTime::fromString(json.toString(), Qt::ISODate);
        return instant.isValid() && instant.timeSpec() != Qt::LocalTime ? std::optional(instant) : std::nullopt;
    }
};

/// Whole grams.
template <>
struct Codec<Mass> {
    static QJsonValue encode(const Mass &value) { return static_cast<double>(value.grams()); }
    static std::optional<Mass> decode(const QJsonValue &json)
    {
        const auto grams = Codec<int>::decode(json);
        return grams ? std::optional(Mass::fromGrams(*grams)) : std::nullopt;
    }
};

/// Centimetres.
template <>
struct Codec<Length> {
    static QJsonValue encode(const Length &value) { return value.centimetres(); }
    static std::optional<Length> decode(const QJsonValue &json)
    {
        return json.isDouble() ? std::optional(Length::fromCentimetres(json.toDouble())) : std::nullopt;
    }
};

template <class Tag>
struct Codec<Id<Tag>> {
    static QJsonValue encode(const Id<Tag> &value)
    {
        return value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value.toString());
    }
    static std::optional<Id<Tag>> decode(const QJsonValue &json) { return Id<Tag>::fromString(json.toString()); }
};

template <WordEnum E>
struct Codec<E> {
    static QJsonValue encode(E value) { return enumWord(value); }
    static std::optional<E> decode(const QJsonValue &json) { return enumFromWord<E>(json.toString()); }
};

template <class T>
struct Codec<std::optional<T>> {
    static QJsonValue encode(const std::optional<T> &value)
    {
        return value ? Codec<T>::encode(*value) : QJsonValue(QJsonValue::Undefined);
    }
    static std::optional<std::optional<T>> decode(const QJsonValue &json)
    {
        auto value = Codec<T>::decode(json);
        return value ? std::optional<std::optional<T>>(std::move(value)) : std::nullopt;
    }
};

template <>
struct Codec<QMap<QString, QString>> {
    static QJsonValue encode(const QMap<QString, QString> &value)
    {
        QJsonObject object;
        for (auto it = value.cbegin(); it != value.cend(); ++it) {
            object.insert(it.key(), it.value());
        }
        return object.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(object);
    }
    static std::optional<QMap<QString, QString>> decode(const QJsonValue &json)
    {
        QMap<QString, QString> map;
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it.value().isString()) {
                return std::nullopt;
            }
            map.insert(it.key(), it.value().toString());
        }
        return json.isObject() ? std::optional(map) : std::nullopt;
    }
};

template <Described T>
[[nodiscard]] QJsonObject toJson(const T &value)
{
    QJsonObject object;
    T::describe(value, [&object]<class F>(const char *name, const F &field) {
        const QJsonValue json = Codec<F>::encode(field);
        if (!json.isUndefined()) {
            object.insert(QLatin1String(name), json);
        }
    });
    return object;
}

/// UnknownField for a name the type does not have, InvalidValue for a value of the wrong form; both name the field.
/// A JSON null counts as an empty field.
template <Described T>
[[nodiscard]] Result<T> fromJson(const QJsonObject &object)
{
    T value;
    QJsonObject rest = object;
    std::optional<Error> error;
    T::describe(value, [&]<class F>(const char *name, F &field) {
        const QJsonValue json = rest.take(QLatin1String(name));
        if (error || json.isUndefined() || json.isNull()) {
            return;
        }
        if (auto decoded = Codec<F>::decode(json)) {
            field = std::move(*decoded);
        } else {
            error = Error{ErrorCode::InvalidValue, QLatin1String(name), {}};
        }
    });
    if (!error && !rest.isEmpty()) {
        error = Error{ErrorCode::UnknownField, rest.constBegin().key(), {}};
    }
    if (error) {
        return fail(std::move(*error));
    }
    return value;
}

template <Described T>
struct Codec<T> {
    static QJsonValue encode(const T &value)
    {
        const QJsonObject object = toJson(value);
        return object.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(object);
    }
    static std::optional<T> decode(const QJsonValue &json)
    {
        if (!json.isObject()) {
            return std::nullopt;
        }
        auto value = fromJson<T>(json.toObject());
        return value ? std::optional(std::move(*value)) : std::nullopt;
    }
};

template <class T>
struct Codec<QList<T>> {
    static QJsonValue encode(const QList<T> &value)
    {
        QJsonArray array;
        for (const T &entry : value) {
            array.append(Codec<T>::encode(entry));
        }
        return array.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(array);
    }
    static std::optional<QList<T>> decode(const QJsonValue &json)
    {
        if (!json.isArray()) {
            return std::nullopt;
        }
        QList<T> list;
        for (const QJsonValue &entry : json.toArray()) {
            auto value = Codec<T>::decode(entry);
            if (!value) {
                return std::nullopt;
            }
            list.append(std::move(*value));
        }
        return list;
    }
};

/// Whether every field is the same as stored.
template <Described T>
[[nodiscard]] bool sameContent(const T &a, const T &b)
{
    return toJson(a) == toJson(b);
}

} // namespace oyako::records
