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

struct NumberRow {
    const char16_t *text;
    bool found;
};

// As people write it: the groups of four of the card, and whatever a Japanese keyboard gives for a dash.
TEST(IndividualNumber, IsKnownInEveryWayItIsWritten)
{
    for (const NumberRow &row : {NumberRow{u"123456789018", true},
                                 NumberRow{u"1234 5678 9018", true},
                                 NumberRow{u"1234-5678-9018", true},
                                 NumberRow{u"１２３４５６７８９０１８", true},
                                 NumberRow{u"１２３４－５６７８－９０１８", true},
                                 NumberRow{u"1234‐5678‐9018", true},
                                 NumberRow{u"1234–5678—9018", true},
                                 NumberRow{u"1234−5678−9018", true},
                                 NumberRow{u"１２３４ー５６７８ー９０１８", true},
                                 NumberRow{u"1234\u00A05678\u30009018", true},
                                 NumberRow{u"番号は1234-5678-9018です", true},
                                 NumberRow{u"123456789010 と 123456789018", true},
                                 NumberRow{u"123456789017", false},
                                 NumberRow{u"1234567890180", false},
                                 NumberRow{u"0123456789018", false},
                                 NumberRow{u"1234--5678-9018", false},
                                 NumberRow{u"12345-6789-018", false},
                                 NumberRow{u"1234/5678/9018", false},
                                 NumberRow{u"", false},
                                 NumberRow{u"👶", false}}) {
        EXPECT_EQ(looksLikeIndividualNumber(QString::fromUtf16(row.text)), row.found)
            << QString::fromUtf16(row.text).toStdString();
    }
}

// Each single digit mistyped is no number of anybody (that is what the check digit is for), save where it weighs
// nothing.
TEST(IndividualNumber, OfASlipOfTheFingerIsNone)
{
    const QString number = QStringLiteral("123456789018");
    ASSERT_TRUE(looksLikeIndividualNumber(number));
    for (qsizetype place = 0; place < 11; ++place) {
        QString slip = number;
        slip[place] = QChar(u'0' + (number.at(place).digitValue() + 1) % 10);
        EXPECT_FALSE(looksLikeIndividualNumber(slip)) << slip.toStdString();
    }
}

TEST(ProblemWords, AreStableAndEachItsOwn)
{
    QStringList words;
    for (int code = 0; code <= static_cast<int>(ProblemCode::IndividualNumber); ++code) {
        words.append(problemWord(static_cast<ProblemCode>(code)));
    }
    EXPECT_EQ(words.first(), QStringLiteral("missing"));
    EXPECT_EQ(words.last(), QStringLiteral("individual_number"));
    EXPECT_EQ(words.at(static_cast<int>(ProblemCode::BelowMinimum)), QStringLiteral("below_minimum"));
    EXPECT_EQ(words.at(static_cast<int>(ProblemCode::RuleBroken)), QStringLiteral("rule_broken"));
    EXPECT_EQ(words.removeDuplicates(), 0);
}

} // namespace
} // namespace oyako::forms
