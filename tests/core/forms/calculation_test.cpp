// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/forms/support.h"

namespace oyako::forms {
namespace {

QByteArray valueOf(const char *linkId)
{
    return QByteArray("%resource.item.where(linkId='") + linkId + "').answer.value";
}

TEST(CalculationOrder, DoesNotDependOnTheOrderInTheForm)
{
    Session session = startOf(calculatedItem("c", valueOf("b") + " + 1") + "," +
                              calculatedItem("b", valueOf("a") + " + 1") + "," + itemOf("a", "decimal"));
    set(session, "a", {1.0});
    EXPECT_EQ(answersOf(session, "b"), s("2"));
    EXPECT_EQ(answersOf(session, "c"), s("3"));
    set(session, "a", {});
    EXPECT_EQ(answersOf(session, "c"), s("-")) << "nothing follows from no answer";
}

TEST(CalculationOrder, EndsWithEveryPathWorkedOut)
{
    Session session = startOf(
        itemOf("a", "decimal") + "," + calculatedItem("sum", valueOf("left") + " + " + valueOf("right")) + "," +
        calculatedItem("left", valueOf("a") + " * 2") + "," + calculatedItem("right", valueOf("left") + " * 10"));
    for (const double a : {1.0, 2.0, -3.0}) {
        set(session, "a", {a});
        EXPECT_EQ(session.answers(session.node(s("sum"))), QList<Value>{22 * a});
    }
}

TEST(CalculationOrder, OfAFreshFormIsWorkedOutFromItsInitialValues)
{
    const Session session = startOf(calculatedItem("twice", valueOf("n") + " * 2") + "," +
                                    itemOf("n", "decimal", R"(,"initial":[{"valueDecimal":4}])"));
    EXPECT_EQ(answersOf(session, "twice"), s("8"));
}

TEST(CalculationOrder, AndEnablementFollowOneAnother)
{
    Session session = startOf(
        itemOf("a", "decimal") + "," + calculatedItem("sum", valueOf("a") + " + " + valueOf("a"), "decimal") + "," +
        itemOf("big", "group",
               ",\"enableWhen\":[{\"question\":\"sum\",\"operator\":\">\",\"answerDecimal\":10}],\"item\":[" +
                   itemOf("x", "decimal") + "]") +
        "," + calculatedItem("after", "%resource.item.item.where(linkId='x').answer.value + 1"));
    set(session, "x", {5.0});
    EXPECT_EQ(answersOf(session, "after"), s("-")) << "x is disabled and counts as unanswered";
    set(session, "a", {6.0});
    EXPECT_EQ(answersOf(session, "after"), s("6"));
    set(session, "a", {5.0});
    EXPECT_EQ(answersOf(session, "after"), s("-"));
}

const QByteArray rows =
    itemOf("row", "group",
           ",\"repeats\":true,\"item\":[" + itemOf("n", "integer") + "," + itemOf("price", "integer") + "," +
               calculatedItem("cost", "%n.answer.value * %price.answer.value", "integer") + "],\"extension\":[" +
               variable("n", "item.where(linkId='n')") + "," + variable("price", "item.where(linkId='price')") + "]") +
    "," +
    calculatedItem("total", "%resource.item.where(linkId='row').item.where(linkId='cost').answer.value.sum()",
                   "integer");

TEST(CalculationInRows, SeesItsOwnRowAndAllRows)
{
    Session session = startOf(rows);
    ASSERT_TRUE(session.addOccurrence(session.node(s("row"))));
    ASSERT_TRUE(applyAnswers(session, {{s("row"), QJsonArray{QJsonObject{{s("n"), 2}, {s("price"), 100}},
                                                             QJsonObject{{s("n"), 3}, {s("price"), 10}}}}}));
    EXPECT_EQ(answersOf(session, "cost"), s("200 | 30"));
    EXPECT_EQ(answersOf(session, "total"), s("230"));
    ASSERT_TRUE(session.removeOccurrence(session.nodes(s("row")).at(0)));
    EXPECT_EQ(answersOf(session, "cost"), s("30"));
    EXPECT_EQ(answersOf(session, "total"), s("30"));
}

TEST(CalculationInRows, AnEmptyRowAddsNothing)
{
    Session session = startOf(rows);
    ASSERT_TRUE(applyAnswers(session, {{s("row"), QJsonArray{QJsonObject{{s("n"), 2}, {s("price"), 100}}}}}));
    const auto changes = session.addOccurrence(session.node(s("row")));
    ASSERT_TRUE(changes);
    EXPECT_EQ(answersOf(session, "cost"), s("200 | -"));
    EXPECT_EQ(answersOf(session, "total"), s("200"));
}

TEST(CalculationVariables, BelowHideThoseAbove)
{
    const auto form = parseForm("{\"resourceType\":\"Questionnaire\",\"extension\":[" + variable("v", "1") +
                                "],\"item\":[" + calculatedItem("top", "%v", "integer") + "," +
                                itemOf("g", "group",
                                       ",\"extension\":[" + variable("w", "%v + 1") + "],\"item\":[" +
                                           calculatedItem("in", "%w * 10", "integer") + "]") +
                                "]}");
    ASSERT_TRUE(form);
    const Session session = Session::start(*form, testClock);
    EXPECT_EQ(answersOf(session, "top"), s("1"));
    EXPECT_EQ(answersOf(session, "in"), s("20"));
}

struct TypeRow {
    const char *type;
    const char *expression;
    const char *answer;
};

class CalculationTypes : public testing::TestWithParam<TypeRow> {};

TEST_P(CalculationTypes, TheResultIsTakenInTheTypeOfTheItemOrNotAtAll)
{
    const Session session = startOf(calculatedItem("c", GetParam().expression, GetParam().type));
    EXPECT_EQ(answersOf(session, "c"), s(GetParam().answer)) << GetParam().expression;
    EXPECT_TRUE(session.problems().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Items, CalculationTypes,
                         testing::Values(TypeRow{"decimal", "7 / 2", "3.5"}, TypeRow{"decimal", "3", "3"},
                                         TypeRow{"decimal", "'3'", "-"}, TypeRow{"decimal", "1 / 0", "-"},
                                         TypeRow{"integer", "6 / 2", "3"}, TypeRow{"integer", "7 / 2", "-"},
                                         TypeRow{"integer", "true", "-"}, TypeRow{"boolean", "1 = 1", "true"},
                                         TypeRow{"boolean", "1", "-"}, TypeRow{"boolean", "{} = 1", "-"},
                                         TypeRow{"string", "'a' & 'b'", "ab"}, TypeRow{"string", "5", "-"},
                                         TypeRow{"string", "5.toString()", "5"},
                                         TypeRow{"date", "today()", "2026-11-22"},
                                         TypeRow{"date", "today() + 7 days", "2026-11-29"},
                                         TypeRow{"date", "'2026-05'", "2026-05"}, TypeRow{"date", "now()", "-"},
                                         TypeRow{"date", "1", "-"}, TypeRow{"dateTime", "today()", "2026-11-22"},
                                         TypeRow{"time", "@T10:30:00", "10:30:00"}, TypeRow{"time", "today()", "-"},
                                         TypeRow{"quantity", "5 'kg'", "5 kg"}, TypeRow{"quantity", "5", "5"},
                                         TypeRow{"decimal", "5 'kg'", "-"}, TypeRow{"decimal", "(5 'kg').value", "5"},
                                         TypeRow{"integer", "1 | 2 | 3", "1"}, TypeRow{"integer", "{}", "-"}));

TEST(CalculationSeveral, AQuestionOfSeveralAnswersTakesThemAll)
{
    const Session session = startOf(calculatedItem("c", "1 | 2 | 'x' | 3", "integer", ",\"repeats\":true"));
    EXPECT_EQ(answersOf(session, "c"), s("1, 2, 3")) << "what is no integer is left out";
}

TEST(CalculationOverridden, ReadOnlyItemsAreCalculatedAndNotForPeople)
{
    Session session = startOf(itemOf("a", "decimal") + "," +
                              calculatedItem("c", valueOf("a") + " * 2", "decimal", ",\"readOnly\":true"));
    set(session, "a", {2.0});
    EXPECT_EQ(session.setAnswers(s("c"), {9.0}).error(), (Error{ErrorCode::NotAllowed, s("c"), {}}));
    EXPECT_EQ(answersOf(session, "c"), s("4"));
    EXPECT_FALSE(session.isOverridden(session.node(s("c"))));
}

TEST(CalculationOverridden, AValueThatDoesNotFitReplacesNothing)
{
    Session session = startOf(itemOf("a", "decimal") + "," + calculatedItem("c", valueOf("a") + " * 2"));
    set(session, "a", {2.0});
    EXPECT_EQ(session.setAnswers(s("c"), {s("nine")}).error(), (Error{ErrorCode::InvalidValue, s("c"), {}}));
    EXPECT_FALSE(session.isOverridden(session.node(s("c"))));
    set(session, "a", {3.0});
    EXPECT_EQ(answersOf(session, "c"), s("6"));
}

TEST(CalculationOverridden, IsOfOneRowOnly)
{
    Session session = startOf(rows);
    ASSERT_TRUE(applyAnswers(session, {{s("row"), QJsonArray{QJsonObject{{s("n"), 2}, {s("price"), 100}},
                                                             QJsonObject{{s("n"), 3}, {s("price"), 10}}}}}));
    set(session, session.nodes(s("cost")).at(0), {qint64(150)});
    EXPECT_EQ(answersOf(session, "total"), s("180"));
    set(session, session.nodes(s("n")).at(1), {qint64(4)});
    EXPECT_EQ(answersOf(session, "cost"), s("150 | 40"));
    EXPECT_EQ(answersOf(session, "total"), s("190"));
}

TEST(CalculationOverridden, CompletedResponsesDoNotCarryTheMark)
{
    Session session = startOf(itemOf("a", "decimal") + "," + calculatedItem("c", valueOf("a") + " * 2"));
    set(session, "a", {2.0});
    set(session, "c", {9.0});
    EXPECT_TRUE(itemsOf(session, "in-progress").contains("overridden"));
    EXPECT_FALSE(itemsOf(session, "completed").contains("overridden"));
    EXPECT_TRUE(itemsOf(session, "completed").contains("\"valueDecimal\":9"));
}

TEST(InitialExpressions, ProposeWhatTheContextSays)
{
    const QByteArray context =
        R"("extension":[{"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-launchContext","extension":[{"url":"name","valueCoding":{"code":"patient"}}]}],)";
    const auto initial = [](const char *linkId, const char *type, const QByteArray &expression) {
        return itemOf(linkId, type, ",\"extension\":[" + sdcExpression("initialExpression", expression) + "]");
    };
    const auto form = formOf(
        initial("birth", "date", "%patient.birthDate") + "," + initial("sex", "string", "%patient.gender") + "," +
            initial("gone", "string", "%patient.maritalStatus") + "," + initial("wrong", "integer", "%patient.gender"),
        context);
    const QJsonObject patient{
        {s("resourceType"), s("Patient")}, {s("birthDate"), s("2026-05-03")}, {s("gender"), s("female")}};
    const Session session = Session::start(form, testClock, {{s("patient"), patient}});
    EXPECT_EQ(session.proposals(), (QList<NodeId>{session.node(s("birth")), session.node(s("sex"))}));
    EXPECT_EQ(session.proposal(session.node(s("birth")))->values, QList<Value>{Date{s("2026-05-03")}});
    EXPECT_EQ(answersOf(session, "birth"), s("-"));
    EXPECT_TRUE(Session::start(form, testClock).proposals().isEmpty()) << "without a context nothing is known";
    EXPECT_TRUE(Session::blank(form, testClock, {{s("patient"), patient}}).proposals().isEmpty());
}

} // namespace
} // namespace oyako::forms
