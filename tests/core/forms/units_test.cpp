// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/units.h"

#include "tests/core/forms/support.h"
#include "tests/support/files.h"

namespace oyako::forms {
namespace {

Quantity amountIn(const QJsonValue &json)
{
    return {json.toArray().at(0).toDouble(), {}, {}, json.toArray().at(1).toString()};
}

QString orderWord(Order order)
{
    return order == Order::Less      ? s("less")
           : order == Order::Equal   ? s("equal")
           : order == Order::Greater ? s("greater")
                                     : s("unordered");
}

TEST(Units, AmountsAreComparedInOneUnit)
{
    for (const QJsonValue &value : test::caseArray(s("forms/units.json"))) {
        const QJsonObject row = value.toObject();
        SCOPED_TRACE(QJsonDocument(row).toJson(QJsonDocument::Compact).toStdString());
        const Quantity a = amountIn(row.value(QLatin1String("a")));
        const Quantity b = amountIn(row.value(QLatin1String("b")));
        const QString order = row.value(QLatin1String("order")).toString();
        EXPECT_EQ(orderWord(compare(a, b)), order);
        EXPECT_EQ(sameAnswer(a, b), order == s("equal"));
        const bool sided = order == s("less") || order == s("greater");
        const QString turned = order == s("less") ? s("greater") : s("less");
        EXPECT_EQ(orderWord(compare(b, a)), sided ? turned : order);
    }
}

TEST(Units, ConditionsSeeTheAmountNotTheNumber)
{
    Session session = startOf(
        itemOf("w", "quantity") + "," +
        itemOf("big", "string",
               R"(,"enableWhen":[{"question":"w","operator":">=","answerQuantity":{"value":3000,"code":"g"}}])"));
    set(session, "w", {Quantity{3, s("kg"), {}, s("kg")}});
    EXPECT_TRUE(enabled(session, "big"));
    set(session, "w", {Quantity{2.9, s("kg"), {}, s("kg")}});
    EXPECT_FALSE(enabled(session, "big"));
    EXPECT_TRUE(session.problems().isEmpty());
}

TEST(Units, AConditionThatCannotBeComparedIsTold)
{
    Session session = startOf(
        itemOf("w", "quantity") + "," +
        itemOf("big", "string",
               R"(,"enableWhen":[{"question":"w","operator":">=","answerQuantity":{"value":3000,"code":"g"}}])"));
    set(session, "w", {Quantity{50, s("cm"), {}, s("cm")}});
    EXPECT_FALSE(enabled(session, "big"));
    EXPECT_EQ(wordsOf(session.problems()), QStringList{s("w unknown_unit cm")});
    EXPECT_EQ(wordsOf(session.problems(session.node(s("w")))), QStringList{s("w unknown_unit cm")});
}

} // namespace
} // namespace oyako::forms
