// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/secret.h"
#include "core/store/statement.h"

#include <QString>

#include <memory>
#include <string_view>

namespace oyako::store {

enum class OpenMode {
    Create,   ///< Makes the file; AlreadyExists when there is one.
    Write,    ///< An existing store, to read and write.
    ReadOnly, ///< An existing store, to read beside a writer of this process.
    Beside,   ///< The same, to write as well.
};

/// One connection to an encrypted database: the only seam between Oyako and SQLCipher. Used by one thread at a time.
/// Every commit is on the disk when it returns (write-ahead log, synchronous=FULL, full fsync); foreign keys are
/// enforced; temporary data stays in memory.
class Connection final {
public:
    /// Opens with the key in raw form, so no key derivation is paid here.
    /// NotFound: no such file. AlreadyExists: Create over a file. Plaintext: the file is an unencrypted database.
    /// Damaged: it cannot be read with this key – whether the *key* is right is told by KeySlots, before. InUse:
    /// another process writes. ReadOnly, DiskFull, IoFailed: as named. Unsupported ("SQLCipher"): the library linked in
    /// does not encrypt. A file that could not be opened is left as it was, side files included.
    [[nodiscard]] static Result<Connection> open(const QString &path, const DataKey &key, OpenMode mode);

    Connection(Connection &&) noexcept;
    Connection &operator=(Connection &&) noexcept;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    /// Folds the write-ahead log into the file and removes it when this was the last connection.
    ~Connection();

    /// One statement, from the cache or freshly compiled. SQL is a literal of the program, values are bound, never
    /// pasted. A mistake in the SQL is IoFailed with SQLite's message as the last argument.
    [[nodiscard]] Result<Statement> prepare(std::string_view sql);

    /// Prepares, binds the values from parameter 1 on, and runs to the end.
    template <class... Values>
    [[nodiscard]] Result<void> run(std::string_view sql, const Values &...values)
    {
        auto statement = prepare(sql);
        if (!statement) {
            return fail(std::move(statement).error());
        }
        statement->bindAll(values...);
        return statement->run();
    }

    /// The first column of the first row; empty when there is no row. For a column that may be NULL: T = optional<…>.
    template <class T, class... Values>
    [[nodiscard]] Result<std::optional<T>> value(std::string_view sql, const Values &...values)
    {
        auto statement = prepare(sql);
        if (!statement) {
            return fail(std::move(statement).error());
        }
        statement->bindAll(values...);
        auto row = statement->step();
        if (!row) {
            return fail(std::move(row).error());
        }
        return *row ? std::optional<T>(statement->template column<T>(0)) : std::nullopt;
    }

    /// Several statements separated by semicolons, without parameters or results: schema steps and pragmas.
    [[nodiscard]] Result<void> runScript(std::string_view sql);

    /// Rows changed by the last INSERT, UPDATE or DELETE.
    [[nodiscard]] qint64 changes() const;
    /// Inside BEGIN … COMMIT.
    [[nodiscard]] bool inTransaction() const;

    /// Closes later without folding in the log or leaving new side files: for a store that turned out to be damaged or
    /// too new. Nothing may have been written before.
    void leaveUntouched();

    /// For core/store only.
    [[nodiscard]] detail::Handle &handle() { return *m_handle; }

private:
    explicit Connection(std::unique_ptr<detail::Handle> handle);
    [[nodiscard]] Result<void> configure(const DataKey &key, OpenMode mode);
    std::unique_ptr<detail::Handle> m_handle;
};

/// BEGIN IMMEDIATE … COMMIT. Rolls back when it goes without commit(), so that an early return changes nothing.
class Transaction final {
public:
    /// InUse: another writer holds the store. NotAllowed: this connection is inside a transaction already.
    [[nodiscard]] static Result<Transaction> begin(Connection &connection);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// After success the changes survive power loss; after failure nothing was changed.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Connection &connection)
        : m_connection(&connection)
    {
    }
    Connection *m_connection;
};

} // namespace oyako::store
