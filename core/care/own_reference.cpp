// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/own_reference.h"

#include "core/base/files.h"

#include <QFileInfo>

namespace oyako::care {

namespace {

constexpr qint64 largestReference = 1024 * 1024;

/// The two settings of a kind of table.
struct Keys {
    QString name;
    QString table;
};

Keys percentileKeys()
{
    return {QStringLiteral("growth.reference.name"), QStringLiteral("growth.reference.table")};
}

Keys fetalWeightKeys()
{
    return {QStringLiteral("growth.fetalWeight.name"), QStringLiteral("growth.fetalWeight.table")};
}

/// A table with the text it was read from.
template <class Table>
struct Read {
    OwnTable<Table> own;
    QByteArray text;
};

template <class Table>
Result<Read<Table>> readTable(const QString &path, Result<Table> (*parse)(const QString &, QByteArrayView))
{
    const QString name = QFileInfo(path).completeBaseName();
    auto text = files::read(path, largestReference);
    if (!text) {
        return fail(std::move(text).error());
    }
    auto table = parse(name, *text);
    if (!table) {
        return fail(std::move(table).error());
    }
    return Read<Table>{{name, std::move(*table)}, std::move(*text)};
}

template <class Table>
Result<void> keepTable(book::Book &book, const Keys &keys, const Result<Read<Table>> &read)
{
    if (!read) {
        return fail(read.error());
    }
    OYAKO_TRY(book.setSetting(keys.table, QString::fromUtf8(read->text)));
    return book.setSetting(keys.name, read->own.name);
}

template <class Table>
std::optional<OwnTable<Table>> keptTable(const book::Book &book, const Keys &keys,
                                         Result<Table> (*parse)(const QString &, QByteArrayView))
{
    const QString name = book.setting(keys.name).value_or(QString());
    auto table = parse(name, book.setting(keys.table).value_or(QString()).toUtf8());
    return !name.isEmpty() && table ? std::optional(OwnTable<Table>{name, std::move(*table)}) : std::nullopt;
}

} // namespace

Result<OwnPercentiles> readPercentiles(const QString &path)
{
    return readTable(path, growth::readPercentileTable).map([](auto &&read) { return std::move(read.own); });
}

Result<OwnFetalWeights> readFetalWeights(const QString &path)
{
    return readTable(path, growth::readFetalWeightCurve).map([](auto &&read) { return std::move(read.own); });
}

Result<void> keepPercentiles(book::Book &book, const QString &path)
{
    return keepTable(book, percentileKeys(), readTable(path, growth::readPercentileTable));
}

Result<void> keepFetalWeights(book::Book &book, const QString &path)
{
    return keepTable(book, fetalWeightKeys(), readTable(path, growth::readFetalWeightCurve));
}

std::optional<OwnPercentiles> keptPercentiles(const book::Book &book)
{
    return keptTable(book, percentileKeys(), growth::readPercentileTable);
}

std::optional<OwnFetalWeights> keptFetalWeights(const book::Book &book)
{
    return keptTable(book, fetalWeightKeys(), growth::readFetalWeightCurve);
}

} // namespace oyako::care
