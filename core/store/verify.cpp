// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/verify.h"

#include "core/store/schema.h"

#include <array>
#include <string_view>

namespace oyako::store {

namespace {

/// A check that answers with one row for each fault ("ok" is none).
struct PragmaCheck {
    QLatin1String name;
    std::string_view sql;
};

constexpr std::array pragmaChecks{
    PragmaCheck{QLatin1String("cipher_integrity_check"), "PRAGMA cipher_integrity_check"},
    PragmaCheck{QLatin1String("integrity_check"), "PRAGMA integrity_check"},
    PragmaCheck{QLatin1String("foreign_key_check"), "PRAGMA foreign_key_check"},
};

/// A check that counts its faults.
constexpr std::array countChecks{
    PragmaCheck{QLatin1String("record_without_revision"),
                "SELECT count(*) FROM record r WHERE NOT EXISTS (SELECT 1 FROM revision v WHERE v.book_id = r.book_id"
                " AND v.record_id = r.id AND v.version = r.version)"},
    PragmaCheck{QLatin1String("record_differs_from_revision"),
                "SELECT count(*) FROM record r JOIN revision v ON v.book_id = r.book_id AND v.record_id = r.id"
                " AND v.version = r.version WHERE v.body <> r.body OR v.state <> r.state"},
    PragmaCheck{QLatin1String("record_of_missing_person"),
                "SELECT count(*) FROM record r WHERE r.person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM record p"
                " WHERE p.book_id = r.book_id AND p.id = r.person_id)"},
    PragmaCheck{QLatin1String("attachment_size"), "SELECT count(*) FROM attachment WHERE size <> length(content)"},
    PragmaCheck{QLatin1String("paper_without_content"),
                "SELECT count(*) FROM record r WHERE r.kind = 'document' AND r.body LIKE '%\"sha256\":%' AND NOT EXISTS"
                " (SELECT 1 FROM attachment a WHERE a.book_id = r.book_id"
                " AND lower(hex(a.sha256)) = json_extract(r.body, '$.sha256'))"},
};

/// Faults found; a check that stumbles over damage has found one more.
Result<qint64> countFaultRows(Connection &connection, std::string_view sql)
{
    auto statement = connection.prepare(sql);
    if (!statement) {
        return statement.error().code == ErrorCode::Damaged ? Result<qint64>(1) : fail(statement.error());
    }
    qint64 faults = 0;
    auto row = statement->step();
    for (; row && *row; row = statement->step()) {
        faults += statement->column<QString>(0) == QLatin1String("ok") ? 0 : 1;
    }
    if (!row) {
        return row.error().code == ErrorCode::Damaged ? Result<qint64>(faults + 1) : fail(row.error());
    }
    return faults;
}

Result<qint64> countFaults(Connection &connection, std::string_view sql)
{
    const auto count = connection.value<qint64>(sql);
    if (!count) {
        return count.error().code == ErrorCode::Damaged ? Result<qint64>(1) : fail(count.error());
    }
    return count->value_or(0);
}

void note(VerifyReport &report, QLatin1String check, qint64 faults)
{
    if (faults > 0) {
        report.findings.push_back({check, faults});
    }
}

Result<void> fillFacts(Connection &connection, VerifyReport &report)
{
    const auto version = schemaVersion(connection);
    const auto pages = connection.value<qint64>("PRAGMA page_count");
    const auto records = countFaults(connection, "SELECT count(*) FROM record");
    const auto attachments = countFaults(connection, "SELECT count(*) FROM attachment");
    if (!version || !pages) {
        return fail(!version ? version.error() : pages.error());
    }
    if (!records || !attachments) {
        return fail(!records ? records.error() : attachments.error());
    }
    report.schemaVersion = *version;
    report.pages = pages->value_or(0);
    report.records = *records;
    report.attachments = *attachments;
    note(report, QLatin1String("schema"), *version == newestSchemaVersion() ? 0 : 1);
    return {};
}

} // namespace

Result<VerifyReport> verify(Connection &connection, const Progress &progress)
{
    VerifyReport report;
    // The page check reads the file itself, which a pending log would complete.
    if (const auto blocked = connection.value<int>("PRAGMA wal_checkpoint(TRUNCATE)"); !blocked || *blocked == 1) {
        return fail(blocked ? Error{ErrorCode::InUse, {}, {}} : blocked.error());
    }
    OYAKO_TRY(fillFacts(connection, report));
    const qint64 total = pragmaChecks.size() + countChecks.size();
    qint64 done = 0;
    const auto runChecks = [&](const auto &checks, auto count) -> Result<void> {
        for (const PragmaCheck &check : checks) {
            if (progress.isCancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            const auto faults = count(connection, check.sql);
            if (!faults) {
                return fail(faults.error());
            }
            note(report, check.name, *faults);
            progress.report(++done, total);
        }
        return {};
    };
    OYAKO_TRY(runChecks(pragmaChecks, countFaultRows));
    OYAKO_TRY(runChecks(countChecks, countFaults));
    return report;
}

} // namespace oyako::store
