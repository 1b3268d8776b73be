// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// A question that is only asked after a sensitive answer would give that answer away: it is sensitive, too.
#include "core/forms/library.h"
#include "tests/core/forms/support.h"

namespace oyako::forms {
namespace {

QStringList sensitiveIn(const Form &form)
{
    QStringList found;
    for (const Item &item : form.items) {
        found += item.sensitive ? QStringList(item.linkId) : QStringList();
    }
    return found;
}

TEST(Sensitivity, GoesOnToWhatIsAskedOnlyAfterwards)
{
    const auto form = parseForm(R"({"resourceType":"Questionnaire","status":"active","title":"t","item":[
        {"linkId":"third","type":"display","text":"c","enableWhen":[{"question":"second","operator":"exists","answerBoolean":true}]},
        {"linkId":"first","type":"boolean","text":"a",
         "extension":[{"url":"urn:oyako:extension:sensitive","valueBoolean":true}]},
        {"linkId":"second","type":"string","text":"b","enableWhen":[{"question":"first","operator":"=","answerBoolean":true}]},
        {"linkId":"plain","type":"boolean","text":"d"},
        {"linkId":"after","type":"string","text":"e","enableWhen":[{"question":"plain","operator":"=","answerBoolean":true}]}]})");
    ASSERT_TRUE(form) << qPrintable(form.error().field);
    EXPECT_EQ(sensitiveIn(**form),
              (QStringList{QStringLiteral("third"), QStringLiteral("first"), QStringLiteral("second")}));
}

/// Marks an item as sensitive.
const QByteArray secret = R"({"url":"urn:oyako:extension:sensitive","valueBoolean":true})";

QByteArray secretItem(const char *linkId, const char *type = "boolean")
{
    return itemOf(linkId, type, ",\"extension\":[" + secret + "]");
}

/// A question that is asked only while an expression is true.
QByteArray askedWhile(const char *linkId, const QByteArray &expression, const QByteArray &more = {})
{
    return itemOf(linkId, "string",
                  ",\"extension\":[" + more + sdcExpression("enableWhenExpression", expression) + "]");
}

struct ExpressionRow {
    const char *name;
    QByteArray item; ///< Of linkId "x", beside a sensitive "s" and a plain "p".
    bool sensitive;
};

// Whether it is asked, or what it says: both tell what was answered before.
TEST(Sensitivity, FollowsExpressionsAsItFollowsConditions)
{
    const QByteArray readsSecret = "%resource.item.where(linkId='s').answer.value = true";
    const QByteArray readsPlain = "%resource.item.where(linkId='p').answer.value = true";
    for (const ExpressionRow &row :
         {ExpressionRow{"asked after it", askedWhile("x", readsSecret), true},
          ExpressionRow{"asked after another", askedWhile("x", readsPlain), false},
          ExpressionRow{"calculated from it",
                        calculatedItem("x", "iif(%resource.item.where(linkId='s').answer.value, 1, 0)"), true},
          ExpressionRow{"calculated from another", calculatedItem("x", "%resource.item.where(linkId='p').count()"),
                        false},
          ExpressionRow{"by a variable", askedWhile("x", "%flag", variable("flag", readsSecret) + ","), true},
          ExpressionRow{
              "by a variable of a variable",
              askedWhile("x", "%second", variable("flag", readsSecret) + "," + variable("second", "%flag") + ","),
              true},
          ExpressionRow{"by a variable of another", askedWhile("x", "%flag", variable("flag", readsPlain) + ","),
                        false},
          ExpressionRow{"by looking at every answer", calculatedItem("x", "%resource.item.answer.value.count()"), true},
          ExpressionRow{"by looking at none", calculatedItem("x", "1 + 1"), false}}) {
        const auto form = formOf(secretItem("s") + "," + itemOf("p", "boolean") + "," + row.item);
        EXPECT_EQ(form->find(s("x"))->sensitive, row.sensitive) << row.name;
        EXPECT_FALSE(form->find(s("p"))->sensitive) << row.name;
    }
}

TEST(Sensitivity, OfAGroupReachesWhatFollowsFromAnAnswerInIt)
{
    const auto form = formOf(
        itemOf("g", "group", ",\"extension\":[" + secret + "],\"item\":[" + itemOf("inner", "boolean") + "]") + "," +
        itemOf("x", "string", R"(,"enableWhen":[{"question":"inner","operator":"=","answerBoolean":true}])") + "," +
        itemOf("y", "string", R"(,"enableWhen":[{"question":"x","operator":"exists","answerBoolean":true}])"));
    EXPECT_EQ(sensitiveIn(*form), (QStringList{s("g"), s("x"), s("y")})) << "inner is hidden with its group";
}

TEST(Sensitivity, OfAQuestionReachesWhatFollowsFromTheOnesBelowIt)
{
    const auto form =
        formOf(itemOf("q", "boolean", ",\"extension\":[" + secret + "],\"item\":[" + itemOf("n", "integer") + "]") +
               "," + calculatedItem("sum", "%resource.item.answer.item.where(linkId='n').answer.value + 1"));
    EXPECT_TRUE(form->find(s("sum"))->sensitive);
}

TEST(Sensitivity, DoesNotGoUpOrAside)
{
    const auto form =
        formOf(itemOf("g", "group", ",\"item\":[" + secretItem("s") + "," + itemOf("beside", "string") + "]") + "," +
               itemOf("after", "string"));
    EXPECT_EQ(sensitiveIn(*form), QStringList{s("s")});
}

TEST(Sensitivity, IsNoWhereWithoutASensitiveAnswer)
{
    const auto form = formOf(itemOf("p", "integer") + "," + calculatedItem("x", "%resource.item.where(linkId='p').answer.value.sum()") +
                             "," + askedWhile("y", "%resource.item.answer.value.exists()"));
    EXPECT_TRUE(sensitiveIn(*form).isEmpty());
}

// Written last to first: the worst order for whoever goes through the form again and again.
TEST(Sensitivity, RunsThroughALongChain)
{
    constexpr int length = 4'000;
    QByteArray items;
    for (int i = length; i > 0; --i) {
        items += itemOf(QByteArray::number(i).constData(), "boolean",
                        ",\"enableWhen\":[{\"question\":\"" + QByteArray::number(i - 1) +
                            "\",\"operator\":\"=\",\"answerBoolean\":true}]") +
                 ",";
    }
    const auto form = formOf(items + secretItem("0"));
    EXPECT_EQ(sensitiveIn(*form).size(), length + 1);
}

// The built-in forms say with it what they mean: whether a parent copes is asked of those who have a difficulty.
TEST(Sensitivity, OfBuiltInFormsReachesTheirFollowUps)
{
    for (const auto &[form, linkId] :
         {std::pair("previsit-03m", "common.copes"), std::pair("previsit-36m", "common.copes"),
          std::pair("postpartum-checkup", "followUp")}) {
        const auto read = builtInForm(QLatin1String(form));
        ASSERT_TRUE(read);
        EXPECT_TRUE((*read)->find(QLatin1String(linkId))->sensitive) << form;
    }
}

} // namespace
} // namespace oyako::forms
