// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/form_shelf.h"
#include "core/exchange/import.h"

/// Answers are worth little without the questions: the forms from elsewhere that records answer go along with them.
namespace oyako::exchange {

/// The imported forms that these records answer, each once, also those that have left the list since. Forms that travel
/// with the program are known everywhere. Errors of the book.
[[nodiscard]] Result<QList<book::StoredRecord>> formsAnsweredBy(const book::Book &book,
                                                                const QList<book::StoredRecord> &records);

/// The form that a response of a file was filled in with: of the book, else of the file. NotFound or UnknownRecord when
/// neither has it; errors of forms::parseForm().
[[nodiscard]] Result<care::ShelfForm> formOf(const book::Book &book, const Preview &preview,
                                             const records::FormResponse &response);

} // namespace oyako::exchange
