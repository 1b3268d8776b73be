// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/place.h"

/// What the person on duty may not do is disabled before it is begun, instead of refused after the work was done.
namespace oyako::ui {

/// Whether the person on duty may write records, as clinic::permissionsOf() says; where that fails: no. In a family's
/// book always.
[[nodiscard]] bool mayRecord(const Context &context);

/// For a control that writes records: without the permission it is disabled and says why, by pointer and to a screen
/// reader.
void requireRecording(QWidget *control, bool may);

} // namespace oyako::ui
