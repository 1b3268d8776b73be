// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace oyako::cli {

/// What a file is that cannot be read as records: "empty", "png", "jpeg", "pdf", "zip", "armored age", "age of another
/// version", "csv", "binary". Empty text for one that may well be read: sealed, FHIR, or JSON with a slip.
[[nodiscard]] QString foreignKind(const QByteArray &content);

} // namespace oyako::cli
