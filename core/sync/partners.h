// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/seal/card.h"

/// With whom this book is kept together: the other parent's copy, by the key card that was compared once. All of it
/// lies in this book's settings and never travels.
namespace oyako::sync {

struct Partner {
    seal::KeyCard card;
    QDate pairedOn;
    QString folder;    ///< Where letters are left and found; empty until chosen.
    QDateTime lastOut; ///< UTC; invalid before the first letter.
    QDateTime lastIn;
    QDateTime heard;    ///< When the newest letter taken in was made.
    QString device;     ///< As the partner's revisions name it; empty before the first letter.
    QString knows = {}; ///< The key of this book that the partner is known to have, "age1…"; empty: the newest.
    /// Their card before they renewed it: what they still sign with it is believed until they write under the new one.
    std::optional<seal::KeyCard> former = {};
};

/// What a partner said they have.
struct Acknowledged {
    QHash<RecordId, QByteArray> marks; ///< As Book::marks().
    QSet<QString> papers;
};

/// Oldest first.
[[nodiscard]] Result<QList<Partner>> partners(const book::Book &book);
/// UnknownRecord ("partner") when this book is not kept together with that key.
[[nodiscard]] Result<Partner> partnerWith(const book::Book &book, const QString &recipient);

/// Begins to keep this book together with another one. MissingValue ("name"); MissingValue ("verification") for a card
/// that cannot prove who wrote a letter (one that was typed); InvalidValue ("card") for this book's own; NotAllowed
/// ("facility") in a clinic's book; NotAllowed ("validUntil") for a card that has run out.
[[nodiscard]] Result<void> addPartner(book::Book &book, const seal::KeyCard &card);
/// A partner's renewed card, as a letter announced it (Letter::renewed), in place of the one pinned, once somebody has
/// compared the fingerprint. Folder, times and what they have stay. UnknownRecord ("partner"); else as addPartner().
[[nodiscard]] Result<void> renewPartner(book::Book &book, const QString &recipient, const seal::KeyCard &card);
/// Ends it: their letters are refused from now on, and nothing more is written for them. What was exchanged stays.
[[nodiscard]] Result<void> removePartner(book::Book &book, const QString &recipient);

/// Keeps folder, times and device of a partner that is there.
[[nodiscard]] Result<void> keepPartner(book::Book &book, const Partner &partner);

[[nodiscard]] Result<Acknowledged> acknowledgedBy(const book::Book &book, const QString &recipient);
[[nodiscard]] Result<void> keepAcknowledged(book::Book &book, const QString &recipient, const Acknowledged &known);

} // namespace oyako::sync
