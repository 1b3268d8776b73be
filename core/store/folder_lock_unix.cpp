// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/folder_lock.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace oyako::store {

struct FolderLock::File {
    explicit File(int fileDescriptor)
        : descriptor(fileDescriptor)
    {
    }
    File(const File &) = delete;
    File &operator=(const File &) = delete;
    ~File() { ::close(descriptor); }

    int descriptor;
};

namespace {

ErrorCode openFailure(int reason)
{
    switch (reason) {
    case ENOENT:
    case ENOTDIR: return ErrorCode::NotFound;
    case EROFS:
    case EACCES:
    case EPERM: return ErrorCode::ReadOnly;
    case ENOSPC:
    case EDQUOT: return ErrorCode::DiskFull;
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
    const QByteArray path = QFile::encodeName(folder + QLatin1String("/lock"));
    // A link in its place would have a file made, or locked, outside the book.
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0) {
        return fail(openFailure(errno), {}, {QStringLiteral("lock")});
    }
    auto file = std::make_unique<File>(descriptor);
    // flock, not fcntl: it belongs to this opening of the file, so a second one in the same process is refused too.
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        return fail(errno == EWOULDBLOCK ? ErrorCode::InUse : ErrorCode::IoFailed, {}, {QStringLiteral("lock")});
    }
    return FolderLock(std::move(file));
}

} // namespace oyako::store
