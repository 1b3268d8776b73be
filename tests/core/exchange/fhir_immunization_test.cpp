// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/fhir_bundle.h"
#include "core/exchange/fhir_write.h"
#include "tests/support/qt_printers.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace oyako::exchange {
namespace {

using namespace records;

QJsonObject parsed(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    EXPECT_TRUE(document.isObject()) << json.constData();
    return document.object();
}

/// One dose of another program with these elements, beside these resources of its file.
fhir::Incoming read(const QByteArray &elements, const QByteArrayList &beside = {})
{
    QJsonArray entries{QJsonObject{
        {QStringLiteral("resource"),
         parsed(R"({"resourceType":"Immunization","id":"i","status":"completed","patient":{"reference":"Patient/p"},)"
                R"("vaccineCode":{"text":"MR"},"occurrenceDateTime":"2026-05-01",)" +
                elements + '}')}}};
    for (const QByteArray &resource : beside) {
        entries.append(parsed(resource));
    }
    const QJsonObject bundle{{QStringLiteral("resourceType"), QStringLiteral("Bundle")},
                             {QStringLiteral("type"), QStringLiteral("collection")},
                             {QStringLiteral("entry"), entries}};
    const auto file = readFhir(QJsonDocument(bundle).toJson());
    EXPECT_TRUE(file);
    return file ? file->items.first() : fhir::Incoming();
}

Vaccination doseIn(const fhir::Incoming &item)
{
    EXPECT_TRUE(item.value) << item.reason.toStdString();
    return item.value ? std::get<Vaccination>(*item.value) : Vaccination();
}

TEST(ForeignDose, SaysWhoGaveItWhereOfWhoseMakingAndWhichOne)
{
    const auto item = read(R"("protocolApplied":[{"doseNumberPositiveInt":2,"seriesDosesPositiveInt":2}],)"
                           R"("manufacturer":{"display":"第一三共"},"location":{"display":"みどり小児科"},)"
                           R"("performer":[{"actor":{"display":"佐藤 一郎"}}],)"
                           R"("site":{"coding":[{"code":"LA","display":"left arm"}]},)"
                           R"("route":{"coding":[{"code":"SC","display":"皮下"}],"text":"皮下注射"},)"
                           R"("doseQuantity":{"value":0.5,"unit":"ml"})");
    const Vaccination dose = doseIn(item);
    EXPECT_EQ(dose.doseNumber, 2);
    EXPECT_EQ(dose.manufacturer, QStringLiteral("第一三共"));
    EXPECT_EQ(dose.facility, QStringLiteral("みどり小児科"));
    EXPECT_EQ(dose.injector, QStringLiteral("佐藤 一郎"));
    EXPECT_EQ(dose.site, QStringLiteral("left arm"));
    EXPECT_EQ(dose.route, QStringLiteral("皮下注射"));
    EXPECT_EQ(dose.amountMl, 0.5);
    EXPECT_EQ(item.dropped, QStringList());
}

TEST(ForeignDose, ReferencesAreFollowedWithinTheFileAndNowhereElse)
{
    const QByteArrayList beside{
        R"({"fullUrl":"urn:uuid:0b4f9a64-7b1c-4d5e-9c57-1f6a9b6f0001","resource":{"resourceType":"Practitioner","id":"d","name":[{"family":"佐藤","given":["一郎"]}]}})",
        R"({"resource":{"resourceType":"Location","id":"l","name":"みどり小児科"}})",
        R"({"resource":{"resourceType":"Organization","id":"m","name":"別のもの"}})"};
    const auto item = read(
        R"("contained":[{"resourceType":"Organization","id":"m","name":"第一三共"}],"manufacturer":{"reference":"#m"},)"
        R"("location":{"reference":"Location/l"},)"
        R"("performer":[{"actor":{"reference":"urn:uuid:0b4f9a64-7b1c-4d5e-9c57-1f6a9b6f0001"}}])",
        beside);
    const Vaccination dose = doseIn(item);
    EXPECT_EQ(dose.manufacturer, QStringLiteral("第一三共"));
    EXPECT_EQ(dose.facility, QStringLiteral("みどり小児科"));
    EXPECT_EQ(dose.injector, QStringLiteral("佐藤 一郎"));
    EXPECT_EQ(item.dropped, QStringList());

    const auto nowhere =
        read(R"("manufacturer":{"reference":"http://example.org/Organization/9"},)"
             R"("location":{"reference":"#none"},"performer":[{"actor":{"reference":"Practitioner/x"}}])");
    EXPECT_TRUE(doseIn(nowhere).manufacturer.isEmpty());
    EXPECT_EQ(nowhere.dropped,
              (QStringList{QStringLiteral("Immunization.manufacturer"), QStringLiteral("Immunization.location"),
                           QStringLiteral("Immunization.performer")}));
}

struct PerformerCase {
    const char *elements;
    const char *facility;
    const char *injector;
    bool dropped;
};

TEST(ForeignDose, OnlyWhoGaveItIsTheInjectorAndAnOrganizationIsThePlace)
{
    const QList<PerformerCase> cases{
        {R"("performer":[{"actor":{"reference":"Organization/1","display":"市立病院"}}])", "市立病院", "", false},
        {R"("performer":[{"actor":{"type":"Organization","display":"市立病院"}},{"actor":{"display":"佐藤"}}])",
         "市立病院", "佐藤", false},
        {R"("location":{"display":"小児科外来"},"performer":[{"actor":{"type":"Organization","display":"市立病院"}}])",
         "小児科外来", "", true},
        {R"("performer":[{"function":{"coding":[{"code":"OP"}]},"actor":{"display":"鈴木"}},)"
         R"({"function":{"coding":[{"code":"AP"}]},"actor":{"display":"佐藤"}}])",
         "", "佐藤", true},
        {R"("performer":[{"actor":{"display":"田中"}},{"function":{"coding":[{"code":"AP"}]},"actor":{"display":"佐藤"}}])",
         "", "佐藤", true},
        {R"("performer":[{"actor":{"display":"佐藤"}},{"actor":{"display":"佐藤"}}])", "", "佐藤", false},
        {R"("patient":{"reference":"resource:0"},"performer":[{"actor":{"display":"ABC General Hospital"}}])",
         "ABC General Hospital", "", false}};
    for (const PerformerCase &one : cases) {
        const auto item = read(one.elements);
        const Vaccination dose = doseIn(item);
        EXPECT_EQ(dose.facility, QString::fromUtf8(one.facility)) << one.elements;
        EXPECT_EQ(dose.injector, QString::fromUtf8(one.injector)) << one.elements;
        EXPECT_EQ(item.dropped.contains(QStringLiteral("Immunization.performer")), one.dropped) << one.elements;
    }
}

struct NumberCase {
    const char *protocols;
    std::optional<int> number;
};

TEST(ForeignDose, HasANumberOnlyWhereItIsClear)
{
    const QList<NumberCase> cases{{R"([{"doseNumberPositiveInt":1}])", 1},
                                  {R"([{"doseNumberString":" 3 "}])", 3},
                                  {R"([{"doseNumberPositiveInt":2},{"doseNumberString":"2"}])", 2},
                                  {R"([{"doseNumberPositiveInt":1},{"doseNumberPositiveInt":2}])", std::nullopt},
                                  {R"([{"doseNumberPositiveInt":2},{"series":"B"}])", std::nullopt},
                                  {R"([{"doseNumberString":"booster"}])", std::nullopt},
                                  {R"([{"doseNumberPositiveInt":0}])", std::nullopt},
                                  {R"([{"doseNumberPositiveInt":1.5}])", std::nullopt},
                                  {R"([{"doseNumberPositiveInt":1e300}])", std::nullopt},
                                  {R"([{"doseNumberPositiveInt":-1}])", std::nullopt}};
    for (const NumberCase &one : cases) {
        const auto item = read(QByteArray(R"("protocolApplied":)") + one.protocols);
        EXPECT_EQ(doseIn(item).doseNumber, one.number) << one.protocols;
        EXPECT_EQ(item.dropped.contains(QStringLiteral("Immunization.protocolApplied")), !one.number) << one.protocols;
    }
}

TEST(ForeignDose, WhatItCannotSayIsListed)
{
    const auto item = read(R"("isSubpotent":true,"reaction":[{"date":"2026-05-02"}],"site":{"coding":[{"code":"LA"}]},)"
                           R"("doseQuantity":{"value":1,"code":"{tablet}"})");
    EXPECT_EQ(item.dropped,
              (QStringList{QStringLiteral("Immunization.site"), QStringLiteral("Immunization.doseQuantity"),
                           QStringLiteral("Immunization.isSubpotent"), QStringLiteral("Immunization.reaction")}));
    EXPECT_EQ(read(R"("isSubpotent":false)").dropped, QStringList());
}

TEST(ForeignDose, ElementsOfAnotherShapeAreRefusedByName)
{
    const QList<QPair<QByteArray, QString>> cases{
        {R"("manufacturer":"第一三共")", QStringLiteral("Immunization.manufacturer")},
        {R"("location":[])", QStringLiteral("Immunization.location")},
        {R"("performer":{"actor":{}})", QStringLiteral("Immunization.performer")},
        {R"("performer":[{"actor":{"display":1}}])", QStringLiteral("Immunization.performer.actor.display")},
        {R"("protocolApplied":[{"doseNumberPositiveInt":"1"}])",
         QStringLiteral("Immunization.protocolApplied.doseNumberPositiveInt")},
        {R"("protocolApplied":[{"doseNumberPositiveInt":1,"doseNumberString":"1"}])",
         QStringLiteral("Immunization.protocolApplied.doseNumber[x]")}};
    for (const auto &[elements, place] : cases) {
        const auto item = read(elements);
        EXPECT_FALSE(item.value) << elements.constData();
        EXPECT_EQ(item.reason, QStringLiteral("shape")) << elements.constData();
        EXPECT_EQ(item.dropped, QStringList{place});
    }
}

} // namespace
} // namespace oyako::exchange
