// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace oyako::facilities {

/// The records of a table of resources/facilities, which is built into the program, without its header.
[[nodiscard]] QList<QStringList> resourceRecords(const QString &name);

} // namespace oyako::facilities
