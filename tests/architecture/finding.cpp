// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/finding.h"

#include <ostream>
#include <sstream>

namespace oyako::architecture {

void PrintTo(const Finding &finding, std::ostream *out)
{
    *out << finding.file << ':' << finding.line << ": " << finding.rule;
}

std::string describe(const Findings &findings)
{
    std::ostringstream out;
    for (const Finding &finding : findings) {
        PrintTo(finding, &out);
        out << '\n';
    }
    return out.str();
}

} // namespace oyako::architecture
