// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/clinic/pin_guard.h"

namespace oyako::clinic {

using Staff = book::Stored<records::StaffMember>;

[[nodiscard]] inline bool works(const Staff &staff)
{
    return !staff.value.retiredOn.isValid();
}

/// Makes a new, empty book a clinic's: name and number, and the person whose passphrase made it as first
/// administrator, who is on duty from now on. InvalidValue ("facility"): checkFacilityNumber() says not a number.
/// MissingValue ("name"): of the clinic or the person. NotAllowed: there is staff already.
[[nodiscard]] Result<RecordId> makeClinic(book::Book &book, book::Info info, records::StaffMember administrator);

/// The first member of a clinic's staff, as makeClinic() does it, in a clinic's book that has none yet.
[[nodiscard]] Result<RecordId> addFirstAdministrator(book::Book &book, records::StaffMember administrator);

/// To be called once after a book was opened. In a clinic's book the one whose slot opened it comes on duty (nobody,
/// where the recovery code or a machine's key did), failed logins and this one are noted. Does nothing in a family's.
[[nodiscard]] Result<void> logIn(book::Book &book);

/// By kana, those who left last.
[[nodiscard]] Result<QList<Staff>> staffOf(const book::Book &book);
/// Who is on duty; empty when nobody is.
[[nodiscard]] Result<std::optional<Staff>> onDuty(const book::Book &book);
/// Whether staff may be changed: an administrator is on duty, or the book was opened with its recovery code, which is
/// how a clinic comes back in when its last administrator has forgotten the passphrase.
[[nodiscard]] Result<bool> mayAdminister(const book::Book &book);

// All below: NotAllowed ("duty") unless mayAdminister(); noted in the access log.

/// With their own passphrase. AlreadyExists ("passphrase"): it opens the book already, so it would not tell two apart.
/// MissingValue ("name", "passphrase"). Takes the time of deriving one key for each slot.
[[nodiscard]] Result<RecordId> addStaff(book::Book &book, records::StaffMember member,
                                        const store::Passphrase &passphrase, const store::KdfParameters &kdf);
/// A new passphrase in place of theirs; each may change their own. NotAllowed: they have left.
[[nodiscard]] Result<void> changePassphrase(book::Book &book, const RecordId &staff,
                                            const store::Passphrase &passphrase, const store::KdfParameters &kdf);
/// Their passphrase and PIN end, the record stays: it is the author of what they wrote. NotAllowed: themselves, the
/// last administrator, or somebody who has left already. Backups made before still open with their passphrase.
[[nodiscard]] Result<void> retire(book::Book &book, const RecordId &staff);
/// What they may do. NotAllowed: it would leave no administrator.
[[nodiscard]] Result<void> changeDuty(book::Book &book, const RecordId &staff, records::Duty duty);

/// Minutes without a touch after which a clinic's window locks: 1–60, five unless chosen.
[[nodiscard]] int lockAfterMinutes(const book::Book &book);
[[nodiscard]] Result<void> setLockAfterMinutes(book::Book &book, int minutes);

} // namespace oyako::clinic
