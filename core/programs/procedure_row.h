// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/programs/procedure.h"

#include <QStringList>

namespace oyako::programs {

/// The columns a table of procedures must have, in any order.
[[nodiscard]] const QStringList &procedureColumns();

/// Reads one row whose fields stand in the order of procedureColumns(). BadData: field the column, argument the reason.
[[nodiscard]] Result<Procedure> readProcedure(const QStringList &fields);

} // namespace oyako::programs
