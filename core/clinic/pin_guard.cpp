// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clinic/pin_guard.h"

#include <algorithm>

namespace oyako::clinic {

void PinGuard::cameInFully(const RecordId &staff)
{
    m_known.insert(staff, {m_clock->now(), 0, {}});
}

void PinGuard::answered(const RecordId &staff, bool right)
{
    const auto known = m_known.find(staff);
    if (known == m_known.end()) {
        return;
    }
    known->wrong = right ? 0 : known->wrong + 1;
    known->lastWrong = right ? QDateTime() : m_clock->now();
}

bool PinGuard::countsFor(const RecordId &staff) const
{
    const auto known = m_known.constFind(staff);
    if (known == m_known.cend() || known->wrong >= mostWrong) {
        return false;
    }
    // A clock that was set back must not make an old login new.
    const qint64 passed = known->cameIn.secsTo(m_clock->now());
    return passed >= 0 && passed < sittingSeconds;
}

int PinGuard::secondsToWait(const RecordId &staff) const
{
    const auto known = m_known.constFind(staff);
    if (known == m_known.cend() || known->wrong == 0) {
        return 0;
    }
    const qint64 wait = qint64{1} << (known->wrong - 1);
    const qint64 passed = std::max<qint64>(0, known->lastWrong.secsTo(m_clock->now()));
    return static_cast<int>(std::max<qint64>(0, wait - passed));
}

} // namespace oyako::clinic
