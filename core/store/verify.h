// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QString>

#include <vector>

namespace oyako::store {

/// Something that is not as it should be. check: "cipher_integrity_check", "integrity_check", "foreign_key_check",
/// "schema", "record_without_revision", "record_differs_from_revision", "record_of_missing_person",
/// "attachment_size", "paper_without_content".
struct VerifyFinding {
    QString check;
    qint64 count = 0; ///< Rows or pages concerned; at least 1.

    friend bool operator==(const VerifyFinding &, const VerifyFinding &) = default;
};

struct VerifyReport {
    int schemaVersion = 0;
    qint64 pages = 0;
    qint64 records = 0;
    qint64 attachments = 0;
    std::vector<VerifyFinding> findings;

    [[nodiscard]] bool isSound() const { return findings.empty(); }
};

/// Looks through the whole store: every page authenticates, tables and indices agree, the schema is the newest, every
/// record has its newest revision and both say the same, nothing refers to what is not there. Folds in the log first;
/// changes nothing else. Fails with Cancelled, or InUse while another connection reads; damage is a finding.
[[nodiscard]] Result<VerifyReport> verify(Connection &connection, const Progress &progress);

} // namespace oyako::store
