// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/file_names.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace oyako::text {

namespace {

constexpr qsizetype longest = 80;

bool isAllowed(QChar character)
{
    return character.isPrint() && !QStringView(u"/\\:*?\"<>|").contains(character);
}

/// Names that Windows keeps for devices, whatever suffix follows.
bool isReserved(const QString &name)
{
    static const QRegularExpression reserved(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])$"),
                                             QRegularExpression::CaseInsensitiveOption);
    return reserved.match(name.section(QLatin1Char('.'), 0, 0).trimmed()).hasMatch();
}

} // namespace

QString fileName(const QString &title)
{
    QString name = title.simplified();
    for (QChar &character : name) {
        // Characters beyond the basic plane come as two halves, which are not printable by themselves.
        character = isAllowed(character) || character.isSurrogate() ? character : QLatin1Char('-');
    }
    name.truncate(longest);
    if (!name.isEmpty() && name.back().isHighSurrogate()) {
        name.chop(1);
    }
    while (name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char(' '))) {
        name.remove(0, 1);
    }
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' '))) {
        name.chop(1);
    }
    return name.isEmpty() || isReserved(name) ? QCoreApplication::translate("FileNames", "親子手帳") : name;
}

} // namespace oyako::text
