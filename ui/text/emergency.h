// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/emergency.h"
#include "core/pages/emergency_card.h"
#include "ui/text/dates.h"

namespace oyako::text {

/// 「おむつ(7日分)」 for a thing of the kit.
[[nodiscard]] QString kitName(const care::KitItem &item);

/// The emergency card of a book as it is today, in the language of the moment.
[[nodiscard]] Result<pages::EmergencyCard> emergencyCard(const book::Book &book, const Speech &speech);

/// The kit for the family of a book: its living children by their age today, and a pregnancy.
[[nodiscard]] Result<QList<care::KitItem>> kitOf(const book::Book &book);

} // namespace oyako::text
