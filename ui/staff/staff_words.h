// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/records/clinic_records.h"

namespace oyako::ui {

/// 見るだけ, 記録, 管理.
[[nodiscard]] QString dutyName(records::Duty duty);
/// What went wrong with staff, passphrases and PINs, and what to do.
[[nodiscard]] QString staffSentence(const Error &error);

} // namespace oyako::ui
