// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace oyako::store {

/// The one lock of a book's folder: whoever holds it may write. The operating system lets go of it when the process
/// ends, however it ends, so a lock is never stale. The empty file "lock" stays; its being there means nothing.
class FolderLock final {
public:
    /// InUse: held by another process, or elsewhere in this one. NotFound: no such folder. ReadOnly, DiskFull,
    /// IoFailed: the lock file cannot be made, or a link is in its place.
    [[nodiscard]] static Result<FolderLock> acquire(const QString &folder);

    FolderLock(FolderLock &&) noexcept;
    FolderLock &operator=(FolderLock &&) noexcept;
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;
    ~FolderLock();

private:
    struct File;
    explicit FolderLock(std::unique_ptr<File> file);
    std::unique_ptr<File> m_file;
};

} // namespace oyako::store
