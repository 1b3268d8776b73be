// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"

#include "core/seal/card.h"

namespace oyako::cli {

/// CARD is a card file, the groups as typed, or "age1…".
[[nodiscard]] Result<seal::KeyCard> namedCard(const QString &text);
/// A card as JSON: name, key, fingerprint, groups and what else it says.
[[nodiscard]] QJsonObject describedCard(const seal::KeyCard &card);

/// handover card, seal, open, results, verify; qr where pages can be painted is in handover_print.h.
[[nodiscard]] QList<Command> handoverCommands();

} // namespace oyako::cli
