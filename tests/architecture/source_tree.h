// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace oyako::architecture {

/// A text file of the tree, read once.
struct SourceFile {
    std::string path; ///< relative to the tree, with '/'
    std::vector<std::string> lines;

    [[nodiscard]] bool endsWith(std::string_view suffix) const { return std::string_view(path).ends_with(suffix); }
    [[nodiscard]] bool isBelow(std::string_view folder) const { return std::string_view(path).starts_with(folder); }
    [[nodiscard]] bool isHeader() const { return endsWith(".h"); }
    [[nodiscard]] bool isCpp() const { return isHeader() || endsWith(".cpp"); }
};

/// The text files below `root` in order of their paths: without build folders, results, version control, fixtures of
/// the tests (some break rules on purpose), pictures, and files above 1 MiB (data, not prose or code).
[[nodiscard]] std::vector<SourceFile> readTree(const std::filesystem::path &root);

} // namespace oyako::architecture
