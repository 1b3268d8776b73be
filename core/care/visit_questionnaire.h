// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/form_book.h"
#include "core/care/form_shelf.h"

/// The questionnaire that is filled in before an appointment and taken along.
namespace oyako::care {

/// Appointment::form where none is wanted; empty there means the one that belongs to such visits.
inline constexpr QLatin1String noQuestionnaire{"none"};

/// One that can be chosen for an appointment.
struct Questionnaire {
    QString name;        ///< As Appointment::form and findForm() take it: of an imported form any version, its newest.
    QString title;       ///< In the language asked for, as far as the form has it.
    RecordId definition; ///< Of the newest version of an imported one; empty for a form that travels with the program.
};

/// What to choose from: first the one that belongs to the visit (a title key of the agenda, "checkup.18m"), then those
/// taken in from elsewhere, then the others that are filled in before visits. Errors of the book.
[[nodiscard]] Result<QList<Questionnaire>> questionnairesFor(const book::Book &book, const QString &titleKey,
                                                             const QString &language);

/// How drafts of forms are called in the book: "form/<id or definition>/<person>".
[[nodiscard]] QString draftKeyOf(const QString &form, const RecordId &person);

/// What somebody takes along of a form: what they completed last, in the version they answered; else what they began,
/// of the newest version they did; else the form as far as the book knows. Errors of the book.
[[nodiscard]] Result<forms::Session> questionnaireToTake(const book::Book &book, const ShelfForm &shelf,
                                                         const FormSubject &subject);

} // namespace oyako::care
