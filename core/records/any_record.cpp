// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/records/any_record.h"

namespace oyako::records {

namespace {

template <class... Types>
Result<AnyRecord> decodeOneOf(Kind kind, const QJsonObject &object, std::variant<Types...> *)
{
    Result<AnyRecord> result = fail(ErrorCode::UnknownRecord, kindWord(kind));
    const auto tryType = [&]<class T>(T *) {
        if (T::kind == kind) {
            auto value = fromJson<T>(object);
            result = value ? Result<AnyRecord>(std::move(*value)) : fail(std::move(value).error());
        }
    };
    (tryType(static_cast<Types *>(nullptr)), ...);
    return result;
}

template <class T>
calendar::PartialDate dateOfOne(const T &record)
{
    if constexpr (requires { record.birthDate; }) {
        return record.birthDate;
    } else if constexpr (requires { record.date; }) {
        return record.date;
    } else if constexpr (requires { record.issuedOn; }) {
        return record.issuedOn;
    } else if constexpr (requires { record.notifiedOn; }) {
        return record.notifiedOn;
    } else if constexpr (requires { record.authored; }) {
        return record.authored.date();
    } else if constexpr (requires { record.received; }) {
        return record.received;
    } else if constexpr (requires { record.steps; }) {
        return record.steps.isEmpty() ? QDate() : record.steps.last().date;
    } else if constexpr (requires { record.dueDates; }) {
        return currentDueDate(record);
    } else if constexpr (requires { record.uses; }) {
        return record.uses.isEmpty() ? QDate() : record.uses.last().date;
    } else if constexpr (requires { record.asOf; }) {
        return record.asOf;
    } else if constexpr (requires { record.imported; }) {
        return record.imported;
    } else if constexpr (requires { record.openedOn; }) {
        return record.openedOn;
    } else if constexpr (requires { record.since; }) {
        return record.since;
    } else {
        return {};
    }
}

} // namespace

Kind kindOf(const AnyRecord &record)
{
    return static_cast<Kind>(record.index());
}

QJsonObject toJson(const AnyRecord &record)
{
    return std::visit([](const auto &value) { return toJson(value); }, record);
}

Result<AnyRecord> fromJson(Kind kind, const QJsonObject &object)
{
    return decodeOneOf(kind, object, static_cast<AnyRecord *>(nullptr));
}

calendar::PartialDate knownDateOf(const AnyRecord &record)
{
    return std::visit([](const auto &value) { return dateOfOne(value); }, record);
}

QDate dateOf(const AnyRecord &record)
{
    return knownDateOf(record).lastDay();
}

QStringList changedFields(const AnyRecord &before, const AnyRecord &after)
{
    const QJsonObject old = toJson(before);
    QStringList names;
    std::visit(
        [&](const auto &value) {
            std::decay_t<decltype(value)>::describe(value, [&](const char *name, const auto &field) {
                const QJsonValue now = Codec<std::decay_t<decltype(field)>>::encode(field);
                if (now != old.value(QLatin1String(name))) {
                    names.append(QLatin1String(name));
                }
            });
        },
        after);
    return names;
}

} // namespace oyako::records
