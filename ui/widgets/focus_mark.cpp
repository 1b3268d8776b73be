// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/focus_mark.h"

#include <QAbstractButton>

#include <algorithm>

namespace oyako::ui {

FocusMark::Name FocusMark::nameOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return {widget->metaObject()->className(), button ? button->text() : widget->accessibleName(),
            widget->accessibleDescription()};
}

QList<QWidget *> FocusMark::stopsOf(QWidget *part)
{
    QList<QWidget *> stops = part->findChildren<QWidget *>();
    stops.removeIf([part](const QWidget *widget) {
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isEnabled();
        // The dialogs of a page are its children, too.
        return !isStop || widget->window() != part->window() || !widget->isVisibleTo(part);
    });
    return stops;
}

FocusMark::FocusMark(QWidget *part)
    : m_part(part)
    , m_widget(part ? part->window()->focusWidget() : nullptr)
{
    if (!m_widget || !part->isAncestorOf(m_widget)) {
        return;
    }
    const QList<QWidget *> stops = stopsOf(part);
    m_name = nameOf(m_widget);
    m_position = stops.indexOf(m_widget);
    m_namesake = std::count_if(stops.cbegin(), stops.cbegin() + std::max<qsizetype>(0, m_position),
                               [this](const QWidget *stop) { return nameOf(stop) == m_name; });
}

bool FocusMark::isThere() const
{
    return m_widget && m_widget->isVisibleTo(m_part);
}

void FocusMark::restore() const
{
    if (!m_part || m_position < 0 || isThere()) {
        return;
    }
    const QList<QWidget *> stops = stopsOf(m_part);
    QList<QWidget *> namesakes = stops;
    namesakes.removeIf([this](const QWidget *stop) { return nameOf(stop) != m_name; });
    const QList<QWidget *> &among = namesakes.isEmpty() ? stops : namesakes;
    const qsizetype wanted = namesakes.isEmpty() ? m_position : m_namesake;
    if (!among.isEmpty()) {
        among.at(std::min(wanted, among.size() - 1))->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace oyako::ui
