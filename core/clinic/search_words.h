// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/person.h"

namespace oyako::clinic {

/// What a search that found nobody says of a child to be registered: family name and given name in the order they are
/// written, in kana as readings; a birthday with its year that has come; a whole telephone number; else a number of the
/// facility. What is not certain is left out. Pure.
[[nodiscard]] records::Person personFromSearch(const QString &text, const QDate &today);

} // namespace oyako::clinic
