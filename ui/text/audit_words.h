// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/audit_log.h"
#include "ui/text/record_changes.h"

namespace oyako::text {

/// ログイン, 見た, 書いた …
[[nodiscard]] QString accessName(book::Access access);

/// What an entry of the access log says in its stable words ("list 30 …", "staff_add 1"), as a sentence: 「「健診に案内
/// する子」2026年11月、30人分の一覧」. Ids become names where `nameOf` knows them, at most three. Words this program
/// does not know are given as they are stored, never left out. Empty where the entry says no more than its kind.
[[nodiscard]] QString auditDetail(const book::AuditEntry &entry, const Speech &speech, const NameOf &nameOf);

} // namespace oyako::text
