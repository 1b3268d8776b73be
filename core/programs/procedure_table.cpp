// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/procedure_table.h"

#include "core/base/csv.h"
#include "core/programs/procedure_row.h"
#include "core/programs/resource_file.h"

namespace oyako::programs {

namespace {

/// Where each of procedureColumns() stands in the file. BadData when one is missing.
Result<QList<qsizetype>> placesOf(const QStringList &header)
{
    QList<qsizetype> places;
    for (const QString &column : procedureColumns()) {
        places.append(header.indexOf(column));
        if (places.last() < 0) {
            return fail(ErrorCode::BadData, QStringLiteral("header"), {column});
        }
    }
    return places;
}

QStringList inOrder(const QStringList &record, const QList<qsizetype> &places)
{
    QStringList fields;
    for (const qsizetype place : places) {
        fields.append(record.at(place));
    }
    return fields;
}

QString placeName(qsizetype row, const QString &column)
{
    return QStringLiteral("row %1, %2").arg(row + 1).arg(column);
}

} // namespace

Result<ProcedureTable> ProcedureTable::parse(QByteArrayView csv)
{
    const Result<QList<QStringList>> records = csv::readAll(csv);
    if (!records) {
        return fail(records.error());
    }
    const Result<QList<qsizetype>> places = placesOf(records->isEmpty() ? QStringList() : records->first());
    if (!places) {
        return fail(places.error());
    }
    ProcedureTable table;
    for (qsizetype i = 1; i < records->size(); ++i) {
        Result<Procedure> procedure = readProcedure(inOrder(records->at(i), *places));
        if (!procedure) {
            return fail(ErrorCode::BadData, placeName(i, procedure.error().field), procedure.error().arguments);
        }
        if (table.m_places.contains(procedure->id)) {
            return fail(ErrorCode::BadData, placeName(i, QStringLiteral("id")), {QStringLiteral("twice")});
        }
        table.m_places.insert(procedure->id, table.m_procedures.size());
        table.m_procedures.append(std::move(*procedure));
    }
    return table;
}

const ProcedureTable &ProcedureTable::builtIn()
{
    static const ProcedureTable table =
        parse(resourceFile(QStringLiteral("procedures.csv"))).value_or(ProcedureTable());
    return table;
}

const Procedure *ProcedureTable::find(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_procedures.at(*place);
}

} // namespace oyako::programs
