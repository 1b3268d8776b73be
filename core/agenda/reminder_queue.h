// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/reminder_rules.h"
#include "core/base/clock.h"
#include "core/store/sealed_note.h"

#include <QList>
#include <QSet>
#include <QUuid>

#include <vector>

namespace oyako::agenda {

/// The reminders still to be told. Looked at when the program starts, when the machine wakes and every few minutes:
/// nothing is counted down, every look compares absolute instants, so that sleep, a clock that was set and a journey
/// to another zone need no case of their own.
class ReminderQueue final {
public:
    explicit ReminderQueue(std::vector<store::DueNote> notes = {});

    /// The plan as the open book now has it. What is already due is taken over only if it was waiting: the rest stands
    /// on Today, in front of the reader who just opened the book. What was told stays told.
    void replan(const std::vector<store::DueNote> &plan, const QDateTime &now);

    /// What to tell now, all in one notice; they leave the queue. Nothing within the quiet hours of the clock's zone.
    /// What comes too late leaves the queue untold.
    [[nodiscard]] QList<QUuid> takeDue(const Clock &clock, const QuietHours &quiet);

    [[nodiscard]] const std::vector<store::DueNote> &notes() const { return m_notes; }

private:
    std::vector<store::DueNote> m_notes;
    QSet<QUuid> m_told;
};

} // namespace oyako::agenda
