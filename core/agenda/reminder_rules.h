// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTime>

namespace oyako::agenda {

/// The hours in which nobody is disturbed, in the zone the machine is in at that moment. Equal ends: no such hours.
struct QuietHours {
    QTime from{21, 0};
    QTime until{7, 0}; ///< The first minute that is no longer quiet. Earlier than `from`: over midnight.

    [[nodiscard]] bool contains(const QTime &time) const
    {
        return from <= until ? time >= from && time < until : time >= from || time < until;
    }

    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

/// When to remind.
struct ReminderRules {
    QTime at{9, 0};          ///< Time of day of every reminder.
    int appointmentDays = 1; ///< Days before an appointment, 0 to 14.
    QuietHours quiet;

    friend bool operator==(const ReminderRules &, const ReminderRules &) = default;
};

} // namespace oyako::agenda
