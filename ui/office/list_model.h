// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/office/list_table.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace oyako::ui {

/// A list of an office as a table. Words are made when a cell is shown, so that a long list costs no more than it says.
class ListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Roles { SortRole = Qt::UserRole + 1, SearchRole };

    explicit ListModel(office::ListWords words, QObject *parent = nullptr);

    void setList(office::ListKind kind, const QList<office::ListRow> &rows);
    [[nodiscard]] const QList<office::ListRow> &rows() const { return m_rows; }
    [[nodiscard]] office::ListKind kind() const { return m_kind; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    office::ListWords m_words;
    office::ListWords m_plain = office::plainWords();
    office::ListKind m_kind = office::ListKind::Due;
    QStringList m_columns;
    QList<office::ListRow> m_rows;
};

/// Shows the rows in which every word stands somewhere, folded as in the search field: kana and width do not matter.
class ListFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ListFilter(QObject *parent = nullptr);

    void setWords(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace oyako::ui
