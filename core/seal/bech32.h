// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/secret.h"

#include <QByteArrayView>

namespace oyako::seal {

/// Bech32 (BIP 173) without its limit of 90 characters, as age writes keys: prefix, "1", the bytes in groups of five
/// bits, six check characters. Upper case throughout when the prefix is.
[[nodiscard]] store::Secret encodeBech32(QByteArrayView prefix, QByteArrayView bytes);

/// The bytes of a text with this prefix. InvalidValue ("key") for another prefix, mixed case, a slip, or padding that
/// is not zero.
[[nodiscard]] Result<store::Secret> decodeBech32(QByteArrayView prefix, QByteArrayView text);

} // namespace oyako::seal
