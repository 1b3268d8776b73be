// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/seal/age_keys.h"

#include <QList>

#include <span>

class QIODevice;

/// Files sealed in the format age v1 (age-encryption.org/v1, C2SP specification): X25519 recipients, HKDF-SHA-256,
/// ChaCha20-Poly1305 in chunks of 64 KiB. The age program opens what is sealed here, and the other way round.
namespace oyako::seal {

inline constexpr QByteArrayView ageMagic = "age-encryption.org/v1\n";

/// The longest header and the most recipients that are read; more would only keep the reader busy.
inline constexpr qsizetype largestHeader = 64 * 1024;
inline constexpr int mostRecipients = 200;

/// Reads `plain` to its end, in chunks. IoFailed when a device fails; InvalidValue ("recipients") for none, too many,
/// or a key of low order.
[[nodiscard]] Result<void> sealStream(QIODevice &plain, QIODevice &sealed, const QList<Recipient> &recipients);

/// Writes what is inside, chunk by chunk as each is proved genuine: after a failure throw away what was written.
/// NotRecognised: no age v1 file. WrongKey: sealed to somebody else. Damaged: cut short, changed, or malformed.
/// TooLarge: more than `limit` bytes inside, or a header beyond the limits above. IoFailed when a device fails.
[[nodiscard]] Result<void> openStream(QIODevice &sealed, QIODevice &plain, std::span<const Identity> identities,
                                      qint64 limit);

[[nodiscard]] Result<QByteArray> sealBytes(const QByteArray &plain, const QList<Recipient> &recipients);
/// All of it, or the failure of openStream().
[[nodiscard]] Result<QByteArray> openBytes(const QByteArray &sealed, std::span<const Identity> identities,
                                           qint64 limit);

} // namespace oyako::seal
