// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/form_fields.h"

#include <optional>

namespace oyako::pages {

/// Built-in forms that have a layout of their own: pregnancy notification, checkup pages, cover, vaccination record and
/// antenatal visit. Nothing for every other form.
[[nodiscard]] std::optional<Document> ownLayout(const forms::Session &session, const FormPrint &print,
                                                const TextMeasure &measure);

} // namespace oyako::pages
