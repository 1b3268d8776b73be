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

/// The same in やさしい日本語 for titles, offices and belongings (resources/programs/words_easy.csv).
[[nodiscard]] QString inEasyJapanese(const QString &japanese);
[[nodiscard]] QStringList inEasyJapanese(const QStringList &japanese);

} // namespace oyako::programs
