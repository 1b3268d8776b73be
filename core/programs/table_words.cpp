// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/table_words.h"

#include "core/base/csv.h"
#include "core/programs/resource_file.h"

#include <QHash>

namespace oyako::programs {

namespace {

/// A table of two columns: the Japanese, and the same in another language.
QHash<QString, QString> readWords(const QString &file)
{
    QHash<QString, QString> words;
    const auto rows = csv::readAll(resourceFile(file)).value_or(QList<QStringList>());
    for (const QStringList &row : rows.mid(1)) {
        words.insert(row.value(0), row.value(1));
    }
    return words;
}

const QHash<QString, QString> &englishWords()
{
    static const QHash<QString, QString> all = readWords(QStringLiteral("words.csv"));
    return all;
}

const QHash<QString, QString> &easyWords()
{
    static const QHash<QString, QString> all = readWords(QStringLiteral("words_easy.csv"));
    return all;
}

QStringList inWords(const QHash<QString, QString> &words, const QStringList &japanese)
{
    QStringList said;
    for (const QString &word : japanese) {
        said.append(words.value(word, word));
    }
    return said;
}

} // namespace

QString inEnglish(const QString &japanese)
{
    return englishWords().value(japanese, japanese);
}

QStringList inEnglish(const QStringList &japanese)
{
    return inWords(englishWords(), japanese);
}

QString inEasyJapanese(const QString &japanese)
{
    return easyWords().value(japanese, japanese);
}

QStringList inEasyJapanese(const QStringList &japanese)
{
    return inWords(easyWords(), japanese);
}

} // namespace oyako::programs
