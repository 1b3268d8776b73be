// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/table_reader.h"

#include "core/base/csv.h"

namespace oyako::programs {

Result<QList<QStringList>> recordsInOrder(QByteArrayView csv, const QStringList &columns)
{
    Result<QList<QStringList>> records = csv::readAll(csv);
    if (!records) {
        return records;
    }
    const QStringList header = records->isEmpty() ? QStringList() : records->takeFirst();
    QList<qsizetype> places;
    for (const QString &column : columns) {
        places.append(header.indexOf(column));
        if (places.last() < 0) {
            return fail(ErrorCode::BadData, QStringLiteral("header"), {column});
        }
    }
    for (QStringList &record : *records) {
        QStringList fields;
        for (const qsizetype place : places) {
            fields.append(record.at(place));
        }
        record = fields;
    }
    return records;
}

tl::unexpected<Error> refuseRow(qsizetype record, const QString &column, const QStringList &arguments)
{
    return fail(ErrorCode::BadData, QStringLiteral("row %1, %2").arg(record + 2).arg(column), arguments);
}

} // namespace oyako::programs
