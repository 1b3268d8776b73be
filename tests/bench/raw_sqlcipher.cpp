// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/raw_sqlcipher.h"

#include <QString>

#include <cstdio>
#include <cstdlib>

#include <sqlite3.h>

namespace oyako::bench {

namespace {

void check(bool fine)
{
    if (!fine) {
        std::fputs("raw SQLCipher failed\n", stderr);
        std::abort();
    }
}

void bindBlob(sqlite3_stmt *statement, int at, const QByteArray &value)
{
    check(sqlite3_bind_blob(statement, at, value.constData(), static_cast<int>(value.size()), SQLITE_STATIC) ==
          SQLITE_OK);
}

void bindText(sqlite3_stmt *statement, int at, const QByteArray &value)
{
    check(sqlite3_bind_text(statement, at, value.constData(), static_cast<int>(value.size()), SQLITE_STATIC) ==
          SQLITE_OK);
}

} // namespace

RawSqlcipher::RawSqlcipher(const std::string &path, const QByteArray &key, const std::string &schema)
{
    check(sqlite3_open(path.c_str(), &m_database) == SQLITE_OK);
    const QByteArray specification = QByteArrayLiteral("x'") + key.toHex() + '\'';
    check(sqlite3_key(m_database, specification.constData(), static_cast<int>(specification.size())) == SQLITE_OK);
    execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
    if (!schema.empty()) {
        execute(schema.c_str());
    }
    m_begin = prepare("BEGIN IMMEDIATE");
    m_commit = prepare("COMMIT");
    m_record = prepare(sql::insertRecord);
    m_revision = prepare(sql::insertRevision);
    m_bodies = prepare(sql::bodies);
}

RawSqlcipher::~RawSqlcipher()
{
    for (sqlite3_stmt *statement : {m_begin, m_commit, m_record, m_revision, m_bodies}) {
        sqlite3_finalize(statement);
    }
    sqlite3_close(m_database);
}

sqlite3_stmt *RawSqlcipher::prepare(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) == SQLITE_OK);
    return statement;
}

void RawSqlcipher::run(sqlite3_stmt *statement)
{
    check(sqlite3_step(statement) == SQLITE_DONE);
    sqlite3_reset(statement);
}

void RawSqlcipher::execute(const char *sql)
{
    check(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
}

void RawSqlcipher::insertRecord(const QByteArray &book, const QByteArray &id, const QByteArray &body)
{
    for (sqlite3_stmt *statement : {m_record, m_revision}) {
        bindBlob(statement, 1, book);
        bindBlob(statement, 2, id);
        bindText(statement, 3, body);
        run(statement);
    }
}

qint64 RawSqlcipher::readBodies(const QByteArray &book)
{
    bindBlob(m_bodies, 1, book);
    qint64 bytes = 0;
    while (sqlite3_step(m_bodies) == SQLITE_ROW) {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_bodies, 0));
        bytes += QString::fromUtf8(text, sqlite3_column_bytes(m_bodies, 0)).size();
    }
    sqlite3_reset(m_bodies);
    return bytes;
}

} // namespace oyako::bench
