// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/help_panel.h"

#include "ui/widgets/page.h"
#include "ui/widgets/text_label.h"

#include <QKeyEvent>
#include <QPainter>

namespace oyako::ui {

HelpPanel::HelpPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(makeText(TextRole::Title, {}))
    , m_words(makeText(TextRole::Body, {}))
    , m_close(makeButton(tr("とじる"), ButtonRole::Plain))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    auto *page = new Page(Page::Wide);
    page->column()->addWidget(m_title);
    page->column()->addWidget(m_words);
    page->column()->addSpacing(space::Two);
    page->column()->addWidget(makeText(TextRole::Section, tr("どこでも使えるキー")));
    const QString keys = tr("Ctrl+K  さがす\nCtrl+P  印刷\nCtrl+Z  もとにもどす\nCtrl+L  手帳をとじる\nAlt+←  "
                            "まえの画面へ\nCtrl+Q  おわる\nF1  このせつめい");
    page->column()->addWidget(makeText(TextRole::Body, keys));
    page->column()->addSpacing(space::Two);
    page->column()->addWidget(m_close, 0, Qt::AlignLeft);
    outer->addWidget(page);
    connect(static_cast<QPushButton *>(m_close), &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void HelpPanel::show(const QString &title, const QString &words)
{
    m_title->setText(title);
    m_words->setText(words);
    setFixedWidth(em() * 20);
    QWidget::show();
    m_close->setFocus();
}

void HelpPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, 1, height()), tokensOf(this).line);
}

void HelpPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace oyako::ui
