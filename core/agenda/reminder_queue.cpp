// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/reminder_queue.h"

#include <algorithm>

namespace oyako::agenda {

using store::DueNote;

ReminderQueue::ReminderQueue(std::vector<DueNote> notes)
    : m_notes(std::move(notes))
{
}

void ReminderQueue::replan(const std::vector<DueNote> &plan, const QDateTime &now)
{
    QSet<QUuid> waiting;
    for (const DueNote &note : m_notes) {
        waiting.insert(note.id);
    }
    std::vector<DueNote> next;
    std::copy_if(plan.begin(), plan.end(), std::back_inserter(next), [&](const DueNote &note) {
        return !m_told.contains(note.id) && note.until > now && (note.due > now || waiting.contains(note.id));
    });
    m_notes = std::move(next);
}

QList<QUuid> ReminderQueue::takeDue(const Clock &clock, const QuietHours &quiet)
{
    const QDateTime now = clock.now();
    std::erase_if(m_notes, [&](const DueNote &note) { return note.until <= now; });
    QList<QUuid> due;
    if (quiet.contains(now.toTimeZone(clock.zone()).time())) {
        return due;
    }
    std::erase_if(m_notes, [&](const DueNote &note) {
        if (note.due > now) {
            return false;
        }
        due.append(note.id);
        m_told.insert(note.id);
        return true;
    });
    return due;
}

} // namespace oyako::agenda
