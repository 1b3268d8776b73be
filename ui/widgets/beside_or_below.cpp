// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/beside_or_below.h"

#include "ui/widgets/theme.h"

namespace oyako::ui {

namespace {

int heightAt(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

BesideOrBelow::BesideOrBelow(QLayout *words, QLayout *buttons)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space::Two);
    for (QLayout *layout : {words, buttons}) {
        addChildLayout(layout);
        m_items.append(layout);
    }
}

BesideOrBelow::~BesideOrBelow()
{
    qDeleteAll(m_items);
}

void BesideOrBelow::addItem(QLayoutItem *item)
{
    Q_ASSERT_X(false, "BesideOrBelow", "holds words and buttons, given when it is made");
    delete item;
}

int BesideOrBelow::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *BesideOrBelow::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *BesideOrBelow::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

BesideOrBelow::Plan BesideOrBelow::beside(int width) const
{
    const QSize buttons = m_items.last()->sizeHint();
    const int room = width - buttons.width() - spacing();
    const int height = std::max(heightAt(*m_items.first(), room), buttons.height());
    return {{0, 0, room, height},
            {width - buttons.width(), (height - buttons.height()) / 2, buttons.width(), buttons.height()},
            height};
}

BesideOrBelow::Plan BesideOrBelow::below(int width) const
{
    const int words = heightAt(*m_items.first(), width);
    const int line = std::min(width, m_items.last()->sizeHint().width());
    const int buttons = heightAt(*m_items.last(), line);
    const int top = words + spacing() / 2;
    return {{0, 0, width, words}, {width - line, top, line, buttons}, top + buttons};
}

BesideOrBelow::Plan BesideOrBelow::plan(int width) const
{
    if (m_items.size() < 2) {
        return {};
    }
    const int least = m_items.first()->minimumSize().width() + spacing() + m_items.last()->sizeHint().width();
    Plan under = below(width);
    if (width < least) {
        return under;
    }
    Plan side = beside(width);
    return side.height <= under.height ? side : under;
}

int BesideOrBelow::heightForWidth(int width) const
{
    return plan(width).height;
}

QSize BesideOrBelow::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        size = {size.width() + item->sizeHint().width() + spacing(), std::max(size.height(), item->sizeHint().height())};
    }
    return size;
}

QSize BesideOrBelow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void BesideOrBelow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const Plan places = plan(rect.width());
    if (m_items.size() == 2) {
        m_items.first()->setGeometry(places.words.translated(rect.topLeft()));
        m_items.last()->setGeometry(places.buttons.translated(rect.topLeft()));
    }
}

} // namespace oyako::ui
