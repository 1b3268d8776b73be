// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sync/partners.h"

#include "core/base/json_text.h"
#include "core/exchange/own_keys.h"
#include "core/exchange/pinned_cards.h"

#include <QCborArray>
#include <QCborMap>
#include <QJsonDocument>

#include <algorithm>

namespace oyako::sync {

namespace {

QString stateKey(const QString &recipient)
{
    return QStringLiteral("sync.partner.") + recipient;
}

QString marksKey(const QString &recipient)
{
    return QStringLiteral("sync.marks.") + recipient;
}

QString instantText(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime instantIn(const QJsonObject &object, QLatin1String name)
{
    return QDateTime::fromString(object.value(name).toString(), Qt::ISODateWithMs);
}

/// Nothing when the book is not kept together with that card.
Result<std::optional<Partner>> partnerOf(const book::Book &book, const exchange::PinnedCard &pinned)
{
    const auto text = book.setting(stateKey(pinned.card.recipient.toString()));
    if (!text) {
        return fail(text.error());
    }
    if (text->isEmpty() || pinned.partner != exchange::Partner::Family) {
        return std::optional<Partner>();
    }
    const QJsonObject state = QJsonDocument::fromJson(text->toUtf8()).object();
    const auto former = seal::readCardFile(state.value(QLatin1String("former")).toString().toUtf8());
    return std::optional(
        Partner{pinned.card, pinned.pinnedOn, state.value(QLatin1String("folder")).toString(),
                instantIn(state, QLatin1String("lastOut")), instantIn(state, QLatin1String("lastIn")),
                instantIn(state, QLatin1String("heard")), state.value(QLatin1String("device")).toString(),
                state.value(QLatin1String("knows")).toString(), former ? std::optional(*former) : std::nullopt});
}

Result<void> refuseOwn(book::Book &book, const seal::KeyCard &card)
{
    const auto identities = exchange::ownIdentities(book);
    if (!identities) {
        return fail(identities.error());
    }
    const bool isOwn = std::any_of(identities->begin(), identities->end(), [&](const seal::Identity &identity) {
        return identity.recipient() == card.recipient;
    });
    return isOwn ? fail(ErrorCode::InvalidValue, QStringLiteral("card"), {QStringLiteral("own")}) : Result<void>();
}

/// Whether somebody with this card can be a partner.
Result<void> checkCard(book::Book &book, const seal::KeyCard &card)
{
    const auto info = book.info();
    if (!info || !info->facility.isEmpty()) {
        return info ? fail(ErrorCode::NotAllowed, QStringLiteral("facility")) : fail(info.error());
    }
    if (!card.verification) {
        return fail(ErrorCode::MissingValue, QStringLiteral("verification"));
    }
    if (card.validUntil.isValid() && card.validUntil < book.clock().today()) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("validUntil"), {card.validUntil.toString(Qt::ISODate)});
    }
    return refuseOwn(book, card);
}

} // namespace

Result<QList<Partner>> partners(const book::Book &book)
{
    const auto cards = exchange::pinnedCards(book);
    if (!cards) {
        return fail(cards.error());
    }
    QList<Partner> found;
    for (const exchange::PinnedCard &pinned : *cards) {
        const auto partner = partnerOf(book, pinned);
        if (!partner) {
            return fail(partner.error());
        }
        if (*partner) {
            found.append(**partner);
        }
    }
    return found;
}

Result<Partner> partnerWith(const book::Book &book, const QString &recipient)
{
    const auto all = partners(book);
    if (!all) {
        return fail(all.error());
    }
    const auto found = std::find_if(all->cbegin(), all->cend(), [&](const Partner &partner) {
        return partner.card.recipient.toString() == recipient;
    });
    return found == all->cend() ? Result<Partner>(fail(ErrorCode::UnknownRecord, QStringLiteral("partner")))
                                : Result<Partner>(*found);
}

Result<void> addPartner(book::Book &book, const seal::KeyCard &card)
{
    OYAKO_TRY(checkCard(book, card));
    OYAKO_TRY(exchange::pinCard(book, card, exchange::Partner::Family));
    const auto known = partnerWith(book, card.recipient.toString());
    if (known) {
        return {};
    }
    const auto own = exchange::currentCard(book);
    if (!own) {
        return fail(own.error());
    }
    Partner partner{card, book.clock().today(), {}, {}, {}, {}, {}};
    partner.knows = *own ? (*own)->recipient.toString() : QString();
    return keepPartner(book, partner);
}

Result<void> renewPartner(book::Book &book, const QString &recipient, const seal::KeyCard &card)
{
    auto partner = partnerWith(book, recipient);
    const auto known = partner ? acknowledgedBy(book, recipient) : fail(partner.error());
    if (!known) {
        return fail(known.error());
    }
    OYAKO_TRY(checkCard(book, card));
    if (card.recipient == partner->card.recipient) {
        return {};
    }
    partner->former = partner->card;
    partner->card = card;
    partner->card.name = partner->former->name;
    OYAKO_TRY(exchange::pinCard(book, partner->card, exchange::Partner::Family));
    OYAKO_TRY(keepPartner(book, *partner));
    OYAKO_TRY(keepAcknowledged(book, card.recipient.toString(), *known));
    return removePartner(book, recipient);
}

Result<void> removePartner(book::Book &book, const QString &recipient)
{
    const auto partner = partnerWith(book, recipient);
    if (!partner) {
        return fail(partner.error());
    }
    OYAKO_TRY(exchange::unpinCard(book, partner->card.recipient));
    OYAKO_TRY(book.setSetting(stateKey(recipient), QString()));
    return book.setSetting(marksKey(recipient), QString());
}

Result<void> keepPartner(book::Book &book, const Partner &partner)
{
    const QJsonObject state{
        {QStringLiteral("folder"), partner.folder},
        {QStringLiteral("lastOut"), instantText(partner.lastOut)},
        {QStringLiteral("lastIn"), instantText(partner.lastIn)},
        {QStringLiteral("heard"), instantText(partner.heard)},
        {QStringLiteral("device"), partner.device},
        {QStringLiteral("knows"), partner.knows},
        {QStringLiteral("former"), partner.former ? QString::fromUtf8(seal::cardFile(*partner.former)) : QString()}};
    return book.setSetting(stateKey(partner.card.recipient.toString()), QString::fromUtf8(json::compact(state)));
}

Result<Acknowledged> acknowledgedBy(const book::Book &book, const QString &recipient)
{
    const auto text = book.setting(marksKey(recipient));
    if (!text) {
        return fail(text.error());
    }
    Acknowledged known;
    const QCborMap map = QCborValue::fromCbor(QByteArray::fromBase64(text->toLatin1())).toMap();
    const QCborMap marks = map.value(QLatin1String("marks")).toMap();
    for (const auto &mark : marks) {
        known.marks.insert(RecordId(QUuid::fromRfc4122(mark.first.toByteArray())), mark.second.toByteArray());
    }
    const QCborArray papers = map.value(QLatin1String("papers")).toArray();
    for (const QCborValue &digest : papers) {
        known.papers.insert(digest.toString());
    }
    return known;
}

Result<void> keepAcknowledged(book::Book &book, const QString &recipient, const Acknowledged &known)
{
    QCborMap marks;
    for (auto it = known.marks.cbegin(); it != known.marks.cend(); ++it) {
        marks.insert(QCborValue(it.key().uuid().toRfc4122()), QCborValue(it.value()));
    }
    QCborArray papers;
    for (const QString &digest : known.papers) {
        papers.append(digest);
    }
    const QCborMap map{{QStringLiteral("marks"), marks}, {QStringLiteral("papers"), papers}};
    return book.setSetting(marksKey(recipient), QString::fromLatin1(QCborValue(map).toCbor().toBase64()));
}

} // namespace oyako::sync
