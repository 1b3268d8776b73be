// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/folder_lock.h"

#include <QDir>

#include <windows.h>

namespace oyako::store {

struct FolderLock::File {
    explicit File(HANDLE fileHandle)
        : handle(fileHandle)
    {
    }
    File(const File &) = delete;
    File &operator=(const File &) = delete;
    ~File() { ::CloseHandle(handle); }

    HANDLE handle;
};

namespace {

ErrorCode openFailure(DWORD reason)
{
    switch (reason) {
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION: return ErrorCode::InUse;
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND: return ErrorCode::NotFound;
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT: return ErrorCode::ReadOnly;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL: return ErrorCode::DiskFull;
    default: return ErrorCode::IoFailed;
    }
}

} // namespace

FolderLock::FolderLock(std::unique_ptr<File> file)
    : m_file(std::move(file))
{
}

FolderLock::FolderLock(FolderLock &&) noexcept = default;
FolderLock &FolderLock::operator=(FolderLock &&) noexcept = default;
FolderLock::~FolderLock() = default;

Result<FolderLock> FolderLock::acquire(const QString &folder)
{
    const std::wstring path = QDir::toNativeSeparators(folder + QLatin1String("/lock")).toStdWString();
    // Sharing with nobody is the lock; Windows ends it with the process.
    const HANDLE handle = ::CreateFileW(path.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS,
                                        FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        return fail(openFailure(::GetLastError()), {}, {QStringLiteral("lock")});
    }
    return FolderLock(std::make_unique<File>(handle));
}

} // namespace oyako::store
