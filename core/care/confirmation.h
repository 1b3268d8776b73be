// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/definition.h"

namespace oyako::care {

/// Whether what the book proposes for this form is confirmed one by one, and stays blank where nobody did (services
/// reference 4.2): a questionnaire before a vaccination.
[[nodiscard]] bool confirmsOneByOne(const forms::Form &form);

} // namespace oyako::care
