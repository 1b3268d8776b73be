// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <string>

struct sqlite3;
struct sqlite3_stmt;

namespace oyako::bench {

/// SQLCipher as a careful C programmer would use it: one encrypted database with the same durability as a book's store,
/// statements compiled once, no error handling beyond stopping. What the store is measured against.
class RawSqlcipher final {
public:
    /// Opens or makes the database, and runs the schema when it is new.
    RawSqlcipher(const std::string &path, const QByteArray &key, const std::string &schema);
    RawSqlcipher(const RawSqlcipher &) = delete;
    RawSqlcipher &operator=(const RawSqlcipher &) = delete;
    ~RawSqlcipher();

    void begin() { run(m_begin); }
    void commit() { run(m_commit); }
    /// One record and its revision, as the book writes them.
    void insertRecord(const QByteArray &book, const QByteArray &id, const QByteArray &body);
    /// The bytes of all bodies, read one by one.
    [[nodiscard]] qint64 readBodies(const QByteArray &book);

private:
    sqlite3_stmt *prepare(const char *sql);
    static void run(sqlite3_stmt *statement);
    void execute(const char *sql);

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_begin = nullptr;
    sqlite3_stmt *m_commit = nullptr;
    sqlite3_stmt *m_record = nullptr;
    sqlite3_stmt *m_revision = nullptr;
    sqlite3_stmt *m_bodies = nullptr;
};

/// The statements that both sides run.
namespace sql {
inline constexpr auto insertBook = "INSERT INTO book (book_id, info) VALUES (?, '{}')";
inline constexpr auto insertRecord =
    "INSERT INTO record (book_id, id, kind, person_id, record_date, state, version, body, changed_at)"
    " VALUES (?1, ?2, 'checkup', ?2, '2026-04-01', 0, 1, ?3, '2026-04-01T03:00:00.000Z')";
inline constexpr auto insertRevision =
    "INSERT INTO revision (book_id, record_id, version, state, body, action, author, device, recorded_at, zone)"
    " VALUES (?1, ?2, 1, 0, ?3, 'create', 'author', 'device', '2026-04-01T03:00:00.000Z', 'Asia/Tokyo')";
inline constexpr auto bodies = "SELECT body FROM record WHERE book_id = ?1";
} // namespace sql

} // namespace oyako::bench
