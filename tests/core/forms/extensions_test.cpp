// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// What of a questionnaire stands in extensions (interoperability reference §5, resources/forms/EXTENSIONS.md).
#include "tests/core/forms/support.h"

namespace oyako::forms {
namespace {

const QByteArray core = "http://hl7.org/fhir/StructureDefinition/";
const QByteArray own = "urn:oyako:extension:";

QByteArray extension(const QByteArray &url, const QByteArray &value)
{
    return "{\"url\":\"" + url + "\"," + value + "}";
}

/// The first item of a form whose first item has these extensions.
Item itemWith(const QByteArray &extensions, const char *type = "string", const QByteArray &rest = {})
{
    return formOf(itemOf("a", type, ",\"extension\":[" + extensions + "]" + rest))->item(0);
}

Item itemWithControl(const char *code)
{
    return itemWith(extension(core + "questionnaire-itemControl",
                              QByteArray("\"valueCodeableConcept\":{\"coding\":[{\"code\":\"") + code + "\"}]}"));
}

TEST(ItemControls, AreKnownByTheirCode)
{
    for (const auto &[code, control] :
         {std::pair{"check-box", Control::CheckBox}, std::pair{"radio-button", Control::RadioButton},
          std::pair{"drop-down", Control::DropDown}, std::pair{"autocomplete", Control::Autocomplete},
          std::pair{"slider", Control::Slider},      std::pair{"spinner", Control::Spinner},
          std::pair{"text-box", Control::TextBox},   std::pair{"help", Control::Help},
          std::pair{"prompt", Control::Prompt},      std::pair{"unit", Control::Unit},
          std::pair{"flyover", Control::Flyover},    std::pair{"page", Control::Page},
          std::pair{"header", Control::Header},      std::pair{"footer", Control::Footer},
          std::pair{"list", Control::List},          std::pair{"table", Control::Table},
          std::pair{"gtable", Control::GroupTable},  std::pair{"tooth-chart", Control::ToothChart},
          std::pair{"hologram", Control::Default},   std::pair{"", Control::Default}}) {
        EXPECT_EQ(itemWithControl(code).control, control) << code;
    }
    EXPECT_EQ(itemWith({}).control, Control::Default);
}

TEST(ItemLook, HintHiddenAndDirection)
{
    EXPECT_TRUE(itemWith(extension(core + "questionnaire-hidden", "\"valueBoolean\":true")).hidden);
    EXPECT_FALSE(itemWith(extension(core + "questionnaire-hidden", "\"valueBoolean\":false")).hidden);
    EXPECT_TRUE(
        itemWith(extension(core + "questionnaire-choiceOrientation", "\"valueCode\":\"horizontal\"")).horizontal);
    EXPECT_FALSE(
        itemWith(extension(core + "questionnaire-choiceOrientation", "\"valueCode\":\"vertical\"")).horizontal);
    EXPECT_EQ(itemWith(extension(core + "entryFormat", "\"valueString\":\"nnn-nnnn\"")).entryFormat, s("nnn-nnnn"));
    EXPECT_TRUE(
        itemWith(extension("http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observationExtract",
                           "\"valueBoolean\":true"))
            .observationExtract);
}

/// Why an item with this extension is refused.
QStringList refusalOf(const QByteArray &extension, const char *type)
{
    const QByteArray item = itemOf("a", type, ",\"extension\":[" + extension + "]");
    const auto form = parseForm("{\"resourceType\":\"Questionnaire\",\"item\":[" + item + "]}");
    return form ? QStringList() : form.error().arguments;
}

TEST(ItemLimits, AreTakenInTheTypeOfTheItem)
{
    const auto minimum = [](const char *type, const QByteArray &value) {
        return itemWith(extension(core + "minValue", value), type).limits.minimum;
    };
    EXPECT_EQ(minimum("integer", "\"valueInteger\":3"), Value(qint64(3)));
    EXPECT_EQ(minimum("decimal", "\"valueInteger\":3"), Value(3.0));
    EXPECT_EQ(minimum("date", "\"valueDate\":\"2026-05\""), Value(Date{s("2026-05")}));
    EXPECT_EQ(minimum("dateTime", "\"valueDate\":\"2026-05-03\""), Value(DateTime{s("2026-05-03")}));
    EXPECT_EQ(minimum("time", "\"valueTime\":\"08:00:00\""), Value(Time{s("08:00:00")}));
    EXPECT_EQ(minimum("quantity", "\"valueDecimal\":2.5"), Value(Quantity{2.5, {}, {}, {}}));
    const QStringList refusal{s("bad_value"), s("minValue")};
    EXPECT_EQ(refusalOf(extension(core + "minValue", "\"valueString\":\"three\""), "integer"), refusal);
    EXPECT_EQ(refusalOf(extension(core + "minValue", "\"valueTime\":\"08:00:00\""), "date"), refusal);
}

TEST(ItemLimits, CountsAreWholeAndNotNegative)
{
    const auto places = [](const QByteArray &value) {
        return itemWith(extension(core + "maxDecimalPlaces", value), "decimal").limits.maxDecimalPlaces;
    };
    EXPECT_EQ(places("\"valueInteger\":2"), 2);
    EXPECT_EQ(places("\"valueInteger\":0"), 0);
    for (const char *value : {"\"valueInteger\":-1", "\"valueInteger\":99999999999", "\"valueString\":\"two\""}) {
        EXPECT_EQ(refusalOf(extension(core + "maxDecimalPlaces", value), "decimal"),
                  (QStringList{s("bad_value"), s("maxDecimalPlaces")}));
    }
    const Item many = itemWith(extension(core + "questionnaire-minOccurs", "\"valueInteger\":2") + "," +
                                   extension(core + "questionnaire-maxOccurs", "\"valueInteger\":4"),
                               "string", ",\"repeats\":true");
    EXPECT_EQ(many.limits.minOccurs, 2);
    EXPECT_EQ(many.limits.maxOccurs, 4);
    EXPECT_EQ(itemWith(extension(core + "minLength", "\"valueInteger\":2")).limits.minLength, 2);
    EXPECT_EQ(itemWith(extension(core + "regex", "\"valueString\":\"[0-9]+\"")).limits.regex, s("[0-9]+"));
}

TEST(ItemUnits, OneThatIsSetAndSeveralToChoose)
{
    const QByteArray kg = R"("valueCoding":{"system":"http://unitsofmeasure.org","code":"kg","display":"キロ"})";
    const QByteArray g = R"("valueCoding":{"code":"g"})";
    const Item item =
        itemWith(extension(core + "questionnaire-unit", kg) + "," + extension(core + "questionnaire-unitOption", kg) +
                     "," + extension(core + "questionnaire-unitOption", g),
                 "quantity");
    EXPECT_EQ(item.unit, (Unit{s("http://unitsofmeasure.org"), s("kg"), s("キロ")}));
    EXPECT_EQ(item.unitOptions, (QList<Unit>{{s("http://unitsofmeasure.org"), s("kg"), s("キロ")}, {{}, s("g"), {}}}));
}

TEST(ItemOwn, MarksOfOurForms)
{
    const Item item = itemWith(extension(own + "binding", "\"valueString\":\"measurement.weight\"") + "," +
                               extension(own + "sensitive", "\"valueBoolean\":true") + "," +
                               extension(own + "concern", "\"valueCode\":\"no\"") + "," +
                               extension(own + "writer", "\"valueCode\":\"professional\"") + "," +
                               extension(own + "approximate-date", "\"valueBoolean\":true") + "," +
                               extension(own + "editions", "\"valueString\":\"2023-\"") + "," +
                               extension(own + "to-check", "\"valueCode\":\"field\"") + "," +
                               extension(own + "to-check", "\"valueCode\":\"limits\"") + "," +
                               extension(own + "paper-page", "\"valueString\":\"24\""));
    EXPECT_EQ(item.toCheck, (QStringList{s("field"), s("limits")}));
    EXPECT_EQ(item.binding, s("measurement.weight"));
    EXPECT_TRUE(item.sensitive && item.approximateDate);
    EXPECT_EQ(item.concern, Concern::WhenNo);
    EXPECT_EQ(item.writer, Writer::Professional);
    EXPECT_EQ(item.editions, s("2023-"));
    EXPECT_EQ(item.paperPage, s("24"));
    const Item bare = itemWith(extension("https://elsewhere.example/binding", "\"valueString\":\"person.name\""));
    EXPECT_TRUE(bare.binding.isEmpty()) << "only under our own address";
    for (const auto &[word, writer] :
         {std::pair{"parent", Writer::Parent}, std::pair{"municipality", Writer::Municipality},
          std::pair{"nobody", Writer::Anyone}}) {
        EXPECT_EQ(itemWith(extension(own + "writer", QByteArray("\"valueCode\":\"") + word + "\"")).writer, writer);
    }
}

TEST(FormOwn, EditionPageWriterProvenanceContextsAndFollowUps)
{
    const auto form = parseForm(
        "{\"resourceType\":\"Questionnaire\",\"extension\":[" + extension(own + "edition", "\"valueString\":\"2025\"") +
        "," + extension(own + "paper-page", "\"valueString\":\"表紙\"") + "," +
        extension(own + "writer", "\"valueCode\":\"parent\"") + "," +
        extension(own + "provenance", "\"valueString\":\"handbook\"") + "," +
        R"({"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-launchContext","extension":[{"url":"name","valueId":"patient"}]},
        {"url":"urn:oyako:extension:follow-up","extension":[{"url":"item","valueString":"a"},{"url":"at-least","valueInteger":1},{"url":"code","valueCode":"talk"}]}],
        "item":[{"linkId":"a","type":"string"}]})");
    ASSERT_TRUE(form);
    EXPECT_EQ((*form)->edition, s("2025"));
    EXPECT_EQ((*form)->paperPage, s("表紙"));
    EXPECT_EQ((*form)->writer, Writer::Parent);
    EXPECT_EQ((*form)->provenance, s("handbook"));
    EXPECT_EQ((*form)->launchContexts, QStringList{s("patient")}) << "R4's id as well as SDC's coding";
    ASSERT_EQ((*form)->followUps.size(), 1);
    EXPECT_EQ((*form)->followUps.first().linkId, s("a"));
    EXPECT_EQ((*form)->followUps.first().atLeast, 1);
    EXPECT_EQ((*form)->followUps.first().code, s("talk"));
}

TEST(OptionExtensions, ScorePrefixAndStandingAlone)
{
    const QByteArray options =
        R"(,"answerOption":[{"valueCoding":{"code":"a","display":"A","_display":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/translation",
        "extension":[{"url":"lang","valueCode":"ja"},{"url":"content","valueString":"あ"}]}]}},"extension":[
        {"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":1.5},
        {"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-optionPrefix","valueString":"ア"}]},
        {"valueCoding":{"code":"b"},"initialSelected":true,"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/itemWeight","valueDecimal":2},
        {"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive","valueBoolean":true}]}])";
    const Item item = formOf(itemOf("c", "choice", options))->item(0);
    ASSERT_EQ(item.options.size(), 2);
    EXPECT_EQ(item.options.at(0).ordinal, 1.5);
    EXPECT_EQ(item.options.at(0).prefix, s("ア"));
    EXPECT_EQ(item.options.at(0).label.in(s("ja")), s("あ"));
    EXPECT_EQ(item.options.at(0).label.in(s("en")), s("A"));
    EXPECT_FALSE(item.options.at(0).exclusive);
    EXPECT_EQ(item.options.at(1).label.original, s("b")) << "a code without a display is its own";
    EXPECT_EQ(item.options.at(1).ordinal, 2.0);
    EXPECT_TRUE(item.options.at(1).exclusive);
    EXPECT_EQ(item.initial, QList<Value>{item.options.at(1).value});
}

TEST(OptionTypes, PlainOptionsAreOfTheTypeOfTheItem)
{
    const auto options = [](const char *type, const QByteArray &values) {
        QStringList texts;
        const Item item = formOf(itemOf("c", type, ",\"answerOption\":[" + values + "]"))->item(0);
        for (const Option &option : item.options) {
            texts.append(typeWord(item.type) + QLatin1Char(' ') + option.label.original);
        }
        return texts.join(QLatin1String(", "));
    };
    EXPECT_EQ(options("integer", R"({"valueInteger":1},{"valueInteger":2})"), s("integer 1, integer 2"));
    EXPECT_EQ(options("date", R"({"valueDate":"2026-05"})"), s("date 2026-05"));
    EXPECT_EQ(options("time", R"({"valueTime":"08:00:00"})"), s("time 08:00:00"));
    EXPECT_EQ(options("open-choice", R"({"valueString":"x"})"), s("open-choice x"));
}

} // namespace
} // namespace oyako::forms
