// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/sync/compose.h"
#include "core/sync/intake.h"
#include "core/sync/letter_file.h"

/// Letters as files in a folder both can reach: a USB stick, a folder that some cloud copies. One file for each
/// direction, replaced by the next letter, which holds whatever of the last was not acknowledged.
namespace oyako::sync {

/// "oyako-1234-5678.age": the first digits of both fingerprints, writer first. Says nothing of who they are.
[[nodiscard]] QString letterName(const seal::Recipient &writer, const seal::Recipient &reader);

/// Writes the letter to a partner into the folder, in place of one under an earlier key of this book, and remembers
/// when. Errors of composeLetter(), sealLetter() and
/// files::replace(); NotFound ("folder") when there is no such folder.
[[nodiscard]] Result<Letter> writeLetter(book::Book &book, const QString &recipient, const QString &folder,
                                         Scope scope = Scope::Unknown);

/// The same in three steps, of which the second needs no book and may run in another thread.
struct Outgoing {
    Letter letter;
    Partner partner;
    seal::SigningKey key;
    QString folder;
    QDate today;
    QStringList earlier; ///< Names of letters under other keys of this book: the one just written holds all they did.
};
[[nodiscard]] Result<Outgoing> prepareLetter(book::Book &book, const QString &recipient, const QString &folder,
                                             Scope scope = Scope::Unknown);
/// Cancelled when that was asked for before the file stood: the one before is left as it was.
[[nodiscard]] Result<void> sealInto(const Outgoing &outgoing, const Progress &progress);
/// Remembers when.
[[nodiscard]] Result<void> noteWritten(book::Book &book, const Outgoing &outgoing);

struct Arrived {
    QList<Letter> letters; ///< The oldest first.
    /// Files that looked like letters to this book and were refused: their names and why.
    QList<std::pair<QString, Error>> refused;
};
/// Opens every letter to this book in the folder, also copies that a cloud renamed. NotFound ("folder").
[[nodiscard]] Result<Arrived> readFolder(book::Book &book, const QString &folder);
/// The same in another thread: reports each file; Cancelled.
[[nodiscard]] Result<Arrived> readFolder(const LetterKeys &keys, const QString &folder, const Progress &progress);

} // namespace oyako::sync
