// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/key_wrap.h"

#include <string_view>

#include <sodium.h>

namespace oyako::store {

namespace {

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

QByteArray boundTo(const KeySlot &slot, BookId book)
{
    return QByteArrayLiteral("oyako key slot 1") + book.uuid().toRfc4122() + slot.id.uuid().toRfc4122() +
           static_cast<char>(slot.kind);
}

} // namespace

void wrapKey(KeySlot &slot, BookId book, const DataKey &key, const Secret &wrappingKey)
{
    static_assert(wrapNonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    static_assert(wrappedKeySize == DataKey::size + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    const QByteArray context = boundTo(slot, book);
    slot.nonce.resize(wrapNonceSize);
    randombytes_buf(slot.nonce.data(), static_cast<size_t>(wrapNonceSize));
    slot.wrapped.resize(wrappedKeySize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(slot.wrapped), nullptr, key.bytes().data(), DataKey::size,
                                               bytes(context), static_cast<quint64>(context.size()), nullptr,
                                               bytes(std::as_const(slot.nonce)), wrappingKey.data());
}

std::optional<DataKey> unwrapKey(const KeySlot &slot, BookId book, const Secret &wrappingKey)
{
    const QByteArray context = boundTo(slot, book);
    Secret key(DataKey::size);
    const int status = crypto_aead_xchacha20poly1305_ietf_decrypt(
        key.data(), nullptr, nullptr, bytes(slot.wrapped), static_cast<quint64>(slot.wrapped.size()), bytes(context),
        static_cast<quint64>(context.size()), bytes(slot.nonce), wrappingKey.data());
    return status == 0 ? DataKey::fromSecret(std::move(key)) : std::nullopt;
}

Secret recoveryWrappingKey(const Secret &plainCode)
{
    constexpr std::string_view context = "oyako recovery code key";
    Secret key(DataKey::size);
    crypto_generichash(key.data(), key.size(), plainCode.data(), plainCode.size(),
                       reinterpret_cast<const unsigned char *>(context.data()), context.size());
    return key;
}

QByteArray keyCheck(BookId book, const DataKey &key)
{
    const QByteArray context = QByteArrayLiteral("oyako key check 1") + book.uuid().toRfc4122();
    QByteArray check(16, '\0');
    crypto_generichash(bytes(check), static_cast<size_t>(check.size()), bytes(context),
                       static_cast<quint64>(context.size()), key.bytes().data(), DataKey::size);
    return check;
}

} // namespace oyako::store
