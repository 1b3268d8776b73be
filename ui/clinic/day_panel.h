// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/clinic/day_model.h"
#include "ui/widgets/place.h"

#include <QWidget>

class QLabel;
class QListView;

namespace oyako::ui {

class ChildFinder;

/// The day: search, how many have come, and the children in their order with how far each is.
class DayPanel final : public QWidget {
    Q_OBJECT

public:
    explicit DayPanel(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] ChildFinder *finder() const { return m_finder; }
    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] DayModel *model() const { return m_model; }
    [[nodiscard]] QDate day() const { return m_day; }
    void setDay(const QDate &day);
    /// Reads the day's list anew.
    void reload();
    /// As wide as there is room, where it stands alone; else as wide as its own words need.
    void setAlone(bool alone);
    /// The keyboard goes to the list: to the child whose sheet is open, else to the first.
    void takeKeyboard();
    /// Marks the child whose sheet is open.
    void setCurrent(const RecordId &child);

Q_SIGNALS:
    void chosen(const oyako::RecordId &child);
    void dayChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void open(const QModelIndex &index);

    Context m_context;
    QDate m_day;
    DayModel *m_model;
    ChildFinder *m_finder;
    QLabel *m_title;
    QLabel *m_count;
    QLabel *m_empty;
    QListView *m_view;
};

} // namespace oyako::ui
