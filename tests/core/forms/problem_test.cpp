// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/problem.h"

#include "core/forms/parser.h"
#include "core/forms/response.h"

#include "tests/support/files.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::forms {
namespace {

const FixedClock clock_(QDate(2026, 11, 22));

QStringList problemTexts(const QList<Problem> &problems)
{
    QStringList texts;
    for (const Problem &problem : problems) {
        const QString severity = problem.severity == Severity::Hard ? QStringLiteral("hard ") : QStringLiteral("soft ");
        const QString text =
            severity + problemWord(problem.code) + QLatin1Char(' ') + problem.arguments.join(QLatin1Char(' '));
        texts.append(text.trimmed());
    }
    return texts;
}

TEST(Problems, TellTheImpossibleFromTheUnusual)
{
    for (const QJsonValue &value : test::caseArray(QStringLiteral("forms/checks.json"))) {
        const QJsonObject row = value.toObject();
        SCOPED_TRACE(QJsonDocument(row).toJson(QJsonDocument::Compact).toStdString());
        const QJsonObject item = row.value(QLatin1String("item")).toObject();
        const QJsonObject json{{QStringLiteral("resourceType"), QStringLiteral("Questionnaire")},
                               {QStringLiteral("item"), QJsonArray{item}}};
        const auto form = parseForm(QJsonDocument(json).toJson());
        ASSERT_TRUE(form);
        QList<Value> answers;
        for (const QJsonValue &answer : row.value(QLatin1String("answers")).toArray()) {
            const bool text = answer.isString();
            const Value plain = text ? Value(answer.toString()) : Value(answer.toDouble());
            const QJsonObject object = answer.toObject();
            const Quantity quantity{object.value(QLatin1String("value")).toDouble(),
                                    object.value(QLatin1String("unit")).toString(),
                                    {},
                                    object.value(QLatin1String("code")).toString()};
            answers.append(answer.isObject() ? Value(quantity) : plain);
        }
        Session session = Session::start(*form, clock_);
        const NodeId node = session.node(item.value(QLatin1String("linkId")).toString());
        ASSERT_TRUE(session.setAnswers(node, answers));
        QStringList expected;
        for (const QJsonValue &problem : row.value(QLatin1String("problems")).toArray()) {
            QStringList words;
            for (const QJsonValue &word : problem.toArray()) {
                words.append(word.toString());
            }
            expected.append(words.join(QLatin1Char(' ')));
        }
        EXPECT_EQ(problemTexts(session.problems()), expected);
        EXPECT_EQ(problemTexts(session.problems(node)), expected);
    }
}

TEST(Problems, DisabledItemsHaveNone)
{
    const auto form = parseForm(R"({"resourceType":"Questionnaire","item":[{"linkId":"a","type":"boolean"},
        {"linkId":"b","type":"date","enableWhen":[{"question":"a","operator":"=","answerBoolean":true}]}]})");
    ASSERT_TRUE(form);
    Session session = Session::start(*form, clock_);
    ASSERT_TRUE(
        applyAnswers(session, {{QStringLiteral("a"), true}, {QStringLiteral("b"), QStringLiteral("2026-02-30")}}));
    EXPECT_EQ(problemTexts(session.problems()), QStringList{QStringLiteral("hard impossible_value")});
    ASSERT_TRUE(session.setAnswers(QStringLiteral("a"), {false}));
    EXPECT_TRUE(session.problems().isEmpty());
}

TEST(Problems, RulesOverTheWholeForm)
{
    const auto form = parseForm(
        R"({"resourceType":"Questionnaire","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-constraint","extension":[
        {"url":"key","valueId":"k"},{"url":"severity","valueCode":"error"},{"url":"human","valueString":"a before b"},
        {"url":"expression","valueString":"item.where(linkId='a').answer.value < item.where(linkId='b').answer.value"}]}],
        "item":[{"linkId":"a","type":"integer"},{"linkId":"b","type":"integer"}]})");
    ASSERT_TRUE(form);
    Session session = Session::start(*form, clock_);
    ASSERT_TRUE(session.setAnswers(QStringLiteral("a"), {qint64(3)}));
    EXPECT_TRUE(session.problems().isEmpty());
    ASSERT_TRUE(session.setAnswers(QStringLiteral("b"), {qint64(2)}));
    const QList<Problem> problems = session.problems();
    EXPECT_EQ(problemTexts(problems), QStringList{QStringLiteral("hard rule_broken k")});
    EXPECT_EQ(problems.first().message.original, QStringLiteral("a before b"));
}

TEST(IndividualNumber, NeedsItsCheckDigit)
{
    int accepted = 0;
    for (int last = 0; last < 10; ++last) {
        accepted += looksLikeIndividualNumber(QStringLiteral("12345678901%1").arg(last)) ? 1 : 0;
    }
    EXPECT_EQ(accepted, 1);
    EXPECT_FALSE(looksLikeIndividualNumber(QStringLiteral("12345678901")));
    EXPECT_TRUE(looksLikeIndividualNumber(QStringLiteral("000000000000")));
}

} // namespace
} // namespace oyako::forms
