// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// Answers to a city's own form, from the family's book to one that may never have seen the form.
#include "core/exchange/forms_along.h"

#include "core/care/form_book.h"
#include "core/exchange/handover.h"
#include "core/exchange/intake.h"
#include "core/exchange/own_keys.h"
#include "core/forms/response.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace oyako::exchange {
namespace {

using namespace records;

const QByteArray cityForm =
    R"({"resourceType":"Questionnaire","id":"feeding","status":"active","url":"https://city.example/forms/feeding",
        "version":"3","title":"離乳食アンケート","extension":[{"url":"https://city.example/colour","valueString":"blue"}],
        "item":[{"linkId":"times","type":"integer","text":"1日に何回ですか"}]})";

const QByteArray sensitiveMark = R"("extension":[{"url":"urn:oyako:extension:sensitive","valueBoolean":true}],)";

class FormsAlong : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_clinic.book().setInfo({QStringLiteral("さくら小児科"), {}, QStringLiteral("1310123459")}));
        m_card = ownCard(m_clinic.book()).value();
        m_child = m_home.book()
                      .add({}, Person{.familyName = QStringLiteral("佐藤"),
                                      .givenName = QStringLiteral("はな"),
                                      .role = Role::Child,
                                      .birthDate = QDate(2025, 5, 3)})
                      .value();
        m_form = take(m_home.book());
        const auto shelf = care::findForm(m_home.book(), m_form.toString()).value();
        auto session = forms::Session::start(shelf.form, m_home.clock());
        ASSERT_TRUE(forms::applyAnswers(session, {{QStringLiteral("times"), 3}}));
        const auto changes = care::completeForm(
            session, m_home.book(), {.person = m_child, .pregnancy = {}, .definition = m_form, .examiner = {}});
        ASSERT_TRUE(m_home.book().apply(changes.value()));
        m_response = m_home.book().list<FormResponse>().value().first().id;
    }
    static RecordId take(book::Book &book)
    {
        const auto changes = care::takeFormIn(book, cityForm).value();
        EXPECT_TRUE(book.apply(changes));
        return changes.steps().first().id;
    }
    QByteArray sealed()
    {
        const auto content = gather(m_home.book(), {.persons = {m_child}, .sensitive = {}}).value();
        const Handover handover = makeHandover(m_home.book(), content, {QStringLiteral("健診"), {}, {}});
        return sealHandover(handover.bundle, {m_card}, m_home.clock().today()).value();
    }
    IncomingFile arrived() { return readIncoming(sealed(), ownIdentities(m_clinic.book()).value()).value(); }
    /// The question as the receiving book shows it beside the answer.
    QString wordingThere()
    {
        const auto response = m_clinic.book().find<FormResponse>(m_response).value();
        const auto shelf = care::formOf(m_clinic.book(), response.value);
        const auto read = shelf ? forms::readResponse(shelf->form, response.value.response.toUtf8(), m_clinic.clock())
                                : fail(shelf.error());
        return read ? read->session.item(read->session.nodes(QStringLiteral("times")).first()).text.original
                    : QString();
    }

    TestBook m_home;
    TestBook m_clinic;
    seal::KeyCard m_card;
    RecordId m_child;
    RecordId m_form;
    RecordId m_response;
};

TEST_F(FormsAlong, TheQuestionsComeWithTheAnswersByteForByte)
{
    const auto preview = previewImport(m_clinic.book(), arrived()).value();
    EXPECT_EQ(preview.count(ItemState::New), preview.items.size());
    ASSERT_TRUE(m_clinic.book().apply(acceptImport(preview, {.all = true}).value()));
    EXPECT_EQ(care::bytesOf(m_clinic.book().find<ImportedForm>(m_form).value().value), cityForm);
    EXPECT_EQ(wordingThere(), QStringLiteral("1日に何回ですか"));
    const auto again = previewImport(m_clinic.book(), arrived()).value();
    EXPECT_EQ(again.count(ItemState::New), 1) << "the consent of the second time only";
}

TEST_F(FormsAlong, OtherProgramsReadAQuestionnaireInTheBundle)
{
    const auto bundle = writeFhirBundle(m_home.book(), {.persons = {m_child}}).value();
    int questionnaires = 0;
    const QJsonArray entries = QJsonDocument::fromJson(bundle)[QLatin1String("entry")].toArray();
    for (const QJsonValue &entry : entries) {
        const QJsonObject resource = entry[QLatin1String("resource")].toObject();
        if (resource.value(QLatin1String("resourceType")).toString() == QLatin1String("Questionnaire")) {
            ++questionnaires;
            EXPECT_EQ(resource.value(QLatin1String("url")).toString(),
                      QStringLiteral("https://city.example/forms/feeding"));
            EXPECT_EQ(resource.value(QLatin1String("item")).toArray().size(), 1);
        }
    }
    EXPECT_EQ(questionnaires, 1);
    const auto preview = previewImport(m_clinic.book(), readFhir(bundle).value()).value();
    EXPECT_EQ(preview.count(ItemState::Refused), 0);
}

TEST_F(FormsAlong, TheTrayReadsTheAnswersBeforeTheyAreTakenInAndTakesTheFormWithThem)
{
    const Intake intake = prepareIntake(m_clinic.book(), arrived(), {{m_child, m_child}}).value();
    ASSERT_TRUE(intake.sessions.contains(m_response));
    for (const IntakeLine &line : intake.lines) {
        EXPECT_NE(line.item, m_form) << "nobody decides about a form by itself";
    }
    const auto taken =
        takeIn(m_clinic.book(), intake, {.accepted = {m_child.toString(), m_response.toString()}}).value();
    ASSERT_TRUE(m_clinic.book().apply(taken.changes));
    EXPECT_EQ(wordingThere(), QStringLiteral("1日に何回ですか"));
}

TEST_F(FormsAlong, AFormTheClinicHasIsNotKeptTwice)
{
    const RecordId here = take(m_clinic.book());
    ASSERT_NE(here, m_form);
    const auto preview = previewImport(m_clinic.book(), arrived()).value();
    ASSERT_TRUE(m_clinic.book().apply(acceptImport(preview, {.all = true}).value()));
    EXPECT_EQ(m_clinic.book().list<ImportedForm>()->size(), 1);
    EXPECT_EQ(m_clinic.book().find<FormResponse>(m_response)->value.definition, here);
    EXPECT_EQ(wordingThere(), QStringLiteral("1日に何回ですか"));
    const auto again = previewImport(m_clinic.book(), arrived()).value();
    EXPECT_EQ(again.count(ItemState::New), 1) << "the consent of the second time only";
    EXPECT_EQ(again.count(ItemState::Conflicting) + again.count(ItemState::Changed), 0);
}

TEST_F(FormsAlong, OnlyTheSameAddressVersionAndBytesAreOneForm)
{
    for (const auto &[from, to] : {std::pair("\"version\":\"3\"", "\"version\":\"4\""),
                                   std::pair("forms/feeding", "forms/eating"), std::pair("1日に何回", "1日何回")}) {
        const auto changes = care::takeFormIn(m_clinic.book(), QByteArray(cityForm).replace(from, to)).value();
        ASSERT_TRUE(m_clinic.book().apply(changes));
    }
    const auto preview = previewImport(m_clinic.book(), arrived()).value();
    ASSERT_TRUE(m_clinic.book().apply(acceptImport(preview, {.all = true}).value()));
    EXPECT_EQ(m_clinic.book().list<ImportedForm>()->size(), 4);
    EXPECT_EQ(m_clinic.book().find<FormResponse>(m_response)->value.definition, m_form);
}

TEST_F(FormsAlong, TheTrayJudgesWhatIsSensitiveByTheFormThatCameAlong)
{
    const auto isSensitive = [&](IncomingFile file) {
        const Intake intake = prepareIntake(m_clinic.book(), file, {{m_child, m_child}}).value();
        const auto line = std::find_if(intake.lines.cbegin(), intake.lines.cend(), [&](const IntakeLine &one) {
            return one.kind == LineKind::Record && one.item == m_response;
        });
        EXPECT_NE(line, intake.lines.cend());
        return line->sensitive;
    };
    EXPECT_FALSE(isSensitive(arrived()));
    IncomingFile marked = arrived();
    IncomingFile unreadable = marked;
    for (fhir::Incoming &item : marked.items) {
        if (auto *form = item.value ? std::get_if<ImportedForm>(&*item.value) : nullptr) {
            form->source = QString::fromLatin1(
                QByteArray(cityForm)
                    .replace("\"linkId\":\"times\",", QByteArray("\"linkId\":\"times\"," + sensitiveMark))
                    .toBase64());
        }
    }
    EXPECT_TRUE(isSensitive(marked));
    unreadable.items.removeIf(
        [](const fhir::Incoming &item) { return item.value && std::holds_alternative<ImportedForm>(*item.value); });
    EXPECT_TRUE(isSensitive(unreadable)) << "without its form nobody knows";
}

TEST_F(FormsAlong, WithoutAnAnswerNoFormTravels)
{
    ASSERT_TRUE(m_home.book().markEnteredInError(m_response));
    EXPECT_TRUE(gather(m_home.book(), {.persons = {m_child}, .sensitive = {}}).value().forms.isEmpty());
}

TEST_F(FormsAlong, WhatCannotBeReadAsAFormIsRefused)
{
    IncomingFile file = arrived();
    for (fhir::Incoming &item : file.items) {
        if (auto *form = item.value ? std::get_if<ImportedForm>(&*item.value) : nullptr) {
            form->source = QStringLiteral("bm8gZm9ybQ==");
        }
    }
    const auto preview = previewImport(m_clinic.book(), file).value();
    EXPECT_EQ(preview.count(ItemState::Refused), 1);
}

} // namespace
} // namespace oyako::exchange
