// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/text_label.h"

#include "ui/widgets/wrapped_text.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace oyako::ui {

QFont fontOf(TextRole role)
{
    QFont font = QApplication::font();
    const double body = font.pointSizeF();
    switch (role) {
    case TextRole::Body: break;
    case TextRole::Strong:
    case TextRole::Section: font.setBold(true); break;
    case TextRole::Hint: font.setPointSizeF(body * 10.0 / 11.0); break;
    case TextRole::Title:
        font.setPointSizeF(body * 13.0 / 11.0);
        font.setBold(true);
        break;
    case TextRole::Heading:
        font.setPointSizeF(body * 16.0 / 11.0);
        font.setBold(true);
        break;
    case TextRole::Display:
        font.setPointSizeF(body * 22.0 / 11.0);
        font.setBold(true);
        break;
    }
    return font;
}

int em()
{
    return QFontMetrics(QApplication::font()).horizontalAdvance(QChar(0x3042));
}

namespace {

int heightWithTails(const QFont &font)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font).height() + tailOf(font)));
}

void dress(QLabel *label, TextRole role)
{
    label->setFont(fontOf(role));
    label->setTextFormat(Qt::PlainText);
    if (role == TextRole::Hint || role == TextRole::Section) {
        label->setForegroundRole(QPalette::PlaceholderText);
    }
}
} // namespace

QLabel *makeText(TextRole role, const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(text, parent);
    dress(label, role);
    label->setWordWrap(true);
    return label;
}

namespace {
constexpr int widestHint = 40; // full-width characters
} // namespace

bool TextLabel::paintsItself() const
{
    return wordWrap() && !(textInteractionFlags() & Qt::TextSelectableByMouse);
}

QSize TextLabel::margins() const
{
    const QMargins around = contentsMargins();
    return {around.left() + around.right() + 2 * margin(), around.top() + around.bottom() + 2 * margin()};
}

int TextLabel::heightForWidth(int width) const
{
    if (!paintsItself()) {
        return QLabel::heightForWidth(width);
    }
    return static_cast<int>(std::ceil(layOutLines(font(), text(), width - margins().width(), {}))) + margins().height();
}

QSize TextLabel::sizeHint() const
{
    if (!paintsItself()) {
        return QLabel::sizeHint();
    }
    const int width = std::min(widestLine(font(), text()), em() * widestHint) + margins().width();
    return {width, heightForWidth(width)};
}

QSize TextLabel::minimumSizeHint() const
{
    if (!paintsItself()) {
        return QLabel::minimumSizeHint();
    }
    return {std::min(sizeHint().width(), em() * 4), heightWithTails(font()) + margins().height()};
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!paintsItself()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const QRect room = contentsRect();
    const qreal height = layOutLines(font(), text(), room.width(), {});
    const qreal spare = std::max(0.0, room.height() - height);
    const qreal shift = alignment() & Qt::AlignVCenter ? spare / 2 : alignment() & Qt::AlignBottom ? spare : 0;
    const bool centred = alignment() & Qt::AlignHCenter;
    static_cast<void>(layOutLines(font(), text(), room.width(), [&](const QTextLine &line) {
        const qreal left = centred                        ? (room.width() - line.naturalTextWidth()) / 2
                           : alignment() & Qt::AlignRight ? room.width() - line.naturalTextWidth()
                                                          : 0;
        line.draw(&painter, QPointF(room.left() + left, room.top() + shift));
    }));
}

QLabel *makeFieldLabel(const QString &text, QWidget *field, QWidget *parent)
{
    QLabel *label = makeText(TextRole::Strong, text, parent);
    label->setBuddy(field);
    if (field->accessibleName().isEmpty()) {
        field->setAccessibleName(text);
    }
    if (QWidget *inner = field->focusProxy(); inner && inner->accessibleName().isEmpty()) {
        inner->setAccessibleName(text);
    }
    return label;
}

QPushButton *makeButton(const QString &text, ButtonRole role, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    setButtonRole(button, role);
    return button;
}

ElidedLabel::ElidedLabel(const QString &text, TextRole role, QWidget *parent)
    : QLabel(text, parent)
{
    dress(this, role);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString &text)
{
    setText(text);
    updateToolTip();
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return {std::min(metrics.horizontalAdvance(text()), metrics.horizontalAdvance(QStringLiteral("あ…あ"))) + 2,
            heightWithTails(font())};
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + 2, heightWithTails(font())};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = QFontMetrics(font()).elidedText(text(), Qt::ElideMiddle, width());
    painter.drawText(rect(), static_cast<int>(alignment() | Qt::TextSingleLine), shown);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    updateToolTip();
}

void ElidedLabel::updateToolTip()
{
    const bool whole = QFontMetrics(font()).horizontalAdvance(text()) <= width();
    setToolTip(whole ? QString() : text());
}

Badge::Badge(const QString &text, Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_tone(tone)
{
    setFont(fontOf(TextRole::Hint));
    setTextFormat(Qt::PlainText);
    setContentsMargins(space::One, 2, space::One, 2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    const bool calm = m_tone == Tone::Calm;
    QPainter painter(this);
    drawSurface(&painter, rect(), calm ? t.primarySoft : t.attentionSoft, Qt::transparent, 4);
    painter.setPen(calm ? t.primary : t.attention);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace oyako::ui
