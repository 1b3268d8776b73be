// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/answer_table.h"

#include "core/base/csv.h"
#include "core/forms/parser.h"
#include "core/forms/response.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::care {
namespace {

const QByteArray form = R"({
  "resourceType": "Questionnaire", "id": "table", "url": "https://city.example/table", "status": "active",
  "item": [
    {"linkId": "name", "type": "string", "text": "お名前"},
    {"linkId": "likes", "type": "choice", "text": "すきなもの", "repeats": true, "answerOption": [
      {"valueCoding": {"system": "https://city.example/likes", "code": "r", "display": "ごはん"}},
      {"valueCoding": {"system": "https://city.example/likes", "code": "b", "display": "パン"}}]},
    {"linkId": "weight", "type": "quantity", "text": "体重"},
    {"linkId": "well", "type": "boolean", "text": "元気ですか", "item": [
      {"linkId": "since", "type": "date", "text": "いつから"}]},
    {"linkId": "illness", "type": "group", "text": "病気", "repeats": true, "item": [
      {"linkId": "illness.name", "type": "string", "text": "病名"}]},
    {"linkId": "memo", "type": "text", "text": "メモ"}]})";

const QByteArray response = R"({
  "resourceType": "QuestionnaireResponse", "questionnaire": "https://city.example/table", "status": "completed",
  "item": [
    {"linkId": "name", "answer": [{"valueString": "𠮷野 \"塚\"、隆"}]},
    {"linkId": "likes", "answer": [
      {"valueCoding": {"system": "https://city.example/likes", "code": "r", "display": "ごはん"}},
      {"valueCoding": {"system": "https://city.example/likes", "code": "b", "display": "パン"}}]},
    {"linkId": "weight", "answer": [
      {"valueQuantity": {"value": 10.25, "unit": "kg", "system": "http://unitsofmeasure.org", "code": "kg"}}]},
    {"linkId": "well", "answer": [{"valueBoolean": false, "item": [
      {"linkId": "since", "answer": [{"valueDate": "2026-11"}]}]}]},
    {"linkId": "illness", "item": [{"linkId": "illness.name", "answer": [{"valueString": "水痘"}]}]},
    {"linkId": "illness", "item": [{"linkId": "illness.name", "answer": [{"valueString": "突発性発疹"}]}]},
    {"linkId": "memo", "answer": [{"valueString": "=1+1\n二行め"}]}]})";

QList<QStringList> rowsOf(const QByteArray &table)
{
    return csv::readAll(table).value_or(QList<QStringList>());
}

TEST(AnswerTable, HasARowForEveryAnswerInTheOrderOfTheForm)
{
    const auto parsed = forms::parseForm(form);
    ASSERT_TRUE(parsed);
    const auto table = answerTable(**parsed, response, QStringLiteral("ja"));
    ASSERT_TRUE(table);
    EXPECT_TRUE(table->startsWith("\xEF\xBB\xBF")) << "spreadsheets in Japan read UTF-8 only with the mark";
    const QString likes = QStringLiteral("https://city.example/likes");
    const QString ucum = QStringLiteral("http://unitsofmeasure.org");
    const auto row = [](std::initializer_list<const char *> cells) {
        QStringList all;
        for (const char *cell : cells) {
            all.append(QString::fromUtf8(cell));
        }
        return all;
    };
    const QList<QStringList> expected{
        row({"linkId", "occurrence", "question", "answer", "code", "system", "unit"}),
        row({"name", "", "お名前", "𠮷野 \"塚\"、隆", "", "", ""}),
        {QStringLiteral("likes"), QStringLiteral("1"), QStringLiteral("すきなもの"), QStringLiteral("ごはん"),
         QStringLiteral("r"), likes, QString()},
        {QStringLiteral("likes"), QStringLiteral("2"), QStringLiteral("すきなもの"), QStringLiteral("パン"),
         QStringLiteral("b"), likes, QString()},
        {QStringLiteral("weight"), QString(), QStringLiteral("体重"), QStringLiteral("10.25"), QStringLiteral("kg"),
         ucum, QStringLiteral("kg")},
        row({"well", "", "元気ですか", "false", "", "", ""}),
        row({"since", "", "いつから", "2026-11", "", "", ""}),
        row({"illness.name", "1", "病名", "水痘", "", "", ""}),
        row({"illness.name", "2", "病名", "突発性発疹", "", "", ""}),
        row({"memo", "", "メモ", "'=1+1\n二行め", "", "", ""}),
    };
    const QList<QStringList> rows = rowsOf(*table);
    ASSERT_EQ(rows.size(), expected.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        EXPECT_EQ(rows.at(i), expected.at(i)) << i;
    }
}

TEST(AnswerTable, OfNothingIsItsHeaderAlone)
{
    const auto parsed = forms::parseForm(form);
    ASSERT_TRUE(parsed);
    const auto table = answerTable(**parsed, R"({"resourceType":"QuestionnaireResponse"})", QStringLiteral("ja"));
    ASSERT_TRUE(table);
    EXPECT_EQ(rowsOf(*table).size(), 1);
}

TEST(AnswerTable, OfWhatIsNoResponseIsRefused)
{
    const auto parsed = forms::parseForm(form);
    ASSERT_TRUE(parsed);
    EXPECT_EQ(answerTable(**parsed, "[]", QStringLiteral("ja")).error().code, ErrorCode::NotJson);
}

} // namespace
} // namespace oyako::care
