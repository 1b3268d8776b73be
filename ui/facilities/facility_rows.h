// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/revision.h"
#include "ui/text/dates.h"

class QWidget;

namespace oyako::book {
class Book;
}

namespace oyako::ui {

/// One line of a page on a place.
struct FacilityRow {
    QString label;
    QString value; ///< As the list has it, line ends included.
};

/// Everything a list says of a place, first what families look for, each cell as written.
[[nodiscard]] QList<FacilityRow> mainRows(const records::Facility &facility);
/// What the family wrote down of a place of its own.
[[nodiscard]] QList<FacilityRow> ownRows(const records::Facility &facility);
/// The cells that no row above shows, under their own headers.
[[nodiscard]] QList<FacilityRow> otherRows(const records::Facility &facility);
/// Where a list comes from and of which day it is.
[[nodiscard]] QString sourceWords(const records::FacilityList &list, const text::Speech &speech);

/// What to type into a search engine to find the lists of the family's municipality: a line each, to be copied.
[[nodiscard]] QWidget *makeSearchWords(const book::Book &book);

/// The family's page on a place; nothing when there is none.
[[nodiscard]] std::optional<book::Stored<records::FacilityNote>> noteOn(const book::Book &book,
                                                                        const RecordId &facility);

} // namespace oyako::ui
