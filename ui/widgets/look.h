// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/preferences.h"

namespace oyako::ui {

/// Gives the running application its font, style and palette. `systemDark`: what the desktop asks for, used with
/// Appearance::System.
void applyLook(const Preferences &preferences, bool systemDark);

} // namespace oyako::ui
