// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QList>
#include <QSet>
#include <QStringList>

namespace oyako::programs {

/// The records below the header, each with its fields in the order of `columns`. BadData (field "header", argument the
/// column) when a column is missing; errors of csv::Reader.
[[nodiscard]] Result<QList<QStringList>> recordsInOrder(QByteArrayView csv, const QStringList &columns);

/// BadData with the field "row N, COLUMN"; the header is row 1.
[[nodiscard]] tl::unexpected<Error> refuseRow(qsizetype record, const QString &column, const QStringList &arguments);

/// Reads every record with `readRow` (fields in the order of `columns`; its errors name a column) and refuses an id
/// that comes twice. BadData names row and column.
template <class Row>
[[nodiscard]] Result<QList<Row>> readTable(QByteArrayView csv, const QStringList &columns,
                                           Result<Row> (*readRow)(const QStringList &))
{
    const Result<QList<QStringList>> records = recordsInOrder(csv, columns);
    if (!records) {
        return fail(records.error());
    }
    QList<Row> rows;
    QSet<QString> ids;
    for (qsizetype i = 0; i < records->size(); ++i) {
        Result<Row> row = readRow(records->at(i));
        if (!row) {
            return refuseRow(i, row.error().field, row.error().arguments);
        }
        if (ids.contains(row->id)) {
            return refuseRow(i, QStringLiteral("id"), {QStringLiteral("twice")});
        }
        ids.insert(row->id);
        rows.append(std::move(*row));
    }
    return rows;
}

} // namespace oyako::programs
