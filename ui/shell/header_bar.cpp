// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/header_bar.h"

#include "ui/shell/search_box.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace oyako::ui {

HeaderBar::HeaderBar(const QString &bookName, QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(bookName, TextRole::Title))
    , m_badge(new Badge(tr("このPCの中だけに保存")))
    , m_search(new SearchBox)
    , m_print(makeButton(tr("印刷"), ButtonRole::Quiet))
    , m_lock(makeButton(tr("ロック"), ButtonRole::Quiet))
    , m_duty(makeButton(tr("担当を替える F12"), ButtonRole::Quiet))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::Two, 5, space::Two, 6);
    row->setSpacing(space::OneAndHalf);
    row->addWidget(m_name, 0);
    row->addWidget(m_badge, 0, Qt::AlignVCenter);
    row->addStretch(1);
    row->addWidget(m_search, 2);
    QPushButton *help = makeButton(QStringLiteral("?"), ButtonRole::Quiet);
    help->setAccessibleName(tr("つかいかた"));
    help->setToolTip(tr("つかいかた (F1)"));
    m_print->setToolTip(tr("印刷 (Ctrl+P)"));
    m_lock->setToolTip(tr("手帳をとじる (Ctrl+L)"));
    m_duty->hide();
    connect(m_duty, &QPushButton::clicked, this, &HeaderBar::changePersonRequested);
    for (QPushButton *button : {m_print, help, m_duty, m_lock}) {
        row->addWidget(button);
    }
    connect(m_print, &QPushButton::clicked, this, &HeaderBar::printRequested);
    connect(help, &QPushButton::clicked, this, &HeaderBar::helpRequested);
    connect(m_lock, &QPushButton::clicked, this, &HeaderBar::lockRequested);
}

void HeaderBar::showDuty(const QString &nameAndRole)
{
    m_isClinic = true;
    m_badge->setText(nameAndRole);
    m_badge->setAccessibleName(tr("担当: %1").arg(nameAndRole));
    m_duty->show();
    m_search->setPlaceholderText(tr("かな・漢字・生年月日・番号  F3"));
}

void HeaderBar::setCanPrint(bool can)
{
    m_print->setEnabled(can);
}

void HeaderBar::setCanLock(bool can)
{
    m_lock->setVisible(can);
}

void HeaderBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The badge gives way first; the name elides, the buttons never move out of sight.
    const int others =
        m_name->sizeHint().width() + m_search->sizeHint().width() + m_print->sizeHint().width() * 3 + space::Four * 3;
    // Who is on duty is always to be seen.
    m_badge->setVisible(m_isClinic || width() > others + m_badge->sizeHint().width());
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

} // namespace oyako::ui
