// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/programs/programme.h"

#include <QByteArray>
#include <QJsonObject>

// How programmes are kept in a book.
namespace oyako::programs {

/// One programme; empty fields are left out.
[[nodiscard]] QJsonObject programmeJson(const Programme &programme);
/// Never fails: what is missing stays empty.
[[nodiscard]] Programme programmeFromJson(const QJsonObject &json);

/// A list as JSON, compressed (zlib behind the length, as qCompress() writes).
[[nodiscard]] QByteArray packProgrammes(const QList<Programme> &programmes);
/// BadData when the bytes are none of packProgrammes().
[[nodiscard]] Result<QList<Programme>> unpackProgrammes(const QByteArray &packed);

} // namespace oyako::programs
