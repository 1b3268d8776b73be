// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <gtest/gtest.h>

namespace oyako::test {

/// The content of a file below tests/cases; a failed test when it is not there.
inline QByteArray caseBytes(const QString &name)
{
    QFile file(QStringLiteral(OYAKO_TEST_CASES "/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

inline QJsonArray caseArray(const QString &name)
{
    return QJsonDocument::fromJson(caseBytes(name)).array();
}

/// The rows of a CSV file without quotes, the heading left out.
inline QList<QStringList> caseRows(const QString &name)
{
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(caseBytes(name)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        rows.append(line.split(QLatin1Char(',')));
    }
    return rows;
}

} // namespace oyako::test
