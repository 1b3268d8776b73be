// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/staff/people_panel.h"

#include "core/clinic/pin.h"
#include "ui/staff/staff_words.h"
#include "ui/text/dates.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>

namespace oyako::ui {

PeoplePanel::PeoplePanel(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new QVBoxLayout)
    , m_add(makeButton(tr("スタッフを追加"), ButtonRole::Main))
    , m_minutes(new QComboBox)
    , m_message(new InlineMessage)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::OneAndHalf);
    column->addWidget(m_message);
    m_list->setSpacing(space::One);
    column->addLayout(m_list);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    for (const int minutes : {1, 2, 3, 5, 10, 15, 30, 60}) {
        m_minutes->addItem(QString(QString::number(minutes) % QLatin1Char(' ') % tr("分")), minutes);
    }
    column->addSpacing(space::One);
    m_minutes->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    column->addWidget(new FieldRow(tr("さわらないとロックするまで"), m_minutes));
    connect(m_add, &QPushButton::clicked, this, &PeoplePanel::add);
    connect(m_minutes, &QComboBox::activated, this, [this] {
        const int minutes = m_minutes->currentData().toInt();
        tell(clinic::setLockAfterMinutes(m_context.book, minutes),
             tr("つぎにひらいたときから、%1分でロックします").arg(minutes));
    });
}

void PeoplePanel::refresh()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const bool administers = clinic::mayAdminister(m_context.book).value_or(false);
    const auto staff = clinic::staffOf(m_context.book).value_or(QList<clinic::Staff>());
    for (const clinic::Staff &member : staff) {
        m_list->addWidget(cardOf(member, administers));
    }
    m_add->setVisible(administers);
    const QSignalBlocker quiet(m_minutes);
    m_minutes->setCurrentIndex(m_minutes->findData(clinic::lockAfterMinutes(m_context.book)));
    m_minutes->setEnabled(administers);
}

QWidget *PeoplePanel::cardOf(const clinic::Staff &staff, bool administers)
{
    auto *card = new Card;
    const bool here = clinic::works(staff);
    const bool onDuty = staff.id == m_context.book.author();
    auto *head = new FlowRow;
    head->addWidget(makeText(TextRole::Strong, staff.value.name));
    if (!staff.value.profession.isEmpty()) {
        head->addWidget(makeText(TextRole::Body, staff.value.profession));
    }
    head->addWidget(new Badge(dutyName(staff.value.duty)));
    if (onDuty) {
        head->addWidget(new Badge(tr("いまの担当"), Badge::Tone::Attention));
    }
    card->body()->addLayout(head);
    if (!here) {
        card->body()->addWidget(
            makeText(TextRole::Hint, tr("%1 退職。書いた記録はそのまま残っています")
                                         .arg(text::date(staff.value.retiredOn, m_context.speech()))));
        return card;
    }
    auto *buttons = new FlowRow;
    addButtons(staff, administers, *buttons);
    card->body()->addLayout(buttons);
    return card;
}

void PeoplePanel::addButtons(const clinic::Staff &staff, bool administers, QLayout &row)
{
    const bool own = staff.id == m_context.book.author();
    const auto button = [&](const QString &label, auto &&action) {
        QPushButton *made = makeButton(label);
        made->setAccessibleName(QString(staff.value.name % QChar(0x3000) % label));
        row.addWidget(made);
        connect(made, &QPushButton::clicked, this, std::forward<decltype(action)>(action));
        return made;
    };
    if (own || administers) {
        const bool has = clinic::hasPin(m_context.book, staff.id).value_or(false);
        button(has ? tr("暗証番号を変える") : tr("暗証番号をきめる"),
               [this, staff] { askSecret(staff, SecretDialog::Secret::Pin); });
        button(tr("合言葉を変える"), [this, staff] { askSecret(staff, SecretDialog::Secret::Passphrase); });
    }
    if (!administers) {
        return;
    }
    auto *duty = new QComboBox;
    duty->setAccessibleName(tr("%1さんのできること").arg(staff.value.name));
    for (const records::Duty each : {records::Duty::Reads, records::Duty::Records, records::Duty::Administers}) {
        duty->addItem(dutyName(each), static_cast<int>(each));
    }
    duty->setCurrentIndex(duty->findData(static_cast<int>(staff.value.duty)));
    row.addWidget(duty);
    connect(duty, &QComboBox::activated, this,
            [this, duty, id = staff.id] { changeDuty(id, static_cast<records::Duty>(duty->currentData().toInt())); });
    if (!own) {
        QPushButton *leave = button(m_asked == staff.id ? tr("ほんとうに退職にする") : tr("退職にする"), [] {});
        connect(leave, &QPushButton::clicked, this, [this, staff, leave] { retire(staff, leave); });
    }
}

void PeoplePanel::add()
{
    auto *dialog = new StaffDialog(m_context, this);
    connect(dialog, &StaffDialog::saved, this, &PeoplePanel::refresh);
    dialog->open();
}

void PeoplePanel::askSecret(const clinic::Staff &staff, SecretDialog::Secret what)
{
    auto *dialog = new SecretDialog(m_context, staff, what, this);
    connect(dialog, &SecretDialog::saved, this, &PeoplePanel::refresh);
    dialog->open();
}

void PeoplePanel::retire(const clinic::Staff &staff, QPushButton *button)
{
    if (m_asked != staff.id) {
        m_asked = staff.id;
        button->setText(tr("ほんとうに退職にする"));
        return;
    }
    m_asked = {};
    tell(clinic::retire(m_context.book, staff.id), tr("%1さんはもうログインできません").arg(staff.value.name));
}

void PeoplePanel::changeDuty(const RecordId &staff, records::Duty duty)
{
    tell(clinic::changeDuty(m_context.book, staff, duty), tr("できることを変えました"));
}

void PeoplePanel::tell(const Result<void> &done, const QString &sentence)
{
    if (!done) {
        m_message->say(InlineMessage::Tone::Attention, staffSentence(done.error()));
    } else {
        m_message->clear();
        m_context.navigator.say(sentence);
    }
    refresh();
}

} // namespace oyako::ui
