// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/facilities/list_json.h"

#include "core/base/json_reader.h"
#include "core/base/json_text.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

namespace oyako::facilities {

namespace {

const QString header = QStringLiteral("header");
const QString kindColumn = QStringLiteral("種別");

/// One array of the file with what the file says of it.
struct Group {
    QString title;
    QJsonObject headers; ///< Key to header.
    QJsonArray entries;
};

bool isListOfObjects(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    return !array.isEmpty() &&
           std::all_of(array.begin(), array.end(), [](const QJsonValue &entry) { return entry.isObject(); });
}

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    case QJsonValue::Array: return QString::fromUtf8(json::compact(value.toArray()));
    case QJsonValue::Object: return QString::fromUtf8(json::compact(value.toObject()));
    default: return value.toString();
    }
}

QJsonObject propertiesOf(const QJsonObject &feature)
{
    QJsonObject flat = feature.value(QLatin1String("properties")).toObject();
    const QJsonObject geometry = feature.value(QLatin1String("geometry")).toObject();
    const QJsonArray point = geometry.value(QLatin1String("coordinates")).toArray();
    if (geometry.value(QLatin1String("type")).toString() == QLatin1String("Point") && point.size() >= 2) {
        flat.insert(QStringLiteral("longitude"), point.at(0));
        flat.insert(QStringLiteral("latitude"), point.at(1));
    } else if (!geometry.isEmpty()) {
        flat.insert(QStringLiteral("geometry"), geometry);
    }
    return flat;
}

QList<Group> groupsOfFeatures(const QJsonObject &collection)
{
    Group group;
    for (const QJsonValue &feature : collection.value(QLatin1String("features")).toArray()) {
        group.entries.append(propertiesOf(feature.toObject()));
    }
    return {group};
}

void addGroups(const QJsonObject &object, const QJsonObject &index, const QJsonObject &headers, int depth,
               QList<Group> &groups)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (isListOfObjects(it.value())) {
            const QJsonObject own = headers.value(it.key()).toObject();
            groups.append({index.value(it.key()).toString(), own.isEmpty() ? headers : own, it.value().toArray()});
        } else if (depth > 0 && it.value().isObject() && it.key() != header) {
            addGroups(it.value().toObject(), index, headers, depth - 1, groups);
        }
    }
}

/// The keys of every group in the order they are met, and the header of each.
class JsonColumns final {
public:
    explicit JsonColumns(const QList<Group> &groups)
    {
        for (const Group &group : groups) {
            for (const QJsonValue &entry : group.entries) {
                const QJsonObject object = entry.toObject();
                for (auto it = object.begin(); it != object.end(); ++it) {
                    add(it.key(), group.headers.value(it.key()).toString());
                }
            }
        }
        m_columns = columnsOf(m_headers, m_keys);
    }
    /// A column that the file says by the names of its arrays.
    void addKind()
    {
        add(kindColumn, kindColumn);
        m_columns = columnsOf(m_headers, m_keys);
    }

    [[nodiscard]] QStringList cellsOf(const QJsonObject &entry, const QString &kind) const
    {
        QStringList cells;
        for (const QString &key : m_keys) {
            cells.append(entry.contains(key) || key != kindColumn ? textOf(entry.value(key)) : kind);
        }
        return cells;
    }
    [[nodiscard]] bool has(const QString &key) const
    {
        return std::any_of(m_columns.cbegin(), m_columns.cend(),
                           [&key](const Column &column) { return column.key == key; });
    }
    /// Every entry may bring keys of its own, and each is a cell of all the others: beyond mostColumns no more are
    /// taken.
    [[nodiscard]] bool areTooMany() const { return m_keys.size() > mostColumns; }
    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }

private:
    void add(const QString &key, const QString &title)
    {
        if (!areTooMany() && !m_known.contains(key)) {
            m_known.insert(key);
            m_keys.append(key);
            m_headers.append(title.isEmpty() ? key : title);
        }
    }

    QSet<QString> m_known;
    QStringList m_keys;
    QStringList m_headers;
    QList<Column> m_columns;
};

Result<ListTable> tableOf(const QList<Group> &groups)
{
    JsonColumns columns(groups);
    if (columns.areTooMany()) {
        return fail(ErrorCode::TooLarge, QStringLiteral("columns"), {QString::number(mostColumns)});
    }
    if (!columns.has(QStringLiteral("name"))) {
        return fail(ErrorCode::NotRecognised, {}, {header});
    }
    const bool named = std::any_of(groups.cbegin(), groups.cend(), [](const Group &g) { return !g.title.isEmpty(); });
    if (named && !columns.has(QStringLiteral("type"))) {
        columns.addKind();
    }
    ListTable table;
    table.columns = columns.columns();
    qint64 number = 0;
    for (const Group &group : groups) {
        for (const QJsonValue &entry : group.entries) {
            ++number;
            if (!isBlank(columns.cellsOf(entry.toObject(), {}))) {
                OYAKO_TRY(addRow(table, {number, columns.cellsOf(entry.toObject(), group.title)}));
            }
        }
    }
    return table;
}

} // namespace

Result<ListTable> readJsonList(const QByteArray &utf8)
{
    const auto document = json::readDocument(utf8, {.bytes = largestList, .values = mostCells});
    if (!document) {
        return fail(document.error());
    }
    const QJsonObject root = document->object();
    const bool isGeo = root.value(QLatin1String("type")).toString() == QLatin1String("FeatureCollection");
    QList<Group> groups;
    if (document->isArray() && isListOfObjects(document->array())) {
        groups.append({{}, {}, document->array()});
    } else if (isGeo) {
        groups = groupsOfFeatures(root);
    } else {
        addGroups(root, root.value(QLatin1String("index")).toObject(), root.value(header).toObject(), 1, groups);
    }
    auto table = tableOf(groups);
    if (table) {
        table->format = isGeo ? QStringLiteral("geojson") : QStringLiteral("json");
        table->credit = root.value(QLatin1String("source")).toString();
        table->origin = root.value(QLatin1String("origin")).toString();
        table->title = root.value(QLatin1String("title")).toString();
    }
    return table;
}

} // namespace oyako::facilities
