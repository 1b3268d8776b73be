// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/pinned_cards.h"

#include "core/base/json_text.h"

#include <QJsonDocument>

namespace oyako::exchange {

namespace {

const QString settingKey = QStringLiteral("exchange.cards");
const QString familyWord = QStringLiteral("family");
const QString clinicWord = QStringLiteral("clinic");

QJsonObject toJson(const PinnedCard &pinned)
{
    return {{QStringLiteral("partner"), pinned.partner == Partner::Family ? familyWord : clinicWord},
            {QStringLiteral("pinnedOn"), pinned.pinnedOn.toString(Qt::ISODate)},
            {QStringLiteral("card"), QString::fromUtf8(seal::cardFile(pinned.card))}};
}

Result<void> keep(book::Book &book, const QList<PinnedCard> &cards)
{
    QJsonArray all;
    for (const PinnedCard &pinned : cards) {
        all.append(toJson(pinned));
    }
    return book.setSetting(settingKey, QString::fromUtf8(json::compact(all)));
}

QString plainName(const QString &name)
{
    QString plain = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    plain.removeIf([](QChar character) { return character.isSpace(); });
    return plain;
}

} // namespace

bool isSameFacility(const seal::KeyCard &a, const seal::KeyCard &b)
{
    if (!a.facility.isEmpty() && !b.facility.isEmpty()) {
        return a.facility == b.facility;
    }
    const QString name = plainName(a.name);
    return !name.isEmpty() && name == plainName(b.name);
}

Result<QList<PinnedCard>> pinnedCards(const book::Book &book)
{
    const auto text = book.setting(settingKey);
    if (!text) {
        return fail(text.error());
    }
    QList<PinnedCard> cards;
    const QJsonArray all = QJsonDocument::fromJson(text->toUtf8()).array();
    for (const QJsonValue &entry : all) {
        const auto card = seal::readCardFile(entry[QLatin1String("card")].toString().toUtf8());
        if (card) {
            cards.append({*card,
                          entry[QLatin1String("partner")].toString() == familyWord ? Partner::Family : Partner::Clinic,
                          QDate::fromString(entry[QLatin1String("pinnedOn")].toString(), Qt::ISODate)});
        }
    }
    return cards;
}

Result<CardState> stateOf(const book::Book &book, const seal::KeyCard &card)
{
    const auto cards = pinnedCards(book);
    if (!cards) {
        return fail(cards.error());
    }
    CardState state = CardState::Stranger;
    for (const PinnedCard &pinned : *cards) {
        if (pinned.card.recipient == card.recipient) {
            return CardState::Known;
        }
        state = isSameFacility(pinned.card, card) ? CardState::NewKey : state;
    }
    return state;
}

Result<void> pinCard(book::Book &book, const seal::KeyCard &card, Partner partner)
{
    if (card.name.trimmed().isEmpty()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("name"));
    }
    auto cards = pinnedCards(book);
    if (!cards) {
        return fail(std::move(cards).error());
    }
    cards->removeIf([&card](const PinnedCard &pinned) { return pinned.card.recipient == card.recipient; });
    cards->append({card, partner, book.clock().today()});
    return keep(book, *cards);
}

Result<void> unpinCard(book::Book &book, const seal::Recipient &recipient)
{
    auto cards = pinnedCards(book);
    if (!cards) {
        return fail(std::move(cards).error());
    }
    if (cards->removeIf([&](const PinnedCard &pinned) { return pinned.card.recipient == recipient; }) == 0) {
        return fail(ErrorCode::UnknownRecord, QStringLiteral("card"));
    }
    return keep(book, *cards);
}

Result<PinnedCard> signerOf(const book::Book &book, const QByteArray &message, const QByteArray &signature)
{
    const auto cards = pinnedCards(book);
    if (!cards) {
        return fail(cards.error());
    }
    Error last{ErrorCode::Conflict, QStringLiteral("key"), {}};
    for (const PinnedCard &pinned : *cards) {
        if (!pinned.card.verification) {
            continue;
        }
        const auto said = seal::verify(message, signature, *pinned.card.verification);
        if (said) {
            return pinned;
        }
        if (said.error().code != ErrorCode::Conflict) {
            last = said.error();
        }
    }
    return fail(std::move(last));
}

} // namespace oyako::exchange
