// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/row_counts.h"

namespace oyako::store {

namespace {

Result<QStringList> tableNames(Connection &connection)
{
    auto tables = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    if (!tables) {
        return fail(tables.error());
    }
    QStringList names;
    auto row = tables->step();
    for (; row && *row; row = tables->step()) {
        names.append(tables->column<QString>(0));
    }
    if (!row) {
        return fail(row.error());
    }
    return names;
}

} // namespace

Result<RowCounts> countRows(Connection &connection)
{
    const auto names = tableNames(connection);
    if (!names) {
        return fail(names.error());
    }
    RowCounts counts;
    for (QString name : *names) {
        // A table's name cannot be bound; doubled quotes keep any name a name.
        const QString quoted = QString(name).replace(QLatin1Char('"'), QLatin1String("\"\""));
        const QString sql = QLatin1String("SELECT count(*) FROM \"") + quoted + QLatin1Char('"');
        const auto count = connection.value<qint64>(sql.toStdString());
        if (!count) {
            return fail(count.error());
        }
        counts.insert(name, count->value_or(0));
    }
    return counts;
}

} // namespace oyako::store
