// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/arguments.h"

namespace oyako::cli {

Arguments Arguments::parse(const QStringList &words, const QSet<QString> &flags)
{
    const QLatin1String dashes("--");
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == dashes) {
            arguments.m_words += words.mid(i + 1);
            break;
        }
        if (!word.startsWith(dashes)) {
            arguments.m_words.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        QStringList &values = arguments.m_options[name];
        if (flags.contains(name)) {
            values.append(QString());
            arguments.m_withValue += equals < 0 ? QStringList() : QStringList{name};
        } else if (equals >= 0) {
            values.append(word.mid(equals + 1));
        } else if (i + 1 < words.size() && !words.at(i + 1).startsWith(dashes)) {
            values.append(words.at(++i));
        } else {
            arguments.m_withoutValue.append(name);
        }
    }
    return arguments;
}

QString Arguments::value(const QString &name, const QString &fallback) const
{
    const QStringList all = m_options.value(name);
    return all.isEmpty() ? fallback : all.last();
}

} // namespace oyako::cli
