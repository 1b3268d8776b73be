// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/handover.h"

#include "core/care/demonstration.h"
#include "core/care/form_shelf.h"
#include "core/exchange/family_card.h"
#include "core/exchange/fhir_bundle.h"
#include "core/exchange/import.h"
#include "core/exchange/own_keys.h"
#include "core/exchange/pinned_cards.h"
#include "core/exchange/results.h"
#include "core/exchange/sensitive.h"
#include "core/seal/frames.h"
#include "core/seal/pack.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::exchange {
namespace {

using namespace records;

const HandoverPurpose purpose{QStringLiteral("健診"), QStringLiteral("さくら小児科"), QStringLiteral("山田家")};

/// A family's book and a clinic's, with only a sealed file between them.
class HandoverTest : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(care::fillDemonstration(m_home.book(), {}, Progress()));
        const auto persons = m_home.book().list<Person>().value();
        for (const auto &person : persons) {
            m_choice.persons.append(person.id);
        }
        ASSERT_TRUE(m_clinic.book().setInfo({QStringLiteral("さくら小児科"), {}, QStringLiteral("1310123459")}));
        m_card = ownCard(m_clinic.book()).value();
    }
    QByteArray sealed()
    {
        const auto content = gather(m_home.book(), m_choice).value();
        const Handover handover = makeHandover(m_home.book(), content, purpose);
        EXPECT_TRUE(m_home.book().apply(handover.consents));
        return sealHandover(handover.bundle, {m_card}, m_home.clock().today()).value();
    }
    Result<IncomingFile> read(const QByteArray &bytes)
    {
        return readIncoming(bytes, ownIdentities(m_clinic.book()).value());
    }

    TestBook m_home;
    TestBook m_clinic;
    HandoverChoice m_choice;
    seal::KeyCard m_card;
};

TEST_F(HandoverTest, EveryChosenFieldArrivesAndTheSecondTimeNothingIsNew)
{
    const QByteArray file = sealed();
    const auto preview = previewImport(m_clinic.book(), read(file).value()).value();
    EXPECT_EQ(preview.count(ItemState::New), preview.items.size());
    ASSERT_TRUE(m_clinic.book().apply(acceptImport(preview, {.all = true}).value()));
    for (const Kind kind :
         {Kind::Person, Kind::Pregnancy, Kind::Checkup, Kind::Measurement, Kind::Vaccination, Kind::Consent}) {
        const auto sent = m_home.book().listAny(kind).value();
        const auto arrived = m_clinic.book().listAny(kind).value();
        ASSERT_EQ(arrived.size(), sent.size()) << kindWord(kind).data();
        for (qsizetype i = 0; i < sent.size(); ++i) {
            EXPECT_EQ(toJson(arrived.at(i).value), toJson(sent.at(i).value));
        }
    }
    const auto again = previewImport(m_clinic.book(), read(file).value()).value();
    EXPECT_EQ(again.count(ItemState::Same), again.items.size());
}

TEST_F(HandoverTest, NamesTheKeyToWhichResultsMayBeSealed)
{
    const seal::KeyCard own = ownCard(m_home.book()).value();
    const auto content = gather(m_home.book(), m_choice).value();
    const HandoverPurpose wanted{QStringLiteral("健診"), m_card.name, QStringLiteral("山田家"), own};
    const Handover handover = makeHandover(m_home.book(), content, wanted);
    const auto file = read(sealHandover(handover.bundle, {m_card}, m_home.clock().today()).value()).value();
    EXPECT_EQ(file.answerTo, own);
    EXPECT_FALSE(read(sealed()).value().answerTo) << "only where it was put in";
    EXPECT_FALSE(cardInside(handover.bundle)) << "a family does not sign as a facility";

    const RecordId child = m_choice.persons.first();
    EXPECT_FALSE(familyCardOf(m_clinic.book(), child).value());
    ASSERT_TRUE(rememberFamilyCard(m_clinic.book(), child, *file.answerTo));
    EXPECT_EQ(familyCardOf(m_clinic.book(), child).value(), own);
    EXPECT_FALSE(familyCardOf(m_clinic.book(), m_choice.persons.last()).value()) << "of nobody else";
    m_clinic.clock().advanceDays(m_clinic.clock().today().daysTo(own.validUntil) + 1);
    EXPECT_FALSE(familyCardOf(m_clinic.book(), child).value()) << "it has run out";
}

TEST_F(HandoverTest, SaysWhoSentItAndWhen)
{
    const auto file = read(sealed()).value();
    EXPECT_EQ(file.claimedBy, QStringLiteral("山田家"));
    EXPECT_EQ(file.recordedAt.toUTC(), m_home.clock().now());
}

TEST_F(HandoverTest, OnlyTheClinicOpensIt)
{
    const QByteArray file = sealed();
    EXPECT_FALSE(file.contains("Patient"));
    EXPECT_EQ(readIncoming(file, {}).error().code, ErrorCode::Locked);
    const seal::Identity other = seal::Identity::generate();
    EXPECT_EQ(readIncoming(file, {&other, 1}).error().code, ErrorCode::WrongKey);
}

struct SectionRow {
    records::AnyRecord record;
    std::optional<Section> section;
};

TEST(Sections, EveryKindOfRecordBelongsToOneOrStaysAtHome)
{
    using namespace records;
    const RecordId checkup(QUuid::createUuid());
    for (const SectionRow &row : {SectionRow{Pregnancy{}, Section::Pregnancy},
                                  SectionRow{Handbook{}, Section::Pregnancy},
                                  SectionRow{Notification{}, Section::Pregnancy},
                                  SectionRow{Checkup{}, Section::Checkups},
                                  SectionRow{Measurement{}, Section::Growth},
                                  SectionRow{Measurement{.checkup = checkup}, Section::Checkups},
                                  SectionRow{Vaccination{}, Section::Vaccinations},
                                  SectionRow{FormResponse{}, Section::Questionnaires},
                                  SectionRow{Appointment{}, Section::Appointments},
                                  SectionRow{Application{}, Section::Household},
                                  SectionRow{Circumstance{}, Section::Household},
                                  SectionRow{Allowance{}, Section::Household},
                                  SectionRow{Voucher{}, Section::Household},
                                  SectionRow{FeeCard{}, Section::Household},
                                  SectionRow{Person{}, std::nullopt},
                                  SectionRow{AgendaMark{}, std::nullopt},
                                  SectionRow{Document{}, std::nullopt},
                                  SectionRow{Consent{}, std::nullopt},
                                  SectionRow{ProgrammeList{}, std::nullopt},
                                  SectionRow{Facility{}, std::nullopt},
                                  SectionRow{FacilityList{}, std::nullopt},
                                  SectionRow{FacilityNote{}, std::nullopt},
                                  SectionRow{ImportedForm{}, std::nullopt},
                                  SectionRow{StaffMember{}, std::nullopt},
                                  SectionRow{Survey{}, std::nullopt},
                                  SectionRow{SurveyAnswer{}, std::nullopt}}) {
        EXPECT_EQ(sectionOf(row.record), row.section) << kindWord(kindOf(row.record)).data();
    }
}

TEST(Sections, HaveOneWordEach)
{
    QSet<QString> words;
    for (const Section section : allSections) {
        const QString word = sectionWord(section);
        EXPECT_FALSE(word.isEmpty());
        EXPECT_EQ(sectionFromWord(word), section);
        words.insert(word);
    }
    EXPECT_EQ(words.size(), static_cast<qsizetype>(std::size(allSections)));
    for (const char *unknown : {"", "Pregnancy", "growth ", "all"}) {
        EXPECT_FALSE(sectionFromWord(QLatin1String(unknown))) << unknown;
    }
}

TEST_F(HandoverTest, SectionsNotChosenStayAtHome)
{
    m_choice.sections = {Section::Vaccinations};
    const auto content = gather(m_home.book(), m_choice).value();
    for (const book::StoredRecord &record : content.records) {
        EXPECT_TRUE(kindOf(record.value) == Kind::Person || kindOf(record.value) == Kind::Vaccination);
    }
    EXPECT_GT(content.counts.value(Section::Vaccinations), 0);
    EXPECT_EQ(content.counts.size(), 1);
}

TEST_F(HandoverTest, PersonsNotChosenStayAtHome)
{
    m_choice.persons = {m_choice.persons.last()};
    const auto content = gather(m_home.book(), m_choice).value();
    for (const book::StoredRecord &record : content.records) {
        EXPECT_EQ(record.person, m_choice.persons.first());
    }
    EXPECT_EQ(gather(m_home.book(), {}).error().code, ErrorCode::MissingValue);
    EXPECT_EQ(gather(m_home.book(), {{makeId<RecordId>(m_home.clock())}, {}, {}}).error().code,
              ErrorCode::UnknownRecord);
}

TEST_F(HandoverTest, SensitiveFindingsAreListedAndGoOnlyWhenChosenOneByOne)
{
    const RecordId mother = m_home.book().list<Pregnancy>()->first().person;
    ASSERT_TRUE(
        m_home.book().add(mother, Checkup{.type = CheckupKind::Antenatal,
                                          .date = QDate(2026, 11, 1),
                                          .findings = {{QStringLiteral("hivAntibody"), QStringLiteral("MARKER-HIV")},
                                                       {QStringLiteral("syphilis"), QStringLiteral("MARKER-TP")},
                                                       {QStringLiteral("oedema"), QStringLiteral("-")}}}));
    const auto bytes = [this] { return openIncoming(sealed(), ownIdentities(m_clinic.book()).value()).value(); };
    const auto held = gather(m_home.book(), m_choice).value().sensitive;
    ASSERT_EQ(held.size(), 2);
    EXPECT_FALSE(held.first().goes);
    EXPECT_FALSE(bytes().contains("MARKER"));
    m_choice.sensitive = {QStringLiteral("syphilis")};
    EXPECT_TRUE(bytes().contains("MARKER-TP"));
    EXPECT_FALSE(bytes().contains("MARKER-HIV"));
}

TEST_F(HandoverTest, AnswersMarkedSensitiveStayAtHome)
{
    const FormResponse epds{.form = QStringLiteral("epds"),
                            .status = ResponseStatus::Completed,
                            .response = QStringLiteral(R"({"resourceType":"QuestionnaireResponse","status":"completed",
                                "item":[{"linkId":"q10","answer":[{"valueInteger":2}]},{"linkId":"free","answer":[{"valueString":"kept"}]}]})")};
    EXPECT_EQ(sensitiveKeys(epds), QStringList{QStringLiteral("q10")});
    const auto without = std::get<FormResponse>(withoutSensitive(epds));
    EXPECT_FALSE(without.response.contains(QStringLiteral("q10")));
    EXPECT_TRUE(without.response.contains(QStringLiteral("kept")));
    EXPECT_NE(questionOf(epds, QStringLiteral("q10"), QStringLiteral("ja")), QStringLiteral("q10"));
}

TEST_F(HandoverTest, WhatACitysOwnFormMarksSensitiveStaysAtHomeToo)
{
    const QByteArray city(
        R"({"resourceType":"Questionnaire","id":"city","url":"https://city.example/q","version":"1","title":"市の問診票",
            "item":[{"linkId":"a","type":"string","text":"すきな食べもの"},
                    {"linkId":"b","type":"string","text":"家でこわいことがありますか",
                     "extension":[{"url":"urn:oyako:extension:sensitive","valueBoolean":true}]}]})");
    ASSERT_TRUE(m_home.book().apply(care::takeFormIn(m_home.book(), city).value()));
    const auto form = care::importedForms(m_home.book()).value().first();
    const FormResponse answers{
        .form = form.value.form,
        .url = form.value.url,
        .version = form.value.version,
        .status = ResponseStatus::Completed,
        .definition = form.id,
        .response = QStringLiteral(R"({"resourceType":"QuestionnaireResponse","status":"completed","item":[
            {"linkId":"a","answer":[{"valueString":"MARKER-FOOD"}]},{"linkId":"b","answer":[{"valueString":"MARKER-FEAR"}]}]})")};
    ASSERT_TRUE(m_home.book().add(m_choice.persons.first(), answers));
    EXPECT_EQ(sensitiveKeys(answers, m_home.book()), QStringList{QStringLiteral("b")});
    EXPECT_EQ(questionOf(answers, m_home.book(), QStringLiteral("b"), QStringLiteral("ja")),
              QStringLiteral("家でこわいことがありますか"));
    const auto bytes = [this] { return openIncoming(sealed(), ownIdentities(m_clinic.book()).value()).value(); };
    EXPECT_TRUE(bytes().contains("MARKER-FOOD"));
    EXPECT_FALSE(bytes().contains("MARKER-FEAR"));
    EXPECT_FALSE(writeFhirBundle(m_home.book(), {m_choice.persons}).value().contains("MARKER-FEAR"));
    m_choice.sensitive = {QStringLiteral("b")};
    EXPECT_TRUE(bytes().contains("MARKER-FEAR"));

    FormResponse orphan = answers;
    orphan.definition = makeId<RecordId>(m_home.clock());
    EXPECT_EQ(sensitiveKeys(orphan, m_home.book()).size(), 2) << "a form nobody can read vouches for nothing";
}

TEST_F(HandoverTest, TheConsentOfEachPersonIsKeptAtHomeAndGoesAlong)
{
    ASSERT_FALSE(sealed().isEmpty());
    const auto consents = m_home.book().list<Consent>().value();
    ASSERT_EQ(consents.size(), m_choice.persons.size());
    EXPECT_EQ(consents.first().value.recipient, purpose.recipient);
    EXPECT_EQ(consents.first().value.purpose, purpose.purpose);
    EXPECT_TRUE(consents.first().value.given);
}

TEST_F(HandoverTest, ACardThatHasRunOutIsRefused)
{
    m_card.validUntil = m_home.clock().today().addDays(-1);
    const auto refused = sealHandover("{}", {m_card}, m_home.clock().today());
    EXPECT_EQ(refused.error().code, ErrorCode::NotAllowed);
    m_card.validUntil = m_home.clock().today();
    EXPECT_TRUE(sealHandover("{}", {m_card}, m_home.clock().today()));
}

TEST_F(HandoverTest, AfterANewKeyWhatWasSealedToTheOldOneStillOpens)
{
    const QByteArray before = sealed();
    const seal::KeyCard fresh = rotateCard(m_clinic.book()).value();
    EXPECT_NE(fresh.recipient, m_card.recipient);
    EXPECT_EQ(currentCard(m_clinic.book())->value(), fresh);
    EXPECT_TRUE(read(before));
    m_card = fresh;
    EXPECT_TRUE(read(sealed()));
    m_clinic.reopen();
    EXPECT_TRUE(read(before));
    EXPECT_EQ(rotateCard(m_clinic.book(), QDate(2020, 1, 1)).error().code, ErrorCode::InvalidValue);
}

TEST_F(HandoverTest, TheSameBytesTravelAsCodes)
{
    m_choice.persons = {m_choice.persons.last()};
    m_choice.sections = {Section::Growth};
    const QByteArray file = sealed();
    QStringList frames = seal::makeFrames(file).value();
    std::reverse(frames.begin(), frames.end());
    EXPECT_TRUE(read(frames.join(QLatin1Char('\n')).toLatin1()));
    frames.removeLast();
    EXPECT_EQ(read(frames.join(QLatin1Char('\n')).toLatin1()).error().code, ErrorCode::MissingValue);
}

TEST_F(HandoverTest, WhatIsInsideIsReadWithTheSameCareAsAnOpenFile)
{
    const auto inside = [&](const QByteArray &plain) {
        return read(seal::sealBytes(plain, {m_card.recipient}).value()).error().code;
    };
    EXPECT_EQ(inside("not json"), ErrorCode::NotJson);
    EXPECT_EQ(inside(seal::pack("{\"a\":1}")), ErrorCode::NotRecognised);
    EXPECT_EQ(inside(seal::pack(QByteArray(200, '['))), ErrorCode::TooDeep);
    EXPECT_EQ(inside(seal::pack(QByteArray(70 << 20, ' '))), ErrorCode::TooLarge);
}

class PinnedCardsTest : public testing::Test {
protected:
    static seal::KeyCard cardOf(const QString &name)
    {
        return {name, {}, seal::Identity::generate().recipient(), std::nullopt, {}};
    }
    TestBook m_book;
};

TEST_F(PinnedCardsTest, AreRememberedRecognisedAndForgotten)
{
    const seal::KeyCard card = cardOf(QStringLiteral("さくら小児科"));
    EXPECT_EQ(stateOf(m_book.book(), card).value(), CardState::Stranger);
    ASSERT_TRUE(pinCard(m_book.book(), card, Partner::Clinic));
    ASSERT_TRUE(pinCard(m_book.book(), card, Partner::Clinic));
    EXPECT_EQ(pinnedCards(m_book.book())->size(), 1);
    EXPECT_EQ(stateOf(m_book.book(), card).value(), CardState::Known);
    ASSERT_TRUE(unpinCard(m_book.book(), card.recipient));
    EXPECT_EQ(stateOf(m_book.book(), card).value(), CardState::Stranger);
    EXPECT_EQ(unpinCard(m_book.book(), card.recipient).error().code, ErrorCode::UnknownRecord);
}

TEST_F(PinnedCardsTest, ANewKeyUnderAKnownNameIsNoticed)
{
    ASSERT_TRUE(pinCard(m_book.book(), cardOf(QStringLiteral("さくら小児科")), Partner::Clinic));
    EXPECT_EQ(stateOf(m_book.book(), cardOf(QStringLiteral("さくら小児科"))).value(), CardState::NewKey);
    EXPECT_EQ(stateOf(m_book.book(), cardOf(QStringLiteral("うめ内科"))).value(), CardState::Stranger);
    EXPECT_EQ(pinCard(m_book.book(), cardOf({}), Partner::Clinic).error().field, QStringLiteral("name"));
}

TEST_F(PinnedCardsTest, OnlyASignatureOfAPinnedCardIsBelieved)
{
    const seal::SigningKey key = seal::SigningKey::generate();
    seal::KeyCard card = cardOf(QStringLiteral("さくら小児科"));
    card.verification = key.verificationKey();
    const QByteArray signature = key.sign("results", QStringLiteral("today"));
    EXPECT_EQ(signerOf(m_book.book(), "results", signature).error().code, ErrorCode::Conflict);
    ASSERT_TRUE(pinCard(m_book.book(), card, Partner::Clinic));
    EXPECT_EQ(signerOf(m_book.book(), "results", signature)->card, card);
    EXPECT_EQ(signerOf(m_book.book(), "other results", signature).error().code, ErrorCode::Damaged);
}

} // namespace
} // namespace oyako::exchange
