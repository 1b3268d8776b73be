// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/office/survey_draft.h"

#include "core/forms/parser.h"
#include "core/forms/session.h"
#include "tests/support/files.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::office {
namespace {

const QDate today(2026, 11, 22);
const QString url = QStringLiteral("urn:uuid:0199aaaa-0000-7000-8000-000000000001");

SurveyDraft draftFrom(const QJsonObject &json)
{
    SurveyDraft draft = draftFromJson(json).value();
    draft.url = url;
    return draft;
}

SurveyDraft parks()
{
    return draftFrom(QJsonDocument::fromJson(test::caseBytes(QStringLiteral("office/survey-parks.json"))).object());
}

TEST(SurveyDraft, BecomesAFormThatWorks)
{
    const auto bytes = toQuestionnaire(parks(), today);
    ASSERT_TRUE(bytes) << errorWord(bytes.error().code).latin1();
    const auto form = forms::parseForm(*bytes).value();
    EXPECT_EQ(form->canonical(), QString(url + QStringLiteral("|1")));
    ASSERT_TRUE(form->find(QStringLiteral("which")));
    EXPECT_EQ(form->find(QStringLiteral("which"))->options.size(), 3);
    EXPECT_EQ(form->find(QStringLiteral("which"))->conditions.size(), 1);
    EXPECT_TRUE(form->find(QStringLiteral("goes"))->required);
    EXPECT_TRUE(form->find(QStringLiteral("wishes"))->repeats);
}

TEST(SurveyDraft, ComesBackAsItWas)
{
    const SurveyDraft draft = parks();
    EXPECT_EQ(draftFromQuestionnaire(toQuestionnaire(draft, today).value()).value(), draft);
    EXPECT_EQ(draftFromJson(toJson(draft)).value(), draft);
}

TEST(SurveyDraft, APartWithoutATitleHasNoEmptyText)
{
    SurveyDraft draft = parks();
    draft.sections.first().title.clear();
    const QByteArray bytes = toQuestionnaire(draft, today).value();
    EXPECT_FALSE(QJsonDocument::fromJson(bytes).toJson(QJsonDocument::Compact).contains("\"text\":\"\""));
    EXPECT_EQ(draftFromQuestionnaire(bytes).value(), draft);
}

TEST(SurveyDraft, WhatCannotWorkIsRefusedByName)
{
    for (const QJsonValue &value : test::caseArray(QStringLiteral("office/survey-refused.json"))) {
        SCOPED_TRACE(value[QLatin1String("name")].toString().toStdString());
        const auto bytes = toQuestionnaire(draftFrom(value[QLatin1String("draft")].toObject()), today);
        ASSERT_FALSE(bytes);
        EXPECT_EQ(QString(errorWord(bytes.error().code)), value[QLatin1String("code")].toString());
        EXPECT_EQ(bytes.error().field, value[QLatin1String("field")].toString());
        EXPECT_EQ(bytes.error().arguments.value(0), value[QLatin1String("argument")].toString());
    }
}

TEST(SurveyDraft, FilesWithUnknownMembersAreRefused)
{
    EXPECT_EQ(draftFromJson({{QStringLiteral("titel"), QString()}}).error().code, ErrorCode::UnknownField);
    const QJsonObject odd{{QStringLiteral("id"), QStringLiteral("a")},
                          {QStringLiteral("type"), QStringLiteral("slider")}};
    const QJsonObject section{{QStringLiteral("questions"), QJsonArray{odd}}};
    EXPECT_EQ(draftFromJson({{QStringLiteral("sections"), QJsonArray{section}}}).error(),
              (Error{ErrorCode::InvalidValue, QStringLiteral("type"), {QStringLiteral("slider")}}));
}

TEST(SurveyDraft, TheEditorKeepsItsHandsOffRicherForms)
{
    QFile file(QStringLiteral(OYAKO_SOURCE_DIR "/resources/forms/survey.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto draft = draftFromQuestionnaire(file.readAll());
    ASSERT_FALSE(draft);
    EXPECT_EQ(draft.error().code, ErrorCode::NotAllowed);
}

TEST(SurveyDraft, NewQuestionsGetIdsOfTheirOwn)
{
    SurveyDraft draft;
    EXPECT_EQ(freeQuestionId(draft), QStringLiteral("q1"));
    draft.sections = {{QString(), {{.id = QStringLiteral("q1")}, {.id = QStringLiteral("q3")}}}};
    EXPECT_EQ(freeQuestionId(draft), QStringLiteral("q2"));
}

TEST(SurveyDraft, OddFilesAreRefusedByTheNameOfTheMember)
{
    for (const QJsonValue &value : test::caseArray(QStringLiteral("office/survey-odd.json"))) {
        SCOPED_TRACE(value[QLatin1String("name")].toString().toStdString());
        const auto draft = draftFromJson(value[QLatin1String("draft")].toObject());
        ASSERT_FALSE(draft);
        EXPECT_EQ(QString(errorWord(draft.error().code)), value[QLatin1String("code")].toString());
        EXPECT_EQ(draft.error().field, value[QLatin1String("field")].toString());
    }
}

TEST(SurveyDraft, WhatIsLeftOutOfAFileIsEmptyNoAndVersionOne)
{
    EXPECT_EQ(draftFromJson({}).value(), SurveyDraft());
    const QJsonObject question{{QStringLiteral("id"), QStringLiteral("a")},
                               {QStringLiteral("type"), QStringLiteral("date")}};
    const QJsonObject section{{QStringLiteral("questions"), QJsonArray{question}}};
    const SurveyDraft draft = draftFromJson({{QStringLiteral("sections"), QJsonArray{section, QJsonObject()}}}).value();
    ASSERT_EQ(draft.sections.size(), 2);
    EXPECT_EQ(draft.sections.at(0).questions,
              (QList<SurveyQuestion>{{.id = QStringLiteral("a"), .type = QuestionType::Date}}));
    EXPECT_EQ(draft.version, 1);
}

QByteArray questionnaireWith(const QJsonArray &questions, const QJsonObject &more = {})
{
    QJsonObject json{
        {QStringLiteral("resourceType"), QStringLiteral("Questionnaire")},
        {QStringLiteral("url"), url},
        {QStringLiteral("version"), QStringLiteral("1")},
        {QStringLiteral("title"), QStringLiteral("題")},
        {QStringLiteral("status"), QStringLiteral("active")},
        {QStringLiteral("item"), QJsonArray{QJsonObject{{QStringLiteral("linkId"), QStringLiteral("section-1")},
                                                        {QStringLiteral("text"), QStringLiteral("一")},
                                                        {QStringLiteral("type"), QStringLiteral("group")},
                                                        {QStringLiteral("item"), questions}}}}};
    for (auto member = more.begin(); member != more.end(); ++member) {
        json.insert(member.key(), member.value());
    }
    return QJsonDocument(json).toJson();
}

TEST(SurveyDraft, WhatTheEditorCannotKeepIsNamedAndNothingIsLostOnTheWay)
{
    for (const QJsonValue &value : test::caseArray(QStringLiteral("office/survey-richer.json"))) {
        SCOPED_TRACE(value[QLatin1String("name")].toString().toStdString());
        QJsonArray questions{value[QLatin1String("item")]};
        if (value.toObject().contains(QStringLiteral("second"))) {
            questions.append(value[QLatin1String("second")]);
        }
        const QByteArray bytes = questionnaireWith(questions);
        ASSERT_TRUE(forms::parseForm(bytes)) << "a form that works";
        const auto draft = draftFromQuestionnaire(bytes);
        ASSERT_FALSE(draft);
        EXPECT_EQ(draft.error(),
                  (Error{ErrorCode::NotAllowed, value[QLatin1String("field")].toString(), {QStringLiteral("editor")}}));
    }
}

TEST(SurveyDraft, WhatStandsInTheFormItselfIsNotLostEither)
{
    const QJsonArray plain{QJsonObject{{QStringLiteral("linkId"), QStringLiteral("a")},
                                       {QStringLiteral("text"), QStringLiteral("あ")},
                                       {QStringLiteral("type"), QStringLiteral("string")},
                                       {QStringLiteral("required"), false},
                                       {QStringLiteral("repeats"), false}}};
    const SurveyDraft draft = draftFromQuestionnaire(questionnaireWith(plain)).value();
    EXPECT_EQ(
        draft.sections.first().questions.first(),
        (SurveyQuestion{.id = QStringLiteral("a"), .type = QuestionType::ShortText, .text = QStringLiteral("あ")}));
    for (const char *member : {"publisher", "copyright", "description"}) {
        const auto richer =
            draftFromQuestionnaire(questionnaireWith(plain, {{QLatin1String(member), QStringLiteral("市")}}));
        ASSERT_FALSE(richer) << member;
        EXPECT_EQ(richer.error(), (Error{ErrorCode::NotAllowed, QLatin1String(member), {QStringLiteral("editor")}}));
    }
    const QJsonObject edition{{QStringLiteral("url"), QStringLiteral("urn:oyako:extension:edition")},
                              {QStringLiteral("valueString"), QStringLiteral("2025")}};
    EXPECT_EQ(draftFromQuestionnaire(questionnaireWith(plain, {{QStringLiteral("extension"), QJsonArray{edition}}}))
                  .error()
                  .field,
              QStringLiteral("extension"));
    const QJsonObject nameless{{QStringLiteral("url"), QStringLiteral("urn:oyako:extension:anonymous")},
                               {QStringLiteral("valueBoolean"), true}};
    EXPECT_TRUE(draftFromQuestionnaire(questionnaireWith(plain, {{QStringLiteral("extension"), QJsonArray{nameless}}})))
        << "how a survey hands it out";
}

TEST(SurveyDraft, EveryTypeComesBackWithEverythingItMayHave)
{
    QStringList words;
    SurveyDraft draft{.url = url,
                      .version = 7,
                      .title = QStringLiteral("全部"),
                      .introduction = {},
                      .sections = {{}, {QStringLiteral("二"), {}}}};
    SurveyQuestion gate{.id = QStringLiteral("Q.1-a"),
                        .type = QuestionType::SeveralOf,
                        .text = QStringLiteral("どれ"),
                        .choices = {QStringLiteral("はい, \"1\""), QStringLiteral("👶"), QStringLiteral("いいえ")}};
    draft.sections[0].questions = {gate};
    int number = 0;
    for (const QuestionType type :
         {QuestionType::YesNo, QuestionType::OneOf, QuestionType::SeveralOf, QuestionType::Number, QuestionType::Date,
          QuestionType::ShortText, QuestionType::LongText}) {
        words.append(questionTypeWord(type));
        const bool hasChoices = type == QuestionType::OneOf || type == QuestionType::SeveralOf;
        SurveyQuestion question{.id = freeQuestionId(draft),
                                .type = type,
                                .text = QStringLiteral("問い%1\n二行目").arg(++number),
                                .choices =
                                    hasChoices ? QStringList{QStringLiteral("a"), QStringLiteral("b")} : QStringList(),
                                .required = number % 2 == 0,
                                .when = {gate.id, QStringLiteral("👶")}};
        draft.sections[1].questions.append(question);
    }
    EXPECT_EQ(words.join(QLatin1Char(' ')),
              QStringLiteral("yes-no one-of several-of number date short-text long-text"));
    EXPECT_EQ(draftFromQuestionnaire(toQuestionnaire(draft, today).value()).value(), draft);
    EXPECT_EQ(draftFromJson(toJson(draft)).value(), draft);
    EXPECT_EQ(freeQuestionId(draft), QStringLiteral("q8"));
}

TEST(SurveyDraft, AQuestionIsAskedOnlyWhenItsRuleSaysSo)
{
    const auto form = forms::parseForm(toQuestionnaire(parks(), today).value()).value();
    const FixedClock clock(today);
    auto session = forms::Session::start(form, clock);
    const auto isAsked = [&](const char *id) { return session.isEnabled(session.node(QLatin1String(id))); };
    EXPECT_FALSE(isAsked("which"));
    ASSERT_TRUE(session.setAnswers(QStringLiteral("goes"), {true}));
    EXPECT_TRUE(isAsked("which"));
    EXPECT_FALSE(isAsked("other"));
    ASSERT_TRUE(session.choose(session.node(QStringLiteral("which")), 2, true));
    EXPECT_TRUE(isAsked("other"));
    ASSERT_TRUE(session.setAnswers(QStringLiteral("goes"), {false}));
    EXPECT_FALSE(isAsked("which"));
    EXPECT_FALSE(isAsked("other")) << "nor what hangs on it";
    EXPECT_TRUE(isAsked("words"));
}

TEST(SurveyDraft, WithoutAUrlThereIsNoForm)
{
    SurveyDraft draft = parks();
    draft.url.clear();
    EXPECT_EQ(toQuestionnaire(draft, today).error(), (Error{ErrorCode::MissingValue, QStringLiteral("url"), {}}));
}

TEST(SurveyDraft, TheDateTheVersionAndTheTitleAreInTheForm)
{
    SurveyDraft draft = parks();
    draft.version = 12;
    const auto form = forms::parseForm(toQuestionnaire(draft, QDate(2028, 2, 29)).value()).value();
    EXPECT_EQ(form->date, QStringLiteral("2028-02-29"));
    EXPECT_EQ(form->version, QStringLiteral("12"));
    EXPECT_EQ(form->title.original, draft.title);
    EXPECT_EQ(form->status, QStringLiteral("active"));
}

} // namespace
} // namespace oyako::office
