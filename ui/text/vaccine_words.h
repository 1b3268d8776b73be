// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace oyako::text {

/// What a vaccine is found by besides its name: its code, reading, English and trade names, in one line. Of a CVX code
/// CDC's name and number. For searching, never shown.
[[nodiscard]] QString vaccineSearchWords(const QString &code);

/// Codes that can be chosen for a dose given abroad: "cvx:03", by CDC's name.
[[nodiscard]] QStringList foreignVaccineCodes();

/// How a code of either kind is offered: 「MR(麻しん風しん)」, 「MMRV (CVX 94)」.
[[nodiscard]] QString vaccineOffer(const QString &code);

} // namespace oyako::text
