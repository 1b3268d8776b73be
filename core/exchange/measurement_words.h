// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/measurement_table.h"

namespace oyako::exchange {

/// A cell of a header: what the column holds, and its unit where the header says one.
struct HeaderCell {
    TableColumn column = TableColumn::Ignored;
    QString unit = {};
};

/// "Weight (kg)", "child_first_name", 「頭囲(cm)」. Ignored for what is not known.
[[nodiscard]] HeaderCell readHeader(const QString &cell);
/// What a value column measures.
[[nodiscard]] std::optional<records::MeasurementKind> kindOf(TableColumn column);
/// "HKQuantityTypeIdentifierBodyMass", "Weight", 「身長」.
[[nodiscard]] std::optional<records::MeasurementKind> kindNamed(const QString &type);
/// Stored units (g, mm) in one of this unit; nothing for a unit that does not fit the kind.
[[nodiscard]] std::optional<double> factorOfUnit(records::MeasurementKind kind, const QString &unit);
/// Whether a place says that it was measured at home; also when nothing is said.
[[nodiscard]] bool isHome(const QString &place);

} // namespace oyako::exchange
