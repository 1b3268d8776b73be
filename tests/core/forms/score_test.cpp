// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/score.h"

#include "core/forms/parser.h"
#include "core/forms/response.h"

#include "tests/support/files.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::forms {
namespace {

const FixedClock clock_(QDate(2026, 11, 22));

/// Two scored questions: one with a single choice, one with several, which is asked only after the first is answered b.
const QByteArray scored =
    R"json({"resourceType":"Questionnaire","extension":[{"url":"urn:oyako:extension:follow-up","extension":[
  {"url":"at-least","valueDecimal":4},{"url":"code","valueCode":"total"}]},{"url":"urn:oyako:extension:follow-up","extension":[
  {"url":"item","valueString":"many"},{"url":"at-least","valueDecimal":0},{"url":"code","valueCode":"any"}]}],"item":[
 {"linkId":"one","type":"choice","answerOption":[
  {"valueCoding":{"code":"a"},"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":0}]},
  {"valueCoding":{"code":"b"},"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":2}]}]},
 {"linkId":"many","type":"choice","repeats":true,"enableWhen":[{"question":"one","operator":"=","answerCoding":{"code":"b"}}],"answerOption":[
  {"valueCoding":{"code":"x"},"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/itemWeight","valueDecimal":1}]},
  {"valueCoding":{"code":"y"},"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/itemWeight","valueDecimal":1.5}]},
  {"valueCoding":{"code":"z"}}]},
 {"linkId":"unscored","type":"string"}]})json";

Session filled(const QJsonObject &answers)
{
    Session session = Session::start(*parseForm(scored), clock_);
    EXPECT_TRUE(applyAnswers(session, answers));
    return session;
}

const QString one = QStringLiteral("one");
const QString many = QStringLiteral("many");

TEST(Score, CountsEnabledQuestionsOnly)
{
    const Score empty = score(filled({}));
    EXPECT_EQ(empty.questions, 1);
    EXPECT_EQ(empty.highest, 2);
    EXPECT_FALSE(empty.isComplete());
    const Score first = score(filled({{one, QStringLiteral("a")}}));
    EXPECT_TRUE(first.isComplete());
    EXPECT_EQ(first.total, 0);
    const Score both = score(filled({{one, QStringLiteral("b")}}));
    EXPECT_EQ(both.questions, 2);
    EXPECT_EQ(both.highest, 4.5);
    EXPECT_FALSE(both.isComplete());
}

TEST(Score, AddsSeveralChoicesAndDropsThemWhenDisabled)
{
    Session session =
        filled({{one, QStringLiteral("b")}, {many, QJsonArray{QStringLiteral("x"), QStringLiteral("y")}}});
    EXPECT_EQ(score(session).total, 4.5);
    EXPECT_EQ(score(session).followUps, (QStringList{QStringLiteral("total"), QStringLiteral("any")}));
    ASSERT_TRUE(session.choose(session.node(one), 0, true));
    EXPECT_EQ(score(session).total, 0);
    EXPECT_TRUE(score(session).followUps.isEmpty());
}

TEST(Score, AnOptionWithoutAScoreAddsNothing)
{
    const Session session = filled({{one, QStringLiteral("b")}, {many, QJsonArray{QStringLiteral("z")}}});
    EXPECT_EQ(score(session).total, 2);
    EXPECT_TRUE(score(session).isComplete());
    EXPECT_EQ(score(session).followUps, QStringList{QStringLiteral("any")});
}

TEST(Score, FormsWithoutScoresAreNeverComplete)
{
    const auto form = parseForm(R"({"resourceType":"Questionnaire","item":[{"linkId":"a","type":"string"}]})");
    ASSERT_TRUE(form);
    EXPECT_FALSE(score(Session::start(*form, clock_)).isComplete());
}

} // namespace
} // namespace oyako::forms
