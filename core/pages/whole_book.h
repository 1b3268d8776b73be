// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/pages/form_fields.h"
#include "core/pages/impose.h"

#include <optional>

namespace oyako::pages {

/// The parts of the handbook one may leave out of a print, in its order.
enum class BookPart {
    Cover,        ///< Cover and guardians.
    Pregnancy,    ///< Health, work, diary, visits, tests and teeth in pregnancy.
    Birth,        ///< Birth, the weeks after it, newborn.
    Growing,      ///< Parents' record and checkup of every age.
    Curves,       ///< Growth charts.
    Vaccinations, ///< Vaccinations, and the illnesses and dental care that stand behind them.
};

[[nodiscard]] const QList<BookPart> &bookParts();
/// The part a script means by its stable word: "cover", "pregnancy" …; nothing for others.
[[nodiscard]] std::optional<BookPart> bookPartFromWord(const QString &word);

/// How much of the book is printed.
struct WholeBook {
    QList<BookPart> parts = bookParts();
    bool withEmptyPages = true; ///< Pages nobody has written on yet, for writing by hand.
    FormPrint print = {.withSensitive = false};
    Order order = Order::Reading; ///< impose() will lay it so: which pages face each other.
};

/// The handbook of a child, or of an expected child (the mother's id), as A6 pages in the order of the paper book: what
/// was answered on its pages, and the records over them. Name and birthday stand on every page, one run of numbers
/// goes through all; the table of antenatal visits lies on facing pages. Ready for impose() in `whole.order`. The
/// edition of the booklet decides which pages and questions there are; what is written is never left out. Labels of
/// charts are codes.
[[nodiscard]] Result<Document> wholeBook(const book::Book &book, const RecordId &person, const WholeBook &whole,
                                         const TextMeasure &measure);

/// The pages of one built-in form as wholeBook() has them for this person: vaccinations and antenatal visits
/// filled from the records, a checkup page once for every checkup of its age, any other with what was answered and the
/// records over it, all as the edition of the booklet has them. `paper` as layOut() of a form takes it. UnknownRecord;
/// NotFound for a form there is not.
[[nodiscard]] Result<Document> bookPage(const book::Book &book, const RecordId &person, const QString &form,
                                        const FormPrint &print, const TextMeasure &measure,
                                        std::optional<Size> paper = std::nullopt);

} // namespace oyako::pages
