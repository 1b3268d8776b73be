// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/schema.h"

#include "core/store/schema_steps.h"

#include <array>

namespace oyako::store {

namespace {

constexpr std::array ladder{
    SchemaStep{"first tables", schema::firstTables},
    SchemaStep{"facilities", schema::facilities},
    SchemaStep{"text of papers", schema::paperText},
    SchemaStep{"audit log", schema::auditLog},
    SchemaStep{"lineage of revisions", schema::lineage},
    SchemaStep{"audit log only grows", schema::auditOnlyGrows},
    SchemaStep{"children among persons", schema::childrenAmongPersons},
    SchemaStep{"given names", schema::givenNames},
};

} // namespace

std::span<const SchemaStep> schemaLadder()
{
    return ladder;
}

int newestSchemaVersion()
{
    return static_cast<int>(ladder.size());
}

Result<int> schemaVersion(Connection &connection)
{
    return connection.value<int>("PRAGMA user_version").map([](std::optional<int> version) {
        return version.value_or(0);
    });
}

Result<void> climb(Connection &connection, std::span<const SchemaStep> steps)
{
    const auto found = schemaVersion(connection);
    if (!found) {
        return fail(found.error());
    }
    const int known = static_cast<int>(steps.size());
    if (*found > known) {
        return fail(ErrorCode::NewerSchema, {}, {QString::number(*found), QString::number(known)});
    }
    for (int version = *found + 1; version <= known; ++version) {
        auto transaction = Transaction::begin(connection);
        if (!transaction) {
            return fail(transaction.error());
        }
        OYAKO_TRY(connection.runScript(steps[static_cast<size_t>(version) - 1].sql));
        OYAKO_TRY(connection.runScript("PRAGMA user_version = " + std::to_string(version)));
        OYAKO_TRY(transaction->commit());
    }
    return {};
}

} // namespace oyako::store
