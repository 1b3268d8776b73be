// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/fhir_bundle.h"

#include "tests/support/qt_printers.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace oyako::exchange {
namespace {

using namespace records;

QByteArray bundleOf(const QJsonArray &resources, const char *type = "collection")
{
    QJsonArray entries;
    for (const QJsonValue &resource : resources) {
        entries.append(QJsonObject{{QStringLiteral("resource"), resource}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("resourceType"), QStringLiteral("Bundle")},
                                     {QStringLiteral("type"), QLatin1String(type)},
                                     {QStringLiteral("entry"), entries}})
        .toJson();
}

QJsonObject parsed(const char *json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    EXPECT_TRUE(document.isObject()) << json;
    return document.object();
}

QJsonObject weight(const char *quantity)
{
    QJsonObject observation =
        parsed(R"({"resourceType":"Observation","id":"w","status":"final","subject":{"reference":"Patient/p"},
        "code":{"coding":[{"system":"http://loinc.org","code":"29463-7"}]},"effectiveDateTime":"2026-03-01T23:30:00-05:00"})");
    observation.insert(QStringLiteral("valueQuantity"), parsed(quantity));
    return observation;
}

const fhir::Incoming onlyItem(const QByteArray &bytes)
{
    const auto file = readFhir(bytes);
    EXPECT_TRUE(file);
    return file->items.first();
}

TEST(FhirForeign, UnitsAreConvertedOrRefusedNeverGuessed)
{
    const auto grams = [](const char *quantity) {
        const fhir::Incoming item = onlyItem(bundleOf({weight(quantity)}));
        return item.value ? std::optional(std::get<Measurement>(*item.value).value) : std::nullopt;
    };
    EXPECT_EQ(grams(R"({"value":7.25,"code":"kg"})"), 7250);
    EXPECT_EQ(grams(R"({"value":7250,"code":"g"})"), 7250);
    EXPECT_EQ(grams(R"({"value":16,"code":"[lb_av]"})"), 7257.478);
    EXPECT_FALSE(grams(R"({"value":7.25,"code":"stone"})"));
    EXPECT_EQ(onlyItem(bundleOf({weight(R"({"value":7.25,"code":"stone"})")})).reason, QStringLiteral("unknown_unit"));
}

TEST(FhirForeign, DateIsTheOneThatWasWritten)
{
    const fhir::Incoming item = onlyItem(bundleOf({weight(R"({"value":7.25,"code":"kg"})")}));
    EXPECT_EQ(std::get<Measurement>(*item.value).date, QDate(2026, 3, 1));
}

TEST(FhirForeign, ATimeNoClockShowsOrWithoutItsZoneIsNoDate)
{
    const auto isTaken = [](const char *time) {
        QJsonObject observation = weight(R"({"value":7.25,"code":"kg"})");
        observation.insert(QStringLiteral("effectiveDateTime"), QLatin1String(time));
        return onlyItem(bundleOf({observation})).value.has_value();
    };
    for (const char *time :
         {"2026-03-01", "2026-03-01T23:59:60Z", "2026-03-01T00:00:00.5+14:00", "2026-03-01T08:30Z"}) {
        EXPECT_TRUE(isTaken(time)) << time;
    }
    for (const char *time :
         {"2026-03-01T24:00:00Z", "2026-03-01T25:61:00Z", "2026-03-01T10:60:00Z", "2026-03-01T10:00:00+99:99",
          "2026-03-01T10:00:00+14:30", "2026-03-01T10:00:00", "2026-02-29T10:00:00Z", "2026-03"}) {
        EXPECT_FALSE(isTaken(time)) << time;
    }
}

TEST(FhirForeign, ADoseOfAMonthOrAYearStaysOne)
{
    const auto dateOfDose = [](const char *date) {
        QJsonObject dose = parsed(R"({"resourceType":"Immunization","id":"i","status":"completed",
            "patient":{"reference":"Patient/p"},
            "vaccineCode":{"coding":[{"system":"http://hl7.org/fhir/sid/cvx","code":"03"}]}})");
        dose.insert(QStringLiteral("occurrenceDateTime"), QLatin1String(date));
        const fhir::Incoming item = onlyItem(bundleOf({dose}));
        return item.value ? std::get<Vaccination>(*item.value).date.toString() : item.reason;
    };
    EXPECT_EQ(dateOfDose("2024-05"), QStringLiteral("2024-05"));
    EXPECT_EQ(dateOfDose("2024"), QStringLiteral("2024"));
    EXPECT_EQ(dateOfDose("2024-05-03T10:00:00+09:00"), QStringLiteral("2024-05-03"));
    for (const char *none : {"2024-13", "2024-05~", "XXXX", "24", ""}) {
        EXPECT_EQ(dateOfDose(none), QStringLiteral("no_date")) << none;
    }
}

TEST(FhirForeign, ADateOfAPersonThatCannotBeReadIsListed)
{
    struct Case {
        const char *element;
        QStringList dropped;
    };
    const QString birth = QStringLiteral("Patient.birthDate");
    const QString death = QStringLiteral("Patient.deceasedDateTime");
    const QList<Case> cases{{R"("birthDate":"2024-05-06")", {}},
                            {R"("birthDate":"2024-05-06T08:00:00+09:00")", {}},
                            {R"("birthDate":"2024-13-45")", {birth}},
                            {R"("birthDate":"2024-02-30")", {birth}},
                            {R"("birthDate":"2024-05-06x")", {birth}},
                            {R"("birthDate":"2024/05/06")", {birth}},
                            {R"("birthDate":"2024-05")", {birth}},
                            {R"("birthDate":"")", {birth}},
                            {R"("gender":"male")", {}},
                            {R"("deceasedDateTime":"2025-01-32")", {death}},
                            {R"("deceasedBoolean":true)", {QStringLiteral("Patient.deceasedBoolean")}},
                            {R"("deceasedBoolean":false)", {}},
                            {R"("birthDate":"x","deceasedDateTime":"y")", {birth, death}}};
    for (const Case &one : cases) {
        const QByteArray patient = QByteArray(R"({"resourceType":"Patient","id":"p",)") + one.element + '}';
        const fhir::Incoming item = onlyItem(bundleOf({parsed(patient.constData())}));
        EXPECT_TRUE(item.value) << one.element << ": the rest of the person comes in";
        EXPECT_EQ(item.dropped, one.dropped) << one.element;
    }
}

TEST(FhirForeign, WhatHasNotTheShapeOfR4IsRefusedByName)
{
    const QList<QPair<QByteArray, QString>> cases{
        {R"("birthDate":20240506)", QStringLiteral("Patient.birthDate")},
        {R"("name":{"family":"a"})", QStringLiteral("Patient.name")},
        {R"("name":[{"given":["a",1]}])", QStringLiteral("Patient.name.given")},
        {R"("deceasedBoolean":"true")", QStringLiteral("Patient.deceasedBoolean")},
        {R"("deceasedBoolean":false,"deceasedDateTime":"2025-01-31")", QStringLiteral("Patient.deceased[x]")},
        {R"("identifier":[{"value":1}])", QStringLiteral("Patient.identifier.value")}};
    for (const auto &[element, place] : cases) {
        const QByteArray patient = QByteArray(R"({"resourceType":"Patient","id":"p",)") + element + '}';
        const fhir::Incoming item = onlyItem(bundleOf({parsed(patient.constData())}));
        EXPECT_FALSE(item.value) << element.toStdString();
        EXPECT_EQ(item.reason, QStringLiteral("shape")) << element.toStdString();
        EXPECT_EQ(item.dropped, QStringList{place});
    }
}

TEST(FhirForeign, IdsThatAreNoUuidBecomeTheSameOneEachTime)
{
    const QByteArray bytes =
        bundleOf({parsed(R"({"resourceType":"Patient","id":"p"})"), weight(R"({"value":7,"code":"kg"})")});
    const auto first = readFhir(bytes).value();
    const auto second = readFhir(bytes).value();
    EXPECT_EQ(first.items.at(0).id, second.items.at(0).id);
    EXPECT_EQ(first.items.at(1).person, first.items.at(0).id);
    EXPECT_NE(first.items.at(1).id, first.items.at(0).id);
}

TEST(FhirForeign, WhatWasNotGivenOrWasAnErrorIsNoDose)
{
    EXPECT_EQ(
        onlyItem(bundleOf({parsed(R"({"resourceType":"Immunization","status":"not-done","vaccineCode":{"text":"MR"},
        "occurrenceDateTime":"2026-03-01"})")}))
            .reason,
        QStringLiteral("not_done"));
    EXPECT_EQ(onlyItem(bundleOf({parsed(
                           R"({"resourceType":"Immunization","status":"entered-in-error","vaccineCode":{"text":"MR"},
        "occurrenceDateTime":"2026-03-01"})")}))
                  .reason,
              QStringLiteral("entered_in_error"));
}

TEST(FhirForeign, CvxOfADoseGivenAbroadIsKeptAsWritten)
{
    const fhir::Incoming item = onlyItem(bundleOf({parsed(R"({"resourceType":"Immunization","status":"completed",
        "vaccineCode":{"coding":[{"system":"http://hl7.org/fhir/sid/cvx","code":"03","display":"MMR"}]},"occurrenceDateTime":"2025-03-01"})")}));
    EXPECT_EQ(std::get<Vaccination>(*item.value).vaccine, QStringLiteral("cvx:03"));
    EXPECT_EQ(std::get<Vaccination>(*item.value).product, QStringLiteral("MMR"));
}

TEST(FhirForeign, CommandsOfATransactionAreNotFollowed)
{
    const QByteArray bytes = R"({"resourceType":"Bundle","type":"transaction","entry":[
        {"request":{"method":"DELETE","url":"Patient/p"},"resource":{"resourceType":"Patient","id":"p"}},
        {"request":{"method":"POST","url":"http://example.org/Patient"},"resource":{"resourceType":"Patient","id":"q"}}]})";
    const auto file = readFhir(bytes).value();
    ASSERT_EQ(file.items.size(), 2);
    EXPECT_EQ(file.items.first().source, QStringLiteral("Patient/q"));
    EXPECT_EQ(file.items.last().source, QStringLiteral("DELETE Patient/p"));
    EXPECT_EQ(file.items.last().reason, QStringLiteral("request"));
    EXPECT_FALSE(file.items.last().value);
}

struct Hostile {
    const char *what;
    QByteArray bytes;
    ErrorCode code;
};

TEST(FhirForeign, HostileFilesAreRefusedByKind)
{
    const QList<Hostile> files{
        {"no JSON", "<html>", ErrorCode::NotJson},
        {"cut off", R"({"resourceType":"Bundle","type":"collection","entry":[{"resou)", ErrorCode::NotJson},
        {"no FHIR", R"({"name":"x"})", ErrorCode::NotRecognised},
        {"not UTF-8", QByteArray("{\"resourceType\":\"\xC3\x28\"}"), ErrorCode::NotUtf8},
        {"deep", "{\"a\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}", ErrorCode::TooDeep},
        {"R5 or other bundle", R"({"resourceType":"Bundle","type":"subscription-notification"})", ErrorCode::NotFhirR4},
        {"STU3",
         bundleOf(
             {parsed(R"({"resourceType":"Immunization","status":"completed","notGiven":false,"date":"2018-01-01"})")}),
         ErrorCode::NotFhirR4},
    };
    for (const Hostile &hostile : files) {
        const auto file = readFhir(hostile.bytes);
        ASSERT_FALSE(file) << hostile.what;
        EXPECT_EQ(file.error().code, hostile.code) << hostile.what;
    }
}

} // namespace
} // namespace oyako::exchange
