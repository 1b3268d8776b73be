// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/open_book.h"

namespace oyako {

/// Every row of every table of a book, in a fixed order: equal before and after means that nothing was written.
[[nodiscard]] inline QStringList contentOf(book::Book &book)
{
    store::Connection &connection = book.store().connection();
    const auto texts = [&connection](const QString &sql) {
        QStringList found;
        auto query = connection.prepare(sql.toStdString()).value();
        while (query.step().value()) {
            found.append(query.column<QString>(0));
        }
        return found;
    };
    QStringList rows;
    const QStringList tables = texts(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1"));
    for (const QString &table : tables) {
        const QStringList columns =
            texts(QStringLiteral("SELECT 'quote(' || name || ')' FROM pragma_table_info('%1')").arg(table));
        const QString row = columns.join(QStringLiteral(" || ' ' || "));
        rows += texts(QStringLiteral("SELECT '%1 ' || %2 FROM %1 ORDER BY 1").arg(table, row));
    }
    return rows;
}

/// The same once the book was closed and opened again: what lies on the disk. References to the old book end.
[[nodiscard]] inline QStringList contentOnDisk(TestBook &test)
{
    test.reopen();
    return contentOf(test.book());
}

} // namespace oyako
