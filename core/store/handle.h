// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/result.h"

#include <QString>

#include <string>
#include <unordered_map>

#include <sqlite3.h>

namespace oyako::store::detail {

/// What a Connection owns. Included by .cpp files of core/store alone, so that sqlite3.h stays inside.
struct Handle {
    explicit Handle(QString path);
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    ~Handle();

    /// Until trusted, closing neither folds in the log nor leaves side files that were not there before.
    void trust();
    void distrust();
    /// SQLCipher answers a damaged page with zeros and notes an error that only the *next* read of a page reports.
    /// Zeros in the last page of a long text would pass for content. This is that next read, done when pages came from
    /// the file since the last time: SQLITE_OK, or the error.
    [[nodiscard]] int confirmReads();

    /// Without the folder, for error arguments.
    [[nodiscard]] QString fileName() const;

    sqlite3 *database = nullptr;
    QString path;
    /// Compiled statements nobody uses at the moment.
    std::unordered_map<std::string, sqlite3_stmt *> idle;

private:
    void setCheckpointOnClose(bool on);

    QStringList m_newSideFiles;
    sqlite3_stmt *m_probe = nullptr;
    int m_confirmedMisses = 0;
    bool m_trusted = false;
};

/// The failure that the database just reported with this status. Carries file name and status number, never values.
[[nodiscard]] tl::unexpected<Error> failure(const Handle &handle, int status);

/// Sets the raw data key on a fresh handle.
[[nodiscard]] int setKey(sqlite3 *database, const unsigned char *key, size_t size);

} // namespace oyako::store::detail
