// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/table_words.h"

#include "core/programs/resource_file.h"
#include "core/programs/row_reader.h"
#include "core/programs/table_reader.h"

#include <QHash>

namespace oyako::programs {

namespace {

struct Words {
    QString id; ///< The Japanese.
    QString en;
};

const QStringList &columns()
{
    static const QStringList names{QStringLiteral("ja"), QStringLiteral("en")};
    return names;
}

Result<Words> readRow(const QStringList &fields)
{
    RowReader row(columns(), fields);
    const Words words{row.needed(QLatin1String("ja")), row.needed(QLatin1String("en"))};
    return row.error() ? Result<Words>(fail(*row.error())) : Result<Words>(words);
}

const QHash<QString, QString> &builtInWords()
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> words;
        const auto rows = readTable<Words>(resourceFile(QStringLiteral("words.csv")), columns(), readRow);
        for (const Words &row : rows.value_or(QList<Words>())) {
            words.insert(row.id, row.en);
        }
        return words;
    }();
    return all;
}

} // namespace

QString inEnglish(const QString &japanese)
{
    return builtInWords().value(japanese, japanese);
}

QStringList inEnglish(const QStringList &japanese)
{
    QStringList words;
    for (const QString &word : japanese) {
        words.append(inEnglish(word));
    }
    return words;
}

} // namespace oyako::programs
