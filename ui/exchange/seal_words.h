// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/exchange/handover.h"

namespace oyako::ui {

/// A failure of sealing, opening or reading a card, in words for what the person was doing; else text::sentence().
[[nodiscard]] QString sealSentence(const Error &error);

/// The type of a sealed file in a file dialog: what it is, and its ending.
[[nodiscard]] QString sealedFileType();

/// 妊娠, 健診, からだの記録 …
[[nodiscard]] QString sectionName(exchange::Section section);

/// What a sensitive key is called: 「HIV抗体」, a question of a form; `language` as text::code().
[[nodiscard]] QString sensitiveName(const records::AnyRecord &record, const book::Book &book, const QString &key,
                                    const QString &language);

} // namespace oyako::ui
