// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/import.h"
#include "ui/text/dates.h"

namespace oyako::ui {

/// Whether it is a sheet to be filled in, and no answers.
[[nodiscard]] bool isQuestionnaire(const exchange::PreviewItem &item);

/// 新しい, 変わった, 同じ, 食いちがい, 取り込めない.
[[nodiscard]] QString stateName(exchange::ItemState state);
/// Why an item is in conflict or refused, in words; empty where there is nothing to say.
[[nodiscard]] QString reasonWords(const exchange::PreviewItem &item);
/// What of an item cannot be taken although the rest can, in words; empty when everything can.
[[nodiscard]] QString leftOutWords(const exchange::PreviewItem &item);
/// What an item is: 「体重 9,250 g」, 「BCG」, a person's name, else the kind of the record. A refused one is named by
/// its place in the file.
[[nodiscard]] QString itemName(const exchange::PreviewItem &item);

/// What a record is: 「体重 9,250 g」, 「BCG」, a person's name, an appointment's title, else its kind.
[[nodiscard]] QString recordName(const records::AnyRecord &value);

/// A person's whole name, as far as there is one.
[[nodiscard]] QString nameOf(const records::Person &person);
/// The same with the birthday, which tells namesakes apart: 「山田 さくら(2026年5月3日)」.
[[nodiscard]] QString nameWithBirthday(const records::Person &person, const text::Speech &speech);

} // namespace oyako::ui
