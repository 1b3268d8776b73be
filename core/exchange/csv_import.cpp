// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/csv_import.h"

#include "core/base/csv.h"
#include "core/base/json_reader.h"
#include "core/base/text_encoding.h"
#include "core/base/utf8.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace oyako::exchange {

using records::AnyRecord;
using records::Kind;

namespace {

const QString idColumn = QStringLiteral("id");
const QString personColumn = QStringLiteral("person");

/// What a spreadsheet makes of a day: 2026/1/5.
QString isoDay(const QString &cell)
{
    static const QRegularExpression slashed(QStringLiteral(R"(^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$)"));
    const auto match = slashed.match(cell);
    if (!match.hasMatch()) {
        return cell;
    }
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return day.isValid() ? day.toString(Qt::ISODate) : cell;
}

/// The JSON of a field from its cell, by the field's type.
template <class F>
struct Cell {
    static QJsonValue json(const QString &cell)
    {
        // Around it an object of one name, so that lists are read under the same limits.
        const auto read = json::readObject("{\"\":" + cell.toUtf8() + '}');
        const QJsonValue value = read && read->size() == 1 ? QJsonValue(read->constBegin().value()) : QJsonValue();
        return value.isArray() || value.isObject() ? value : QJsonValue(cell);
    }
};
template <>
struct Cell<QString> {
    static QJsonValue json(const QString &cell) { return cell; }
};
template <>
struct Cell<QDate> {
    static QJsonValue json(const QString &cell) { return isoDay(cell.trimmed()); }
};
template <>
struct Cell<calendar::PartialDate> {
    static QJsonValue json(const QString &cell) { return isoDay(cell.trimmed()); }
};
template <>
struct Cell<QDateTime> {
    static QJsonValue json(const QString &cell) { return cell.trimmed(); }
};
template <class Tag>
struct Cell<Id<Tag>> {
    static QJsonValue json(const QString &cell) { return cell.trimmed(); }
};
template <records::WordEnum E>
struct Cell<E> {
    static QJsonValue json(const QString &cell) { return cell.trimmed(); }
};
template <>
struct Cell<bool> {
    static QJsonValue json(const QString &cell)
    {
        const QString word = cell.trimmed().toLower();
        const bool isKnown = word == QLatin1String("true") || word == QLatin1String("false");
        return isKnown ? QJsonValue(word == QLatin1String("true")) : QJsonValue(cell);
    }
};
QJsonValue numberIn(const QString &cell)
{
    bool isNumber = false;
    const double number = cell.trimmed().toDouble(&isNumber);
    // "nan" and "inf" are read by Qt, and would not come back from the book.
    return isNumber && std::isfinite(number) ? QJsonValue(number) : QJsonValue(cell);
}
template <>
struct Cell<int> {
    static QJsonValue json(const QString &cell) { return numberIn(cell); }
};
template <>
struct Cell<double> : Cell<int> {
};
template <>
struct Cell<Mass> : Cell<int> {
};
template <>
struct Cell<Length> : Cell<int> {
};
template <class T>
struct Cell<std::optional<T>> : Cell<T> {
};

/// How the cells of one kind are read.
struct KindReader {
    Kind kind;
    QStringList fields;
    QList<QJsonValue (*)(const QString &)> readers;
};

template <class T>
KindReader readerOf()
{
    KindReader reader{T::kind, {}, {}};
    T value;
    T::describe(value, [&reader]<class F>(const char *name, F &) {
        reader.fields.append(QString::fromLatin1(name));
        reader.readers.append(&Cell<std::remove_cv_t<F>>::json);
    });
    return reader;
}

template <class... Types>
QList<KindReader> readersOf(std::variant<Types...> *)
{
    return {readerOf<Types>()...};
}

const QList<KindReader> &allReaders()
{
    static const QList<KindReader> all = readersOf(static_cast<AnyRecord *>(nullptr));
    return all;
}

/// The kind with exactly these columns; null when there is none.
const KindReader *readerFor(const QStringList &header)
{
    if (!header.contains(idColumn) || !header.contains(personColumn)) {
        return nullptr;
    }
    QSet<QString> columns(header.cbegin(), header.cend());
    columns -= {idColumn, personColumn, QString()};
    const auto found = std::find_if(allReaders().cbegin(), allReaders().cend(), [&](const KindReader &reader) {
        return columns == QSet<QString>(reader.fields.cbegin(), reader.fields.cend());
    });
    // Who works at a clinic and what they may do is said there, never in a file.
    return found == allReaders().cend() || found->kind == Kind::StaffMember ? nullptr : &*found;
}

char separatorOf(const QByteArray &utf8)
{
    const QByteArray first = utf8.left(utf8.indexOf('\n') + 1);
    for (const char separator : {'\t', ';'}) {
        if (first.contains(separator) && !first.contains(',')) {
            return separator;
        }
    }
    return ',';
}

/// A cell as it was before it was kept from running as a formula.
QString unguarded(const QString &cell)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r'");
    return cell.size() > 1 && cell.startsWith(QLatin1Char('\'')) && dangerous.contains(cell.at(1)) ? cell.mid(1) : cell;
}

Result<QList<QStringList>> rowsOf(const QByteArray &content)
{
    const auto decoded = text_encoding::decode(content);
    if (!decoded) {
        return fail(decoded.error());
    }
    OYAKO_TRY(text_encoding::checkText(decoded->utf8));
    csv::Reader reader(decoded->utf8, {.separator = separatorOf(decoded->utf8), .ragged = true, .loose = true});
    QList<QStringList> rows;
    csv::Fields fields;
    while (true) {
        const auto more = reader.next(fields);
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            return rows;
        }
        // What stands behind the last column of the header is in no column.
        const size_t columns = rows.isEmpty() ? fields.size() : static_cast<size_t>(rows.first().size());
        QStringList row;
        for (size_t i = 0; i < std::min(columns, fields.size()); ++i) {
            row.append(utf8::textOf(fields[i]));
        }
        rows.append(row);
        if (rows.size() - 1 > mostEntries) {
            return fail(ErrorCode::TooLarge, QStringLiteral("rows"), {QString::number(mostEntries)});
        }
    }
}

QString identifierOf(const QByteArray &content)
{
    return QStringLiteral("csv:") +
           QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().left(32));
}

class TableReader final {
public:
    TableReader(const KindReader &kind, const QStringList &header, const QString &identifier)
        : m_kind(kind)
        , m_header(header)
        , m_identifier(identifier)
    {
    }

    [[nodiscard]] fhir::Incoming read(const QStringList &row, qsizetype line) const
    {
        fhir::Incoming item;
        item.source = QStringLiteral("line %1").arg(line);
        item.isOwn = true;
        const QString id = cell(row, idColumn).trimmed();
        item.id = RecordId::fromString(id).value_or(RecordId());
        if (id.isEmpty()) {
            // The same file again must not bring the same new row a second time.
            item.id = RecordId(QUuid::createUuidV5(QUuid(), QString(m_identifier + QLatin1Char('#') + item.source)));
        } else if (item.id.isEmpty()) {
            item.reason = QStringLiteral("invalid_value:id");
            return item;
        }
        item.person = m_kind.kind == Kind::Person
                          ? item.id
                          : RecordId::fromString(cell(row, personColumn).trimmed()).value_or(RecordId());
        auto value = records::fromJson(m_kind.kind, fieldsIn(row));
        if (value) {
            item.value = std::move(*value);
        } else {
            item.reason = QLatin1String(errorWord(value.error().code)) + QLatin1Char(':') + value.error().field;
        }
        return item;
    }

private:
    [[nodiscard]] QString cell(const QStringList &row, const QString &column) const
    {
        return row.value(m_header.indexOf(column));
    }
    [[nodiscard]] QJsonObject fieldsIn(const QStringList &row) const
    {
        QJsonObject fields;
        for (qsizetype i = 0; i < m_kind.fields.size(); ++i) {
            const QString text = unguarded(cell(row, m_kind.fields.at(i)));
            if (!text.isEmpty()) {
                fields.insert(m_kind.fields.at(i), m_kind.readers.at(i)(text));
            }
        }
        return fields;
    }

    const KindReader &m_kind;
    const QStringList &m_header;
    const QString &m_identifier;
};

bool isEmptyRow(const QStringList &row)
{
    return std::all_of(row.cbegin(), row.cend(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

} // namespace

bool looksLikeRecordTable(const QByteArray &content)
{
    constexpr qsizetype longestHeader = 8 * 1024;
    const QByteArray head = content.left(longestHeader);
    const auto rows = rowsOf(head.left(head.indexOf('\n') + 1));
    return rows && !rows->isEmpty() && readerFor(rows->first());
}

Result<IncomingFile> readRecordTable(const QByteArray &content)
{
    const auto rows = rowsOf(content);
    if (!rows) {
        return fail(rows.error());
    }
    const KindReader *kind = rows->isEmpty() ? nullptr : readerFor(rows->first());
    if (!kind) {
        return fail(ErrorCode::NotRecognised);
    }
    IncomingFile file{identifierOf(content), {}, {}, {}};
    const TableReader reader(*kind, rows->first(), file.identifier);
    for (qsizetype i = 1; i < rows->size(); ++i) {
        if (!isEmptyRow(rows->at(i))) {
            file.items.append(reader.read(rows->at(i), i + 1));
        }
    }
    return file;
}

} // namespace oyako::exchange
