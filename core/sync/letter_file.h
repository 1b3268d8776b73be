// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/seal/card.h"
#include "core/sync/letter.h"
#include "core/sync/partners.h"

#include <vector>

namespace oyako::sync {

/// Largest file that is read at all.
inline constexpr qint64 largestFile = 512LL * 1024 * 1024;

/// The letter as a file: signed with the key it is from, then sealed to the partner's card, so that nothing of it, not
/// even who wrote it, can be read by others. MissingValue ("key") before the first card of this book; NotAllowed
/// ("validUntil") when the partner's card has run out.
[[nodiscard]] Result<QByteArray> sealLetter(book::Book &book, const Letter &letter, const seal::KeyCard &partner);
/// The same with the key taken out of the book, so that it can be done in another thread.
[[nodiscard]] Result<QByteArray> sealLetter(const seal::SigningKey &key, const QDate &today, const Letter &letter,
                                            const seal::KeyCard &partner);

/// What letters are opened with, taken out of the book so that it can be done in another thread.
struct LetterKeys {
    std::vector<seal::Identity> identities;
    QList<Partner> partners;
};
[[nodiscard]] Result<LetterKeys> letterKeys(book::Book &book);

/// A letter that is proved to be from a partner and meant for this book. NotRecognised: not such a file. Locked
/// ("key"): this book has no key yet. WrongKey: sealed to somebody else. Damaged: changed or cut short. Conflict
/// ("key"): signed by nobody who is a partner of this book. NotAllowed ("to"): meant for another book and passed on.
/// Errors of decodeLetter(). One that is still signed with a key the partner has renewed is from the partner as pinned
/// now. Nothing is written.
[[nodiscard]] Result<Letter> openLetter(const LetterKeys &keys, const QByteArray &file);
[[nodiscard]] Result<Letter> openLetter(book::Book &book, const QByteArray &file);

} // namespace oyako::sync
