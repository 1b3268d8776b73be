// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/registry_text.h"

#include <QRegularExpression>

namespace oyako::programs {

namespace {

constexpr qsizetype codeLength = 3;

bool isWebAddress(const QString &text)
{
    return text.startsWith(QLatin1String("https://")) || text.startsWith(QLatin1String("http://"));
}

QStringList trimmedParts(const QString &text, const QRegularExpression &separator)
{
    QStringList parts;
    for (const QString &part : text.split(separator, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty()) {
            parts.append(part.trimmed());
        }
    }
    return parts;
}

bool isRuler(const QStringList &cells)
{
    static const QRegularExpression ruler(QStringLiteral("\\A:?-+:?\\z"));
    for (const QString &cell : cells) {
        if (!ruler.match(cell).hasMatch()) {
            return false;
        }
    }
    return true;
}

QStringList cellsOf(const QString &line)
{
    QStringList cells;
    for (const QString &cell : line.mid(1, line.size() - 2).split(QLatin1Char('|'))) {
        cells.append(cell.trimmed());
    }
    return cells;
}

/// Fills merged cells in: from above, from the left.
void fillMerged(QStringList &cells, const QStringList &above)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (cells.at(i) == QLatin1String("^")) {
            cells[i] = above.value(i);
        } else if (cells.at(i) == QLatin1String("<")) {
            cells[i] = i > 0 ? cells.at(i - 1) : QString();
        }
    }
}

} // namespace

QStringList tagCodes(const QStringList &written)
{
    static const QRegularExpression separator(QStringLiteral("[,、\\s]+"));
    QStringList codes;
    for (const QString &text : written) {
        for (const QString &code : trimmedParts(text.normalized(QString::NormalizationForm_KC), separator)) {
            const QString padded = code.rightJustified(codeLength, QLatin1Char('0'));
            if (!codes.contains(padded)) {
                codes.append(padded);
            }
        }
    }
    return codes;
}

QStringList belongings(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("[\\r\\n]+|\\x{3000}{2,}"));
    return trimmedParts(text, separator);
}

QStringList addresses(const QString &uri)
{
    static const QRegularExpression lines(QStringLiteral("[\\r\\n]+"));
    QStringList found;
    for (const QString &line : trimmedParts(uri, lines)) {
        if (isWebAddress(line)) {
            found.append(line);
        } else if (!found.isEmpty()) {
            found.last() += line;
        }
    }
    return found;
}

QString withoutLinks(const QString &text, QList<ProgrammeLink> &links)
{
    static const QRegularExpression link(QStringLiteral("\\A(.*?)[;；]\\s*(https?://\\S+)\\s*\\z"));
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString &line : lines) {
        const QRegularExpressionMatch match = link.match(line);
        if (match.hasMatch()) {
            links.append({match.captured(1).trimmed(), match.captured(2)});
            line = match.captured(1);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QString withPlainTables(const QString &text)
{
    QStringList lines;
    QStringList above;
    const QStringList all = text.split(QLatin1Char('\n'));
    for (const QString &line : all) {
        const QString row = line.trimmed();
        if (row.size() < 3 || !row.startsWith(QLatin1Char('|')) || !row.endsWith(QLatin1Char('|'))) {
            lines.append(line);
            above.clear();
            continue;
        }
        QStringList cells = cellsOf(row);
        if (!isRuler(cells)) {
            fillMerged(cells, above);
            lines.append(cells.join(QLatin1String(" / ")));
            above = std::move(cells);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace oyako::programs
