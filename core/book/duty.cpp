// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/book/duty.h"

#include <algorithm>

namespace oyako::book {

using records::Duty;
using records::StaffMember;

namespace {

/// Their own slot may change with their passphrase; what they may do may not.
bool isOwnSlot(const ChangeSet::Step &step, const RecordId &author, const StaffMember &before)
{
    const auto *after = std::get_if<StaffMember>(&step.value);
    return after && step.id == author && step.state == State::Current && after->duty == before.duty &&
           after->retiredOn == before.retiredOn;
}

bool touchesStaff(const RecordTable &records, const ChangeSet::Step &step)
{
    if (std::holds_alternative<StaffMember>(step.value)) {
        return true;
    }
    const auto stored =
        step.state == State::Current ? Result<StoredRecord>(fail(ErrorCode::UnknownRecord)) : records.find(step.id);
    return stored && std::holds_alternative<StaffMember>(stored->value);
}

} // namespace

Result<void> checkDuty(const RecordTable &records, const RecordId &author, const ChangeSet &changes)
{
    const auto found = author.isEmpty() ? Result<StoredRecord>(fail(ErrorCode::UnknownRecord)) : records.find(author);
    if (!found) {
        return found.error().code == ErrorCode::UnknownRecord ? Result<void>() : fail(found.error());
    }
    const auto *member = std::get_if<StaffMember>(&found->value);
    if (!member) {
        return {};
    }
    const bool works = found->state == State::Current && !member->retiredOn.isValid();
    const bool administers = works && member->duty == Duty::Administers;
    const bool own = works && !changes.steps().isEmpty() &&
                     std::all_of(changes.steps().begin(), changes.steps().end(),
                                 [&](const auto &step) { return isOwnSlot(step, author, *member); });
    if (administers || own) {
        return {};
    }
    const bool staff = std::any_of(changes.steps().begin(), changes.steps().end(),
                                   [&records](const auto &step) { return touchesStaff(records, step); });
    return works && member->duty == Duty::Records && !staff ? Result<void>()
                                                            : fail(ErrorCode::NotAllowed, QStringLiteral("duty"));
}

Result<void> checkAdministers(const RecordTable &records, const RecordId &author)
{
    ChangeSet staff(QStringLiteral("administer"));
    staff.addAs({}, {}, StaffMember{});
    return checkDuty(records, author, staff);
}

} // namespace oyako::book
