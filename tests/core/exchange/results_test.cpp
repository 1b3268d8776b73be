// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/results.h"

#include "core/care/checkup_answers.h"
#include "core/exchange/handover.h"
#include "core/exchange/import.h"
#include "core/exchange/own_keys.h"
#include "core/exchange/pinned_cards.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::exchange {
namespace {

using namespace records;

/// A clinic that knows a child under its own id, and the family's book.
class ResultsTest : public testing::Test {
protected:
    void SetUp() override
    {
        auto &clinic = m_clinic.book();
        ASSERT_TRUE(clinic.setInfo({QStringLiteral("さくら小児科"), {}, QStringLiteral("1310123459")}));
        m_atHome = m_home.book().add({}, m_person).value();
        m_here = clinic.add({}, m_person).value();
        book::ChangeSet link(QStringLiteral("import"), QStringLiteral("file"));
        link.addAs(linkId(m_atHome), m_here, personLink(m_atHome, m_clinic.clock().today()));
        ASSERT_TRUE(clinic.apply(link));
        m_checkup = clinic
                        .add(m_here, Checkup{.type = CheckupKind::Child,
                                             .occasion = QStringLiteral("18m"),
                                             .date = QDate(2026, 11, 22),
                                             .findings = {{QStringLiteral("nutrition"), QStringLiteral("良")},
                                                          {QStringLiteral("epds"), QStringLiteral("MARKER")}},
                                             .result = QStringLiteral("問題なし")})
                        .value();
        ASSERT_TRUE(clinic.add(m_here, Measurement{.type = MeasurementKind::Weight,
                                                   .value = 10420,
                                                   .date = QDate(2026, 11, 22),
                                                   .by = MeasuredBy::Professional,
                                                   .checkup = m_checkup}));
        m_dose = clinic.add(m_here, Vaccination{.vaccine = QStringLiteral("mr"), .date = QDate(2026, 11, 22)}).value();
    }
    ResultsFile made(const std::optional<seal::KeyCard> &recipient = {})
    {
        return makeResults(m_clinic.book(), {.person = m_here, .records = {m_checkup}}, recipient).value();
    }
    Signer signer(const ResultsFile &file, const QByteArray &content)
    {
        return signerOfFile(m_home.book(), content, file.signature, file.content).value();
    }

    const Person m_person{.familyName = QStringLiteral("山田"),
                          .givenName = QStringLiteral("陽翔"),
                          .role = Role::Child,
                          .sex = Sex::Male,
                          .birthDate = QDate(2025, 5, 10)};
    TestBook m_home;
    TestBook m_clinic;
    RecordId m_atHome;
    RecordId m_here;
    RecordId m_checkup;
    RecordId m_dose;
};

TEST_F(ResultsTest, OffersVisitsAndDosesButNotWhatBelongsToAVisit)
{
    const auto results = resultsOf(m_clinic.book(), m_here).value();
    ASSERT_EQ(results.size(), 2);
    EXPECT_EQ(makeResults(m_clinic.book(), {.person = m_here}).error().code, ErrorCode::MissingValue);
    EXPECT_EQ(makeResults(m_clinic.book(), {.person = m_atHome, .records = {m_dose}}).error().code,
              ErrorCode::UnknownRecord);
}

TEST_F(ResultsTest, TheFamilyTakesThemInUnderItsOwnIdWithoutAQuestion)
{
    const auto file = readFhir(made().content).value();
    EXPECT_EQ(file.claimedBy, QStringLiteral("さくら小児科"));
    const auto preview = previewImport(m_home.book(), file).value();
    EXPECT_EQ(preview.count(ItemState::New), 2);
    EXPECT_EQ(preview.items.size(), 2);
    ASSERT_TRUE(m_home.book().apply(acceptImport(preview, {.all = true}).value()));
    const auto checkup = m_home.book().find<Checkup>(m_checkup).value();
    EXPECT_EQ(checkup.person, m_atHome);
    EXPECT_EQ(checkup.value.result, QStringLiteral("問題なし"));
    EXPECT_EQ(m_home.book().list<Measurement>(m_atHome)->first().value.value, 10420);
    EXPECT_EQ(m_home.book().find<Person>(m_atHome)->version, 1);
    const auto again = previewImport(m_home.book(), file).value();
    EXPECT_EQ(again.count(ItemState::Same), again.items.size());
}

TEST_F(ResultsTest, SomebodyTheFamilyDoesNotHaveTravelsWithTheName)
{
    const RecordId other = m_clinic.book().add({}, m_person).value();
    const RecordId dose =
        m_clinic.book().add(other, Vaccination{.vaccine = QStringLiteral("mr"), .date = QDate(2026, 1, 8)}).value();
    const auto file = makeResults(m_clinic.book(), {.person = other, .records = {dose}}).value();
    const auto preview = previewImport(m_home.book(), readFhir(file.content).value()).value();
    EXPECT_EQ(preview.count(ItemState::Conflicting), 1);
}

TEST_F(ResultsTest, SensitiveFindingsGoOnlyWhenChosen)
{
    EXPECT_FALSE(made().content.contains("MARKER"));
    const ResultsChoice all{.person = m_here, .records = {m_checkup}, .includeSensitive = true};
    EXPECT_TRUE(makeResults(m_clinic.book(), all)->content.contains("MARKER"));
}

TEST_F(ResultsTest, TheClinicIsRecognisedFromTheFirstFileOn)
{
    const ResultsFile file = made();
    const Signer first = signer(file, file.content);
    EXPECT_EQ(first.state, SignatureState::FirstContact);
    ASSERT_TRUE(first.card);
    EXPECT_EQ(*first.card, file.signer);
    ASSERT_TRUE(pinCard(m_home.book(), *first.card, Partner::Clinic));
    EXPECT_EQ(signer(file, file.content).state, SignatureState::Known);
}

TEST_F(ResultsTest, AnotherKeyOfTheSameFacilityIsSaid)
{
    ASSERT_TRUE(pinCard(m_home.book(), made().signer, Partner::Clinic));
    ASSERT_TRUE(rotateCard(m_clinic.book()));
    const ResultsFile file = made();
    EXPECT_EQ(signer(file, file.content).state, SignatureState::Changed);
}

// A file that somebody else signed under the clinic's name is not a first contact, with or without the number.
TEST_F(ResultsTest, AnotherKeyUnderTheSameNameIsSaidWithoutANumberToo)
{
    const seal::KeyCard own = made().signer;
    for (const char *facility : {"", "1310123459"}) {
        TestBook home;
        seal::KeyCard remembered = own;
        remembered.facility = QLatin1String(facility);
        remembered.recipient = seal::Identity::generate().recipient();
        remembered.verification = seal::SigningKey::generate().verificationKey();
        ASSERT_TRUE(pinCard(home.book(), remembered, Partner::Clinic));
        const ResultsFile file = made();
        const Signer said = signerOfFile(home.book(), file.content, file.signature, file.content).value();
        EXPECT_EQ(said.state, SignatureState::Changed) << facility;
        EXPECT_EQ(*said.card, file.signer);
    }
}

TEST_F(ResultsTest, AChangedFileIsBroken)
{
    ResultsFile file = made();
    QByteArray changed = file.content;
    changed.replace("10420", "10240");
    EXPECT_EQ(signerOfFile(m_home.book(), changed, file.signature, changed)->state, SignatureState::Broken);
    EXPECT_EQ(signerOfFile(m_home.book(), file.content, "no signature", file.content)->state, SignatureState::Broken);
    EXPECT_EQ(signerOfFile(m_home.book(), file.content, {}, file.content)->state, SignatureState::None);
    ASSERT_TRUE(pinCard(m_home.book(), file.signer, Partner::Clinic));
    EXPECT_EQ(signerOfFile(m_home.book(), changed, file.signature, changed)->state, SignatureState::Broken);
}

TEST_F(ResultsTest, CanBeSealedToTheFamily)
{
    const auto family = ownCard(m_home.book()).value();
    const ResultsFile file = made(family);
    EXPECT_FALSE(file.content.contains("Bundle"));
    const QByteArray clear = openIncoming(file.content, ownIdentities(m_home.book()).value()).value();
    EXPECT_EQ(signerOfFile(m_home.book(), file.content, file.signature, clear)->state, SignatureState::FirstContact);
}

TEST_F(ResultsTest, OnlyTheSheetOfTheCheckupGoesAlong)
{
    const QDate birth(2025, 5, 10);
    const Checkup checkup{.type = CheckupKind::Child, .occasion = QStringLiteral("18m"), .date = QDate(2026, 11, 22)};
    const auto isItsSheet = [&](const char *form, const QDate &on) {
        const FormResponse response{.form = QString::fromLatin1(form), .authored = QDateTime(on, QTime(9, 0), Qt::UTC)};
        return isSheetOf(response, {}, checkup, birth);
    };
    EXPECT_TRUE(isItsSheet("sheet-18m", checkup.date));
    EXPECT_TRUE(isItsSheet("checkup-18m", checkup.date));
    EXPECT_FALSE(isItsSheet("sheet-18m", checkup.date.addDays(1)));
    EXPECT_FALSE(isItsSheet("sheet-36m", checkup.date)) << "of another checkup on the same day";
    EXPECT_FALSE(isItsSheet("questionnaire-18m", checkup.date));
    const FormResponse nameless{.authored = QDateTime(checkup.date, QTime(9, 0), Qt::UTC)};
    EXPECT_FALSE(isSheetOf(nameless, {}, Checkup{.type = CheckupKind::Antenatal, .date = checkup.date}, birth));
}

// A sheet whose answers bear another day still goes home with the checkup it names, and with no other one.
TEST_F(ResultsTest, ASheetOfAnotherDayGoesAlongWithTheVisitItNames)
{
    const RecordId other =
        m_clinic.book()
            .add(m_here,
                 Checkup{.type = CheckupKind::Child, .occasion = QStringLiteral("18m"), .date = QDate(2026, 11, 20)})
            .value();
    const QString content =
        QStringLiteral(R"({"encounter":{"identifier":{"system":"urn:ietf:rfc:3986","value":"%1"}}})")
            .arg(care::visitUrn(m_checkup));
    const RecordId sheet =
        m_clinic.book()
            .add(m_here, FormResponse{.form = QStringLiteral("sheet-18m"),
                                      .url = QStringLiteral("urn:x"),
                                      .status = ResponseStatus::Amended,
                                      .authored = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC),
                                      .response = content})
            .value();
    const auto goesWith = [&](const RecordId &checkup) {
        const auto chosen = chosenResults(m_clinic.book(), {.person = m_here, .records = {checkup}}).value();
        return std::any_of(chosen.cbegin(), chosen.cend(), [&](const auto &one) { return one.id == sheet; });
    };
    EXPECT_TRUE(goesWith(m_checkup));
    EXPECT_FALSE(goesWith(other)) << "of the day the answers bear, but another visit";
}

} // namespace
} // namespace oyako::exchange
