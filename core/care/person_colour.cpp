// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/person_colour.h"

#include <algorithm>
#include <array>

namespace oyako::care {

int nextPersonColour(const QList<int> &taken)
{
    std::array<int, personColours> uses{};
    for (const int colour : taken) {
        if (colour >= 0 && colour < personColours) {
            ++uses[static_cast<size_t>(colour)];
        }
    }
    return static_cast<int>(std::distance(uses.begin(), std::min_element(uses.begin(), uses.end())));
}

} // namespace oyako::care
