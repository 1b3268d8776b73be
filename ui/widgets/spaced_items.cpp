// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/spaced_items.h"

#include "ui/widgets/text_label.h"
#include "ui/widgets/wrapped_text.h"

#include <QApplication>
#include <QListView>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace oyako::ui {

namespace {

/// Lays the paragraphs out at this width and answers their height; `each` may be empty.
qreal layOut(const QString &text, const QFont &font, int width,
             const std::function<void(const QTextLine &, qreal top, bool isFirst)> &each)
{
    const QString first = text.section(QLatin1Char('\n'), 0, 0);
    const QString rest = text.section(QLatin1Char('\n'), 1);
    const auto draw = [&](qreal top, bool isFirst) {
        return each ? [&each, top, isFirst](const QTextLine &line) { each(line, top, isFirst); }
                    : std::function<void(const QTextLine &)>();
    };
    constexpr double gap = 0.25; // of the font's height, as between the lines of a paragraph
    const qreal head = layOutLines(font, first, width, draw(0, true)) + QFontMetricsF(font).height() * gap;
    return rest.isEmpty() ? head : head + layOutLines(fontOf(TextRole::Hint), rest, width, draw(head, false));
}

} // namespace

QSize SpacedItems::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QListView *>(option.widget);
    const int width = list ? list->viewport()->width() - 2 * list->spacing() : option.rect.width();
    const qreal height =
        layOut(index.data().toString(), option.font, std::max(em(), width - 2 * space::One), {}) + space::One;
    return {std::max(em(), width), static_cast<int>(std::ceil(height))};
}

void SpacedItems::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem surface = option;
    initStyleOption(&surface, index);
    surface.text.clear(); // There line breaks have become another character.
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &surface, painter, option.widget);
    const Tokens &t = tokensOf(option.widget);
    const bool isOn = option.state & QStyle::State_Selected;
    const QRect room = option.rect.adjusted(space::One, space::Half, -space::One, -space::Half);
    painter->save();
    static_cast<void>(
        layOut(index.data().toString(), option.font, room.width(), [&](const QTextLine &line, qreal top, bool isFirst) {
            painter->setPen(isOn ? t.onPrimary : isFirst ? t.ink : t.secondInk);
            line.draw(painter, QPointF(room.left(), room.top() + top));
        }));
    painter->restore();
}

} // namespace oyako::ui
