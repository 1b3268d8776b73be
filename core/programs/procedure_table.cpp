// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/procedure_table.h"

#include "core/programs/procedure_row.h"
#include "core/programs/resource_file.h"
#include "core/programs/table_reader.h"

namespace oyako::programs {

Result<ProcedureTable> ProcedureTable::parse(QByteArrayView csv)
{
    Result<QList<Procedure>> rows = readTable<Procedure>(csv, procedureColumns(), readProcedure);
    if (!rows) {
        return fail(rows.error());
    }
    ProcedureTable table;
    table.m_procedures = std::move(*rows);
    for (qsizetype i = 0; i < table.m_procedures.size(); ++i) {
        table.m_places.insert(table.m_procedures.at(i).id, i);
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
