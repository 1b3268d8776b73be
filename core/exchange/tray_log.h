// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"

/// What a clinic did with the files on its tray, day by day. Kept inside the book; holds no name and no value.
namespace oyako::exchange {

enum class TrayDecision {
    TakenIn,
    Declined, ///< As a whole; the reason says why.
};

struct TrayNote {
    QString file; ///< SHA-256 of the file as it came, hexadecimal.
    TrayDecision decision = TrayDecision::TakenIn;
    QString reason;          ///< Why it was declined, or why some of it was, in the words of the person.
    int items = 0;           ///< Values that came in without typing.
    int left = 0;            ///< Lines that were not accepted.
    book::ChangeId change;   ///< Of what was taken in.
    QList<RecordId> persons; ///< Of this book.
    QDateTime at;            ///< UTC; set when noted.
};

/// Notes it under the book's today; a file noted before on that day is replaced. Errors of the book.
[[nodiscard]] Result<void> noteTray(book::Book &book, TrayNote note);
/// Takes the note of today away: what was taken in was undone. Errors of the book.
[[nodiscard]] Result<void> forgetTray(book::Book &book, const QString &file);
/// The notes of a day in their order. Errors of the book.
[[nodiscard]] Result<QList<TrayNote>> trayNotes(const book::Book &book, const QDate &day);
/// How many values came in without typing on a day. Errors of the book.
[[nodiscard]] Result<int> itemsWithoutTyping(const book::Book &book, const QDate &day);
/// The digest under which a file is noted.
[[nodiscard]] QString trayDigest(const QByteArray &file);

} // namespace oyako::exchange
