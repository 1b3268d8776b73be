// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/facilities/list_keys.h"

#include <QCryptographicHash>

namespace oyako::facilities {

namespace {

QString digestOf(const QStringList &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : parts) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    constexpr qsizetype enough = 16;
    return QString::fromLatin1(hash.result().left(enough).toHex());
}

} // namespace

ListKeys::ListKeys(const ListTable &table)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        m_id = m_id < 0 && table.columns.at(i).key == QLatin1String("id") ? i : m_id;
    }
    qint64 number = 0;
    bool onlyNumbers = true;
    for (const TableRow &row : table.rows) {
        const QString id = idOf(row);
        bool isNumber = false;
        const qint64 written = id.toLongLong(&isNumber);
        // A note below the list, or the header once more, does not make its numbers ids.
        onlyNumbers = onlyNumbers && (!isNumber || written == ++number);
        ++m_ids[id];
        m_firstLine.insert(id, std::min(m_firstLine.value(id, row.line), row.line));
    }
    // Rows numbered 1, 2, 3 … get other numbers next year.
    m_id = onlyNumbers && number > 0 ? -1 : m_id;
}

QString ListKeys::idOf(const TableRow &row) const
{
    return m_id < 0 ? QString() : row.cells.value(m_id).trimmed();
}

QString ListKeys::nameKey(const records::Facility &place)
{
    return QLatin1String("at:") + digestOf({place.name, place.address, place.building});
}

QString ListKeys::keyOf(const TableRow &row, const records::Facility &place, QList<Remark> &remarks)
{
    const QString id = idOf(row);
    const QString digest = digestOf(row.cells);
    const int earlier = m_rows[digest]++;
    if (earlier == 0) {
        m_rowLine.insert(digest, row.line);
    } else {
        remarks.append({row.line, RemarkKind::DoubleRow, QString::number(m_rowLine.value(digest))});
    }
    if (!id.isEmpty() && m_ids.value(id) == 1) {
        return QLatin1String("id:") + place.municipality + QLatin1Char('/') + id;
    }
    if (!id.isEmpty() && m_firstLine.value(id) != row.line && earlier == 0) {
        remarks.append({row.line, RemarkKind::DoubleId, QString::number(m_firstLine.value(id))});
    }
    const QString name = nameKey(place);
    return m_names.value(name) == 1 ? name
                                    : QLatin1String("row:") + digest + QLatin1Char('#') + QString::number(earlier);
}

} // namespace oyako::facilities
