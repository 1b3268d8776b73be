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

QByteArray manyItems(int count)
{
    QByteArrayList items;
    for (int i = 0; i < count; ++i) {
        items.append(itemOf(qPrintable(s("q%1").arg(i)), "integer", ",\"initial\":[{\"valueInteger\":1}]"));
    }
    return items.join(',');
}

TEST(Unfinished, AFormOfThousandsOfItemsIsCountedToTheLast)
{
    constexpr int count = 2'000;
    const QByteArray all = "%resource.descendants().where(linkId.startsWith('q')).count()";
    const QByteArray again = "%resource.repeat(item).where(linkId.startsWith('q')).count()";
    const auto form =
        formOf(manyItems(count) + "," + calculatedItem("t", all, "integer") + "," +
               calculatedItem("u", again, "integer") + "," +
               itemOf("seen", "string",
                      ",\"extension\":[" +
                          sdcExpression("enableWhenExpression", "%resource.item.answer.value.exists()") + "]"));
    const Session session = Session::start(form, testClock);
    EXPECT_EQ(answersOf(session, "t"), QString::number(count));
    EXPECT_EQ(answersOf(session, "u"), QString::number(count));
    EXPECT_TRUE(enabled(session, "seen"));
    EXPECT_TRUE(session.problems().isEmpty());
}

TEST(Unfinished, ManyExpressionsTogetherGetNoMoreThanOneChangeMayTake)
{
    QByteArray items = itemOf("a", "integer");
    for (int i = 0; i < 20; ++i) {
        items += "," + itemOf(QByteArray("x" + QByteArray::number(i)).constData(), "string",
                              R"(,"initial":[{"valueString":"v"}])");
    }
    const QByteArray pairs = "%resource.item.where(%resource.item.where(answer.value = 'v').count() > 1).count()";
    for (int i = 0; i < 100; ++i) {
        items += "," + calculatedItem(QByteArray("c" + QByteArray::number(i)).constData(), pairs, "integer");
    }
    const Session session = startOf(items);
    const QStringList told = wordsOf(session.problems());
    EXPECT_GT(told.size(), 0) << "each alone has steps enough, not all of them together";
    for (const QString &problem : told) {
        EXPECT_TRUE(problem.contains(s("not_settled"))) << problem.toStdString();
    }
}

TEST(Unfinished, IsToldAndHidesNothing)
{
    const QByteArray rule =
        R"({"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-constraint","extension":[)"
        R"({"url":"key","valueId":"k"},{"url":"severity","valueCode":"error"},{"url":"human","valueString":"k"},)"
        R"({"url":"expression","valueString":"%1"}]})";
    const QByteArray heavy =
        "(%resource.item.item | 1).select(%resource.item.item.select(%resource.item.item.linkId)).exists().not()";
    QByteArrayList rows;
    for (int i = 0; i < 120; ++i) {
        rows.append(itemOf(qPrintable(s("q%1").arg(i)), "integer", ",\"initial\":[{\"valueInteger\":1}]"));
    }
    const QByteArray items =
        itemOf("g", "group", ",\"item\":[" + rows.join(',') + "]") + "," + itemOf("a", "string") + "," +
        itemOf("b", "string", ",\"extension\":[" + sdcExpression("enableWhenExpression", heavy) + "]") + "," +
        calculatedItem("c", heavy, "boolean") + "," +
        itemOf("d", "boolean", ",\"extension\":[" + sdcExpression("initialExpression", heavy) + "]") + "," +
        itemOf("e", "boolean",
               ",\"extension\":[" + variable("v", heavy) + "," + sdcExpression("calculatedExpression", "%v.not()") +
                   "]") +
        "," + itemOf("f", "string", ",\"extension\":[" + QByteArray(rule).replace("%1", heavy) + "]");
    Session session = startOf(items);
    set(session, "b", {s("kept")});
    EXPECT_TRUE(enabled(session, "b"));
    EXPECT_EQ(answersOf(session, "c"), s("-"));
    EXPECT_EQ(answersOf(session, "e"), s("-"));
    const QString told = s(" not_settled ") + QString::fromUtf8(heavy);
    EXPECT_EQ(wordsOf(session.problems()),
              (QStringList{s("b") + told, s("c") + told, s("d") + told, s("e not_settled %v.not()"), s("f") + told}));
    EXPECT_TRUE(itemsOf(session).contains("kept"));
}

} // namespace
} // namespace oyako::forms
