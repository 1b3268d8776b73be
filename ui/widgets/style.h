// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/theme.h"

#include <QProxyStyle>

class QAbstractButton;

namespace oyako::ui {

/// What a button is for. One Main a card; Plain is the usual one; Quiet for tools that step back; Link for "why?".
enum class ButtonRole { Plain, Main, Quiet, Link };

void setButtonRole(QAbstractButton *button, ButtonRole role);
[[nodiscard]] ButtonRole buttonRole(const QWidget *button);

/// Fusion with the project's colours and calm, flat shapes: one border width, radius 7, focus always a 2-pixel ring.
/// Carries the tokens, so that anything that paints finds them from its own style.
class Style final : public QProxyStyle {
    Q_OBJECT

public:
    explicit Style(const Tokens &tokens);

    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::unpolish;
    /// The wheel scrolls the page and never changes a choice it passes over. Enter presses the button that has the
    /// keyboard, as Space does.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    /// Never cuts the tails off letters: BIZ UDPGothic states less descent than its Latin letters need.
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                      const QString &text, QPalette::ColorRole role) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;

private:
    void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawField(const QRect &rect, State state, QPainter *painter) const;
    void drawCheckMark(const QStyleOption *option, QPainter *painter) const;
    void drawRadioMark(const QStyleOption *option, QPainter *painter) const;
    void drawTab(const QStyleOption *option, QPainter *painter) const;
    void drawComboBox(const QStyleOptionComplex *option, QPainter *painter) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;

    Tokens m_tokens;
};

/// The tokens of the style a widget is drawn with; the light ones where that is not ours.
[[nodiscard]] const Tokens &tokensOf(const QWidget *widget);

/// A 2-pixel ring just inside `rect`, for widgets that paint themselves.
void drawFocusRing(QPainter *painter, const QRect &rect, const Tokens &tokens, qreal radius = space::Radius);

/// A rounded surface with a border one pixel wide.
void drawSurface(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border,
                 qreal radius = space::Radius);

} // namespace oyako::ui
