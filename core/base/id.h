// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

namespace oyako {

/// An identifier that cannot be mistaken for another kind's. Empty until set.
template <class Tag>
class Id final {
public:
    Id() = default;
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }
    /// Reads the 36-character form (RFC 9562 §4) in either case; empty when the text is anything else, more or less.
    [[nodiscard]] static std::optional<Id> fromString(const QString &text)
    {
        constexpr qsizetype textLength = 36;
        const QUuid uuid = text.size() == textLength ? QUuid::fromString(text) : QUuid();
        return uuid.isNull() ? std::nullopt : std::optional<Id>(Id(uuid));
    }

    [[nodiscard]] bool isEmpty() const { return m_uuid.isNull(); }
    [[nodiscard]] QUuid uuid() const { return m_uuid; }
    /// Lower case with hyphens, without braces; empty text for an empty id.
    [[nodiscard]] QString toString() const { return isEmpty() ? QString() : m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using BookId = Id<struct BookTag>;
using RecordId = Id<struct RecordTag>; ///< Any record; persons are records too.
using DeviceId = Id<struct DeviceTag>;
using ImportId = Id<struct ImportTag>;

/// A new UUIDv7 (RFC 9562 §5.7): sorts by time of making, unique without a server.
[[nodiscard]] QUuid makeUuidV7(const Clock &clock);

template <class IdType>
[[nodiscard]] IdType makeId(const Clock &clock)
{
    return IdType(makeUuidV7(clock));
}

} // namespace oyako
