// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/month.h"

#include "core/agenda/appointment_source.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace oyako::agenda {

namespace {

class Days final {
public:
    Days(const QDate &from, const QDate &to, const RecordId &person)
        : m_from(from)
        , m_to(to)
        , m_person(person)
    {
    }

    void addItem(const AgendaItem &item)
    {
        if (item.appointment) {
            add(item.appointment->date, DayReason::Appointment, item);
            m_known.insert({item.appointment->id, item.appointment->date});
            return;
        }
        if (item.state == ItemState::Ahead) {
            add(item.opens, DayReason::Opens, item);
        }
        add(item.advisedUntil, DayReason::AdvisedEnd, item);
        if (item.safeDay != item.advisedUntil) {
            add(item.safeDay, DayReason::LastDay, item);
        }
    }

    void addPast(const PlannedAppointment &appointment)
    {
        if (!m_known.contains({appointment.id, appointment.date})) {
            add(appointment.date, DayReason::Appointment, appointmentItem(appointment));
        }
    }

    QList<DayEntry> sorted() &&
    {
        const auto key = [](const DayEntry &entry) {
            const QString time = entry.item.appointment ? entry.item.appointment->time : QString();
            return std::tuple(entry.day, static_cast<int>(entry.reason), time, entry.item.id);
        };
        std::sort(m_entries.begin(), m_entries.end(),
                  [&](const DayEntry &a, const DayEntry &b) { return key(a) < key(b); });
        return std::move(m_entries);
    }

private:
    void add(const QDate &day, DayReason reason, const AgendaItem &item)
    {
        const bool within = day.isValid() && day >= m_from && day <= m_to;
        if (within && (m_person.isEmpty() || item.who == m_person)) {
            m_entries.append({day, reason, item});
        }
    }

    QDate m_from;
    QDate m_to;
    RecordId m_person;
    QList<DayEntry> m_entries;
    QSet<QPair<RecordId, QDate>> m_known; ///< A series has one id and many days.
};

} // namespace

QList<DayEntry> daysOf(const Agenda &agenda, const QList<PlannedAppointment> &appointments, const QDate &from,
                       const QDate &to, const RecordId &person)
{
    Days days(from, to, person);
    for (const GroupedItem &grouped : agenda.items) {
        days.addItem(grouped.item);
    }
    QSet<QPair<RecordId, QDate>> settled;
    for (const AgendaItem &item : agenda.settled) {
        if (item.appointment) {
            settled.insert({item.appointment->id, item.appointment->date});
        }
    }
    for (const PlannedAppointment &appointment : appointments) {
        if (!settled.contains({appointment.id, appointment.date})) {
            days.addPast(appointment);
        }
    }
    return std::move(days).sorted();
}

} // namespace oyako::agenda
