// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/connection.h"

namespace oyako::store {

/// Damaged unless every page of the file authenticates with the key. About 4 ms for each MiB. Looks at the file itself,
/// not at the write-ahead log: fold that in first, or use checkTrees().
[[nodiscard]] Result<void> checkPages(Connection &connection);

/// Damaged unless every page in use authenticates, read through the write-ahead log, and the trees are in order. About
/// 8 ms for each MiB.
[[nodiscard]] Result<void> checkTrees(Connection &connection);

/// Damaged unless SQLite finds trees, indices, constraints and foreign keys in order; the argument names the check that
/// failed ("integrity_check", "foreign_key_check").
[[nodiscard]] Result<void> checkTables(Connection &connection);

} // namespace oyako::store
