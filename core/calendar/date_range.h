// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>

namespace oyako::calendar {

/// A run of days; both ends belong to it. Valid where first <= last.
struct DateRange {
    QDate first;
    QDate last;

    [[nodiscard]] bool contains(const QDate &date) const { return date >= first && date <= last; }

    friend bool operator==(const DateRange &, const DateRange &) = default;
};

} // namespace oyako::calendar
