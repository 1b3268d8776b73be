// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/seal/age_keys.h"
#include "core/seal/signature.h"

#include <QDate>
#include <QString>

#include <optional>

namespace oyako::seal {

/// What one who receives hands out: on paper, as a file, as a code. Nothing of it is secret.
struct KeyCard {
    QString name;     ///< Of the facility or family, as printed; empty when only the key was typed.
    QString facility; ///< Ten-digit number; empty at home.
    Recipient recipient;
    std::optional<VerificationKey> verification; ///< Of what they sign.
    QDate validUntil;                            ///< Last day; invalid for no end.

    friend bool operator==(const KeyCard &, const KeyCard &) = default;
};

/// Twenty digits in five groups, to read out and compare: 2^66 keys would have to be tried to forge one.
[[nodiscard]] QString fingerprintOf(const Recipient &recipient);

/// Key and last day as fifteen groups of four characters to type, the last a check group (core/base/typed_code.h).
[[nodiscard]] QStringList groupsOf(const KeyCard &card);
/// Reads them back. InvalidValue ("card"), argument "symbol", "length" or "check".
[[nodiscard]] Result<KeyCard> cardFromGroups(const QString &typed);

/// The card as a file: UTF-8 JSON.
[[nodiscard]] QByteArray cardFile(const KeyCard &card);
/// Reads a card file, or any text file with a line "age1…" (a list of recipients of the age program). NotRecognised for
/// anything else, InvalidValue naming the field that cannot be.
[[nodiscard]] Result<KeyCard> readCardFile(const QByteArray &content);
inline constexpr qint64 largestCardFile = 16 * 1024;

/// What a person typed, pasted or scanned: a card file, groups, "age1…", or the code on a letter (frames.h).
[[nodiscard]] Result<KeyCard> readCard(const QString &text);

} // namespace oyako::seal
