// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/any_record.h"

namespace oyako::exchange {

/// The record without what is sensitive: infection results, EPDS and maltreatment answers (findings whose key or form
/// item is marked so). Other records come back as they are.
[[nodiscard]] records::AnyRecord withoutSensitive(const records::AnyRecord &record);

} // namespace oyako::exchange
