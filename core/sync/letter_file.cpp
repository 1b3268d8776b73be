// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sync/letter_file.h"

#include "core/exchange/own_keys.h"
#include "core/seal/age.h"

#include <QtEndian>

#include <algorithm>

namespace oyako::sync {

namespace {

constexpr QByteArrayView magic = "OYAKOLETTER1\n";
constexpr qsizetype lengthSize = 4;
/// A signature file has four short lines.
constexpr qint64 longestSignature = 4096;

struct Signed {
    QByteArray signature;
    QByteArray message;
};

Result<Signed> takeApart(const QByteArray &clear)
{
    const qsizetype headSize = magic.size() + lengthSize;
    if (!clear.startsWith(magic) || clear.size() < headSize) {
        return fail(ErrorCode::NotRecognised, QStringLiteral("letter"));
    }
    const qint64 length = qFromBigEndian<quint32>(clear.constData() + magic.size());
    if (length > longestSignature || length > clear.size() - headSize) {
        return fail(ErrorCode::Damaged, QStringLiteral("signature"));
    }
    return Signed{clear.mid(headSize, length), clear.mid(headSize + length)};
}

/// A partner as pinned now, and the key under which they wrote.
struct Signer {
    QString partner;
    QString key;
};

QList<seal::KeyCard> cardsOf(const Partner &partner)
{
    return partner.former ? QList<seal::KeyCard>{partner.card, *partner.former} : QList<seal::KeyCard>{partner.card};
}

/// The partner who signed it with the card that is pinned, or with the one it replaced.
Result<Signer> signerOf(const QList<Partner> &all, const Signed &parts)
{
    Error last{ErrorCode::Conflict, QStringLiteral("key"), {}};
    for (const Partner &partner : all) {
        const QList<seal::KeyCard> cards = cardsOf(partner);
        for (const seal::KeyCard &card : cards) {
            const auto said = card.verification ? seal::verify(parts.message, parts.signature, *card.verification)
                                                : Result<QString>(fail(last));
            if (said) {
                return Signer{partner.card.recipient.toString(), card.recipient.toString()};
            }
            if (said.error().code != ErrorCode::Conflict) {
                last = said.error();
            }
        }
    }
    return fail(std::move(last));
}

bool isMine(const std::vector<seal::Identity> &identities, const QString &recipient)
{
    return std::any_of(identities.begin(), identities.end(),
                       [&](const seal::Identity &one) { return one.recipient().toString() == recipient; });
}

} // namespace

Result<QByteArray> sealLetter(book::Book &book, const Letter &letter, const seal::KeyCard &partner)
{
    const auto key = exchange::ownSigningKeyOf(book, letter.from);
    return key ? sealLetter(*key, book.clock().today(), letter, partner) : Result<QByteArray>(fail(key.error()));
}

Result<QByteArray> sealLetter(const seal::SigningKey &key, const QDate &today, const Letter &letter,
                              const seal::KeyCard &partner)
{
    if (partner.validUntil.isValid() && partner.validUntil < today) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("validUntil"), {partner.validUntil.toString(Qt::ISODate)});
    }
    const QByteArray message = encodeLetter(letter);
    const QByteArray signature = key.sign(message, letter.made.toString(Qt::ISODateWithMs));
    QByteArray clear = magic.toByteArray();
    clear.resize(magic.size() + lengthSize);
    qToBigEndian(static_cast<quint32>(signature.size()), clear.data() + magic.size());
    return seal::sealBytes(clear + signature + message, {partner.recipient});
}

Result<LetterKeys> letterKeys(book::Book &book)
{
    auto identities = exchange::ownIdentities(book);
    auto all = identities ? partners(book) : fail(identities.error());
    return all ? Result<LetterKeys>(LetterKeys{std::move(*identities), std::move(*all)}) : fail(all.error());
}

Result<Letter> openLetter(book::Book &book, const QByteArray &file)
{
    const auto keys = letterKeys(book);
    return keys ? openLetter(*keys, file) : Result<Letter>(fail(keys.error()));
}

Result<Letter> openLetter(const LetterKeys &keys, const QByteArray &file)
{
    if (!file.startsWith(seal::ageMagic)) {
        return fail(ErrorCode::NotRecognised, QStringLiteral("letter"));
    }
    if (keys.identities.empty()) {
        return fail(ErrorCode::Locked, QStringLiteral("key"));
    }
    const auto clear = seal::openBytes(file, keys.identities, largestFile);
    const auto parts = clear ? takeApart(*clear) : fail(clear.error());
    const auto signer = parts ? signerOf(keys.partners, *parts) : fail(parts.error());
    if (!signer) {
        return fail(signer.error());
    }
    auto letter = decodeLetter(parts->message);
    if (!letter) {
        return letter;
    }
    // Else a partner could pass on under their seal what somebody wrote to them.
    if (letter->from != signer->key || !isMine(keys.identities, letter->to)) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("to"));
    }
    letter->from = signer->partner;
    return letter;
}

} // namespace oyako::sync
