// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/csv.h"
#include "core/growth/score_table.h"

#include <QFile>
#include <QMap>

#include <gtest/gtest.h>

#include <ostream>

namespace oyako::growth {

/// Loaded once for all tests of the program; a table that cannot be loaded fails every one of them.
inline const Library &library()
{
    static const Library loaded = Library::load().value();
    return loaded;
}

inline QByteArray caseFile(const char *name)
{
    QFile file(QStringLiteral(OYAKO_TEST_CASES "/growth/") + QString::fromLatin1(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

/// One row by the names of its columns.
using NamedRow = QMap<QString, QString>;

inline QList<NamedRow> namedRows(const QByteArray &content)
{
    const auto records = csv::readAll(content);
    EXPECT_TRUE(records) << (records ? "" : qPrintable(records.error().field));
    QList<NamedRow> rows;
    for (qsizetype i = 1; records && i < records->size(); ++i) {
        NamedRow &row = rows.emplaceBack();
        for (qsizetype column = 0; column < records->first().size(); ++column) {
            row.insert(records->first().at(column), records->at(i).at(column));
        }
    }
    return rows;
}

/// Scores a case file and gives its rows with the result columns.
inline QList<NamedRow> scoredCase(const char *name)
{
    return namedRows(scoreTable(caseFile(name), library()).value());
}

inline void PrintTo(Reason reason, std::ostream *out)
{
    *out << reasonWord(reason).data();
}

} // namespace oyako::growth
