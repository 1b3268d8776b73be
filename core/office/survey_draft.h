// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

/// A questionnaire as the office's small editor holds it, before it is a form.
namespace oyako::office {

enum class QuestionType {
    YesNo,
    OneOf,     ///< One of the choices.
    SeveralOf, ///< Any number of the choices.
    Number,    ///< A whole number.
    Date,
    ShortText,
    LongText,
};

/// The stable word in files: "yes-no", "one-of", "several-of", "number", "date", "short-text", "long-text".
[[nodiscard]] QLatin1String questionTypeWord(QuestionType type);

/// A question is only asked when another one is answered so: "yes" or "no", or one of its choices.
struct SkipRule {
    QString question; ///< Id; empty: always asked.
    QString answer;

    friend bool operator==(const SkipRule &, const SkipRule &) = default;
};

struct SurveyQuestion {
    QString id; ///< Stays the same from version to version: "q1". Letters, digits, "-" and ".".
    QuestionType type = QuestionType::YesNo;
    QString text;
    QStringList choices; ///< Of OneOf and SeveralOf.
    bool required = false;
    SkipRule when;

    friend bool operator==(const SurveyQuestion &, const SurveyQuestion &) = default;
};

struct SurveySection {
    QString title; ///< May be empty.
    QList<SurveyQuestion> questions;

    friend bool operator==(const SurveySection &, const SurveySection &) = default;
};

struct SurveyDraft {
    QString url; ///< Names the questionnaire through all its versions; made by the first toQuestionnaire().
    int version = 1;
    QString title;
    QString introduction; ///< Shown before the first question; may be empty.
    QList<SurveySection> sections;

    friend bool operator==(const SurveyDraft &, const SurveyDraft &) = default;
};

/// An id that no question has yet: "q1", "q2" …
[[nodiscard]] QString freeQuestionId(const SurveyDraft &draft);

/// The questionnaire as FHIR R4 within the subset of core/forms, checked by forms::parseForm(): a skip rule that leads
/// back to itself is BadForm (field: the question, argument "cyclic_enable_when"). MissingValue (field: "title", or the
/// id of a question without a text or without two choices), InvalidValue (field: the question) for a rule about a
/// question or answer there is not, AlreadyExists for an id used twice, MissingValue ("url") without one.
[[nodiscard]] Result<QByteArray> toQuestionnaire(const SurveyDraft &draft, const QDate &date);

/// Back into the editor. NotAllowed for a questionnaire that holds more than the editor can keep (field: the linkId, or
/// the member of the questionnaire itself); otherwise the failures of forms::parseForm().
[[nodiscard]] Result<SurveyDraft> draftFromQuestionnaire(const QByteArray &bytes);

/// The editor's own file, shorter to write by hand: {"title", "introduction", "url", "version", "sections": [{"title",
/// "questions": [{"id", "type", "text", "choices", "required", "when": {"question", "answer"}}]}]}.
[[nodiscard]] QJsonObject toJson(const SurveyDraft &draft);
/// What is left out is empty, no, and version 1. UnknownField or InvalidValue name the member.
[[nodiscard]] Result<SurveyDraft> draftFromJson(const QJsonObject &json);

} // namespace oyako::office
