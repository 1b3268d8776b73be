// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/place.h"

namespace oyako::ui {

/// What a hit is. In the order in which the groups are shown.
enum class HitGroup { People, Commands, Records, Papers, Procedures, Places, Pages };

/// One thing the search found.
struct SearchHit {
    HitGroup group = HitGroup::Pages;
    QString title;
    QString detail; ///< A second, quieter part: whose, when, where.
    Destination to;
    std::function<void()> run = {}; ///< Of a command: instead of going anywhere.
};

} // namespace oyako::ui
