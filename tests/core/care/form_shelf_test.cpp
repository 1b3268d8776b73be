// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/form_shelf.h"

#include "core/care/demonstration.h"
#include "core/care/form_book.h"
#include "core/forms/library.h"
#include "core/forms/parser.h"
#include "core/forms/response.h"
#include "core/forms/score.h"
#include "tests/support/book_content.h"
#include "tests/support/files.h"
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

/// An institution's text of the EPDS with other codes and no scores: `items` of ten, four options each.
QByteArray licensedText(int items, int options = 4)
{
    QByteArray json = R"({"resourceType":"Questionnaire","url":"urn:oyako:form:epds","version":"hospital-1",)"
                      R"("title":"当院の質問票","item":[)";
    for (int item = 1; item <= items; ++item) {
        json += item > 1 ? "," : "";
        json += R"({"linkId":"q)" + QByteArray::number(item) + R"(","type":"choice","text":"許諾文)" +
                QByteArray::number(item) + R"(","answerOption":[)";
        for (int option = 1; option <= options; ++option) {
            json += option > 1 ? "," : "";
            json += R"({"valueCoding":{"system":"urn:hospital","code":"a)" + QByteArray::number(option) +
                    R"(","display":"こたえ)" + QByteArray::number(option) + R"("}})";
        }
        json += "]}";
    }
    return json + "]}";
}

// The wording is the institution's, scores and follow-ups are ours; item 10 asks for follow-up at any total.
TEST_F(FormShelfTest, LicensedWordsComeIntoTheShippedStructure)
{
    const QByteArray bytes = licensedText(10);
    const RecordId id = take(bytes);
    const auto shelf = findForm(m_book, id.toString());
    ASSERT_TRUE(shelf);
    EXPECT_EQ(shelf->form->bytes, bytes);
    EXPECT_EQ(shelf->form->find(QStringLiteral("q3"))->text.original, QStringLiteral("許諾文3"));
    EXPECT_TRUE(shelf->form->find(QStringLiteral("q3"))->sensitive);
    forms::Session session = forms::Session::start(shelf->form, m_book.clock());
    for (int item = 1; item <= 10; ++item) {
        const int chosen = item == 1 || item == 2 || item == 4 ? 0 : item == 10 ? 2 : 3;
        ASSERT_TRUE(session.choose(session.node(QStringLiteral("q%1").arg(item)), chosen, true));
    }
    EXPECT_EQ(forms::score(session).total, 1);
    EXPECT_EQ(forms::score(session).highest, 30);
    EXPECT_EQ(forms::score(session).followUps, QStringList{QStringLiteral("epds_item_10")});
    EXPECT_EQ(findForm(m_book, QStringLiteral("urn:oyako:form:epds"))->definition, id);
}

TEST_F(FormShelfTest, ATextOfAnotherStructureIsRefusedByItsItem)
{
    const QStringList other{QStringLiteral("other_structure")};
    EXPECT_EQ(previewForm(m_book, licensedText(9)).error(), (Error{ErrorCode::BadForm, QStringLiteral("q10"), other}));
    EXPECT_EQ(takeFormIn(m_book, licensedText(10, 5)).error(),
              (Error{ErrorCode::BadForm, QStringLiteral("q1"), other}));
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

struct ShortIdCase {
    const char *id;
    const char *url;
    const char *expected; ///< Empty: one made of the content.
};

TEST_F(FormShelfTest, ShortIdsComeFromTheIdElseFromTheEndOfTheUrl)
{
    const QList<ShortIdCase> cases{{"feeding", "https://city.example/other", "feeding"},
                                   {"feeding.v2", "", "feeding.v2"},
                                   {"", "https://city.example/forms/feeding", "feeding"},
                                   {"", "urn:city:feeding", "feeding"},
                                   {"feeding\\n", "urn:city:safe", "safe"},
                                   {".hidden", "urn:city:safe", "safe"},
                                   {"a/b", "urn:city:safe", "safe"},
                                   {"離乳", "urn:city:safe", "safe"},
                                   {"..", "https://city.example/..", ""},
                                   {"", "https://city.example/forms/", ""},
                                   {"", "", ""}};
    for (const ShortIdCase &one : cases) {
        const QByteArray json = QByteArray(R"({"resourceType":"Questionnaire","id":")") + one.id + R"(","url":")" +
                                one.url + R"(","item":[{"linkId":"a","type":"string","text":"あ"}]})";
        const auto form = forms::parseForm(json);
        ASSERT_TRUE(form) << one.id << ' ' << one.url;
        const QString found = shortIdOf(**form);
        if (*one.expected != '\0') {
            EXPECT_EQ(found, QLatin1String(one.expected)) << one.id << ' ' << one.url;
        } else {
            EXPECT_EQ(found.size(), 5 + 12) << found.toStdString();
            EXPECT_TRUE(found.startsWith(QStringLiteral("form-"))) << one.id << ' ' << one.url;
        }
        for (const QChar character : found) {
            EXPECT_TRUE(character.isLetterOrNumber() || character == QLatin1Char('-') || character == QLatin1Char('.'));
        }
    }
}

TEST_F(FormShelfTest, TakingInIsOneStepThatCanBeUndoneAndLookingWritesNothing)
{
    const QStringList before = contentOf(m_book);
    EXPECT_TRUE(previewForm(m_book, cityForm("1")));
    EXPECT_TRUE(takeFormIn(m_book, cityForm("1"))) << "a change set, not yet applied";
    EXPECT_EQ(contentOf(m_book), before);
    const RecordId id = take(cityForm("1"));
    EXPECT_EQ(m_book.find<ImportedForm>(id)->value.received, m_book.clock().today());
    EXPECT_EQ(m_book.history(id)->last().action, QStringLiteral("import"));
    ASSERT_TRUE(m_book.undoLast());
    EXPECT_TRUE(importedForms(m_book)->isEmpty());
    EXPECT_EQ(findForm(m_book, QStringLiteral("feeding")).error(),
              (Error{ErrorCode::NotFound, QStringLiteral("form"), {QStringLiteral("feeding")}}));
    ASSERT_TRUE(m_book.redoLast());
    EXPECT_EQ(findForm(m_book, QStringLiteral("feeding"))->definition, id);
}

TEST_F(FormShelfTest, AFormIsFoundByEveryNameItHas)
{
    const RecordId first = take(cityForm("1"));
    m_test.clock().advanceSeconds(1);
    const RecordId second = take(cityForm("2"));
    const auto found = [&](const QString &name) { return findForm(m_book, name)->definition; };
    EXPECT_EQ(found(first.toString()), first);
    EXPECT_EQ(found(QStringLiteral("feeding")), second) << "the newest that fits";
    EXPECT_EQ(found(QStringLiteral("https://city.example/forms/feeding")), second);
    EXPECT_EQ(found(QStringLiteral("https://city.example/forms/feeding|1")), first);
    EXPECT_EQ(found(QStringLiteral("https://city.example/forms/feeding|2")), second);
    EXPECT_TRUE(found(QStringLiteral("survey")).isEmpty()) << "one that travels with the program";
    for (const char *nobodys : {"", "Feeding", "https://city.example/forms/feeding|3", "feeding|1"}) {
        EXPECT_EQ(findForm(m_book, QLatin1String(nobodys)).error().code, ErrorCode::NotFound) << nobodys;
    }
    EXPECT_EQ(findForm(m_book, makeId<RecordId>(m_book.clock()).toString()).error().code, ErrorCode::UnknownRecord);
}

TEST_F(FormShelfTest, ThePreviewCountsAndComparesWithTheNewest)
{
    take(cityForm("1"));
    const FormPreview same = previewForm(m_book, cityForm("1")).value();
    EXPECT_EQ(same.questions, 2);
    EXPECT_EQ(same.required, 1);
    EXPECT_EQ(same.sensitive, 0);
    QByteArray next = cityForm("2", "1日に何度ですか");
    next.replace("\"begun\",\"type\"", "\"started\",\"type\"")
        .replace("\"question\":\"begun\"", "\"question\":\"started\"");
    const FormPreview preview = previewForm(m_book, next).value();
    EXPECT_EQ(preview.arrival, Arrival::NewVersion);
    EXPECT_EQ(preview.earlierVersion, QStringLiteral("1"));
    EXPECT_EQ(preview.added, QStringList{QStringLiteral("started")});
    EXPECT_EQ(preview.removed, QStringList{QStringLiteral("begun")});
    EXPECT_EQ(preview.changed, QStringList{QStringLiteral("times")});
    EXPECT_TRUE(preview.shelf.definition.isEmpty());
}

TEST(Arrivals, HaveTheirWords)
{
    EXPECT_EQ(arrivalWord(Arrival::New), QLatin1String("new"));
    EXPECT_EQ(arrivalWord(Arrival::NewVersion), QLatin1String("new_version"));
    EXPECT_EQ(arrivalWord(Arrival::OtherContent), QLatin1String("other_content"));
    EXPECT_EQ(arrivalWord(Arrival::AlreadyTakenIn), QLatin1String("already_taken_in"));
}

} // namespace
} // namespace oyako::care
