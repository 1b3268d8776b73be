// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reminders/reminder_desk.h"

#include "core/agenda/agenda_of_book.h"
#include "core/book/setting_note.h"
#include "core/immunization/japan/load.h"
#include "ui/text/agenda.h"

namespace oyako::ui {

using agenda::Reminder;
using store::DueNote;

namespace {

constexpr int lookEvery = 2 * 60 * 1000; // milliseconds
constexpr int afterTheLastChange = 1000; // milliseconds: several changes in a row make one plan
constexpr int mostNamed = 3;
const QString saltKey = QStringLiteral("reminders.salt");

} // namespace

ReminderDesk::ReminderDesk(const Clock &clock, platform::KeyStore &keyStore, platform::Notifier &notifier,
                           QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_keyStore(keyStore)
    , m_notifier(notifier)
    , m_session(platform::SessionWatch::make())
{
    m_timer.setInterval(lookEvery);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    m_afterChange.setInterval(afterTheLastChange);
    m_afterChange.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ReminderDesk::look);
    connect(&m_afterChange, &QTimer::timeout, this, &ReminderDesk::replan);
    connect(m_session.get(), &platform::SessionWatch::awake, this, &ReminderDesk::look);
    connect(&m_notifier, &platform::Notifier::clicked, this, &ReminderDesk::openRequested);
}

void ReminderDesk::useFolder(const QString &folder)
{
    m_file = std::make_unique<ReminderFile>(m_keyStore, folder);
    m_queue = agenda::ReminderQueue();
    m_loaded = false;
    look();
}

void ReminderDesk::setChoice(const ReminderChoice &choice, const text::Speech &speech)
{
    const bool turnedOff = m_choice.on && !choice.on;
    m_choice = choice;
    m_speech = speech;
    if (turnedOff && m_file) {
        m_file->remove();
        m_queue = agenda::ReminderQueue();
    }
    if (!choice.on) {
        m_timer.stop();
        return;
    }
    m_timer.start();
    replan();
    look();
}

void ReminderDesk::bookOpened(book::Book &book)
{
    if (book.keepsAuditLog().value_or(false)) {
        // A clinic's patients are reminded by its letters, not by notices on whatever screen is on.
        return;
    }
    m_book = &book;
    connect(&book, &book::Book::changed, &m_afterChange, qOverload<>(&QTimer::start));
    connect(&book, &book::Book::infoChanged, &m_afterChange, qOverload<>(&QTimer::start));
    replan();
}

void ReminderDesk::bookCloses()
{
    if (!m_book) {
        return;
    }
    replan();
    m_afterChange.stop();
    m_book->disconnect(&m_afterChange);
    m_book = nullptr;
    m_items.clear();
    m_byInstant.clear();
}

Result<QUuid> ReminderDesk::salt() const
{
    const auto kept = m_book->setting(saltKey);
    if (!kept) {
        return fail(kept.error());
    }
    if (const QUuid known(*kept); !known.isNull()) {
        return known;
    }
    const QUuid fresh = QUuid::createUuid();
    OYAKO_TRY(book::noteSetting(*m_book, saltKey, fresh.toString(QUuid::WithoutBraces)));
    return fresh;
}

void ReminderDesk::replan()
{
    if (!m_book || !m_choice.on || !m_file) {
        return;
    }
    const auto agenda = agenda::ofBook(*m_book, immunization::japanSchedule());
    const auto salt = this->salt();
    if (!agenda || !salt) {
        return;
    }
    m_plannedOn = m_clock.today();
    m_plannedIn = m_clock.zone();
    QHash<QString, agenda::AgendaItem> byId;
    for (const agenda::GroupedItem &grouped : agenda->items) {
        byId.insert(grouped.item.id, grouped.item);
    }
    const QList<Reminder> plan = agenda::reminderPlan(*agenda, m_choice.rules, m_plannedIn);
    m_items.clear();
    m_byInstant.clear();
    for (const Reminder &reminder : plan) {
        const QUuid id = agenda::reminderId(reminder, *salt);
        m_items.insert(id, byId.value(reminder.item));
        m_byInstant.insert(reminder.due, id);
    }
    m_loaded = true;
    m_queue.replan(agenda::notesOf(plan, *salt), m_clock.now());
    m_file->write(m_queue.notes());
}

void ReminderDesk::look()
{
    if (!m_choice.on || !m_file) {
        return;
    }
    if (m_loaded) {
        tell();
        if (m_clock.today() != m_plannedOn || m_clock.zone() != m_plannedIn) {
            replan();
        }
        return;
    }
    // The key store may answer later, or only once the person has logged in to it: every look asks again.
    m_file->read([this](const std::vector<DueNote> &notes) {
        if (!m_loaded && !notes.empty()) {
            m_loaded = true;
            m_queue = agenda::ReminderQueue(notes);
            tell();
        }
    });
}

void ReminderDesk::tell()
{
    const agenda::ReminderQueue before = m_queue;
    const QList<QUuid> due = m_queue.takeDue(m_clock, m_choice.rules.quiet);
    if (due.isEmpty()) {
        return;
    }
    for (const DueNote &note : before.notes()) {
        if (due.contains(note.id)) {
            m_dueOf.insert(note.id.toString(), note.due);
        }
    }
    m_notifier.show(noticeOf(due), [this, before](bool shown) {
        if (shown) {
            m_file->write(m_queue.notes());
        } else {
            m_queue = before; // no desktop to show it yet: the next look tries again
        }
    });
}

platform::Notice ReminderDesk::noticeOf(const QList<QUuid> &due) const
{
    platform::Notice notice;
    notice.title = tr("親子手帳");
    notice.open = tr("手帳をひらく");
    notice.token = due.size() == 1 ? due.first().toString() : QString();
    const int count = static_cast<int>(due.size());
    notice.body = count == 1 ? tr("手帳にお知らせがあります") : tr("手帳にお知らせが%n件あります", nullptr, count);
    if (!m_choice.names || !m_book || !m_items.contains(due.first())) {
        return notice;
    }
    if (count == 1) {
        const agenda::AgendaItem &item = *m_items.constFind(due.first());
        notice.title = text::agendaTitle(item, m_speech);
        notice.body = text::agendaDetail(item, m_clock.today(), m_speech);
        return notice;
    }
    QStringList lines;
    for (const QUuid &id : due.mid(0, mostNamed)) {
        lines.append(text::agendaTitle(m_items.value(id), m_speech));
    }
    notice.title = notice.body;
    notice.body = lines.join(QLatin1Char('\n'));
    return notice;
}

Destination ReminderDesk::destinationOf(const QString &token) const
{
    Destination today{.place = QStringLiteral("today")};
    QUuid id(token);
    if (!m_items.contains(id)) {
        id = m_byInstant.value(m_dueOf.value(token));
    }
    today.argument = m_items.value(id).id;
    return today;
}

} // namespace oyako::ui
