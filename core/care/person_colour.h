// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace oyako::care {

/// How many colours there are to tell persons apart.
inline constexpr int personColours = 6;

/// The colour for one more person of a book: the first that nobody has, else the first of those that the fewest have.
/// Range 0 … personColours - 1.
[[nodiscard]] int nextPersonColour(const QList<int> &taken);

} // namespace oyako::care
