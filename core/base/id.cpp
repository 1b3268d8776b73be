// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/id.h"

#include <QRandomGenerator>

#include <array>
#include <atomic>

namespace oyako {

namespace {

/// Counts within the twelve bits after the time, so that ids made in one millisecond still sort by time of making
/// (RFC 9562 §6.2, method 1). Starts anywhere.
quint32 nextInMillisecond()
{
    static std::atomic<quint32> counter = QRandomGenerator::system()->generate();
    return counter.fetch_add(1, std::memory_order_relaxed) & 0x0FFFU;
}

} // namespace

QUuid makeUuidV7(const Clock &clock)
{
    std::array<quint32, 2> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    const auto milliseconds = static_cast<quint64>(clock.now().toMSecsSinceEpoch());
    const auto byte = [&](int i) { return static_cast<uchar>(random[static_cast<size_t>(i / 4)] >> (8 * (i % 4))); };

    return QUuid(static_cast<uint>(milliseconds >> 16), static_cast<ushort>(milliseconds),
                 static_cast<ushort>(0x7000U | nextInMillisecond()),
                 static_cast<uchar>(0x80U | (byte(0) & 0x3FU)), byte(1), byte(2), byte(3), byte(4), byte(5), byte(6),
                 byte(7));
}

} // namespace oyako
