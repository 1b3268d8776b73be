// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/integrity.h"

namespace oyako::store {

namespace {

/// Fails when the check answers with a row other than the one text that means "nothing found".
Result<void> expectNothing(Connection &connection, std::string_view pragma, const QString &name)
{
    auto statement = connection.prepare(pragma);
    if (!statement) {
        return fail(statement.error());
    }
    const auto row = statement->step();
    if (!row) {
        return fail(row.error());
    }
    if (*row && statement->column<QString>(0) != QLatin1String("ok")) {
        return fail(ErrorCode::Damaged, {}, {name});
    }
    return {};
}

} // namespace

Result<void> checkPages(Connection &connection)
{
    return expectNothing(connection, "PRAGMA cipher_integrity_check", QStringLiteral("cipher_integrity_check"));
}

Result<void> checkTrees(Connection &connection)
{
    return expectNothing(connection, "PRAGMA quick_check(1)", QStringLiteral("quick_check"));
}

Result<void> checkTables(Connection &connection)
{
    OYAKO_TRY(expectNothing(connection, "PRAGMA integrity_check(1)", QStringLiteral("integrity_check")));
    return expectNothing(connection, "PRAGMA foreign_key_check", QStringLiteral("foreign_key_check"));
}

} // namespace oyako::store
