// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QJsonObject>

namespace oyako::cli {

/// "invalid_value: Vaccine_Group (T1, SMALLPOX)": code, field and arguments in one line.
[[nodiscard]] QString errorLine(const Error &error);

/// {"code", "field", "message"}: an error as a script reads it.
[[nodiscard]] QJsonObject errorJson(const Error &error);

} // namespace oyako::cli
