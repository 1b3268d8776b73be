// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/facilities/list_import.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace oyako;
using namespace oyako::facilities;

/// Any bytes as a published list: refused with a reason, or places of which every row is accounted for.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto plan = readPlan(bytes, {}, QDate(2026, 11, 22));
    if (!plan) {
        return 0;
    }
    const auto leftOut = std::count_if(plan->reading.remarks.cbegin(), plan->reading.remarks.cend(),
                                       [](const Remark &remark) { return leavesOut(remark.kind); });
    if (plan->reading.read != static_cast<qint64>(plan->reading.places.size()) + leftOut) {
        std::abort(); // A row was lost.
    }
    for (const ReadFacility &place : plan->reading.places) {
        if (place.facility.name.isEmpty() || place.facility.key.isEmpty()) {
            std::abort();
        }
    }
    return 0;
}
