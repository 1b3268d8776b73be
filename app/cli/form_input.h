// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/invocation.h"
#include "core/care/form_book.h"
#include "core/care/form_shelf.h"
#include "core/forms/response.h"

namespace oyako::cli {

/// A form as the command line gives it, with its answers.
struct GivenForm {
    forms::ReadResponse filled;
    RecordId definition;       ///< The ImportedForm of the book; empty for built-in forms and files.
    care::FormSubject subject; ///< Of --person; else nobody.
};

/// Whether the command line names a form: --form ID, or a file as the first word.
[[nodiscard]] bool namesForm(const Invocation &invocation);

/// The form of --form, or of the file that is the first word. With a book, --form also finds the forms taken into it.
[[nodiscard]] Result<care::ShelfForm> readForm(const Invocation &invocation, const book::Book *book);

/// A new session, or one filled from --answers: a QuestionnaireResponse, or {"linkId": value}. With a book and --person
/// its expressions see that person. UnknownRecord (field: "--person").
[[nodiscard]] Result<GivenForm> readSession(const Invocation &invocation, const book::Book *book);
/// The same; opens the book of --book where one is named.
[[nodiscard]] Result<GivenForm> readSession(const Invocation &invocation);

} // namespace oyako::cli
