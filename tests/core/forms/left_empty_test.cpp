// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/forms/support.h"

namespace oyako::forms {
namespace {

Session reopened(const Session &session)
{
    auto read = readResponse(session.sharedForm(), writeResponse(session, {}), testClock);
    EXPECT_TRUE(read);
    return std::move(read->session);
}

QByteArray initial(const char *linkId, const QByteArray &expression, const char *type = "integer")
{
    return itemOf(linkId, type, ",\"extension\":[" + sdcExpression("initialExpression", expression) + "]");
}

TEST(BlankAnswers, SayNothing)
{
    for (const char *blank : {"", "  ", "\t\n", "\u3000"}) {
        SCOPED_TRACE(blank);
        Session session = startOf(itemOf("a", "string", R"(,"required":true)"));
        set(session, "a", {s(blank)});
        EXPECT_EQ(wordsOf(session.completionProblems()), QStringList{s("a missing")});
        EXPECT_EQ(itemsOf(session), QByteArray("[]"));
        const QJsonObject written{
            {s("resourceType"), s("QuestionnaireResponse")},
            {s("item"), QJsonArray{QJsonObject{{s("linkId"), s("a")},
                                               {s("answer"), QJsonArray{QJsonObject{{s("valueString"), s(blank)}}}}}}}};
        const auto read = readResponse(session.sharedForm(), written, testClock);
        ASSERT_TRUE(read);
        EXPECT_EQ(wordsOf(read->session.completionProblems()), QStringList{s("a missing")});
    }
}

TEST(BlankAnswers, StandBesideRealOnesUnseen)
{
    Session session = startOf(itemOf("a", "text", R"(,"repeats":true)") + "," + itemOf("b", "string"));
    set(session, "a", {s("one"), s(" "), s(" two ")});
    EXPECT_EQ(session.answers(session.node(s("a"))), (QList<Value>{s("one"), s(" two ")}));
    set(session, "b", {s(""), s("x"), s(" ")});
    EXPECT_EQ(answersOf(session, "b"), s("x"));
}

TEST(Integers, HaveThirtyTwoBits)
{
    Session session = startOf(itemOf("a", "integer"));
    set(session, "a", {qint64(2147483647)});
    set(session, "a", {qint64(-2147483648LL)});
    for (const qint64 number : {qint64(2147483648LL), qint64(3000000000LL), qint64(-2147483649LL)}) {
        EXPECT_EQ(session.setAnswers(s("a"), {number}).error(), (Error{ErrorCode::InvalidValue, s("a"), {}}));
    }
}

TEST(LeftEmpty, TakingTheAnswerAwayStaysInADraft)
{
    Session session = startOf(itemOf("a", "string") + "," + itemOf("b", "string"));
    set(session, "a", {s("x")});
    set(session, "a", {});
    EXPECT_TRUE(session.isLeftEmpty(session.node(s("a"))));
    Session again = reopened(session);
    ASSERT_TRUE(again.propose(again.node(s("a")), {s("y")}, s("book")));
    ASSERT_TRUE(again.propose(again.node(s("b")), {s("y")}, s("book")));
    EXPECT_EQ(again.proposals(), QList<NodeId>{again.node(s("b"))});
    EXPECT_EQ(writeResponse(again, {}), writeResponse(session, {}));
}

TEST(LeftEmpty, SayingNoToAProposalToo)
{
    Session session = startOf(itemOf("a", "string") + "," + itemOf("b", "string"));
    for (const char *linkId : {"a", "b"}) {
        ASSERT_TRUE(session.propose(session.node(QLatin1String(linkId)), {s("y")}, s("book")));
    }
    session.dismiss(session.node(s("a")));
    set(session, "b", {});
    EXPECT_TRUE(reopened(session).isLeftEmpty(session.node(s("a"))));
    EXPECT_TRUE(reopened(session).isLeftEmpty(session.node(s("b"))));
    EXPECT_EQ(itemsOf(session), QByteArray("[]")) << "no answer goes out";
}

TEST(LeftEmpty, AnAnswerEndsIt)
{
    Session session = startOf(itemOf("a", "string"));
    ASSERT_TRUE(applyAnswers(session, {{s("a"), QJsonValue()}}));
    EXPECT_TRUE(session.isLeftEmpty(session.node(s("a"))));
    set(session, "a", {s("x")});
    EXPECT_FALSE(session.isLeftEmpty(session.node(s("a"))));
    EXPECT_FALSE(reopened(session).isLeftEmpty(session.node(s("a"))));
}

TEST(LeftEmpty, NotWhatNobodyTouchedOrWhatIsCalculated)
{
    Session session = startOf(itemOf("a", "string") + "," + calculatedItem("c", "1 + 1"));
    set(session, "a", {});
    EXPECT_FALSE(session.isLeftEmpty(session.node(s("a"))));
    set(session, "c", {3.0});
    set(session, "c", {});
    EXPECT_EQ(answersOf(session, "c"), s("2"));
    EXPECT_FALSE(session.isLeftEmpty(session.node(s("c"))));
}

TEST(InitialExpressions, MayRestOnWhatAnotherProposes)
{
    const auto valueOf = [](const char *linkId) -> QByteArray {
        return QByteArray("%resource.item.where(linkId='") + linkId + "').answer.value";
    };
    Session session = startOf(initial("third", valueOf("second") + " * 10") + "," + initial("first", "1 + 1") + "," +
                              initial("second", valueOf("double") + " + 1") + "," +
                              calculatedItem("double", valueOf("first") + " * 2", "integer"));
    const auto proposed = [&](const char *linkId) {
        const auto &proposal = session.proposal(session.node(QLatin1String(linkId)));
        return proposal ? plainText(proposal->values.first()) : QString();
    };
    EXPECT_EQ(proposed("first"), s("2"));
    EXPECT_EQ(proposed("second"), s("5"));
    EXPECT_EQ(proposed("third"), s("50"));
    EXPECT_EQ(answersOf(session, "first"), s("-"));
    EXPECT_EQ(answersOf(session, "double"), s("-"));
}

TEST(InitialExpressions, ComeBackInADraftUnlessRefused)
{
    Session session = startOf(initial("a", "1 + 1") + "," + initial("b", "2 + 1"));
    session.dismiss(session.node(s("b")));
    Session again = reopened(session);
    EXPECT_TRUE(again.proposals().isEmpty());
    again.proposeInitialExpressions();
    EXPECT_EQ(again.proposals(), QList<NodeId>{again.node(s("a"))});
}

TEST(InitialExpressions, NameTheContextTheyMiss)
{
    const QByteArray context =
        R"("extension":[{"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-launchContext","extension":[{"url":"name","valueCoding":{"code":"patient"}}]}],)";
    const auto form = formOf(initial("a", "%patient.birthDate", "date") + "," + initial("b", "1 + 1"), context);
    EXPECT_EQ(Session::start(form, testClock).missingContexts(), QStringList{s("patient")});
    EXPECT_TRUE(Session::start(form, testClock, {{s("patient"), {}}}).missingContexts().isEmpty());
}

} // namespace
} // namespace oyako::forms
