// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace oyako::programs {

/// The content of a table of resources/programs, which is built into the program; empty when there is no such table.
[[nodiscard]] QByteArray resourceFile(const QString &name);

} // namespace oyako::programs
