// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/facilities/list_table.h"

#include "core/base/csv.h"
#include "core/base/text_encoding.h"
#include "core/base/utf8.h"
#include "core/facilities/list_json.h"

namespace oyako::facilities {

namespace {

constexpr qsizetype enoughNames = 3;
constexpr qsizetype mostTitleRows = 40;

struct Signature {
    QByteArrayView bytes;
    const char *word;
};

constexpr Signature signatures[]{
    {"PK\x03\x04", "zip"}, {"PK\x05\x06", "zip"}, {"\xD0\xCF\x11\xE0", "xls"}, {"%PDF", "pdf"}, {"\x1F\x8B", "binary"}};

tl::unexpected<Error> unknown(const char *what)
{
    return fail(ErrorCode::NotRecognised, {}, {QString::fromLatin1(what)});
}

/// What a file is that certainly is no list; null for others.
const char *otherFormat(const QByteArray &bytes)
{
    for (const Signature &signature : signatures) {
        if (bytes.startsWith(signature.bytes)) {
            return signature.word;
        }
    }
    return bytes.trimmed().isEmpty() ? "empty" : nullptr;
}

tl::unexpected<Error> tooLarge(const char *what, qsizetype limit)
{
    return fail(ErrorCode::TooLarge, QLatin1String(what), {QString::number(limit)});
}

bool isMarkup(const QByteArray &text)
{
    constexpr qsizetype beginning = 200;
    const QByteArray start = text.left(beginning).trimmed().toLower();
    return start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml");
}

QStringList textsOf(const csv::Fields &fields)
{
    QStringList cells;
    cells.reserve(static_cast<qsizetype>(fields.size()));
    for (const QByteArrayView field : fields) {
        cells.append(utf8::textOf(field));
    }
    return cells;
}

/// Blank cells at the end of a header name nothing.
QStringList withoutBlankEnd(QStringList cells)
{
    while (!cells.isEmpty() && cells.last().trimmed().isEmpty()) {
        cells.removeLast();
    }
    return cells;
}

Result<ListTable> readSeparated(const QByteArray &text, char separator)
{
    csv::Reader reader(text, {.separator = separator, .ragged = true, .loose = true});
    ListTable table;
    table.format = separator == '\t' ? QStringLiteral("tsv") : QStringLiteral("csv");
    csv::Fields fields;
    for (;;) {
        const auto more = reader.next(fields);
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            break;
        }
        const QStringList cells = textsOf(fields);
        if (isBlank(cells)) {
            continue;
        }
        if (table.headerLine > 0) {
            OYAKO_TRY(addRow(table, {reader.line(), cells}));
        } else if (knownNames(cells) >= enoughNames) {
            table.headerLine = reader.line();
            table.columns = columnsOf(withoutBlankEnd(cells));
            if (table.columns.size() > mostColumns) {
                return tooLarge("columns", mostColumns);
            }
        } else if (table.above.size() == mostTitleRows) {
            break;
        } else {
            table.above.append({reader.line(), withoutBlankEnd(cells)});
        }
    }
    return table.headerLine > 0 ? Result<ListTable>(std::move(table)) : unknown("header");
}

Result<ListTable> readRows(const QByteArray &text)
{
    auto table = readSeparated(text, ',');
    if (!table && text.contains('\t')) {
        if (auto tabbed = readSeparated(text, '\t')) {
            table = std::move(tabbed);
        }
    }
    if (table && !table->above.isEmpty()) {
        table->title = table->above.first().cells.value(0).trimmed();
    }
    return table;
}

Result<ListTable> readText(const QByteArray &text)
{
    const QByteArray start = text.left(64).trimmed();
    if (!start.startsWith('[') && !start.startsWith('{')) {
        return readRows(text);
    }
    auto list = readJsonList(text);
    if (list || list.error().code != ErrorCode::NotJson) {
        return list;
    }
    // A title may begin with a bracket: [令和8年度] 一覧.
    auto table = readRows(text);
    return table ? std::move(table) : std::move(list);
}

} // namespace

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.cbegin(), cells.cend(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

Result<void> addRow(ListTable &table, TableRow row)
{
    if (table.rows.size() == mostRows) {
        return tooLarge("rows", mostRows);
    }
    table.cells += row.cells.size();
    if (table.cells > mostCells) {
        return tooLarge("cells", mostCells);
    }
    table.rows.append(std::move(row));
    return {};
}

Result<ListTable> readListTable(const QByteArray &bytes)
{
    if (bytes.size() > largestList) {
        return fail(ErrorCode::TooLarge, {}, {QString::number(largestList)});
    }
    if (const char *other = otherFormat(bytes)) {
        return unknown(other);
    }
    const auto decoded = text_encoding::decode(bytes);
    if (!decoded) {
        return fail(decoded.error());
    }
    if (decoded->utf8.contains('\0')) {
        return unknown("binary");
    }
    if (isMarkup(decoded->utf8)) {
        return unknown("html");
    }
    auto table = readText(decoded->utf8);
    if (table) {
        table->encoding = text_encoding::encodingWord(decoded->encoding);
    }
    return table;
}

} // namespace oyako::facilities
