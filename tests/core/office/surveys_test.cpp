// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/office/surveys.h"

#include "core/care/answer_file.h"
#include "core/forms/parser.h"
#include "core/forms/response.h"
#include "tests/core/office/clinic.h"
#include "tests/support/files.h"

namespace oyako::office {
namespace {

/// An office with a survey, and families with a book of their own each.
class Surveys : public testing::Clinic {
protected:
    void SetUp() override
    {
        Clinic::SetUp();
        const QByteArray bytes = test::caseBytes(QStringLiteral("office/survey-parks.json"));
        m_draft = draftFromJson(QJsonDocument::fromJson(bytes).object()).value();
        m_form = keepQuestionnaire(book(), m_draft).value();
    }

    StoredSurvey open(bool anonymous)
    {
        const auto id =
            openSurvey(book(), {.form = m_form.toString(), .title = {}, .anonymous = anonymous, .note = {}});
        EXPECT_TRUE(id);
        return book().find<records::Survey>(*id).value();
    }

    /// What a family hands back for the file it was handed.
    QByteArray answer(const QByteArray &handedOut, const QJsonObject &answers, TestBook &home)
    {
        const auto form = forms::parseForm(handedOut).value();
        auto session = forms::Session::start(form, home.clock());
        EXPECT_TRUE(forms::applyAnswers(session, answers));
        const care::FormSubject subject{
            .person = home.book().add({}, records::Person{.givenName = QStringLiteral("花子")}).value(),
            .pregnancy = {},
            .definition = {}};
        const auto file = care::asksWithoutNames(*form) ? care::answersWithoutName(home.book(), session, subject)
                                                        : care::answersWithName(home.book(), session, subject);
        return file.value().bytes;
    }
    QByteArray answer(const QByteArray &handedOut, const QJsonObject &answers)
    {
        TestBook home;
        return answer(handedOut, answers, home);
    }

    SurveyDraft m_draft;
    RecordId m_form;
};

const QJsonObject green{{QStringLiteral("goes"), true}, {QStringLiteral("which"), QStringLiteral("1")}};
const QJsonObject cherry{{QStringLiteral("goes"), true},
                         {QStringLiteral("which"), QStringLiteral("さくら公園")},
                         {QStringLiteral("children"), 2},
                         {QStringLiteral("words"), QStringLiteral("日かげがほしい")}};
const QJsonObject never{{QStringLiteral("goes"), false}};

const QuestionResult &question(const VersionResult &result, const char *linkId)
{
    return *std::find_if(result.questions.cbegin(), result.questions.cend(),
                         [&](const QuestionResult &one) { return one.linkId == QLatin1String(linkId); });
}

TEST_F(Surveys, AreHandedOutAnsweredAndCounted)
{
    const StoredSurvey survey = open(true);
    const QByteArray file = surveyFile(book(), survey).value();
    for (const QJsonObject &answers :
         {green, green, green, green, green, cherry, cherry, cherry, cherry, cherry, never}) {
        ASSERT_EQ(takeAnswerIn(book(), survey, answer(file, answers)).value().taken, TakenIn::New);
    }
    const auto results = resultsOf(book(), survey, 1).value();
    ASSERT_EQ(results.size(), 1);
    EXPECT_TRUE(results.first().current);
    EXPECT_EQ(results.first().answers, 11);
    const QuestionResult &which = question(results.first(), "which");
    EXPECT_EQ(which.options.at(0).count, 5);
    EXPECT_EQ(which.options.at(1).count, 5);
    EXPECT_EQ(which.options.at(2).count, 0);
    EXPECT_EQ(which.unanswered, 1);
    EXPECT_EQ(question(results.first(), "goes").options.at(0).count, 10);
    EXPECT_EQ(question(results.first(), "children").mean, 2.0);
    EXPECT_EQ(question(results.first(), "words").texts.size(), 5);
}

TEST_F(Surveys, SmallCountsAreHidden)
{
    const StoredSurvey survey = open(true);
    const QByteArray file = surveyFile(book(), survey).value();
    for (int i = 0; i < 6; ++i) {
        ASSERT_TRUE(takeAnswerIn(book(), survey, answer(file, green)));
    }
    ASSERT_TRUE(takeAnswerIn(book(), survey, answer(file, never)));
    ASSERT_TRUE(takeAnswerIn(book(), survey, answer(file, cherry)));
    const VersionResult result = resultsOf(book(), survey).value().first();
    EXPECT_FALSE(question(result, "goes").options.at(1).count) << "one family";
    EXPECT_FALSE(question(result, "goes").options.at(0).count) << "the other number would tell";
    EXPECT_FALSE(question(result, "children").mean);
    EXPECT_TRUE(question(result, "words").textsHidden);
    EXPECT_TRUE(question(result, "words").texts.isEmpty());
    EXPECT_FALSE(QString::fromUtf8(resultsCsv({result}, {.hidden = QStringLiteral("*")}))
                     .contains(QStringLiteral("日かげがほしい")));
}

TEST_F(Surveys, OfFewFilesNothingIsCounted)
{
    const StoredSurvey survey = open(false);
    ASSERT_TRUE(takeAnswerIn(book(), survey, answer(surveyFile(book(), survey).value(), green)));
    const VersionResult result = resultsOf(book(), survey).value().first();
    EXPECT_FALSE(question(result, "goes").options.at(0).count);
    EXPECT_FALSE(question(result, "goes").options.at(1).count) << "a shown zero would tell the other";
}

TEST_F(Surveys, EachFileCountsOnceAndACorrectionTakesItsPlace)
{
    const StoredSurvey survey = open(true);
    const QByteArray file = surveyFile(book(), survey).value();
    TestBook home;
    const RecordId person = home.book().add({}, records::Person{.givenName = QStringLiteral("花子")}).value();
    const auto answered = [&](const QJsonObject &answers) {
        auto session = forms::Session::start(forms::parseForm(file).value(), home.clock());
        EXPECT_TRUE(forms::applyAnswers(session, answers));
        return care::answersWithoutName(home.book(), session, {.person = person, .pregnancy = {}, .definition = {}})
            .value()
            .bytes;
    };
    const auto first = takeAnswerIn(book(), survey, answered(green)).value();
    EXPECT_EQ(first.taken, TakenIn::New);
    EXPECT_EQ(takeAnswerIn(book(), survey, answered(green)).value().taken, TakenIn::Again);
    const auto corrected = takeAnswerIn(book(), survey, answered(cherry)).value();
    EXPECT_EQ(corrected.taken, TakenIn::Corrected);
    EXPECT_EQ(corrected.answer, first.answer);
    EXPECT_EQ(answersOf(book(), survey.id).value().size(), 1);
    EXPECT_EQ(takeAnswerIn(book(), survey, answer(file, green)).value().taken, TakenIn::New)
        << "another family may say the same";
}

TEST_F(Surveys, AnswersToAnOlderVersionCountUnderIt)
{
    const StoredSurvey old = open(true);
    const QByteArray oldFile = surveyFile(book(), old).value();
    EXPECT_EQ(keepQuestionnaire(book(), draftFromQuestionnaire(oldFile).value()).value(), m_form) << "nothing new";
    SurveyDraft changed =
        draftFromQuestionnaire(care::bytesOf(book().find<records::ImportedForm>(m_form)->value)).value();
    changed.sections[1].questions.append(
        {.id = QStringLiteral("more"), .type = QuestionType::YesNo, .text = QStringLiteral("もうひとつ")});
    m_form = keepQuestionnaire(book(), changed).value();
    const StoredSurvey survey = open(true);
    EXPECT_EQ(survey.value.version, QStringLiteral("2"));

    const auto taken = takeAnswerIn(book(), survey, answer(oldFile, green)).value();
    EXPECT_EQ(taken.version, QStringLiteral("1"));
    ASSERT_TRUE(takeAnswerIn(book(), survey, answer(surveyFile(book(), survey).value(), never)));
    const auto results = resultsOf(book(), survey, 1).value();
    ASSERT_EQ(results.size(), 2);
    EXPECT_EQ(results.at(0).version, QStringLiteral("2"));
    EXPECT_TRUE(results.at(0).current);
    EXPECT_EQ(results.at(1).version, QStringLiteral("1"));
    EXPECT_FALSE(results.at(1).current);
    EXPECT_EQ(results.at(1).answers, 1);
    const auto session =
        answerSession(book(), survey, book().find<records::SurveyAnswer>(taken.answer).value()).value();
    EXPECT_EQ(session.form().version, QStringLiteral("1")) << "on the form it was answered on";
}

TEST_F(Surveys, WhatDoesNotBelongIsRefused)
{
    const StoredSurvey survey = open(true);
    const QByteArray file = surveyFile(book(), survey).value();
    QJsonObject response = QJsonDocument::fromJson(answer(file, green)).object();
    const auto refused = [&](const QJsonObject &json) {
        const auto taken = takeAnswerIn(book(), survey, QJsonDocument(json).toJson());
        return taken ? Error{} : taken.error();
    };
    QJsonObject other = response;
    other.insert(QStringLiteral("questionnaire"), QStringLiteral("urn:elsewhere|1"));
    EXPECT_EQ(refused(other).code, ErrorCode::Conflict);
    other.insert(QStringLiteral("questionnaire"), QString(survey.value.form + QStringLiteral("|99")));
    EXPECT_EQ(refused(other), (Error{ErrorCode::NotFound, QStringLiteral("version"), {QStringLiteral("99")}}));
    other = response;
    other.insert(QStringLiteral("subject"), QJsonObject{{QStringLiteral("reference"), QStringLiteral("Patient/1")}});
    EXPECT_EQ(refused(other).code, ErrorCode::NotAllowed) << "a name where none is wanted";
    EXPECT_EQ(takeAnswerIn(book(), survey, file).error().code, ErrorCode::NotFhirR4);
    EXPECT_EQ(takeAnswerIn(book(), survey, "{").error().code, ErrorCode::NotJson);

    ASSERT_TRUE(closeSurvey(book(), survey.id));
    EXPECT_EQ(closeSurvey(book(), survey.id).error().code, ErrorCode::NotAllowed);
    const StoredSurvey closed = book().find<records::Survey>(survey.id).value();
    EXPECT_EQ(takeAnswerIn(book(), closed, answer(file, green)).error().field, QStringLiteral("closed"));
    EXPECT_TRUE(answersOf(book(), survey.id).value().isEmpty());
}

TEST_F(Surveys, WithNamesTheAnswerBelongsToTheChildOfThisBook)
{
    const RecordId child = addChild("はると", QDate(2024, 5, 3));
    const StoredSurvey survey = open(false);
    QJsonObject response = QJsonDocument::fromJson(answer(surveyFile(book(), survey).value(), green)).object();
    response.insert(QStringLiteral("subject"), QJsonObject{{QStringLiteral("reference"),
                                                            QString(QStringLiteral("urn:uuid:") + child.toString())}});
    const auto taken = takeAnswerIn(book(), survey, QJsonDocument(response).toJson()).value();
    EXPECT_EQ(book().find<records::SurveyAnswer>(taken.answer)->person, child);
}

TEST_F(Surveys, BuiltInFormsMayBeHandedOutToo)
{
    const auto id =
        openSurvey(book(), {.form = QStringLiteral("survey"), .title = {}, .anonymous = true, .note = {}}).value();
    const StoredSurvey survey = book().find<records::Survey>(id).value();
    const QByteArray file = surveyFile(book(), survey).value();
    EXPECT_EQ(
        takeAnswerIn(book(), survey, answer(file, {{QStringLiteral("opinion"), QStringLiteral("よい")}})).value().taken,
        TakenIn::New);
    EXPECT_EQ(openSurvey(book(), {.form = QStringLiteral("no-such-form"), .title = {}, .note = {}}).error().code,
              ErrorCode::NotFound);
}

} // namespace
} // namespace oyako::office
