// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/form_book.h"
#include "core/forms/session.h"

namespace oyako::office {

/// The form that is filled in at a checkup: the statutory sheet where there is one ("sheet-18m"), else the page of the
/// handbook ("checkup-09m"); empty for an occasion that has neither.
[[nodiscard]] QString sheetFor(const QString &occasion);

/// That form for one child, empty but for what says whose it is: items bound to the person's own fields. UnknownRecord;
/// NotFound (field: "form"); errors of the book.
[[nodiscard]] Result<forms::Session> namedSheet(const book::Book &book, const QString &form, const RecordId &child);

} // namespace oyako::office
