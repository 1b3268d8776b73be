// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/seal/card.h"

#include <vector>

/// The keys to which others seal what is meant for this book, and with which it signs. Kept in the book, wrapped once
/// more under its data key; old ones are kept so that what was sealed to them can still be read.
namespace oyako::exchange {

/// How long a card is valid before a new one should be handed out.
inline constexpr int cardMonths = 24;

/// Oldest first; none before the first card.
[[nodiscard]] Result<std::vector<seal::Identity>> ownIdentities(book::Book &book);
/// The newest signing key; MissingValue ("key") before the first card.
[[nodiscard]] Result<seal::SigningKey> ownSigningKey(book::Book &book);

/// The signing key that was made together with that key, "age1…"; the newest for a key that is not this book's.
/// MissingValue ("key") before the first card.
[[nodiscard]] Result<seal::SigningKey> ownSigningKeyOf(book::Book &book, const QString &recipient);

/// The card of the newest key, named as the book is; empty before the first.
[[nodiscard]] Result<std::optional<seal::KeyCard>> currentCard(book::Book &book);
/// The same, making a key first where there is none.
[[nodiscard]] Result<seal::KeyCard> ownCard(book::Book &book);
/// A new key, valid until the day given (invalid: cardMonths from today). What was sealed to the old one still opens.
/// InvalidValue ("validUntil") for a day in the past.
[[nodiscard]] Result<seal::KeyCard> rotateCard(book::Book &book, const QDate &validUntil = {});

} // namespace oyako::exchange
