// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/seal/card.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

/// The key of a family, to which a clinic seals what it hands back. It travels inside the family's own sealed file, so
/// it is the key of whoever handed the records over, and is kept here for the persons that file was taken in for.
namespace oyako::exchange {

/// A card as the `extension` of a resource that is no record.
[[nodiscard]] QJsonArray cardAlong(const seal::KeyCard &card);
/// The card among a resource's extensions; nothing where there is none or it cannot be read.
[[nodiscard]] std::optional<seal::KeyCard> cardAlongWith(const QJsonObject &resource);

/// Where results of this person may be sealed to; nothing while no file of the family named a key, and once it has run
/// out. Errors of the book.
[[nodiscard]] Result<std::optional<seal::KeyCard>> familyCardOf(const book::Book &book, const RecordId &person);
/// The newest one counts. Errors of the book.
[[nodiscard]] Result<void> rememberFamilyCard(book::Book &book, const RecordId &person, const seal::KeyCard &card);
/// For all whom a file was taken in for, where it names a key and the book is a clinic's.
[[nodiscard]] Result<void> rememberFamilyCard(book::Book &book, const QList<RecordId> &persons,
                                              const std::optional<seal::KeyCard> &card);

} // namespace oyako::exchange
