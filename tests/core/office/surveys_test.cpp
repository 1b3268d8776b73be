// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/office/surveys.h"

#include "core/base/csv.h"
#include "core/care/answer_file.h"
#include "core/care/form_session.h"
#include "core/forms/parser.h"
#include "core/forms/response.h"
#include "tests/core/office/clinic.h"
#include "tests/support/book_content.h"
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

TEST_F(Surveys, SV_07_AnswersToAnOlderVersionCountUnderIt)
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

TEST_F(Surveys, WithNamesAnOfficeReadsWhoAnsweredThoughItDoesNotKnowThem)
{
    const StoredSurvey survey = open(false);
    const QByteArray file = surveyFile(book(), survey).value();
    ASSERT_TRUE(takeAnswerIn(book(), survey, answer(file, green)));
    EXPECT_EQ(answererOf(book(), answersOf(book(), survey.id)->first()), QStringLiteral("花子"));

    const StoredSurvey nameless = open(true);
    ASSERT_TRUE(takeAnswerIn(book(), nameless, answer(surveyFile(book(), nameless).value(), green)));
    EXPECT_EQ(answererOf(book(), answersOf(book(), nameless.id)->first()), QString());
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

TEST_F(Surveys, AreOpenedTodayUnderTheFormsTitleUnlessNamed)
{
    const StoredSurvey plain = open(true);
    EXPECT_EQ(plain.value.title, m_draft.title);
    EXPECT_EQ(plain.value.version, QStringLiteral("1"));
    EXPECT_EQ(plain.value.openedOn, QDate(2026, 11, 22));
    EXPECT_FALSE(plain.value.closedOn.isValid());
    EXPECT_TRUE(plain.value.anonymous);
    const auto named = openSurvey(book(), {.form = m_form.toString(),
                                           .title = QStringLiteral("秋の調査"),
                                           .anonymous = false,
                                           .note = QStringLiteral("窓口で配る")})
                           .value();
    const auto survey = book().find<records::Survey>(named).value();
    EXPECT_EQ(survey.value.title, QStringLiteral("秋の調査"));
    EXPECT_EQ(survey.value.note, QStringLiteral("窓口で配る"));
    EXPECT_FALSE(survey.value.anonymous);
    clock().advanceDays(3);
    ASSERT_TRUE(closeSurvey(book(), named));
    EXPECT_EQ(book().find<records::Survey>(named)->value.closedOn, QDate(2026, 11, 25));
    EXPECT_EQ(closeSurvey(book(), makeId<RecordId>(clock())).error().code, ErrorCode::UnknownRecord);
}

TEST_F(Surveys, AFormWithoutAUrlCannotBeTold)
{
    const QByteArray bytes =
        R"({"resourceType":"Questionnaire","id":"nameless","title":"題","status":"active","item":[{"linkId":"a","text":"あ","type":"boolean"}]})";
    const auto changes = care::takeFormIn(book(), bytes).value();
    ASSERT_TRUE(book().apply(changes));
    const QStringList before = contentOf(book());
    EXPECT_EQ(openSurvey(book(), {.form = QStringLiteral("nameless"), .title = {}, .note = {}}).error(),
              (Error{ErrorCode::MissingValue, QStringLiteral("url"), {}}));
    EXPECT_EQ(contentOf(book()), before);
}

TEST_F(Surveys, WhatARefusedFileHoldsIsNotWritten)
{
    const StoredSurvey survey = open(true);
    const QByteArray file = surveyFile(book(), survey).value();
    QJsonObject named = QJsonDocument::fromJson(answer(file, green)).object();
    const QStringList before = contentOf(book());
    for (const char *who : {"subject", "author", "source"}) {
        QJsonObject json = named;
        json.insert(QLatin1String(who), QJsonObject{{QStringLiteral("display"), QStringLiteral("山田 花子")}});
        EXPECT_EQ(takeAnswerIn(book(), survey, QJsonDocument(json).toJson()).error(),
                  (Error{ErrorCode::NotAllowed, QStringLiteral("subject"), {QLatin1String(who)}}));
    }
    EXPECT_FALSE(takeAnswerIn(book(), survey, {}));
    EXPECT_FALSE(takeAnswerIn(book(), survey, file));
    EXPECT_FALSE(takeAnswerIn(book(), survey, "[]"));
    EXPECT_EQ(contentOf(book()), before);
}

TEST_F(Surveys, AnAnswerThatSaysWhoSomebodyIsIsRefusedByItsQuestion)
{
    const auto id =
        openSurvey(book(), {.form = QStringLiteral("previsit-18m"), .title = {}, .anonymous = true, .note = {}})
            .value();
    const StoredSurvey survey = book().find<records::Survey>(id).value();
    const auto form = forms::parseForm(surveyFile(book(), survey).value()).value();
    auto session = forms::Session::start(form, clock());
    ASSERT_TRUE(forms::applyAnswers(session, {{QStringLiteral("child.name"), QStringLiteral("山田 陽翔")}}));
    const auto taken = takeAnswerIn(book(), survey, forms::writeResponse(session, {}));
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error(), (Error{ErrorCode::NotAllowed, QStringLiteral("child.name"), {QStringLiteral("names")}}));
    EXPECT_TRUE(answersOf(book(), id)->isEmpty());
}

TEST_F(Surveys, AnAnswerIsKeptByteForByteWithItsDay)
{
    const StoredSurvey survey = open(true);
    const QByteArray bytes = answer(surveyFile(book(), survey).value(), cherry);
    clock().advanceDays(2);
    const auto taken = takeAnswerIn(book(), survey, bytes).value();
    EXPECT_EQ(taken.version, QStringLiteral("1"));
    const auto kept = book().find<records::SurveyAnswer>(taken.answer).value();
    EXPECT_EQ(kept.value.response.toUtf8(), bytes);
    EXPECT_EQ(kept.value.survey, survey.id);
    EXPECT_EQ(kept.value.received, QDate(2026, 11, 24));
    EXPECT_EQ(kept.value.digest.size(), 64);
    EXPECT_TRUE(kept.person.isEmpty());
}

TEST_F(Surveys, ACorrectionKeepsWhatWasSaidBeforeAndCanBeUndone)
{
    const StoredSurvey survey = open(true);
    const QByteArray file = surveyFile(book(), survey).value();
    QJsonObject first = QJsonDocument::fromJson(answer(file, green)).object();
    QJsonObject second = QJsonDocument::fromJson(answer(file, never)).object();
    second.insert(QStringLiteral("identifier"), first.value(QStringLiteral("identifier"))); // the mark of one family
    ASSERT_EQ(care::markOf(second), care::markOf(first));
    ASSERT_FALSE(care::markOf(first).isEmpty());
    const RecordId id = takeAnswerIn(book(), survey, QJsonDocument(first).toJson())->answer;
    ASSERT_EQ(takeAnswerIn(book(), survey, QJsonDocument(second).toJson())->taken, TakenIn::Corrected);
    EXPECT_EQ(book().history(id)->size(), 2);
    EXPECT_EQ(question(resultsOf(book(), survey, 1)->first(), "goes").options.at(1).count, 1);
    const QStringList before = contentOf(book());
    EXPECT_EQ(takeAnswerIn(book(), survey, QJsonDocument(second).toJson())->taken, TakenIn::Again);
    EXPECT_EQ(contentOf(book()), before) << "nothing changed";
    ASSERT_TRUE(book().undoLast());
    EXPECT_EQ(question(resultsOf(book(), survey, 1)->first(), "goes").options.at(0).count, 1);
}

TEST_F(Surveys, EachSurveyHasItsOwnAnswers)
{
    const StoredSurvey spring = open(true);
    const StoredSurvey autumn = open(true);
    const QByteArray bytes = answer(surveyFile(book(), spring).value(), green);
    EXPECT_EQ(takeAnswerIn(book(), spring, bytes)->taken, TakenIn::New);
    EXPECT_EQ(takeAnswerIn(book(), autumn, bytes)->taken, TakenIn::New) << "the same file in another survey";
    ASSERT_TRUE(takeAnswerIn(book(), autumn, answer(surveyFile(book(), autumn).value(), never)));
    EXPECT_EQ(answersOf(book(), spring.id)->size(), 1);
    EXPECT_EQ(answersOf(book(), autumn.id)->size(), 2);
    EXPECT_EQ(resultsOf(book(), spring, 1)->first().answers, 1);
    EXPECT_TRUE(resultsOf(book(), open(true), 1)->isEmpty());
}

TEST_F(Surveys, SomebodyThisBookDoesNotKnowIsNobody)
{
    const StoredSurvey survey = open(false);
    QJsonObject response = QJsonDocument::fromJson(answer(surveyFile(book(), survey).value(), green)).object();
    for (const char *reference : {"Patient/0199aaaa-0000-7000-8000-00000000ffff", "Patient/1", "", "#me"}) {
        response.insert(QStringLiteral("subject"),
                        QJsonObject{{QStringLiteral("reference"), QLatin1String(reference)}});
        const auto taken = takeAnswerIn(book(), survey, QJsonDocument(response).toJson());
        ASSERT_TRUE(taken) << reference;
        EXPECT_TRUE(book().find<records::SurveyAnswer>(taken->answer)->person.isEmpty()) << reference;
    }
}

TEST(SurveyWordsOfScripts, SayWhatBecameOfAFile)
{
    EXPECT_EQ(takenInWord(TakenIn::New), QLatin1String("new"));
    EXPECT_EQ(takenInWord(TakenIn::Again), QLatin1String("again"));
    EXPECT_EQ(takenInWord(TakenIn::Corrected), QLatin1String("corrected"));
}

// Counting ------------------------------------------------------------------------------------------------------------

TEST_F(Surveys, AQuestionThatWasNotAskedIsNotAnswered)
{
    const StoredSurvey survey = open(true);
    const QByteArray file = surveyFile(book(), survey).value();
    for (int i = 0; i < 5; ++i) {
        ASSERT_TRUE(takeAnswerIn(book(), survey, answer(file, green)));
        ASSERT_TRUE(takeAnswerIn(book(), survey, answer(file, never)));
    }
    const VersionResult result = resultsOf(book(), survey, 5)->first();
    const QuestionResult &which = question(result, "which");
    EXPECT_EQ(which.answered, 5);
    EXPECT_EQ(which.unanswered, 5);
    EXPECT_EQ(which.options.at(0).count, 5);
    EXPECT_EQ(which.options.at(1).count, 0);
    EXPECT_EQ(question(result, "goes").unanswered, 0);
    EXPECT_EQ(question(result, "other").answered, 0);
    EXPECT_FALSE(question(result, "other").textsHidden) << "nobody wrote anything";
}

TEST_F(Surveys, WhereSeveralMayBeChosenEachCountStandsForItself)
{
    const StoredSurvey survey = open(true);
    const QByteArray file = surveyFile(book(), survey).value();
    for (int i = 0; i < 12; ++i) {
        QJsonArray wishes{QStringLiteral("1")};
        if (i < 6) {
            wishes.append(QStringLiteral("3"));
        }
        if (i < 1) {
            wishes.append(QStringLiteral("2"));
        }
        ASSERT_TRUE(takeAnswerIn(book(), survey,
                                 answer(file, {{QStringLiteral("goes"), true}, {QStringLiteral("wishes"), wishes}})));
    }
    const auto wishesAt = [&](int threshold) {
        return question(resultsOf(book(), survey, threshold)->first(), "wishes");
    };
    const QuestionResult all = wishesAt(1);
    EXPECT_TRUE(all.several);
    EXPECT_EQ(all.options.at(0).count, 12);
    EXPECT_EQ(all.options.at(1).count, 1);
    EXPECT_EQ(all.options.at(2).count, 6);
    EXPECT_EQ(all.answered, 12);
    const QuestionResult some = wishesAt(5);
    EXPECT_EQ(some.options.at(0).count, 12);
    EXPECT_FALSE(some.options.at(1).count);
    EXPECT_EQ(some.options.at(2).count, 6);
    EXPECT_FALSE(wishesAt(7).options.at(2).count);
}

TEST_F(Surveys, NumbersHaveTheirMeanAndTextsAreSorted)
{
    const StoredSurvey survey = open(true);
    const QByteArray file = surveyFile(book(), survey).value();
    const QStringList said{QStringLiteral("う"), QStringLiteral("あ"), QStringLiteral("い"), QStringLiteral("あ"),
                           QStringLiteral("=1+1")};
    for (int i = 0; i < 5; ++i) {
        ASSERT_TRUE(takeAnswerIn(book(), survey,
                                 answer(file, {{QStringLiteral("goes"), false},
                                               {QStringLiteral("children"), i},
                                               {QStringLiteral("words"), said.at(i)}})));
    }
    ASSERT_TRUE(takeAnswerIn(book(), survey, answer(file, never)));
    const VersionResult result = resultsOf(book(), survey, 1)->first();
    EXPECT_EQ(question(result, "children").mean, 2.0) << "of those who answered";
    EXPECT_EQ(question(result, "words").texts,
              (QStringList{QStringLiteral("=1+1"), QStringLiteral("あ"), QStringLiteral("あ"), QStringLiteral("い"),
                           QStringLiteral("う")}));
    EXPECT_FALSE(question(result, "words").mean);
    const auto rows = csv::readAll(resultsCsv({result}, {.version = QStringLiteral("v"),
                                                         .question = QStringLiteral("q"),
                                                         .answer = QStringLiteral("a"),
                                                         .count = QStringLiteral("n"),
                                                         .answered = QStringLiteral("answered"),
                                                         .unanswered = QStringLiteral("unanswered"),
                                                         .mean = QStringLiteral("mean"),
                                                         .text = QStringLiteral("t"),
                                                         .yes = QStringLiteral("はい"),
                                                         .no = QStringLiteral("いいえ"),
                                                         .hidden = QStringLiteral("*")}))
                          .value();
    EXPECT_EQ(rows.first().join(QLatin1Char(' ')), QStringLiteral("v q t a n"));
    const auto has = [&](const char *id, const QString &answer, const QString &count) {
        return std::any_of(rows.cbegin(), rows.cend(), [&](const QStringList &row) {
            return row.at(0) == QLatin1String("1") && row.at(1) == QLatin1String(id) && row.at(3) == answer &&
                   row.at(4) == count;
        });
    };
    EXPECT_TRUE(has("goes", QStringLiteral("はい"), QStringLiteral("0")));
    EXPECT_TRUE(has("goes", QStringLiteral("いいえ"), QStringLiteral("6")));
    EXPECT_TRUE(has("children", QStringLiteral("mean"), QStringLiteral("2")));
    EXPECT_TRUE(has("words", QStringLiteral("'=1+1"), QString())) << "no formula";
    EXPECT_TRUE(has("words", QStringLiteral("answered"), QStringLiteral("5")));
    EXPECT_TRUE(has("words", QStringLiteral("unanswered"), QStringLiteral("1")));
}

TEST_F(Surveys, TextsOfFewFamiliesAreHiddenOnlyWhereNamesAreNotWanted)
{
    for (const bool anonymous : {true, false}) {
        const StoredSurvey survey = open(anonymous);
        ASSERT_TRUE(takeAnswerIn(book(), survey, answer(surveyFile(book(), survey).value(), cherry)));
        const QuestionResult words = question(resultsOf(book(), survey)->first(), "words");
        EXPECT_EQ(words.textsHidden, anonymous);
        EXPECT_EQ(words.texts.isEmpty(), anonymous);
    }
}

TEST_F(Surveys, LaterVersionsComeFirstByNumber)
{
    const StoredSurvey first = open(true);
    const QByteArray firstFile = surveyFile(book(), first).value();
    QList<QByteArray> files{firstFile};
    SurveyDraft draft = draftFromQuestionnaire(firstFile).value();
    for (const int version : {2, 9, 10}) {
        draft.version = version;
        draft.title += QStringLiteral("改");
        m_form = keepQuestionnaire(book(), draft).value();
        files.append(surveyFile(book(), open(true)).value());
    }
    const StoredSurvey newest = open(true);
    EXPECT_EQ(newest.value.version, QStringLiteral("10"));
    for (const QByteArray &file : std::as_const(files)) {
        ASSERT_TRUE(takeAnswerIn(book(), newest, answer(file, green)));
    }
    QStringList versions;
    const auto all = resultsOf(book(), newest, 1).value();
    for (const VersionResult &result : all) {
        versions.append(result.version);
        EXPECT_EQ(result.current, result.version == QLatin1String("10"));
    }
    EXPECT_EQ(versions.join(QLatin1Char(' ')), QStringLiteral("10 9 2 1"));
}

TEST_F(Surveys, AQuestionnaireIsKeptOnceAndCountsUpWhenItsQuestionsChange)
{
    SurveyDraft draft =
        draftFromQuestionnaire(care::bytesOf(book().find<records::ImportedForm>(m_form)->value)).value();
    EXPECT_TRUE(draft.url.startsWith(QStringLiteral("urn:uuid:")));
    clock().advanceDays(1);
    const QStringList before = contentOf(book());
    EXPECT_EQ(keepQuestionnaire(book(), draft).value(), m_form) << "the day alone is no change";
    EXPECT_EQ(contentOf(book()), before);
    draft.sections[0].questions[0].text += QStringLiteral("?");
    const RecordId second = keepQuestionnaire(book(), draft).value();
    EXPECT_NE(second, m_form);
    EXPECT_EQ(book().find<records::ImportedForm>(second)->value.version, QStringLiteral("2"));
    EXPECT_EQ(book().find<records::ImportedForm>(second)->value.url, draft.url);
    draft.title.clear();
    const QStringList kept = contentOf(book());
    EXPECT_EQ(keepQuestionnaire(book(), draft).error(), (Error{ErrorCode::MissingValue, QStringLiteral("title"), {}}));
    EXPECT_EQ(contentOf(book()), kept);
}

/// Asked of girls alone, and of those who say that they were; a birthday that is worked out and tells who somebody is.
QByteArray aboutPatient()
{
    const auto expression = [](const char *kind, const char *words) -> QByteArray {
        return QByteArray(R"("extension":[{"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-)") +
               kind + R"(","valueExpression":{"language":"text/fhirpath","expression":")" + words + R"("}}])";
    };
    return QByteArray(R"({"resourceType":"Questionnaire","status":"active","url":"urn:city:girls","version":"1",)") +
           R"("title":"女の子","extension":[{"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-)" +
           R"(launchContext","extension":[{"url":"name","valueCoding":{"code":"patient"}}]}],"item":[)" +
           R"({"linkId":"girl","type":"string","text":"Girl?",)" +
           expression("enableWhenExpression", "%patient.gender = 'female'") + "}," +
           R"({"linkId":"day","type":"date","text":"Day","readOnly":true,)" +
           expression("calculatedExpression", "%patient.birthDate") + "}," +
           R"({"linkId":"old","type":"string","text":"Old?",)" +
           expression("enableWhenExpression", "%resource.item.where(linkId='day').answer.value < @2026-01-01") + "}," +
           R"({"linkId":"plain","type":"boolean","text":"Plain?"},)" +
           R"({"linkId":"more","type":"string","text":"More?","enableWhen":[{"question":"plain","operator":"=",)" +
           R"("answerBoolean":true}]}]})";
}

TEST_F(Surveys, WithoutNamesCountWhatWasAskedOnlyOfSome)
{
    const auto changes = care::takeFormIn(book(), aboutPatient()).value();
    ASSERT_TRUE(book().apply(changes));
    m_form = changes.steps().first().id;
    const StoredSurvey survey = open(true);
    TestBook home;
    const care::FormSubject child{.person = home.book()
                                                .add({}, records::Person{.familyName = QStringLiteral("佐藤"),
                                                                         .sex = records::Sex::Female,
                                                                         .birthDate = QDate(2024, 5, 3)})
                                                .value(),
                                  .pregnancy = {},
                                  .definition = {}};
    const auto form = forms::parseForm(surveyFile(book(), survey).value()).value();
    auto session = forms::Session::start(form, home.clock(), care::launchContexts(*form, home.book(), child).value());
    ASSERT_TRUE(forms::applyAnswers(session, {{QStringLiteral("girl"), QStringLiteral("はい")},
                                              {QStringLiteral("old"), QStringLiteral("すこし")},
                                              {QStringLiteral("plain"), true}}));
    const auto file = care::answersWithoutName(home.book(), session, child).value();
    EXPECT_TRUE(file.leftOut.contains(QStringLiteral("day"))) << "the birthday stays at home";
    ASSERT_TRUE(takeAnswerIn(book(), survey, file.bytes));
    const VersionResult counted = resultsOf(book(), survey, 1).value().first();
    EXPECT_EQ(question(counted, "girl").texts, QStringList{QStringLiteral("はい")});
    EXPECT_EQ(question(counted, "old").texts, QStringList{QStringLiteral("すこし")})
        << "also by way of what was left out";
    EXPECT_EQ(counted.missingContexts, QStringList{QStringLiteral("patient")});
    QByteArray odd = file.bytes;
    odd.replace("\"valueBoolean\": true", "\"valueBoolean\": false");
    odd.replace("\"linkId\": \"old\"", "\"linkId\": \"more\"");
    ASSERT_TRUE(takeAnswerIn(book(), survey, odd)) << "corrected";
    EXPECT_TRUE(question(resultsOf(book(), survey, 1).value().first(), "more").texts.isEmpty())
        << "what rests on nobody is worked out as ever";
}

TEST_F(Surveys, WhoseQuestionsRestOnNobodyMissNothing)
{
    const StoredSurvey survey = open(true);
    ASSERT_TRUE(takeAnswerIn(book(), survey, answer(surveyFile(book(), survey).value(), green)));
    EXPECT_TRUE(resultsOf(book(), survey, 1).value().first().missingContexts.isEmpty());
}

} // namespace
} // namespace oyako::office
