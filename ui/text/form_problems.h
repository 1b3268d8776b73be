// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/forms/problem.h"
#include "ui/text/dates.h"

namespace oyako::text {

/// What is wrong or odd about an answer, and what helps. Soft ones only ask to look again.
[[nodiscard]] QString problemSentence(const forms::Problem &problem, const Speech &speech);

/// Why a questionnaire file cannot be taken in: what is wrong, and where (linkId or byte).
[[nodiscard]] QString formRefusal(const Error &error);

} // namespace oyako::text
