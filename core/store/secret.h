// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <optional>
#include <span>

class QByteArray;

namespace oyako::store {

/// Bytes that must not leak: kept in memory that is locked against swapping (as far as the system allows), fenced by
/// guard pages, left out of core dumps, and wiped when it goes. Moves, never copies by accident.
class Secret final {
public:
    Secret() = default;
    /// Of this size, all zero.
    explicit Secret(size_t size);
    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    [[nodiscard]] static Secret copyOf(QByteArrayView bytes);
    /// Copies the bytes, then overwrites and empties the source. A source that shares its bytes with another QByteArray
    /// leaves those other bytes behind: hand over the only one.
    [[nodiscard]] static Secret takeFrom(QByteArray &source);
    /// From the system's random source.
    [[nodiscard]] static Secret random(size_t size);

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] const unsigned char *data() const { return m_data; }
    [[nodiscard]] unsigned char *data() { return m_data; }
    /// Valid as long as this object; never store it.
    [[nodiscard]] QByteArrayView view() const;
    [[nodiscard]] Secret clone() const { return copyOf(view()); }
    /// The first size bytes only; the rest is wiped with the old memory.
    void truncate(size_t size);

    /// Takes the same time wherever two values of one size differ.
    friend bool operator==(const Secret &a, const Secret &b);

private:
    unsigned char *m_data = nullptr;
    size_t m_size = 0;
};

/// The 32 random bytes that encrypt a store. Made once for a book; key slots wrap it, nothing else holds it.
class DataKey final {
public:
    static constexpr size_t size = 32;

    [[nodiscard]] static DataKey generate();
    /// Empty unless there are exactly 32 bytes.
    [[nodiscard]] static std::optional<DataKey> fromSecret(Secret bytes);

    [[nodiscard]] const Secret &bytes() const { return m_bytes; }
    [[nodiscard]] DataKey clone() const { return DataKey(m_bytes.clone()); }

    friend bool operator==(const DataKey &, const DataKey &) = default;

private:
    explicit DataKey(Secret bytes)
        : m_bytes(std::move(bytes))
    {
    }
    Secret m_bytes;
};

} // namespace oyako::store
