// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/forms/support.h"

namespace oyako::forms {
namespace {

const QByteArray mostTwo =
    R"(,"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs","valueInteger":2}])";

/// Pregnancies, each with its children, each of whom may have been ill.
const QByteArray pregnancies =
    itemOf(
        "preg", "group",
        ",\"repeats\":true,\"item\":[" + itemOf("year", "integer") + "," +
            itemOf("twins", "boolean",
                   R"(,"enableWhen":[{"question":"year","operator":"exists","answerBoolean":true}])") +
            "," +
            itemOf(
                "child", "group",
                ",\"repeats\":true" + mostTwo + ",\"item\":[" + itemOf("name", "string") + "," +
                    itemOf("ill", "boolean") + "," +
                    itemOf(
                        "what", "string",
                        R"(,"required":true,"enableWhen":[{"question":"ill","operator":"=","answerBoolean":true}])") +
                    "]") +
            "]") +
    "," + itemOf("end", "string");

/// Two pregnancies; the first with two children.
class NestedRows : public testing::Test {
protected:
    void SetUp() override
    {
        EXPECT_TRUE(session.addOccurrence(session.node(s("preg"))));
        EXPECT_TRUE(session.addOccurrence(session.node(s("child"))));
        int number = 0;
        for (const NodeId name : session.nodes(s("name"))) {
            set(session, name, {s("child %1").arg(++number)});
        }
    }

    Session session = startOf(pregnancies);
};

TEST_F(NestedRows, GrowWhereTheyAreAskedTo)
{
    EXPECT_EQ(answersOf(session, "name"), s("child 1 | child 2 | child 3"));
    const QList<NodeId> children = session.nodes(s("child"));
    EXPECT_EQ(session.parent(children.at(1)), session.nodes(s("preg")).at(0));
    EXPECT_EQ(session.parent(children.at(2)), session.nodes(s("preg")).at(1));
    EXPECT_EQ(session.occurrence(children.at(1)), 1);
    EXPECT_EQ(session.occurrence(children.at(2)), 0);
}

TEST_F(NestedRows, TheLimitIsOfEachParent)
{
    const QList<NodeId> children = session.nodes(s("child"));
    EXPECT_EQ(session.addOccurrence(children.at(0)).error(), (Error{ErrorCode::NotAllowed, s("child"), {}}));
    EXPECT_EQ(answersOf(session, "name"), s("child 1 | child 2 | child 3")) << "a refusal changes nothing";
    ASSERT_TRUE(session.addOccurrence(children.at(2)));
    EXPECT_EQ(answersOf(session, "name"), s("child 1 | child 2 | child 3 | -"));
}

TEST_F(NestedRows, AConditionLooksAtTheQuestionOfItsOwnRow)
{
    const QList<NodeId> what = session.nodes(s("what"));
    set(session, session.nodes(s("ill")).at(1), {true});
    EXPECT_FALSE(session.isEnabled(what.at(0)));
    EXPECT_TRUE(session.isEnabled(what.at(1)));
    EXPECT_FALSE(session.isEnabled(what.at(2)));
    EXPECT_EQ(wordsOf(session.completionProblems()), QStringList{s("what missing")});
    EXPECT_EQ(session.completionProblems().first().node, what.at(1));
    set(session, session.nodes(s("year")).at(1), {qint64(2024)});
    EXPECT_FALSE(session.isEnabled(session.nodes(s("twins")).at(0)));
    EXPECT_TRUE(session.isEnabled(session.nodes(s("twins")).at(1)));
}

TEST_F(NestedRows, ARowTakesWhatIsInItAlong)
{
    const NodeId kept = session.nodes(s("child")).at(2);
    const auto changes = session.removeOccurrence(session.nodes(s("preg")).at(0));
    ASSERT_TRUE(changes);
    EXPECT_TRUE(changes->structure);
    EXPECT_EQ(answersOf(session, "name"), s("child 3"));
    EXPECT_EQ(session.nodes(s("child")), QList<NodeId>{kept}) << "what stays is called as before";
}

TEST_F(NestedRows, AnInnerRowGoesAlone)
{
    ASSERT_TRUE(session.removeOccurrence(session.nodes(s("child")).at(0)));
    EXPECT_EQ(answersOf(session, "name"), s("child 2 | child 3"));
    ASSERT_TRUE(session.removeOccurrence(session.nodes(s("child")).at(0)));
    EXPECT_EQ(answersOf(session, "name"), s("- | child 3")) << "the only one is emptied";
    EXPECT_EQ(session.nodes(s("preg")).size(), 2);
}

TEST_F(NestedRows, ANewRowComesBehindItsSiblingsInReadingOrder)
{
    ASSERT_TRUE(session.removeOccurrence(session.nodes(s("child")).at(1)));
    ASSERT_TRUE(session.addOccurrence(session.nodes(s("child")).at(0)));
    set(session, session.nodes(s("name")).at(1), {s("new")});
    EXPECT_EQ(answersOf(session, "name"), s("child 1 | new | child 3"));
    EXPECT_EQ(session.item(session.children(rootNode).last()).linkId, s("end"));
}

TEST_F(NestedRows, ComeBackFromTheirResponse)
{
    set(session, session.nodes(s("ill")).at(2), {true});
    set(session, session.nodes(s("year")).at(0), {qint64(2021)});
    const QByteArray written = writeResponse(session, {});
    const auto read = readResponse(session.sharedForm(), written, testClock);
    ASSERT_TRUE(read);
    EXPECT_EQ(writeResponse(read->session, {}), written);
    EXPECT_EQ(answersOf(read->session, "name"), s("child 1 | child 2 | child 3"));
    EXPECT_EQ(answersOf(read->session, "ill"), s("- | - | true"));
    EXPECT_TRUE(read->session.isEnabled(read->session.nodes(s("what")).at(2)));
}

TEST_F(NestedRows, ComeBackFromPlainAnswers)
{
    const QJsonObject plain = plainAnswers(session);
    Session other = startOf(pregnancies);
    ASSERT_TRUE(applyAnswers(other, plain));
    EXPECT_EQ(answersOf(other, "name"), s("child 1 | child 2 | child 3"));
    EXPECT_EQ(plainAnswers(other), plain);
}

TEST(NestedRowsRead, MoreThanTheFormAllowsAreRefusedByName)
{
    const auto form = formOf(pregnancies);
    const QByteArray child = R"({"linkId":"child","item":[{"linkId":"name","answer":[{"valueString":"x"}]}]})";
    const auto responseOf = [&](int count) -> QByteArray {
        const QByteArray children = QByteArray(child + ",").repeated(count).chopped(1);
        return R"({"resourceType":"QuestionnaireResponse","status":"in-progress","item":[{"linkId":"preg","item":[)" +
               children + "]}]}";
    };
    EXPECT_TRUE(readResponse(form, responseOf(2), testClock));
    EXPECT_EQ(readResponse(form, responseOf(3), testClock).error(), (Error{ErrorCode::InvalidValue, s("child"), {}}));
}

TEST(NestedRowsRead, AnItemInTheWrongPlaceIsRefusedByName)
{
    const QByteArray json =
        R"({"resourceType":"QuestionnaireResponse","status":"completed","item":[{"linkId":"name","answer":[{"valueString":"x"}]}]})";
    EXPECT_EQ(readResponse(formOf(pregnancies), json, testClock).error(),
              (Error{ErrorCode::InvalidValue, s("name"), {}}));
}

TEST(NestedRowsRead, PlainAnswersNameTheRowThatDoesNotFit)
{
    Session session = startOf(pregnancies);
    const auto rows = [](int count) {
        QJsonArray children;
        for (int i = 0; i < count; ++i) {
            children.append(QJsonObject{{s("name"), s("x")}});
        }
        return QJsonObject{{s("preg"), QJsonArray{QJsonObject{{s("child"), children}}}}};
    };
    EXPECT_TRUE(applyAnswers(session, rows(2)));
    EXPECT_EQ(applyAnswers(session, rows(3)).error(), (Error{ErrorCode::InvalidValue, s("child"), {}}));
    EXPECT_EQ(applyAnswers(session, {{s("preg"), QJsonArray{s("row")}}}).error().field, s("preg"));
    EXPECT_EQ(applyAnswers(session, {{s("preg"), QJsonArray{QJsonObject{{s("end"), s("x")}}}}}).error(),
              (Error{ErrorCode::UnknownField, s("end"), {}}))
        << "end does not stand in the row";
}

TEST(NestedRowsStart, WithTheirLeastNumberAtEveryLevel)
{
    const QByteArray leastTwo =
        R"(,"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs","valueInteger":2}])";
    const QByteArray inner =
        itemOf("inner", "group", ",\"repeats\":true" + leastTwo + ",\"item\":[" + itemOf("x", "string") + "]");
    const Session session =
        startOf(itemOf("outer", "group", ",\"repeats\":true" + leastTwo + ",\"item\":[" + inner + "]"));
    EXPECT_EQ(session.nodes(s("outer")).size(), 2);
    EXPECT_EQ(session.nodes(s("x")).size(), 4);
}

TEST(NestedRowsStart, AnOverwhelmingLeastNumberDoesNotFillTheMemory)
{
    const QByteArray least =
        R"(,"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs","valueInteger":100000}])";
    QByteArray item = itemOf("x", "string");
    for (const char *linkId : {"c", "b", "a"}) {
        item = itemOf(linkId, "group", ",\"repeats\":true" + least + ",\"item\":[" + item + "]");
    }
    const Session session = startOf(item);
    EXPECT_LT(session.nodes(s("x")).size(), 50'000);
    EXPECT_GE(session.nodes(s("x")).size(), 1);
}

TEST(NestedQuestionRows, BelongToTheAnswerTheyStandUnder)
{
    Session session = startOf(
        itemOf("med", "string",
               ",\"repeats\":true,\"item\":[" +
                   itemOf("times", "group", ",\"repeats\":true,\"item\":[" + itemOf("at", "time") + "]") + "]"));
    set(session, "med", {s("A"), s("B")});
    const NodeId med = session.node(s("med"));
    ASSERT_TRUE(session.addOccurrence(session.children(med, 1).first()));
    const QList<NodeId> at = session.nodes(s("at"));
    ASSERT_EQ(at.size(), 3);
    set(session, at.at(0), {Time{s("08:00:00")}});
    set(session, at.at(2), {Time{s("20:00:00")}});
    EXPECT_EQ(
        itemsOf(session),
        QByteArray(
            R"([{"answer":[)"
            R"({"item":[{"item":[{"answer":[{"valueTime":"08:00:00"}],"linkId":"at"}],"linkId":"times"}],"valueString":"A"},)"
            R"({"item":[{"item":[{"answer":[{"valueTime":"20:00:00"}],"linkId":"at"}],"linkId":"times"}],"valueString":"B"}],)"
            R"("linkId":"med"}])"));
    set(session, "med", {s("A")});
    EXPECT_EQ(answersOf(session, "at"), s("08:00:00"));
}

/// Each answer of a repeating question has its own questions below: they look at each other, not at those below another
/// answer.
TEST(NestedAnswers, LookAtTheirOwn)
{
    const QByteArray whenN = R"(,"enableWhen":[{"question":"n","operator":"=","answerBoolean":true}])";
    const QByteArray below = itemOf("m", "string", whenN) + "," +
                             itemOf("g", "group", ",\"item\":[" + itemOf("deep", "string", whenN) + "]") + "," +
                             itemOf("n", "boolean") + "," + itemOf("after", "string", whenN);
    Session session = startOf(itemOf("q", "string", ",\"repeats\":true,\"item\":[" + below + "]"));
    set(session, "q", {s("first"), s("second"), s("third")});
    set(session, session.nodes(s("n")).at(0), {true});
    set(session, session.nodes(s("n")).at(1), {false});
    for (const char *linkId : {"m", "deep", "after"}) {
        QList<bool> states;
        for (const NodeId node : session.nodes(QLatin1String(linkId))) {
            states.append(session.isEnabled(node));
        }
        EXPECT_EQ(states, (QList<bool>{true, false, false})) << linkId;
    }
}

TEST(NestedAnswers, LookAtTheQuestionTheyStandBelow)
{
    const QByteArray below =
        itemOf("m", "string", R"(,"enableWhen":[{"question":"q","operator":"=","answerString":"x"}])");
    Session session = startOf(itemOf(
        "row", "group", ",\"repeats\":true,\"item\":[" + itemOf("q", "string", ",\"item\":[" + below + "]") + "]"));
    ASSERT_TRUE(session.addOccurrence(session.node(s("row"))));
    set(session, session.nodes(s("q")).at(1), {s("x")});
    EXPECT_FALSE(session.isEnabled(session.nodes(s("m")).at(0)));
    EXPECT_TRUE(session.isEnabled(session.nodes(s("m")).at(1)));
}

} // namespace
} // namespace oyako::forms
