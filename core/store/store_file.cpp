// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/store_file.h"

#include <QFile>
#include <QFileInfo>

namespace oyako::store {

QStringList sideFiles(const QString &databasePath)
{
    return {databasePath + QLatin1String("-wal"), databasePath + QLatin1String("-shm")};
}

bool hasLog(const QString &databasePath)
{
    return QFileInfo(sideFiles(databasePath).constFirst()).size() > 0;
}

Result<void> checkFileShape(const QString &databasePath)
{
    const QString name = QFileInfo(databasePath).fileName();
    QFile file(databasePath);
    // A pipe would be waited for without end.
    if (!QFileInfo(databasePath).isFile() || !file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::IoFailed, {}, {name});
    }
    if (file.peek(15) == QByteArrayLiteral("SQLite format 3")) {
        return fail(ErrorCode::Plaintext, {}, {name});
    }
    // A crash while the log was being folded in may leave part of a page; the log then still holds the whole one.
    if (file.size() == 0 || (!hasLog(databasePath) && file.size() % pageSize != 0)) {
        return fail(ErrorCode::Damaged, {}, {name});
    }
    return {};
}

} // namespace oyako::store
