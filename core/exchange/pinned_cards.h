// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/seal/card.h"

/// The cards of others that somebody has checked once: to whom is sealed, and whose signature is believed. A card is
/// compared by its fingerprint at the first contact and recognised from then on.
namespace oyako::exchange {

enum class Partner {
    Clinic, ///< Facility or city office.
    Family, ///< The other parent's book.
};

struct PinnedCard {
    seal::KeyCard card;
    Partner partner = Partner::Clinic;
    QDate pinnedOn;
};

/// Oldest first.
[[nodiscard]] Result<QList<PinnedCard>> pinnedCards(const book::Book &book);

/// How a card stands to those that are pinned.
enum class CardState {
    Known,    ///< This key is pinned.
    NewKey,   ///< Same facility number or name, another key: rotated, or somebody pretends to be them.
    Stranger, ///< Never seen.
};
/// Whether two cards say that they are of one facility or family: by the number where both have one, else by the name,
/// in any width and with any blanks. Who leaves the number out is not somebody else for it.
[[nodiscard]] bool isSameFacility(const seal::KeyCard &a, const seal::KeyCard &b);
[[nodiscard]] Result<CardState> stateOf(const book::Book &book, const seal::KeyCard &card);

/// Remembers a card; of a known key what the card says now. MissingValue ("name") for a card without a name.
[[nodiscard]] Result<void> pinCard(book::Book &book, const seal::KeyCard &card, Partner partner);
/// Forgets it. UnknownRecord when it is not pinned.
[[nodiscard]] Result<void> unpinCard(book::Book &book, const seal::Recipient &recipient);

/// Whose signature this is, among the pinned cards. Errors of seal::verify(); Conflict ("key") when none of them
/// signed.
[[nodiscard]] Result<PinnedCard> signerOf(const book::Book &book, const QByteArray &message,
                                          const QByteArray &signature);

} // namespace oyako::exchange
