// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/reminder_settings.h"

#include "ui/platform/autostart.h"
#include "ui/settings/choice_form.h"
#include "ui/text/errors.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace oyako::ui {

namespace {

constexpr int minutesOfHour = 60;

/// The hours of a day, with the kept one where it is none of them.
void fillTimes(QComboBox *box, const QTime &kept)
{
    for (int hour = 0; hour < 24; ++hour) {
        const QTime time(hour, 0);
        box->addItem(time.toString(QStringLiteral("H:mm")), time);
        if (kept.hour() == hour && kept.minute() != 0) {
            box->addItem(kept.toString(QStringLiteral("H:mm")), kept);
        }
    }
    box->setCurrentIndex(kept.hour() + (kept.minute() % minutesOfHour == 0 ? 0 : 1));
}

} // namespace

ReminderSettings::ReminderSettings(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(new ChoiceForm)
    , m_on(new CheckBox(tr("画面をとじていても、お知らせする")))
    , m_message(new InlineMessage)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::OneAndHalf);
    column->addWidget(m_on);
    column->addWidget(makeText(TextRole::Hint, tr("PCにログインすると、うしろで動きはじめます。手帳はとじたまま、予約の"
                                                  "前の日や、期限が近い日にお知らせします。")));
    column->addWidget(makeText(TextRole::Hint, tr("「合言葉なしでひらける」をえらんでいるときだけ、ログインのあとに1回"
                                                  "、PCの鍵の保管庫をあける合言葉をPCが聞くことがあります。")));
    column->addWidget(m_message);
    column->addLayout(m_form);
    m_on->setChecked(context.preferences.reminders.on);
    connect(m_on, &QCheckBox::toggled, this, &ReminderSettings::turn);
    if (context.preferences.reminders.on) {
        addHours();
        addNames();
    }
}

void ReminderSettings::addTimeBox(const QString &label, const TimeOf &time)
{
    QComboBox *box = m_form->addBox(label);
    fillTimes(box, time(m_context.preferences.reminders.rules));
    connect(box, &QComboBox::activated, this, [this, box, time] {
        choose([&](ReminderChoice &choice) { time(choice.rules) = box->currentData().toTime(); });
    });
}

void ReminderSettings::addHours()
{
    addTimeBox(tr("お知らせする時刻"), [](agenda::ReminderRules &rules) -> QTime & { return rules.at; });
    QComboBox *days = m_form->addBox(tr("予約のお知らせ"));
    days->addItem(tr("当日"), 0);
    for (const int before : {1, 2, 3, 7}) {
        days->addItem(tr("%n日前", nullptr, before), before);
    }
    const int known = days->findData(m_context.preferences.reminders.rules.appointmentDays);
    days->setCurrentIndex(known < 0 ? 1 : known);
    connect(days, &QComboBox::activated, this, [this, days] {
        choose([&](ReminderChoice &choice) { choice.rules.appointmentDays = days->currentData().toInt(); });
    });
    addTimeBox(tr("お知らせしない時間(から)"),
               [](agenda::ReminderRules &rules) -> QTime & { return rules.quiet.from; });
    addTimeBox(tr("お知らせしない時間(まで)"),
               [](agenda::ReminderRules &rules) -> QTime & { return rules.quiet.until; });
}

void ReminderSettings::addNames()
{
    auto *names = new CheckBox(tr("お知らせに、何のことかを出す"));
    names->setChecked(m_context.preferences.reminders.names);
    connect(names, &QCheckBox::toggled, this,
            [this](bool on) { choose([on](ReminderChoice &choice) { choice.names = on; }); });
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(names);
    column->addWidget(
        makeText(TextRole::Hint, tr("ロック画面にも出ることがあります。手帳をとじているあいだは、いつも「お"
                                    "知らせがあります」とだけ出ます。")));
}

void ReminderSettings::turn(bool on)
{
    const auto done = platform::startAtLogin(on);
    if (!done) {
        m_message->say(InlineMessage::Tone::Attention, text::sentence(done.error()));
        const QSignalBlocker quietly(m_on);
        m_on->setChecked(!on);
        return;
    }
    choose([on](ReminderChoice &choice) { choice.on = on; });
}

void ReminderSettings::choose(const std::function<void(ReminderChoice &)> &change)
{
    change(m_context.preferences.reminders);
    m_context.navigator.changePreferences(m_context.preferences);
}

} // namespace oyako::ui
