// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/month.h"
#include "ui/widgets/place.h"

#include <QPointer>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace oyako::ui {

class AgendaActions;
class MonthGrid;
class MonthModel;
class Page;

/// What lies ahead by the month, of one person or of all; below it what the chosen day holds. Destination::argument: an
/// ISO date.
class CalendarPlace final : public Place {
    Q_OBJECT

public:
    static constexpr QLatin1String placeId{"calendar"};

    explicit CalendarPlace(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void open(const Destination &destination) override;
    void refresh() override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeTools();
    void fillPeople();
    void loadMonth();
    void showMonth(const QDate &day);
    void showDay(const QDate &day);
    void enterDay();
    /// The day, and the button to write down something for it.
    void addDayHead(const QString &heading);

    Context m_context;
    AgendaActions *m_actions;
    Page *m_page;
    MonthModel *m_model;
    MonthGrid *m_grid;
    QLabel *m_heading;
    QComboBox *m_people;
    QVBoxLayout *m_day;
    QPointer<QPushButton> m_add;
    QList<agenda::DayEntry> m_entries;
};

} // namespace oyako::ui
