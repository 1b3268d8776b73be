// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/programs/procedure.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>

namespace oyako::programs {

/// Procedures by id, in the order of their file.
class ProcedureTable final {
public:
    /// Reads and checks a whole table. BadData names the place: field "row N, COLUMN" (N counts the header as 1) or
    /// "header", argument the reason. Errors of csv::Reader for broken CSV.
    [[nodiscard]] static Result<ProcedureTable> parse(QByteArrayView csv);

    /// The table that is part of the program.
    [[nodiscard]] static const ProcedureTable &builtIn();

    [[nodiscard]] const QList<Procedure> &all() const { return m_procedures; }
    /// Null when there is none.
    [[nodiscard]] const Procedure *find(const QString &id) const;

private:
    QList<Procedure> m_procedures;
    QHash<QString, qsizetype> m_places;
};

} // namespace oyako::programs
