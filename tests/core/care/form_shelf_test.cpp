// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/form_shelf.h"

#include "core/care/demonstration.h"
#include "core/care/form_book.h"
#include "core/forms/library.h"
#include "core/forms/response.h"
#include "tests/support/files.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::care {
namespace {

using namespace records;

/// A city's questionnaire on feeding; `question` is the text of its second question.
QByteArray cityForm(const QByteArray &version, const QByteArray &question = "1日に何回ですか")
{
    return "\xEF\xBB\xBF{ \"resourceType\" : \"Questionnaire\",\n\t\"id\":\"feeding\", \"status\":\"active\","
           "\"url\":\"https://city.example/forms/feeding\",\"version\":\"" +
           version +
           "\",\"title\":\"離乳食アンケート\","
           "\"item\":[{\"linkId\":\"begun\",\"type\":\"boolean\",\"text\":\"はじめましたか\",\"required\":true},"
           "{\"linkId\":\"times\",\"type\":\"integer\",\"text\":\"" +
           question + "\",\"enableWhen\":[{\"question\":\"begun\",\"operator\":\"=\",\"answerBoolean\":true}]}]}\r\n";
}

class FormShelfTest : public testing::Test {
protected:
    RecordId take(const QByteArray &bytes)
    {
        const auto changes = takeFormIn(m_book, bytes);
        EXPECT_TRUE(changes);
        EXPECT_TRUE(m_book.apply(*changes));
        return changes->steps().first().id;
    }
    TestBook m_test;
    book::Book &m_book = m_test.book();
};

TEST_F(FormShelfTest, KeepsTheFileByteForByte)
{
    const QByteArray bytes = cityForm("1");
    const RecordId id = take(bytes);
    m_test.reopen();
    const auto stored = m_test.book().find<ImportedForm>(id);
    ASSERT_TRUE(stored);
    EXPECT_EQ(bytesOf(stored->value), bytes);
    EXPECT_EQ(stored->value.title, QStringLiteral("離乳食アンケート"));
    EXPECT_EQ(shelfForm(*stored)->form->bytes, bytes);
}

TEST_F(FormShelfTest, PreviewSaysHowTheFileStandsToThoseHere)
{
    EXPECT_EQ(previewForm(m_book, cityForm("1"))->arrival, Arrival::New);
    const RecordId first = take(cityForm("1"));
    const auto again = previewForm(m_book, cityForm("1"));
    EXPECT_EQ(again->arrival, Arrival::AlreadyTakenIn);
    EXPECT_EQ(again->shelf.definition, first);
    EXPECT_EQ(takeFormIn(m_book, cityForm("1")).error().code, ErrorCode::AlreadyExists);

    const auto other = previewForm(m_book, cityForm("1", "1日の回数は"));
    EXPECT_EQ(other->arrival, Arrival::OtherContent);
    EXPECT_EQ(other->changed, QStringList{QStringLiteral("times")});

    const auto next = previewForm(m_book, cityForm("2").replace("\"linkId\":\"times\"", "\"linkId\":\"daily\""));
    EXPECT_EQ(next->arrival, Arrival::NewVersion);
    EXPECT_EQ(next->earlierVersion, QStringLiteral("1"));
    EXPECT_EQ(next->added, QStringList{QStringLiteral("daily")});
    EXPECT_EQ(next->removed, QStringList{QStringLiteral("times")});
    EXPECT_EQ(next->questions, 2);
    EXPECT_EQ(next->required, 1);
}

TEST_F(FormShelfTest, VersionsStandTogetherTheNewestFirst)
{
    take(cityForm("1"));
    take(QByteArray(cityForm("1")).replace("feeding", "sleep"));
    take(cityForm("2"));
    const auto forms = importedForms(m_book);
    ASSERT_EQ(forms->size(), 3);
    QStringList seen;
    for (const auto &form : *forms) {
        seen.append(form.value.form + QLatin1Char(' ') + form.value.version);
    }
    EXPECT_TRUE(seen.indexOf(QStringLiteral("feeding 1")) - seen.indexOf(QStringLiteral("feeding 2")) == 1)
        << seen.join(QLatin1Char(',')).toStdString();
    EXPECT_EQ(findForm(m_book, QStringLiteral("feeding"))->form->version, QStringLiteral("2"));
    EXPECT_EQ(findForm(m_book, QStringLiteral("https://city.example/forms/feeding|1"))->form->version,
              QStringLiteral("1"));
    EXPECT_EQ(findForm(m_book, QStringLiteral("nothing")).error().code, ErrorCode::NotFound);
}

TEST_F(FormShelfTest, ResponseStaysWithTheVersionItAnswers)
{
    ASSERT_TRUE(fillDemonstration(m_book, {}, Progress()));
    const RecordId mother = m_book.list<Pregnancy>()->first().person;
    const RecordId first = take(cityForm("1"));
    const auto shelf = findForm(m_book, first.toString());
    forms::Session session = forms::Session::start(shelf->form, m_book.clock());
    ASSERT_TRUE(session.setAnswers(QStringLiteral("begun"), {true}));
    ASSERT_TRUE(session.setAnswers(QStringLiteral("times"), {qint64(2)}));
    FormSubject subject = subjectOf(m_book, mother).value();
    subject.definition = shelf->definition;
    ASSERT_TRUE(m_book.apply(*completeForm(session, m_book, subject)));
    take(cityForm("2"));
    ASSERT_TRUE(m_book.markEnteredInError(first));

    const FormResponse response = m_book.list<FormResponse>(mother)->last().value;
    const auto own = formOf(m_book, response);
    ASSERT_TRUE(own);
    EXPECT_EQ(own->form->version, QStringLiteral("1"));
    const auto read = forms::readResponse(own->form, response.response.toUtf8(), m_book.clock());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->session.answers(read->session.node(QStringLiteral("times"))), QList<forms::Value>{qint64(2)});
}

// A form from elsewhere could carry a hidden item bound to the address, filled in beforehand.
TEST_F(FormShelfTest, ChangesNoRecordAndCollectsNothingUnseen)
{
    ASSERT_TRUE(fillDemonstration(m_book, {}, Progress()));
    const RecordId mother = m_book.list<Pregnancy>()->first().person;
    const QString address = m_book.find<Person>(mother)->value.address;
    const RecordId id = take(R"({"resourceType":"Questionnaire","id":"pregnancy-notification","item":[
        {"linkId":"a","type":"string","text":"a","initial":[{"valueString":"elsewhere"}],"extension":[
          {"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-hidden","valueBoolean":true},
          {"url":"urn:oyako:extension:binding","valueString":"person.address"}]},
        {"linkId":"p","type":"string","text":"p","extension":[
          {"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-hidden","valueBoolean":true},
          {"url":"urn:oyako:extension:binding","valueString":"person.phone"}]},
        {"linkId":"n","type":"string","text":"n","extension":[
          {"url":"urn:oyako:extension:binding","valueString":"person.name"}]}]})");
    const auto shelf = findForm(m_book, id.toString());
    EXPECT_FALSE(forms::isBuiltIn(*shelf->form));
    FormSubject subject = subjectOf(m_book, mother).value();
    subject.definition = id;
    forms::Session session = forms::Session::start(shelf->form, m_book.clock());
    ASSERT_TRUE(proposeFromBook(session, m_book, subject));
    EXPECT_EQ(session.proposals(), QList<forms::NodeId>{session.node(QStringLiteral("n"))});
    const auto notices = m_book.list<Notification>()->size();
    ASSERT_TRUE(m_book.apply(*completeForm(session, m_book, subject)));
    EXPECT_EQ(m_book.find<Person>(mother)->value.address, address);
    EXPECT_EQ(m_book.list<Notification>()->size(), notices);
}

TEST_F(FormShelfTest, RefusesWithThePlaceAndTheReason)
{
    const QJsonArray cases = test::caseArray(QStringLiteral("forms/refused.json"));
    ASSERT_GT(cases.size(), 10);
    for (const QJsonValue &one : cases) {
        const QByteArray bytes = QJsonDocument(one[QLatin1String("form")].toObject()).toJson();
        const auto refused = takeFormIn(m_book, bytes);
        ASSERT_FALSE(refused) << one[QLatin1String("name")].toString().toStdString();
        EXPECT_EQ(refused.error().field, one[QLatin1String("field")].toString());
    }
    EXPECT_TRUE(importedForms(m_book)->isEmpty());
}

TEST_F(FormShelfTest, ShortIdIsSafeInNamesOfFiles)
{
    const auto idOf = [this](const QByteArray &json) { return shortIdOf(*previewForm(m_book, json)->shelf.form); };
    const QByteArray item = R"("item":[{"linkId":"a","type":"string"}]})";
    EXPECT_EQ(idOf(R"({"resourceType":"Questionnaire","id":"x-1",)" + item), QStringLiteral("x-1"));
    EXPECT_EQ(idOf(R"({"resourceType":"Questionnaire","id":"../../etc/x","url":"urn:city:feeding",)" + item),
              QStringLiteral("feeding"));
    EXPECT_TRUE(idOf(R"({"resourceType":"Questionnaire","name":"離乳",)" + item).startsWith(QStringLiteral("form-")));
}

} // namespace
} // namespace oyako::care
