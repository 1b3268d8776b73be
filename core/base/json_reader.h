// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace oyako::json {

/// What a file from outside may not exceed, a form or response where nothing else is said.
struct Limits {
    qint64 bytes = 20 * 1024 * 1024;
    int depth = 64;
    qint64 stringBytes = 1024 * 1024; ///< FHIR R4 §2.24.0.1: a string is at most 1 MB.
    /// Objects and lists, and values in all: a few bytes of text become many of memory once they are parsed.
    qint64 containers = 1'000'000;
    qint64 values = 2'000'000;
    qint64 names = 10'000; ///< Of one object: they are sorted.
};

/// Reads JSON from outside, an object or a list. Checks before parsing: TooLarge (arguments: limit, and "string" with
/// the byte offset for a single string, "containers", "values" or "names"), NotUtf8 (byte offset), TooDeep (limit),
/// NotJson (byte offset; also for a name that an object has twice and for half a pair of surrogates).
[[nodiscard]] Result<QJsonDocument> readDocument(const QByteArray &bytes, const Limits &limits = {});
/// The same, and NotJson (0) for a list.
[[nodiscard]] Result<QJsonObject> readObject(const QByteArray &bytes, const Limits &limits = {});

} // namespace oyako::json
