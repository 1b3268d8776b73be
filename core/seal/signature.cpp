// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/seal/signature.h"

#include <QList>

#include <sodium.h>

namespace oyako::seal {

using store::Secret;

namespace {

constexpr QByteArrayView untrusted = "untrusted comment: ";
constexpr QByteArrayView trusted = "trusted comment: ";
constexpr QByteArrayView keyAlgorithm = "Ed";
constexpr QByteArrayView prehashed = "ED";
constexpr qsizetype idSize = 8;
constexpr qsizetype keyText = 2 + idSize + 32;
constexpr qsizetype signatureText = 2 + idSize + crypto_sign_BYTES;
constexpr qsizetype largestSignature = 4096;

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

template <size_t Size>
QByteArrayView viewOf(const std::array<unsigned char, Size> &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(Size)};
}

QByteArray digest(const QByteArray &message)
{
    QByteArray hash(crypto_generichash_BYTES_MAX, Qt::Uninitialized);
    crypto_generichash(raw(hash), static_cast<size_t>(hash.size()), raw(message), static_cast<quint64>(message.size()),
                       nullptr, 0);
    return hash;
}

QByteArray decoded(const QByteArray &line, qsizetype size)
{
    const auto result = QByteArray::fromBase64Encoding(line, QByteArray::AbortOnBase64DecodingErrors);
    return result && result.decoded.size() == size ? result.decoded : QByteArray();
}

struct Parts {
    QByteArray id;
    QByteArray signature;
    QByteArray comment;
    QByteArray global;
};

Result<Parts> split(const QByteArray &file)
{
    QList<QByteArray> lines = file.left(largestSignature + 1).split('\n');
    for (QByteArray &line : lines) {
        line = line.endsWith('\r') ? line.chopped(1) : line;
    }
    const bool isShaped = file.size() <= largestSignature && lines.size() >= 4 && lines.at(0).startsWith(untrusted) &&
                          lines.at(2).startsWith(trusted);
    const QByteArray first = isShaped ? decoded(lines.at(1), signatureText) : QByteArray();
    const QByteArray global = isShaped ? decoded(lines.at(3), crypto_sign_BYTES) : QByteArray();
    if (!first.startsWith(prehashed) || global.isEmpty()) {
        return fail(ErrorCode::NotRecognised, QStringLiteral("signature"));
    }
    return Parts{first.mid(2, idSize), first.mid(2 + idSize), lines.at(2).mid(trusted.size()), global};
}

/// Up to the first line break of any kind.
QString firstLineOf(const QString &text)
{
    const auto end = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c == u'\n' || c == u'\r'; });
    return text.left(end - text.cbegin());
}

bool fits(const QByteArray &signature, const QByteArray &message, const VerificationKey &key)
{
    return crypto_sign_verify_detached(raw(signature), raw(message), static_cast<quint64>(message.size()),
                                       key.bytes.data()) == 0;
}

} // namespace

QString VerificationKey::toString() const
{
    return QString::fromLatin1(QByteArray(keyAlgorithm.toByteArray() + viewOf(id) + viewOf(bytes)).toBase64());
}

Result<VerificationKey> VerificationKey::fromString(const QString &text)
{
    const QByteArray all = decoded(text.toLatin1(), keyText);
    if (!all.startsWith(keyAlgorithm)) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("verification"));
    }
    VerificationKey key;
    std::copy_n(all.begin() + 2, key.id.size(), key.id.begin());
    std::copy_n(all.begin() + 2 + idSize, key.bytes.size(), key.bytes.begin());
    return key;
}

SigningKey::SigningKey(Secret seed)
    : m_seed(std::move(seed))
    , m_secret(crypto_sign_SECRETKEYBYTES)
{
    crypto_sign_seed_keypair(m_public.bytes.data(), m_secret.data(), m_seed.data());
    // The id is only a name: made from the key, so that the same seed always has the same.
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), m_public.bytes.data(), m_public.bytes.size(), nullptr, 0);
    std::copy_n(hash.begin(), m_public.id.size(), m_public.id.begin());
}

SigningKey SigningKey::generate()
{
    return SigningKey(Secret::random(seedSize));
}

Result<SigningKey> SigningKey::fromSeed(const Secret &seed)
{
    return seed.size() == seedSize ? Result<SigningKey>(SigningKey(seed.clone()))
                                   : fail(ErrorCode::InvalidValue, QStringLiteral("key"));
}

QByteArray SigningKey::sign(const QByteArray &message, const QString &comment) const
{
    const QByteArray hash = digest(message);
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(raw(signature), nullptr, raw(hash), static_cast<quint64>(hash.size()), m_secret.data());
    const QByteArray said = firstLineOf(comment).toUtf8();
    const QByteArray covered = signature + said;
    QByteArray global(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(raw(global), nullptr, raw(covered), static_cast<quint64>(covered.size()), m_secret.data());
    const QByteArray named = prehashed.toByteArray() + viewOf(m_public.id) + signature;
    return untrusted.toByteArray() + "signed with Oyako\n" + named.toBase64() + '\n' + trusted.toByteArray() + said +
           '\n' + global.toBase64() + '\n';
}

Result<QString> verify(const QByteArray &message, const QByteArray &signature, const VerificationKey &key)
{
    const auto parts = split(signature);
    if (!parts) {
        return fail(parts.error());
    }
    if (parts->id != viewOf(key.id)) {
        return fail(ErrorCode::Conflict, QStringLiteral("key"));
    }
    if (!fits(parts->signature, digest(message), key) || !fits(parts->global, parts->signature + parts->comment, key)) {
        return fail(ErrorCode::Damaged, QStringLiteral("signature"));
    }
    return QString::fromUtf8(parts->comment);
}

} // namespace oyako::seal
