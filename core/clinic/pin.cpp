// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clinic/pin.h"

#include "core/book/setting_note.h"
#include "core/clinic/staff.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace oyako::clinic {

using book::Access;

namespace {

constexpr size_t fewestDigits = 4;
constexpr size_t mostDigits = 12;

QString keyOf(const RecordId &staff)
{
    return QStringLiteral("clinic.pin.") + staff.toString();
}

bool isPin(const store::Secret &pin)
{
    const QByteArrayView digits = pin.view();
    const bool onlyDigits = std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    const bool differ = std::any_of(digits.begin(), digits.end(), [&digits](char c) { return c != digits.front(); });
    return pin.size() >= fewestDigits && pin.size() <= mostDigits && onlyDigits && differ;
}

Result<QString> hashed(const store::Secret &pin)
{
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const int status =
        crypto_pwhash_str_alg(text.data(), pin.view().data(), pin.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                              crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13);
    return status == 0 ? Result<QString>(QString::fromLatin1(text.data()))
                       : Result<QString>(fail(ErrorCode::Unsupported, {}, {QStringLiteral("memory")}));
}

bool fits(const QString &hash, const store::Secret &pin)
{
    const QByteArray text = hash.toLatin1();
    return !pin.isEmpty() && crypto_pwhash_str_verify(text.constData(), pin.view().data(), pin.size()) == 0;
}

/// Their own, or anybody's for an administrator.
Result<void> refuseOthers(const book::Book &book, const RecordId &staff)
{
    const auto may = mayAdminister(book);
    if (!may) {
        return fail(may.error());
    }
    const bool isOwn = !staff.isEmpty() && book.author() == staff;
    return *may || isOwn ? Result<void>() : fail(ErrorCode::NotAllowed, QStringLiteral("duty"));
}

/// The one who tried is the subject; who was on duty meanwhile stays so.
Result<void> noteRefused(book::Book &book, const RecordId &staff, const QString &by)
{
    return book.noteAccess(Access::LoginFailed, {}, staff.toString(), by);
}

Result<void> putOnDuty(book::Book &book, const RecordId &staff, const QString &by)
{
    const RecordId before = book.author();
    book.setAuthor(staff);
    auto noted = book.noteAccess(Access::ChangePerson, {}, {}, by);
    if (!noted) {
        book.setAuthor(before);
    }
    return noted;
}

} // namespace

Result<bool> hasPin(const book::Book &book, const RecordId &staff)
{
    return book.setting(keyOf(staff)).map([](const QString &hash) { return !hash.isEmpty(); });
}

Result<void> setPin(book::Book &book, const RecordId &staff, const store::Secret &pin)
{
    OYAKO_TRY(refuseOthers(book, staff));
    if (!isPin(pin)) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("pin"));
    }
    const auto hash = hashed(pin);
    if (!hash) {
        return fail(hash.error());
    }
    OYAKO_TRY(book::noteSetting(book, keyOf(staff), *hash)); // one's own, whatever the duty
    return book.noteAccess(Access::Write, {}, staff.toString(), QStringLiteral("pin"));
}

Result<void> forgetPin(book::Book &book, const RecordId &staff)
{
    OYAKO_TRY(refuseOthers(book, staff));
    return book::noteSetting(book, keyOf(staff), {});
}

Result<void> takeOver(book::Book &book, PinGuard &guard, const RecordId &staff, const store::Secret &pin)
{
    const auto hash = book.setting(keyOf(staff));
    if (!hash) {
        return fail(hash.error());
    }
    if (hash->isEmpty() || !guard.countsFor(staff)) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("passphrase"));
    }
    if (const int seconds = guard.secondsToWait(staff); seconds > 0) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("wait"), {QString::number(seconds)});
    }
    const bool right = fits(*hash, pin);
    guard.answered(staff, right);
    if (!right) {
        OYAKO_TRY(noteRefused(book, staff, QStringLiteral("pin")));
        return fail(ErrorCode::WrongKey, QStringLiteral("pin"));
    }
    return putOnDuty(book, staff, QStringLiteral("pin"));
}

Result<void> checkPassphrase(const store::KeySlots &keys, const QString &slot, const store::Passphrase &passphrase)
{
    const auto opened = keys.unlockSlot(store::Passphrase{passphrase.bytes.clone()});
    if (!opened) {
        return fail(opened.error());
    }
    return opened->slot.toString() == slot ? Result<void>() : fail(ErrorCode::WrongKey, QStringLiteral("passphrase"));
}

Result<void> takeOverFully(book::Book &book, PinGuard &guard, const RecordId &staff, const Result<void> &checked)
{
    if (!checked) {
        OYAKO_TRY(noteRefused(book, staff, QStringLiteral("passphrase")));
        return checked;
    }
    OYAKO_TRY(putOnDuty(book, staff, QStringLiteral("passphrase")));
    guard.cameInFully(staff);
    return {};
}

} // namespace oyako::clinic
