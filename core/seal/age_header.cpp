// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/seal/age_header.h"

#include <QIODevice>

#include <sodium.h>

namespace oyako::seal {

using store::Secret;

namespace {

constexpr QByteArrayView stanzaStart = "-> ";
constexpr QByteArrayView macStart = "---";
constexpr QByteArrayView wrapInfo = "age-encryption.org/v1/X25519";
constexpr qsizetype bodyColumns = 64;
constexpr size_t wrappedSize = fileKeySize + crypto_aead_chacha20poly1305_ietf_ABYTES;
constexpr auto base64 = sodium_base64_VARIANT_ORIGINAL_NO_PADDING;
constexpr unsigned char zeroNonce[crypto_aead_chacha20poly1305_ietf_NPUBBYTES]{};

tl::unexpected<Error> damaged(const char *what)
{
    return fail(ErrorCode::Damaged, QLatin1String(what));
}

const unsigned char *raw(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

QByteArrayView viewOf(std::span<const unsigned char> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

QByteArray encode(QByteArrayView bytes)
{
    return bytes.toByteArray().toBase64(QByteArray::OmitTrailingEquals);
}

/// Canonical Base64 of exactly `size` bytes; empty for anything else.
QByteArray decode(QByteArrayView text, size_t size)
{
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    size_t written = 0;
    const int status = sodium_base642bin(reinterpret_cast<unsigned char *>(bytes.data()), size, text.data(),
                                         static_cast<size_t>(text.size()), nullptr, &written, nullptr, base64);
    return status == 0 && written == size ? bytes : QByteArray();
}

/// The key that wraps the file key between an ephemeral share and a recipient; empty for a point of low order.
Secret wrapKey(const Secret &scalar, const unsigned char *point, QByteArrayView share, QByteArrayView recipient)
{
    Secret shared(crypto_scalarmult_BYTES);
    if (crypto_scalarmult(shared.data(), scalar.data(), point) != 0) {
        return {};
    }
    return hkdf(shared.view(), QByteArray(share.toByteArray() + recipient.toByteArray()), wrapInfo);
}

Result<QByteArray> stanzaFor(const Recipient &recipient, const Secret &fileKey)
{
    const Identity ephemeral = Identity::generate();
    const QByteArrayView share = ephemeral.recipient().view();
    const Secret key = wrapKey(ephemeral.scalar(), recipient.bytes.data(), share, recipient.view());
    if (key.isEmpty()) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("recipients"));
    }
    std::array<unsigned char, wrappedSize> wrapped{};
    crypto_aead_chacha20poly1305_ietf_encrypt(wrapped.data(), nullptr, fileKey.data(), fileKey.size(), nullptr, 0,
                                              nullptr, zeroNonce, key.data());
    return QByteArray(stanzaStart.toByteArray() + "X25519 " + encode(share) + '\n' + encode(viewOf(wrapped)) + '\n');
}

QByteArray macOf(const Secret &fileKey, QByteArrayView header)
{
    const Secret key = hkdf(fileKey.view(), {}, "header");
    QByteArray mac(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256(reinterpret_cast<unsigned char *>(mac.data()), raw(header),
                           static_cast<quint64>(header.size()), key.data());
    return mac;
}

/// One recipient's part of the header.
struct Stanza {
    QList<QByteArray> arguments;
    QByteArray body; ///< Base64 without line breaks.
};

/// Whether every argument is at least one visible ASCII character.
bool areWellFormed(const QList<QByteArray> &arguments)
{
    return std::all_of(arguments.cbegin(), arguments.cend(), [](const QByteArray &argument) {
        return !argument.isEmpty() &&
               std::all_of(argument.cbegin(), argument.cend(), [](char c) { return c > 32 && c < 127; });
    });
}

/// Empty when the stanza is not for this identity.
Result<Secret> unwrap(const Stanza &stanza, const Identity &identity)
{
    const QByteArray share =
        stanza.arguments.size() == 2 ? decode(stanza.arguments.at(1), Recipient::size) : QByteArray();
    const QByteArray body = decode(stanza.body, wrappedSize);
    if (share.isEmpty() || body.isEmpty()) {
        return damaged("stanza");
    }
    const Secret key = wrapKey(identity.scalar(), raw(share), share, identity.recipient().view());
    if (key.isEmpty()) {
        return damaged("stanza");
    }
    Secret fileKey(fileKeySize);
    const int status = crypto_aead_chacha20poly1305_ietf_decrypt(fileKey.data(), nullptr, nullptr, raw(body),
                                                                 wrappedSize, nullptr, 0, zeroNonce, key.data());
    return status == 0 ? std::move(fileKey) : Secret();
}

/// Reads lines of the header and keeps what the MAC covers.
class HeaderReader {
public:
    explicit HeaderReader(QIODevice &device)
        : m_device(device)
    {
    }

    Result<void> readMagic()
    {
        const auto line = nextLine();
        if (!line && line.error().code == ErrorCode::IoFailed) {
            return fail(line.error());
        }
        if (!line || *line != ageMagic.chopped(1)) {
            return fail(ErrorCode::NotRecognised, QStringLiteral("age"));
        }
        return {};
    }

    /// The stanzas up to the MAC.
    Result<QList<Stanza>> readStanzas()
    {
        QList<Stanza> stanzas;
        for (;;) {
            const qsizetype before = m_header.size();
            auto line = nextLine();
            if (!line) {
                return fail(std::move(line).error());
            }
            if (line->startsWith(macStart)) {
                m_header.truncate(before);
                m_header += macStart;
                m_mac = line->mid(macStart.size());
                return stanzas;
            }
            if (stanzas.size() == mostRecipients) {
                return fail(ErrorCode::TooLarge, QStringLiteral("header"), {QString::number(mostRecipients)});
            }
            auto stanza = readStanza(*line);
            if (!stanza) {
                return fail(std::move(stanza).error());
            }
            stanzas.append(std::move(*stanza));
        }
    }

    [[nodiscard]] bool isGenuine(const Secret &fileKey) const
    {
        const QByteArray given =
            m_mac.startsWith(' ') ? decode(m_mac.mid(1), crypto_auth_hmacsha256_BYTES) : QByteArray();
        const QByteArray expected = macOf(fileKey, m_header);
        return given.size() == expected.size() &&
               sodium_memcmp(given.constData(), expected.constData(), static_cast<size_t>(expected.size())) == 0;
    }

private:
    Result<QByteArray> nextLine()
    {
        const qint64 room = largestHeader - m_header.size();
        const QByteArray line = room > 0 ? m_device.readLine(room) : QByteArray();
        m_header += line;
        if (!line.endsWith('\n')) {
            return m_header.size() >= largestHeader - 1
                       ? fail(ErrorCode::TooLarge, QStringLiteral("header"), {QString::number(largestHeader)})
                   : m_device.atEnd() ? damaged("header")
                                      : fail(ErrorCode::IoFailed);
        }
        return line.chopped(1);
    }

    Result<Stanza> readStanza(const QByteArray &first)
    {
        Stanza stanza;
        stanza.arguments = first.mid(stanzaStart.size()).split(' ');
        if (!first.startsWith(stanzaStart) || !areWellFormed(stanza.arguments)) {
            return damaged("header");
        }
        for (;;) {
            const auto line = nextLine();
            if (!line) {
                return fail(line.error());
            }
            stanza.body += *line;
            if (line->size() > bodyColumns) {
                return damaged("stanza");
            }
            if (line->size() < bodyColumns) {
                return stanza;
            }
        }
    }

    QIODevice &m_device;
    QByteArray m_header;
    QByteArray m_mac;
};

} // namespace

Secret hkdf(QByteArrayView key, QByteArrayView salt, QByteArrayView info)
{
    const QByteArray usedSalt = salt.isEmpty() ? QByteArray(crypto_auth_hmacsha256_BYTES, '\0') : salt.toByteArray();
    Secret pseudoRandom(crypto_auth_hmacsha256_BYTES);
    crypto_auth_hmacsha256_state state{};
    crypto_auth_hmacsha256_init(&state, raw(usedSalt), static_cast<size_t>(usedSalt.size()));
    crypto_auth_hmacsha256_update(&state, raw(key), static_cast<quint64>(key.size()));
    crypto_auth_hmacsha256_final(&state, pseudoRandom.data());
    const QByteArray block = info.toByteArray() + '\x01';
    Secret output(crypto_auth_hmacsha256_BYTES);
    crypto_auth_hmacsha256_init(&state, pseudoRandom.data(), pseudoRandom.size());
    crypto_auth_hmacsha256_update(&state, raw(block), static_cast<quint64>(block.size()));
    crypto_auth_hmacsha256_final(&state, output.data());
    sodium_memzero(&state, sizeof state);
    return output;
}

Result<NewHeader> makeHeader(const QList<Recipient> &recipients)
{
    if (recipients.isEmpty() || recipients.size() > mostRecipients) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("recipients"));
    }
    NewHeader header{ageMagic.toByteArray(), Secret::random(fileKeySize)};
    for (const Recipient &recipient : recipients) {
        const auto stanza = stanzaFor(recipient, header.fileKey);
        if (!stanza) {
            return fail(stanza.error());
        }
        header.bytes += *stanza;
    }
    header.bytes += macStart;
    header.bytes += ' ' + encode(macOf(header.fileKey, header.bytes)) + '\n';
    return header;
}

Result<Secret> readHeader(QIODevice &sealed, std::span<const Identity> identities)
{
    HeaderReader reader(sealed);
    OYAKO_TRY(reader.readMagic());
    const auto stanzas = reader.readStanzas();
    if (!stanzas) {
        return fail(stanzas.error());
    }
    for (const Stanza &stanza : *stanzas) {
        if (stanza.arguments.first() != "X25519") {
            continue; // another kind of recipient, perhaps of a later version
        }
        for (const Identity &identity : identities) {
            auto key = unwrap(stanza, identity);
            if (!key) {
                return fail(std::move(key).error());
            }
            if (!key->isEmpty()) {
                return reader.isGenuine(*key) ? Result<Secret>(std::move(*key)) : damaged("header");
            }
        }
    }
    return fail(ErrorCode::WrongKey);
}

} // namespace oyako::seal
