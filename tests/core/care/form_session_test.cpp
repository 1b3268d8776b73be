// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/form_session.h"

#include "core/care/filled_page.h"
#include "core/forms/parser.h"
#include "core/forms/response.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::care {
namespace {

using namespace records;

/// A city's questionnaire: initial expressions over %patient and %user, one of them where nobody looks.
QByteArray cityForm(const QByteArray &more = {})
{
    const auto item = [](const char *linkId, const char *type, const char *expression,
                         const QByteArray &rest = {}) -> QByteArray {
        return QByteArray(R"({"linkId":")") + linkId + R"(","type":")" + type + R"(","extension":[)" + rest +
               R"({"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression",)" +
               R"("valueExpression":{"language":"text/fhirpath","expression":")" + expression + R"("}}]})";
    };
    const auto context = [](const char *name) -> QByteArray {
        return QByteArray(
                   R"({"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-launchContext","extension":[{"url":"name","valueCoding":{"code":")") +
               name + R"("}}]})";
    };
    return R"({"resourceType":"Questionnaire","url":"urn:city:a","version":"1","extension":[)" + context("patient") +
           "," + context("user") + R"(],"item":[)" + item("birth", "date", "%patient.birthDate") + "," +
           item("family", "string", "%patient.name.family") + "," + item("given", "string", "%patient.name.given") +
           "," + item("sex", "string", "%patient.gender") + "," + item("writer", "string", "%user.name.text") + "," +
           item("unseen", "date", "%patient.birthDate",
                R"({"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-hidden","valueBoolean":true},)") +
           "," +
           item("year", "integer",
                "%resource.item.where(linkId='birth').answer.value.toString().substring(0, 4).toInteger()") +
           more + "]}";
}

class FormSession : public testing::Test {
protected:
    void SetUp() override
    {
        m_subject.person = m_book
                               .add({}, Person{.familyName = QStringLiteral("山田"),
                                               .givenName = QStringLiteral("蓮"),
                                               .familyKana = QStringLiteral("ヤマダ"),
                                               .role = Role::Child,
                                               .sex = Sex::Male,
                                               .birthDate = QDate(2024, 5, 3)})
                               .value();
        m_subject.definition = makeId<RecordId>(m_book.clock());
    }
    std::shared_ptr<const forms::Form> form(const QByteArray &more = {}) const
    {
        return forms::parseForm(cityForm(more)).value();
    }
    static QString proposed(const forms::Session &session, const char *linkId)
    {
        const auto &proposal = session.proposal(session.node(QLatin1String(linkId)));
        return proposal ? forms::plainText(proposal->values.first()) : QString();
    }

    TestBook m_test;
    book::Book &m_book = m_test.book();
    FormSubject m_subject;
};

TEST_F(FormSession, ACitysFormIsPrefilledAsAProposal)
{
    const auto opened = openForm(form(), m_book, m_subject);
    ASSERT_TRUE(opened);
    EXPECT_FALSE(opened->continued);
    EXPECT_EQ(proposed(opened->session, "birth"), QStringLiteral("2024-05-03"));
    EXPECT_EQ(proposed(opened->session, "family"), QStringLiteral("山田"));
    EXPECT_EQ(proposed(opened->session, "given"), QStringLiteral("蓮"));
    EXPECT_EQ(proposed(opened->session, "sex"), QStringLiteral("male"));
    EXPECT_EQ(proposed(opened->session, "year"), QStringLiteral("2024"));
    EXPECT_EQ(opened->session.filled().answered, 0);
}

TEST_F(FormSession, NothingIsProposedWhereNobodySeesIt)
{
    EXPECT_EQ(proposed(openForm(form(), m_book, m_subject)->session, "unseen"), QString());
    m_subject.definition = {};
    EXPECT_EQ(proposed(openForm(form(), m_book, m_subject)->session, "unseen"), QStringLiteral("2024-05-03"));
}

TEST_F(FormSession, AFormThatCalculatesUnseenIsToldNothing)
{
    const QByteArray unseen =
        R"(,{"linkId":"spy","type":"date","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-hidden","valueBoolean":true},)"
        R"({"url":"http://hl7.org/fhir/StructureDefinition/variable","valueExpression":{"name":"day","language":"text/fhirpath","expression":"%patient.birthDate"}},)"
        R"({"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression","valueExpression":{"language":"text/fhirpath","expression":"%day"}}]})";
    const auto opened = openForm(form(unseen), m_book, m_subject);
    ASSERT_TRUE(opened);
    EXPECT_TRUE(opened->session.answers(opened->session.node(QStringLiteral("spy"))).isEmpty());
    EXPECT_TRUE(opened->session.proposals().isEmpty());
    EXPECT_EQ(opened->session.missingContexts(), (QStringList{QStringLiteral("patient"), QStringLiteral("user")}));
}

TEST_F(FormSession, TheUserIsWhoTheBookNamesAsAuthor)
{
    const auto nobody = openForm(form(), m_book, m_subject);
    ASSERT_TRUE(nobody);
    EXPECT_EQ(nobody->session.missingContexts(), QStringList{QStringLiteral("user")});
    const auto mother = m_book.add(
        {}, Person{.familyName = QStringLiteral("山田"), .givenName = QStringLiteral("葵"), .role = Role::Mother});
    m_book.setAuthor(*mother);
    const auto opened = openForm(form(), m_book, m_subject);
    ASSERT_TRUE(opened);
    EXPECT_EQ(proposed(opened->session, "writer"), QStringLiteral("山田 葵"));
    EXPECT_TRUE(opened->session.missingContexts().isEmpty());
}

TEST_F(FormSession, ADraftProposesAgainWhatWasNotLeftEmpty)
{
    auto first = openForm(form(), m_book, m_subject);
    ASSERT_TRUE(first);
    forms::Session &session = first->session;
    session.dismiss(session.node(QStringLiteral("family")));
    ASSERT_TRUE(session.confirm(session.node(QStringLiteral("given"))));
    ASSERT_TRUE(session.setAnswers(QStringLiteral("given"), {}));
    ASSERT_TRUE(session.confirm(session.node(QStringLiteral("sex"))));
    const auto again = openForm(form(), m_book, m_subject, forms::writeResponse(session, {}));
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->continued);
    EXPECT_EQ(proposed(again->session, "birth"), QStringLiteral("2024-05-03"));
    EXPECT_EQ(proposed(again->session, "family"), QString());
    EXPECT_EQ(proposed(again->session, "given"), QString());
    EXPECT_EQ(again->session.answers(again->session.node(QStringLiteral("sex"))),
              QList<forms::Value>{QStringLiteral("male")});
}

TEST_F(FormSession, ADraftThatCannotBeReadGivesWayToAFreshForm)
{
    const auto opened = openForm(form(), m_book, m_subject, QByteArrayLiteral("{\"resourceType\":\"Patient\"}"));
    ASSERT_TRUE(opened);
    EXPECT_FALSE(opened->continued);
    EXPECT_EQ(proposed(opened->session, "family"), QStringLiteral("山田"));
}

/// Asked of boys alone.
const QByteArray ofBoys =
    R"(,{"linkId":"boys","type":"string","extension":[{"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression","valueExpression":{"language":"text/fhirpath","expression":"%patient.gender = 'male'"}}]})";

class ReadAnswers : public FormSession {
protected:
    void SetUp() override
    {
        FormSession::SetUp();
        m_shelf = {form(ofBoys), m_subject.definition};
        auto opened = openForm(m_shelf.form, m_book, m_subject).value();
        ASSERT_TRUE(opened.session.setAnswers(QStringLiteral("boys"), {QStringLiteral("はい")}));
        m_response = forms::writeResponse(opened.session, {.status = QStringLiteral("completed")});
    }
    static QList<forms::Value> counting(const Result<forms::ReadResponse> &read)
    {
        return read ? read->session.countingAnswers(read->session.node(QStringLiteral("boys"))) : QList<forms::Value>();
    }

    ShelfForm m_shelf;
    QByteArray m_response;
    const QList<forms::Value> m_yes{QStringLiteral("はい")};
};

TEST_F(ReadAnswers, KeepWhatIsAskedOnlyOfSome)
{
    EXPECT_EQ(counting(readAnswers(m_shelf, m_response, m_book, m_subject.person)), m_yes);
    EXPECT_EQ(counting(readAnswers(m_shelf, m_response, m_book.clock(), Person{.sex = Sex::Male})), m_yes)
        << "somebody who is in no book yet";
    EXPECT_TRUE(counting(readAnswers(m_shelf, m_response, m_book.clock(), Person{.sex = Sex::Female})).isEmpty());
    const auto ofNobody = readAnswers(m_shelf, m_response, m_book, makeId<RecordId>(m_book.clock()));
    EXPECT_EQ(counting(ofNobody), m_yes) << "nobody knows whom it is about: what was answered was asked";
    ASSERT_TRUE(ofNobody);
    EXPECT_EQ(ofNobody->session.undecidedContexts(), QStringList{QStringLiteral("patient")});
}

TEST_F(ReadAnswers, OfADraftGoByWhatIsKnownNow)
{
    QByteArray draft = m_response;
    draft.replace("completed", "in-progress");
    const auto read = readAnswers(m_shelf, draft, m_book, makeId<RecordId>(m_book.clock()));
    ASSERT_TRUE(read);
    EXPECT_TRUE(counting(read).isEmpty());
}

TEST_F(ReadAnswers, AreThoseOfTheLastTimeToo)
{
    const auto definition = m_book.add({}, ImportedForm{.form = QStringLiteral("a"),
                                                        .url = QStringLiteral("urn:city:a"),
                                                        .version = QStringLiteral("1"),
                                                        .source = QString::fromLatin1(m_shelf.form->bytes.toBase64())});
    ASSERT_TRUE(definition);
    ASSERT_TRUE(m_book.add(m_subject.person, FormResponse{.form = QStringLiteral("a"),
                                                          .url = QStringLiteral("urn:city:a"),
                                                          .version = QStringLiteral("1"),
                                                          .status = ResponseStatus::Completed,
                                                          .authored = m_book.clock().now(),
                                                          .definition = *definition,
                                                          .response = QString::fromUtf8(m_response)}));
    const auto last = lastAnswers(m_book, {m_shelf.form, *definition}, m_subject).value();
    ASSERT_TRUE(last);
    EXPECT_EQ(last->session.countingAnswers(last->session.node(QStringLiteral("boys"))), m_yes);
}

} // namespace
} // namespace oyako::care
