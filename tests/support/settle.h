// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QEvent>

namespace oyako::test {

/// Lets everything that is due in the window's own thread happen: events, what they queue in turn, and the end of
/// widgets that were left. Waits for no timer and no other thread.
inline void settle()
{
    constexpr int rounds = 5; // each may queue another
    for (int i = 0; i < rounds; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace oyako::test
