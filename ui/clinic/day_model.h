// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clinic/day_list.h"
#include "ui/text/dates.h"

#include <QAbstractListModel>

namespace oyako::ui {

/// The day's list as a model; the row's text is what a screen reader says.
class DayModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Roles { NameRole = Qt::UserRole, LineRole, StateRole, AlikeRole };

    explicit DayModel(const text::Speech &speech, QObject *parent = nullptr);

    void setEntries(QList<clinic::DayEntry> entries);
    [[nodiscard]] const QList<clinic::DayEntry> &entries() const { return m_entries; }
    /// -1 when the child is not on the list.
    [[nodiscard]] int rowOf(const RecordId &child) const;
    [[nodiscard]] int done() const;
    /// The row of the next child whose checkup is not done, behind this row and then from the top; -1 when all are.
    [[nodiscard]] int nextOpen(int after) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    text::Speech m_speech;
    QList<clinic::DayEntry> m_entries;
};

} // namespace oyako::ui
