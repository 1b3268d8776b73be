// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/resource_file.h"

#include <QFile>

namespace oyako::programs {

QByteArray resourceFile(const QString &name)
{
    QFile file(QStringLiteral(":/oyako/programs/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace oyako::programs
