// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/flow.h"

/// Parts that several sheets have.
namespace oyako::pages {

/// A frame with a code to type, large, four groups a line.
void addCodeGroups(Flow &flow, const QString &caption, const QStringList &groups, double points = 21);

/// Numbered steps.
void addSteps(Flow &flow, const QStringList &steps);

/// A sentence nobody should miss.
void addWarning(Flow &flow, const QString &sentence);

/// The name of the sheet, large.
void addSheetTitle(Flow &flow, const QString &title);

} // namespace oyako::pages
