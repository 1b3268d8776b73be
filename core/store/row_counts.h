// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QMap>
#include <QString>

namespace oyako::store {

/// How many rows each table holds.
using RowCounts = QMap<QString, qint64>;

/// Of one instant when called inside a transaction.
[[nodiscard]] Result<RowCounts> countRows(Connection &connection);

} // namespace oyako::store
