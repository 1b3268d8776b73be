// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/forms/support.h"

namespace oyako::forms {
namespace {

const QByteArray whenA = R"(,"enableWhen":[{"question":"a","operator":"=","answerBoolean":true}])";

/// A disabled question, one below an answer that stays, a disabled group, and one that stays.
const QByteArray form =
    itemOf("a", "boolean", ",\"item\":[" + itemOf("a.why", "string", whenA) + "]") + "," +
    itemOf("g", "group", whenA + ",\"item\":[" + itemOf("g.x", "string") + "]") + "," +
    itemOf("h", "group", ",\"item\":[" + itemOf("h.x", "string", whenA) + "," + itemOf("h.y", "string") + "]") + "," +
    itemOf("t", "display") + "," + itemOf("z", "string");

Session answered()
{
    Session session = startOf(form);
    set(session, "z", {s("last")});
    for (const char *linkId : {"h.y", "h.x", "g.x", "a.why"}) {
        set(session, linkId, {s("text")});
    }
    set(session, "a", {true});
    return session;
}

TEST(Dropping, NothingWhileEverythingIsEnabled)
{
    const Session session = answered();
    EXPECT_EQ(itemsOf(session, "completed"), itemsOf(session, "in-progress"));
    EXPECT_EQ(
        itemsOf(session),
        QByteArray(
            R"([{"answer":[{"item":[{"answer":[{"valueString":"text"}],"linkId":"a.why"}],"valueBoolean":true}],"linkId":"a"},)"
            R"({"item":[{"answer":[{"valueString":"text"}],"linkId":"g.x"}],"linkId":"g"},)"
            R"({"item":[{"answer":[{"valueString":"text"}],"linkId":"h.x"},{"answer":[{"valueString":"text"}],"linkId":"h.y"}],"linkId":"h"},)"
            R"({"answer":[{"valueString":"last"}],"linkId":"z"}])"))
        << "the order of the form, whatever was answered first; no display item";
}

TEST(Dropping, TakesDisabledAnswersOutOfACompletedOne)
{
    Session session = answered();
    set(session, "a", {false});
    const QByteArray completed =
        R"([{"answer":[{"valueBoolean":false}],"linkId":"a"},{"item":[{"answer":[{"valueString":"text"}],"linkId":"h.y"}],"linkId":"h"},)"
        R"({"answer":[{"valueString":"last"}],"linkId":"z"}])";
    EXPECT_EQ(itemsOf(session, "completed"), completed);
    EXPECT_EQ(itemsOf(session, "amended"), completed);
    EXPECT_EQ(itemsOf(session, "in-progress").count("text"), 4) << "a slip of the finger loses nothing";
    set(session, "a", {true});
    EXPECT_EQ(itemsOf(session, "completed").count("text"), 4);
}

TEST(Dropping, ADraftBringsDisabledAnswersBack)
{
    Session session = answered();
    set(session, "a", {false});
    auto draft = readResponse(session.sharedForm(), writeResponse(session, {}), testClock);
    ASSERT_TRUE(draft);
    EXPECT_FALSE(enabled(draft->session, "g.x"));
    EXPECT_EQ(answersOf(draft->session, "g.x"), s("text"));
    set(draft->session, "a", {true});
    EXPECT_EQ(itemsOf(draft->session), itemsOf(answered()));
}

TEST(Dropping, NothingAnsweredIsNoItemAtAll)
{
    const QJsonObject empty = toResponse(startOf(form), {});
    EXPECT_FALSE(empty.contains(s("item")));
    Session session = startOf(form);
    set(session, "g.x", {s("disabled only")});
    ResponseInfo info;
    info.status = s("completed");
    EXPECT_FALSE(toResponse(session, info).contains(s("item"))) << "FHIR knows no empty array";
}

TEST(Dropping, LeavesOutWhatIsOnNoClosedList)
{
    Session session =
        startOf(itemOf("m", "choice", R"(,"repeats":true,"answerOption":[{"valueCoding":{"code":"a"}}])"));
    set(session, "m", {Coding{{}, s("a"), {}}, Coding{{}, s("gone"), {}}});
    EXPECT_TRUE(itemsOf(session, "in-progress").contains("gone"));
    EXPECT_EQ(itemsOf(session), QByteArray(R"([{"answer":[{"valueCoding":{"code":"a"}}],"linkId":"m"}])"));
}

TEST(ResponseHead, SaysWhoseAnswersToWhichVersionOfTheForm)
{
    const auto parsed = parseForm(R"({"resourceType":"Questionnaire","url":"urn:x","version":"2",
        "item":[{"linkId":"a","type":"string"}]})");
    ASSERT_TRUE(parsed);
    const ResponseInfo info{s("id-1"),       s("amended"),    s("2026-11-22T12:00:00+09:00"),
                            s("urn:uuid:1"), s("urn:uuid:2"), s("urn:uuid:3"),
                            s("ignored")};
    const QJsonObject json = toResponse(Session::start(*parsed, testClock), info);
    EXPECT_EQ(json.value(s("questionnaire")).toString(), s("urn:x|2")) << "of the form, not of the caller";
    EXPECT_EQ(json.value(s("status")).toString(), s("amended"));
    EXPECT_EQ(json.value(s("authored")).toString(), info.authored);
    EXPECT_EQ(json[QLatin1String("subject")][QLatin1String("reference")].toString(), s("urn:uuid:1"));
    EXPECT_EQ(json[QLatin1String("author")][QLatin1String("reference")].toString(), s("urn:uuid:2"));
    EXPECT_EQ(json[QLatin1String("source")][QLatin1String("reference")].toString(), s("urn:uuid:3"));
    const QJsonObject bare = toResponse(startOf(form), {});
    EXPECT_EQ(bare.keys(), (QStringList{s("resourceType"), s("status")})) << "nothing empty is written";
}

TEST(ResponseHead, MayLeaveTheVersionOut)
{
    const auto versioned = formOf(itemOf("a", "string"), R"("url":"urn:f","version":"2",)");
    const auto status = [&](const QByteArray &questionnaire) {
        return readResponse(versioned,
                            R"({"resourceType":"QuestionnaireResponse","status":"completed","questionnaire":")" +
                                questionnaire + "\"}",
                            testClock)
            .has_value();
    };
    EXPECT_TRUE(status("urn:f"));
    EXPECT_TRUE(status("urn:f|2"));
    EXPECT_FALSE(status("urn:f|1"));
    EXPECT_FALSE(status("urn:g"));
}

TEST(ResponseHead, OfAnotherFormOrVersionIsAConflict)
{
    const auto parsed = parseForm(
        R"({"resourceType":"Questionnaire","url":"urn:x","version":"2","item":[{"linkId":"a","type":"string"}]})");
    ASSERT_TRUE(parsed);
    for (const char *canonical : {"urn:x|1", "urn:y|2", "urn:y"}) {
        const QJsonObject json{{s("resourceType"), s("QuestionnaireResponse")}, {s("questionnaire"), s(canonical)}};
        EXPECT_EQ(readResponse(*parsed, json, testClock).error(),
                  (Error{ErrorCode::Conflict, s("questionnaire"), {s(canonical), s("urn:x|2")}}));
    }
    EXPECT_TRUE(readResponse(*parsed, QJsonObject{{s("resourceType"), s("QuestionnaireResponse")}}, testClock));
}

const QByteArray demanding =
    itemOf("a", "boolean", ",\"required\":true") + "," +
    itemOf("g", "group",
           ",\"required\":true,\"item\":[" + itemOf("g.x", "string", ",\"required\":true" + whenA) + "," +
               itemOf("g.y", "string") + "]") +
    "," +
    itemOf("row", "group", ",\"repeats\":true,\"item\":[" + itemOf("row.n", "integer", ",\"required\":true") + "]");

TEST(Required, IsAskedOnCompletionOfEnabledItemsOnly)
{
    Session session = startOf(demanding);
    EXPECT_TRUE(session.problems().isEmpty());
    EXPECT_EQ(wordsOf(session.completionProblems()), (QStringList{s("a missing"), s("g missing"), s("row.n missing")}));
    set(session, "a", {false});
    set(session, "g.y", {s("enough for the group")});
    set(session, "row.n", {qint64(1)});
    EXPECT_TRUE(session.completionProblems().isEmpty());
    set(session, "a", {true});
    EXPECT_EQ(wordsOf(session.completionProblems()), QStringList{s("g.x missing")});
}

TEST(Required, IsNotMetByAnAnswerThatDoesNotCount)
{
    Session session = startOf(demanding);
    set(session, "a", {false});
    set(session, "g.x", {s("disabled")});
    set(session, "row.n", {qint64(1)});
    EXPECT_EQ(wordsOf(session.completionProblems()), QStringList{s("g missing")});
}

TEST(Required, IsAskedInEveryRow)
{
    Session session = startOf(demanding);
    ASSERT_TRUE(session.addOccurrence(session.node(s("row"))));
    set(session, "a", {false});
    set(session, "g.y", {s("x")});
    set(session, "row.n", {qint64(1)});
    const QList<Problem> missing = session.completionProblems();
    ASSERT_EQ(missing.size(), 1);
    EXPECT_EQ(missing.first().node, session.nodes(s("row.n")).at(1));
    EXPECT_EQ(missing.first().severity, Severity::Hard);
}

TEST(Required, OfARepeatingGroupIsMetByOneRow)
{
    Session session =
        startOf(itemOf("g", "group", ",\"required\":true,\"repeats\":true,\"item\":[" + itemOf("x", "string") + "]"));
    EXPECT_EQ(wordsOf(session.completionProblems()), QStringList{s("g missing")});
    ASSERT_TRUE(session.addOccurrence(session.node(s("g"))));
    EXPECT_EQ(wordsOf(session.completionProblems()), QStringList{s("g missing")}) << "once, however many rows";
    set(session, "x", {s("one")});
    EXPECT_TRUE(session.completionProblems().isEmpty()) << "an empty second row is left out";
}

TEST(Required, SaysNothingOfProposals)
{
    Session session = startOf(itemOf("a", "string", ",\"required\":true"));
    ASSERT_TRUE(session.propose(session.node(s("a")), {s("book")}, s("person")));
    EXPECT_EQ(wordsOf(session.completionProblems()), QStringList{s("a missing")});
    session.dismiss(session.node(s("a")));
    EXPECT_TRUE(session.proposals().isEmpty());
    EXPECT_EQ(session.confirm(session.node(s("a"))).error(), (Error{ErrorCode::NotAllowed, s("a"), {}}));
}

TEST(Rules, OfAGroupAreAskedOfEachRowAndNameIt)
{
    const QByteArray rule =
        R"(,"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-constraint","extension":[
        {"url":"key","valueId":"order"},{"url":"severity","valueCode":"warning"},{"url":"human","valueString":"first ≤ second"},
        {"url":"expression","valueString":"item.where(linkId='f').answer.value <= item.where(linkId='l').answer.value"}]}])";
    Session session = startOf(
        itemOf("row", "group",
               ",\"repeats\":true,\"item\":[" + itemOf("f", "integer") + "," + itemOf("l", "integer") + "]" + rule));
    ASSERT_TRUE(session.addOccurrence(session.node(s("row"))));
    for (const NodeId node : session.nodes(s("f"))) {
        set(session, node, {qint64(5)});
    }
    EXPECT_TRUE(session.problems().isEmpty()) << "a rule about answers that are not there yet says nothing";
    set(session, session.nodes(s("l")).at(0), {qint64(5)});
    set(session, session.nodes(s("l")).at(1), {qint64(4)});
    const QList<Problem> problems = session.problems();
    EXPECT_EQ(wordsOf(problems), QStringList{s("row rule_broken order")});
    EXPECT_EQ(problems.first().node, session.nodes(s("row")).at(1));
    EXPECT_EQ(problems.first().severity, Severity::Soft);
    EXPECT_EQ(problems.first().message.original, s("first ≤ second"));
}

} // namespace
} // namespace oyako::forms
