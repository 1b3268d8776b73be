// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/parser.h"
#include "core/forms/response.h"

#include "tests/support/files.h"
#include "tests/support/qt_printers.h"

#include <QDir>

#include <gtest/gtest.h>

namespace oyako::forms {
namespace {

const QString folder = QStringLiteral("forms/questionnaires/");

Result<std::shared_ptr<const Form>> sample(const QString &name)
{
    return parseForm(test::caseBytes(folder + name));
}

TEST(Samples, RunOrAreRefusedByName)
{
    for (const QStringList &row : test::caseRows(folder + QStringLiteral("table.csv"))) {
        SCOPED_TRACE(row.first().toStdString());
        const auto form = sample(row.at(0));
        if (row.at(1) == QLatin1String("runs")) {
            EXPECT_TRUE(form) << errorWord(form.error().code).data()
                              << form.error().arguments.join(QLatin1Char(' ')).toStdString();
            continue;
        }
        ASSERT_FALSE(form);
        EXPECT_EQ(QString(errorWord(form.error().code)), row.at(1));
        EXPECT_EQ(form.error().field, row.at(2));
        EXPECT_EQ(form.error().arguments.value(0), row.at(3));
    }
}

TEST(Samples, TableNamesEveryFile)
{
    QStringList named;
    for (const QStringList &row : test::caseRows(folder + QStringLiteral("table.csv"))) {
        named.append(row.first());
    }
    const QDir directory(QStringLiteral(OYAKO_TEST_CASES "/") + folder);
    for (const QString &file : directory.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        const bool companion =
            file.endsWith(QLatin1String(".expected.json")) || file.endsWith(QLatin1String("-response.json"));
        EXPECT_TRUE(companion || named.contains(file)) << file.toStdString();
    }
}

/// LHC-Forms writes numbers as text and gives dates as empty objects.
QString oneAnswer(const QJsonValue &value)
{
    return value.isBool() ? (value.toBool() ? QStringLiteral("true") : QStringLiteral("false")) : value.toString();
}

QString ownAnswer(const Value &value)
{
    const auto *coding = std::get_if<Coding>(&value);
    return coding ? coding->code : plainText(value);
}

void expectAnswers(const Session &session, const QJsonObject &expected)
{
    for (const Item &item : session.form().items) {
        const QJsonArray wanted = expected.value(item.linkId).toArray();
        const bool listOfNumbers = item.type == ItemType::Integer && item.hasOptions(); // Not reported there.
        if (!item.isQuestion() || listOfNumbers || (!wanted.isEmpty() && wanted.first().isObject())) {
            continue;
        }
        QStringList texts;
        for (const QJsonValue &value : wanted) {
            texts.append(oneAnswer(value));
        }
        QStringList own;
        const NodeId node = session.node(item.linkId);
        for (const Value &value : session.answers(node)) {
            const bool onList = !item.hasOptions() || session.optionIndex(node, value) >= 0;
            own.append(onList ? QStringList{ownAnswer(value)} : QStringList());
        }
        EXPECT_EQ(own, texts) << item.linkId.toStdString();
    }
}

QStringList invalid(const Session &session)
{
    QStringList sentences;
    for (const Problem &problem : session.completionProblems()) {
        const QString label = session.form().find(problem.linkId)->text.original;
        switch (problem.code) {
        case ProblemCode::Missing: sentences.append(label + QLatin1String(" requires a value")); break;
        case ProblemCode::BelowMinimum:
            sentences.append(label + QLatin1String(" must be a value greater than or equal to ") +
                             problem.arguments.first() + QLatin1Char('.'));
            break;
        case ProblemCode::AboveMaximum:
            sentences.append(label + QLatin1String(" must be a value less than or equal to ") +
                             problem.arguments.first() + QLatin1Char('.'));
            break;
        default: break;
        }
    }
    sentences.sort();
    return sentences;
}

QStringList sorted(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &value : array) {
        texts.append(value.toString());
    }
    texts.sort();
    return texts;
}

/// The linkIds that are shown in one case although the other implementation hides them; see PROVENANCE.md.
QStringList shownOnlyHere(const QString &form, int number)
{
    QStringList linkIds;
    for (const QStringList &row : test::caseRows(folder + QStringLiteral("differences.csv"))) {
        if (row.at(0) == form && row.at(1).toInt() == number) {
            linkIds.append(row.at(2));
        }
    }
    return linkIds;
}

class ExpectedResults : public testing::TestWithParam<const char *> {};

TEST_P(ExpectedResults, AgreeWithASecondImplementation)
{
    const QString name = QString::fromLatin1(GetParam());
    const auto form = sample(name + QStringLiteral(".json"));
    ASSERT_TRUE(form);
    const FixedClock clock(QDate(2026, 11, 22));
    const QJsonArray cases = test::caseArray(folder + name + QStringLiteral(".expected.json"));
    ASSERT_FALSE(cases.isEmpty());
    for (int i = 0; i < cases.size(); ++i) {
        SCOPED_TRACE(i);
        const QJsonObject expected = cases.at(i).toObject();
        const auto read = readResponse(*form, expected.value(QLatin1String("input")).toObject(), clock);
        ASSERT_TRUE(read) << read.error().field.toStdString();
        QStringList shown;
        QStringList hidden;
        for (const Item &item : (*form)->items) {
            (read->session.isEnabled(read->session.node(item.linkId)) ? shown : hidden).append(item.linkId);
        }
        for (const QString &linkId : shownOnlyHere(name, i)) {
            EXPECT_EQ(shown.removeAll(linkId), 1) << linkId.toStdString();
            hidden.append(linkId);
        }
        shown.sort();
        hidden.sort();
        EXPECT_EQ(shown, sorted(expected.value(QLatin1String("shown")).toArray()));
        EXPECT_EQ(hidden, sorted(expected.value(QLatin1String("hidden")).toArray()));
        expectAnswers(read->session, expected.value(QLatin1String("answers")).toObject());
        EXPECT_EQ(invalid(read->session), sorted(expected.value(QLatin1String("invalid")).toArray()));
    }
}

INSTANTIATE_TEST_SUITE_P(Forms, ExpectedResults,
                         testing::Values("infant-questionnaire", "lforms-enableWhen-test.R4",
                                         "lforms-enableWhenExpressionTest", "lforms-q-with-nested-enableWhen"));

} // namespace
} // namespace oyako::forms
