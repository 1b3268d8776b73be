// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/facilities/columns.h"

#include "core/facilities/resource_file.h"

#include <QHash>
#include <QSet>

namespace oyako::facilities {

namespace {

const QString vaccineKey = QStringLiteral("vaccine");
/// Keys of which a list may have several columns.
const QSet<QString> repeatable{vaccineKey, QStringLiteral("shelter")};

QHash<QString, Column> readColumns()
{
    QHash<QString, Column> all;
    for (const QStringList &record : resourceRecords(QStringLiteral("headers.csv"))) {
        all.insert(plainHeader(record.value(1)), {record.value(1), record.value(0), {}});
    }
    for (const QStringList &record : resourceRecords(QStringLiteral("vaccine_headers.csv"))) {
        const QString course = record.value(0) == QLatin1String("-") ? QString() : record.value(0);
        all.insert(plainHeader(record.value(1)), {record.value(1), vaccineKey, course});
    }
    return all;
}

/// The part before the first low line that at least three unknown headers share; empty when there is none.
QString sharedPrefix(const QStringList &headers)
{
    constexpr int enough = 3;
    QHash<QString, int> counts;
    for (const QString &header : headers) {
        const QString plain = plainHeader(header);
        const qsizetype end = plain.indexOf(QLatin1Char('_'));
        if (end > 0 && columnOf(header).key.isEmpty() && ++counts[plain.left(end + 1)] >= enough) {
            return plain.left(end + 1);
        }
    }
    return {};
}

Column columnPast(const QString &header, const QString &prefix)
{
    Column column = columnOf(header);
    const QString plain = plainHeader(header);
    if (column.key.isEmpty() && !prefix.isEmpty() && plain.startsWith(prefix)) {
        column = columnOf(plain.sliced(prefix.size()));
    }
    column.header = header;
    return column;
}

} // namespace

QString plainHeader(const QString &header)
{
    QString plain;
    for (const QChar character : header.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (!character.isSpace() && character.isPrint()) {
            plain.append(character);
        }
    }
    return plain;
}

Column columnOf(const QString &header)
{
    static const QHash<QString, Column> known = readColumns();
    Column column = known.value(plainHeader(header));
    column.header = header;
    return column;
}

QList<Column> columnsOf(const QStringList &headers, const QStringList &names)
{
    const QString prefix = sharedPrefix(headers);
    QSet<QString> taken;
    QList<Column> columns;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        Column column = columnPast(headers.at(i), prefix);
        if (i < names.size() && headers.count(headers.at(i)) > 1) {
            column.key = columnOf(names.at(i)).key;
        }
        if (taken.contains(column.key) && !repeatable.contains(column.key)) {
            column.key.clear();
        }
        if (!column.key.isEmpty()) {
            taken.insert(column.key);
        }
        columns.append(column);
    }
    return columns;
}

qsizetype knownNames(const QStringList &row)
{
    QSet<QString> keys;
    for (const Column &column : columnsOf(row)) {
        if (!column.key.isEmpty()) {
            keys.insert(column.key == vaccineKey ? plainHeader(column.header) : column.key);
        }
    }
    return keys.size();
}

} // namespace oyako::facilities
