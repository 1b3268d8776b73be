// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace oyako::programs {

/// The months (1–12, rising) in which what a procedure brings is paid out, by resources/programs/payment_months.csv;
/// none where it is paid once, or the table does not say.
[[nodiscard]] QList<int> paymentMonthsOf(const QString &procedure);

} // namespace oyako::programs
