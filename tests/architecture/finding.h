// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace oyako::architecture {

/// One place where the tree breaks a rule of ARCHITECTURE.md or CONTRIBUTING.md.
struct Finding {
    std::string file; ///< relative to the checked tree, with '/'
    int line = 0;     ///< from 1; 0 when the whole file is meant
    std::string rule;

    auto operator<=>(const Finding &) const = default;
};

using Findings = std::vector<Finding>;

/// Prints "file:line: rule", for GoogleTest's messages.
void PrintTo(const Finding &finding, std::ostream *out);

/// All findings, one a line; empty when there are none.
[[nodiscard]] std::string describe(const Findings &findings);

} // namespace oyako::architecture
