// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/forms/session.h"

/// A form and the book: what the book knows is proposed, what is completed goes into the records it is about.
namespace oyako::care {

/// Who and what a form is about.
struct FormSubject {
    RecordId person;
    RecordId pregnancy;  ///< Of forms about a pregnancy; may be empty.
    RecordId definition; ///< The ImportedForm that is being filled in; empty for a form that travels with the program.
    QString examiner;    ///< Who examined, as a checkup names them; empty: as it says already.
};

/// The newest ongoing pregnancy of the person, if there is one.
[[nodiscard]] Result<FormSubject> subjectOf(const book::Book &book, const RecordId &person);

/// Proposes what the book knows for every bound, unanswered item (resources/forms/BINDINGS.md), with the origin "book".
/// Nothing is answered before a person confirms it. In a form from elsewhere nothing is proposed for hidden items.
[[nodiscard]] Result<void> proposeFromBook(forms::Session &session, const book::Book &book, const FormSubject &subject);

/// MissingValue or InvalidValue (field: linkId) for the first thing that stands in the way of completion.
[[nodiscard]] Result<void> checkComplete(const forms::Session &session);

/// The answers as a record, written now by the book's author; `visit` is the checkup they were given at.
[[nodiscard]] records::FormResponse responseOf(const forms::Session &session, const book::Book &book,
                                               const FormSubject &subject, records::ResponseStatus status,
                                               const RecordId &visit = {});

/// One step that keeps the completed response as it was signed and carries bound answers into their records: address,
/// telephone and occupation of the person, facilities of the pregnancy, a checkup with its measurements, and for the
/// pregnancy notification the record that it was made. A form from elsewhere changes no record: its author is not one
/// whom the family let write into the book. MissingValue or InvalidValue (field: linkId) for the first thing
/// that stands in the way of completion.
[[nodiscard]] Result<book::ChangeSet> completeForm(const forms::Session &session, const book::Book &book,
                                                   const FormSubject &subject);

} // namespace oyako::care
