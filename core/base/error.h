// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QString>
#include <QStringList>

namespace oyako {

/// What went wrong, as a value. The command line prints errorWord(), which never changes once released; sentences for
/// people are made in ui/text.
enum class ErrorCode {
    // The store cannot be opened or read (command line exit status 3).
    NotFound,    ///< No book, file or record at this place.
    Locked,      ///< The book is open nowhere; a key is needed.
    WrongKey,    ///< Passphrase, recovery code or key does not fit. Nothing was changed.
    Damaged,     ///< Key and format are right, the content is not. Left untouched.
    Plaintext,   ///< An unencrypted database lies where the encrypted store should be.
    NewerSchema, ///< Written by a newer Oyako.
    InUse,       ///< Another process holds the book.
    ReadOnly,    ///< The folder or file cannot be written.
    DiskFull,    ///< No room left; nothing was changed.
    IoFailed,    ///< Reading or writing failed for another reason.
    Unsupported, ///< The machine lacks something needed: the argument names it.
    // Refused or found wanting (exit status 1).
    InvalidValue,  ///< A field's value is impossible. The field is named.
    MissingValue,  ///< A needed field is empty. The field is named.
    UnknownField,  ///< A field that this record does not have.
    UnknownRecord, ///< No record with that id, or of that kind.
    AlreadyExists, ///< Would overwrite something that is already there.
    Conflict,      ///< Changed by somebody else since it was read (version differs).
    NotAllowed,    ///< The state does not allow this step.
    Cancelled,     ///< The user stopped it. Nothing was changed.
    // Files from elsewhere (exit status 1).
    TooLarge,      ///< Larger than the limit given in the arguments (bytes).
    TooDeep,       ///< Nested deeper than the limit given in the arguments.
    NotUtf8,       ///< Not valid UTF-8. The argument is the byte offset.
    NotJson,       ///< Not JSON. The argument is the byte offset.
    NotFhirR4,     ///< FHIR, but not R4. The argument is what was found.
    NotRecognised, ///< None of the formats known here.
    BadForm,       ///< A questionnaire that cannot work; field is the linkId, argument the reason.
    BadExpression, ///< An expression outside the supported subset; the argument is the expression.
    BadData,       ///< A rule or reference table that breaks its own format; field is the place.
};

/// A failure: code, the field it concerns (may be empty), and arguments for the sentence. Never holds a secret.
struct Error {
    ErrorCode code;
    QString field;
    QStringList arguments;

    friend bool operator==(const Error &, const Error &) = default;
};

/// The stable word for scripts: "wrong_key", "invalid_value" …
[[nodiscard]] QLatin1String errorWord(ErrorCode code);

/// 3 where the book could not be opened or read, else 1 (design contract of the command line).
[[nodiscard]] int exitStatus(ErrorCode code);

} // namespace oyako
