// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/book/book.h"

namespace oyako::clinic {

/// The entries the filter lets through as CSV (UTF-8, RFC 4180), oldest first, whatever filter.limit says:
/// sequence, at, staff, staff_name, access, person, subject, detail, hash. All but the name are what the hash was made
/// of, byte for byte, so that whoever has the whole list can check the chain without Oyako. Holds no child's name.
/// NotAllowed ("duty") unless an administrator is on duty. Noted as an export. Cancelled.
[[nodiscard]] Result<QByteArray> auditTable(book::Book &book, book::AuditFilter filter, const Progress &progress);

/// The check of the whole chain and, where one was written down, of its head: `at` is the number printed with it.
/// The answer's firstBad is also `at` when the entry of that number is gone or bears another hash.
[[nodiscard]] Result<book::AuditCheck> checkAudit(const book::Book &book,
                                                  const std::optional<book::AuditHead> &printed);

/// "Head" as it is printed and typed: hexadecimal in groups of eight.
[[nodiscard]] QString headText(const QByteArray &hash);
/// Empty unless the text is 32 bytes in hexadecimal; blanks, line breaks, case and full width do not matter.
[[nodiscard]] QByteArray headFromText(const QString &text);

} // namespace oyako::clinic
