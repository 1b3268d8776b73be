// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/exchange/fhir_bundle.h"
#include "core/exchange/known_person.h"

namespace oyako::exchange {

/// How an item of a file stands to the book.
enum class ItemState {
    New,         ///< Not in the book.
    Changed,     ///< In the book as it came from outside; the file says something else.
    Same,        ///< Nothing to do.
    Conflicting, ///< Changed here as well, or perhaps a person who is here already: somebody must decide.
    Refused,     ///< Cannot be taken; the reason says why.
};

[[nodiscard]] QLatin1String stateWord(ItemState state);

struct PreviewItem {
    fhir::Incoming incoming;
    ItemState state = ItemState::New;
    int localVersion = 0;       ///< Of what is in the book; 0 when nothing is.
    QStringList differs;        ///< Fields that differ from the book.
    QString reason;             ///< Of conflicts and refusals: "edited_here", "same_person", "before_birth" …
    QList<RecordId> candidates; ///< Persons of the book this one may be.
};

struct Preview {
    QString identifier; ///< Where the records come from.
    QList<PreviewItem> items;
    PersonMap samePerson;                ///< Persons of the file who are here under another id, as said before.
    QHash<RecordId, int> takenBackLinks; ///< Links that were undone, with their version.
    QDate day;                           ///< Of the comparison.

    [[nodiscard]] int count(ItemState state) const;
};

/// Compares a file with the book. Changes nothing.
///
/// A person is the same when the id is; one with the same kana or name, birthday and sex under another id is reported
/// as conflicting ("same_person"), never merged silently: twins and namesakes exist. Once somebody has said who is who
/// (acceptImport() keeps it), the person of the file is "known_person", and what the file says of them is compared
/// under their id here. Links between persons (known_person.h) are never taken from a file: "link". A form that is here
/// under another id with the same address, version and bytes stays one ("known_form"): answers of the file are to it.
[[nodiscard]] Result<Preview> previewImport(const book::Book &book, const IncomingFile &file);

struct ImportChoices {
    bool all = false; ///< Everything new and changed.
    /// Or just these, with the form from elsewhere that an accepted response answers; a conflicting item is taken only
    /// when named here.
    QSet<RecordId> accepted;
    PersonMap samePerson; ///< Person of the file → person of the book.
};

/// The change set that takes in what was chosen (action "import", origin = the file's identifier). Items of persons
/// that are neither in the book nor taken in are left out. NotAllowed when nothing is left to do; UnknownRecord for an
/// accepted id that is not in the file.
[[nodiscard]] Result<book::ChangeSet> acceptImport(const Preview &preview, const ImportChoices &choices);
/// The same added to a change set that may hold more; nothing to do is no failure.
[[nodiscard]] Result<void> addImport(book::ChangeSet &changes, const Preview &preview, const ImportChoices &choices);

} // namespace oyako::exchange
