// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/parser.h"

#include "core/forms/library.h"

#include "tests/support/files.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::forms {
namespace {

QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QJsonObject questionnaire(const QJsonArray &items)
{
    return {{QStringLiteral("resourceType"), QStringLiteral("Questionnaire")}, {QStringLiteral("item"), items}};
}

QJsonObject question(const QString &linkId, const QString &type = QStringLiteral("string"))
{
    return {{QStringLiteral("linkId"), linkId}, {QStringLiteral("type"), type}};
}

/// What nobody could fill in, and what R4 does not allow.
QJsonArray refused()
{
    QJsonArray all = test::caseArray(QStringLiteral("forms/refused.json"));
    for (const QJsonValue &value : test::caseArray(QStringLiteral("forms/refused_shape.json"))) {
        all.append(value);
    }
    return all;
}

TEST(FormParser, RefusesWithPlaceAndReason)
{
    for (const QJsonValue &value : refused()) {
        const QJsonObject row = value.toObject();
        SCOPED_TRACE(row.value(QLatin1String("name")).toString().toStdString());
        const auto form = parseForm(bytesOf(row.value(QLatin1String("form")).toObject()));
        ASSERT_FALSE(form);
        EXPECT_EQ(QString(errorWord(form.error().code)), row.value(QLatin1String("code")).toString());
        EXPECT_EQ(form.error().field, row.value(QLatin1String("field")).toString());
        QStringList arguments;
        for (const QJsonValue &argument : row.value(QLatin1String("arguments")).toArray()) {
            arguments.append(argument.toString());
        }
        EXPECT_EQ(form.error().arguments, arguments);
    }
}

TEST(FormParser, RefusesFiftyThousandItems)
{
    QJsonArray items;
    for (int i = 0; i < 50'000; ++i) {
        items.append(question(QString::number(i)));
    }
    const auto form = parseForm(bytesOf(questionnaire(items)));
    ASSERT_FALSE(form);
    EXPECT_EQ(form.error(), (Error{ErrorCode::BadForm,
                                   QString::number(mostItems),
                                   {QStringLiteral("too_many_items"), QString::number(mostItems)}}));
}

TEST(FormParser, RefusesAStringOfFiveMegabytes)
{
    QJsonObject item = question(QStringLiteral("a"));
    item.insert(QStringLiteral("text"), QString(5 * 1024 * 1024, QLatin1Char('x')));
    const auto form = parseForm(bytesOf(questionnaire({item})));
    ASSERT_FALSE(form);
    EXPECT_EQ(form.error().code, ErrorCode::TooLarge);
    EXPECT_EQ(form.error().arguments.at(1), QStringLiteral("string"));
}

TEST(FormParser, RefusesWhatIsNoJsonObject)
{
    EXPECT_EQ(parseForm(QByteArrayLiteral("{\"a\":")).error().code, ErrorCode::NotJson);
    EXPECT_EQ(parseForm(QByteArrayLiteral("[]")).error().code, ErrorCode::NotJson);
    EXPECT_EQ(parseForm({}).error().code, ErrorCode::NotJson);
    EXPECT_EQ(parseForm(QByteArrayLiteral("{\"a\":\"\xE3\x81\"}")).error(),
              (Error{ErrorCode::NotUtf8, {}, {QStringLiteral("6")}}));
    EXPECT_EQ(parseForm(QByteArray(21 * 1024 * 1024, ' ')).error().code, ErrorCode::TooLarge);
    EXPECT_EQ(parseForm(QByteArray(100, '[')).error(), (Error{ErrorCode::TooDeep, {}, {QStringLiteral("64")}}));
}

TEST(FormParser, BracketsInsideTextAreNoDepth)
{
    QJsonObject item = question(QStringLiteral("a"));
    item.insert(QStringLiteral("text"), QString(QString(200, QLatin1Char('[')) + QLatin1String("\\\"{{")));
    EXPECT_TRUE(parseForm(bytesOf(questionnaire({item}))));
}

TEST(FormParser, AQuestionWhetherSomebodyHasTheCardIsFine)
{
    QJsonObject card = question(QStringLiteral("card"), QStringLiteral("boolean"));
    card.insert(QStringLiteral("text"), QStringLiteral("マイナンバーカードを持っていますか"));
    QJsonObject patient = question(QStringLiteral("number"));
    patient.insert(QStringLiteral("text"), QStringLiteral("診察券の番号"));
    EXPECT_TRUE(parseForm(bytesOf(questionnaire({card, patient}))));
}

TEST(FormParser, KeepsTheVeryBytes)
{
    const QByteArray bytes = test::caseBytes(QStringLiteral("forms/questionnaires/infant-questionnaire.json"));
    const auto form = parseForm(bytes);
    ASSERT_TRUE(form);
    EXPECT_EQ((*form)->bytes, bytes);
}

TEST(FormParser, ReadsTheTreeInReadingOrder)
{
    const auto form = parseForm(test::caseBytes(QStringLiteral("forms/questionnaires/infant-questionnaire.json")));
    ASSERT_TRUE(form);
    EXPECT_EQ((*form)->canonical(), QStringLiteral("urn:uuid:00000000-0000-4000-8000-000000000090|1.0.0"));
    EXPECT_EQ((*form)->title.original, QStringLiteral("4か月児健診 問診票(見本)"));
    const Item &group = (*form)->item(0);
    EXPECT_EQ(group.type, ItemType::Group);
    EXPECT_EQ(group.end, 3);
    EXPECT_EQ(group.children, (QList<ItemIndex>{1, 2}));
    const Item *head = (*form)->find(QStringLiteral("1.1"));
    ASSERT_TRUE(head);
    EXPECT_TRUE(head->required);
    EXPECT_EQ(head->parent, 0);
    EXPECT_EQ(head->depth, 1);
    const Item *note = (*form)->find(QStringLiteral("1.2"));
    EXPECT_EQ(note->limits.maxLength, 200);
    ASSERT_EQ(note->conditions.size(), 1);
    EXPECT_EQ(note->conditions.first().question, 1);
    EXPECT_EQ(note->conditions.first().answer, Value(false));
    const Item *feeding = (*form)->find(QStringLiteral("2"));
    ASSERT_EQ(feeding->options.size(), 3);
    EXPECT_EQ(feeding->options.at(1).label.original, QStringLiteral("混合"));
    EXPECT_EQ((*form)->find(QStringLiteral("3"))->limits.minimum, Value(0.5));
    EXPECT_EQ((*form)->find(QStringLiteral("9")), nullptr);
    EXPECT_EQ((*form)->indexOf(QStringLiteral("9")), -1);
}

TEST(FormParser, ReadsContainedValueSets)
{
    const auto form = parseForm(
        test::caseBytes(QStringLiteral("forms/questionnaires/lforms-questionnaire-calculatedExpression.json")));
    ASSERT_TRUE(form);
    const Item *colour = (*form)->find(QStringLiteral("repeating-choice"));
    ASSERT_EQ(colour->options.size(), 2);
    EXPECT_EQ(colour->options.at(1).value, Value(Coding{{}, QStringLiteral("g"), QStringLiteral("Green")}));
}

TEST(FormParser, ReadsValueSetsByDefinitionWithScoresAndDesignations)
{
    const QByteArray bytes =
        R"({"resourceType":"Questionnaire","contained":[{"resourceType":"ValueSet","id":"v","compose":{"include":[
        {"system":"urn:s","concept":[{"code":"a","display":"A","designation":[{"language":"ja","value":"あ"}],
        "extension":[{"url":"http://hl7.org/fhir/StructureDefinition/itemWeight","valueDecimal":2}]},{"code":"b"}]}]}}],
        "item":[{"linkId":"c","type":"choice","answerValueSet":"#v"}]})";
    const auto form = parseForm(bytes);
    ASSERT_TRUE(form);
    const QList<Option> &options = (*form)->item(0).options;
    ASSERT_EQ(options.size(), 2);
    EXPECT_EQ(options.at(0).value, Value(Coding{QStringLiteral("urn:s"), QStringLiteral("a"), QStringLiteral("A")}));
    EXPECT_EQ(options.at(0).label.in(QStringLiteral("ja")), QStringLiteral("あ"));
    EXPECT_EQ(options.at(0).ordinal, 2.0);
    EXPECT_EQ(options.at(1).label.original, QStringLiteral("b"));
}

TEST(FormParser, AcceptsBothSpellingsOfSdcExpressions)
{
    for (const char *base :
         {"http://hl7.org/fhir/uv/sdc/StructureDefinition/", "http://hl7.org/fhir/StructureDefinition/"}) {
        const QByteArray extension = QByteArray("{\"url\":\"") + base + "sdc-questionnaire-calculatedExpression\"," +
                                     R"("valueExpression":{"language":"text/fhirpath","expression":"1+1"}})";
        const QByteArray bytes =
            R"({"resourceType":"Questionnaire","item":[{"linkId":"a","type":"integer","extension":[)" + extension +
            "]}]}";
        const auto form = parseForm(bytes);
        ASSERT_TRUE(form);
        EXPECT_TRUE((*form)->item(0).calculatedExpression);
    }
}

TEST(FormParser, ReadsOwnExtensions)
{
    const auto form = builtInForm(QStringLiteral("antenatal-visit"));
    ASSERT_TRUE(form);
    const Item *weight = (*form)->find(QStringLiteral("weight"));
    ASSERT_TRUE(weight);
    EXPECT_EQ(weight->binding, QStringLiteral("measurement.weight"));
    EXPECT_EQ(weight->unit,
              (Unit{QStringLiteral("http://unitsofmeasure.org"), QStringLiteral("kg"), QStringLiteral("kg")}));
    EXPECT_EQ(weight->limits.usualMinimum, 35.0);
    EXPECT_EQ(weight->limits.usualMaximum, 130.0);
    EXPECT_EQ(weight->limits.maxDecimalPlaces, 1);
    EXPECT_TRUE(weight->observationExtract);
    EXPECT_EQ(weight->codes.first().code, QStringLiteral("29463-7"));
    EXPECT_EQ((*form)->writer, Writer::Professional);
    EXPECT_EQ((*form)->edition, QStringLiteral("2023"));
    EXPECT_EQ(weight->label(QStringLiteral("en")), QStringLiteral("Weight"));
}

TEST(FormParser, ReadsLookAndPolarity)
{
    const auto teeth = builtInForm(QStringLiteral("checkup-18m"));
    ASSERT_TRUE(teeth);
    EXPECT_EQ((*teeth)->find(QStringLiteral("teeth.primary"))->control, Control::ToothChart);
    EXPECT_EQ((*teeth)->find(QStringLiteral("between"))->control, Control::GroupTable);
    const auto record = builtInForm(QStringLiteral("parent-record-03m"));
    ASSERT_TRUE(record);
    EXPECT_EQ((*record)->find(QStringLiteral("development.eyesConcern"))->concern, Concern::WhenYes);
    EXPECT_EQ((*record)->find(QStringLiteral("parent.confidant"))->concern, Concern::WhenNo);
    EXPECT_EQ((*record)->find(QStringLiteral("development.smiles"))->concern, Concern::None);
    EXPECT_TRUE((*record)->find(QStringLiteral("development.headControl"))->approximateDate);
    EXPECT_EQ((*record)->find(QStringLiteral("note"))->control, Control::Help);
}

TEST(FormParser, CopesWithFlagsWrittenAsText)
{
    const auto form = parseForm(test::caseBytes(QStringLiteral("forms/questionnaires/lforms-enableWhen-test.R4.json")));
    ASSERT_TRUE(form);
    EXPECT_TRUE((*form)->find(QStringLiteral("Q8"))->repeats);
    EXPECT_EQ((*form)->find(QStringLiteral("Q9c-eq-B"))->conditions.first().answer,
              Value(Date{QStringLiteral("2022-09")}));
}

} // namespace
} // namespace oyako::forms
