// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/reminder_plan.h"

#include <algorithm>
#include <tuple>

namespace oyako::agenda {

namespace {

constexpr int secondsOfHour = 60 * 60;
constexpr int daysWorthSaying = 30; ///< Of an item that opens and has no end.

class Plan final {
public:
    Plan(const ReminderRules &rules, const QTimeZone &zone)
        : m_rules(rules)
        , m_zone(zone)
    {
    }

    void add(const AgendaItem &item)
    {
        if (item.appointment) {
            addAppointment(item);
        } else {
            addDays(item);
        }
    }

    [[nodiscard]] QList<Reminder> sorted() &&
    {
        std::sort(m_reminders.begin(), m_reminders.end(), [](const Reminder &a, const Reminder &b) {
            return std::tie(a.due, a.item, a.reason) < std::tie(b.due, b.item, b.reason);
        });
        return std::move(m_reminders);
    }

private:
    [[nodiscard]] QDateTime instant(const QDate &day, const QTime &time) const
    {
        return QDateTime(day, time, m_zone).toUTC();
    }

    [[nodiscard]] QDateTime endOf(const QDate &day) const { return instant(day.addDays(1), QTime(0, 0)); }

    /// An hour before the quiet hours that an instant lies in; the instant itself, where they end before `until` or it
    /// lies outside them.
    [[nodiscard]] QDateTime heard(const QDateTime &due, const QDateTime &until) const
    {
        const QDateTime local = due.toTimeZone(m_zone);
        const QuietHours &quiet = m_rules.quiet;
        if (!quiet.contains(local.time())) {
            return due;
        }
        const QDate night = local.time() >= quiet.from ? local.date() : local.date().addDays(-1);
        const QDate morning = quiet.from <= quiet.until ? night : night.addDays(1);
        return instant(morning, quiet.until) < until ? due : instant(night, quiet.from).addSecs(-secondsOfHour);
    }

    void append(Reminder reminder)
    {
        reminder.due = heard(reminder.due, reminder.until);
        if (reminder.due < reminder.until) {
            m_reminders.append(reminder);
        }
    }

    void addAppointment(const AgendaItem &item)
    {
        const PlannedAppointment &appointment = *item.appointment;
        const QTime time = QTime::fromString(appointment.time, QStringLiteral("H:mm"));
        const QDateTime begins = time.isValid() ? instant(appointment.date, time) : endOf(appointment.date);
        const QDateTime usual = instant(appointment.date.addDays(-m_rules.appointmentDays), m_rules.at);
        append({item.id, Reminder::Reason::Appointment, appointment.date,
                std::min(usual, begins.addSecs(-secondsOfHour)), begins});
    }

    void addDays(const AgendaItem &item)
    {
        const QDate lastDay = item.lastCountingDay.isValid() ? item.lastCountingDay : item.lastDay;
        if (item.opens.isValid()) {
            const QDate end = lastDay.isValid()             ? lastDay
                              : item.advisedUntil.isValid() ? item.advisedUntil
                                                            : item.opens.addDays(daysWorthSaying);
            append({item.id, Reminder::Reason::Opens, item.opens, instant(item.opens, m_rules.at), endOf(end)});
        }
        if (item.safeDay.isValid()) {
            addLastDay(item, lastDay);
        }
    }

    void addLastDay(const AgendaItem &item, const QDate &lastDay)
    {
        const auto before = [&](int days) { return instant(item.safeDay.addDays(-days), m_rules.at); };
        if (item.leadDays > 1) {
            append({item.id, Reminder::Reason::LastDayNear, lastDay, before(item.leadDays), endOf(lastDay)});
        }
        append({item.id, Reminder::Reason::LastDay, lastDay, before(1), endOf(lastDay)});
    }

    const ReminderRules &m_rules;
    QTimeZone m_zone;
    QList<Reminder> m_reminders;
};

} // namespace

QList<Reminder> reminderPlan(const Agenda &agenda, const ReminderRules &rules, const QTimeZone &zone)
{
    Plan plan(rules, zone);
    for (const GroupedItem &grouped : agenda.items) {
        plan.add(grouped.item);
    }
    return std::move(plan).sorted();
}

QUuid reminderId(const Reminder &reminder, const QUuid &salt)
{
    // Without the instants: another hour of the reader's, or another zone, does not make it a new reminder.
    const QString reason = QString::number(static_cast<int>(reminder.reason));
    return QUuid::createUuidV5(salt,
                               QString(reminder.item + u'|' + reason + u'|' + reminder.day.toString(Qt::ISODate)));
}

std::vector<store::DueNote> notesOf(const QList<Reminder> &plan, const QUuid &salt)
{
    std::vector<store::DueNote> notes;
    for (const Reminder &reminder : plan) {
        notes.push_back({reminder.due, reminder.until, reminderId(reminder, salt)});
    }
    return notes;
}

} // namespace oyako::agenda
