// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QMap>

namespace oyako {

/// Every file below a folder by relative path, with the hash of its content: equal before and after means that nothing
/// was changed, added or removed.
[[nodiscard]] inline QMap<QString, QByteArray> digestOf(const QString &folder)
{
    QMap<QString, QByteArray> digests;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (file.open(QIODevice::ReadOnly)) {
            hash.addData(&file);
        }
        digests.insert(file.fileName().mid(folder.size()), hash.result());
    }
    return digests;
}

} // namespace oyako
