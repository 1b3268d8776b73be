// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/session.h"

namespace oyako::forms {

/// What a response says about itself. References are written as given ("urn:uuid:…").
struct ResponseInfo {
    QString id;
    QString status = QStringLiteral("in-progress"); ///< in-progress, completed, amended
    QString authored;                               ///< dateTime with zone
    QString subject;
    QString author;
    QString source;         ///< Who answered.
    QString questionnaire;  ///< url|version; written from the form, filled in when read.
    QString encounter = {}; ///< The visit it was filled in at, as "urn:uuid:…"; written as a logical reference.

    friend bool operator==(const ResponseInfo &, const ResponseInfo &) = default;
};

/// The visit a response names, as ResponseInfo::encounter; empty when it names none.
[[nodiscard]] QString encounterOf(const QJsonObject &response);

/// The answers as an R4 QuestionnaireResponse: order of the form, groups nested, no display items, only what is
/// answered. A completed or amended one leaves out answers of disabled items and answers that are not on a closed list;
/// one in progress keeps everything.
[[nodiscard]] QJsonObject toResponse(const Session &session, const ResponseInfo &info);

/// toResponse() as bytes; the same session gives the same bytes, and reading them back and writing again too.
[[nodiscard]] QByteArray writeResponse(const Session &session, const ResponseInfo &info);

/// A response read back: the session and what the response said about itself.
struct ReadResponse {
    Session session;
    ResponseInfo info;
};

/// Fills a form from a QuestionnaireResponse. Calculated values of one in progress are worked out anew, save those a
/// person replaced; a completed one keeps what was signed. Besides the failures of
/// json_reader.h: NotFhirR4 (not a QuestionnaireResponse), Conflict (field "questionnaire": made for another form or
/// version), UnknownField (linkId), InvalidValue (linkId: wrong type, two values in one answer, or too many answers;
/// "status": none that is read here; "implicitRules", "modifierExtension": they would change what it means).
[[nodiscard]] Result<ReadResponse> readResponse(std::shared_ptr<const Form> form, const QByteArray &bytes,
                                                const Clock &clock, const LaunchContexts &contexts = {});
[[nodiscard]] Result<ReadResponse> readResponse(std::shared_ptr<const Form> form, const QJsonObject &json,
                                                const Clock &clock, const LaunchContexts &contexts = {});

/// Fills a session from {"linkId": value or [values]}: values in JSON's own types; a choice by code, display or label,
/// or as a Coding object; a quantity as number or Quantity object. For a repeating group the key is its linkId and the
/// value a list of such objects. UnknownField or InvalidValue name the linkId; nothing half-done is left in the session
/// only when the caller drops it.
[[nodiscard]] Result<void> applyAnswers(Session &session, const QJsonObject &answers);

/// The answers in the same shape, for scripts: code or number alone where that means the same answer, else an object.
[[nodiscard]] QJsonObject plainAnswers(const Session &session);

} // namespace oyako::forms
