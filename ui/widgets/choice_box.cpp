// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/choice_box.h"

#include "ui/widgets/style.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/wrapped_text.h"

#include <QPointer>
#include <QStyleOptionButton>
#include <QStyleOptionFocusRect>
#include <QStylePainter>
#include <QTextLayout>

#include <cmath>

namespace oyako::ui {

namespace {

constexpr int narrowest = 6; // full-width characters a line of words has at least

/// Where the parts of a box lie.
struct Parts {
    int mark = 0; ///< The side of the mark.
    int left = 0; ///< Where the words begin.
};

Parts partsOf(const QWidget *box)
{
    const QStyle *style = box->style();
    const int mark = style->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, box);
    return {mark, mark + style->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, box)};
}

int wordsHeight(const QAbstractButton &box, int width)
{
    return static_cast<int>(std::ceil(layOutLines(box.font(), box.text(), width, {})));
}

constexpr QStyle::PrimitiveElement markOf(const QCheckBox *)
{
    return QStyle::PE_IndicatorCheckBox;
}

constexpr QStyle::PrimitiveElement markOf(const QRadioButton *)
{
    return QStyle::PE_IndicatorRadioButton;
}

} // namespace

template <class Button>
ChoiceBox<Button>::ChoiceBox(const QString &text, QWidget *parent)
    : Button(text, parent)
{
    // No letter of a name becomes a key.
    this->setShortcut({});
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed, QSizePolicy::CheckBox);
    policy.setHeightForWidth(true);
    this->setSizePolicy(policy);
}

template <class Button>
QSize ChoiceBox<Button>::sizeHint() const
{
    this->ensurePolished();
    const int width = partsOf(this).left + widestLine(this->font(), this->text()) + space::Half;
    return {width, heightForWidth(width)};
}

template <class Button>
QSize ChoiceBox<Button>::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), partsOf(this).left + em() * narrowest), whole.height()};
}

template <class Button>
int ChoiceBox<Button>::heightForWidth(int width) const
{
    const Parts parts = partsOf(this);
    return std::max(parts.mark, wordsHeight(*this, std::max(1, width - parts.left - space::Half))) + space::One;
}

template <class Button>
void ChoiceBox<Button>::paintEvent(QPaintEvent *)
{
    const Parts parts = partsOf(this);
    const QRect words = this->rect().adjusted(parts.left, 0, -space::Half, 0);
    const int height = wordsHeight(*this, words.width());
    const int top = std::max(0, (this->height() - height) / 2);
    const int firstLine = this->fontMetrics().height();

    QStylePainter painter(this);
    QStyleOptionButton option;
    this->initStyleOption(&option);
    option.rect = QRect(0, std::max(0, top + (firstLine - parts.mark) / 2), parts.mark, parts.mark);
    painter.drawPrimitive(markOf(this), option);

    painter.setFont(this->font());
    painter.setPen(
        this->palette().color(this->isEnabled() ? QPalette::Active : QPalette::Disabled, this->foregroundRole()));
    static_cast<void>(layOutLines(this->font(), this->text(), words.width(),
                                  [&](const QTextLine &line) { line.draw(&painter, QPointF(words.left(), top)); }));

    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        const int width = std::min(words.width(), widestLine(this->font(), this->text()));
        // Around the words, as far as the box goes: no stroke through a letter.
        focus.rect = QRect(words.left() - space::Half, top - space::Half, width + space::One, height + space::One)
                         .intersected(this->rect());
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

template <class Button>
bool ChoiceBox<Button>::hitButton(const QPoint &position) const
{
    const int end = partsOf(this).left + widestLine(this->font(), this->text());
    return this->rect().contains(position) && position.x() <= end;
}

template class ChoiceBox<QCheckBox>;
template class ChoiceBox<QRadioButton>;

} // namespace oyako::ui
