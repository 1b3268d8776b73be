// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/style.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

namespace oyako::ui {

namespace {

constexpr auto roleProperty = "oyakoButtonRole";

QColor mixed(const QColor &base, const QColor &over, double share)
{
    const auto channel = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return {channel(base.red(), over.red()), channel(base.green(), over.green()), channel(base.blue(), over.blue())};
}

struct ButtonColours {
    QColor fill;
    QColor border;
    QColor text;
};

ButtonColours buttonColours(ButtonRole role, const Tokens &t)
{
    switch (role) {
    case ButtonRole::Main: return {t.primary, t.primary, t.onPrimary};
    case ButtonRole::Quiet: return {t.panel, t.line, t.ink};
    case ButtonRole::Link: return {Qt::transparent, Qt::transparent, t.secondInk};
    case ButtonRole::Plain: break;
    }
    return {t.panel, t.primary, t.primary};
}

ButtonColours buttonColours(ButtonRole role, QStyle::State state, const Tokens &t)
{
    ButtonColours colours = buttonColours(role, t);
    if (!(state & QStyle::State_Enabled)) {
        const bool link = role == ButtonRole::Link;
        return {link ? QColor(Qt::transparent) : t.background, link ? QColor(Qt::transparent) : t.line, t.secondInk};
    }
    const bool down = state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = state & QStyle::State_MouseOver;
    if (role == ButtonRole::Main) {
        const QColor towards = t.dark ? QColor(Qt::white) : QColor(Qt::black);
        colours.fill = mixed(colours.fill, towards, down ? 0.18 : hover ? 0.09 : 0.0);
    } else if (role != ButtonRole::Link && (down || hover)) {
        colours.fill = down ? t.primarySoft : mixed(t.panel, t.primarySoft, 0.6);
    }
    if (role == ButtonRole::Link && hover) {
        colours.text = t.ink;
    }
    return colours;
}

} // namespace

void setButtonRole(QAbstractButton *button, ButtonRole role)
{
    button->setProperty(roleProperty, static_cast<int>(role));
    if (role == ButtonRole::Link) {
        button->setCursor(Qt::PointingHandCursor);
    }
    button->updateGeometry();
    button->update();
}

ButtonRole buttonRole(const QWidget *button)
{
    return button ? static_cast<ButtonRole>(button->property(roleProperty).toInt()) : ButtonRole::Plain;
}

void drawFocusRing(QPainter *painter, const QRect &rect, const Tokens &t, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(t.focus, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

void drawSurface(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.alpha() == 0 ? QPen(Qt::NoPen) : QPen(border, 1));
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

const Tokens &tokensOf(const QWidget *widget)
{
    const auto *style = qobject_cast<const Style *>(widget ? widget->style() : QApplication::style());
    return style ? style->tokens() : tokens(Appearance::Light);
}

namespace {

/// Qt lets the wheel change these, even where they have no focus.
bool isChosenByWheel(const QObject *object)
{
    return qobject_cast<const QComboBox *>(object) || qobject_cast<const QAbstractSpinBox *>(object);
}

bool isEnter(const QKeyEvent &event)
{
    const bool isKey = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return isKey && !event.isAutoRepeat() && !(event.modifiers() & ~Qt::KeypadModifier);
}

} // namespace

Style::Style(const Tokens &tokens)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_tokens(tokens)
{
}

void Style::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                         const QString &text, QPalette::ColorRole role) const
{
    QProxyStyle::drawItemText(painter, rect, flags | Qt::TextDontClip, palette, enabled, text, role);
}

void Style::polish(QWidget *widget)
{
    if (qobject_cast<QAbstractButton *>(widget) || isChosenByWheel(widget)) {
        widget->setAttribute(Qt::WA_Hover);
        widget->installEventFilter(this);
    }
    QProxyStyle::polish(widget);
}

void Style::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool Style::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && isChosenByWheel(watched)) {
        event->ignore(); // for the page under it
        return true;
    }
    if (event->type() == QEvent::FontChange && qobject_cast<QComboBox *>(watched)) {
        // Qt measures a box anew for another font, but keeps its smallest size; for another style it forgets both.
        QEvent style(QEvent::StyleChange);
        QCoreApplication::sendEvent(watched, &style);
    }
    auto *button = event->type() == QEvent::KeyPress ? qobject_cast<QPushButton *>(watched) : nullptr;
    if (button && !button->isCheckable() && isEnter(*static_cast<QKeyEvent *>(event))) {
        button->click();
        return true;
    }
    return QProxyStyle::eventFilter(watched, event);
}

void Style::drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const ButtonColours colours = buttonColours(buttonRole(widget), option->state, m_tokens);
    drawSurface(painter, option->rect, colours.fill, colours.border);
    if (option->state & State_HasFocus) {
        drawFocusRing(painter, option->rect, m_tokens);
    }
}

void Style::drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const ButtonRole role = buttonRole(widget);
    painter->save();
    if (role == ButtonRole::Link) {
        QFont font = painter->font();
        font.setUnderline(true);
        painter->setFont(font);
    }
    QStyleOptionButton plain = *button;
    plain.palette.setColor(QPalette::ButtonText, buttonColours(role, option->state, m_tokens).text);
    plain.state &= ~(State_Sunken | State_On);
    plain.state |= State_Enabled;
    QProxyStyle::drawControl(CE_PushButtonLabel, &plain, painter, widget);
    painter->restore();
}

void Style::drawField(const QRect &rect, State state, QPainter *painter) const
{
    const bool enabled = state & State_Enabled;
    drawSurface(painter, rect, enabled ? m_tokens.panel : m_tokens.background,
                enabled ? m_tokens.fieldLine : m_tokens.line);
    if (enabled && (state & State_HasFocus)) {
        drawFocusRing(painter, rect, m_tokens);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: drawButtonPanel(option, painter, widget); return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); !frame || frame->lineWidth > 0) {
            drawField(option->rect, option->state, painter);
        } // A field in a box or a cell has the frame of that.
        return;
    case PE_FrameFocusRect: drawFocusRing(painter, option->rect, m_tokens, 4); return;
    case PE_FrameDefaultButton: return;
    case PE_IndicatorCheckBox: drawCheckMark(option, painter); return;
    case PE_IndicatorRadioButton: drawRadioMark(option, painter); return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_tokens.line);
        return;
    case PE_PanelTipLabel: painter->fillRect(option->rect, m_tokens.ink); return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget)) {
            const bool field = widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit");
            drawSurface(painter, option->rect, Qt::transparent, field ? m_tokens.fieldLine : m_tokens.line, 4);
            if (option->state & State_HasFocus) {
                drawFocusRing(painter, option->rect, m_tokens, 4);
            }
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        drawButtonPanel(option, painter, widget);
        drawButtonLabel(option, painter, widget);
        return;
    case CE_PushButtonLabel: drawButtonLabel(option, painter, widget); return;
    case CE_TabBarTabShape: drawTab(option, painter); return;
    case CE_ProgressBarGroove: drawSurface(painter, option->rect, m_tokens.primarySoft, m_tokens.line, 4); return;
    case CE_HeaderSection:
        painter->fillRect(option->rect, m_tokens.background);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_tokens.line);
        return;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        drawComboBox(option, painter);
        return;
    }
    if (control == CC_ScrollBar) {
        drawScrollBar(option, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace oyako::ui
