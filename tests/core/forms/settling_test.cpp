// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/forms/support.h"
#include "tests/support/files.h"

namespace oyako::forms {
namespace {

const QByteArray beside =
    itemOf("a", "integer") + "," + itemOf("yes", "boolean") + "," +
    itemOf("score", "choice",
           R"(,"answerOption":[{"valueCoding":{"code":"x"},"extension":[)"
           R"({"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":3}]}])") +
    "," + itemOf("g", "group", ",\"item\":[" + itemOf("deep", "integer") + "]");

Session sessionWith(const QByteArray &expression, const QByteArray &type)
{
    Session session = startOf(beside + "," + calculatedItem("t", expression, type.constData()));
    set(session, "a", {qint64(2)});
    set(session, "yes", {true});
    set(session, "score", {Coding{{}, s("x"), {}}});
    set(session, "deep", {qint64(7)});
    return session;
}

TEST(Settling, CalculationsOverTheWholeResponseComeToRestOrAreTold)
{
    for (const QJsonValue &value : test::caseArray(s("forms/settling.json"))) {
        const QJsonObject row = value.toObject();
        SCOPED_TRACE(row.value(QLatin1String("name")).toString().toStdString());
        const Session session = sessionWith(row.value(QLatin1String("expression")).toString().toUtf8(),
                                            row.value(QLatin1String("type")).toString().toUtf8());
        EXPECT_EQ(answersOf(session, "t"), row.value(QLatin1String("answer")).toString());
        QStringList problems;
        for (const QJsonValue &problem : row.value(QLatin1String("problems")).toArray()) {
            problems.append(problem.toString());
        }
        EXPECT_EQ(wordsOf(session.problems()), problems);
        EXPECT_EQ(wordsOf(session.problems(session.node(s("t")))), problems);
    }
}

TEST(Settling, OneThatNeverRestsLeavesTheOthersRight)
{
    const QByteArray growing = "%resource.item.where(linkId.length() = 1).answer.value.ofType(integer).sum()";
    const QByteArray scores = "%resource.item.answer.value.ordinal().sum()";
    Session session =
        startOf(beside + "," + calculatedItem("t", growing, "integer") + "," + calculatedItem("sum", scores));
    set(session, "a", {qint64(2)});
    set(session, "score", {Coding{{}, s("x"), {}}});
    EXPECT_EQ(answersOf(session, "t"), s("-"));
    EXPECT_EQ(answersOf(session, "sum"), s("3"));
    EXPECT_EQ(session.completionProblems().size(), 1);
    set(session, "a", {});
    EXPECT_TRUE(session.problems().isEmpty()) << "nothing left to grow from";
}

TEST(Settling, AQuestionThatTurnsItselfOffIsTold)
{
    const QByteArray items =
        itemOf("a", "integer") + "," +
        itemOf("b", "integer",
               ",\"extension\":[" + sdcExpression("enableWhenExpression", "%resource.item.answer.count() < 2") + "]");
    Session session = startOf(items);
    set(session, "b", {qint64(1)});
    EXPECT_TRUE(session.problems().isEmpty());
    set(session, "a", {qint64(1)});
    EXPECT_EQ(wordsOf(session.problems()), QStringList{s("b not_settled %resource.item.answer.count() < 2")});
    EXPECT_FALSE(enabled(session, "b"));
}

} // namespace
} // namespace oyako::forms
