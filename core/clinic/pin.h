// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/clinic/pin_guard.h"

namespace oyako::clinic {

/// A PIN: four to twelve digits, for changing the person on duty quickly. Only its Argon2id hash is kept, as a setting
/// of the encrypted book and never in a record, so that no export can carry it.
///
/// InvalidValue ("pin"): not four to twelve digits, or one digit only. NotAllowed ("duty"): neither their own nor an
/// administrator on duty. Noted in the access log.
[[nodiscard]] Result<void> setPin(book::Book &book, const RecordId &staff, const store::Secret &pin);
/// From now on only their passphrase puts them on duty. NotAllowed ("duty") likewise.
[[nodiscard]] Result<void> forgetPin(book::Book &book, const RecordId &staff);
[[nodiscard]] Result<bool> hasPin(const book::Book &book, const RecordId &staff);

/// Puts them on duty by PIN. NotAllowed ("passphrase"): the PIN does not count now (see PinGuard), or there is none;
/// NotAllowed ("wait", seconds): too soon after a wrong one; WrongKey ("pin"). Right and wrong ones are noted.
[[nodiscard]] Result<void> takeOver(book::Book &book, PinGuard &guard, const RecordId &staff, const store::Secret &pin);

/// Whether the passphrase is theirs: WrongKey, Unsupported ("memory"). Takes as long as opening the book; `keys` is a
/// copy, so that it can be asked on another thread.
[[nodiscard]] Result<void> checkPassphrase(const store::KeySlots &keys, const QString &slot,
                                           const store::Passphrase &passphrase);
/// What follows the answer of checkPassphrase(): puts them on duty, or notes that they were refused and answers the
/// same.
[[nodiscard]] Result<void> takeOverFully(book::Book &book, PinGuard &guard, const RecordId &staff,
                                         const Result<void> &checked);

} // namespace oyako::clinic
