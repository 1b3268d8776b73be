// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/forms/support.h"

namespace oyako::forms {
namespace {

QByteArray when(const char *question, const char *op, const QByteArray &answer)
{
    return QByteArray("{\"question\":\"") + question + "\",\"operator\":\"" + op + "\"," + answer + "}";
}

QByteArray dependent(const char *linkId, const QByteArray &conditions, const char *behaviour = nullptr)
{
    const QByteArray how = behaviour ? QByteArray(",\"enableBehavior\":\"") + behaviour + "\"" : QByteArray();
    return itemOf(linkId, "string", how + ",\"enableWhen\":[" + conditions + "]");
}

const QByteArray yes = R"("answerBoolean":true)";
const QByteArray no = R"("answerBoolean":false)";

struct BehaviourRow {
    const char *name;
    QList<bool> answers;
    bool all;
    bool any;
};

class EnableBehavior : public testing::TestWithParam<BehaviourRow> {};

TEST_P(EnableBehavior, JoinsThreeConditions)
{
    const QByteArray questions =
        itemOf("a", "boolean") + "," + itemOf("b", "boolean") + "," + itemOf("c", "boolean") + ",";
    const QByteArray conditions = when("a", "=", yes) + "," + when("b", "=", yes) + "," + when("c", "=", yes);
    Session session =
        startOf(questions + dependent("all", conditions, "all") + "," + dependent("any", conditions, "any"));
    const char *linkIds[] = {"a", "b", "c"};
    for (int i = 0; i < GetParam().answers.size(); ++i) {
        set(session, linkIds[i], {GetParam().answers.at(i)});
    }
    EXPECT_EQ(enabled(session, "all"), GetParam().all);
    EXPECT_EQ(enabled(session, "any"), GetParam().any);
}

INSTANTIATE_TEST_SUITE_P(Three, EnableBehavior,
                         testing::Values(BehaviourRow{"None", {}, false, false},
                                         BehaviourRow{"OneAnsweredYes", {true}, false, true},
                                         BehaviourRow{"OneAnsweredNo", {false}, false, false},
                                         BehaviourRow{"TwoYes", {true, true}, false, true},
                                         BehaviourRow{"YesNoYes", {true, false, true}, false, true},
                                         BehaviourRow{"AllNo", {false, false, false}, false, false},
                                         BehaviourRow{"AllYes", {true, true, true}, true, true}),
                         [](const auto &parameter) { return parameter.param.name; });

TEST(EnableBehaviorOfOne, IsTheSameEitherWayAndWithoutAWord)
{
    Session session =
        startOf(itemOf("a", "boolean") + "," + dependent("none", when("a", "=", yes)) + "," +
                dependent("all", when("a", "=", yes), "all") + "," + dependent("any", when("a", "=", yes), "any"));
    EXPECT_FALSE(enabled(session, "none") || enabled(session, "all") || enabled(session, "any"));
    set(session, "a", {true});
    EXPECT_TRUE(enabled(session, "none") && enabled(session, "all") && enabled(session, "any"));
}

TEST(EnableBehaviorOfTwo, MixesPresenceAndValues)
{
    const QByteArray conditions = when("a", "exists", no) + "," + when("b", ">", R"("answerInteger":3)");
    Session session = startOf(itemOf("a", "string") + "," + itemOf("b", "integer") + "," +
                              dependent("all", conditions, "all") + "," + dependent("any", conditions, "any"));
    EXPECT_FALSE(enabled(session, "all"));
    EXPECT_TRUE(enabled(session, "any"));
    set(session, "b", {qint64(4)});
    EXPECT_TRUE(enabled(session, "all"));
    set(session, "a", {s("x")});
    EXPECT_FALSE(enabled(session, "all"));
    EXPECT_TRUE(enabled(session, "any"));
    set(session, "b", {qint64(3)});
    EXPECT_FALSE(enabled(session, "any"));
}

/// A question of several answers: = and the orders ask for one that fits, != for none that is equal (R4, enableWhen).
const QByteArray several = itemOf("q", "integer", ",\"repeats\":true") + "," +
                           dependent("eq", when("q", "=", R"("answerInteger":5)")) + "," +
                           dependent("ne", when("q", "!=", R"("answerInteger":5)")) + "," +
                           dependent("gt", when("q", ">", R"("answerInteger":5)")) + "," +
                           dependent("lt", when("q", "<", R"("answerInteger":5)")) + "," +
                           dependent("ge", when("q", ">=", R"("answerInteger":5)")) + "," +
                           dependent("le", when("q", "<=", R"("answerInteger":5)"));

struct SeveralRow {
    QList<qint64> answers;
    const char *enabled;
};

TEST(EnableWhenSeveralAnswers, OneOfThemIsEnoughButNotForUnequal)
{
    for (const SeveralRow &row :
         {SeveralRow{{}, "ne"}, SeveralRow{{5}, "eq ge le"}, SeveralRow{{4, 6}, "ne gt lt ge le"},
          SeveralRow{{5, 6}, "eq gt ge le"}, SeveralRow{{6, 7}, "ne gt ge"}, SeveralRow{{1, 5}, "eq lt ge le"}}) {
        Session session = startOf(several);
        QList<Value> values;
        for (const qint64 answer : row.answers) {
            values.append(answer);
        }
        set(session, "q", values);
        QStringList found;
        for (const char *linkId : {"eq", "ne", "gt", "lt", "ge", "le"}) {
            found += enabled(session, linkId) ? QStringList{QLatin1String(linkId)} : QStringList();
        }
        EXPECT_EQ(found.join(QLatin1Char(' ')), QLatin1String(row.enabled)) << row.answers.size();
    }
}

const QByteArray colours = R"(,"answerOption":[{"valueCoding":{"system":"urn:a","code":"x","display":"X"}},
    {"valueCoding":{"system":"urn:b","code":"x","display":"X"}},{"valueCoding":{"system":"urn:a","code":"y"}}])";

TEST(EnableWhenCodings, CompareBySystemAndCode)
{
    const QByteArray coding = R"("answerCoding":{"system":"urn:a","code":"x","display":"other words"})";
    Session session = startOf(itemOf("q", "choice", colours) + "," + dependent("eq", when("q", "=", coding)) + "," +
                              dependent("ne", when("q", "!=", coding)) + "," + dependent("gt", when("q", ">", coding)) +
                              "," + dependent("le", when("q", "<=", coding)));
    const NodeId question = session.node(s("q"));
    const auto state = [&] {
        return QList<bool>{enabled(session, "eq"), enabled(session, "ne"), enabled(session, "gt"),
                           enabled(session, "le")};
    };
    EXPECT_EQ(state(), (QList<bool>{false, true, false, false}));
    ASSERT_TRUE(session.choose(question, 0, true));
    EXPECT_EQ(state(), (QList<bool>{true, false, false, false})) << "codes have no order, not even with themselves";
    ASSERT_TRUE(session.choose(question, 1, true));
    EXPECT_EQ(state(), (QList<bool>{false, true, false, false})) << "another system";
    ASSERT_TRUE(session.choose(question, 2, true));
    EXPECT_EQ(state(), (QList<bool>{false, true, false, false})) << "another code";
}

TEST(EnableWhenCodings, WhatIsTypedBesideAListIsNoneOfItsCodes)
{
    const QByteArray coding = R"("answerCoding":{"system":"urn:a","code":"x"})";
    Session session = startOf(itemOf("q", "open-choice", colours) + "," + dependent("eq", when("q", "=", coding)) +
                              "," + dependent("text", when("q", "=", R"("answerString":"x")")) + "," +
                              dependent("some", when("q", "exists", yes)));
    set(session, "q", {s("x")});
    EXPECT_FALSE(enabled(session, "eq"));
    EXPECT_TRUE(enabled(session, "text"));
    EXPECT_TRUE(enabled(session, "some"));
}

TEST(EnableWhenCodings, AnAnswerThatIsNotOnAClosedListCountsAsNone)
{
    Session session = startOf(itemOf("q", "choice", colours) + "," + dependent("some", when("q", "exists", yes)) + "," +
                              dependent("none", when("q", "exists", no)));
    set(session, "q", {Coding{s("urn:a"), s("gone"), {}}});
    EXPECT_FALSE(enabled(session, "some"));
    EXPECT_TRUE(enabled(session, "none"));
    EXPECT_EQ(wordsOf(session.problems()), QStringList{s("q not_in_list")});
}

TEST(EnableWhenPartialDates, AnOpenOrderHoldsNeitherWay)
{
    const QByteArray day = R"("answerDate":"2026-05-15")";
    Session session = startOf(itemOf("q", "date") + "," + dependent("lt", when("q", "<", day)) + "," +
                              dependent("ge", when("q", ">=", day)) + "," + dependent("ne", when("q", "!=", day)));
    const auto state = [&](const char *date) {
        set(session, "q", {Date{QLatin1String(date)}});
        return QList<bool>{enabled(session, "lt"), enabled(session, "ge"), enabled(session, "ne")};
    };
    EXPECT_EQ(state("2026-05"), (QList<bool>{false, false, true}));
    EXPECT_EQ(state("2026-04"), (QList<bool>{true, false, true}));
    EXPECT_EQ(state("2027"), (QList<bool>{false, true, true}));
    EXPECT_EQ(state("2026-05-15"), (QList<bool>{false, true, false}));
    EXPECT_EQ(state("soon"), (QList<bool>{false, false, true})) << "no date at all";
}

TEST(EnableWhenAfterwards, SetsOffEverythingBelowAndBringsItBackUntouched)
{
    Session session = startOf(itemOf("a", "boolean") + ",{\"linkId\":\"g\",\"type\":\"group\",\"enableWhen\":[" +
                              when("a", "=", yes) + "],\"item\":[" + itemOf("t", "display") + "," +
                              itemOf("x", "string", ",\"item\":[" + itemOf("y", "string") + "]") + "]}");
    set(session, "x", {s("kept")});
    set(session, "y", {s("below")});
    const auto on = session.setAnswers(s("a"), {true});
    ASSERT_TRUE(on);
    EXPECT_EQ(on->enablement.size(), 4) << "group, text, question and the one below it";
    EXPECT_EQ(on->answers, QList<NodeId>{session.node(s("a"))});
    set(session, "a", {false});
    EXPECT_FALSE(enabled(session, "t") || enabled(session, "x") || enabled(session, "y"));
    EXPECT_EQ(answersOf(session, "x"), s("kept"));
    EXPECT_EQ(answersOf(session, "y"), s("below"));
    EXPECT_EQ(itemsOf(session), QByteArray(R"([{"answer":[{"valueBoolean":false}],"linkId":"a"}])"));
}

TEST(EnableWhenAfterwards, AStepThatChangesNothingSaysSo)
{
    Session session = startOf(itemOf("a", "boolean") + "," + dependent("d", when("a", "=", yes)));
    set(session, "a", {true});
    const auto again = session.setAnswers(s("a"), {true});
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->answers.isEmpty() && again->enablement.isEmpty());
    EXPECT_FALSE(again->structure);
}

TEST(EnableWhenExpression, HoldsForTrueAloneAndNotForEmpty)
{
    const QByteArray expression =
        sdcExpression("enableWhenExpression", "%resource.item.where(linkId='n').answer.value > 3");
    Session session =
        startOf(itemOf("n", "integer") + "," + itemOf("d", "string", ",\"extension\":[" + expression + "]"));
    EXPECT_FALSE(enabled(session, "d"));
    set(session, "n", {qint64(4)});
    EXPECT_TRUE(enabled(session, "d"));
    set(session, "n", {qint64(3)});
    EXPECT_FALSE(enabled(session, "d"));
}

TEST(EnableWhenExpression, SeesNoAnswerOfADisabledQuestion)
{
    const QByteArray expression =
        sdcExpression("enableWhenExpression", "%resource.item.where(linkId='b').answer.value = 'x'");
    Session session = startOf(itemOf("a", "boolean") + "," + dependent("b", when("a", "=", yes)) + "," +
                              itemOf("c", "string", ",\"extension\":[" + expression + "]"));
    set(session, "a", {true});
    set(session, "b", {s("x")});
    EXPECT_TRUE(enabled(session, "c"));
    set(session, "a", {});
    EXPECT_FALSE(enabled(session, "c"));
}

} // namespace
} // namespace oyako::forms
