// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/immunization/timeline_view.h"

#include "ui/immunization/timeline_access.h"
#include "ui/widgets/style.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace oyako::ui {

namespace {

using immunization::DaySpan;

constexpr int longestLife = 17;          // years: the last routine window of a child ends at 16
constexpr double shownBeyondToday = 1.3; // of the age, when first looked at
constexpr int leastMonthsShown = 24;
constexpr double zoomStep = 1.5;
constexpr int dragBegins = 6;    // pixels
constexpr int longestLabel = 23; // months: an age of years and months
constexpr double nameShare = 0.34;

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {part(one.red(), other.red()), part(one.green(), other.green()), part(one.blue(), other.blue())};
}

QDate endOf(const care::VaccinationTimeline &timeline)
{
    QDate end = timeline.birth.addYears(longestLife);
    for (const care::TimelineRow &row : timeline.rows) {
        for (const care::TimelineDose &dose : row.doses) {
            end = std::max(end, dose.date.lastDay());
        }
    }
    return std::max(end, timeline.today);
}

pages::AgeAxis axisFor(const care::VaccinationTimeline &timeline)
{
    pages::AgeAxis axis(timeline.birth, endOf(timeline));
    const auto age = static_cast<double>(timeline.birth.daysTo(timeline.today));
    const qint64 least = timeline.birth.daysTo(timeline.birth.addMonths(leastMonthsShown));
    axis.zoomTo(std::max(least, static_cast<qint64>(age * shownBeyondToday)), timeline.birth);
    return axis;
}

} // namespace

TimelineView::TimelineView(const text::Speech &speech, QWidget *parent)
    : QWidget(parent)
    , m_speech(speech)
{
    // First of all: naming the view already asks for its voice, and the answer is kept.
    makeTimelinesAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("予防接種の線の図"));
}

void TimelineView::setTimeline(const care::VaccinationTimeline &timeline, const QStringList &names)
{
    const bool same = m_axis && m_timeline.birth == timeline.birth;
    m_timeline = timeline;
    m_names = names;
    if (!same) {
        m_axis = axisFor(timeline);
        m_chosen = timeline.today;
    }
    updateGeometry();
    describe();
    update();
}

void TimelineView::chooseDay(const QDate &day)
{
    if (!m_axis || !day.isValid()) {
        return;
    }
    m_chosen = std::clamp(day, m_timeline.birth, endOf(m_timeline));
    m_axis->reveal(m_chosen);
    describe();
    update();
    Q_EMIT dayChosen(m_chosen);
}

void TimelineView::zoomBy(double factor)
{
    if (m_axis) {
        m_axis->zoomTo(static_cast<qint64>(static_cast<double>(m_axis->days()) / factor), m_chosen);
        update();
    }
}

void TimelineView::showAll()
{
    if (m_axis) {
        m_axis->showAll();
        update();
    }
}

int TimelineView::rowHeight() const
{
    return std::max(fontMetrics().height() + space::One, 2 * em());
}

int TimelineView::headHeight() const
{
    return QFontMetrics(fontOf(TextRole::Hint)).height() + space::One;
}

QSize TimelineView::sizeHint() const
{
    const auto rows = static_cast<int>(m_timeline.rows.size());
    return {40 * em(), 2 * headHeight() + rows * rowHeight() + space::One};
}

QSize TimelineView::minimumSizeHint() const
{
    return {18 * em(), sizeHint().height()};
}

/// Where the days lie: right of the names, between the ages above and the dates below.
QRectF TimelineView::field() const
{
    int widest = 0;
    for (const QString &name : m_names) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(name));
    }
    const double left = std::min<double>(widest + space::Two, width() * nameShare);
    const double right = width() - em() * 1.2;
    return {left, static_cast<double>(headHeight()), std::max(1.0, right - left),
            static_cast<double>(m_timeline.rows.size() * rowHeight())};
}

QRectF TimelineView::rowRect(qsizetype row) const
{
    const QRectF all = field();
    return {all.left(), all.top() + static_cast<double>(row * rowHeight()), all.width(),
            static_cast<double>(rowHeight())};
}

double TimelineView::xOf(const QDate &day) const
{
    const QRectF all = field();
    return all.left() + m_axis->position(day) * all.width();
}

QDate TimelineView::dayAt(double x) const
{
    const QRectF all = field();
    return m_axis->dayAt((x - all.left()) / all.width());
}

void TimelineView::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawSurface(&painter, rect(), tokens.panel, hasFocus() ? tokens.panel : tokens.line);
    if (hasFocus()) {
        drawFocusRing(&painter, rect(), tokens);
    }
    if (!m_axis) {
        return;
    }
    paintAges(painter);
    for (qsizetype row = 0; row < m_timeline.rows.size(); ++row) {
        paintRow(painter, row);
    }
    paintDays(painter);
    painter.setClipRect(field().adjusted(-em(), 0, em(), 0)); // numbers lie above every line
    for (qsizetype row = 0; row < m_timeline.rows.size(); ++row) {
        paintDots(painter, m_timeline.rows.at(row), rowRect(row));
    }
}

void TimelineView::paintAges(QPainter &painter) const
{
    const Tokens &tokens = tokensOf(this);
    const QRectF all = field();
    painter.setFont(fontOf(TextRole::Hint));
    const QString longest = text::age(m_timeline.birth, m_timeline.birth.addMonths(longestLabel), m_speech);
    const int labelWidth = std::max(painter.fontMetrics().horizontalAdvance(tr("生まれた日")),
                                    painter.fontMetrics().horizontalAdvance(longest)) +
                           space::One;
    for (const pages::AgeTick &tick :
         m_axis->ticks(std::max(2, static_cast<int>(all.width() + labelWidth) / labelWidth))) {
        const double x = xOf(tick.day);
        painter.setPen(tokens.line);
        painter.drawLine(QPointF(x, all.top()), QPointF(x, all.bottom()));
        painter.setPen(tokens.secondInk);
        const QString words = tick.months == 0 ? tr("生まれた日") : text::age(m_timeline.birth, tick.day, m_speech);
        const double left =
            std::clamp(x - labelWidth / 2.0, all.left() - labelWidth / 2.0, static_cast<double>(width() - labelWidth));
        painter.drawText(QRectF(left, space::Half, labelWidth, headHeight() - space::Half), Qt::AlignCenter, words);
    }
}

void TimelineView::paintRow(QPainter &painter, qsizetype index) const
{
    const care::TimelineRow &row = m_timeline.rows.at(index);
    const QRectF strip = rowRect(index);
    painter.setFont(font());
    painter.setPen(tokensOf(this).ink);
    const double nameWidth = strip.left() - space::One - space::Half;
    painter.drawText(QRectF(space::One, strip.top(), nameWidth, strip.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_names.value(index), Qt::ElideRight, static_cast<int>(nameWidth)));
    painter.save();
    painter.setClipRect(field().adjusted(-em(), 0, em(), 0));
    for (const DaySpan &span : row.window) {
        paintSpan(painter, span, strip, false, row.voluntary);
    }
    for (const DaySpan &span : row.advised) {
        paintSpan(painter, span, strip, true, false);
    }
    painter.restore();
}

void TimelineView::paintSpan(QPainter &painter, const DaySpan &span, const QRectF &strip, bool strong,
                             bool outlined) const
{
    const Tokens &tokens = tokensOf(this);
    const QRectF all = field();
    const double from = std::clamp(xOf(span.from), all.left(), all.right());
    const double to = span.to.isValid() ? std::clamp(xOf(span.to.addDays(1)), all.left(), all.right()) : all.right();
    if (to <= from) {
        return;
    }
    const double height = strip.height() * (strong ? 0.5 : 0.66);
    const QRectF bar(from, strip.center().y() - height / 2, to - from, height);
    const QColor pale = mixed(tokens.primarySoft, tokens.primary, tokens.dark ? 0.05 : 0.03);
    painter.setPen(outlined ? QPen(tokens.fieldLine, 1, Qt::DotLine) : QPen(Qt::NoPen));
    painter.setBrush(outlined ? QBrush(Qt::NoBrush) : QBrush(strong ? mixed(pale, tokens.primary, 0.36) : pale));
    painter.drawRoundedRect(bar, 3, 3);
}

void TimelineView::paintDots(QPainter &painter, const care::TimelineRow &row, const QRectF &strip) const
{
    const Tokens &tokens = tokensOf(this);
    const double y = strip.center().y();
    if (row.hasNext()) {
        const bool late = row.next.status == immunization::RoutineStatus::Overdue;
        const QDate day = std::max(care::dayToGo(row.next), m_timeline.today);
        const QColor colour = late ? tokens.attention : tokens.primary;
        paintDot(painter, {xOf(day), y}, QString::number(row.next.doseNumber), colour, tokens.panel, colour);
    }
    // Doses that stand close are moved apart until their numbers can be read; zooming in shows the exact days.
    double free = 0;
    for (const care::TimelineDose &dose : row.doses) {
        const bool counts = dose.number > 0;
        const double x = std::max(xOf(dose.date.lastDay()), free);
        free = x + rowHeight() * 0.56;
        paintDot(painter, {x, y}, counts ? QString::number(dose.number) : QStringLiteral("?"),
                 counts ? tokens.panel : tokens.attention, counts ? tokens.primary : tokens.attentionSoft,
                 counts ? tokens.onPrimary : tokens.attention);
    }
}

void TimelineView::paintDot(QPainter &painter, const QPointF &centre, const QString &words, const QColor &line,
                            const QColor &fill, const QColor &ink) const
{
    const double radius = rowHeight() * 0.34;
    painter.setPen(QPen(line, 2));
    painter.setBrush(fill);
    painter.drawEllipse(centre, radius, radius);
    QFont face = fontOf(TextRole::Hint);
    face.setBold(true);
    painter.setFont(face);
    painter.setPen(ink);
    painter.drawText(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), Qt::AlignCenter, words);
}

/// Today and the chosen day, each with its words below.
void TimelineView::paintDays(QPainter &painter) const
{
    const Tokens &tokens = tokensOf(this);
    const QRectF all = field();
    painter.setFont(fontOf(TextRole::Hint));
    const auto mark = [&](const QDate &day, const QString &words, const QPen &pen) {
        if (day < m_axis->first() || day > m_axis->last()) {
            return;
        }
        const double x = xOf(day);
        painter.setPen(pen);
        painter.drawLine(QPointF(x, all.top()), QPointF(x, all.bottom()));
        const double needed = painter.fontMetrics().horizontalAdvance(words) + space::One;
        const double left = std::clamp(x - needed / 2, 0.0, std::max(0.0, width() - needed));
        painter.drawText(QRectF(left, all.bottom(), needed, headHeight()), Qt::AlignCenter, words);
    };
    if (m_chosen != m_timeline.today) {
        mark(m_chosen, text::date(m_chosen, m_speech), QPen(tokens.ink, 1.5, Qt::DashLine));
        mark(m_timeline.today, {}, QPen(tokens.focus, 2));
    } else {
        mark(m_timeline.today, tr("きょう"), QPen(tokens.focus, 2));
    }
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_pressed = event->position();
        m_dragged = false;
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed || !m_axis) {
        return;
    }
    const double moved = event->position().x() - m_pressed->x();
    const double perDay = field().width() / static_cast<double>(m_axis->days());
    const auto days = static_cast<qint64>(moved / perDay);
    if (m_dragged ? days != 0 : std::abs(moved) > dragBegins) {
        m_dragged = true;
        m_axis->move(-days);
        m_pressed = QPointF(m_pressed->x() + static_cast<double>(days) * perDay, m_pressed->y());
        update();
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressed && !m_dragged && m_axis) {
        chooseDay(dayAt(event->position().x()));
    }
    m_pressed.reset();
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if (!m_axis || turned == 0) {
        return;
    }
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double factor = turned > 0 ? zoomStep : 1 / zoomStep;
        const auto days = static_cast<qint64>(static_cast<double>(m_axis->days()) / factor);
        m_axis->zoomTo(days, dayAt(event->position().x()));
    } else if (event->modifiers().testFlag(Qt::ShiftModifier) || event->angleDelta().x() != 0) {
        m_axis->move((turned > 0 ? -1 : 1) * std::max<qint64>(1, m_axis->days() / 10));
    } else {
        event->ignore(); // the page scrolls
        return;
    }
    update();
    event->accept();
}

std::optional<QDate> TimelineView::dayForKey(const QKeyEvent &event) const
{
    const bool month = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Left: return month ? m_chosen.addMonths(-1) : m_chosen.addDays(-1);
    case Qt::Key_Right: return month ? m_chosen.addMonths(1) : m_chosen.addDays(1);
    case Qt::Key_PageUp: return m_chosen.addMonths(-6);
    case Qt::Key_PageDown: return m_chosen.addMonths(6);
    case Qt::Key_Home: return m_timeline.today;
    default: return std::nullopt;
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const std::optional<QDate> day = dayForKey(*event);
    if (day) {
        chooseDay(*day);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        chooseDay(m_chosen);
    } else if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Semicolon) {
        zoomBy(zoomStep);
    } else if (event->key() == Qt::Key_Minus) {
        zoomBy(1 / zoomStep);
    } else if (event->key() == Qt::Key_0) {
        showAll();
    } else {
        QWidget::keyPressEvent(event);
    }
}

QString TimelineView::chosenDayInWords() const
{
    return text::dateWithWeekday(m_chosen, m_speech);
}

void TimelineView::describe()
{
    setAccessibleDescription(
        tr("えらんだ日: %1。左右の矢印で日をえらびます。くわしくは下の表にあります").arg(chosenDayInWords()));
    QAccessibleValueChangeEvent event(this, chosenDayInWords());
    QAccessible::updateAccessibility(&event);
}

} // namespace oyako::ui
