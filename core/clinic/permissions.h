// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"

namespace oyako::clinic {

/// What the person on duty may do. Reading what is not sensitive is open to everyone who opened the book.
struct Permissions {
    bool record = false;
    bool seeSensitive =
        false; ///< May ask to see EPDS, infection results, maltreatment items: a deliberate, noted step.
    bool administer = false;

    friend bool operator==(const Permissions &, const Permissions &) = default;
};

[[nodiscard]] Permissions permissionsOf(records::Duty duty);

/// Of the book's author. In a family's book, and in a clinic's that has no staff yet: everything. When there is staff
/// and nobody (or somebody retired) is on duty: nothing.
[[nodiscard]] Result<Permissions> permissionsOf(const book::Book &book);

} // namespace oyako::clinic
