// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/sealed_note.h"

#include "core/base/files.h"
#include "core/base/leaving.h"

#include <QtEndian>

#include <sodium.h>

namespace oyako::store {

namespace {

constexpr QByteArrayView magic = "OYAKORM2";
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype noteSize = 8 + 8 + 16; // due and until in seconds since 1970 in UTC, big endian; id
constexpr qsizetype padTo = 32;
constexpr qint64 largestFile = 1 << 20;

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

/// Padding is notes with an empty id.
QByteArray pack(const std::vector<DueNote> &notes)
{
    const auto count = static_cast<qsizetype>(notes.size());
    QByteArray plain((count / padTo + 1) * padTo * noteSize, '\0');
    char *at = plain.data();
    for (const DueNote &note : notes) {
        qToBigEndian(note.due.toSecsSinceEpoch(), at);
        qToBigEndian(note.until.toSecsSinceEpoch(), at + 8);
        const QByteArray id = note.id.toRfc4122();
        std::copy(id.cbegin(), id.cend(), at + 16);
        at += noteSize;
    }
    return plain;
}

QDateTime instantAt(const char *bytes)
{
    return QDateTime::fromSecsSinceEpoch(qFromBigEndian<qint64>(bytes), Qt::UTC);
}

std::vector<DueNote> unpack(QByteArrayView plain)
{
    std::vector<DueNote> notes;
    for (qsizetype at = 0; at < plain.size(); at += noteSize) {
        const QUuid id = QUuid::fromRfc4122(plain.sliced(at + 16, 16));
        if (!id.isNull()) {
            notes.push_back({instantAt(plain.data() + at), instantAt(plain.data() + at + 8), id});
        }
    }
    return notes;
}

Result<void> checkKey(const Secret &key)
{
    return key.size() == DataKey::size ? Result<void>() : fail(ErrorCode::InvalidValue, QStringLiteral("key"));
}

} // namespace

Result<QByteArray> sealNotes(const std::vector<DueNote> &notes, const Secret &key)
{
    OYAKO_TRY(checkKey(key));
    for (const DueNote &note : notes) {
        if (!note.due.isValid() || note.id.isNull()) {
            return fail(ErrorCode::InvalidValue, QStringLiteral("due"));
        }
        if (!note.until.isValid() || note.until <= note.due) {
            return fail(ErrorCode::InvalidValue, QStringLiteral("until"));
        }
    }
    const QByteArray plain = pack(notes);
    const QByteArray nonce = Secret::random(static_cast<size_t>(nonceSize)).view().toByteArray();
    QByteArray sealed(plain.size() + tagSize, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(sealed), nullptr, bytes(plain), static_cast<quint64>(plain.size()),
                                               bytes(magic), static_cast<quint64>(magic.size()), nullptr, bytes(nonce),
                                               key.data());
    return magic.toByteArray() + nonce + sealed;
}

Result<std::vector<DueNote>> openNotes(const QByteArray &sealed, const Secret &key)
{
    OYAKO_TRY(checkKey(key));
    const qsizetype plainSize = sealed.size() - magic.size() - nonceSize - tagSize;
    if (!sealed.startsWith(magic) || plainSize <= 0 || plainSize % (padTo * noteSize) != 0) {
        return fail(ErrorCode::Damaged);
    }
    const QByteArrayView nonce = QByteArrayView(sealed).sliced(magic.size(), nonceSize);
    const QByteArrayView content = QByteArrayView(sealed).sliced(magic.size() + nonceSize);
    QByteArray plain(plainSize, '\0');
    const int status = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytes(plain), nullptr, nullptr, bytes(content), static_cast<quint64>(content.size()), bytes(magic),
        static_cast<quint64>(magic.size()), bytes(nonce), key.data());
    if (status != 0) {
        return fail(ErrorCode::WrongKey);
    }
    return unpack(plain);
}

Result<void> writeNotes(const QString &path, const std::vector<DueNote> &notes, const Secret &key)
{
    return sealNotes(notes, key).and_then([&](const QByteArray &sealed) { return files::replacePart(path, sealed); });
}

Result<std::vector<DueNote>> readNotes(const QString &path, const Secret &key)
{
    const auto sealed = files::read(path, largestFile);
    if (!sealed) {
        return fail(sealed.error().code == ErrorCode::TooLarge ? Error{ErrorCode::Damaged, {}, {}} : sealed.error());
    }
    return openNotes(*sealed, key);
}

} // namespace oyako::store
