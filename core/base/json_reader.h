// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace oyako::json {

/// What a form or response file may not exceed.
struct Limits {
    qint64 bytes = 20 * 1024 * 1024;
    int depth = 64;
    qint64 stringBytes = 1024 * 1024; ///< FHIR R4 §2.24.0.1: a string is at most 1 MB.
};

/// Reads a JSON object from outside. Checks before parsing: TooLarge (arguments: limit, and "string" with the byte
/// offset for a single string), NotUtf8 (byte offset), TooDeep (limit), NotJson (byte offset;
/// also for a name that an object has twice).
[[nodiscard]] Result<QJsonObject> readObject(const QByteArray &bytes, const Limits &limits = {});

} // namespace oyako::json
