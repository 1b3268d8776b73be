// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/seal/age.h"

#include "core/seal/age_header.h"

#include <QBuffer>

#include <sodium.h>

namespace oyako::seal {

using store::Secret;

namespace {

constexpr qint64 chunkSize = 64 * 1024;
constexpr qsizetype tagSize = crypto_aead_chacha20poly1305_ietf_ABYTES;
constexpr qsizetype payloadNonceSize = 16;

/// The nonce of a chunk: its number in 11 bytes, big endian, and whether it is the last.
class ChunkNonce {
public:
    [[nodiscard]] const unsigned char *bytes(bool last)
    {
        m_bytes.back() = last ? 1 : 0;
        return m_bytes.data();
    }
    void next()
    {
        for (size_t i = m_bytes.size() - 1; i-- > 0;) {
            if (++m_bytes[i] != 0) {
                return;
            }
        }
    }

private:
    std::array<unsigned char, crypto_aead_chacha20poly1305_ietf_NPUBBYTES> m_bytes{};
};

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

/// As many bytes as there are up to `size`: a device may hand them out in pieces. Nothing when it fails before its end.
std::optional<QByteArray> readFully(QIODevice &device, qint64 size)
{
    QByteArray all(size, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < size) {
        const qint64 read = device.read(all.data() + filled, size - filled);
        if (read < 0 && !device.atEnd()) {
            return std::nullopt;
        }
        if (read <= 0) {
            break;
        }
        filled += read;
    }
    all.truncate(filled);
    return all;
}

Result<void> writeFully(QIODevice &device, const QByteArray &bytes)
{
    return device.write(bytes) == bytes.size() ? Result<void>() : fail(ErrorCode::IoFailed);
}

/// Hands out a stream in pieces and says which is the last: a full piece at the very end is.
class Chunks {
public:
    Chunks(QIODevice &device, qint64 size)
        : m_device(device)
        , m_size(size)
    {
    }
    QByteArray next()
    {
        if (m_first) {
            m_first = false;
            m_ahead = read();
        }
        QByteArray current = std::exchange(m_ahead, QByteArray());
        if (current.size() == m_size) {
            m_ahead = read();
        }
        m_last = m_ahead.isEmpty();
        return current;
    }
    /// Whether the device failed: what was read is not all of it.
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] bool isLast() const { return m_last; }

private:
    QByteArray read()
    {
        const auto bytes = readFully(m_device, m_size);
        m_failed = m_failed || !bytes;
        return bytes.value_or(QByteArray());
    }

    QIODevice &m_device;
    qint64 m_size;
    QByteArray m_ahead;
    bool m_first = true;
    bool m_last = false;
    bool m_failed = false;
};

Secret payloadKey(const Secret &fileKey, const QByteArray &nonce)
{
    return hkdf(fileKey.view(), nonce, "payload");
}

/// The plain bytes of one chunk; Damaged when it is not genuine.
Result<QByteArray> openChunk(const QByteArray &chunk, const unsigned char *nonce, const Secret &key)
{
    if (chunk.size() < tagSize) {
        return fail(ErrorCode::Damaged, QStringLiteral("content"));
    }
    QByteArray plain(chunk.size() - tagSize, Qt::Uninitialized);
    const int status = crypto_aead_chacha20poly1305_ietf_decrypt(
        raw(plain), nullptr, nullptr, raw(chunk), static_cast<quint64>(chunk.size()), nullptr, 0, nonce, key.data());
    return status == 0 ? Result<QByteArray>(plain) : fail(ErrorCode::Damaged, QStringLiteral("content"));
}

} // namespace

Result<void> sealStream(QIODevice &plain, QIODevice &sealed, const QList<Recipient> &recipients)
{
    const auto header = makeHeader(recipients);
    if (!header) {
        return fail(header.error());
    }
    const QByteArray nonce = Secret::random(static_cast<size_t>(payloadNonceSize)).view().toByteArray();
    OYAKO_TRY(writeFully(sealed, header->bytes + nonce));
    const Secret key = payloadKey(header->fileKey, nonce);
    ChunkNonce chunkNonce;
    Chunks chunks(plain, chunkSize);
    do {
        const QByteArray chunk = chunks.next();
        if (chunks.hasFailed()) {
            return fail(ErrorCode::IoFailed);
        }
        QByteArray out(chunk.size() + tagSize, Qt::Uninitialized);
        crypto_aead_chacha20poly1305_ietf_encrypt(raw(out), nullptr, raw(chunk), static_cast<quint64>(chunk.size()),
                                                  nullptr, 0, nullptr, chunkNonce.bytes(chunks.isLast()), key.data());
        OYAKO_TRY(writeFully(sealed, out));
        chunkNonce.next();
    } while (!chunks.isLast());
    return {};
}

Result<void> openStream(QIODevice &sealed, QIODevice &plain, std::span<const Identity> identities, qint64 limit)
{
    const auto fileKey = readHeader(sealed, identities);
    if (!fileKey) {
        return fail(fileKey.error());
    }
    const auto nonce = readFully(sealed, payloadNonceSize);
    if (!nonce) {
        return fail(ErrorCode::IoFailed);
    }
    if (nonce->size() != payloadNonceSize) {
        return fail(ErrorCode::Damaged, QStringLiteral("content"));
    }
    const Secret key = payloadKey(*fileKey, *nonce);
    ChunkNonce chunkNonce;
    Chunks chunks(sealed, chunkSize + tagSize);
    qint64 written = 0;
    do {
        const QByteArray chunk = chunks.next();
        if (chunks.hasFailed()) {
            return fail(ErrorCode::IoFailed);
        }
        const auto open = openChunk(chunk, chunkNonce.bytes(chunks.isLast()), key);
        // An empty last chunk is right for an empty file only (specification, "Payload").
        if (!open || (open->isEmpty() && written > 0)) {
            return fail(ErrorCode::Damaged, QStringLiteral("content"));
        }
        written += open->size();
        if (written > limit) {
            return fail(ErrorCode::TooLarge, {}, {QString::number(limit)});
        }
        OYAKO_TRY(writeFully(plain, *open));
        chunkNonce.next();
    } while (!chunks.isLast());
    return {};
}

Result<QByteArray> sealBytes(const QByteArray &plain, const QList<Recipient> &recipients)
{
    QByteArray bytes = plain;
    QBuffer in(&bytes);
    QBuffer out;
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    OYAKO_TRY(sealStream(in, out, recipients));
    return out.data();
}

Result<QByteArray> openBytes(const QByteArray &sealed, std::span<const Identity> identities, qint64 limit)
{
    QByteArray bytes = sealed;
    QBuffer in(&bytes);
    QBuffer out;
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    OYAKO_TRY(openStream(in, out, identities, limit));
    return out.data();
}

} // namespace oyako::seal
