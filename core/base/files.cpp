// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/files.h"

#include "core/base/leaving.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace oyako::files {

namespace {

tl::unexpected<Error> writeFailure(const QString &path)
{
    const int reason = errno;
    const QString name = QFileInfo(path).fileName();
    if (reason == ENOSPC || reason == EDQUOT) {
        return fail(ErrorCode::DiskFull, {}, {name});
    }
    if (reason == EROFS || reason == EACCES || reason == EPERM) {
        return fail(ErrorCode::ReadOnly, {}, {name});
    }
    return fail(ErrorCode::IoFailed, {}, {name});
}

/// Two of its parts tell a book; one alone may be anybody's file.
bool holdsBook(const QString &path)
{
    const QDir folder(path);
    const bool hasStore = folder.exists(QStringLiteral("store.db")) || folder.exists(QStringLiteral("store.db.new"));
    const bool hasKeys = folder.exists(QStringLiteral("keys.json"));
    const bool hasRest = folder.exists(QStringLiteral("backups")) || folder.exists(QStringLiteral("lock"));
    return (hasStore && hasKeys) || ((hasStore || hasKeys) && hasRest);
}

/// Where a file of this name is written: links followed, also those that lead to nothing yet.
QString behindLinks(QString path)
{
    constexpr int mostLinks = 40;
    for (int i = 0; i < mostLinks && QFileInfo(path).isSymLink(); ++i) {
        path = QFileInfo(path).symLinkTarget();
    }
    return path;
}

bool liesAmongBackups(const QString &folder)
{
    QFileInfo at(folder);
    while (!at.exists() && at.path() != at.filePath()) {
        at = QFileInfo(at.path()); // a folder that is still to be made
    }
    for (at = QFileInfo(at.canonicalFilePath()); at.path() != at.filePath(); at = QFileInfo(at.path())) {
        if (at.fileName() == QLatin1String("backups") && holdsBook(at.path())) {
            return true;
        }
    }
    return false;
}

} // namespace

Result<void> checkLeaving(const QString &path)
{
    const QFileInfo target(behindLinks(path));
    const bool isTaken = holdsBook(target.absoluteFilePath()) || holdsBook(target.absolutePath()) ||
                         liesAmongBackups(target.absolutePath());
    return isTaken ? fail(ErrorCode::NotAllowed, QStringLiteral("bookFolder"), {target.fileName()}) : Result<void>();
}

Result<QByteArray> read(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.exists()) {
        return fail(ErrorCode::NotFound, {}, {QFileInfo(path).fileName()});
    }
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::IoFailed, {}, {QFileInfo(path).fileName()});
    }
    QByteArray content = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError) {
        return fail(ErrorCode::IoFailed, {}, {QFileInfo(path).fileName()});
    }
    if (content.size() > limit) {
        return fail(ErrorCode::TooLarge, {}, {QString::number(limit)});
    }
    return content;
}

Result<void> replace(const QString &path, const QByteArray &content)
{
    OYAKO_TRY(checkLeaving(path));
    return replacePart(path, content);
}

Result<void> replacePart(const QString &path, const QByteArray &content)
{
    const QFileInfo target(behindLinks(path));
    if (target.exists() && !target.isFile()) {
        return fail(ErrorCode::IoFailed, {}, {QFileInfo(path).fileName()});
    }
    errno = 0;
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly)) {
        return writeFailure(path);
    }
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return writeFailure(path);
    }
    if (file.write(content) != content.size() || !file.commit()) {
        return writeFailure(path);
    }
    return {};
}

Result<void> createPrivate(const QString &path)
{
    if (QFileInfo::exists(path)) {
        return fail(ErrorCode::AlreadyExists, {}, {QFileInfo(path).fileName()});
    }
    errno = 0;
    QFile file(path);
    const bool made =
        file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!made) {
        return writeFailure(path);
    }
    return {};
}

Result<void> syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return writeFailure(folder);
    }
    // Some file systems cannot sync a folder and say so (EINVAL); their names are durable without.
    const bool synced = ::fsync(descriptor) == 0 || errno == EINVAL;
    const int reason = errno;
    ::close(descriptor);
    errno = reason;
    if (!synced) {
        return writeFailure(folder);
    }
#else
    Q_UNUSED(folder)
#endif
    return {};
}

Result<void> makePrivateFolder(const QString &path)
{
    errno = 0;
    if (!QDir().mkpath(path)) {
        return writeFailure(path);
    }
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QFile::setPermissions(path, ownerOnly)) {
        return writeFailure(path);
    }
    return {};
}

} // namespace oyako::files
