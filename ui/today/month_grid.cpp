// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/today/month_grid.h"

#include "core/calendar/holidays.h"
#include "ui/text/agenda.h"
#include "ui/widgets/style.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace oyako::ui {

namespace {

constexpr int daysOfWeek = 7;
constexpr int linesShown = 2;
constexpr int todayRing = 2;

/// Words over at most so many lines; the last one elided.
QStringList linesOf(const QString &words, const QFont &font, int width, int lines)
{
    QTextLayout layout(words, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList found;
    qsizetype from = 0;
    while (found.size() + 1 < lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        found.append(words.mid(line.textStart(), line.textLength()).trimmed());
        from = line.textStart() + line.textLength();
    }
    layout.endLayout();
    const QString rest = words.mid(from).trimmed();
    return rest.isEmpty() ? found : found + QStringList{QFontMetrics(font).elidedText(rest, Qt::ElideRight, width)};
}

/// One day: its number, and what it holds as far as there is room.
class DayDelegate final : public QStyledItemDelegate {
public:
    DayDelegate(const MonthModel &model, const MonthGrid &grid)
        : QStyledItemDelegate(nullptr)
        , m_model(model)
        , m_grid(grid)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &colours = tokensOf(&m_grid);
        const QDate date = m_model.dateAt(index);
        const bool chosen = index == m_grid.currentIndex();
        painter->save();
        painter->fillRect(option.rect, chosen ? colours.primarySoft : colours.panel);
        const QRect inner = option.rect.adjusted(space::Half, space::Half / 2, -space::Half, -space::Half / 2);
        paintNumber(painter, inner, date, colours);
        paintEntries(painter, inner.adjusted(0, QFontMetrics(fontOf(TextRole::Hint)).height() + space::Half / 2, 0, 0),
                     m_model.entriesOn(date), colours);
        if (chosen && m_grid.hasFocus()) {
            drawFocusRing(painter, option.rect.adjusted(0, 0, -1, -1), colours, 0);
        }
        painter->restore();
    }

private:
    void paintNumber(QPainter *painter, const QRect &rect, const QDate &date, const Tokens &colours) const
    {
        QFont font = fontOf(TextRole::Hint);
        const bool isToday = date == m_grid.today();
        font.setBold(isToday);
        painter->setFont(font);
        const bool off = date.dayOfWeek() == Qt::Sunday || calendar::holidayOn(date);
        const bool outside = date.month() != m_model.month().month();
        painter->setPen(isToday   ? colours.primary
                        : outside ? colours.secondInk
                        : off     ? colours.attention
                                  : colours.ink);
        const QString number = QString::number(date.day());
        const QFontMetrics metrics(font);
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignTop, number);
        if (isToday) {
            const int y = rect.top() + metrics.height();
            painter->fillRect(rect.left(), y, metrics.horizontalAdvance(number), todayRing, colours.primary);
        }
    }

    static void paintEntries(QPainter *painter, const QRect &rect, const QList<MonthModel::Entry> &entries,
                             const Tokens &colours)
    {
        const QFont font = fontOf(TextRole::Hint);
        const QFontMetrics metrics(font);
        painter->setFont(font);
        const int dot = metrics.height() / 2;
        QRect line(rect.left(), rect.top(), rect.width(), metrics.height());
        int shown = 0;
        for (const MonthModel::Entry &entry : entries) {
            const bool isLastRoom = shown + 1 == linesShown && entries.size() > linesShown;
            if (shown == linesShown || line.bottom() > rect.bottom()) {
                break;
            }
            // What stands alone has the room of all lines.
            const int lines = entries.size() == 1 ? linesShown : 1;
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(colourOf(entry.face, colours));
            painter->drawEllipse(QRect(line.left(), line.center().y() - dot / 2, dot, dot));
            painter->setPen(entry.pressing ? colours.attention : colours.ink);
            const QString more = isLastRoom ? QStringLiteral(" +%1").arg(entries.size() - shown - 1) : QString();
            const QRect room = line.adjusted(dot + space::Half, 0, -metrics.horizontalAdvance(more), 0);
            const QStringList words = linesOf(entry.words, font, room.width(), lines);
            for (int i = 0; i < words.size(); ++i) {
                painter->drawText(room.translated(0, i * metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                                  words.at(i));
            }
            painter->setPen(colours.secondInk);
            painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, more);
            line.translate(0, metrics.height());
            ++shown;
        }
    }

    const MonthModel &m_model;
    const MonthGrid &m_grid;
};

QString wordsOf(const agenda::DayEntry &entry, const text::Speech &speech)
{
    const QString title = text::agendaTitle(entry.item, speech);
    switch (entry.reason) {
    case agenda::DayReason::Appointment:
        return entry.item.appointment && !entry.item.appointment->time.isEmpty()
                   ? QString(entry.item.appointment->time + QLatin1Char(' ') + title)
                   : title;
    case agenda::DayReason::Opens: return MonthGrid::tr("%1 はじまり").arg(title);
    case agenda::DayReason::AdvisedEnd: return MonthGrid::tr("%1 おすすめの終わり").arg(title);
    case agenda::DayReason::LastDay: break;
    }
    return MonthGrid::tr("%1 期限").arg(title);
}

} // namespace

void MonthModel::show(const QDate &firstOfMonth, const text::Speech &speech)
{
    beginResetModel();
    m_month = firstOfMonth;
    m_start = firstOfMonth.addDays(-(firstOfMonth.dayOfWeek() % daysOfWeek));
    m_speech = speech;
    m_entries.clear();
    endResetModel();
}

void MonthModel::setEntries(const QList<agenda::DayEntry> &entries, const QHash<RecordId, PersonFace> &faces)
{
    m_entries.clear();
    for (const agenda::DayEntry &entry : entries) {
        PersonFace face = faces.value(entry.item.who);
        face.colour = faces.contains(entry.item.who) ? face.colour : -1;
        m_entries[entry.day].append({wordsOf(entry, m_speech), face, entry.reason == agenda::DayReason::LastDay});
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, daysOfWeek - 1));
}

QDate MonthModel::lastDay() const
{
    return m_start.addDays(rowCount() * daysOfWeek - 1);
}

QDate MonthModel::dateAt(const QModelIndex &index) const
{
    return index.isValid() ? m_start.addDays(index.row() * daysOfWeek + index.column()) : QDate();
}

QModelIndex MonthModel::indexOf(const QDate &date) const
{
    const auto day = static_cast<int>(m_start.daysTo(date));
    return day < 0 ? QModelIndex() : index(day / daysOfWeek, day % daysOfWeek);
}

int MonthModel::rowCount(const QModelIndex &parent) const
{
    const auto days = static_cast<int>(m_start.daysTo(m_month)) + m_month.daysInMonth();
    return parent.isValid() ? 0 : (days + daysOfWeek - 1) / daysOfWeek;
}

int MonthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : daysOfWeek;
}

const QList<MonthModel::Entry> &MonthModel::entriesOn(const QDate &date) const
{
    static const QList<Entry> none;
    const auto found = m_entries.constFind(date);
    return found == m_entries.cend() ? none : *found;
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    const QDate date = dateAt(index);
    if (role == DateRole) {
        return date;
    }
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) {
        return {};
    }
    QStringList lines{text::dateWithWeekday(date, m_speech)};
    if (const auto holiday = calendar::holidayOn(date)) {
        lines.append(holiday->name);
    }
    for (const Entry &entry : entriesOn(date)) {
        lines.append(entry.face.name.isEmpty() ? entry.words
                                               : QString(entry.face.name + QLatin1Char(' ') + entry.words));
    }
    return lines.join(QLatin1Char('\n'));
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const int day = section == 0 ? Qt::Sunday : section;
    return text::locale(m_speech.language).dayName(day, QLocale::ShortFormat);
}

MonthGrid::MonthGrid(MonthModel *model, const QDate &today, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_today(today)
{
    setModel(model);
    auto *delegate = new DayDelegate(*model, *this);
    delegate->setParent(this);
    setItemDelegate(delegate);
    setAccessibleName(tr("月のカレンダー"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) { walkTo(m_model->dateAt(index)); });
}

QSize MonthGrid::sizeHint() const
{
    const int line = QFontMetrics(fontOf(TextRole::Hint)).height();
    const int cell = line * (1 + linesShown) + space::OneAndHalf;
    return {em() * 30, horizontalHeader()->sizeHint().height() + m_model->rowCount() * cell + 2 * frameWidth()};
}

QSize MonthGrid::minimumSizeHint() const
{
    return {em() * 14, sizeHint().height()};
}

QDate MonthGrid::selected() const
{
    return m_model->dateAt(currentIndex());
}

void MonthGrid::select(const QDate &date)
{
    setCurrentIndex(m_model->indexOf(date));
}

void MonthGrid::walkTo(const QDate &date)
{
    const bool sameMonth = date.year() == m_model->month().year() && date.month() == m_model->month().month();
    if (sameMonth) {
        select(date);
    } else {
        Q_EMIT monthWanted(date);
    }
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    const QDate day = selected().isValid() ? selected() : m_today;
    switch (event->key()) {
    case Qt::Key_Left: walkTo(day.addDays(-1)); break;
    case Qt::Key_Right: walkTo(day.addDays(1)); break;
    case Qt::Key_Up: walkTo(day.addDays(-daysOfWeek)); break;
    case Qt::Key_Down: walkTo(day.addDays(daysOfWeek)); break;
    case Qt::Key_PageUp: walkTo(day.addMonths(-1)); break;
    case Qt::Key_PageDown: walkTo(day.addMonths(1)); break;
    case Qt::Key_Home: walkTo(m_today); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT entered(); break;
    default: QTableView::keyPressEvent(event); return;
    }
    event->accept();
}

void MonthGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.isValid()) {
        Q_EMIT daySelected(m_model->dateAt(current));
    }
}

} // namespace oyako::ui
