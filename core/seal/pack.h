// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace oyako::seal {

inline constexpr QByteArrayView packMagic = "MCHB1\n";

/// Makes bytes small before they are sealed: a magic with a version, then raw deflate (RFC 1951).
[[nodiscard]] QByteArray pack(const QByteArray &plain);

/// Raw deflate. Damaged when the bytes are no deflate stream or go on behind its end, TooLarge when more than `limit`
/// bytes would come out: never inflates further than that.
[[nodiscard]] Result<QByteArray> inflate(QByteArrayView deflated, qint64 limit);

/// NotRecognised without the magic, Damaged when the rest is no deflate stream or goes on behind its end, TooLarge when
/// more than `limit` bytes would come out: never inflates further than that.
[[nodiscard]] Result<QByteArray> unpack(const QByteArray &packed, qint64 limit);

} // namespace oyako::seal
