// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/facilities/outside_link.h"

#include "ui/widgets/inline_message.h"
#include "ui/widgets/text_label.h"

#include <QDesktopServices>
#include <QVBoxLayout>

namespace oyako::ui {

OutsideLink::OutsideLink(const QString &label, const QString &warning, const QUrl &url, QWidget *parent)
    : QWidget(parent)
    , m_warning(warning)
    , m_url(url)
    , m_message(new InlineMessage)
    , m_leave(makeButton(tr("ブラウザーでひらく")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::One);
    QPushButton *button = makeButton(label);
    column->addWidget(button, 0, Qt::AlignLeft);
    column->addWidget(m_message);
    m_message->addAction(m_leave);
    m_leave->hide();
    connect(button, &QPushButton::clicked, this, &OutsideLink::ask);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_leave->hide();
        if (QDesktopServices::openUrl(m_url)) {
            m_message->clear();
        } else {
            m_message->say(InlineMessage::Tone::Attention,
                           tr("ブラウザーをひらけませんでした。このアドレスを、ブラウザーにうつしてください: %1")
                               .arg(m_url.toDisplayString()));
        }
    });
}

void OutsideLink::ask()
{
    m_message->say(InlineMessage::Tone::Attention, m_warning);
    m_leave->show();
    m_leave->setFocus();
}

QUrl mapOf(const facilities::Point &point)
{
    constexpr int zoom = 17;
    constexpr int decimals = 6;
    return QUrl(QStringLiteral("https://maps.gsi.go.jp/#%1/%2/%3/")
                    .arg(zoom)
                    .arg(point.latitude, 0, 'f', decimals)
                    .arg(point.longitude, 0, 'f', decimals));
}

} // namespace oyako::ui
