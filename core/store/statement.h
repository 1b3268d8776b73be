// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <concepts>
#include <optional>
#include <type_traits>

struct sqlite3_stmt;

namespace oyako::store {

namespace detail {
struct Handle;

template <class T>
struct IsOptional : std::false_type {
};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {
};
template <class T>
struct IsId : std::false_type {
};
template <class Tag>
struct IsId<Id<Tag>> : std::true_type {
};
} // namespace detail

/// A compiled statement on loan from its connection's cache; goes back when it goes out of scope. Must not outlive the
/// connection. Parameters count from 1, columns from 0, as in SQL.
///
/// What goes in comes out: text is stored as UTF-8 byte for byte (an unpaired surrogate, which UTF-8 cannot say,
/// becomes U+FFFD), ids as 16 bytes. A null QString or QByteArray is stored as *empty*, not as NULL: NULL is an empty
/// optional.
class Statement final {
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    Statement &bind(int parameter, double value);
    Statement &bind(int parameter, const QString &value);
    Statement &bind(int parameter, const QByteArray &value);
    Statement &bind(int parameter, const QUuid &value);
    Statement &bind(int parameter, std::nullopt_t);
    /// Would silently become a number.
    template <class T>
    Statement &bind(int parameter, const T *value) = delete;

    /// Whole numbers and bool.
    template <std::integral T>
    Statement &bind(int parameter, T value)
    {
        return bindInteger(parameter, static_cast<qint64>(value));
    }
    template <class Tag>
    Statement &bind(int parameter, const Id<Tag> &value)
    {
        return bind(parameter, value.uuid());
    }
    template <class T>
    Statement &bind(int parameter, const std::optional<T> &value)
    {
        return value ? bind(parameter, *value) : bind(parameter, std::nullopt);
    }
    /// Parameters 1, 2, 3 …
    template <class... Values>
    Statement &bindAll(const Values &...values)
    {
        int parameter = 0;
        (bind(++parameter, values), ...);
        return *this;
    }

    /// To the next row: true when there is one, false at the end. A value that could not be bound fails here.
    /// DiskFull, ReadOnly, InUse, Damaged, IoFailed: as named. AlreadyExists: a key is taken. UnknownRecord: a foreign
    /// key points nowhere. InvalidValue: another constraint. TooLarge: above SQLite's limit.
    [[nodiscard]] Result<bool> step();
    /// Steps to the end, and is then ready for new values.
    [[nodiscard]] Result<void> run();
    /// Ready to run again; bound values are forgotten.
    void reset();

    [[nodiscard]] int columnCount() const;
    [[nodiscard]] bool isNull(int column) const;
    /// T: an integer type, bool, double, QString, QByteArray, QUuid, Id<…>, or an optional of those (NULL ⇒ empty).
    /// Without optional, NULL reads as 0, empty text or an empty id.
    template <class T>
    [[nodiscard]] T column(int column) const
    {
        if constexpr (detail::IsOptional<T>::value) {
            return isNull(column) ? T() : T(this->template column<typename T::value_type>(column));
        } else if constexpr (std::same_as<T, bool>) {
            return integer(column) != 0;
        } else if constexpr (std::integral<T>) {
            return static_cast<T>(integer(column));
        } else if constexpr (std::floating_point<T>) {
            return static_cast<T>(real(column));
        } else if constexpr (std::same_as<T, QString>) {
            return text(column);
        } else if constexpr (std::same_as<T, QByteArray>) {
            return blob(column);
        } else if constexpr (std::same_as<T, QUuid>) {
            return uuid(column);
        } else {
            static_assert(detail::IsId<T>::value, "not a column type");
            return T(uuid(column));
        }
    }

private:
    friend class Connection;
    Statement(detail::Handle &handle, sqlite3_stmt *statement)
        : m_handle(&handle)
        , m_statement(statement)
    {
    }
    Statement &bindInteger(int parameter, qint64 value);
    Statement &remember(int status);
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] QUuid uuid(int column) const;

    detail::Handle *m_handle;
    sqlite3_stmt *m_statement;
    int m_bindStatus = 0;
};

} // namespace oyako::store
