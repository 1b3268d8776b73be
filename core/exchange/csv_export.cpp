// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/csv_export.h"

#include "core/base/csv.h"
#include "core/base/json_text.h"

#include <QLocale>

namespace oyako::exchange {

namespace {

template <class... Types>
QStringList fieldNames(records::Kind kind, std::variant<Types...> *)
{
    QStringList names;
    const auto collect = [&]<class T>(T *) {
        if (T::kind == kind) {
            T value;
            T::describe(value, [&names](const char *name, const auto &) { names.append(QLatin1String(name)); });
        }
    };
    (collect(static_cast<Types *>(nullptr)), ...);
    return names;
}

QString cell(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Array: return QString::fromUtf8(json::compact(value.toArray()));
    case QJsonValue::Object: return QString::fromUtf8(json::compact(value.toObject()));
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    default: return value.toString();
    }
}

} // namespace

QByteArray writeCsvRows(records::Kind kind, const QList<book::StoredRecord> &rows)
{
    const QStringList names = fieldNames(kind, static_cast<records::AnyRecord *>(nullptr));
    csv::Writer writer({.byteOrderMark = true, .guardFormulas = true});
    writer.record(QStringList{QStringLiteral("id"), QStringLiteral("person")} + names);
    for (const book::StoredRecord &record : rows) {
        const QJsonObject fields = records::toJson(record.value);
        QStringList cells{record.id.toString(), record.person.toString()};
        for (const QString &name : names) {
            cells.append(cell(fields.value(name)));
        }
        writer.record(cells);
    }
    return writer.take();
}

Result<QByteArray> writeCsv(const book::Book &book, records::Kind kind, const QList<RecordId> &persons)
{
    auto found = book.listAny(kind);
    if (!found) {
        return fail(std::move(found).error());
    }
    found->removeIf([&persons](const book::StoredRecord &record) {
        return !persons.isEmpty() && !persons.contains(record.person);
    });
    return writeCsvRows(kind, *found);
}

} // namespace oyako::exchange
