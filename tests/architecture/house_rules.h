// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/architecture/finding.h"
#include "tests/architecture/source_tree.h"

namespace oyako::architecture {

// Each takes one file and answers with the places where it breaks the rule.

/// Code, build files and scripts name their authors and licence within the first four lines.
[[nodiscard]] Findings checkLicence(const SourceFile &file);
/// No source file is longer than 600 lines.
[[nodiscard]] Findings checkLength(const SourceFile &file);
/// Every header has #pragma once and no other guard.
[[nodiscard]] Findings checkPragmaOnce(const SourceFile &file);
/// core neither translates nor reads the system clock (core/base/clock does), so that it can be tested and lifted out.
[[nodiscard]] Findings checkCoreIsPure(const SourceFile &file);
/// Nothing names a folder of one machine or the host of a package registry: the tree must build anywhere.
[[nodiscard]] Findings checkNoMachine(const SourceFile &file);

/// Every folder with data below resources/ is covered by a PROVENANCE.md in it or above it.
[[nodiscard]] Findings checkProvenance(const std::vector<SourceFile> &files);

/// All of the above over all files.
[[nodiscard]] Findings checkHouseRules(const std::vector<SourceFile> &files);

} // namespace oyako::architecture
