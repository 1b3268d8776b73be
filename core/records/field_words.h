// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/kind.h"

#include <QStringList>

namespace oyako::records {

/// The words that a field of this kind may hold: its own, or those of the fields inside it ("steps": their status), in
/// the order of the type. Empty for a field of other values, and for one that the kind does not have.
[[nodiscard]] QStringList wordsOfField(Kind kind, const QString &field);

} // namespace oyako::records
