// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/item.h"
#include "core/book/book.h"
#include "core/pages/text_fit.h"
#include "ui/text/dates.h"

namespace oyako::text {

struct VisitPack {
    pages::Document document;
    qsizetype sensitive = 0; ///< Sensitive answers there are, printed or not.
};

/// Everything to take along to an appointment, as one document: a cover with when, where, what to bring and what lies
/// inside; the questionnaire (agenda::questionnaireOf(), also one from elsewhere) as far as it is filled (completed,
/// else the draft, else prefilled from the book; where it has left the list, the cover says so); the pages of the
/// handbook for that visit; and, where the visit looks at it, the vaccination record. Forms are printed in Japanese, as
/// the clinic reads them; the cover in the reader's language. A form with sensitive answers is printed without its
/// sensitive questions unless they are chosen. UnknownRecord when the person is gone; errors of the book.
[[nodiscard]] Result<VisitPack> visitPack(const book::Book &book, const agenda::AgendaItem &item, const Speech &speech,
                                          const pages::TextMeasure &measure, bool withSensitive = false);

} // namespace oyako::text
