// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/records/kind.h"

#include <array>
#include <utility>

namespace oyako::records {

namespace {

constexpr std::array kindWords{
    std::pair{Kind::Person, QLatin1String("person")},
    std::pair{Kind::Handbook, QLatin1String("handbook")},
    std::pair{Kind::Pregnancy, QLatin1String("pregnancy")},
    std::pair{Kind::Notification, QLatin1String("notification")},
    std::pair{Kind::Checkup, QLatin1String("checkup")},
    std::pair{Kind::Vaccination, QLatin1String("vaccination")},
    std::pair{Kind::Measurement, QLatin1String("measurement")},
    std::pair{Kind::FormResponse, QLatin1String("form_response")},
    std::pair{Kind::Appointment, QLatin1String("appointment")},
    std::pair{Kind::Application, QLatin1String("application")},
    std::pair{Kind::AgendaMark, QLatin1String("agenda_mark")},
    std::pair{Kind::Circumstance, QLatin1String("circumstance")},
    std::pair{Kind::Document, QLatin1String("document")},
    std::pair{Kind::Consent, QLatin1String("consent")},
    std::pair{Kind::Allowance, QLatin1String("allowance")},
    std::pair{Kind::Voucher, QLatin1String("voucher")},
    std::pair{Kind::FeeCard, QLatin1String("fee_card")},
    std::pair{Kind::ProgrammeList, QLatin1String("programme_list")},
    std::pair{Kind::Facility, QLatin1String("facility")},
    std::pair{Kind::FacilityList, QLatin1String("facility_list")},
    std::pair{Kind::FacilityNote, QLatin1String("facility_note")},
    std::pair{Kind::ImportedForm, QLatin1String("imported_form")},
    std::pair{Kind::StaffMember, QLatin1String("staff_member")},
    std::pair{Kind::Survey, QLatin1String("survey")},
    std::pair{Kind::SurveyAnswer, QLatin1String("survey_answer")},
};

} // namespace

QLatin1String kindWord(Kind kind)
{
    return kindWords.at(static_cast<size_t>(kind)).second;
}

std::optional<Kind> kindFromWord(const QString &word)
{
    for (const auto &[kind, known] : kindWords) {
        if (known == word) {
            return kind;
        }
    }
    return std::nullopt;
}

} // namespace oyako::records
