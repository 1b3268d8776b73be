// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/fhirpath/evaluator.h"
#include "core/forms/parser.h"
#include "core/forms/response.h"
#include "core/forms/session_view.h"

#include "tests/support/files.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::forms {
namespace {

using fhirpath::Expression;

const FixedClock clock_(QDate(2026, 11, 22));

Session filled()
{
    const auto form = parseForm(test::caseBytes(QStringLiteral("forms/fhirpath_form.json")));
    EXPECT_TRUE(form);
    const QJsonObject patient{{QStringLiteral("resourceType"), QStringLiteral("Patient")},
                              {QStringLiteral("birthDate"), QStringLiteral("1995-04-01")},
                              {QStringLiteral("valueNote"), QStringLiteral("note")},
                              {QStringLiteral("weight"), QJsonObject{{QStringLiteral("value"), 52.5}}},
                              {QStringLiteral("name"),
                               QJsonArray{QJsonObject{{QStringLiteral("given"), QJsonArray{QStringLiteral("花子")}}}}}};
    Session session = Session::start(*form, clock_, {{QStringLiteral("patient"), patient}});
    const QJsonArray rows{QJsonObject{{QStringLiteral("row.n"), 10}}, QJsonObject{{QStringLiteral("row.n"), 20}}};
    EXPECT_TRUE(applyAnswers(session, {{QStringLiteral("n"), 1.5},
                                       {QStringLiteral("s"), QStringLiteral("abc")},
                                       {QStringLiteral("c"), QStringLiteral("b")},
                                       {QStringLiteral("row"), rows}}));
    return session;
}

QString elementText(const fhirpath::Element &element, const SessionView &view)
{
    const auto value = fhirpath::answerValue(element, view);
    return value ? plainText(*value) : QStringLiteral("(element)");
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &value : values) {
        texts.append(value.toString());
    }
    return texts;
}

/// Every row of a file of cases against one response; they come from FHIRPath N1 (2.0.0), section by section.
class FhirPathCases : public testing::TestWithParam<const char *> {};

TEST_P(FhirPathCases, GiveWhatTheSpecificationSays)
{
    const Session session = filled();
    const SessionView view(session, rootNode);
    const QJsonArray rows = test::caseArray(QStringLiteral("forms/%1.json").arg(QLatin1String(GetParam())));
    ASSERT_FALSE(rows.isEmpty());
    for (const QJsonValue &row : rows) {
        const QString text = row.toObject().value(QLatin1String("expression")).toString();
        SCOPED_TRACE(text.toStdString());
        const auto expression = Expression::parse(text);
        ASSERT_TRUE(expression) << expression.error().arguments.join(QLatin1Char(' ')).toStdString();
        QStringList result;
        for (const fhirpath::Element &element : view.evaluate(*expression)) {
            result.append(elementText(element, view));
        }
        EXPECT_EQ(result, textsOf(row.toObject().value(QLatin1String("result"))));
    }
}

INSTANTIATE_TEST_SUITE_P(N1, FhirPathCases,
                         testing::Values("fhirpath", "fhirpath/arithmetic", "fhirpath/collections",
                                         "fhirpath/comparison", "fhirpath/conversion", "fhirpath/dates",
                                         "fhirpath/equality", "fhirpath/logic", "fhirpath/numbers", "fhirpath/paths",
                                         "fhirpath/quantities", "fhirpath/text"),
                         [](const auto &parameter) {
                             return QString::fromLatin1(parameter.param).section(QLatin1Char('/'), -1).toStdString();
                         });

TEST(FhirPath, RefusesByNameWhatItDoesNotRun)
{
    for (const QJsonValue &row : test::caseArray(QStringLiteral("forms/fhirpath_refused.json"))) {
        const QString text = row.toObject().value(QLatin1String("expression")).toString();
        const auto expression = Expression::parse(text);
        ASSERT_FALSE(expression) << text.toStdString();
        EXPECT_EQ(expression.error().code, ErrorCode::BadExpression);
        EXPECT_EQ(expression.error().arguments,
                  (QStringList{text, row.toObject().value(QLatin1String("reason")).toString()}));
    }
}

TEST(FhirPath, RefusesDepthAndLength)
{
    const QString deep = QString(500, QLatin1Char('(')) + QLatin1Char('1') + QString(500, QLatin1Char(')'));
    EXPECT_EQ(Expression::parse(deep).error().arguments.at(1), QStringLiteral("nesting"));
    EXPECT_EQ(Expression::parse(QString(500, QLatin1Char('-')) + QLatin1Char('1')).error().arguments.at(1),
              QStringLiteral("nesting"));
    EXPECT_EQ(Expression::parse(QString(20'000, QLatin1Char('1'))).error().arguments.at(1), QStringLiteral("length"));
    EXPECT_TRUE(Expression::parse(QStringLiteral("((((1))))")));
}

TEST(FhirPath, EndsOnExpressionsThatWouldNotEnd)
{
    const Session session = filled();
    const auto expression = Expression::parse(QStringLiteral("%resource.repeat($this | 1)"));
    ASSERT_TRUE(expression);
    EXPECT_LE(SessionView(session, rootNode).evaluate(*expression).size(), 2);
}

TEST(FhirPath, KnowsWhichAnswersItLooksAt)
{
    struct Row {
        const char *text;
        const char *linkIds;
        bool whole;
    };
    for (const Row row :
         {Row{"%resource.item.where(linkId='a').answer.value", "a", false},
          Row{"%resource.item.item.where(linkId='a').exists()", "a", false},
          Row{"item.where(linkId='g').item.where(linkId='a').answer.value", "a g", false},
          Row{"%resource.item[0].item.where(linkId='a')", "a", true},
          Row{"%resource.item.where(linkId='g').item.answer.value", "g", true},
          Row{"%resource.item.answer.value.sum()", "", true}, Row{"%resource.descendants().count()", "", true},
          Row{"%a + %b", "", false}, Row{"1 + 1", "", false}}) {
        const auto expression = Expression::parse(QLatin1String(row.text));
        ASSERT_TRUE(expression);
        QStringList linkIds = expression->linkIds().values();
        linkIds.sort();
        EXPECT_EQ(linkIds.join(QLatin1Char(' ')), QLatin1String(row.linkIds)) << row.text;
        EXPECT_EQ(expression->readsWholeResponse(), row.whole) << row.text;
    }
}

} // namespace
} // namespace oyako::forms
