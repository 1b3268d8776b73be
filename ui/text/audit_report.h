// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/pages/audit_report.h"
#include "ui/text/dates.h"

namespace oyako::text {

/// What was done at a clinic on one day at the clock's place, oldest first, and where the chain of the access log ends
/// now. Who may read it is for the caller to ask (clinic::mayAdminister()). Errors of the book.
[[nodiscard]] Result<pages::AuditReport> auditReport(const book::Book &book, const QDate &day, const Speech &speech);

} // namespace oyako::text
