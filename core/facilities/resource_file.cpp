// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/facilities/resource_file.h"

#include "core/base/csv.h"

#include <QFile>

namespace oyako::facilities {

QList<QStringList> resourceRecords(const QString &name)
{
    QFile file(QStringLiteral(":/oyako/facilities/") + name);
    const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return csv::readAll(content).value_or(QList<QStringList>()).mid(1);
}

} // namespace oyako::facilities
