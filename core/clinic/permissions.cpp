// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clinic/permissions.h"

#include <algorithm>

namespace oyako::clinic {

Permissions permissionsOf(records::Duty duty)
{
    const bool administers = duty == records::Duty::Administers;
    const bool records = administers || duty == records::Duty::Records;
    return {records, records, administers};
}

Result<Permissions> permissionsOf(const book::Book &book)
{
    const auto isClinic = book.keepsAuditLog();
    if (!isClinic) {
        return fail(isClinic.error());
    }
    if (!*isClinic) {
        return Permissions{true, true, true};
    }
    const auto staff = book.list<records::StaffMember>();
    if (!staff) {
        return fail(staff.error());
    }
    if (staff->isEmpty()) {
        return Permissions{true, true, true};
    }
    const auto onDuty = std::ranges::find(*staff, book.author(), &book::Stored<records::StaffMember>::id);
    const bool works = onDuty != staff->cend() && !onDuty->value.retiredOn.isValid();
    return works ? permissionsOf(onDuty->value.duty) : Permissions{};
}

} // namespace oyako::clinic
