// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/flow_row.h"

#include "ui/widgets/theme.h"

namespace oyako::ui {

namespace {

/// What an item wants, in a line of its own at most: words then wrap.
QSize sizeOf(const QLayoutItem &item, int line)
{
    const QSize wanted = item.sizeHint();
    if (wanted.width() <= line) {
        return wanted;
    }
    return {line, item.hasHeightForWidth() ? item.heightForWidth(line) : wanted.height()};
}

struct Placed {
    QLayoutItem *item = nullptr;
    QRect place; ///< At the top of its line.
};

/// Puts the items of one line on a common middle, words beside buttons; answers the height of the line.
int setLine(const QList<Placed> &line, bool measureOnly)
{
    int height = 0;
    for (const Placed &one : line) {
        height = std::max(height, one.place.height());
    }
    for (const Placed &one : line) {
        if (!measureOnly) {
            one.item->setGeometry(one.place.translated(0, (height - one.place.height()) / 2));
        }
    }
    return height;
}

} // namespace

FlowRow::FlowRow(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space::One);
}

FlowRow::~FlowRow()
{
    qDeleteAll(m_items);
}

void FlowRow::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowRow::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowRow::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowRow::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int FlowRow::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, true);
}

QSize FlowRow::sizeHint() const
{
    QSize size(-spacing(), 0);
    for (const QLayoutItem *item : m_items) {
        size.rwidth() += item->sizeHint().width() + spacing();
        size.setHeight(std::max(size.height(), item->sizeHint().height()));
    }
    return size.expandedTo({0, 0}).grownBy(contentsMargins());
}

QSize FlowRow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, false);
}

int FlowRow::arrange(const QRect &outer, bool measureOnly) const
{
    const QRect rect = outer.marginsRemoved(contentsMargins());
    QPoint at = rect.topLeft();
    QList<Placed> line;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) {
            continue; // hidden
        }
        const QSize size = sizeOf(*item, rect.width());
        if (!line.isEmpty() && at.x() + size.width() > rect.x() + rect.width()) {
            at = {rect.x(), at.y() + setLine(line, measureOnly) + spacing()};
            line.clear();
        }
        line.append({item, {at, size}});
        at.rx() += size.width() + spacing();
    }
    return at.y() + setLine(line, measureOnly) + contentsMargins().bottom() - outer.y();
}

} // namespace oyako::ui
