// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/today/calendar_place.h"

#include "core/agenda/agenda_of_book.h"
#include "core/agenda/family_from_book.h"
#include "core/calendar/holidays.h"
#include "core/immunization/japan/load.h"
#include "ui/text/errors.h"
#include "ui/today/agenda_actions.h"
#include "ui/today/agenda_card.h"
#include "ui/today/month_grid.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/page.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QSet>
#include <QSignalBlocker>

namespace oyako::ui {

CalendarPlace::CalendarPlace(const Context &context, QWidget *parent)
    : Place(parent)
    , m_context(context)
    , m_actions(new AgendaActions(context, this))
    , m_page(new Page)
    , m_model(new MonthModel(this))
    , m_grid(new MonthGrid(m_model, context.clock.today()))
    , m_heading(makeText(TextRole::Title, {}))
    , m_people(new QComboBox)
    , m_day(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_page);
    QVBoxLayout *column = m_page->column();
    column->addWidget(makeHead());
    column->addWidget(makeTools());
    column->addWidget(m_grid);
    m_day->setSpacing(space::One);
    column->addLayout(m_day);
    column->addStretch(1);
    connect(m_grid, &MonthGrid::daySelected, this, &CalendarPlace::showDay);
    connect(m_grid, &MonthGrid::monthWanted, this, &CalendarPlace::showMonth, Qt::QueuedConnection);
    connect(m_grid, &MonthGrid::entered, this, &CalendarPlace::enterDay);
    connect(m_people, &QComboBox::activated, this, &CalendarPlace::refresh);
    m_model->show(context.clock.today().addDays(1 - context.clock.today().day()), context.speech());
}

QString CalendarPlace::title() const
{
    return tr("カレンダー");
}

QString CalendarPlace::help() const
{
    return tr("予約や期限を、月のカレンダーで見られます。矢印キーで日を、PageUp・PageDownで月を動かせます。Homeで今日に"
              "もどり、Enterでその日のすることへ移ります。「予定を書く」で、その日の予定を書けます。");
}

QWidget *CalendarPlace::makeHead()
{
    auto *head = new QWidget;
    auto *row = new FlowRow(head);
    row->addWidget(makeText(TextRole::Heading, title()));
    QPushButton *file = makeButton(tr("スマホなどへ…"), ButtonRole::Quiet);
    file->setToolTip(tr("予定をカレンダーのファイル(.ics)にして出す、ファイルの予定を取り込む"));
    connect(file, &QPushButton::clicked, this, [this] {
        m_context.navigator.go({.place = QStringLiteral("exchange"), .section = QStringLiteral("calendar")});
    });
    row->addWidget(file);
    return head;
}

QWidget *CalendarPlace::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new FlowRow(tools);
    QPushButton *before = makeButton(tr("前の月"));
    QPushButton *today = makeButton(tr("今日"));
    QPushButton *after = makeButton(tr("次の月"));
    connect(before, &QPushButton::clicked, this, [this] { showMonth(m_grid->selected().addMonths(-1)); });
    connect(today, &QPushButton::clicked, this, [this] { showMonth(m_context.clock.today()); });
    connect(after, &QPushButton::clicked, this, [this] { showMonth(m_grid->selected().addMonths(1)); });
    m_people->setAccessibleName(tr("だれの予定"));
    m_heading->setWordWrap(false);
    for (QWidget *one : std::initializer_list<QWidget *>{m_heading, before, today, after, m_people}) {
        row->addWidget(one);
    }
    return tools;
}

void CalendarPlace::open(const Destination &destination)
{
    const QDate asked = QDate::fromString(destination.argument, Qt::ISODate);
    const QDate kept = m_grid->selected();
    const QDate day = asked.isValid() ? asked : kept.isValid() ? kept : m_context.clock.today();
    m_actions->load();
    fillPeople();
    if (!destination.person.isEmpty()) {
        m_people->setCurrentIndex(std::max(0, m_people->findData(destination.person.toString())));
    }
    showMonth(day);
}

void CalendarPlace::refresh()
{
    m_actions->load();
    fillPeople();
    loadMonth();
    showDay(m_grid->selected());
}

void CalendarPlace::fillPeople()
{
    const QSignalBlocker quietly(m_people);
    const QString chosen = m_people->currentData().toString();
    m_people->clear();
    m_people->addItem(tr("みんな"));
    for (const RecordId &person : m_actions->people()) {
        m_people->addItem(m_actions->faces().value(person).name, person.toString());
    }
    m_people->setCurrentIndex(std::max(0, m_people->findData(chosen)));
}

void CalendarPlace::loadMonth()
{
    const auto agenda = agenda::ofBook(m_context.book, immunization::japanSchedule());
    const auto family = agenda::familyOf(m_context.book);
    if (!agenda || !family) {
        m_context.navigator.say(text::sentence(!agenda ? agenda.error() : family.error()));
        return;
    }
    const auto person = RecordId::fromString(m_people->currentData().toString()).value_or(RecordId());
    m_entries = agenda::daysOf(*agenda, family->appointments, m_model->firstDay(), m_model->lastDay(), person);
    m_model->setEntries(m_entries, m_actions->faces());
}

void CalendarPlace::showMonth(const QDate &day)
{
    const QDate wanted = day.isValid() ? day : m_context.clock.today();
    m_model->show(wanted.addDays(1 - wanted.day()), m_context.speech());
    const QLocale locale = text::locale(m_context.speech().language);
    m_heading->setText(m_context.speech().language == text::Language::English
                           ? locale.toString(wanted, QStringLiteral("MMMM yyyy"))
                           : tr("%1年%2月").arg(wanted.year()).arg(wanted.month()));
    loadMonth();
    m_grid->select(wanted);
}

void CalendarPlace::showDay(const QDate &day)
{
    while (QLayoutItem *old = m_day->takeAt(0)) {
        if (QWidget *widget = old->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete old;
    }
    if (!day.isValid()) {
        return;
    }
    QString heading = text::dateWithWeekday(day, m_context.speech());
    if (const auto holiday = calendar::holidayOn(day)) {
        heading += QLatin1Char(' ') + holiday->name;
    }
    addDayHead(heading);
    QSet<QString> shown;
    for (const agenda::DayEntry &entry : std::as_const(m_entries)) {
        if (entry.day == day && !shown.contains(entry.item.id)) {
            shown.insert(entry.item.id);
            m_day->addWidget(m_actions->makeCard({agenda::groupOf(entry.item, m_context.clock.today()), entry.item}));
        }
    }
    if (shown.isEmpty()) {
        m_day->addWidget(makeText(TextRole::Hint, tr("この日の予定はありません。")));
    }
}

void CalendarPlace::enterDay()
{
    for (int i = 0; i < m_day->count(); ++i) {
        if (auto *card = qobject_cast<AgendaCard *>(m_day->itemAt(i)->widget())) {
            card->takeFocus();
            return;
        }
    }
    if (m_add) {
        m_add->setFocus(Qt::OtherFocusReason);
    }
}

void CalendarPlace::addDayHead(const QString &heading)
{
    auto *head = new QWidget;
    auto *row = new FlowRow(head);
    QLabel *words = makeText(TextRole::Section, heading);
    words->setWordWrap(false);
    row->addWidget(words);
    m_add = makeButton(tr("予定を書く"));
    m_add->setAccessibleDescription(heading);
    // Queued: the keys and clicks of the button itself come to their end first.
    connect(
        m_add, &QPushButton::clicked, this,
        [this] {
            m_actions->noteNew(m_grid->selected(),
                               RecordId::fromString(m_people->currentData().toString()).value_or(RecordId()));
        },
        Qt::QueuedConnection);
    row->addWidget(m_add);
    m_day->addWidget(head);
}

} // namespace oyako::ui
