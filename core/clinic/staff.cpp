// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clinic/staff.h"

#include "core/clinic/facility_number.h"
#include "core/clinic/failed_logins.h"
#include "core/clinic/permissions.h"
#include "core/clinic/pin.h"

#include <algorithm>

namespace oyako::clinic {

using book::Access;
using records::Duty;
using records::StaffMember;

namespace {

const QString lockKey = QStringLiteral("clinic.lockAfterMinutes");
constexpr int usualMinutes = 5;
constexpr int mostMinutes = 60;

Result<void> refuseOthers(const book::Book &book)
{
    const auto may = mayAdminister(book);
    if (!may) {
        return fail(may.error());
    }
    return *may ? Result<void>() : fail(ErrorCode::NotAllowed, QStringLiteral("duty"));
}

Result<void> save(book::Book &book, const Staff &staff, const QString &action)
{
    book::ChangeSet changes(action);
    changes.edit(staff);
    const auto done = book.apply(changes);
    return done ? Result<void>() : fail(done.error());
}

store::SlotId slotOf(const StaffMember &member)
{
    return store::SlotId::fromString(member.slot).value_or(store::SlotId());
}

Result<void> refuseKnown(const book::Book &book, const store::Passphrase &passphrase)
{
    if (passphrase.bytes.isEmpty()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("passphrase"));
    }
    const auto opened = book.store().keys().unlock(store::Passphrase{passphrase.bytes.clone()});
    if (opened) {
        return fail(ErrorCode::AlreadyExists, QStringLiteral("passphrase"));
    }
    return opened.error().code == ErrorCode::WrongKey ? Result<void>() : fail(opened.error());
}

Result<store::SlotId> addSlot(book::Book &book, const store::Passphrase &passphrase, const store::KdfParameters &kdf)
{
    store::SlotId made;
    OYAKO_TRY(book.store().changeKeys([&](store::KeySlots &keys) -> Result<void> {
        const auto slot = keys.addPassphrase(book.store().key(), passphrase, kdf);
        made = slot.value_or(store::SlotId());
        return slot ? Result<void>() : fail(slot.error());
    }));
    return made;
}

/// A slot that is gone already is what was wanted.
Result<void> removeSlot(book::Book &book, const store::SlotId &slot)
{
    const auto done = book.store().changeKeys([&](store::KeySlots &keys) { return keys.remove(slot); });
    return done || done.error().code == ErrorCode::UnknownRecord ? Result<void>() : done;
}

Result<void> refuseWithoutAdministrator(const book::Book &book, const RecordId &leaving)
{
    const auto all = staffOf(book);
    if (!all) {
        return fail(all.error());
    }
    const bool another = std::any_of(all->cbegin(), all->cend(), [&leaving](const Staff &staff) {
        return staff.id != leaving && works(staff) && staff.value.duty == Duty::Administers;
    });
    return another ? Result<void>() : fail(ErrorCode::NotAllowed, QStringLiteral("lastAdministrator"));
}

Result<Staff> workingMember(const book::Book &book, const RecordId &id)
{
    auto staff = book.find<StaffMember>(id);
    if (staff && !works(*staff)) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("retiredOn"));
    }
    return staff;
}

} // namespace

Result<QList<Staff>> staffOf(const book::Book &book)
{
    auto all = book.list<StaffMember>();
    if (all) {
        std::stable_sort(all->begin(), all->end(), [](const Staff &a, const Staff &b) {
            const auto key = [](const Staff &staff) {
                return std::pair(!works(staff), staff.value.kana.isEmpty() ? staff.value.name : staff.value.kana);
            };
            return key(a) < key(b);
        });
    }
    return all;
}

Result<std::optional<Staff>> onDuty(const book::Book &book)
{
    if (book.author().isEmpty()) {
        return std::optional<Staff>();
    }
    auto staff = book.find<StaffMember>(book.author());
    if (!staff) {
        return staff.error().code == ErrorCode::UnknownRecord ? Result<std::optional<Staff>>(std::nullopt)
                                                              : fail(std::move(staff).error());
    }
    return works(*staff) ? std::optional(std::move(*staff)) : std::nullopt;
}

Result<bool> mayAdminister(const book::Book &book)
{
    const auto permissions = permissionsOf(book);
    if (!permissions) {
        return fail(permissions.error());
    }
    const auto &keys = book.store().keys().slots();
    const auto openedBy = std::ranges::find(keys, book.store().openedBy(), &store::KeySlot::id);
    const bool byCode = openedBy != keys.cend() && openedBy->kind == store::SlotKind::Recovery;
    // Whoever has taken over since is asked as themselves.
    return permissions->administer || (byCode && book.author().isEmpty());
}

Result<RecordId> addFirstAdministrator(book::Book &book, StaffMember administrator)
{
    const auto staff = staffOf(book);
    if (!staff) {
        return fail(staff.error());
    }
    if (!staff->isEmpty()) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("staff"));
    }
    // First of all, so that its file does not seem to have been taken away.
    OYAKO_TRY(takeInFailedLogins(book));
    administrator.duty = Duty::Administers;
    administrator.slot = book.store().openedBy().toString();
    book::ChangeSet changes(QStringLiteral("staff_add"));
    const RecordId id = changes.add(book.clock(), {}, administrator);
    const auto added = book.apply(changes);
    if (!added) {
        return fail(added.error());
    }
    book.setAuthor(id);
    OYAKO_TRY(book.noteAccess(Access::Login, {}, {}, QStringLiteral("first")));
    return id;
}

Result<RecordId> makeClinic(book::Book &book, book::Info info, StaffMember administrator)
{
    if (info.name.trimmed().isEmpty() || administrator.name.trimmed().isEmpty()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("name"));
    }
    if (checkFacilityNumber(info.facility) == FacilityNumberCheck::NotANumber) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("facility"));
    }
    info.facility = facilityDigits(info.facility);
    OYAKO_TRY(book.setInfo(info));
    return addFirstAdministrator(book, std::move(administrator));
}

Result<void> logIn(book::Book &book)
{
    const auto isClinic = book.keepsAuditLog();
    if (!isClinic || !*isClinic) {
        return isClinic ? Result<void>() : fail(isClinic.error());
    }
    const auto staff = staffOf(book);
    if (!staff) {
        return fail(staff.error());
    }
    const QString slot = book.store().openedBy().toString();
    const auto who = std::find_if(staff->cbegin(), staff->cend(),
                                  [&slot](const Staff &member) { return works(member) && member.value.slot == slot; });
    book.setAuthor({});
    OYAKO_TRY(takeInFailedLogins(book));
    book.setAuthor(who == staff->cend() ? RecordId() : who->id);
    return book.noteAccess(Access::Login, {}, {}, who == staff->cend() ? QStringLiteral("nobody") : QString());
}

Result<RecordId> addStaff(book::Book &book, StaffMember member, const store::Passphrase &passphrase,
                          const store::KdfParameters &kdf)
{
    OYAKO_TRY(refuseOthers(book));
    if (member.name.trimmed().isEmpty()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("name"));
    }
    OYAKO_TRY(refuseKnown(book, passphrase));
    const auto slot = addSlot(book, passphrase, kdf);
    if (!slot) {
        return fail(slot.error());
    }
    member.slot = slot->toString();
    member.retiredOn = {};
    book::ChangeSet changes(QStringLiteral("staff_add"));
    const RecordId id = changes.add(book.clock(), {}, member);
    const auto added = book.apply(changes);
    if (!added) {
        // A way in without a name must not stay.
        OYAKO_TRY(removeSlot(book, *slot));
        return fail(added.error());
    }
    return id;
}

Result<void> changePassphrase(book::Book &book, const RecordId &id, const store::Passphrase &passphrase,
                              const store::KdfParameters &kdf)
{
    if (book.author() != id || id.isEmpty()) {
        OYAKO_TRY(refuseOthers(book));
    }
    auto staff = workingMember(book, id);
    if (!staff) {
        return fail(std::move(staff).error());
    }
    OYAKO_TRY(refuseKnown(book, passphrase));
    const auto slot = addSlot(book, passphrase, kdf);
    if (!slot) {
        return fail(slot.error());
    }
    const store::SlotId old = slotOf(staff->value);
    staff->value.slot = slot->toString();
    if (auto saved = save(book, *staff, QStringLiteral("staff_passphrase")); !saved) {
        OYAKO_TRY(removeSlot(book, *slot));
        return saved;
    }
    return removeSlot(book, old);
}

Result<void> retire(book::Book &book, const RecordId &id)
{
    OYAKO_TRY(refuseOthers(book));
    auto staff = workingMember(book, id);
    if (!staff) {
        return fail(std::move(staff).error());
    }
    if (book.author() == id) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("onDuty"));
    }
    OYAKO_TRY(refuseWithoutAdministrator(book, id));
    // The way in ends first: what fails afterwards can be done again.
    OYAKO_TRY(removeSlot(book, slotOf(staff->value)));
    OYAKO_TRY(forgetPin(book, id));
    staff->value.slot.clear();
    staff->value.retiredOn = book.clock().today();
    return save(book, *staff, QStringLiteral("staff_retire"));
}

Result<void> changeDuty(book::Book &book, const RecordId &id, Duty duty)
{
    OYAKO_TRY(refuseOthers(book));
    auto staff = workingMember(book, id);
    if (!staff) {
        return fail(std::move(staff).error());
    }
    if (duty != Duty::Administers) {
        OYAKO_TRY(refuseWithoutAdministrator(book, id));
    }
    staff->value.duty = duty;
    return save(book, *staff, QStringLiteral("staff_duty"));
}

int lockAfterMinutes(const book::Book &book)
{
    const int minutes = book.setting(lockKey).value_or(QString()).toInt();
    return minutes >= 1 && minutes <= mostMinutes ? minutes : usualMinutes;
}

Result<void> setLockAfterMinutes(book::Book &book, int minutes)
{
    OYAKO_TRY(refuseOthers(book));
    if (minutes < 1 || minutes > mostMinutes) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("minutes"));
    }
    OYAKO_TRY(book.setSetting(lockKey, QString::number(minutes)));
    return book.noteAccess(Access::Write, {}, {}, QStringLiteral("lock_after %1").arg(minutes));
}

} // namespace oyako::clinic
