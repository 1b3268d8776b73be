// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QAbstractTableModel>
#include <QWidget>

class QTableView;

namespace oyako::ui {

class RowButtons;

/// A list of records as rows of finished words. Holds no records: the place fills it again when the book changes.
class RecordTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Row {
        RecordId id;
        QStringList cells; ///< One for each column.
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(const QStringList &columns);
    void setRows(const QList<Row> &rows);
    [[nodiscard]] RecordId idAt(const QModelIndex &index) const;
    [[nodiscard]] int rowOf(const RecordId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_columns;
    QList<Row> m_rows;
};

/// The table with what one does to a row: Enter or a double click changes it, Delete takes it out (it stays in the
/// history). The menu, and buttons under the table, offer what somebody listens to.
class RecordTable final : public QWidget {
    Q_OBJECT

public:
    /// `name` is read out by a screen reader: 「予防接種の記録」.
    RecordTable(const QString &name, const QStringList &columns, QWidget *parent = nullptr);

    /// Keeps the selected record selected.
    void setRows(const QList<RecordTableModel::Row> &rows);
    void select(const RecordId &id);
    /// For rows that are looked at and not changed here: nothing else is offered, Delete does nothing.
    void setOpensOnly(const QString &openLabel);
    /// For names and last words that are long and read in full elsewhere: cut rather than scrolled to.
    void setElides();
    /// For a place that has its own buttons for the chosen row.
    void setHasButtons(bool has);
    /// Takes the keyboard where nobody has it: the button that brought these rows went away with what it stood in.
    void catchKeyboard();
    [[nodiscard]] RecordId current() const;
    [[nodiscard]] QTableView *view() const { return m_view; }

Q_SIGNALS:
    void changeRequested(const oyako::RecordId &id);
    void removeRequested(const oyako::RecordId &id);
    void historyRequested(const oyako::RecordId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void connectNotify(const QMetaMethod &signal) override;

private:
    using Signal = void (RecordTable::*)(const RecordId &);
    struct Offer {
        QString label;
        Signal signal;
    };
    /// What can be done to a row, in the order to show it.
    [[nodiscard]] QList<Offer> offers() const;
    void showMenu(const QPoint &position);
    void fitColumns();
    void stretchLast();
    void makeButtons();
    void fitHeight();

    RecordTableModel *m_model;
    QTableView *m_view;
    bool m_elides = false;
    int m_needed = 0; ///< Width of all columns with nothing cut.
    RowButtons *m_buttons;
    bool m_hasButtons = true;
    QString m_openLabel; ///< Not empty: rows are only opened.
};

} // namespace oyako::ui
