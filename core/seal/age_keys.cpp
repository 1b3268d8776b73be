// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/seal/age_keys.h"

#include "core/seal/bech32.h"

#include <sodium.h>

namespace oyako::seal {

using store::Secret;

namespace {

constexpr QByteArrayView recipientPrefix = "age";
constexpr QByteArrayView identityPrefix = "AGE-SECRET-KEY-";

tl::unexpected<Error> refuse()
{
    return fail(ErrorCode::InvalidValue, QStringLiteral("key"));
}

} // namespace

QString Recipient::toString() const
{
    return QString::fromLatin1(encodeBech32(recipientPrefix, view()).view());
}

Result<Recipient> Recipient::fromString(const QString &text)
{
    const auto decoded = decodeBech32(recipientPrefix, text.toLatin1());
    if (!decoded || decoded->size() != size) {
        return refuse();
    }
    Recipient recipient;
    std::copy_n(decoded->data(), size, recipient.bytes.begin());
    return recipient;
}

QByteArrayView Recipient::view() const
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(size)};
}

Identity::Identity(Secret scalar)
    : m_scalar(std::move(scalar))
{
    crypto_scalarmult_base(m_recipient.bytes.data(), m_scalar.data());
}

Identity Identity::generate()
{
    return Identity(Secret::random(size));
}

Result<Identity> Identity::fromSecret(Secret scalar)
{
    return scalar.size() == size ? Result<Identity>(Identity(std::move(scalar))) : refuse();
}

Result<Identity> Identity::fromText(QByteArrayView text)
{
    auto decoded = decodeBech32(identityPrefix, text);
    return decoded ? fromSecret(std::move(*decoded)) : refuse();
}

Result<Identity> Identity::fromFile(const Secret &content)
{
    QByteArrayView rest = content.view();
    while (!rest.isEmpty()) {
        const auto end = std::find(rest.begin(), rest.end(), '\n');
        const QByteArrayView line = QByteArrayView(rest.begin(), end).trimmed();
        if (line.startsWith(identityPrefix)) {
            return fromText(line);
        }
        rest = end == rest.end() ? QByteArrayView() : QByteArrayView(end + 1, rest.end());
    }
    return refuse();
}

Secret Identity::toText() const
{
    return encodeBech32(identityPrefix, m_scalar.view());
}

} // namespace oyako::seal
