// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/office/survey_draft.h"

#include "core/forms/parser.h"
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

} // namespace
} // namespace oyako::office
