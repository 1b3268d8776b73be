// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/change_set.h"
#include "core/store/connection.h"

#include <optional>
#include <vector>

namespace oyako::book {

/// What finding a place needs: short enough to keep all of them in memory.
struct FacilityRow {
    RecordId id;
    quint32 kinds = 0;    ///< Bits 1 << FacilityKind: its own kind, and NursingRoom where the list says it has one.
    quint32 weekdays = 0; ///< Bits 1 to 7, Monday to Sunday; 0: not stated or in doubt.
    std::optional<double> latitude;
    std::optional<double> longitude;
    QString ward;
    QString municipality;
    QString vaccines; ///< Ids, each between two spaces: " MR BCG ".
    QString nameFolded;
    QString folded; ///< Reading, address and the like; all but the name.
};

[[nodiscard]] FacilityRow facilityRow(const RecordId &id, const records::Facility &facility);

/// Keeps the row of a place in step with the record just written; does nothing for other kinds. A place that its list
/// no longer has leaves the rows.
[[nodiscard]] Result<void> indexFacility(store::Connection &connection, const BookId &book,
                                         const ChangeSet::Step &step);
[[nodiscard]] Result<void> forgetFacility(store::Connection &connection, const BookId &book, const RecordId &facility);
[[nodiscard]] Result<std::vector<FacilityRow>> readFacilityRows(store::Connection &connection, const BookId &book);

} // namespace oyako::book
