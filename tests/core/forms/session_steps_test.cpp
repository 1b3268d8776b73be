// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// What one step in a session changes, what it says it changed, and what it leaves as it was.
#include "tests/core/forms/support.h"

namespace oyako::forms {
namespace {

const QByteArray rows = itemOf("row", "group", ",\"repeats\":true,\"item\":[" + itemOf("n", "integer") + "]") + "," +
                        itemOf("end", "string");

QByteArray limit(const char *name, int count)
{
    return QByteArray("{\"url\":\"http://hl7.org/fhir/StructureDefinition/questionnaire-") + name +
           "\",\"valueInteger\":" + QByteArray::number(count) + "}";
}

TEST(NodeIds, StayWhileOtherRowsComeAndGo)
{
    Session session = startOf(rows);
    const NodeId first = session.node(s("n"));
    const NodeId end = session.node(s("end"));
    set(session, first, {qint64(1)});
    ASSERT_TRUE(session.addOccurrence(session.node(s("row"))));
    ASSERT_TRUE(session.addOccurrence(session.node(s("row"))));
    const NodeId third = session.nodes(s("n")).at(2);
    set(session, third, {qint64(3)});
    ASSERT_TRUE(session.removeOccurrence(session.nodes(s("row")).at(1)));
    EXPECT_EQ(session.nodes(s("n")), (QList<NodeId>{first, third}));
    EXPECT_EQ(session.answers(third), QList<Value>{qint64(3)});
    EXPECT_EQ(session.occurrence(session.parent(third)), 1) << "counted among those there are";
    EXPECT_EQ(session.node(s("end")), end);
    EXPECT_EQ(session.children(rootNode).last(), end);
}

TEST(NodeIds, OfWhatTheFormDoesNotHaveAreNone)
{
    const Session session = startOf(rows);
    EXPECT_EQ(session.node(s("zz")), noNode);
    EXPECT_TRUE(session.nodes(s("zz")).isEmpty());
    EXPECT_TRUE(session.nodes(QString()).isEmpty());
    EXPECT_TRUE(session.children(session.node(s("end"))).isEmpty());
    EXPECT_TRUE(session.children(session.node(s("row")), 1).isEmpty()) << "a group has one set of children";
    EXPECT_EQ(session.parent(session.node(s("row"))), rootNode);
}

TEST(Rows, AreAddedOnlyWhereTheFormRepeatsThem)
{
    Session session = startOf(rows + "," + itemOf("once", "group", ",\"item\":[" + itemOf("x", "string") + "]") + "," +
                              itemOf("many", "string", ",\"repeats\":true"));
    for (const char *linkId : {"end", "once", "many", "n"}) {
        EXPECT_EQ(session.addOccurrence(session.node(s(linkId))).error(),
                  (Error{ErrorCode::NotAllowed, s(linkId), {}}));
        EXPECT_EQ(session.removeOccurrence(session.node(s(linkId))).error(),
                  (Error{ErrorCode::NotAllowed, s(linkId), {}}));
        EXPECT_EQ(session.nodes(s(linkId)).size(), 1) << linkId;
    }
}

TEST(Rows, TheLimitHoldsExactlyAndOpensAgain)
{
    Session session = startOf(itemOf("row", "group",
                                     ",\"repeats\":true,\"extension\":[" + limit("maxOccurs", 2) + "],\"item\":[" +
                                         itemOf("n", "integer") + "]"));
    ASSERT_TRUE(session.addOccurrence(session.node(s("row"))));
    EXPECT_FALSE(session.addOccurrence(session.node(s("row"))));
    EXPECT_EQ(session.nodes(s("n")).size(), 2) << "nothing is left of the row that was refused";
    ASSERT_TRUE(session.removeOccurrence(session.node(s("row"))));
    EXPECT_TRUE(session.addOccurrence(session.node(s("row"))));
}

TEST(Rows, TheOnlyOneIsEmptiedAndStandsWhereItStood)
{
    Session session = startOf(itemOf("before", "string") + "," + rows);
    set(session, "n", {qint64(7)});
    const auto changes = session.removeOccurrence(session.node(s("row")));
    ASSERT_TRUE(changes);
    EXPECT_TRUE(changes->structure);
    EXPECT_EQ(session.nodes(s("row")).size(), 1);
    EXPECT_TRUE(session.answers(session.node(s("n"))).isEmpty());
    EXPECT_EQ(session.children(rootNode).at(1), session.node(s("row")));
}

TEST(Rows, LoadingMakesThemOneAfterAnother)
{
    Session session = startOf(rows);
    const ItemIndex row = session.form().indexOf(s("row"));
    EXPECT_EQ(session.ensure(rootNode, row, 0, 0), session.node(s("row")));
    EXPECT_EQ(session.ensure(rootNode, row, 0, 2), noNode) << "not over a gap";
    const NodeId second = session.ensure(rootNode, row, 0, 1);
    ASSERT_NE(second, noNode);
    EXPECT_EQ(session.ensure(rootNode, row, 0, 1), second);
    EXPECT_EQ(session.ensure(rootNode, session.form().indexOf(s("end")), 0, 1), noNode) << "it does not repeat";
    EXPECT_EQ(session.ensure(session.node(s("row")), session.form().indexOf(s("end")), 0, 0), noNode)
        << "it stands elsewhere";
}

const QByteArray choices =
    R"(,"answerOption":[{"valueCoding":{"code":"a"}},{"valueCoding":{"code":"b"}},{"extension":[
    {"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive","valueBoolean":true}],"valueCoding":{"code":"none"}}])";

TEST(ChoosingBesideText, AnExclusiveOptionClearsWhatWasTyped)
{
    Session session = startOf(itemOf("o", "open-choice", ",\"repeats\":true" + choices));
    const NodeId node = session.node(s("o"));
    set(session, node, {s("typed")});
    ASSERT_TRUE(session.choose(node, 0, true));
    EXPECT_EQ(answersOf(session, "o"), s("typed, a")) << "an ordinary one stands beside it";
    ASSERT_TRUE(session.choose(node, 2, true));
    EXPECT_EQ(answersOf(session, "o"), s("none"));
}

TEST(ChoosingBesideText, OneOfAQuestionThatDoesNotRepeatReplacesIt)
{
    Session session = startOf(itemOf("o", "open-choice", choices));
    set(session, "o", {s("typed")});
    ASSERT_TRUE(session.choose(session.node(s("o")), 1, true));
    EXPECT_EQ(answersOf(session, "o"), s("b"));
    ASSERT_TRUE(session.choose(session.node(s("o")), 1, false));
    EXPECT_EQ(answersOf(session, "o"), s("-"));
}

TEST(Choosing, RefusesWhatIsNotOffered)
{
    Session session = startOf(itemOf("c", "choice", choices) + "," +
                              itemOf("r", "choice", ",\"readOnly\":true" + choices) + "," + itemOf("t", "string"));
    for (const int option : {-1, 3, 1'000'000}) {
        EXPECT_EQ(session.choose(session.node(s("c")), option, true).error(),
                  (Error{ErrorCode::InvalidValue, s("c"), {}}))
            << option;
    }
    EXPECT_EQ(session.choose(session.node(s("t")), 0, true).error().code, ErrorCode::InvalidValue) << "no options";
    EXPECT_EQ(session.choose(session.node(s("r")), 0, true).error(), (Error{ErrorCode::NotAllowed, s("r"), {}}));
    EXPECT_EQ(session.filled().answered, 0);
}

TEST(Choosing, GivingUpWhatWasNotChosenChangesNothing)
{
    Session session = startOf(itemOf("m", "choice", ",\"repeats\":true" + choices));
    const NodeId node = session.node(s("m"));
    ASSERT_TRUE(session.choose(node, 0, true));
    const auto changes = session.choose(node, 1, false);
    ASSERT_TRUE(changes);
    EXPECT_TRUE(changes->answers.isEmpty());
    EXPECT_EQ(answersOf(session, "m"), s("a"));
}

const QByteArray followed =
    itemOf("a", "boolean") + "," +
    itemOf("b", "integer", R"(,"enableWhen":[{"question":"a","operator":"=","answerBoolean":true}])") + "," +
    calculatedItem("sum", "%resource.item.where(linkId='b').answer.value + 1");

TEST(Changes, NameExactlyWhatDiffers)
{
    Session session = startOf(followed);
    const NodeId a = session.node(s("a"));
    const NodeId b = session.node(s("b"));
    const NodeId sum = session.node(s("sum"));
    const Changes on = session.setAnswers(a, {true}).value();
    EXPECT_EQ(on.answers, QList<NodeId>{a});
    EXPECT_EQ(on.enablement, QList<NodeId>{b});
    EXPECT_FALSE(on.structure);
    const Changes number = session.setAnswers(b, {qint64(2)}).value();
    EXPECT_EQ(number.answers, (QList<NodeId>{b, sum}));
    EXPECT_TRUE(number.enablement.isEmpty());
    const Changes same = session.setAnswers(b, {2.0}).value();
    EXPECT_TRUE(same.answers.isEmpty()) << "the same number in another type";
    const Changes off = session.setAnswers(a, {}).value();
    EXPECT_EQ(off.answers, (QList<NodeId>{a, sum}));
    EXPECT_EQ(off.enablement, QList<NodeId>{b});
    EXPECT_EQ(answersOf(session, "sum"), s("-"));
}

TEST(Changes, OfNestedQuestionsSayThatOccurrencesCame)
{
    Session session = startOf(itemOf("q", "string", ",\"repeats\":true,\"item\":[" + itemOf("n", "string") + "]"));
    EXPECT_FALSE(session.setAnswers(s("q"), {s("a")})->structure) << "the first set is there from the start";
    EXPECT_TRUE(session.setAnswers(s("q"), {s("a"), s("b")})->structure);
    EXPECT_FALSE(session.setAnswers(s("q"), {s("c"), s("b")})->structure);
    EXPECT_TRUE(session.setAnswers(s("q"), {})->structure);
}

TEST(Content, IsWhatCountsAndWhatIsHeldIsMore)
{
    Session session =
        startOf(itemOf("a", "boolean") + "," +
                itemOf("g", "group",
                       R"(,"enableWhen":[{"question":"a","operator":"=","answerBoolean":true}],"item":[)" +
                           itemOf("c", "choice", choices) + "]"));
    const NodeId g = session.node(s("g"));
    EXPECT_FALSE(session.hasContent(rootNode) || session.holdsAnswers(rootNode));
    set(session, "a", {true});
    set(session, "c", {Coding{{}, s("a"), {}}});
    EXPECT_TRUE(session.hasContent(g) && session.holdsAnswers(g));
    set(session, "c", {Coding{{}, s("elsewhere"), {}}});
    EXPECT_FALSE(session.hasContent(g)) << "what is not on the list does not count";
    EXPECT_TRUE(session.holdsAnswers(g));
    set(session, "c", {Coding{{}, s("a"), {}}});
    set(session, "a", {false});
    EXPECT_FALSE(session.hasContent(g)) << "disabled";
    EXPECT_TRUE(session.holdsAnswers(g));
    EXPECT_TRUE(session.hasContent(rootNode)) << "no is an answer";
}

TEST(Blank, HasNeitherInitialValuesNorProposals)
{
    const auto form =
        formOf(itemOf("i", "integer", R"(,"initial":[{"valueInteger":3}])") + "," +
               itemOf("p", "integer", ",\"extension\":[" + sdcExpression("initialExpression", "1 + 1") + "]"));
    const Session fresh = Session::start(form, testClock);
    EXPECT_EQ(answersOf(fresh, "i"), s("3"));
    EXPECT_EQ(fresh.proposals().size(), 1);
    const Session blank = Session::blank(form, testClock);
    EXPECT_EQ(answersOf(blank, "i"), s("-"));
    EXPECT_TRUE(blank.proposals().isEmpty());
    EXPECT_EQ(blank.sharedForm(), form);
}

TEST(Proposals, AreCheckedReplacedAndDismissed)
{
    Session session = startOf(itemOf("a", "integer") + "," + itemOf("b", "integer"));
    const NodeId a = session.node(s("a"));
    EXPECT_EQ(session.propose(a, {qint64(1), qint64(2)}, s("book")).error(),
              (Error{ErrorCode::InvalidValue, s("a"), {}}));
    EXPECT_FALSE(session.proposal(a));
    EXPECT_TRUE(session.propose(a, {}, s("book")));
    EXPECT_FALSE(session.proposal(a)) << "nothing is no proposal";
    EXPECT_TRUE(session.propose(a, {1.0}, s("book")));
    EXPECT_TRUE(session.propose(a, {qint64(2)}, s("card")));
    EXPECT_EQ(*session.proposal(a), (Proposal{{qint64(2)}, s("card")})) << "the newer one, in the item's type";
    session.dismiss(a);
    EXPECT_FALSE(session.proposal(a));
    EXPECT_EQ(session.confirm(a).error(), (Error{ErrorCode::NotAllowed, s("a"), {}}));
    EXPECT_EQ(answersOf(session, "a"), s("-"));
}

TEST(Proposals, AreNotMadeForWhatIsCalculated)
{
    Session session = startOf(followed);
    const NodeId sum = session.node(s("sum"));
    ASSERT_TRUE(session.item(sum).calculatedExpression);
    EXPECT_TRUE(session.propose(sum, {qint64(9)}, s("book")));
    EXPECT_FALSE(session.proposal(sum));
}

TEST(Proposals, ConfirmedTogetherAreAllSaidToBeChanged)
{
    Session session = startOf(followed + "," + itemOf("c", "integer"));
    ASSERT_TRUE(session.propose(session.node(s("a")), {true}, s("book")));
    ASSERT_TRUE(session.propose(session.node(s("b")), {qint64(4)}, s("book")));
    ASSERT_TRUE(session.propose(session.node(s("c")), {qint64(5)}, s("book")));
    EXPECT_EQ(session.filled(), (Filled{2, 0, 2})) << "b is not asked yet";
    const Changes changes = session.confirmAll();
    for (const char *linkId : {"a", "b", "c", "sum"}) {
        EXPECT_TRUE(changes.answers.contains(session.node(s(linkId)))) << linkId;
    }
    EXPECT_EQ(changes.enablement, QList<NodeId>{session.node(s("b"))});
    EXPECT_TRUE(session.proposals().isEmpty());
    EXPECT_EQ(answersOf(session, "sum"), s("5"));
    EXPECT_TRUE(session.confirmAll().answers.isEmpty());
}

TEST(Proposals, GoWithTheirRow)
{
    Session session = startOf(rows);
    ASSERT_TRUE(session.addOccurrence(session.node(s("row"))));
    const QList<NodeId> numbers = session.nodes(s("n"));
    ASSERT_TRUE(session.propose(numbers.at(0), {qint64(1)}, s("book")));
    ASSERT_TRUE(session.propose(numbers.at(1), {qint64(2)}, s("book")));
    ASSERT_TRUE(session.removeOccurrence(session.nodes(s("row")).at(0)));
    EXPECT_EQ(session.proposals(), QList<NodeId>{numbers.at(1)});
}

TEST(Overridden, OnlyACalculatedValueCanBe)
{
    Session session = startOf(followed);
    set(session, "a", {true});
    set(session, "b", {qint64(2)});
    EXPECT_FALSE(session.isOverridden(session.node(s("b"))));
    const NodeId sum = session.node(s("sum"));
    EXPECT_FALSE(session.isOverridden(sum));
    set(session, sum, {qint64(9)});
    EXPECT_TRUE(session.isOverridden(sum));
    set(session, "b", {qint64(5)});
    EXPECT_EQ(answersOf(session, "sum"), s("9"));
    const Changes back = session.setAnswers(sum, {}).value();
    EXPECT_FALSE(session.isOverridden(sum));
    EXPECT_EQ(back.answers.last(), sum);
    EXPECT_EQ(answersOf(session, "sum"), s("6"));
}

TEST(Loaded, NothingIsWorkedOutBeforeItIsAskedFor)
{
    Session session = Session::blank(formOf(followed), testClock);
    ASSERT_TRUE(session.load(session.node(s("a")), {true}));
    ASSERT_TRUE(session.load(session.node(s("b")), {qint64(2)}));
    EXPECT_FALSE(enabled(session, "b"));
    Session signedOff = session;
    signedOff.refresh(false);
    EXPECT_TRUE(enabled(signedOff, "b"));
    EXPECT_EQ(answersOf(signedOff, "sum"), s("-")) << "as it was signed";
    session.refresh();
    EXPECT_EQ(answersOf(session, "sum"), s("3"));
    EXPECT_EQ(session.load(session.node(s("b")), {s("two")}).error(), (Error{ErrorCode::InvalidValue, s("b"), {}}));
    EXPECT_EQ(answersOf(session, "b"), s("2"));
}

TEST(Copies, GoTheirOwnWays)
{
    Session session = startOf(rows);
    set(session, "n", {qint64(1)});
    Session copy = session;
    set(copy, "n", {qint64(2)});
    ASSERT_TRUE(copy.addOccurrence(copy.node(s("row"))));
    EXPECT_EQ(answersOf(session, "n"), s("1"));
    EXPECT_EQ(answersOf(copy, "n"), s("2 | -"));
}

TEST(SessionClock, NowIsThatOfTheZoneOfTheClock)
{
    const FixedClock abroad(QDateTime(QDate(2026, 11, 22), QTime(23, 30), Qt::UTC), QTimeZone("Asia/Tokyo"));
    const Session session = Session::start(formOf(calculatedItem("day", "today()", "date")), abroad);
    EXPECT_EQ(session.now().date(), QDate(2026, 11, 23));
    EXPECT_EQ(answersOf(session, "day"), s("2026-11-23"));
}

TEST(Counting, HiddenCalculatedAndDisabledQuestionsAreNotAskedFor)
{
    const QByteArray hidden =
        R"({"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-hidden","valueBoolean":true})";
    Session session =
        startOf(followed + "," + itemOf("h", "string", ",\"extension\":[" + hidden + "]") + "," +
                itemOf("hg", "group", ",\"extension\":[" + hidden + "],\"item\":[" + itemOf("in", "string") + "]"));
    EXPECT_EQ(session.filled(), (Filled{1, 0, 0}));
    set(session, "h", {s("x")});
    set(session, "in", {s("x")});
    EXPECT_EQ(session.filled(), (Filled{1, 0, 0}));
    set(session, "a", {true});
    EXPECT_EQ(session.filled(), (Filled{2, 1, 0}));
    EXPECT_EQ(session.filled(session.node(s("b"))), (Filled{1, 0, 0}));
}

TEST(Completion, CountsAnswersBetweenLeastAndMost)
{
    Session session = startOf(itemOf("m", "string",
                                     ",\"repeats\":true,\"required\":true,\"extension\":[" + limit("minOccurs", 2) +
                                         "," + limit("maxOccurs", 3) + "]"));
    EXPECT_EQ(wordsOf(session.completionProblems()), QStringList{s("m missing")});
    set(session, "m", {s("a")});
    EXPECT_TRUE(session.problems().isEmpty()) << "too few is asked on completion only";
    EXPECT_EQ(wordsOf(session.completionProblems()), QStringList{s("m too_few_answers 2")});
    set(session, "m", {s("a"), s("b")});
    EXPECT_TRUE(session.completionProblems().isEmpty());
    set(session, "m", {s("a"), s("b"), s("c")});
    EXPECT_TRUE(session.completionProblems().isEmpty());
    set(session, "m", {s("a"), s("b"), s("c"), s("d")});
    EXPECT_EQ(wordsOf(session.problems()), QStringList{s("m too_many_answers 3")});
}

} // namespace
} // namespace oyako::forms
