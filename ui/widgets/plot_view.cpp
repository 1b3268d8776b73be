// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/plot_view.h"

#include "ui/paint/plot_painter.h"
#include "ui/text/charts.h"
#include "ui/widgets/style.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace oyako::ui {

namespace {

constexpr double unitsPerPixel = 10; // type sizes are whole numbers of units, so that texts keep their widths
constexpr double reach = 24;         // pixels from the pointer to a point that is read
constexpr double nearer = 0.8;
constexpr double keyStep = 0.1; // of what is seen
constexpr double ring = 9;

/// A chart that a screen reader can name and read.
class ChartAccess final : public QAccessibleWidget {
public:
    explicit ChartAccess(PlotView *view)
        : QAccessibleWidget(view, QAccessible::Chart)
    {
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const auto *view = qobject_cast<const PlotView *>(object());
        switch (kind) {
        case QAccessible::Name: return view->shown().title.shown();
        case QAccessible::Value: return view->readOut();
        case QAccessible::Description: return view->trend();
        default: return QAccessibleWidget::text(kind);
        }
    }
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *view = qobject_cast<PlotView *>(object);
    return view ? new ChartAccess(view) : nullptr;
}

const paint::Colours &coloursOf(const QWidget *widget)
{
    return tokensOf(widget).dark ? paint::darkColours() : paint::paperColours();
}

} // namespace

PlotView::PlotView(QWidget *parent)
    : QWidget(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(installed)
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip({});
}

PlotView::~PlotView() = default;

void PlotView::setPlot(const pages::Plot &plot, Words words)
{
    const QString code = m_current ? markAt(*m_current).code : QString();
    const bool another = plot.title.code != m_plot.title.code || plot.x.to != m_plot.x.to;
    m_plot = plot;
    m_words = std::move(words);
    m_window = another ? pages::PlotWindow() : m_window;
    m_current.reset();
    rebuild();
    for (qsizetype series = 0; series < m_shown.series.size() && !code.isEmpty(); ++series) {
        for (qsizetype mark = 0; mark < m_shown.series.at(series).marks.size(); ++mark) {
            if (m_shown.series.at(series).marks.at(mark).code == code) {
                m_current = Place{series, mark};
            }
        }
    }
    Q_EMIT currentChanged();
}

pages::Plot PlotView::whole() const
{
    pages::Plot plot = m_plot;
    text::nameChart(plot);
    return plot;
}

void PlotView::rebuild()
{
    m_shown = pages::partOf(m_plot, m_window);
    text::nameChart(m_shown);
    redraw();
}

void PlotView::redraw()
{
    m_layout.reset();
    m_picture = QPixmap();
    update();
}

QSize PlotView::sizeHint() const
{
    return {em() * 48, em() * 30};
}

QSize PlotView::minimumSizeHint() const
{
    return {em() * 18, em() * 22};
}

void PlotView::resizeEvent(QResizeEvent *)
{
    redraw();
}

void PlotView::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    if (m_picture.isNull()) {
        const double pixel = fontMetrics().height() * 0.72;
        const QRectF area = QRectF(rect()).adjusted(space::One, space::One, -space::One, -space::One);
        const QRectF units(area.topLeft() * unitsPerPixel, area.size() * unitsPerPixel);
        const paint::PlotStyle style{.em = std::round(pixel * unitsPerPixel),
                                     .millimetre = pixel / 3.2 * unitsPerPixel};
        m_layout = std::make_unique<paint::PlotLayout>(m_shown, units, style, paint::Typeface::shared());
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        drawSurface(&painter, rect(), tokens.panel, tokens.line);
        painter.scale(1 / unitsPerPixel, 1 / unitsPerPixel);
        paint::paintPlot(painter, m_shown, units, style, paint::Typeface::shared(), coloursOf(this));
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_current) {
        paintBubble(painter);
    }
    if (hasFocus()) {
        drawFocusRing(&painter, rect(), tokens);
    }
}

/// The words beside the point, where there is room, never over the point itself.
void PlotView::paintBubble(QPainter &painter) const
{
    const QPointF at = positionOf(*m_current);
    const Tokens &tokens = tokensOf(this);
    painter.setPen(QPen(tokens.ink, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(at, ring, ring);
    painter.setFont(fontOf(TextRole::Hint));
    const double widest = std::min<double>(em() * 22, width() - 2 * space::Two);
    const QRectF room(0, 0, widest - 2 * space::OneAndHalf, height());
    const int flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
    const QRectF text = painter.boundingRect(room, flags, readOut());
    QRectF bubble = text.marginsAdded(QMarginsF(space::OneAndHalf, space::One, space::OneAndHalf, space::One));
    const double above = at.y() - ring - space::One - bubble.height();
    const double top = above >= space::Half ? above : at.y() + ring + space::One;
    bubble.moveTopLeft({at.x() - bubble.width() / 2, std::min(top, height() - bubble.height() - space::Half)});
    bubble.moveLeft(std::clamp<double>(bubble.left(), space::Half,
                                       std::max<double>(space::Half, width() - bubble.width() - space::Half)));
    drawSurface(&painter, bubble.toRect(), tokens.ink, tokens.ink);
    painter.setPen(tokens.panel);
    painter.drawText(bubble.marginsRemoved(QMarginsF(space::OneAndHalf, space::One, space::OneAndHalf, space::One)),
                     flags, readOut());
}

const pages::Mark &PlotView::markAt(const Place &place) const
{
    return m_shown.series.at(place.series).marks.at(place.mark);
}

QPointF PlotView::positionOf(const Place &place) const
{
    return m_layout ? m_layout->toUnits(markAt(place).at, m_shown.series.at(place.series).side) / unitsPerPixel
                    : QPointF();
}

std::optional<PlotView::Place> PlotView::nearest(const QPointF &position) const
{
    std::optional<Place> found;
    double least = reach;
    for (qsizetype series = 0; m_layout && series < m_shown.series.size(); ++series) {
        for (qsizetype mark = 0; mark < m_shown.series.at(series).marks.size(); ++mark) {
            const Place place{series, mark};
            const double distance = QLineF(positionOf(place), position).length();
            if (distance < least) {
                least = distance;
                found = place;
            }
        }
    }
    return found;
}

QString PlotView::readOut() const
{
    return m_current && m_words ? m_words(markAt(*m_current)) : QString();
}

QString PlotView::trend() const
{
    return text::trend(whole());
}

void PlotView::setCurrent(const std::optional<Place> &place)
{
    if (place == m_current) {
        return;
    }
    m_current = place;
    update();
    QAccessibleValueChangeEvent event(this, readOut());
    QAccessible::updateAccessibility(&event);
    Q_EMIT currentChanged();
}

void PlotView::setWindow(const pages::PlotWindow &window)
{
    if (window != m_window) {
        m_window = window;
        rebuild();
    }
}

void PlotView::showAll()
{
    setWindow({});
}

void PlotView::zoom(double factor)
{
    const QRectF centre(rect());
    zoomAt(factor, m_current ? positionOf(*m_current) : centre.center());
}

void PlotView::zoomAt(double factor, const QPointF &position)
{
    const pages::PlotPoint share = shareAt(position);
    setWindow(pages::zoomed(m_window, factor, share.x, share.y));
}

/// A place of the widget in shares of the whole chart.
pages::PlotPoint PlotView::shareAt(const QPointF &position) const
{
    if (!m_layout) {
        return {0.5, 0.5};
    }
    const QRectF &frame = m_layout->frame();
    const double x = std::clamp((position.x() * unitsPerPixel - frame.left()) / frame.width(), 0.0, 1.0);
    const double y = std::clamp((frame.bottom() - position.y() * unitsPerPixel) / frame.height(), 0.0, 1.0);
    return {m_window.left + x * (m_window.right - m_window.left),
            m_window.bottom + y * (m_window.top - m_window.bottom)};
}

void PlotView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragFrom) {
        setCurrent(nearest(event->position()));
        return;
    }
    const pages::PlotPoint from = shareAt(*m_dragFrom);
    const pages::PlotPoint to = shareAt(event->position());
    m_dragFrom = event->position();
    setWindow(pages::movedBy(m_window, from.x - to.x, from.y - to.y));
}

void PlotView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_window.isWhole()) {
        m_dragFrom = event->position();
        setCursor(Qt::ClosedHandCursor);
    }
    setCurrent(nearest(event->position()));
}

void PlotView::mouseReleaseEvent(QMouseEvent *)
{
    m_dragFrom.reset();
    unsetCursor();
}

void PlotView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto place = nearest(event->position())) {
        Q_EMIT activated(markAt(*place).code);
    }
}

void PlotView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        event->ignore(); // the page scrolls
        return;
    }
    constexpr double anglePerStep = 120;
    zoomAt(std::pow(nearer, event->angleDelta().y() / anglePerStep), event->position());
    event->accept();
}

void PlotView::leaveEvent(QEvent *)
{
    if (!hasFocus()) {
        setCurrent(std::nullopt);
    }
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(nearer); return;
    case Qt::Key_Minus: zoom(1 / nearer); return;
    case Qt::Key_0: showAll(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current) {
            Q_EMIT activated(markAt(*m_current).code);
            return;
        }
        break;
    default:
        if (moveByKey(event->key(), event->modifiers())) {
            return;
        }
        break;
    }
    QWidget::keyPressEvent(event);
}

bool PlotView::moveByKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int x = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    const int y = key == Qt::Key_Up ? 1 : key == Qt::Key_Down ? -1 : 0;
    if (x == 0 && y == 0) {
        return false;
    }
    if (modifiers & Qt::ShiftModifier) {
        setWindow(pages::movedBy(m_window, x * keyStep * (m_window.right - m_window.left),
                                 y * keyStep * (m_window.top - m_window.bottom)));
    } else if (x != 0) {
        step(x);
    } else {
        changeSeries(-y);
    }
    return true;
}

/// To the next or previous point of the same line; the first key reads the newest point.
void PlotView::step(int direction)
{
    if (m_shown.series.isEmpty()) {
        return;
    }
    Place place = m_current.value_or(Place{0, m_shown.series.first().marks.size()});
    const qsizetype last = m_shown.series.at(place.series).marks.size() - 1;
    place.mark = std::clamp<qsizetype>(m_current ? place.mark + direction : last, 0, last);
    bringIntoView(place);
    setCurrent(place);
}

/// To the point of another line that is nearest in time.
void PlotView::changeSeries(int direction)
{
    if (!m_current || m_shown.series.size() < 2) {
        step(1);
        return;
    }
    const double x = markAt(*m_current).at.x;
    const qsizetype count = m_shown.series.size();
    Place place{(m_current->series + direction + count) % count, 0};
    const auto &marks = m_shown.series.at(place.series).marks;
    for (qsizetype mark = 1; mark < marks.size(); ++mark) {
        if (std::abs(marks.at(mark).at.x - x) < std::abs(marks.at(place.mark).at.x - x)) {
            place.mark = mark;
        }
    }
    bringIntoView(place);
    setCurrent(place);
}

void PlotView::bringIntoView(const Place &place)
{
    const pages::Series &series = m_plot.series.at(place.series);
    const pages::Axis &axis = series.side == pages::Side::Right && m_plot.right ? *m_plot.right : m_plot.y;
    const pages::PlotPoint &at = series.marks.at(place.mark).at;
    const double x = (at.x - m_plot.x.from) / (m_plot.x.to - m_plot.x.from);
    const double y = (at.y - axis.from) / (axis.to - axis.from);
    const auto beyond = [](double value, double from, double to) {
        return value < from || value > to ? value - (from + to) / 2 : 0.0;
    };
    setWindow(
        pages::movedBy(m_window, beyond(x, m_window.left, m_window.right), beyond(y, m_window.bottom, m_window.top)));
    if (!m_layout) {
        repaint();
    }
}

} // namespace oyako::ui
