// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/change_set.h"
#include "core/book/record_table.h"

namespace oyako::book {

/// Whether the author, where it is a member of a clinic's staff, may make these changes. NotAllowed ("duty"): one who
/// only reads or has left changes anything, or one who does not administer changes the staff (but for their own
/// passphrase slot). Authors who are no staff, as in a family, may do everything.
[[nodiscard]] Result<void> checkDuty(const RecordTable &records, const RecordId &author, const ChangeSet &changes);

/// Whether the author may change the book's own description. NotAllowed ("duty") for a member of the staff who does not
/// administer or has left.
[[nodiscard]] Result<void> checkAdministers(const RecordTable &records, const RecordId &author);

} // namespace oyako::book
