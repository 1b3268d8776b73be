// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/definition.h"

namespace oyako::text {

/// A form's unit in the language of the moment: 週, か月, 本/日 … Words a publisher chose themselves stay as they are;
/// of a unit without words the code.
[[nodiscard]] QString unitName(const forms::Unit &unit);

} // namespace oyako::text
