// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/form_fields.h"

#include <optional>

namespace oyako::pages {

/// The form as a sheet: groups are sections, questions keep the form's own numbering and wording.
[[nodiscard]] Sheet sheetOf(const forms::Session &session, const FormPrint &print);

/// The paper a form is made for: A6 for pages of the book, A4 for notifications, questionnaires and every form from
/// elsewhere.
[[nodiscard]] Size paperOf(const forms::Form &form);

/// The form on paper, filled as far as the session is. The pregnancy notification and the checkup pages have layouts of
/// their own; other pages of the book are set with open lines on A6, everything else as a framed sheet. `paper` is
/// another size: laid out anew, a layout of its own larger or smaller as it is.
[[nodiscard]] Document layOut(const forms::Session &session, const FormPrint &print, const TextMeasure &measure,
                              std::optional<Size> paper = std::nullopt);

} // namespace oyako::pages
