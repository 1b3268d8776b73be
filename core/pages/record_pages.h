// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/pages/antenatal_page.h"
#include "core/pages/form_fields.h"
#include "core/pages/vaccination_page.h"

/// Pages of the book whose lines are records, one each.
namespace oyako::pages {

/// Every antenatal visit of a pregnancy by date, with what was measured at it. Without a pregnancy an empty page.
[[nodiscard]] Result<AntenatalPage> antenatalPageOf(const book::Book &book, const RecordId &mother,
                                                    const RecordId &pregnancy, const FormPrint &print);

/// Every dose of a person, counted within its vaccine where the record does not say the number, and the doses the
/// mother had in the pregnancy the child comes from.
[[nodiscard]] Result<VaccinationPage> vaccinationPageOf(const book::Book &book, const RecordId &person,
                                                        const RecordId &mother, const RecordId &pregnancy,
                                                        const FormPrint &print);

/// What the mother was given in the pregnancy a child comes from, with the remark 母に接種: every dose that names the
/// pregnancy, and a dose against RSV that names none but was given in its weeks.
[[nodiscard]] Result<QList<VaccinationGroup>> mothersDosesFor(const book::Book &book, const RecordId &child,
                                                              const RecordId &mother, const RecordId &pregnancy,
                                                              const FormPrint &print);

/// A date by the words of the print: "2026年5月3日" or ISO 8601; empty for none.
[[nodiscard]] QString printedDate(const QDate &date, const FormPrint &print);

/// The same for narrow columns: "2026/5/3".
[[nodiscard]] QString compactDate(const calendar::PartialDate &date, const FormPrint &print);

} // namespace oyako::pages
