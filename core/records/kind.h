// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QString>

#include <optional>

namespace oyako::records {

/// What a record is. The words of kindWord() are written into stores and files and never change.
enum class Kind {
    Person,
    Handbook,
    Pregnancy,
    Notification,
    Checkup,
    Vaccination,
    Measurement,
    FormResponse,
    Appointment,
    Application,
    AgendaMark,
    Circumstance,
    Document,
    Consent,
    Allowance,
    Voucher,
    FeeCard,
    ProgrammeList,
    Facility,
    FacilityList,
    FacilityNote,
    ImportedForm,
    StaffMember,
    Survey,
    SurveyAnswer,
};

[[nodiscard]] QLatin1String kindWord(Kind kind);
[[nodiscard]] std::optional<Kind> kindFromWord(const QString &word);

} // namespace oyako::records
