// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/backup.h"

#include "core/base/files.h"
#include "core/store/backup_file.h"
#include "core/store/handle.h"
#include "core/store/integrity.h"
#include "core/store/row_counts.h"
#include "core/store/schema.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>

namespace oyako::store {

namespace {

const auto suffix = QStringLiteral(".oyakobackup");
constexpr int pagesAtOnce = 256;

/// A folder for the time of the work; removed with all that is in it.
Result<std::unique_ptr<QTemporaryDir>> workFolder(const QString &beside)
{
    auto folder = std::make_unique<QTemporaryDir>(beside + QLatin1String("/.work-XXXXXX"));
    if (!folder->isValid()) {
        return fail(QFileInfo::exists(beside) ? ErrorCode::ReadOnly : ErrorCode::NotFound, {},
                    {QFileInfo(beside).fileName()});
    }
    return folder;
}

/// Copies page by page. The source's read transaction keeps the view still while others write.
Result<void> copyPages(Connection &from, Connection &to, const Progress &progress)
{
    sqlite3_backup *copy = sqlite3_backup_init(to.handle().database, "main", from.handle().database, "main");
    if (copy == nullptr) {
        return detail::failure(to.handle(), sqlite3_extended_errcode(to.handle().database));
    }
    int status = SQLITE_OK;
    while (status == SQLITE_OK && !progress.isCancelled()) {
        status = sqlite3_backup_step(copy, pagesAtOnce);
        const int total = sqlite3_backup_pagecount(copy);
        progress.report(total - sqlite3_backup_remaining(copy), total);
    }
    sqlite3_backup_finish(copy);
    if (status == SQLITE_OK) {
        return fail(ErrorCode::Cancelled);
    }
    if (status == SQLITE_DONE) {
        status = from.handle().confirmReads();
        return status == SQLITE_OK ? Result<void>() : detail::failure(from.handle(), status);
    }
    // A page that could not be read is the source's failure, a full disk the copy's.
    const bool reading = sqlite3_errcode(from.handle().database) != SQLITE_OK;
    return detail::failure(reading ? from.handle() : to.handle(), status);
}

struct Snapshot {
    RowCounts rows;
    int schemaVersion = 0;
};

/// A copy of the store as it is at one instant, in a file of its own that nobody has open.
Result<Snapshot> copyStore(const BackupSource &source, const QString &path, const Progress &progress)
{
    auto from = Connection::open(source.folder().database(), source.key(), OpenMode::ReadOnly);
    if (!from) {
        return fail(from.error());
    }
    OYAKO_TRY(from->runScript("BEGIN"));
    auto rows = countRows(*from);
    const auto version = schemaVersion(*from);
    if (!rows || !version) {
        return fail(rows ? version.error() : rows.error());
    }
    auto to = Connection::open(path, source.key(), OpenMode::Create);
    if (!to) {
        return fail(to.error());
    }
    OYAKO_TRY(copyPages(*from, *to, progress));
    return Snapshot{std::move(*rows), *version};
}

/// Everything that makes a store file good: the schema known, pages, tables, foreign keys.
Result<RowCounts> checkStoreFile(const QString &path, const DataKey &key)
{
    auto connection = Connection::open(path, key, OpenMode::Write);
    if (!connection) {
        return fail(connection.error());
    }
    const auto version = schemaVersion(*connection);
    if (!version) {
        return fail(version.error());
    }
    if (*version > newestSchemaVersion()) {
        return fail(ErrorCode::NewerSchema, {}, {QString::number(*version), QString::number(newestSchemaVersion())});
    }
    OYAKO_TRY(checkPages(*connection));
    OYAKO_TRY(checkTables(*connection));
    return countRows(*connection);
}

/// The backup that is about to be announced, taken apart and compared with what was counted.
Result<void> proveBackup(const QString &path, const QString &work, const DataKey &key, const RowCounts &expected,
                         const Progress &progress)
{
    const QString unpacked = work + QLatin1String("/proof.db");
    OYAKO_TRY(unpackBackup(path, unpacked, progress));
    const auto rows = checkStoreFile(unpacked, key);
    if (!rows) {
        return fail(rows.error());
    }
    return *rows == expected ? Result<void>() : fail(ErrorCode::Damaged, {}, {QFileInfo(path).fileName()});
}

QString freeName(const BookFolder &folder, const QDateTime &madeAt)
{
    const QString base =
        folder.backups() + QLatin1String("/oyako-") + madeAt.toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString name = base + suffix;
    for (int number = 2; QFileInfo::exists(name); ++number) {
        name = base + QLatin1Char('-') + QString::number(number) + suffix;
    }
    return name;
}

BackupInfo infoOf(const QString &path, const BackupHeader &header)
{
    return {path, header.madeAt, header.schemaVersion, QFileInfo(path).size()};
}

Result<void> announce(const QString &finished, const QString &target)
{
    // rename() onto an existing file fails in Qt, so nothing is ever overwritten.
    if (!QFile::rename(finished, target)) {
        return fail(QFileInfo::exists(target) ? ErrorCode::AlreadyExists : ErrorCode::IoFailed, {},
                    {QFileInfo(target).fileName()});
    }
    return files::syncFolder(QFileInfo(target).absolutePath());
}

struct Opened {
    BackupHeader header;
    DataKey key;
};

Result<Opened> openHeader(const QString &path, const Unlock &with)
{
    auto header = readBackupHeader(path);
    if (!header) {
        return fail(header.error());
    }
    auto key = header->keys.unlock(with);
    if (!key) {
        return fail(key.error());
    }
    return Opened{std::move(*header), std::move(*key)};
}

/// Into a folder made for it: store and keys, checked.
Result<BackupHeader> unpackBook(const QString &path, const Unlock &with, const BookFolder &folder,
                                const Progress &progress)
{
    auto opened = openHeader(path, with);
    if (!opened) {
        return fail(opened.error());
    }
    OYAKO_TRY(unpackBackup(path, folder.database(), progress));
    OYAKO_TRY(opened->header.keys.write(folder.keys()));
    if (const auto checked = checkStoreFile(folder.database(), opened->key); !checked) {
        return fail(checked.error());
    }
    return std::move(opened->header);
}

} // namespace

BackupSource::BackupSource(const Store &store)
    : m_folder(store.folder())
    , m_keys(store.keys())
    , m_key(store.key().clone())
{
}

Result<BackupInfo> makeBackup(const BackupSource &source, const Clock &clock, const Progress &progress,
                              const std::optional<QString> &target)
{
    const QDateTime madeAt = clock.now();
    if (target && QFileInfo::exists(*target)) {
        return fail(ErrorCode::AlreadyExists, {}, {QFileInfo(*target).fileName()});
    }
    const QString place = target ? QFileInfo(*target).absolutePath() : source.folder().backups();
    if (!target) {
        OYAKO_TRY(files::makePrivateFolder(place));
    }
    const auto work = workFolder(place);
    if (!work) {
        return fail(work.error());
    }
    const QString copied = (*work)->filePath(QStringLiteral("store.db"));
    const auto snapshot = copyStore(source, copied, progress);
    if (!snapshot) {
        return fail(snapshot.error());
    }
    const BackupHeader header{madeAt, snapshot->schemaVersion, 0, source.keys()};
    const QString packed = (*work)->filePath(QStringLiteral("packed"));
    OYAKO_TRY(packBackup(copied, header, packed, progress));
    OYAKO_TRY(proveBackup(packed, (*work)->path(), source.key(), snapshot->rows, progress));
    const QString path = target ? QFileInfo(*target).absoluteFilePath() : freeName(source.folder(), madeAt);
    OYAKO_TRY(announce(packed, path));
    return readBackupHeader(path).map([&](const BackupHeader &written) { return infoOf(path, written); });
}

std::vector<BackupInfo> listBackups(const BookFolder &folder)
{
    std::vector<BackupInfo> found;
    const auto entries = QDir(folder.backups()).entryInfoList({QLatin1Char('*') + suffix}, QDir::Files);
    for (const QFileInfo &entry : entries) {
        if (const auto header = readBackupHeader(entry.absoluteFilePath())) {
            found.push_back(infoOf(entry.absoluteFilePath(), *header));
        }
    }
    // Names end in -2, -3 … within one second.
    std::ranges::sort(found, [](const BackupInfo &a, const BackupInfo &b) {
        return std::pair(a.madeAt, a.path.size()) > std::pair(b.madeAt, b.path.size());
    });
    return found;
}

Result<BackupInfo> checkBackup(const QString &path, const Unlock &with, const Progress &progress)
{
    auto work = workFolder(QFileInfo(path).absolutePath());
    if (!work) {
        work = workFolder(QDir::tempPath());
    }
    if (!work) {
        return fail(work.error());
    }
    return unpackBook(path, with, BookFolder{(*work)->path()}, progress).map([&](const BackupHeader &header) {
        return infoOf(path, header);
    });
}

Result<BackupInfo> newestGoodBackup(const QString &folder, const Unlock &with, const Progress &progress)
{
    for (const BackupInfo &candidate : listBackups(BookFolder{folder})) {
        auto good = checkBackup(candidate.path, with, progress);
        if (good || good.error().code == ErrorCode::Cancelled) {
            return good;
        }
    }
    return fail(ErrorCode::NotFound, {}, {QStringLiteral("backups")});
}

Result<void> restoreBackup(const QString &path, const Unlock &with, const QString &folder, const Progress &progress)
{
    const QString target = QDir(folder).absolutePath();
    if (QFileInfo::exists(target) && !QDir(target).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        return fail(ErrorCode::AlreadyExists, {}, {QFileInfo(target).fileName()});
    }
    const QString parent = QFileInfo(target).absolutePath();
    auto work = workFolder(parent);
    if (!work) {
        return fail(work.error());
    }
    if (const auto header = unpackBook(path, with, BookFolder{(*work)->path()}, progress); !header) {
        return fail(header.error());
    }
    // An empty folder makes room; anything else in it by now makes this fail.
    QDir().rmdir(target);
    if (!QDir().rename((*work)->path(), target)) {
        return fail(ErrorCode::IoFailed, {}, {QFileInfo(target).fileName()});
    }
    (*work)->setAutoRemove(false);
    return files::syncFolder(parent);
}

} // namespace oyako::store
