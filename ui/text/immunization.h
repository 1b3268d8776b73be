// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/vaccination_status.h"

#include <QString>

namespace oyako::text {

/// Why the schedule does not count a dose, to be looked at with the doctor: 「要確認・前の回との間隔が短い日付です」.
/// What follows from it is never said here.
[[nodiscard]] QString doseRemark(const care::DoseStatus &dose);

/// What to do with such a dose: ask; nobody is told to repeat it.
[[nodiscard]] QString doseRemarkAdvice();

} // namespace oyako::text
