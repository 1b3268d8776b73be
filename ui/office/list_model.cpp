// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/office/list_model.h"

#include "core/book/person_index.h"

#include <algorithm>

namespace oyako::ui {

ListModel::ListModel(office::ListWords words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(std::move(words))
    , m_columns(office::listColumns(m_kind))
{
}

void ListModel::setList(office::ListKind kind, const QList<office::ListRow> &rows)
{
    beginResetModel();
    m_kind = kind;
    m_columns = office::listColumns(kind);
    m_rows = rows;
    endResetModel();
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const office::ListRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return office::listCells(row, m_kind, m_words).value(index.column());
    case SortRole: {
        // Dates in ISO sort by day; names sort by kana.
        const QStringList plain = office::listCells(row, m_kind, m_plain);
        return m_columns.at(index.column()) == QLatin1String("name") && !row.kana.isEmpty()
                   ? row.kana
                   : plain.value(index.column());
    }
    case SearchRole:
        return book::foldedForSearch(office::listCells(row, m_kind, m_words).join(QLatin1Char('\n')) +
                                     row.birth.toString(Qt::ISODate));
    default: return {};
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isHeading = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return isHeading ? QVariant(m_words.heading(m_columns.value(section))) : QVariant();
}

ListFilter::ListFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ListModel::SortRole);
}

void ListFilter::setWords(const QString &text)
{
    m_words.clear();
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        m_words.append(book::foldedForSearch(word));
    }
    invalidateFilter();
}

bool ListFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString text = sourceModel()->index(row, 0, parent).data(ListModel::SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) { return text.contains(word); });
}

} // namespace oyako::ui
