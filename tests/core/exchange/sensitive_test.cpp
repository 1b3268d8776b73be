// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/sensitive.h"

#include "core/care/form_book.h"
#include "core/care/form_shelf.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace oyako::exchange {
namespace {

using namespace records;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

FormResponse answered(const char *form, const char *items)
{
    return {.form = s(form),
            .response =
                QString(QLatin1String(R"({"resourceType":"QuestionnaireResponse","status":"completed","item":)") +
                        s(items) + QLatin1Char('}'))};
}

QJsonArray itemsOf(const AnyRecord &record)
{
    return QJsonDocument::fromJson(std::get<FormResponse>(record).response.toUtf8())
        .object()
        .value(QLatin1String("item"))
        .toArray();
}

QJsonArray array(const char *json)
{
    return QJsonDocument::fromJson(json).array();
}

TEST(SensitiveFindings, AreInfectionsAndScoresOfTheMind)
{
    const Checkup checkup{.findings = {{s("syphilis"), s("-")},
                                       {s("hivAntibody"), s("-")},
                                       {s("epds"), s("9")},
                                       {s("mibs"), {}},
                                       {s("urineProtein"), s("+")}}};
    const AnyRecord record(checkup);
    QStringList keys = sensitiveKeys(record);
    keys.sort();
    EXPECT_EQ(keys, (QStringList{s("epds"), s("hivAntibody"), s("syphilis")}))
        << "also a negative one; never an empty one";
    const Checkup bare = std::get<Checkup>(withoutSensitive(record));
    EXPECT_EQ(bare.findings.keys(), QStringList{s("urineProtein")});
    const Checkup chosen = std::get<Checkup>(withoutSensitive(record, {s("epds")}));
    EXPECT_EQ(chosen.findings.value(s("epds")), s("9"));
    EXPECT_FALSE(chosen.findings.contains(s("hivAntibody")));
}

TEST(SensitiveFindings, OtherRecordsComeBackAsTheyAre)
{
    const AnyRecord dose(Vaccination{.vaccine = s("mr"), .date = QDate(2026, 5, 3), .note = s("epds")});
    EXPECT_TRUE(sensitiveKeys(dose).isEmpty());
    EXPECT_EQ(toJson(withoutSensitive(dose)), toJson(dose));
    EXPECT_EQ(questionOf(dose, s("epds"), s("ja")), s("epds"));
}

TEST(SensitiveAnswers, OfABuiltInFormAreTakenOutUnlessChosen)
{
    const AnyRecord record(answered("interview-1", R"([{"linkId":"feelings","item":[
        {"linkId":"feelings.whenKnown","answer":[{"valueCoding":{"code":"happy"}}]},
        {"linkId":"feelings.fertilityTreatment","answer":[{"valueBoolean":true}]}]},
        {"linkId":"habits","item":[{"linkId":"habits.smoking","answer":[{"valueCoding":{"code":"now"}}]}]}])"));
    EXPECT_EQ(sensitiveKeys(record), (QStringList{s("feelings.fertilityTreatment"), s("habits.smoking")}));
    EXPECT_EQ(itemsOf(withoutSensitive(record)), array(R"([{"linkId":"feelings","item":[
        {"linkId":"feelings.whenKnown","answer":[{"valueCoding":{"code":"happy"}}]}]}])"))
        << "a group left empty goes too";
    EXPECT_EQ(itemsOf(withoutSensitive(record, {s("feelings.fertilityTreatment"), s("habits.smoking")})),
              itemsOf(record));
    EXPECT_NE(questionOf(record, s("habits.smoking"), s("ja")), s("habits.smoking"));
    EXPECT_NE(questionOf(record, s("habits.smoking"), s("en")), questionOf(record, s("habits.smoking"), s("ja")));
    EXPECT_EQ(questionOf(record, s("nothing"), s("ja")), s("nothing"));
}

TEST(SensitiveAnswers, WhatHoldsNoneStaysByteForByte)
{
    FormResponse response = answered("interview-1", R"([{"linkId":"feelings"}])");
    response.response = QLatin1String("  ") + response.response + QLatin1Char('\n');
    EXPECT_EQ(std::get<FormResponse>(withoutSensitive(AnyRecord(response))).response, response.response);
}

/// Every question about these, of every form, is off until somebody chooses to send it (interoperability reference §7).
TEST(SensitiveAnswers, QuestionsAboutSmokingAndInfectionsAreMarked)
{
    for (const auto &[form, linkId] : {std::pair{"interview-1", "habits.smoking"},
                                       {"interview-1", "habits.smokingHousehold"},
                                       {"maternal-health", "tobacco.self"},
                                       {"maternal-health", "tobacco.selfAmount"},
                                       {"maternal-health", "tobacco.household"},
                                       {"maternal-health", "tobacco.householdAmount"},
                                       {"previsit-03m", "common.smokedPregnant"},
                                       {"previsit-03m", "common.motherSmokes"},
                                       {"previsit-18m", "common.fatherSmokes"},
                                       {"previsit-36m", "common.motherSmokes"},
                                       {"maternal-tests", "syphilis.result"},
                                       {"maternal-tests", "hiv.result"},
                                       {"epds", "q10"},
                                       {"mibs-j", "q1"}}) {
        const QByteArray item = QByteArray("[{\"linkId\":\"") + linkId + "\",\"answer\":[{\"valueInteger\":1}]}]";
        EXPECT_EQ(sensitiveKeys(AnyRecord(answered(form, item.constData()))), QStringList{s(linkId)}) << form;
    }
}

/// A city's form with a sensitive question below the answer to another, and a sensitive group.
const QByteArray cityForm =
    R"({"resourceType":"Questionnaire","id":"city","status":"active","url":"https://city.example/f",
    "version":"1","title":"アンケート","item":[
    {"linkId":"help","type":"boolean","text":"困りごとはありますか","item":[
      {"linkId":"violence","type":"string","text":"暴力のこと","extension":[{"url":"urn:oyako:extension:sensitive","valueBoolean":true}]},
      {"linkId":"plain","type":"string","text":"そのほか"}]},
    {"linkId":"mind","type":"group","text":"こころ","extension":[{"url":"urn:oyako:extension:sensitive","valueBoolean":true}],"item":[
      {"linkId":"mood","type":"string","text":"気分"}]}]})";

class SensitiveElsewhere : public testing::Test {
protected:
    FormResponse response(const char *items)
    {
        const auto changes = care::takeFormIn(m_test.book(), cityForm).value();
        EXPECT_TRUE(m_test.book().apply(changes));
        FormResponse response = answered("city", items);
        response.definition = changes.steps().first().id;
        return response;
    }

    TestBook m_test;
};

TEST_F(SensitiveElsewhere, BelowAnAnswerToo)
{
    const AnyRecord record(response(R"([{"linkId":"help","answer":[{"valueBoolean":true,"item":[
        {"linkId":"violence","answer":[{"valueString":"SECRET"}]},{"linkId":"plain","answer":[{"valueString":"x"}]}]}]}])"));
    EXPECT_EQ(sensitiveKeys(record, m_test.book()), QStringList{s("violence")});
    const AnyRecord bare = withoutSensitive(record, m_test.book());
    EXPECT_FALSE(std::get<FormResponse>(bare).response.contains(s("SECRET")));
    EXPECT_EQ(itemsOf(bare), array(R"([{"linkId":"help","answer":[{"valueBoolean":true,"item":[
        {"linkId":"plain","answer":[{"valueString":"x"}]}]}]}])"));
    EXPECT_EQ(itemsOf(withoutSensitive(record, m_test.book(), {s("violence")})), itemsOf(record));
    EXPECT_EQ(questionOf(record, m_test.book(), s("violence"), s("ja")), s("暴力のこと"));
}

TEST_F(SensitiveElsewhere, AnAnswerThatHeldNothingElseGoesWithIt)
{
    const AnyRecord record(response(
        R"([{"linkId":"help","answer":[{"item":[{"linkId":"violence","answer":[{"valueString":"SECRET"}]}]}]}])"));
    EXPECT_EQ(itemsOf(withoutSensitive(record, m_test.book())), QJsonArray());
    EXPECT_FALSE(std::get<FormResponse>(withoutSensitive(record, m_test.book())).response.contains(s("\"item\"")))
        << "FHIR knows no empty array";
}

TEST_F(SensitiveElsewhere, AGroupGoesWhole)
{
    const AnyRecord record(
        response(R"([{"linkId":"mind","item":[{"linkId":"mood","answer":[{"valueString":"SECRET"}]}]}])"));
    EXPECT_EQ(sensitiveKeys(record, m_test.book()), QStringList{s("mind")});
    EXPECT_EQ(itemsOf(withoutSensitive(record, m_test.book())), QJsonArray());
}

TEST_F(SensitiveElsewhere, AFormThatCannotBeReadHidesEverything)
{
    FormResponse lost = answered("city", R"([{"linkId":"help","answer":[{"valueBoolean":true,"item":[
        {"linkId":"violence","answer":[{"valueString":"SECRET"}]}]}]}])");
    lost.definition = makeId<RecordId>(m_test.clock());
    QStringList keys = sensitiveKeys(AnyRecord(lost), m_test.book());
    keys.sort();
    EXPECT_EQ(keys, (QStringList{s("help"), s("violence")}));
    EXPECT_EQ(itemsOf(withoutSensitive(AnyRecord(lost), m_test.book())), QJsonArray());
}

} // namespace
} // namespace oyako::exchange
