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

/// Two points on a list, by the code of the option.
QByteArray scoredItem(const char *linkId, const QByteArray &rest = {})
{
    return QByteArray("{\"linkId\":\"") + linkId + R"(","type":"choice","answerOption":[
        {"valueCoding":{"code":"0"},"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":0}]},
        {"valueCoding":{"code":"3"},"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":3}]}])" +
           rest + "}";
}

/// Three questions; a total of at least six asks for "total", three points at c for "c" (as question 10 of the EPDS).
Session threeQuestions()
{
    const QByteArray followUps =
        R"("extension":[{"url":"urn:oyako:extension:follow-up","extension":[{"url":"at-least","valueDecimal":6},{"url":"code","valueCode":"total"}]},
        {"url":"urn:oyako:extension:follow-up","extension":[{"url":"item","valueString":"c"},{"url":"at-least","valueDecimal":3},{"url":"code","valueCode":"c"}]}],)";
    const auto form = parseForm("{\"resourceType\":\"Questionnaire\"," + followUps + "\"item\":[" + scoredItem("a") +
                                "," + scoredItem("b") + "," + scoredItem("c") + "]}");
    EXPECT_TRUE(form);
    return Session::start(*form, clock_);
}

TEST(ScoreMissing, ASheetWithAGapIsNotComplete)
{
    Session session = threeQuestions();
    ASSERT_TRUE(applyAnswers(session,
                             {{QStringLiteral("a"), QStringLiteral("3")}, {QStringLiteral("b"), QStringLiteral("0")}}));
    const Score gap = score(session);
    EXPECT_EQ(gap.answered, 2);
    EXPECT_EQ(gap.questions, 3);
    EXPECT_EQ(gap.total, 3);
    EXPECT_EQ(gap.highest, 9);
    EXPECT_FALSE(gap.isComplete());
    EXPECT_TRUE(gap.followUps.isEmpty());
    ASSERT_TRUE(applyAnswers(session, {{QStringLiteral("c"), QStringLiteral("0")}}));
    EXPECT_TRUE(score(session).isComplete()) << "an answer of no points is an answer";
    ASSERT_TRUE(session.setAnswers(QStringLiteral("b"), {}));
    EXPECT_FALSE(score(session).isComplete());
}

TEST(ScoreMissing, FollowUpsHoldWhileTheSheetIsIncomplete)
{
    Session session = threeQuestions();
    ASSERT_TRUE(applyAnswers(session, {{QStringLiteral("c"), QStringLiteral("3")}}));
    EXPECT_EQ(score(session).followUps, QStringList{QStringLiteral("c")}) << "whatever the total";
    ASSERT_TRUE(applyAnswers(session, {{QStringLiteral("a"), QStringLiteral("3")}}));
    EXPECT_EQ(score(session).followUps, (QStringList{QStringLiteral("total"), QStringLiteral("c")}));
    EXPECT_FALSE(score(session).isComplete());
    ASSERT_TRUE(applyAnswers(session, {{QStringLiteral("c"), QStringLiteral("0")}}));
    EXPECT_TRUE(score(session).followUps.isEmpty());
}

TEST(ScoreMissing, AnAnswerThatIsNotOnTheListIsNone)
{
    Session session = threeQuestions();
    ASSERT_TRUE(session.setAnswers(QStringLiteral("a"), {Coding{{}, QStringLiteral("9"), {}}}));
    EXPECT_EQ(score(session).answered, 0);
    EXPECT_EQ(score(session).total, 0);
}

TEST(ScoreRows, EveryRowCounts)
{
    const auto form = parseForm("{\"resourceType\":\"Questionnaire\",\"item\":[{\"linkId\":\"row\",\"type\":\"group\","
                                "\"repeats\":true,\"item\":[" +
                                scoredItem("a") + "]}]}");
    ASSERT_TRUE(form);
    Session session = Session::start(*form, clock_);
    ASSERT_TRUE(session.addOccurrence(session.node(QStringLiteral("row"))));
    for (const NodeId node : session.nodes(QStringLiteral("a"))) {
        EXPECT_FALSE(score(session).isComplete());
        ASSERT_TRUE(session.choose(node, 1, true));
    }
    EXPECT_TRUE(score(session).isComplete());
    EXPECT_EQ(score(session).total, 6);
    EXPECT_EQ(score(session).highest, 6);
}

} // namespace
} // namespace oyako::forms
