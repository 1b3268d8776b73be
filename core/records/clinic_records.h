// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/codec.h"
#include "core/records/kind.h"

#include <array>

namespace oyako::records {

/// What a member of the staff may do. Each may do what those before it may.
enum class Duty {
    Reads,       ///< Looks up, prints; changes nothing.
    Records,     ///< Writes records; may ask to see what is sensitive.
    Administers, ///< Also staff, settings, and the access log.
};

template <>
struct EnumWords<Duty> {
    static constexpr auto words =
        std::array{std::pair{Duty::Reads, QLatin1String("reads")}, std::pair{Duty::Records, QLatin1String("records")},
                   std::pair{Duty::Administers, QLatin1String("administers")}};
};

/// Somebody who works in a clinic or city office. Is named as author of what they record, so it is never removed:
/// who leaves is retired.
struct StaffMember {
    static constexpr Kind kind = Kind::StaffMember;

    QString name;
    QString kana;
    QString profession; ///< "保健師", "助産師" … as written on a sheet.
    Duty duty = Duty::Reads;
    QString slot;    ///< Id of their passphrase slot in the key file; empty once retired.
    QDate retiredOn; ///< Invalid while they work here.

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("name", self.name);
        visit("kana", self.kana);
        visit("profession", self.profession);
        visit("duty", self.duty);
        visit("slot", self.slot);
        visit("retiredOn", self.retiredOn);
    }
};

/// A questionnaire handed out to families (SV-07).
struct Survey {
    static constexpr Kind kind = Kind::Survey;

    QString title;
    QString form;    ///< Canonical URL of the Questionnaire.
    QString version; ///< Its version when the survey was opened.
    bool anonymous = false;
    QDate openedOn;
    QDate closedOn; ///< Invalid while answers are taken in.
    QString note;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("title", self.title);
        visit("form", self.form);
        visit("version", self.version);
        visit("anonymous", self.anonymous);
        visit("openedOn", self.openedOn);
        visit("closedOn", self.closedOn);
        visit("note", self.note);
    }
};

/// One family's answers to a survey. Counted once by its digest. An anonymous one belongs to no person.
struct SurveyAnswer {
    static constexpr Kind kind = Kind::SurveyAnswer;

    RecordId survey;
    QString version;  ///< Of the Questionnaire it answers.
    QString response; ///< FHIR R4 QuestionnaireResponse, byte for byte.
    QString digest;   ///< SHA-256 of the response, hexadecimal.
    QDate received;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("survey", self.survey);
        visit("version", self.version);
        visit("response", self.response);
        visit("digest", self.digest);
        visit("received", self.received);
    }
};

} // namespace oyako::records
