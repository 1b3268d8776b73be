// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace oyako::programs {

/// The English for an office, belonging, rule or effect as the tables of procedures, visits and vaccine courses name it
/// (resources/programs/words.csv); the Japanese itself where there is none.
[[nodiscard]] QString inEnglish(const QString &japanese);
[[nodiscard]] QStringList inEnglish(const QStringList &japanese);

} // namespace oyako::programs
