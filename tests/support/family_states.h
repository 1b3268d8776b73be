// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"

#include <functional>

namespace oyako::test {

/// A family at one point of its life, as Today has to speak to it.
struct FamilyState {
    QString name; ///< For the file name of a picture.
    std::function<Result<void>(book::Book &)> fill;
};

/// Expecting, newborn twins, 18 months, three children, after a loss, an empty book. Invented people; counted from the
/// book's today.
[[nodiscard]] QList<FamilyState> familyStates();

} // namespace oyako::test
