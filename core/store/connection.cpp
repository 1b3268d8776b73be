// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/connection.h"

#include "core/base/files.h"
#include "core/store/handle.h"
#include "core/store/store_file.h"

#include <QFile>
#include <QFileInfo>

#include <array>

namespace oyako::store {

namespace {

constexpr int busyMilliseconds = 2000;

/// How every connection behaves. cell_size_check finds damage before it is followed; secure_delete overwrites what was
/// erased for good; the log limit gives space back after a large import.
constexpr std::string_view behaviour = "PRAGMA foreign_keys = ON;"
                                       "PRAGMA synchronous = FULL;"
                                       "PRAGMA fullfsync = ON;"
                                       "PRAGMA checkpoint_fullfsync = ON;"
                                       "PRAGMA temp_store = MEMORY;"
                                       "PRAGMA secure_delete = ON;"
                                       "PRAGMA cell_size_check = ON;"
                                       "PRAGMA mmap_size = 0;"
                                       "PRAGMA journal_size_limit = 4194304;";

Result<void> checkStatus(const detail::Handle &handle, int status)
{
    if (status != SQLITE_OK) {
        return detail::failure(handle, status);
    }
    return {};
}

/// No file beside the store may be folded in or removed until the store has proved sound: checkpoints on close are off
/// at first. SQL found in the file itself gets no powers.
void harden(sqlite3 *database)
{
    sqlite3_extended_result_codes(database, 1);
    sqlite3_busy_timeout(database, busyMilliseconds);
    for (const auto &[option, value] :
         {std::pair{SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1}, std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
          std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0}, std::pair{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
          std::pair{SQLITE_DBCONFIG_DQS_DDL, 0}, std::pair{SQLITE_DBCONFIG_DQS_DML, 0}}) {
        sqlite3_db_config(database, option, value, nullptr);
    }
}

/// Without this check a plain SQLite that took SQLCipher's place would ignore the key and write plain text.
Result<void> checkCipher(Connection &connection)
{
    const auto version = connection.value<QString>("PRAGMA cipher_version");
    if (!version) {
        return fail(version.error());
    }
    if (!version->has_value() || version->value().isEmpty()) {
        return fail(ErrorCode::Unsupported, {}, {QStringLiteral("SQLCipher")});
    }
    return {};
}

Result<void> prepareFile(const QString &path, OpenMode mode)
{
    if (mode == OpenMode::Create) {
        return files::createPrivate(path);
    }
    if (!QFileInfo::exists(path)) {
        return fail(ErrorCode::NotFound, {}, {QFileInfo(path).fileName()});
    }
    // The others stand beside a writer of this process, whose file locks would end if the file were opened and closed
    // here.
    return mode == OpenMode::Write ? checkFileShape(path) : Result<void>();
}

} // namespace

Connection::Connection(std::unique_ptr<detail::Handle> handle)
    : m_handle(std::move(handle))
{
}

Connection::Connection(Connection &&) noexcept = default;
Connection &Connection::operator=(Connection &&) noexcept = default;
Connection::~Connection() = default;

Result<Connection> Connection::open(const QString &path, const DataKey &key, OpenMode mode)
{
    OYAKO_TRY(prepareFile(path, mode));
    auto handle = std::make_unique<detail::Handle>(path);
    const int flags = (mode == OpenMode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_NOMUTEX;
    const int status = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle->database, flags, nullptr);
    OYAKO_TRY(checkStatus(*handle, status));
    harden(handle->database);
    Connection connection(std::move(handle));
    OYAKO_TRY(connection.configure(key, mode));
    return connection;
}

Result<void> Connection::configure(const DataKey &key, OpenMode mode)
{
    OYAKO_TRY(checkStatus(*m_handle, detail::setKey(m_handle->database, key.bytes().data(), DataKey::size)));
    // SQLCipher would otherwise print its own words to stderr when a page is damaged. The first key of a process sets
    // the level anew; no page is read before this.
    OYAKO_TRY(runScript("PRAGMA cipher_log_level = NONE"));
    OYAKO_TRY(checkCipher(*this));
    OYAKO_TRY(runScript(behaviour));
    if (mode != OpenMode::ReadOnly && sqlite3_db_readonly(m_handle->database, "main") == 1) {
        return fail(ErrorCode::ReadOnly, {}, {m_handle->fileName()});
    }
    // The first page is read here: a key that does not fit, or damage, shows now.
    if (auto tables = value<qint64>("SELECT count(*) FROM sqlite_schema"); !tables) {
        return fail(std::move(tables).error());
    }
    if (mode != OpenMode::ReadOnly) {
        OYAKO_TRY(runScript("PRAGMA journal_mode = WAL"));
    }
    m_handle->trust();
    return {};
}

void Connection::leaveUntouched()
{
    m_handle->distrust();
}

Result<Statement> Connection::prepare(std::string_view sql)
{
    const auto found = m_handle->idle.find(std::string(sql));
    if (found != m_handle->idle.end()) {
        sqlite3_stmt *cached = found->second;
        m_handle->idle.erase(found);
        return Statement(*m_handle, cached);
    }
    sqlite3_stmt *compiled = nullptr;
    const char *tail = nullptr;
    const int status = sqlite3_prepare_v3(m_handle->database, sql.data(), static_cast<int>(sql.size()),
                                          SQLITE_PREPARE_PERSISTENT, &compiled, &tail);
    if (status != SQLITE_OK) {
        return detail::failure(*m_handle, status);
    }
    // A second statement in the text would be dropped without a word.
    if (compiled == nullptr || tail != sql.data() + sql.size()) {
        sqlite3_finalize(compiled);
        return detail::failure(*m_handle, SQLITE_MISUSE);
    }
    return Statement(*m_handle, compiled);
}

Result<void> Connection::runScript(std::string_view sql)
{
    return checkStatus(*m_handle,
                       sqlite3_exec(m_handle->database, std::string(sql).c_str(), nullptr, nullptr, nullptr));
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(m_handle->database);
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle->database) == 0;
}

Result<Transaction> Transaction::begin(Connection &connection)
{
    if (connection.inTransaction()) {
        return fail(ErrorCode::NotAllowed);
    }
    OYAKO_TRY(connection.run("BEGIN IMMEDIATE"));
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    // After some failures (disk full) SQLite has rolled back by itself.
    if (m_connection != nullptr && m_connection->inTransaction()) {
        static_cast<void>(m_connection->run("ROLLBACK"));
    }
}

Result<void> Transaction::commit()
{
    OYAKO_TRY(m_connection->run("COMMIT"));
    m_connection = nullptr;
    return {};
}

} // namespace oyako::store
