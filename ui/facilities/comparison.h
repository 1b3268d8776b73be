// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/revision.h"
#include "core/pages/comparison_sheet.h"
#include "ui/text/dates.h"

namespace oyako::book {
class Book;
}

namespace oyako::ui {

/// A place the family keeps a page on; the place is empty when it has left the book.
struct NotedFacility {
    book::Stored<records::FacilityNote> note;
    std::optional<records::Facility> facility;
};

/// The noted places: those wished for first, then by name.
[[nodiscard]] QList<NotedFacility> notedFacilities(const book::Book &book);

/// The sheet that compares places side by side, in the language of the moment.
[[nodiscard]] pages::ComparisonSheet comparisonOf(const QList<NotedFacility> &places, const QDate &today,
                                                  const text::Speech &speech);

} // namespace oyako::ui
