// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"

#include <QHash>

/// Persons who have one id in the book a file comes from and another one here. Who is who is said once, by a person,
/// and kept as a circumstance ("person_elsewhere") of the person here, so that it has a history, is undone with the
/// import that brought it, and the next file of the same family needs no question.
namespace oyako::exchange {

/// Id elsewhere → id here.
using PersonMap = QHash<RecordId, RecordId>;

/// The ids a person of this book has elsewhere, the newest last. Errors of the book.
[[nodiscard]] Result<QList<RecordId>> idsElsewhere(const book::Book &book, const RecordId &person);

/// The circumstance that says so, under an id that follows from the one elsewhere.
[[nodiscard]] RecordId linkId(const RecordId &elsewhere);
[[nodiscard]] records::Circumstance personLink(const RecordId &elsewhere, const QDate &since);
/// Whether a record is such a link: it is this book's own business and never travels.
[[nodiscard]] bool isPersonLink(const records::AnyRecord &record);

/// The record with every field that names one of these persons naming the other; texts are left as they are.
[[nodiscard]] records::AnyRecord withIds(const records::AnyRecord &record, const PersonMap &map);

/// Why somebody of the book may be the person of a file.
enum class Likeness {
    NameAndBirthday, ///< The same kana or name, birthday and sex.
    PatientNumber,   ///< The same number of the facility.
    Birthday,        ///< The same birthday and family name, but another given name or sex: perhaps a twin.
};
struct Candidate {
    book::Stored<records::Person> person;
    Likeness likeness = Likeness::NameAndBirthday;
};

/// Everybody to be shown beside the person of a file before it is decided who that is; the most alike first. Nobody is
/// ever the same by likeness alone: twins and namesakes exist. Errors of the book.
[[nodiscard]] Result<QList<Candidate>> likePersons(const book::Book &book, const records::Person &person);

} // namespace oyako::exchange
