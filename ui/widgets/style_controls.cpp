// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/style.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>

namespace oyako::ui {

namespace {

QRectF indicatorRect(const QRect &rect)
{
    const qreal side = std::min(rect.width(), rect.height()) - 1.0;
    return {rect.left() + 0.5, rect.top() + (rect.height() - side) / 2.0, side, side};
}

void drawChevron(QPainter *painter, const QPointF &centre, qreal reach, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{{centre.x() - reach, centre.y() - reach / 2},
                                    {centre.x(), centre.y() + reach / 2},
                                    {centre.x() + reach, centre.y() - reach / 2}});
    painter->restore();
}

} // namespace

void Style::drawCheckMark(const QStyleOption *option, QPainter *painter) const
{
    const QRectF box = indicatorRect(option->rect);
    const bool on = option->state & (State_On | State_NoChange);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? m_tokens.primary : m_tokens.fieldLine, 1));
    painter->setBrush(on ? m_tokens.primary : m_tokens.panel);
    painter->drawRoundedRect(box, 4, 4);
    if (on) {
        painter->setPen(QPen(m_tokens.onPrimary, box.width() / 8.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](qreal x, qreal y) {
            return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
        };
        const QPolygonF tick{at(0.25, 0.52), at(0.43, 0.70), at(0.76, 0.32)};
        const QPolygonF dash{at(0.28, 0.50), at(0.72, 0.50)}; // some of what it stands for
        painter->drawPolyline(option->state & State_On ? tick : dash);
    }
    painter->restore();
}

void Style::drawRadioMark(const QStyleOption *option, QPainter *painter) const
{
    const QRectF box = indicatorRect(option->rect);
    const bool on = option->state & State_On;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? m_tokens.primary : m_tokens.fieldLine, on ? 2 : 1));
    painter->setBrush(m_tokens.panel);
    painter->drawEllipse(on ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_tokens.primary);
        const qreal inset = box.width() * 0.27;
        painter->drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
}

void Style::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const QRect rect = option->rect;
    if (option->state & State_Selected) {
        painter->fillRect(rect, m_tokens.primarySoft);
        painter->fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width(), 3), m_tokens.primary);
    }
    if (option->state & State_HasFocus) {
        drawFocusRing(painter, rect, m_tokens, 4);
    }
}

void Style::drawComboBox(const QStyleOptionComplex *option, QPainter *painter) const
{
    drawField(option->rect, option->state, painter);
    const QRectF arrow = QRectF(subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, nullptr));
    drawChevron(painter, arrow.center(), 4.5, m_tokens.secondInk);
}

void Style::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || bar->minimum == bar->maximum) {
        return;
    }
    const bool vertical = bar->orientation == Qt::Vertical;
    const QRectF slider = QRectF(subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
    const QRectF thumb = vertical ? slider.adjusted(3, 2, -3, -2) : slider.adjusted(2, 3, -2, -3);
    const qreal radius = std::min(thumb.width(), thumb.height()) / 2.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_tokens.fieldLine);
    painter->setOpacity(option->state & State_MouseOver ? 0.9 : 0.55);
    painter->drawRoundedRect(thumb, radius, radius);
    painter->restore();
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : 16;
    switch (type) {
    case CT_PushButton:
        if (buttonRole(widget) == ButtonRole::Link) {
            return {size.width() + space::Half, line + 18};
        }
        return {std::max(size.width() + 2 * 15, line * 2), std::max(size.height(), line) + 18};
    case CT_LineEdit: result.setHeight(line + 16); break;
    case CT_ComboBox:
        result.setHeight(line + 16);
        result.rwidth() += space::Two;
        break;
    case CT_CheckBox:
    case CT_RadioButton: result.setHeight(std::max(result.height(), line + space::One)); break;
    case CT_TabBarTab:
        result.setHeight(line + 20);
        result.rwidth() += space::Half;
        break;
    case CT_ItemViewItem: result.setHeight(std::max(result.height(), line + 12)); break;
    default: break;
    }
    return result;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && (part == SC_ComboBoxEditField || part == SC_ComboBoxArrow)) {
        const int arrow = 28;
        const QRect whole = option->rect;
        const QRect logical =
            part == SC_ComboBoxArrow
                ? QRect(whole.right() - arrow + 1, whole.top(), arrow, whole.height())
                : QRect(whole.left() + 10, whole.top() + 2, whole.width() - arrow - 10, whole.height() - 4);
        return visualRect(option->direction, whole, logical);
    }
    if (control == CC_ScrollBar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)) {
        return {};
    }
    if (control == CC_ScrollBar && part == SC_ScrollBarGroove) {
        return option->rect;
    }
    if (control == CC_ScrollBar && part == SC_ScrollBarSlider) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            const bool vertical = bar->orientation == Qt::Vertical;
            const int length = vertical ? bar->rect.height() : bar->rect.width();
            const qint64 span = qint64(bar->maximum) - bar->minimum + bar->pageStep;
            const int thumb = span > 0 ? std::clamp(int(qint64(length) * bar->pageStep / span), 28, length) : length;
            const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb,
                                                   bar->upsideDown);
            return vertical ? QRect(bar->rect.left(), bar->rect.top() + at, bar->rect.width(), thumb)
                            : QRect(bar->rect.left() + at, bar->rect.top(), thumb, bar->rect.height());
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(space::One - 2, 0, 2 - space::One, 0) : rect;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const auto byFont = [widget, option](double ratio, int least) {
        const int line = widget ? widget->fontMetrics().height() : option ? option->fontMetrics.height() : 16;
        return std::max(least, static_cast<int>(line * ratio));
    };
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return byFont(1.0, 18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return space::One;
    case PM_FocusFrameHMargin:
    case PM_HeaderMargin: return space::One;
    case PM_ScrollBarExtent: return 12;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_TabBarTabHSpace: return 28;
    case PM_TabBarTabShiftVertical: return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return space::One;
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return byFont(1.0, 18);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup: return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 1;
    case SH_UnderlineShortcut: return 0;
    case SH_TabBar_PreferNoArrows: return 0;
    case SH_ToolTip_WakeUpDelay: return 400;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace oyako::ui
