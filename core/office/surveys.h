// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/form_shelf.h"
#include "core/forms/session.h"
#include "core/office/masking.h"
#include "core/office/survey_draft.h"

#include <optional>

/// Questionnaires an office hands out to families and counts (SV-07).
namespace oyako::office {

using StoredSurvey = book::Stored<records::Survey>;
using StoredAnswer = book::Stored<records::SurveyAnswer>;

/// Keeps a questionnaire of the editor among the book's forms and answers its record. The first time it is given its
/// url; when there is an earlier version with other questions, the next version; when nothing changed, the one there
/// is. Failures of toQuestionnaire().
[[nodiscard]] Result<RecordId> keepQuestionnaire(book::Book &book, SurveyDraft draft);

struct SurveyOpening {
    QString form;  ///< As care::findForm() finds it.
    QString title; ///< Empty: the form's.
    bool anonymous = false;
    QString note;
};

/// Opens a survey today. NotFound (field: "form"); MissingValue (field: "url") for a form that has none, for answers
/// could not be told from those to other forms; errors of the book.
[[nodiscard]] Result<RecordId> openSurvey(book::Book &book, const SurveyOpening &opening);
/// No answers are taken in after today. NotAllowed when it is closed already.
[[nodiscard]] Result<void> closeSurvey(book::Book &book, const RecordId &survey);

/// The file for families: the questionnaire, which says when it is to be answered without names.
[[nodiscard]] Result<QByteArray> surveyFile(const book::Book &book, const StoredSurvey &survey);

/// What became of an answer file.
enum class TakenIn {
    New,
    Again,     ///< These very answers are here already; nothing changed.
    Corrected, ///< The same family sent other answers: they take the place of the earlier ones.
};

/// The stable word for scripts: "new", "again", "corrected".
[[nodiscard]] QLatin1String takenInWord(TakenIn taken);

struct TakenAnswer {
    TakenIn taken = TakenIn::New;
    RecordId answer;
    QString version; ///< Of the questionnaire that was answered.
};

/// Takes one answer file in, byte for byte. NotAllowed (field: "closed"); the failures of forms::readResponse();
/// Conflict (field: "questionnaire") for answers to another form; NotFound (field: "version") for a version this book
/// never had; NotAllowed (field: "subject", or the linkId) when a survey without names is answered with one.
[[nodiscard]] Result<TakenAnswer> takeAnswerIn(book::Book &book, const StoredSurvey &survey, const QByteArray &bytes);

[[nodiscard]] Result<QList<StoredAnswer>> answersOf(const book::Book &book, const RecordId &survey);

/// Who gave an answer: the name in this book, else the name and day of birth that came with it; empty without names.
[[nodiscard]] QString answererOf(const book::Book &book, const StoredAnswer &answer);

/// The answers of one family on the form of their own version, to be looked at and printed.
[[nodiscard]] Result<forms::Session> answerSession(const book::Book &book, const StoredSurvey &survey,
                                                   const StoredAnswer &answer);

/// One answer of a list and how many gave it.
struct OptionCount {
    QString label;
    ShownCount count;
};

/// What was answered to one question. Not answered may be: not asked, by a skip rule.
struct QuestionResult {
    QString linkId;
    QString text;
    forms::ItemType type = forms::ItemType::String;
    bool several = false; ///< Options may be chosen together; each count then stands for itself.
    QList<OptionCount> options;
    ShownCount answered;
    ShownCount unanswered;
    std::optional<double> mean; ///< Of numbers; nothing where the count is hidden.
    QStringList texts;          ///< What was written, sorted, so that the order tells nothing.
    bool textsHidden = false;   ///< There are some, and fewer answers than may be shown without names.
};

struct VersionResult {
    QString version;
    bool current = false; ///< The one the survey was opened with.
    qint64 answers = 0;   ///< Files counted.
    /// Launch contexts ("patient") on which it rests whether a question is asked, and which some of the answers came
    /// without: what they answered counts, and "not answered" may be "not asked".
    QStringList missingContexts = {};
    QList<QuestionResult> questions;
};

/// Totals of each version, the newest first. Counts below the threshold are hidden by the rules of masking.h: for a
/// question with one answer its options and "not answered" are one line with its total; where several may be chosen,
/// each option and its rest are; of fewer files than the threshold no count is shown. Answers are read one at a time.
/// Errors of the book.
[[nodiscard]] Result<QList<VersionResult>> resultsOf(const book::Book &book, const StoredSurvey &survey,
                                                     int threshold = smallCount);

/// Words of the CSV file.
struct SurveyWords {
    QString version, question, answer, count, answered, unanswered, mean, text;
    QString yes, no;
    QString hidden;
};

/// Every total and text in a line of its own, for spreadsheets; formulas made harmless.
[[nodiscard]] QByteArray resultsCsv(const QList<VersionResult> &results, const SurveyWords &words);

} // namespace oyako::office
