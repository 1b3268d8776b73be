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

QString nameOf(const QString &path)
{
    return QFileInfo(path).completeBaseName();
}

template <class Table>
Result<OwnTable<Table>> readTable(const QString &path, Result<Table> (*parse)(const QString &, QByteArrayView))
{
    const auto bytes = files::read(path, largestReference);
    if (!bytes) {
        return fail(bytes.error());
    }
    auto table = parse(nameOf(path), *bytes);
    if (!table) {
        return fail(std::move(table).error());
    }
    return OwnTable<Table>{nameOf(path), std::move(*table)};
}

template <class Table>
Result<void> keepTable(book::Book &book, const Keys &keys, const QString &path,
                       Result<Table> (*parse)(const QString &, QByteArrayView))
{
    const auto bytes = files::read(path, largestReference);
    if (!bytes) {
        return fail(bytes.error());
    }
    if (auto table = parse(nameOf(path), *bytes); !table) {
        return fail(std::move(table).error());
    }
    OYAKO_TRY(book.setSetting(keys.table, QString::fromUtf8(*bytes)));
    return book.setSetting(keys.name, nameOf(path));
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
    return readTable(path, growth::readPercentileTable);
}

Result<OwnFetalWeights> readFetalWeights(const QString &path)
{
    return readTable(path, growth::readFetalWeightCurve);
}

Result<void> keepPercentiles(book::Book &book, const QString &path)
{
    return keepTable(book, percentileKeys(), path, growth::readPercentileTable);
}

Result<void> keepFetalWeights(book::Book &book, const QString &path)
{
    return keepTable(book, fetalWeightKeys(), path, growth::readFetalWeightCurve);
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
