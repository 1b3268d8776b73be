// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/secret.h"

#include <QByteArray>

#include <cstring>

#include <sodium.h>

namespace oyako::store {

namespace {

unsigned char *allocate(size_t size)
{
    // Guard pages need the page size, which only sodium_init() finds out.
    static const bool ready = sodium_init() >= 0;
    Q_UNUSED(ready)
    void *memory = size == 0 ? nullptr : sodium_malloc(size);
    if (size > 0) {
        Q_CHECK_PTR(memory);
    }
    return static_cast<unsigned char *>(memory);
}

} // namespace

Secret::Secret(size_t size)
    : m_data(allocate(size))
    , m_size(size)
{
    if (m_data != nullptr) {
        std::memset(m_data, 0, m_size);
    }
}

Secret::~Secret()
{
    sodium_free(m_data);
}

Secret::Secret(Secret &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

Secret Secret::copyOf(QByteArrayView bytes)
{
    Secret secret(static_cast<size_t>(bytes.size()));
    if (!bytes.isEmpty()) {
        std::memcpy(secret.m_data, bytes.data(), secret.m_size);
    }
    return secret;
}

Secret Secret::takeFrom(QByteArray &source)
{
    Secret secret = copyOf(source);
    if (!source.isEmpty()) {
        sodium_memzero(source.data(), static_cast<size_t>(source.size()));
    }
    source.clear();
    return secret;
}

Secret Secret::random(size_t size)
{
    Secret secret(size);
    randombytes_buf(secret.m_data, size);
    return secret;
}

QByteArrayView Secret::view() const
{
    return {m_data, static_cast<qsizetype>(m_size)};
}

void Secret::truncate(size_t size)
{
    if (size < m_size) {
        *this = copyOf(view().first(static_cast<qsizetype>(size)));
    }
}

bool operator==(const Secret &a, const Secret &b)
{
    return a.m_size == b.m_size && (a.m_size == 0 || sodium_memcmp(a.m_data, b.m_data, a.m_size) == 0);
}

DataKey DataKey::generate()
{
    return DataKey(Secret::random(size));
}

std::optional<DataKey> DataKey::fromSecret(Secret bytes)
{
    if (bytes.size() != size) {
        return std::nullopt;
    }
    return DataKey(std::move(bytes));
}

} // namespace oyako::store
