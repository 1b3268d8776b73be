// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace oyako::architecture {

/// The folder that a path belongs to as a unit of the architecture: "core/base", "ui/text", "app/cli", "core" for a
/// file lying in core/ itself. Empty for anything outside core, ui and app.
[[nodiscard]] std::string moduleOf(std::string_view path);

/// Whether the layers of ARCHITECTURE.md let a file of module `from` include a header of module `to`.
/// An unknown module may include nothing, so a new folder must be entered in the table first.
[[nodiscard]] bool mayInclude(std::string_view from, std::string_view to);

/// Whether `module` is in the table at all.
[[nodiscard]] bool isKnown(std::string_view module);

/// Whether a file of `module` may include headers of the Qt module named ("QtCore", "QtWidgets" …).
[[nodiscard]] bool mayUseQt(std::string_view module, std::string_view qtModule);

/// Whether a file of `module` may include SQLCipher's C interface: only the store, which is the seam to any other
/// database.
[[nodiscard]] bool mayUseSql(std::string_view module);

} // namespace oyako::architecture
