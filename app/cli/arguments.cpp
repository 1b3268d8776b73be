// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/arguments.h"

namespace oyako::cli {

Result<Arguments> Arguments::parse(const QStringList &words, const QStringList &flags)
{
    Arguments arguments;
    bool onlyWords = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (onlyWords || !word.startsWith(QLatin1String("--"))) {
            arguments.m_words.append(word);
            continue;
        }
        if (word.size() == 2) {
            onlyWords = true;
            continue;
        }
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (flags.contains(name)) {
            arguments.m_options[name].append(QString());
        } else if (equals >= 0) {
            arguments.m_options[name].append(word.mid(equals + 1));
        } else if (i + 1 < words.size()) {
            arguments.m_options[name].append(words.at(++i));
        } else {
            return fail(ErrorCode::MissingValue, QLatin1String("--") + name);
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
