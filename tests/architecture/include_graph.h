// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/architecture/finding.h"
#include "tests/architecture/source_tree.h"

#include <filesystem>
#include <optional>
#include <string>

namespace oyako::architecture {

/// One #include line.
struct Include {
    std::string target;
    bool isAngled = false; ///< <target> rather than "target"
};

/// Reads an #include line; nothing for any other line.
[[nodiscard]] std::optional<Include> parseInclude(const std::string &line);

/// Tells which Qt module a header such as <QString> or <QtGui/QImage> belongs to.
class QtHeaders {
public:
    /// `folder` holds one folder a module (QtCore, QtGui, …).
    explicit QtHeaders(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {
    }

    /// False where the headers lie elsewhere than expected; the answers would then be worth nothing.
    [[nodiscard]] bool isUsable() const { return std::filesystem::exists(m_folder / "QtCore" / "QString"); }
    /// The module's name, or empty for a header that is not Qt's.
    [[nodiscard]] std::string moduleOf(const std::string &header) const;

private:
    std::filesystem::path m_folder;
};

/// Checks every #include of core/, ui/ and app/ against the layers of ARCHITECTURE.md.
[[nodiscard]] Findings checkIncludes(const std::vector<SourceFile> &files, const QtHeaders &qt);

} // namespace oyako::architecture
