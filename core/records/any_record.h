// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/care_records.h"
#include "core/records/clinic_records.h"
#include "core/records/facility_records.h"
#include "core/records/family_records.h"
#include "core/records/person.h"
#include "core/records/pregnancy.h"
#include "core/records/support_records.h"

#include <variant>

namespace oyako::records {

/// A record of any kind, in the order of Kind.
using AnyRecord =
    std::variant<Person, Handbook, Pregnancy, Notification, Checkup, Vaccination, Measurement, FormResponse,
                 Appointment, Application, AgendaMark, Circumstance, Document, Consent, Allowance, Voucher, FeeCard,
                 ProgrammeList, Facility, FacilityList, FacilityNote, ImportedForm, StaffMember, Survey, SurveyAnswer>;

template <class T>
concept RecordType = Described<T> && requires
{
    {
        T::kind
        } -> std::convertible_to<Kind>;
};

[[nodiscard]] Kind kindOf(const AnyRecord &record);
[[nodiscard]] QJsonObject toJson(const AnyRecord &record);
/// As fromJson<T>() for the type of `kind`.
[[nodiscard]] Result<AnyRecord> fromJson(Kind kind, const QJsonObject &object);

/// The calendar date under which a record is listed: birth date, visit, dose, measurement …; invalid when it has none.
[[nodiscard]] QDate dateOf(const AnyRecord &record);
/// The same as far as it is known: dateOf() of a dose in May 2024 is the 31st.
[[nodiscard]] calendar::PartialDate knownDateOf(const AnyRecord &record);

/// The names of the fields that differ, top level only, in the order of the type. Both are of the same kind.
[[nodiscard]] QStringList changedFields(const AnyRecord &before, const AnyRecord &after);

} // namespace oyako::records
