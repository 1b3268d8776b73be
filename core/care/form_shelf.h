// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/forms/definition.h"

#include <memory>

/// The forms a book can be filled in with: those that travel with the program, and those taken in from elsewhere.
namespace oyako::care {

/// A form and where it comes from.
struct ShelfForm {
    std::shared_ptr<const forms::Form> form;
    RecordId definition; ///< Its ImportedForm; empty for a form that travels with the program.
};

/// How a file stands to the forms taken in before.
enum class Arrival {
    New,            ///< No form of this url (or short id) yet.
    NewVersion,     ///< Another version of a form that is here.
    OtherContent,   ///< The same version with other content: its publisher did not count up. Kept beside the other.
    AlreadyTakenIn, ///< Byte for byte here.
};

/// The stable word for scripts: "new", "new_version", "other_content", "already_taken_in".
[[nodiscard]] QLatin1String arrivalWord(Arrival arrival);

/// What taking a file in would bring.
struct FormPreview {
    ShelfForm shelf; ///< Its definition is the one already taken in, or empty.
    Arrival arrival = Arrival::New;
    int questions = 0;
    int required = 0;
    int sensitive = 0;
    QString earlierVersion; ///< Of the newest one here.
    QStringList added;      ///< linkIds of questions the newest one here does not have.
    QStringList removed;
    QStringList changed; ///< Same linkId, other words, type or options.
};

/// Reads a file without keeping it. The failures of forms::parseForm(), which name the place and the reason.
[[nodiscard]] Result<FormPreview> previewForm(const book::Book &book, const QByteArray &bytes);

/// One step ("import") that keeps the file byte for byte. The failures of previewForm(); AlreadyExists (field: "form")
/// when these very bytes are here.
[[nodiscard]] Result<book::ChangeSet> takeFormIn(const book::Book &book, const QByteArray &bytes);

/// Forms taken in, the newest version of each form first, forms by title.
[[nodiscard]] Result<QList<book::Stored<records::ImportedForm>>> importedForms(const book::Book &book);

/// The bytes as they were taken in.
[[nodiscard]] QByteArray bytesOf(const records::ImportedForm &form);
[[nodiscard]] Result<ShelfForm> shelfForm(const book::Stored<records::ImportedForm> &stored);

/// A form by name: the record id of one taken in, the id of a built-in one, or the short id, url or "url|version" of
/// one taken in (the newest that fits). NotFound (field: "form", argument: the name).
[[nodiscard]] Result<ShelfForm> findForm(const book::Book &book, const QString &name);

/// The very form a response was filled in with, also when it has left the list since. NotFound (field: "form") when a
/// built-in one is no longer shipped.
[[nodiscard]] Result<ShelfForm> formOf(const book::Book &book, const records::FormResponse &response);

/// A short id that is safe in names of files and drafts: Form::id where it is a FHIR id, else the end of the url, else
/// one made of the content.
[[nodiscard]] QString shortIdOf(const forms::Form &form);

} // namespace oyako::care
