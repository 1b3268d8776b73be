// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/remark_bar.h"

#include "ui/text/remarks.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace oyako::ui {

RemarkBar::RemarkBar(QWidget *parent)
    : QWidget(parent)
    , m_message(new InlineMessage)
    , m_correct(makeButton({}, ButtonRole::Main))
    , m_keep(makeButton(tr("このままでいい")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_message);
    m_message->addAction(m_correct);
    m_message->addAction(m_keep);
    connect(m_correct, &QPushButton::clicked, this, [this] { Q_EMIT corrected(m_suggestion); });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT kept();
    });
    hide();
}

void RemarkBar::ask(const growth::Remark &remark, double typed, const QString &about)
{
    m_suggestion = remark.suggestion.value_or(0);
    const bool isSwapped = remark.code == growth::RemarkCode::LengthWeightSwapped;
    m_correct->setVisible(remark.suggestion || isSwapped);
    if (isSwapped) {
        m_correct->setText(tr("入れかえる"));
    }
    if (remark.suggestion) {
        m_correct->setText(tr("%1 にする").arg(text::remarkValue(remark, *remark.suggestion)));
    }
    show();
    const QString sentence = text::remarkSentence(remark, typed);
    m_message->say(InlineMessage::Tone::Attention,
                   about.isEmpty() ? sentence : QStringLiteral("%1: %2").arg(about, sentence));
}

void RemarkBar::clear()
{
    m_message->clear();
    hide();
}

QString RemarkBar::question() const
{
    return m_message->text();
}

} // namespace oyako::ui
