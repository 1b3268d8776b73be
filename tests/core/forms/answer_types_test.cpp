// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/parse_value.h"
#include "tests/core/forms/support.h"

namespace oyako::forms {
namespace {

/// One value of every kind an answer can be, as FHIR writes it.
struct Sample {
    const char *name;
    const char *json;
    const char *text;
};

const QList<Sample> samples{
    {"boolean", R"("valueBoolean":true)", "true"},
    {"integer", R"("valueInteger":3)", "3"},
    {"decimal", R"("valueDecimal":3.5)", "3.5"},
    {"string", R"("valueString":"abc")", "abc"},
    {"date", R"("valueDate":"2026-05-03")", "2026-05-03"},
    {"dateTime", R"("valueDateTime":"2026-05-03T10:20:00+09:00")", "2026-05-03T10:20:00+09:00"},
    {"time", R"("valueTime":"10:20:00")", "10:20:00"},
    {"coding", R"("valueCoding":{"system":"urn:x","code":"c","display":"C"})", "C"},
    {"quantity", R"("valueQuantity":{"value":6.5,"unit":"kg","system":"http://unitsofmeasure.org","code":"kg"})",
     "6.5 kg"},
};

struct TypeRow {
    const char *type;
    QStringList taken; ///< Names of the samples that can answer a question of the type.
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

class AnswerTypes : public testing::TestWithParam<TypeRow> {
protected:
    std::shared_ptr<const Form> form =
        formOf(itemOf("q", GetParam().type,
                      QByteArray(GetParam().type) == "choice"
                          ? QByteArray(R"(,"answerOption":[{"valueCoding":{"system":"urn:x","code":"c"}}])")
                          : QByteArray()));
};

TEST_P(AnswerTypes, AResponseIsTakenOrNamedRefused)
{
    for (const Sample &sample : samples) {
        const QByteArray json = QByteArray(R"({"resourceType":"QuestionnaireResponse","status":"completed","item":[)") +
                                R"({"linkId":"q","answer":[{)" + sample.json + "}]}]}";
        const auto read = readResponse(form, json, testClock);
        if (!GetParam().taken.contains(QLatin1String(sample.name))) {
            ASSERT_FALSE(read) << sample.name;
            EXPECT_EQ(read.error(), (Error{ErrorCode::InvalidValue, s("q"), {}})) << sample.name;
            continue;
        }
        ASSERT_TRUE(read) << sample.name;
        EXPECT_EQ(answersOf(read->session, "q"), s(sample.text)) << sample.name;
    }
}

TEST_P(AnswerTypes, ARefusedAnswerLeavesTheOneBefore)
{
    Session session = Session::start(form, testClock);
    const auto valueOf = [](const Sample &sample) {
        return *readChoice(QJsonDocument::fromJson(QByteArray("{") + sample.json + "}").object(), s("value"));
    };
    const auto good = std::find_if(samples.begin(), samples.end(), [](const Sample &sample) {
        return GetParam().taken.first() == QLatin1String(sample.name);
    });
    set(session, "q", {valueOf(*good)});
    const QList<Value> before = session.answers(session.node(s("q")));
    for (const Sample &sample : samples) {
        if (!GetParam().taken.contains(QLatin1String(sample.name))) {
            EXPECT_FALSE(session.setAnswers(s("q"), {valueOf(sample)})) << sample.name;
            EXPECT_EQ(session.answers(session.node(s("q"))), before) << sample.name;
        }
    }
}

TEST_P(AnswerTypes, WhatIsWrittenIsOfTheTypeOfTheQuestion)
{
    for (const Sample &sample : samples) {
        const QByteArray json = QByteArray(R"({"resourceType":"QuestionnaireResponse","status":"completed","item":[)") +
                                R"({"linkId":"q","answer":[{)" + sample.json + "}]}]}";
        const auto read = readResponse(form, json, testClock);
        const bool choice = QByteArray(GetParam().type).contains("choice");
        if (!read || choice) {
            continue;
        }
        QByteArray word = QByteArray(GetParam().type) == "text" ? QByteArray("string") : QByteArray(GetParam().type);
        word[0] = static_cast<char>(toupper(word.at(0)));
        EXPECT_TRUE(itemsOf(read->session).contains(QByteArray("\"value" + word + "\":")))
            << itemsOf(read->session).constData();
    }
}

INSTANTIATE_TEST_SUITE_P(
    R4, AnswerTypes,
    testing::Values(TypeRow{"boolean", words("boolean")}, TypeRow{"integer", words("integer")},
                    TypeRow{"decimal", words("decimal integer")}, TypeRow{"string", words("string")},
                    TypeRow{"text", words("string")}, TypeRow{"date", words("date string")},
                    TypeRow{"dateTime", words("dateTime date string")}, TypeRow{"time", words("time")},
                    TypeRow{"choice", words("coding string boolean integer decimal date dateTime time")},
                    TypeRow{"quantity", words("quantity integer decimal")}),
    [](const auto &parameter) { return std::string(parameter.param.type); });

TEST(AnswerRead, SeveralForOneAreRefusedAndTakenForMany)
{
    const QByteArray two = R"({"resourceType":"QuestionnaireResponse","status":"completed","item":[
        {"linkId":"q","answer":[{"valueString":"a"},{"valueString":"b"}]}]})";
    EXPECT_EQ(readResponse(formOf(itemOf("q", "string")), two, testClock).error(),
              (Error{ErrorCode::InvalidValue, s("q"), {}}));
    const auto many = readResponse(formOf(itemOf("q", "string", ",\"repeats\":true")), two, testClock);
    ASSERT_TRUE(many);
    EXPECT_EQ(answersOf(many->session, "q"), s("a, b"));
}

TEST(AnswerRead, WholeDecimalsAreIntegersAndOthersAreNot)
{
    const auto form = formOf(itemOf("i", "integer"));
    Session session = Session::start(form, testClock);
    set(session, "i", {4.0});
    EXPECT_EQ(session.answers(session.node(s("i"))), QList<Value>{qint64(4)});
    EXPECT_FALSE(session.setAnswers(s("i"), {4.000001}));
    EXPECT_FALSE(session.setAnswers(s("i"), {1e300}));
    EXPECT_EQ(answersOf(session, "i"), s("4"));
}

TEST(AnswerRead, HostileNumbersAreNone)
{
    const auto form = formOf(itemOf("d", "decimal"));
    for (const char *number : {"1e999", "\"inf\"", "\"nan\"", "\"12kg\"", "\"\"", "null", "[]", "{}"}) {
        const QByteArray json = QByteArray(R"({"resourceType":"QuestionnaireResponse","status":"completed","item":[)") +
                                R"({"linkId":"d","answer":[{"valueDecimal":)" + number + "}]}]}";
        EXPECT_FALSE(readResponse(form, json, testClock)) << number;
    }
}

TEST(AnswerRead, ACodingKeepsItsThreeParts)
{
    const auto read = readResponse(
        formOf(
            itemOf("q", "choice", R"(,"answerOption":[{"valueCoding":{"system":"urn:x","code":"c","display":"C"}}])")),
        QByteArray(
            R"({"resourceType":"QuestionnaireResponse","status":"completed","item":[{"linkId":"q","answer":[{"valueCoding":
        {"system":"urn:x","code":"c","display":"as the clinic wrote it"}}]}]})"),
        testClock);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->session.answers(read->session.node(s("q"))),
              QList<Value>{(Coding{s("urn:x"), s("c"), s("as the clinic wrote it")})});
    EXPECT_EQ(read->session.optionIndex(read->session.node(s("q")), Coding{s("urn:x"), s("c"), {}}), 0);
    EXPECT_EQ(read->session.optionIndex(read->session.node(s("q")), Coding{s("urn:y"), s("c"), {}}), -1);
}

TEST(AnswerRead, AQuantityTakesTheUnitOfTheItemOnlyWhenItHasNone)
{
    const QByteArray unit =
        R"(,"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-unit","valueCoding":{"system":"http://unitsofmeasure.org","code":"kg","display":"キロ"}}])";
    Session session = startOf(itemOf("q", "quantity", unit));
    set(session, "q", {qint64(5)});
    EXPECT_EQ(session.answers(session.node(s("q"))),
              QList<Value>{(Quantity{5, s("キロ"), s("http://unitsofmeasure.org"), s("kg")})});
    set(session, "q", {Quantity{5000, {}, {}, s("g")}});
    EXPECT_EQ(session.answers(session.node(s("q"))), QList<Value>{(Quantity{5000, {}, {}, s("g")})});
}

} // namespace
} // namespace oyako::forms
