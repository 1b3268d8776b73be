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
    /// Without the folder, for error arguments.
    [[nodiscard]] QString fileName() const;

    sqlite3 *database = nullptr;
    QString path;
    /// Compiled statements nobody uses at the moment.
    std::unordered_map<std::string, sqlite3_stmt *> idle;

private:
    void setCheckpointOnClose(bool on);

    QStringList m_newSideFiles;
    bool m_trusted = false;
};

/// The failure that the database just reported with this status. Carries file name and status number, never values.
[[nodiscard]] tl::unexpected<Error> failure(const Handle &handle, int status);

/// Sets the raw data key on a fresh handle.
[[nodiscard]] int setKey(sqlite3 *database, const unsigned char *key, size_t size);

} // namespace oyako::store::detail
