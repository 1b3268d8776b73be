// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/handle.h"

#include "core/store/secret.h"
#include "core/store/store_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <sodium.h>

namespace oyako::store::detail {

namespace {

ErrorCode constraintCode(int extendedStatus)
{
    switch (extendedStatus) {
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
    case SQLITE_CONSTRAINT_UNIQUE: return ErrorCode::AlreadyExists;
    case SQLITE_CONSTRAINT_FOREIGNKEY: return ErrorCode::UnknownRecord;
    default: return ErrorCode::InvalidValue;
    }
}

/// SQLite only calls ENOSPC a full disk; a quota or a file-size limit reaches people the same way.
ErrorCode inputOutputCode(int systemError)
{
    switch (systemError) {
    case ENOSPC:
    case EFBIG:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return ErrorCode::DiskFull;
    case EROFS:
    case EACCES:
    case EPERM: return ErrorCode::ReadOnly;
    default: return ErrorCode::IoFailed;
    }
}

ErrorCode codeFor(int status, int systemError)
{
    switch (status & 0xFF) {
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM: return ErrorCode::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::InUse;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT: return ErrorCode::Damaged;
    case SQLITE_CONSTRAINT: return constraintCode(status);
    case SQLITE_TOOBIG: return ErrorCode::TooLarge;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR: return status == SQLITE_IOERR_SHORT_READ ? ErrorCode::Damaged : inputOutputCode(systemError);
    default: return ErrorCode::IoFailed;
    }
}

/// A page that did not authenticate leaves a bare "SQL logic error"; a mistake in SQL always says more.
bool isUnauthenticPage(sqlite3 *database, int status)
{
    return status == SQLITE_ERROR && qstrcmp(sqlite3_errmsg(database), sqlite3_errstr(SQLITE_ERROR)) == 0;
}

/// A mistake in our own SQL: its message names tables and tokens of the literal, never bound values.
bool isProgrammingError(int status)
{
    const int primary = status & 0xFF;
    return primary == SQLITE_ERROR || primary == SQLITE_MISUSE || primary == SQLITE_RANGE;
}

} // namespace

Handle::Handle(QString databasePath)
    : path(std::move(databasePath))
{
    for (const QString &side : sideFiles(path)) {
        if (!QFileInfo::exists(side)) {
            m_newSideFiles.append(side);
        }
    }
}

Handle::~Handle()
{
    for (const auto &[sql, statement] : idle) {
        sqlite3_finalize(statement);
    }
    sqlite3_finalize(m_probe);
    sqlite3_close(database);
    if (!m_trusted) {
        for (const QString &side : m_newSideFiles) {
            QFile::remove(side);
        }
    }
}

void Handle::trust()
{
    m_trusted = true;
    setCheckpointOnClose(true);
}

void Handle::distrust()
{
    m_trusted = false;
    setCheckpointOnClose(false);
}

int Handle::confirmReads()
{
    int misses = 0;
    int unused = 0;
    sqlite3_db_status(database, SQLITE_DBSTATUS_CACHE_MISS, &misses, &unused, 0);
    if (misses == m_confirmedMisses) {
        return SQLITE_OK;
    }
    m_confirmedMisses = misses;
    if (m_probe == nullptr) {
        const int compiled = sqlite3_prepare_v3(database, "SELECT 1 FROM sqlite_schema LIMIT 1", -1,
                                                SQLITE_PREPARE_PERSISTENT, &m_probe, nullptr);
        if (compiled != SQLITE_OK) {
            return compiled;
        }
    }
    const int status = sqlite3_step(m_probe);
    sqlite3_reset(m_probe);
    return status == SQLITE_ROW || status == SQLITE_DONE ? SQLITE_OK : status;
}

void Handle::setCheckpointOnClose(bool on)
{
    sqlite3_db_config(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, on ? 0 : 1, nullptr);
}

QString Handle::fileName() const
{
    return QFileInfo(path).fileName();
}

tl::unexpected<Error> failure(const Handle &handle, int status)
{
    const int systemError = handle.database ? sqlite3_system_errno(handle.database) : 0;
    QStringList arguments{handle.fileName(), QString::number(status)};
    if (handle.database && isUnauthenticPage(handle.database, status)) {
        return fail(ErrorCode::Damaged, {}, arguments);
    }
    if (handle.database && isProgrammingError(status)) {
        arguments.append(QString::fromUtf8(sqlite3_errmsg(handle.database)));
    }
    return fail(codeFor(status, systemError), {}, arguments);
}

int setKey(sqlite3 *database, const unsigned char *key, size_t size)
{
    // The form x'…' tells SQLCipher that these are the key itself, not a passphrase to derive one from.
    Secret specification(2 + 2 * size + 1 + 1);
    auto *text = reinterpret_cast<char *>(specification.data());
    std::memcpy(text, "x'", 2);
    sodium_bin2hex(text + 2, 2 * size + 1, key, size);
    text[2 + 2 * size] = '\'';
    return sqlite3_key(database, text, static_cast<int>(2 + 2 * size + 1));
}

} // namespace oyako::store::detail
