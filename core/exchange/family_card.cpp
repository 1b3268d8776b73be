// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/family_card.h"

namespace oyako::exchange {

namespace {

const QString cardExtension = QStringLiteral("urn:oyako:extension:card");

QString settingKey(const RecordId &person)
{
    return QLatin1String("exchange.family.") + person.toString();
}

} // namespace

QJsonArray cardAlong(const seal::KeyCard &card)
{
    return {QJsonObject{{QStringLiteral("url"), cardExtension},
                        {QStringLiteral("valueString"), QString::fromUtf8(seal::cardFile(card))}}};
}

std::optional<seal::KeyCard> cardAlongWith(const QJsonObject &resource)
{
    const QJsonArray extensions = resource.value(QLatin1String("extension")).toArray();
    for (const QJsonValue &extension : extensions) {
        if (extension[QLatin1String("url")].toString() != cardExtension) {
            continue;
        }
        const QByteArray file = extension[QLatin1String("valueString")].toString().toUtf8();
        if (const auto card = file.size() <= seal::largestCardFile ? seal::readCardFile(file)
                                                                   : Result<seal::KeyCard>(fail(ErrorCode::TooLarge))) {
            return *card;
        }
    }
    return std::nullopt;
}

Result<std::optional<seal::KeyCard>> familyCardOf(const book::Book &book, const RecordId &person)
{
    const auto kept = book.setting(settingKey(person));
    if (!kept) {
        return fail(kept.error());
    }
    const auto card = seal::readCardFile(kept->toUtf8());
    const bool holds = card && (!card->validUntil.isValid() || card->validUntil >= book.clock().today());
    return holds ? std::optional(*card) : std::nullopt;
}

Result<void> rememberFamilyCard(book::Book &book, const RecordId &person, const seal::KeyCard &card)
{
    return book.setSetting(settingKey(person), QString::fromUtf8(seal::cardFile(card)));
}

Result<void> rememberFamilyCard(book::Book &book, const QList<RecordId> &persons,
                                const std::optional<seal::KeyCard> &card)
{
    const auto isClinic = book.keepsAuditLog();
    if (!isClinic) {
        return fail(isClinic.error());
    }
    for (const RecordId &person : *isClinic &&card ? persons : QList<RecordId>()) {
        OYAKO_TRY(rememberFamilyCard(book, person, *card));
    }
    return {};
}

} // namespace oyako::exchange
