// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace oyako::ui {

/// Makes every TimelineView a slider to assistive technology, its value the chosen day in words. Calling it again does
/// nothing.
void makeTimelinesAccessible();

} // namespace oyako::ui
