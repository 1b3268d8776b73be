// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/session.h"

#include "core/forms/parse_value.h"
#include "core/forms/parser.h"
#include "core/forms/response.h"

#include "tests/support/files.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::forms {
namespace {

const FixedClock clock_(QDate(2026, 11, 22));

std::shared_ptr<const Form> formOf(const QByteArray &items, const QByteArray &rest = {})
{
    const auto form = parseForm("{\"resourceType\":\"Questionnaire\"," + rest + "\"item\":[" + items + "]}");
    EXPECT_TRUE(form) << (form ? "" : form.error().arguments.join(QLatin1Char(' ')).toStdString());
    return form.value_or(nullptr);
}

Session startOf(const QByteArray &items, const QByteArray &rest = {})
{
    return Session::start(formOf(items, rest), clock_);
}

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

bool enabled(const Session &session, const char *linkId)
{
    return session.isEnabled(session.node(QLatin1String(linkId)));
}

void set(Session &session, const char *linkId, const QList<Value> &values)
{
    EXPECT_TRUE(session.setAnswers(QLatin1String(linkId), values)) << linkId;
}

TEST(Enablement, FollowsEveryOperator)
{
    for (const QJsonValue &value : test::caseArray(QStringLiteral("forms/enable_when.json"))) {
        const QJsonObject row = value.toObject();
        SCOPED_TRACE(QJsonDocument(row).toJson(QJsonDocument::Compact).toStdString());
        const QString type = row.value(QLatin1String("type")).toString();
        QJsonObject condition = row.value(QLatin1String("condition")).toObject();
        condition.insert(QStringLiteral("question"), QStringLiteral("q"));
        condition.insert(QStringLiteral("operator"), row.value(QLatin1String("operator")));
        const QJsonObject question{{QStringLiteral("linkId"), QStringLiteral("q")}, {QStringLiteral("type"), type}};
        const QJsonObject dependent{{QStringLiteral("linkId"), QStringLiteral("d")},
                                    {QStringLiteral("type"), QStringLiteral("string")},
                                    {QStringLiteral("enableWhen"), QJsonArray{condition}}};
        const QJsonObject form{{QStringLiteral("resourceType"), QStringLiteral("Questionnaire")},
                               {QStringLiteral("item"), QJsonArray{dependent, question}}};
        const auto parsed = parseForm(QJsonDocument(form).toJson());
        ASSERT_TRUE(parsed);
        Session session = Session::start(*parsed, clock_);
        if (!row.value(QLatin1String("answer")).isNull()) {
            ASSERT_TRUE(applyAnswers(session, {{QStringLiteral("q"), row.value(QLatin1String("answer"))}}));
        }
        EXPECT_EQ(enabled(session, "d"), row.value(QLatin1String("enabled")).toBool());
    }
}

const QByteArray twoConditions = R"({"linkId":"a","type":"boolean"},{"linkId":"b","type":"boolean"},
    {"linkId":"d","type":"string","enableBehavior":"BEHAVIOR","enableWhen":[{"question":"a","operator":"=","answerBoolean":true},
    {"question":"b","operator":"=","answerBoolean":true}]})";

TEST(Enablement, AllAndAny)
{
    Session all = startOf(QByteArray(twoConditions).replace("BEHAVIOR", "all"));
    Session any = startOf(QByteArray(twoConditions).replace("BEHAVIOR", "any"));
    EXPECT_FALSE(enabled(all, "d") || enabled(any, "d"));
    set(all, "a", {true});
    set(any, "a", {true});
    EXPECT_FALSE(enabled(all, "d"));
    EXPECT_TRUE(enabled(any, "d"));
    set(all, "b", {true});
    EXPECT_TRUE(enabled(all, "d"));
}

// c asks about b, b about a: when a changes, b is disabled and counts as unanswered although its answer is kept.
const QByteArray chain = R"({"linkId":"a","type":"boolean"},
    {"linkId":"b","type":"string","enableWhen":[{"question":"a","operator":"=","answerBoolean":true}]},
    {"linkId":"c","type":"string","enableWhen":[{"question":"b","operator":"exists","answerBoolean":true}]},
    {"linkId":"n","type":"string","enableWhen":[{"question":"b","operator":"exists","answerBoolean":false}]})";

TEST(Enablement, DisabledQuestionCountsAsUnansweredAndKeepsItsAnswer)
{
    Session session = startOf(chain);
    set(session, "a", {true});
    set(session, "b", {s("kept")});
    EXPECT_TRUE(enabled(session, "c"));
    EXPECT_FALSE(enabled(session, "n"));
    const auto changes = session.setAnswers(QStringLiteral("a"), {false});
    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->enablement.size(), 3);
    EXPECT_FALSE(enabled(session, "c"));
    EXPECT_TRUE(enabled(session, "n"));
    EXPECT_EQ(session.answers(session.node(QStringLiteral("b"))), QList<Value>{s("kept")});
    EXPECT_TRUE(session.countingAnswers(session.node(QStringLiteral("b"))).isEmpty());
    set(session, "a", {true});
    EXPECT_TRUE(enabled(session, "c"));
}

TEST(Enablement, ReachesIntoGroupsAndBack)
{
    Session session = startOf(R"({"linkId":"a","type":"boolean"},
        {"linkId":"g","type":"group","enableWhen":[{"question":"a","operator":"=","answerBoolean":true}],
         "item":[{"linkId":"h","type":"group","item":[{"linkId":"x","type":"string"}]}]},
        {"linkId":"d","type":"string","enableWhen":[{"question":"x","operator":"exists","answerBoolean":true}]})");
    EXPECT_FALSE(enabled(session, "x"));
    set(session, "x", {s("typed before")});
    EXPECT_FALSE(enabled(session, "d"));
    set(session, "a", {true});
    EXPECT_TRUE(enabled(session, "x"));
    EXPECT_TRUE(enabled(session, "d"));
}

TEST(Enablement, HiddenItemsWorkButAreNotShown)
{
    Session session = startOf(
        R"({"linkId":"g","type":"group","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-hidden","valueBoolean":true}],
        "item":[{"linkId":"x","type":"string"}]},{"linkId":"d","type":"string","enableWhen":[{"question":"x","operator":"exists","answerBoolean":true}]})");
    const NodeId x = session.node(QStringLiteral("x"));
    EXPECT_TRUE(session.isEnabled(x));
    EXPECT_FALSE(session.isShown(x));
    set(session, "x", {s("y")});
    EXPECT_TRUE(session.isShown(session.node(QStringLiteral("d"))));
}

const QByteArray repeatingRows =
    R"({"linkId":"row","type":"group","repeats":true,"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs","valueInteger":3}],
    "item":[{"linkId":"yes","type":"boolean"},{"linkId":"why","type":"string","enableWhen":[{"question":"yes","operator":"=","answerBoolean":true}]}]},
    {"linkId":"end","type":"string"})";

TEST(RepeatingGroups, EachRowLooksAtItsOwnQuestion)
{
    Session session = startOf(repeatingRows);
    ASSERT_TRUE(session.addOccurrence(session.node(QStringLiteral("row"))));
    const QList<NodeId> yes = session.nodes(QStringLiteral("yes"));
    const QList<NodeId> why = session.nodes(QStringLiteral("why"));
    ASSERT_EQ(yes.size(), 2);
    ASSERT_TRUE(session.setAnswers(yes.at(1), {true}));
    EXPECT_FALSE(session.isEnabled(why.at(0)));
    EXPECT_TRUE(session.isEnabled(why.at(1)));
    EXPECT_EQ(session.occurrence(session.parent(yes.at(1))), 1);
}

TEST(RepeatingGroups, GrowUpToTheirLimitAndShrinkToOne)
{
    Session session = startOf(repeatingRows);
    const NodeId first = session.node(QStringLiteral("row"));
    ASSERT_TRUE(session.addOccurrence(first));
    ASSERT_TRUE(session.addOccurrence(first));
    EXPECT_EQ(session.addOccurrence(first).error(), (Error{ErrorCode::NotAllowed, QStringLiteral("row"), {}}));
    EXPECT_EQ(session.children(rootNode).size(), 4);
    ASSERT_TRUE(session.setAnswers(session.nodes(QStringLiteral("yes")).at(1), {true}));
    ASSERT_TRUE(session.removeOccurrence(session.nodes(QStringLiteral("row")).at(0)));
    EXPECT_EQ(session.answers(session.nodes(QStringLiteral("yes")).at(0)), QList<Value>{true});
    ASSERT_TRUE(session.removeOccurrence(session.nodes(QStringLiteral("row")).at(1)));
    ASSERT_TRUE(session.removeOccurrence(session.nodes(QStringLiteral("row")).at(0)));
    ASSERT_EQ(session.nodes(QStringLiteral("row")).size(), 1);
    EXPECT_TRUE(session.answers(session.node(QStringLiteral("yes"))).isEmpty());
    EXPECT_EQ(session.removeOccurrence(session.node(QStringLiteral("end"))).error().code, ErrorCode::NotAllowed);
}

TEST(RepeatingGroups, OutsideQuestionsLookAtTheRowBefore)
{
    Session session =
        startOf(R"({"linkId":"row","type":"group","repeats":true,"item":[{"linkId":"x","type":"boolean"}]},
        {"linkId":"after","type":"string","enableWhen":[{"question":"x","operator":"=","answerBoolean":true}]})");
    ASSERT_TRUE(session.addOccurrence(session.node(QStringLiteral("row"))));
    ASSERT_TRUE(session.setAnswers(session.nodes(QStringLiteral("x")).at(0), {true}));
    EXPECT_FALSE(enabled(session, "after"));
    ASSERT_TRUE(session.setAnswers(session.nodes(QStringLiteral("x")).at(1), {true}));
    EXPECT_TRUE(enabled(session, "after"));
}

TEST(NestedQuestions, EachAnswerHasItsOwn)
{
    Session session =
        startOf(R"({"linkId":"q","type":"string","repeats":true,"item":[{"linkId":"n","type":"string"}]})");
    set(session, "q", {s("a"), s("b")});
    const NodeId q = session.node(QStringLiteral("q"));
    ASSERT_EQ(session.nodes(QStringLiteral("n")).size(), 2);
    ASSERT_TRUE(session.setAnswers(session.children(q, 1).first(), {s("of b")}));
    EXPECT_TRUE(session.answers(session.children(q, 0).first()).isEmpty());
    set(session, "q", {s("a")});
    EXPECT_EQ(session.nodes(QStringLiteral("n")).size(), 1);
}

TEST(Answers, AreTakenInTheTypeOfTheQuestion)
{
    Session session =
        startOf(R"({"linkId":"i","type":"integer"},{"linkId":"d","type":"decimal"},{"linkId":"day","type":"date"},
        {"linkId":"q","type":"quantity","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-unit",
        "valueCoding":{"system":"http://unitsofmeasure.org","code":"kg","display":"kg"}}]},{"linkId":"g","type":"group"},{"linkId":"o","type":"display"})");
    set(session, "d", {qint64(5)});
    EXPECT_EQ(session.answers(session.node(QStringLiteral("d"))), QList<Value>{5.0});
    set(session, "i", {5.0});
    EXPECT_EQ(session.answers(session.node(QStringLiteral("i"))), QList<Value>{qint64(5)});
    set(session, "day", {s("2026-05")});
    EXPECT_EQ(session.answers(session.node(QStringLiteral("day"))), QList<Value>{Date{s("2026-05")}});
    set(session, "q", {6.9});
    EXPECT_EQ(session.answers(session.node(QStringLiteral("q"))),
              (QList<Value>{Quantity{6.9, s("kg"), s("http://unitsofmeasure.org"), s("kg")}}));
    EXPECT_EQ(session.setAnswers(QStringLiteral("i"), {5.5}).error(),
              (Error{ErrorCode::InvalidValue, QStringLiteral("i"), {}}));
    EXPECT_EQ(session.setAnswers(QStringLiteral("i"), {s("x")}).error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(session.setAnswers(QStringLiteral("i"), {qint64(1), qint64(2)}).error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(session.setAnswers(QStringLiteral("g"), {s("x")}).error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(session.setAnswers(QStringLiteral("o"), {s("x")}).error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(session.setAnswers(QStringLiteral("zz"), {s("x")}).error(),
              (Error{ErrorCode::UnknownField, QStringLiteral("zz"), {}}));
}

TEST(Answers, ReadOnlyItemsAreNotForPeople)
{
    Session session = startOf(R"({"linkId":"r","type":"string","readOnly":true})");
    EXPECT_EQ(session.setAnswers(QStringLiteral("r"), {s("x")}).error().code, ErrorCode::NotAllowed);
    EXPECT_TRUE(session.propose(session.node(QStringLiteral("r")), {s("from the book")}, s("book")));
    EXPECT_TRUE(session.confirm(session.node(QStringLiteral("r"))));
    EXPECT_EQ(session.answers(session.node(QStringLiteral("r"))), QList<Value>{s("from the book")});
}

const QByteArray exclusive =
    R"({"linkId":"m","type":"choice","repeats":true,"answerOption":[{"valueCoding":{"code":"a"}},{"valueCoding":{"code":"b"}},
    {"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive","valueBoolean":true}],"valueCoding":{"code":"none"}}]},
    {"linkId":"one","type":"choice","answerOption":[{"valueCoding":{"code":"a"}},{"valueCoding":{"code":"b"}}]})";

QStringList codes(const Session &session, const char *linkId)
{
    QStringList all;
    for (const Value &value : session.answers(session.node(QLatin1String(linkId)))) {
        all.append(std::get<Coding>(value).code);
    }
    return all;
}

TEST(Choosing, ExclusiveOptionsStandAlone)
{
    Session session = startOf(exclusive);
    const NodeId node = session.node(QStringLiteral("m"));
    const auto choose = [&](int option, bool chosen) { EXPECT_TRUE(session.choose(node, option, chosen)); };
    choose(0, true);
    choose(1, true);
    EXPECT_EQ(codes(session, "m"), (QStringList{s("a"), s("b")}));
    choose(2, true);
    EXPECT_EQ(codes(session, "m"), QStringList{s("none")});
    choose(0, true);
    EXPECT_EQ(codes(session, "m"), QStringList{s("a")});
    choose(0, true);
    EXPECT_EQ(codes(session, "m"), QStringList{s("a")});
    choose(0, false);
    EXPECT_TRUE(codes(session, "m").isEmpty());
    EXPECT_EQ(session.choose(node, 9, true).error().code, ErrorCode::InvalidValue);
}

TEST(Choosing, OneAnswerReplacesTheOther)
{
    Session session = startOf(exclusive);
    const NodeId node = session.node(QStringLiteral("one"));
    EXPECT_TRUE(session.choose(node, 0, true));
    EXPECT_TRUE(session.choose(node, 1, true));
    EXPECT_EQ(codes(session, "one"), QStringList{s("b")});
}

TEST(InitialValues, AreAnswersOfANewForm)
{
    const auto form =
        parseForm(test::caseBytes(QStringLiteral("forms/questionnaires/lforms-questionnaire-initialx.json")));
    ASSERT_TRUE(form);
    const Session fresh = Session::start(*form, clock_);
    EXPECT_EQ(fresh.answers(fresh.node(s("/type-boolean"))), QList<Value>{true});
    EXPECT_EQ(fresh.answers(fresh.node(s("/type-decimal"))), QList<Value>{123.45});
    EXPECT_EQ(fresh.answers(fresh.node(s("/type-date"))), QList<Value>{Date{s("2019-09-03")}});
    EXPECT_EQ(fresh.answers(fresh.node(s("/type-open-choice"))), QList<Value>{s("User typed answer")});
    EXPECT_EQ(fresh.answers(fresh.node(s("/type-choice-m"))).size(), 2);
    EXPECT_EQ(fresh.answers(fresh.node(s("/type-open-choice-m"))).size(), 4);
    EXPECT_TRUE(fresh.problems().isEmpty());
    EXPECT_EQ(Session::blank(*form, clock_).filled().answered, 0);
}

TEST(InitialValues, SelectedOptionsToo)
{
    const Session session = startOf(
        R"({"linkId":"c","type":"choice","answerOption":[{"valueCoding":{"code":"a"}},{"valueCoding":{"code":"b"},"initialSelected":true}]})");
    EXPECT_EQ(codes(session, "c"), QStringList{s("b")});
}

QByteArray calculatedItem(const char *linkId, const char *expression, const char *kind = "calculatedExpression")
{
    return QByteArray("{\"linkId\":\"") + linkId +
           "\",\"type\":\"decimal\",\"extension\":[{\"url\":\"http://hl7.org/fhir/uv/sdc/StructureDefinition/"
           "sdc-questionnaire-" +
           kind + "\",\"valueExpression\":{\"language\":\"text/fhirpath\",\"expression\":\"" + expression + "\"}}]}";
}

const QByteArray sums =
    QByteArray(
        R"({"linkId":"a","type":"decimal"},{"linkId":"b","type":"decimal","enableWhen":[{"question":"a","operator":">","answerDecimal":0}]},)") +
    calculatedItem("sum", "%resource.item.where(linkId='a' or linkId='b').answer.value.sum()") + "," +
    calculatedItem("double", "%resource.item.where(linkId='sum').answer.value * 2");

TEST(Calculation, FollowsAnswersAndOneAnother)
{
    Session session = startOf(sums);
    set(session, "a", {1.0});
    const auto changes = session.setAnswers(QStringLiteral("b"), {2.0});
    ASSERT_TRUE(changes);
    EXPECT_EQ(session.answers(session.node(s("sum"))), QList<Value>{3.0});
    EXPECT_EQ(session.answers(session.node(s("double"))), QList<Value>{6.0});
    EXPECT_EQ(changes->answers.size(), 3);
    set(session, "a", {-1.0});
    EXPECT_EQ(session.answers(session.node(s("double"))), QList<Value>{-2.0});
}

TEST(Calculation, APersonMayReplaceItAndGiveItBack)
{
    Session session = startOf(sums);
    set(session, "a", {1.0});
    set(session, "sum", {9.0});
    EXPECT_TRUE(session.isOverridden(session.node(s("sum"))));
    EXPECT_EQ(session.answers(session.node(s("double"))), QList<Value>{18.0});
    set(session, "a", {4.0});
    EXPECT_EQ(session.answers(session.node(s("sum"))), QList<Value>{9.0});
    set(session, "sum", {});
    EXPECT_EQ(session.answers(session.node(s("sum"))), QList<Value>{4.0});
    EXPECT_EQ(session.answers(session.node(s("double"))), QList<Value>{8.0});
}

TEST(Calculation, VariablesBelongToTheirOccurrence)
{
    const auto form = parseForm(
        test::caseBytes(QStringLiteral("forms/questionnaires/lforms-questionnaire-calculatedExpression.json")));
    ASSERT_TRUE(form);
    Session session = Session::start(*form, clock_);
    EXPECT_EQ(session.answers(session.node(s("/type-integer"))), QList<Value>{qint64(123)});
    EXPECT_EQ(session.answers(session.node(s("/type-string"))), QList<Value>{s("abc123")});
    set(session, "string-to-split", {s("xyz")});
    EXPECT_EQ(session.answers(session.node(s("repeating-string"))), (QList<Value>{s("x"), s("y"), s("z")}));
    EXPECT_EQ(session.answers(session.node(s("repeating-open-choice-from-string"))),
              (QList<Value>{s("x"), s("y"), s("z")}));
    EXPECT_EQ(session.answers(session.node(s("repeating-choice"))).size(), 2);
    EXPECT_TRUE(session.choose(session.node(s("oneCoding")), 0, true));
    EXPECT_EQ(session.answers(session.node(s("repeating-choice"))), (QList<Value>{Coding{{}, s("b"), s("Blue")}}));
    ASSERT_TRUE(session.addOccurrence(session.node(s("repeating-group"))));
    ASSERT_TRUE(session.setAnswers(session.nodes(s("non-repeating-q")).at(1), {s("pq")}));
    const QList<NodeId> split = session.nodes(s("repeating-q-in-repeating-group"));
    EXPECT_TRUE(session.answers(split.at(0)).isEmpty());
    EXPECT_EQ(session.answers(split.at(1)), (QList<Value>{s("p"), s("q")}));
}

TEST(Proposals, AreNoAnswersUntilConfirmed)
{
    Session session = startOf(
        QByteArray(
            R"({"linkId":"d","type":"string","enableWhen":[{"question":"i","operator":"exists","answerBoolean":true}]},)") +
        calculatedItem("i", "1 + 1", "initialExpression"));
    const NodeId node = session.node(s("i"));
    ASSERT_TRUE(session.proposal(node));
    EXPECT_EQ(*session.proposal(node), (Proposal{{2.0}, s("initial-expression")}));
    EXPECT_FALSE(enabled(session, "d"));
    EXPECT_EQ(session.filled(), (Filled{1, 0, 1}));
    EXPECT_FALSE(toResponse(session, {}).contains(s("item")));
    EXPECT_TRUE(session.confirm(node));
    EXPECT_TRUE(enabled(session, "d"));
    EXPECT_TRUE(session.proposals().isEmpty());
    EXPECT_EQ(session.confirm(node).error().code, ErrorCode::NotAllowed);
}

TEST(Proposals, GiveWayToWhatAPersonTypes)
{
    Session session = startOf(R"({"linkId":"a","type":"string"},{"linkId":"b","type":"integer"})");
    const NodeId a = session.node(s("a"));
    EXPECT_TRUE(session.propose(a, {s("book")}, s("person")));
    set(session, "a", {s("typed")});
    EXPECT_FALSE(session.proposal(a));
    EXPECT_TRUE(session.propose(a, {s("book again")}, s("person")));
    EXPECT_FALSE(session.proposal(a));
    EXPECT_EQ(session.propose(session.node(s("b")), {s("text")}, s("person")).error().code, ErrorCode::InvalidValue);
    EXPECT_TRUE(session.propose(session.node(s("b")), {qint64(3)}, s("person")));
    EXPECT_EQ(session.confirmAll().answers, QList<NodeId>{session.node(s("b"))});
    EXPECT_TRUE(session.propose(session.node(s("b")), {qint64(4)}, s("person")));
    EXPECT_EQ(session.answers(session.node(s("b"))), QList<Value>{qint64(3)});
}

TEST(Completion, AsksForRequiredEnabledItemsOnly)
{
    Session session = startOf(R"({"linkId":"a","type":"boolean","required":true},
        {"linkId":"b","type":"string","required":true,"enableWhen":[{"question":"a","operator":"=","answerBoolean":true}]},
        {"linkId":"g","type":"group","required":true,"item":[{"linkId":"x","type":"string"}]},
        {"linkId":"m","type":"string","repeats":true,"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs","valueInteger":2}]})");
    const auto missing = [&] {
        QStringList linkIds;
        for (const Problem &problem : session.completionProblems()) {
            linkIds.append(problem.linkId + QLatin1Char(' ') + problemWord(problem.code));
        }
        return linkIds;
    };
    EXPECT_TRUE(session.problems().isEmpty());
    EXPECT_EQ(missing(), (QStringList{s("a missing"), s("g missing")}));
    set(session, "a", {true});
    set(session, "x", {s("y")});
    set(session, "m", {s("one")});
    EXPECT_EQ(missing(), (QStringList{s("b missing"), s("m too_few_answers")}));
    set(session, "a", {false});
    set(session, "m", {s("one"), s("two")});
    EXPECT_TRUE(missing().isEmpty());
}

TEST(Completion, RepeatingGroupsStartWithTheirLeastNumber)
{
    const auto form =
        parseForm(test::caseBytes(QStringLiteral("forms/questionnaires/lforms-q-with-minOccurs-maxOccurs.json")));
    ASSERT_TRUE(form);
    Session session = Session::start(*form, clock_);
    EXPECT_EQ(session.nodes(s("1")).size(), 2);
    ASSERT_TRUE(session.removeOccurrence(session.nodes(s("1")).at(1)));
    set(session, "1.1", {s("Apple"), s("Orange")});
    QStringList words;
    for (const Problem &problem : session.completionProblems()) {
        words.append(problem.linkId + QLatin1Char(' ') + problemWord(problem.code));
    }
    EXPECT_EQ(words, (QStringList{s("1 too_few_answers"), s("1.3 missing")}));
}

TEST(Filling, CountsPerSection)
{
    Session session = startOf(
        R"({"linkId":"g","type":"group","item":[{"linkId":"a","type":"string"},{"linkId":"t","type":"display"},{"linkId":"b","type":"string"}]},
        {"linkId":"h","type":"group","item":[{"linkId":"c","type":"string","enableWhen":[{"question":"a","operator":"exists","answerBoolean":true}]}]})");
    EXPECT_EQ(session.filled(), (Filled{2, 0, 0}));
    set(session, "a", {s("x")});
    EXPECT_EQ(session.filled(), (Filled{3, 1, 0}));
    EXPECT_EQ(session.filled(session.node(s("g"))), (Filled{2, 1, 0}));
    EXPECT_EQ(session.filled(session.node(s("h"))), (Filled{1, 0, 0}));
}

} // namespace
} // namespace oyako::forms
