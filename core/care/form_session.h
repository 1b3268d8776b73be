// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/form_book.h"
#include "core/care/form_shelf.h"
#include "core/forms/response.h"
#include "core/records/person.h"

#include <memory>

/// A form opened to be filled in, the same in a window, on the command line and in the papers of a visit.
namespace oyako::care {

/// What a form's expressions may ask for: %patient, the person the form is about (name in kanji, sex, birthday,
/// telephone and address, FHIR R4 Patient), and %user, whoever the book names as author (a Practitioner or
/// RelatedPerson with a name); nothing of anybody's records. Whoever is not known is left out, and
/// Session::missingContexts() names it. A form from elsewhere that would calculate from them in a place nobody sees is
/// given none at all.
[[nodiscard]] Result<forms::LaunchContexts> launchContexts(const forms::Form &form, const book::Book &book,
                                                           const FormSubject &subject);

/// Whether a form is given none for that reason.
[[nodiscard]] bool isToldNothing(const forms::Form &form, const RecordId &definition);

/// What a response says, read with the contexts it was filled in with, as far as the book knows whom it is about: what
/// a form asks only of some people would else be left out. Failures of forms::readResponse().
[[nodiscard]] Result<forms::ReadResponse> readAnswers(const ShelfForm &shelf, const QByteArray &response,
                                                      const book::Book &book, const RecordId &person);
/// The same about a person who need not be in a book: on their way in, or on paper.
[[nodiscard]] Result<forms::ReadResponse> readAnswers(const ShelfForm &shelf, const QByteArray &response,
                                                      const Clock &clock, const records::Person &person);

/// A session, and whether it goes on with a draft.
struct OpenedForm {
    forms::Session session;
    bool continued = false;
};

/// The answers of the draft where there is one that can be read, else a fresh form; and proposals of the form's own
/// expressions and of the book for everything unanswered that nobody left empty on purpose. Nothing is proposed where
/// nobody sees it in a form from elsewhere. The failures of the book.
[[nodiscard]] Result<OpenedForm> openForm(const std::shared_ptr<const forms::Form> &form, const book::Book &book,
                                          const FormSubject &subject, const QByteArray &draft = {});

/// The proposals of openForm() for a session that has answers already.
[[nodiscard]] Result<void> proposeAll(forms::Session &session, const book::Book &book, const FormSubject &subject);

} // namespace oyako::care
