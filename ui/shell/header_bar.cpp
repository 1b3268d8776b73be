// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/header_bar.h"

#include "ui/shell/search_box.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace oyako::ui {

namespace {

constexpr int leastSearch = 8; // em
constexpr int leastName = 7;   // em: a shorter piece of a name tells nobody anything

} // namespace

HeaderBar::HeaderBar(const QString &bookName, QWidget *parent)
    : QWidget(parent)
    , m_rail(makeButton(tr("行き先"), ButtonRole::Quiet))
    , m_name(new ElidedLabel(bookName, TextRole::Title))
    , m_badge(new Badge(tr("このPCの中だけに保存")))
    , m_search(new SearchBox)
    , m_print(makeButton(tr("印刷"), ButtonRole::Quiet))
    , m_help(makeButton(QStringLiteral("?"), ButtonRole::Quiet))
    , m_lock(makeButton(tr("ロック"), ButtonRole::Quiet))
    , m_duty(makeButton({}, ButtonRole::Quiet))
    , m_more(makeButton(QStringLiteral("…"), ButtonRole::Quiet))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::Two, 5, space::Two, 6);
    row->setSpacing(space::OneAndHalf);
    row->addWidget(m_rail);
    row->addWidget(m_name, 0);
    row->addWidget(m_badge, 0, Qt::AlignVCenter);
    row->addStretch(1);
    row->addWidget(m_search, 2);
    for (QPushButton *button : {m_print, m_help, m_duty, m_lock, m_more}) {
        row->addWidget(button);
    }
    m_search->setMinimumWidth(leastSearch * em());
    m_rail->setToolTip(tr("行き先をひらく (Ctrl+G)"));
    m_help->setAccessibleName(tr("つかいかた"));
    m_help->setToolTip(tr("つかいかた (F1)"));
    m_print->setToolTip(tr("印刷 (Ctrl+P)"));
    m_lock->setToolTip(tr("手帳をとじる (Ctrl+L)"));
    m_duty->setAccessibleName(tr("担当を替える"));
    m_duty->setToolTip(tr("担当を替える (F12)"));
    m_more->setAccessibleName(tr("ほかの操作"));
    m_more->setToolTip(tr("ほかの操作"));
    m_more->setMenu(makeMenu());
    connect(m_rail, &QPushButton::clicked, this, &HeaderBar::railRequested);
    connect(m_duty, &QPushButton::clicked, this, &HeaderBar::changePersonRequested);
    connect(m_print, &QPushButton::clicked, this, &HeaderBar::printRequested);
    connect(m_help, &QPushButton::clicked, this, &HeaderBar::helpRequested);
    connect(m_lock, &QPushButton::clicked, this, &HeaderBar::lockRequested);
    dress(Room::Wide);
}

QMenu *HeaderBar::makeMenu()
{
    auto *menu = new QMenu(this);
    m_printAction = menu->addAction(tr("印刷 (Ctrl+P)"), this, &HeaderBar::printRequested);
    menu->addAction(tr("つかいかた (F1)"), this, &HeaderBar::helpRequested);
    m_lockAction = menu->addAction(tr("手帳をとじる (Ctrl+L)"), this, &HeaderBar::lockRequested);
    return menu;
}

void HeaderBar::showDuty(const QString &name, const QString &role)
{
    m_isClinic = true;
    m_staff = name;
    m_role = role;
    const QString whole = role.isEmpty() ? name : QString(name % QChar(0x3000) % role);
    m_badge->setAccessibleName(tr("担当: %1").arg(whole));
    m_badge->setToolTip(whole);
    // A family's records do not stand in a search of a clinic.
    m_search->setInvitation(tr("さがす(人・画面)  Ctrl+K"));
    fit();
}

void HeaderBar::setCanPrint(bool can)
{
    m_print->setEnabled(can);
    m_printAction->setEnabled(can);
}

void HeaderBar::setCanLock(bool can)
{
    m_canLock = can;
    m_lockAction->setVisible(can);
    fit();
}

void HeaderBar::setRailAway(bool away)
{
    m_railAway = away;
    fit();
}

void HeaderBar::fit()
{
    for (const Room room : {Room::Wide, Room::Short, Room::Narrow, Room::Least}) {
        dress(room);
        if (needed() <= width()) {
            return;
        }
    }
}

void HeaderBar::dress(Room room)
{
    const bool isWide = room == Room::Wide;
    const bool isNarrow = room >= Room::Narrow;
    // The window's own title says it too.
    m_name->setVisible(room != Room::Least);
    m_rail->setVisible(m_railAway);
    if (m_isClinic) {
        // Who is on duty is always to be seen, and where there is room also what they may do.
        m_badge->setText(isNarrow || m_role.isEmpty() ? m_staff : QString(m_staff % QChar(0x3000) % m_role));
    }
    m_badge->setVisible(m_isClinic || isWide);
    m_duty->setText(isWide ? tr("担当を替える F12") : tr("交代 F12"));
    m_duty->setVisible(m_isClinic);
    m_print->setVisible(!isNarrow);
    m_help->setVisible(!isNarrow);
    m_lock->setVisible(!isNarrow && m_canLock);
    m_more->setVisible(isNarrow);
}

/// What everything that is shown needs, the name and the search field at their shortest.
int HeaderBar::needed() const
{
    int sum = 2 * space::Two - space::OneAndHalf;
    const QWidget *const all[]{m_rail, m_name, m_badge, m_search, m_print, m_help, m_duty, m_lock, m_more};
    for (const QWidget *one : all) {
        if (one->isHidden()) {
            continue;
        }
        const int wide = one->sizeHint().width();
        sum += space::OneAndHalf + (one == m_name     ? std::min(wide, leastName * em())
                                    : one == m_search ? leastSearch * em()
                                                      : wide);
    }
    return sum;
}

void HeaderBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

} // namespace oyako::ui
