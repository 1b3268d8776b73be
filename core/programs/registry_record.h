// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/programs/programme.h"

#include <QJsonObject>

namespace oyako::programs {

/// One object of the registry file as a programme. Never fails: what is missing stays empty.
[[nodiscard]] Programme readProgramme(const QJsonObject &record);

/// The ages of a record's `target`. 以上 is inclusive, 未満 exclusive; 以下 with years alone takes the whole year in,
/// with months that month; 超 is read as 以上, because leaving somebody out is the worse mistake. An upper bound of 0
/// months is an input error and dropped. Of two upper bounds the later one stands.
[[nodiscard]] AgeBounds ageBounds(const QJsonObject &target);

} // namespace oyako::programs
