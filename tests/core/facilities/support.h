// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/facilities/list_table.h"

#include <QFile>

namespace oyako::facilities {

/// A file of tests/cases/facilities.
inline QByteArray caseFile(const char *name)
{
    QFile file(QStringLiteral(OYAKO_TEST_CASES "/facilities/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace oyako::facilities
