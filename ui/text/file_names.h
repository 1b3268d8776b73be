// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace oyako::text {

/// A title as a file name without ending, on every system: what no file name may hold becomes a hyphen, at most 80
/// characters; 「親子手帳」 where nothing is left. For titles of forms and lists: a person's name never goes into a
/// file name.
[[nodiscard]] QString fileName(const QString &title);

} // namespace oyako::text
