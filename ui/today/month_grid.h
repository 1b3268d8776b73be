// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/month.h"
#include "ui/text/dates.h"
#include "ui/widgets/person_face.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTableView>

namespace oyako::ui {

/// The weeks of a month, from the Sunday on or before its first day.
class MonthModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { DateRole = Qt::UserRole, EntriesRole };
    struct Entry {
        QString words;
        PersonFace face;
        bool pressing = false; ///< A last day.
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QDate &firstOfMonth, const text::Speech &speech);
    void setEntries(const QList<agenda::DayEntry> &entries, const QHash<RecordId, PersonFace> &faces);
    [[nodiscard]] QDate firstDay() const { return m_start; }
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] QDate month() const { return m_month; }
    [[nodiscard]] QDate dateAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QDate &date) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] const QList<Entry> &entriesOn(const QDate &date) const;

private:
    QDate m_month;
    QDate m_start;
    text::Speech m_speech;
    QHash<QDate, QList<Entry>> m_entries;
};

/// A month to walk through with the arrow keys; Page Up and Page Down turn the month, Home goes to today, Enter to what
/// the day holds.
class MonthGrid final : public QTableView {
    Q_OBJECT

public:
    MonthGrid(MonthModel *model, const QDate &today, QWidget *parent = nullptr);

    void select(const QDate &date);
    [[nodiscard]] QDate selected() const;
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void daySelected(const QDate &date);
    /// A day of another month is wanted.
    void monthWanted(const QDate &date);
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void walkTo(const QDate &date);

    MonthModel *m_model;
    QDate m_today;
};

} // namespace oyako::ui
