// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/handover.h"
#include "core/pages/text_fit.h"

namespace oyako::ui {

/// The filled forms of a hand-over as pages people can read, to lie beside its codes; empty when none goes along. Forms
/// are printed in Japanese, as the clinic reads them. What the sender did not choose is not in `content` and so not on
/// paper. A form that can no longer be read is left out. Errors of the book.
[[nodiscard]] Result<pages::Document> clearAnswers(const book::Book &book, const exchange::HandoverContent &content,
                                                   const pages::TextMeasure &measure);

} // namespace oyako::ui
