// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/own_keys.h"

#include "core/base/json_text.h"

#include <QJsonDocument>

#include <sodium.h>

namespace oyako::exchange {

using store::Secret;

namespace {

const QString settingKey = QStringLiteral("exchange.keys");
constexpr std::string_view context = "oyako exchange keys";
constexpr size_t pairSize = seal::Identity::size + seal::SigningKey::seedSize;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

Secret wrappingKey(book::Book &book)
{
    Secret key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const Secret &dataKey = book.store().key().bytes();
    crypto_generichash(key.data(), key.size(), reinterpret_cast<const unsigned char *>(context.data()), context.size(),
                       dataKey.data(), dataKey.size());
    return key;
}

/// Bound to the book, so that a key cannot be moved into another.
QByteArray associated(const book::Book &book)
{
    return book.id().uuid().toRfc4122();
}

QString wrap(book::Book &book, const Secret &pair)
{
    const QByteArray nonce = Secret::random(static_cast<size_t>(nonceSize)).view().toByteArray();
    const QByteArray bound = associated(book);
    QByteArray box(static_cast<qsizetype>(pair.size()) + tagSize, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(box.data()), nullptr, pair.data(),
                                               pair.size(), raw(bound), static_cast<quint64>(bound.size()), nullptr,
                                               raw(nonce), wrappingKey(book).data());
    return QString::fromLatin1(QByteArray(nonce + box).toBase64());
}

Result<Secret> unwrap(book::Book &book, const QString &text)
{
    const QByteArray all = QByteArray::fromBase64(text.toLatin1());
    const QByteArray nonce = all.left(nonceSize);
    const QByteArray box = all.mid(nonceSize);
    const QByteArray bound = associated(book);
    Secret pair(pairSize);
    const bool fits = box.size() == static_cast<qsizetype>(pairSize) + tagSize &&
                      crypto_aead_xchacha20poly1305_ietf_decrypt(
                          pair.data(), nullptr, nullptr, raw(box), static_cast<quint64>(box.size()), raw(bound),
                          static_cast<quint64>(bound.size()), raw(nonce), wrappingKey(book).data()) == 0;
    return fits ? Result<Secret>(std::move(pair)) : fail(ErrorCode::Damaged, QStringLiteral("key"));
}

struct OwnKey {
    seal::Identity identity;
    seal::SigningKey signing;
    QDate validUntil;
};

Result<QJsonArray> keptKeys(const book::Book &book)
{
    const auto text = book.setting(settingKey);
    return text ? Result<QJsonArray>(QJsonDocument::fromJson(text->toUtf8()).array()) : fail(text.error());
}

Result<OwnKey> ownKey(book::Book &book, const QJsonObject &kept)
{
    const auto pair = unwrap(book, kept.value(QLatin1String("key")).toString());
    if (!pair) {
        return fail(pair.error());
    }
    const QByteArrayView both = pair->view();
    auto identity = seal::Identity::fromSecret(Secret::copyOf(both.first(seal::Identity::size)));
    auto signing = seal::SigningKey::fromSeed(Secret::copyOf(both.sliced(seal::Identity::size)));
    if (!identity || !signing) {
        return fail(ErrorCode::Damaged, QStringLiteral("key"));
    }
    return OwnKey{std::move(*identity), std::move(*signing),
                  QDate::fromString(kept.value(QLatin1String("validUntil")).toString(), Qt::ISODate)};
}

Result<std::vector<OwnKey>> ownKeys(book::Book &book)
{
    const auto kept = keptKeys(book);
    if (!kept) {
        return fail(kept.error());
    }
    std::vector<OwnKey> keys;
    for (const QJsonValue &entry : *kept) {
        auto key = ownKey(book, entry.toObject());
        if (!key) {
            return fail(std::move(key).error());
        }
        keys.push_back(std::move(*key));
    }
    return keys;
}

} // namespace

Result<std::vector<seal::Identity>> ownIdentities(book::Book &book)
{
    auto keys = ownKeys(book);
    if (!keys) {
        return fail(std::move(keys).error());
    }
    std::vector<seal::Identity> identities;
    for (OwnKey &key : *keys) {
        identities.push_back(std::move(key.identity));
    }
    return identities;
}

Result<seal::SigningKey> ownSigningKey(book::Book &book)
{
    auto keys = ownKeys(book);
    if (!keys) {
        return fail(std::move(keys).error());
    }
    return keys->empty() ? Result<seal::SigningKey>(fail(ErrorCode::MissingValue, QStringLiteral("key")))
                         : std::move(keys->back().signing);
}

Result<seal::SigningKey> ownSigningKeyOf(book::Book &book, const QString &recipient)
{
    auto keys = ownKeys(book);
    if (!keys || keys->empty()) {
        return fail(keys ? Error{ErrorCode::MissingValue, QStringLiteral("key"), {}} : std::move(keys).error());
    }
    for (OwnKey &key : *keys) {
        if (key.identity.recipient().toString() == recipient) {
            return std::move(key.signing);
        }
    }
    return std::move(keys->back().signing);
}

Result<std::optional<seal::KeyCard>> currentCard(book::Book &book)
{
    const auto keys = ownKeys(book);
    const auto info = book.info();
    if (!keys || !info) {
        return fail(keys ? info.error() : keys.error());
    }
    if (keys->empty()) {
        return std::optional<seal::KeyCard>();
    }
    const OwnKey &newest = keys->back();
    return std::optional(seal::KeyCard{info->name, info->facility, newest.identity.recipient(),
                                       newest.signing.verificationKey(), newest.validUntil});
}

Result<seal::KeyCard> ownCard(book::Book &book)
{
    const auto card = currentCard(book);
    if (!card) {
        return fail(card.error());
    }
    return *card ? Result<seal::KeyCard>(**card) : rotateCard(book);
}

Result<seal::KeyCard> rotateCard(book::Book &book, const QDate &validUntil)
{
    const QDate today = book.clock().today();
    const QDate until = validUntil.isValid() ? validUntil : today.addMonths(cardMonths);
    if (until < today) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("validUntil"), {until.toString(Qt::ISODate)});
    }
    auto kept = keptKeys(book);
    if (!kept) {
        return fail(std::move(kept).error());
    }
    kept->append(QJsonObject{{QStringLiteral("madeOn"), today.toString(Qt::ISODate)},
                             {QStringLiteral("validUntil"), until.toString(Qt::ISODate)},
                             {QStringLiteral("key"), wrap(book, Secret::random(pairSize))}});
    OYAKO_TRY(book.setSetting(settingKey, QString::fromUtf8(json::compact(*kept))));
    auto card = currentCard(book);
    return card ? Result<seal::KeyCard>(**card) : fail(std::move(card).error());
}

} // namespace oyako::exchange
