// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// How single values are read out of a FHIR file, as it is written and as it is found.
#include "core/forms/parse_value.h"
#include "tests/core/forms/support.h"

namespace oyako::forms {
namespace {

QJsonObject jsonOf(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    EXPECT_TRUE(document.isObject()) << text.constData();
    return document.object();
}

struct ChoiceRow {
    const char *json;
    std::optional<Value> value;
};

TEST(ReadChoice, TakesTheTypeFromTheKey)
{
    for (const ChoiceRow &row :
         {ChoiceRow{R"({"valueBoolean":false})", false},
          ChoiceRow{R"({"valueBoolean":"false"})", false},
          ChoiceRow{R"({"valueBoolean":"true"})", true},
          ChoiceRow{R"({"valueBoolean":"yes"})", std::nullopt},
          ChoiceRow{R"({"valueBoolean":1})", std::nullopt},
          ChoiceRow{R"({"valueInteger":-3})", qint64(-3)},
          ChoiceRow{R"({"valueInteger":"12"})", qint64(12)},
          ChoiceRow{R"({"valueInteger":2.5})", 2.5},
          ChoiceRow{R"({"valuePositiveInt":1})", qint64(1)},
          ChoiceRow{R"({"valueUnsignedInt":0})", qint64(0)},
          ChoiceRow{R"({"valueDecimal":2})", 2.0},
          ChoiceRow{R"({"valueDecimal":"2.50"})", 2.5},
          ChoiceRow{R"({"valueDecimal":"2,5"})", std::nullopt},
          ChoiceRow{R"({"valueDecimal":true})", std::nullopt},
          ChoiceRow{R"({"valueString":""})", s("")},
          ChoiceRow{R"({"valueString":3})", std::nullopt},
          ChoiceRow{R"({"valueUri":"urn:x"})", s("urn:x")},
          ChoiceRow{R"({"valueCode":"a"})", s("a")},
          ChoiceRow{R"({"valueDate":"2026-05"})", Date{s("2026-05")}},
          ChoiceRow{R"({"valueDate":2026})", std::nullopt},
          ChoiceRow{R"({"valueDateTime":"2026-05-03T10:00:00Z"})", DateTime{s("2026-05-03T10:00:00Z")}},
          ChoiceRow{R"({"valueInstant":"2026-05-03T10:00:00Z"})", DateTime{s("2026-05-03T10:00:00Z")}},
          ChoiceRow{R"({"valueTime":"10:00:00"})", Time{s("10:00:00")}},
          ChoiceRow{R"({"valueCoding":{"code":"a"}})", Coding{{}, s("a"), {}}},
          ChoiceRow{R"({"valueCoding":"a"})", std::nullopt},
          ChoiceRow{R"({"valueQuantity":{"value":"3.5","unit":"kg"}})", Quantity{3.5, s("kg"), {}, {}}},
          ChoiceRow{R"({"valueQuantity":{"unit":"kg"}})", std::nullopt},
          ChoiceRow{R"({"valueQuantity":{"value":3,"comparator":"<"}})", std::nullopt},
          ChoiceRow{R"({"valueQuantity":3})", std::nullopt},
          ChoiceRow{R"({"value":3})", std::nullopt},
          ChoiceRow{R"({"valued":"no key of ours"})", std::nullopt},
          ChoiceRow{R"({"answerString":"of another stem"})", std::nullopt},
          ChoiceRow{R"({})", std::nullopt}}) {
        EXPECT_EQ(readChoice(jsonOf(row.json), s("value")), row.value) << row.json;
    }
}

// "less than 3" is not 3: a quantity with a comparator is no answer.
TEST(ReadChoice, IsOfOneStem)
{
    const QJsonObject both = jsonOf(R"({"answerInteger":1,"valueInteger":2,"url":"x"})");
    EXPECT_EQ(readChoice(both, s("answer")), Value(qint64(1)));
    EXPECT_EQ(readChoice(both, s("value")), Value(qint64(2)));
}

struct FitRow {
    Value value;
    ItemType type;
    std::optional<Value> fitted;
};

TEST(Fitted, ChangesTheTypeOnlyWhereNothingIsLost)
{
    for (const FitRow &row : {FitRow{qint64(3), ItemType::Decimal, 3.0},
                              FitRow{3.0, ItemType::Integer, qint64(3)},
                              FitRow{3.5, ItemType::Integer, std::nullopt},
                              FitRow{9e15, ItemType::Integer, std::nullopt},
                              FitRow{-2147483648.0, ItemType::Integer, qint64(-2'147'483'648)},
                              FitRow{2147483648.0, ItemType::Integer, std::nullopt},
                              FitRow{2.5, ItemType::Quantity, Quantity{2.5, {}, {}, {}}},
                              FitRow{Quantity{2, s("kg"), {}, {}}, ItemType::Decimal, std::nullopt},
                              FitRow{Quantity{2, {}, {}, {}}, ItemType::Integer, std::nullopt},
                              FitRow{true, ItemType::Integer, std::nullopt},
                              FitRow{qint64(1), ItemType::Boolean, std::nullopt},
                              FitRow{s("3"), ItemType::Integer, std::nullopt},
                              FitRow{s("true"), ItemType::Boolean, std::nullopt},
                              FitRow{qint64(3), ItemType::String, std::nullopt},
                              FitRow{Coding{{}, s("a"), {}}, ItemType::Text, std::nullopt},
                              FitRow{s("2026-05"), ItemType::Date, Date{s("2026-05")}},
                              FitRow{DateTime{s("2026-05-03")}, ItemType::Date, Date{s("2026-05-03")}},
                              FitRow{DateTime{s("2026-05-03T10:00:00Z")}, ItemType::Date, std::nullopt},
                              FitRow{s("2026-05-03T10:00:00Z"), ItemType::Date, std::nullopt},
                              FitRow{Date{s("2026-05")}, ItemType::DateTime, DateTime{s("2026-05")}},
                              FitRow{Time{s("10:00:00")}, ItemType::DateTime, std::nullopt},
                              FitRow{s("10:00"), ItemType::Time, Time{s("10:00")}},
                              FitRow{s("ten"), ItemType::Time, std::nullopt},
                              FitRow{Date{s("2026-05-03")}, ItemType::Time, std::nullopt},
                              FitRow{s("typed"), ItemType::OpenChoice, s("typed")},
                              FitRow{Quantity{2, {}, {}, {}}, ItemType::Choice, std::nullopt},
                              FitRow{s("x"), ItemType::Group, std::nullopt},
                              FitRow{s("x"), ItemType::Display, std::nullopt}}) {
        EXPECT_EQ(fitted(row.value, row.type), row.fitted)
            << plainText(row.value).toStdString() << " for " << typeWord(row.type).data();
    }
}

TEST(ReadText, TakesItsTranslations)
{
    const Text text = readText(jsonOf(R"({"text":"体重","_text":{"extension":[
        {"url":"http://hl7.org/fhir/StructureDefinition/translation","extension":[
          {"url":"lang","valueCode":"en"},{"url":"content","valueString":"Weight"}]},
        {"url":"http://example.org/other","extension":[{"url":"lang","valueCode":"fr"}]},
        {"url":"http://hl7.org/fhir/StructureDefinition/translation","extension":[
          {"url":"content","valueString":"おもさ"},{"url":"lang","valueCode":"ja-x-easy"}]}]}})"),
                               s("text"));
    EXPECT_EQ(text.original, s("体重"));
    EXPECT_EQ(text.translations, (QList<Text::Translation>{{s("en"), s("Weight")}, {s("ja-x-easy"), s("おもさ")}}));
    EXPECT_TRUE(readText(jsonOf(R"({"text":5})"), s("text")).isEmpty());
    EXPECT_TRUE(readText({}, s("text")).isEmpty());
}

TEST(ReadFlag, IsTrueForTrueAlone)
{
    for (const char *yes : {R"({"f":true})", R"({"f":"true"})"}) {
        EXPECT_TRUE(readFlag(jsonOf(yes), s("f"))) << yes;
    }
    for (const char *no :
         {R"({"f":false})", R"({"f":"false"})", R"({"f":"TRUE"})", R"({"f":1})", R"({"f":null})", "{}"}) {
        EXPECT_FALSE(readFlag(jsonOf(no), s("f"))) << no;
    }
}

TEST(ExtensionName, IsShortUnderKnownAddressesAndWholeElsewhere)
{
    for (const auto &[url, name] :
         {std::pair{"http://hl7.org/fhir/StructureDefinition/minValue", "minValue"},
          std::pair{"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-variable",
                    "sdc-questionnaire-variable"},
          std::pair{"urn:oyako:extension:binding", "oyako:binding"},
          std::pair{"https://hl7.org/fhir/StructureDefinition/minValue",
                    "https://hl7.org/fhir/StructureDefinition/minValue"},
          std::pair{"minValue", "minValue"}, std::pair{"", ""}}) {
        EXPECT_EQ(extensionName({{s("url"), s(url)}}), s(name)) << url;
    }
}

} // namespace
} // namespace oyako::forms
