// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/backup_commands.h"

#include "app/cli/book_access.h"
#include "core/care/backup_age.h"
#include "core/store/retention.h"
#include "core/store/verify.h"

#include <QJsonArray>

namespace oyako::cli {

namespace {

const QString restoreWords = QStringLiteral("FILE --to DIR (--passphrase-file F | --recovery-file F)");

/// How many old backups made room; none where the file lies outside the book, for those are not ours to remove.
Result<int> makeRoom(const Invocation &invocation, const store::Store &store)
{
    return invocation.arguments().has(QStringLiteral("out"))
               ? Result<int>(0)
               : store::rotateBackups(store.folder(), invocation.clock().now().toUTC().date());
}

int backup(Invocation &invocation)
{
    const auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const QString out = invocation.arguments().value(QStringLiteral("out"));
    const auto made = store::makeBackup(store::BackupSource((*book)->store()), invocation.clock(), Progress(),
                                        out.isEmpty() ? std::nullopt : std::optional(out));
    if (!made) {
        return invocation.refuse(made.error());
    }
    if (!out.isEmpty()) {
        if (const auto noted = care::noteBackupElsewhere(**book); !noted) {
            return invocation.refuse(noted.error());
        }
    }
    const auto removed = makeRoom(invocation, (*book)->store());
    if (!removed) {
        return invocation.refuse(removed.error());
    }
    if (invocation.json() || invocation.jsonl()) {
        invocation.print(QJsonObject{{QStringLiteral("path"), made->path},
                                     {QStringLiteral("madeAt"), made->madeAt.toString(Qt::ISODateWithMs)},
                                     {QStringLiteral("schemaVersion"), made->schemaVersion},
                                     {QStringLiteral("bytes"), made->bytes},
                                     {QStringLiteral("removed"), *removed}});
    } else {
        invocation.print(made->path);
    }
    return Done;
}

int restore(Invocation &invocation)
{
    const QString file = invocation.arguments().words().first();
    const QString folder = invocation.arguments().value(QStringLiteral("to"));
    const auto key = givenKey(invocation);
    if (!key) {
        return invocation.refuse(key.error());
    }
    const auto restored = store::restoreBackup(file, *key, folder, Progress());
    if (!restored) {
        return invocation.refuse(restored.error());
    }
    if (invocation.json() || invocation.jsonl()) {
        invocation.print(QJsonObject{{QStringLiteral("path"), folder}});
    } else {
        invocation.print(folder);
    }
    return Done;
}

QJsonObject described(const store::VerifyFinding &finding)
{
    return {{QStringLiteral("check"), finding.check}, {QStringLiteral("count"), finding.count}};
}

QJsonObject described(const store::VerifyReport &report)
{
    QJsonArray findings;
    for (const store::VerifyFinding &finding : report.findings) {
        findings.append(described(finding));
    }
    return {{QStringLiteral("sound"), report.isSound()},
            {QStringLiteral("schemaVersion"), report.schemaVersion},
            {QStringLiteral("pages"), report.pages},
            {QStringLiteral("records"), report.records},
            {QStringLiteral("findings"), findings}};
}

/// One line for each finding: "record_without_revision  2"; "sound" when there is none.
void printReport(const Invocation &invocation, const store::VerifyReport &report)
{
    if (invocation.json() || invocation.jsonl()) {
        invocation.print(described(report));
        return;
    }
    for (const store::VerifyFinding &finding : report.findings) {
        invocation.print(finding.check + QLatin1String("  ") + QString::number(finding.count));
    }
    invocation.print(QStringLiteral("%1  schema %2, %3 pages, %4 records")
                         .arg(report.isSound() ? QLatin1String("sound") : QLatin1String("not sound"),
                              QString::number(report.schemaVersion), QString::number(report.pages),
                              QString::number(report.records)));
}

int verify(Invocation &invocation)
{
    const auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto report = store::verify((*book)->store().connection(), Progress());
    if (!report) {
        return invocation.refuse(report.error());
    }
    printReport(invocation, *report);
    return report->isSound() ? Done : Refused;
}

} // namespace

QList<Command> backupCommands()
{
    return {
        {QStringLiteral("backup"), QStringLiteral("[--out FILE]"),
         QStringLiteral("one checked file with everything; without --out beside the book"), &backup},
        {QStringLiteral("restore"), restoreWords, QStringLiteral("make a book of a backup, in a new folder"), &restore},
        {QStringLiteral("verify"), QString(),
         QStringLiteral("check cipher, tables, schema and the links between records"), &verify}};
}

} // namespace oyako::cli
