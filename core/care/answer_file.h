// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/form_book.h"

/// Answers to a questionnaire from elsewhere as a file to hand back, with or without names (SV-07).
namespace oyako::care {

/// Whether the office that handed a form out asks for answers without names (own extension "anonymous" of the form).
[[nodiscard]] bool asksWithoutNames(const forms::Form &form);

/// A QuestionnaireResponse, R4.
struct AnswerFile {
    QByteArray bytes;
    QStringList leftOut; ///< linkIds of answers that say who somebody is, and are not in the file.
    QStringList covered; ///< linkIds of texts in which a name, day of birth or number was covered.
};

/// The completed answers with who they are about: the record id, and name and day of birth in words for an office that
/// does not know the id. MissingValue or InvalidValue (field: linkId) as completeForm().
[[nodiscard]] Result<AnswerFile> answersWithName(const book::Book &book, const forms::Session &session,
                                                 const FormSubject &subject);

/// The completed answers without anything of the book: no subject, no author, no time; no item that is bound to a field
/// of the record; and in the rest no name, kana (in either script), day of birth (in the ways it is written in Japan),
/// telephone or postal code (however grouped), address, number or record id of anybody in the book: those are covered
/// by ＊＊＊. A part of a name of one character is not looked for by itself. One family's answers to one form carry the
/// same random-looking mark, so that a corrected file is not counted twice; it leads back to nothing, nor to the mark
/// of answers with names. Errors as answersWithName().
[[nodiscard]] Result<AnswerFile> answersWithoutName(const book::Book &book, const forms::Session &session,
                                                    const FormSubject &subject);

/// Name and day of birth of who the answers are about, as answersWithName() writes them, one line of at most 200
/// characters; empty where nobody is named.
[[nodiscard]] QString namedIn(const QJsonObject &response);

/// The mark of an answer file; empty when it has none.
[[nodiscard]] QString markOf(const QJsonObject &response);

} // namespace oyako::care
