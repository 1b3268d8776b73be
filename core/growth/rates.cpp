// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/rates.h"

namespace oyako::growth {

double bodyMassIndex(double weightKg, double heightCm)
{
    const double metres = heightCm / 100;
    return weightKg / (metres * metres);
}

Answer<double> gainPerDay(const Weighing &earlier, const Weighing &later)
{
    const qint64 days = earlier.on.daysTo(later.on);
    if (days <= 0) {
        return refuse(Reason::NotLater);
    }
    return static_cast<double>(later.weight.grams() - earlier.weight.grams()) / static_cast<double>(days);
}

} // namespace oyako::growth
