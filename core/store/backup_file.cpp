// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/backup_file.h"

#include "core/base/files.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QtEndian>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <io.h>
#endif

namespace oyako::store {

namespace {

constexpr QByteArrayView magic = "OYAKOBK1";
constexpr int formatVersion = 1;
constexpr qint64 largestHeader = 1 << 20;
constexpr qint64 chunk = 1 << 18;
constexpr qint64 sumSize = 32;

tl::unexpected<Error> failure(ErrorCode code, const QFile &file)
{
    return fail(code, {}, {QFileInfo(file.fileName()).fileName()});
}

tl::unexpected<Error> writeFailure(const QFile &file)
{
    switch (errno) {
    case ENOSPC:
    case EFBIG:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return failure(ErrorCode::DiskFull, file);
    default: return failure(ErrorCode::IoFailed, file);
    }
}

QByteArray headerToJson(const BackupHeader &header)
{
    const QJsonObject object{{QStringLiteral("format"), QStringLiteral("oyako-backup")},
                             {QStringLiteral("version"), formatVersion},
                             {QStringLiteral("madeAt"), header.madeAt.toUTC().toString(Qt::ISODate)},
                             {QStringLiteral("schemaVersion"), header.schemaVersion},
                             {QStringLiteral("storeSize"), header.storeSize},
                             {QStringLiteral("keys"), QJsonDocument::fromJson(header.keys.toJson()).object()}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<BackupHeader> headerFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(QLatin1String("format")) != QLatin1String("oyako-backup")) {
        return fail(ErrorCode::Damaged);
    }
    if (object.value(QLatin1String("version")).toInt() > formatVersion) {
        return fail(ErrorCode::NewerSchema);
    }
    auto keys = KeySlots::parse(QJsonDocument(object.value(QLatin1String("keys")).toObject()).toJson());
    const QDateTime madeAt = QDateTime::fromString(object.value(QLatin1String("madeAt")).toString(), Qt::ISODate);
    const qint64 size = object.value(QLatin1String("storeSize")).toInteger(-1);
    if (!keys || !madeAt.isValid() || size < 0) {
        return fail(ErrorCode::Damaged);
    }
    return BackupHeader{madeAt, object.value(QLatin1String("schemaVersion")).toInt(), size, std::move(*keys)};
}

/// Writes, and adds to the check sum.
bool put(QFile &file, QCryptographicHash &hash, QByteArrayView bytes)
{
    hash.addData(bytes);
    return file.write(bytes.data(), bytes.size()) == bytes.size();
}

Result<void> copyBytes(QFile &from, QFile &to, qint64 size, const Progress &progress, QCryptographicHash &hash)
{
    for (qint64 done = 0; done < size;) {
        if (progress.isCancelled()) {
            return failure(ErrorCode::Cancelled, to);
        }
        const QByteArray bytes = from.read(std::min(chunk, size - done));
        if (bytes.isEmpty()) {
            return failure(ErrorCode::Damaged, from);
        }
        hash.addData(bytes);
        if (to.write(bytes) != bytes.size()) {
            return writeFailure(to);
        }
        done += bytes.size();
        progress.report(done, size);
    }
    return {};
}

Result<void> flushToDisk(QFile &file)
{
#ifdef Q_OS_UNIX
    const bool flushed = file.flush() && ::fsync(file.handle()) == 0;
#else
    const bool flushed = file.flush() && ::_commit(file.handle()) == 0;
#endif
    if (!flushed) {
        return writeFailure(file);
    }
    return {};
}

/// The header's bytes, with magic and size before them as they stand in the file.
Result<QByteArray> readFront(QFile &file)
{
    const QByteArray start = file.read(magic.size() + 4);
    if (start.size() != magic.size() + 4 || !start.startsWith(magic)) {
        return failure(ErrorCode::Damaged, file);
    }
    const auto size = qFromBigEndian<quint32>(start.constData() + magic.size());
    const QByteArray header = size <= largestHeader ? file.read(size) : QByteArray();
    if (header.size() != static_cast<qsizetype>(size)) {
        return failure(ErrorCode::Damaged, file);
    }
    return start + header;
}

Result<BackupHeader> parseFront(const QFile &file, const QByteArray &front)
{
    auto header = headerFromJson(front.sliced(magic.size() + 4));
    if (!header) {
        return failure(header.error().code, file);
    }
    if (file.size() != front.size() + header->storeSize + sumSize) {
        return failure(ErrorCode::Damaged, file);
    }
    return header;
}

Result<void> openToRead(QFile &file)
{
    if (!file.exists()) {
        return failure(ErrorCode::NotFound, file);
    }
    // A pipe would be waited for without end.
    if (!QFileInfo(file.fileName()).isFile() || !file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::IoFailed, file);
    }
    return {};
}

Result<void> writeAll(QFile &from, const QByteArray &json, QFile &to, const Progress &progress)
{
    std::array<char, 4> size{};
    qToBigEndian(static_cast<quint32>(json.size()), size.data());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    errno = 0;
    if (!put(to, hash, magic) || !put(to, hash, QByteArrayView(size.data(), 4)) || !put(to, hash, json)) {
        return writeFailure(to);
    }
    OYAKO_TRY(copyBytes(from, to, from.size(), progress, hash));
    if (to.write(hash.result()) != sumSize) {
        return writeFailure(to);
    }
    return flushToDisk(to);
}

} // namespace

Result<BackupHeader> readBackupHeader(const QString &path)
{
    QFile file(path);
    OYAKO_TRY(openToRead(file));
    return readFront(file).and_then([&](const QByteArray &front) { return parseFront(file, front); });
}

Result<void> packBackup(const QString &databasePath, const BackupHeader &header, const QString &path,
                        const Progress &progress)
{
    QFile from(databasePath);
    OYAKO_TRY(openToRead(from));
    BackupHeader complete = header;
    complete.storeSize = from.size();
    OYAKO_TRY(files::createPrivate(path));
    QFile to(path);
    auto removal = qScopeGuard([&to] { to.remove(); });
    if (!to.open(QIODevice::WriteOnly)) {
        return writeFailure(to);
    }
    OYAKO_TRY(writeAll(from, headerToJson(complete), to, progress));
    removal.dismiss();
    return {};
}

Result<void> unpackBackup(const QString &path, const QString &databasePath, const Progress &progress)
{
    QFile from(path);
    OYAKO_TRY(openToRead(from));
    const auto front = readFront(from);
    if (!front) {
        return fail(front.error());
    }
    const auto header = parseFront(from, *front);
    if (!header) {
        return fail(header.error());
    }
    OYAKO_TRY(files::createPrivate(databasePath));
    QFile to(databasePath);
    auto removal = qScopeGuard([&to] { to.remove(); });
    errno = 0;
    if (!to.open(QIODevice::WriteOnly)) {
        return writeFailure(to);
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(*front);
    OYAKO_TRY(copyBytes(from, to, header->storeSize, progress, hash));
    if (from.read(sumSize) != hash.result()) {
        return failure(ErrorCode::Damaged, from);
    }
    OYAKO_TRY(flushToDisk(to));
    removal.dismiss();
    return {};
}

} // namespace oyako::store
