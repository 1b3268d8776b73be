// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/programs/procedure_table.h"

#include <QByteArrayView>
#include <QDate>
#include <QList>
#include <QString>

namespace oyako::programs {

/// One known answer and what was computed for it.
struct VectorOutcome {
    QString id;        ///< "V01"
    QString procedure; ///< "B01"
    QDate expected;
    QDate computed; ///< Invalid when nothing could be computed.
    QString reason; ///< Why not, or "expression" when the row's own expression gives another date than the table.

    [[nodiscard]] bool holds() const { return computed == expected && reason.isEmpty(); }
};

/// Computes every case of a file with the columns case, procedure_id, field (opens or due), anchors, expected, and
/// perhaps expression: that is evaluated as well and must agree. BadData (field "row N, COLUMN", or "header" with
/// the column that is missing) for a file that breaks its format.
[[nodiscard]] Result<QList<VectorOutcome>> runVectors(QByteArrayView csv, const ProcedureTable &table);

} // namespace oyako::programs
