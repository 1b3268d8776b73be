// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/invocation.h"
#include "core/book/book.h"

namespace oyako::cli {

/// Whether `export` writes a chart: --format svg or png, or pdf with --chart.
[[nodiscard]] bool isChartExport(const Arguments &arguments, const QString &format);

/// Writes --chart of one --person into a file, or, without --chart, every chart that fits the person as a file of its
/// own into a folder. --reference japan|who, --own FILE.csv, --age birth|due, --detail, --lang. MissingValue (field:
/// --person), InvalidValue (field: the option).
[[nodiscard]] Result<void> writeCharts(const Invocation &invocation, const book::Book &book, const QString &format,
                                       const QString &out);

} // namespace oyako::cli
