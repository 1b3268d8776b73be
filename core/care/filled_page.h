// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/form_book.h"
#include "core/care/form_shelf.h"

/// Pages of the paper handbook, filled with what the book holds: the answers last kept of a page, and over them the
/// records, which are the truth for every bound field.
namespace oyako::care {

/// Whom one handbook is about. A child's has its mother and the pregnancy it comes from, as far as the book knows them;
/// an expected child's has no child yet.
struct HandbookSubject {
    RecordId child;
    RecordId mother;
    RecordId pregnancy;

    [[nodiscard]] FormSubject ofChild() const { return {.person = child, .pregnancy = pregnancy}; }
    [[nodiscard]] FormSubject ofMother() const { return {.person = mother, .pregnancy = pregnancy}; }
};

/// For a child its own handbook; for anybody else that of the ongoing, or else the newest, pregnancy. UnknownRecord.
[[nodiscard]] Result<HandbookSubject> handbookSubject(const book::Book &book, const RecordId &person);

/// A built-in form about somebody: the newest kept response of this pregnancy (or of none), and what the book knows
/// now. NotFound for a form there is not.
[[nodiscard]] Result<forms::Session> filledPage(const book::Book &book, const QString &form,
                                                const FormSubject &subject);

/// The same for a form of the shelf; an imported one only takes what was answered in this very version.
[[nodiscard]] Result<forms::Session> filledPage(const book::Book &book, const ShelfForm &shelf,
                                                const FormSubject &subject);

/// The cover of an expected child's handbook.
[[nodiscard]] Result<forms::Session> expectedCover(const book::Book &book, const FormSubject &mother);

/// What somebody answered on a form before.
struct LastAnswers {
    forms::Session session;
    QDateTime authored;
};

/// The newest kept response to this form, whatever its version, that can be read; nothing when there is none.
[[nodiscard]] Result<std::optional<LastAnswers>> lastAnswers(const book::Book &book, const ShelfForm &shelf,
                                                             const FormSubject &subject);

/// The checkup page of one age ("checkup-18m"), once for every checkup of that age and once at least, with what was
/// measured at it; on the last of them the measurements in between, up to the age of the next page. What the page has
/// no field for stands among its notes.
[[nodiscard]] Result<QList<forms::Session>> filledCheckups(const book::Book &book, const QString &form,
                                                           const RecordId &child);

/// The checkup page a child's checkup belongs to: by its occasion, else by the age on its day; empty before birth.
[[nodiscard]] QString checkupForm(const records::Checkup &checkup, const QDate &birth);

/// The checkup pages from the youngest age on: "checkup-01m" … "checkup-72m".
[[nodiscard]] const QStringList &checkupForms();

} // namespace oyako::care
