// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/programs/application_card.h"

#include "ui/text/programs.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_label.h"

#include <QMenu>

namespace oyako::ui {

using records::ApplicationStatus;
using records::ApplicationStep;

ApplicationCard::ApplicationCard(const book::Stored<records::Application> &application, const QString &who,
                                 const QDate &today, const text::Speech &speech, QWidget *parent)
    : Card(parent)
    , m_application(application)
    , m_speech(speech)
{
    body()->setSpacing(space::One);
    addHead(who);
    addSteps();
    addPayments(today);
    addButtons();
}

void ApplicationCard::addHead(const QString &who)
{
    auto *head = new FlowRow;
    QLabel *title = makeText(TextRole::Strong, m_application.value.title);
    title->setWordWrap(false);
    head->addWidget(title);
    const ApplicationStatus status = care::statusOf(m_application.value);
    head->addWidget(new Badge(text::statusName(status),
                              status == ApplicationStatus::Incomplete ? Badge::Tone::Attention : Badge::Tone::Calm));
    body()->addLayout(head);
    QStringList parts;
    for (const QString &part : {who, m_application.value.office}) {
        parts += part.isEmpty() ? QStringList() : QStringList{part};
    }
    if (m_application.value.nextCheck.isValid()) {
        parts.append(tr("次に確かめる日 %1").arg(text::date(m_application.value.nextCheck, m_speech)));
    }
    if (!parts.isEmpty()) {
        body()->addWidget(makeText(TextRole::Hint, parts.join(QStringLiteral(" ・ "))));
    }
}

void ApplicationCard::addSteps()
{
    for (const ApplicationStep &step : m_application.value.steps) {
        QString words = text::date(step.date, m_speech) + QStringLiteral("  ") + text::statusName(step.status);
        words += step.note.isEmpty() ? QString() : QStringLiteral(" — ") + step.note;
        body()->addWidget(makeText(TextRole::Body, words));
        for (const RecordId &document : step.documents) {
            QPushButton *paper = makeButton(tr("この書類を見る"), ButtonRole::Link);
            connect(paper, &QPushButton::clicked, this, [this, document] { Q_EMIT paperRequested(document); });
            body()->addWidget(paper, 0, Qt::AlignLeft);
        }
    }
    if (!m_application.value.note.isEmpty()) {
        body()->addWidget(makeText(TextRole::Hint, m_application.value.note));
    }
}

void ApplicationCard::addPayments(const QDate &today)
{
    for (const care::Payment &payment : care::paymentsOf(m_application.value, today)) {
        addPayment(payment);
    }
}

void ApplicationCard::addPayment(const care::Payment &payment)
{
    const QString month = text::monthName(payment.due, m_speech);
    auto *row = new FlowRow;
    const auto addWords = [row](const QString &words) {
        QLabel *label = makeText(TextRole::Body, words);
        label->setWordWrap(false);
        row->addWidget(label);
    };
    switch (payment.state) {
    case care::PaymentState::Ahead: addWords(tr("次の支払いは %1").arg(month)); break;
    case care::PaymentState::Arrived: addWords(tr("%1の入金 届いた").arg(month)); break;
    case care::PaymentState::Missing: addWords(tr("%1の入金 まだ届いていない").arg(month)); break;
    case care::PaymentState::Due:
    case care::PaymentState::ToCheck: addWords(tr("%1の入金は届きましたか").arg(month)); break;
    }
    if (payment.state != care::PaymentState::Ahead && payment.state != care::PaymentState::Arrived) {
        QPushButton *yes = makeButton(tr("届いた"));
        QPushButton *no = makeButton(tr("まだ"));
        yes->setAccessibleDescription(month);
        no->setAccessibleDescription(month);
        connect(yes, &QPushButton::clicked, this, [this, due = payment.due] { Q_EMIT paymentAnswered(due, true); });
        connect(no, &QPushButton::clicked, this, [this, due = payment.due] { Q_EMIT paymentAnswered(due, false); });
        row->addWidget(yes);
        row->addWidget(no);
    }
    body()->addLayout(row);
}

void ApplicationCard::addButtons()
{
    auto *row = new FlowRow;
    const QString title = m_application.value.title;
    if (!care::nextStatuses(m_application.value).isEmpty()) {
        QPushButton *step = makeButton(tr("ようすを書く"), ButtonRole::Main);
        step->setAccessibleDescription(title);
        connect(step, &QPushButton::clicked, this, &ApplicationCard::stepRequested);
        row->addWidget(step);
    }
    QPushButton *more = makeButton(tr("ほか"));
    more->setAccessibleDescription(title);
    auto *menu = new QMenu(more);
    menu->addAction(tr("申請を直す"), this, &ApplicationCard::changeRequested);
    menu->addAction(tr("これまでの記録"), this, &ApplicationCard::historyRequested);
    menu->addAction(tr("まちがいとして外す"), this, &ApplicationCard::removeRequested);
    connect(more, &QPushButton::clicked, menu,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    row->addWidget(more);
    body()->addLayout(row);
}

} // namespace oyako::ui
