// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/statement.h"

#include "core/base/utf8.h"
#include "core/store/handle.h"

#include <QtEndian>

namespace oyako::store {

Statement::Statement(Statement &&other) noexcept
    : m_handle(other.m_handle)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_bindStatus(other.m_bindStatus)
{
}

Statement::~Statement()
{
    if (m_statement == nullptr) {
        return;
    }
    reset();
    // Two users of one SQL text at once: the second compiled its own, which is not needed twice.
    if (!m_handle->idle.try_emplace(sqlite3_sql(m_statement), m_statement).second) {
        sqlite3_finalize(m_statement);
    }
}

Statement &Statement::remember(int status)
{
    if (m_bindStatus == SQLITE_OK) {
        m_bindStatus = status;
    }
    return *this;
}

Statement &Statement::bind(int parameter, double value)
{
    return remember(sqlite3_bind_double(m_statement, parameter, value));
}

Statement &Statement::bind(int parameter, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    return remember(sqlite3_bind_text64(m_statement, parameter, utf8.constData(), static_cast<quint64>(utf8.size()),
                                        SQLITE_TRANSIENT, SQLITE_UTF8));
}

Statement &Statement::bind(int parameter, const QByteArray &value)
{
    return remember(sqlite3_bind_blob64(m_statement, parameter, value.constData(), static_cast<quint64>(value.size()),
                                        SQLITE_TRANSIENT));
}

Statement &Statement::bind(int parameter, const QUuid &value)
{
    return bind(parameter, value.toRfc4122());
}

Statement &Statement::bind(int parameter, std::nullopt_t)
{
    return remember(sqlite3_bind_null(m_statement, parameter));
}

Statement &Statement::bindInteger(int parameter, qint64 value)
{
    return remember(sqlite3_bind_int64(m_statement, parameter, value));
}

Result<bool> Statement::step()
{
    if (m_bindStatus != SQLITE_OK) {
        return detail::failure(*m_handle, m_bindStatus);
    }
    const int status = sqlite3_step(m_statement);
    if (status == SQLITE_ROW) {
        const int confirmed = m_handle->confirmReads();
        return confirmed == SQLITE_OK ? Result<bool>(true) : detail::failure(*m_handle, confirmed);
    }
    if (status == SQLITE_DONE) {
        return false;
    }
    return detail::failure(*m_handle, status);
}

Result<void> Statement::run()
{
    auto row = step();
    while (row && *row) {
        row = step();
    }
    reset();
    if (!row) {
        return fail(std::move(row).error());
    }
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_bindStatus = SQLITE_OK;
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return utf8::textOf({utf8, sqlite3_column_bytes(m_statement, column)});
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

QUuid Statement::uuid(int column) const
{
    const QByteArray bytes = blob(column);
    return bytes.size() == 16 ? QUuid::fromRfc4122(bytes) : QUuid();
}

} // namespace oyako::store
