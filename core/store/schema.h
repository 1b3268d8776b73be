// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <span>
#include <string_view>

namespace oyako::store {

/// One step up the ladder: from version n - 1 to n, where n is its place in the ladder. Released steps never change.
struct SchemaStep {
    std::string_view name;
    std::string_view sql;
};

/// All steps there are; the newest schema version is their number.
[[nodiscard]] std::span<const SchemaStep> schemaLadder();
[[nodiscard]] int newestSchemaVersion();

[[nodiscard]] Result<int> schemaVersion(Connection &connection);

/// Takes the store up to the end of the ladder, each step in one transaction with its version, so that a crash half-way
/// repeats nothing. NewerSchema (arguments: found, known): nothing is changed.
[[nodiscard]] Result<void> climb(Connection &connection, std::span<const SchemaStep> ladder = schemaLadder());

} // namespace oyako::store
