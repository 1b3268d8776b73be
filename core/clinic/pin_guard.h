// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QHash>

#include <optional>

namespace oyako::clinic {

/// Who may take over by PIN alone, and when. A PIN is short, so it counts only for those who came in with their whole
/// passphrase in this sitting (while the program runs, twelve hours at most), each wrong one makes the next wait twice
/// as long, and after five the passphrase is needed again.
class PinGuard final {
public:
    /// The clock outlives the guard.
    explicit PinGuard(const Clock &clock)
        : m_clock(&clock)
    {
    }

    static constexpr qint64 sittingSeconds = 12 * 60 * 60;
    static constexpr int mostWrong = 5;

    /// They came in with their passphrase: the PIN counts from now on, and no wrong one is remembered.
    void cameInFully(const RecordId &staff);
    /// What is told after each try; the right PIN forgets the wrong ones.
    void answered(const RecordId &staff, bool right);
    /// Somebody left or has a new PIN: the passphrase is needed.
    void forget(const RecordId &staff) { m_known.remove(staff); }

    /// Whether their PIN counts at all at this moment.
    [[nodiscard]] bool countsFor(const RecordId &staff) const;
    /// Seconds until the next try; 0 when it may be made now. After n wrong ones 2^(n − 1) seconds from the last.
    [[nodiscard]] int secondsToWait(const RecordId &staff) const;

private:
    struct Known {
        QDateTime cameIn;
        int wrong = 0;
        QDateTime lastWrong;
    };
    const Clock *m_clock;
    QHash<RecordId, Known> m_known;
};

} // namespace oyako::clinic
