// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QTime>

namespace oyako::calendar {

/// Reads a time of day as people in Japan type it: 14:10, 1410, 930, 9, 14.10, 14時10分, 14時, 14時半, 午後2時10分,
/// 午前0時, PM 2:10, 2:10pm; full-width characters and blanks are understood. Midnight is 0:00; 24:00 is not a time of
/// day.
///
/// MissingValue for blank text, InvalidValue for what is no time; arguments never repeat what was typed.
[[nodiscard]] Result<QTime> parseTime(const QString &text);

} // namespace oyako::calendar
