// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/seal/age.h"

namespace oyako::seal {

inline constexpr size_t fileKeySize = 16;

/// A header for a fresh file key, and that key. InvalidValue ("recipients") for a key of low order.
struct NewHeader {
    QByteArray bytes;
    store::Secret fileKey;
};
[[nodiscard]] Result<NewHeader> makeHeader(const QList<Recipient> &recipients);

/// Reads a header from the start of the device, leaves the device behind it, and answers the file key. Errors of
/// openStream().
[[nodiscard]] Result<store::Secret> readHeader(QIODevice &sealed, std::span<const Identity> identities);

/// RFC 5869 with SHA-256, one block of output.
[[nodiscard]] store::Secret hkdf(QByteArrayView key, QByteArrayView salt, QByteArrayView info);

} // namespace oyako::seal
