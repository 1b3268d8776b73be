// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// A book's own keys, and the cards of others that it remembers.
#include "core/exchange/own_keys.h"
#include "core/exchange/pinned_cards.h"
#include "core/seal/age.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::exchange {
namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

class OwnKeys : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(m_test.book().setInfo({s("さくら小児科"), {}, s("1310123459")})); }
    book::Book &book() { return m_test.book(); }

    TestBook m_test;
};

TEST_F(OwnKeys, ThereAreNoneBeforeTheFirstCard)
{
    EXPECT_TRUE(ownIdentities(book())->empty());
    EXPECT_FALSE(currentCard(book())->has_value());
    EXPECT_EQ(ownSigningKey(book()).error(), (Error{ErrorCode::MissingValue, s("key"), {}}));
    EXPECT_EQ(ownSigningKeyOf(book(), s("age1x")).error(), (Error{ErrorCode::MissingValue, s("key"), {}}));
    EXPECT_TRUE(ownIdentities(book())->empty()) << "asking makes none";
}

TEST_F(OwnKeys, ACardSaysWhoseItIsAndHowLongItIsValid)
{
    const seal::KeyCard card = ownCard(book()).value();
    EXPECT_EQ(card.name, s("さくら小児科"));
    EXPECT_EQ(card.facility, s("1310123459"));
    EXPECT_EQ(card.validUntil, m_test.clock().today().addMonths(cardMonths));
    EXPECT_EQ(ownCard(book()).value(), card) << "asked again it is the same";
    EXPECT_EQ(currentCard(book()).value(), card);
    EXPECT_EQ(ownSigningKey(book())->verificationKey(), card.verification);
}

TEST_F(OwnKeys, ANewCardLeavesTheOldKeyReadable)
{
    const seal::KeyCard old = ownCard(book()).value();
    const QByteArray letter = seal::sealBytes("to the old one", {old.recipient}).value();
    const seal::KeyCard fresh = rotateCard(book(), m_test.clock().today()).value();
    EXPECT_NE(fresh.recipient, old.recipient);
    EXPECT_EQ(fresh.validUntil, m_test.clock().today());
    m_test.reopen();
    const auto identities = ownIdentities(book()).value();
    ASSERT_EQ(identities.size(), 2U);
    EXPECT_EQ(identities.front().recipient(), old.recipient) << "oldest first";
    EXPECT_EQ(seal::openBytes(letter, identities, 100).value(), QByteArray("to the old one"));
    EXPECT_EQ(ownSigningKeyOf(book(), old.recipient.toString())->verificationKey(), old.verification);
    EXPECT_EQ(ownSigningKeyOf(book(), s("age1elsewhere"))->verificationKey(), fresh.verification);
}

TEST_F(OwnKeys, ADayInThePastMakesNoKey)
{
    const QDate yesterday = m_test.clock().today().addDays(-1);
    EXPECT_EQ(rotateCard(book(), yesterday).error(),
              (Error{ErrorCode::InvalidValue, s("validUntil"), {yesterday.toString(Qt::ISODate)}}));
    EXPECT_TRUE(ownIdentities(book())->empty());
}

TEST_F(OwnKeys, TheSecretsLieWrappedAndFitNoOtherBook)
{
    const auto secret = [this] {
        ownCard(book()).value();
        return ownIdentities(book())->front().toText().view().toByteArray();
    }();
    const QString kept = book().setting(s("exchange.keys")).value();
    EXPECT_FALSE(kept.contains(QString::fromLatin1(secret)));
    TestBook other;
    ASSERT_TRUE(other.book().setSetting(s("exchange.keys"), kept));
    EXPECT_EQ(ownIdentities(other.book()).error(), (Error{ErrorCode::Damaged, s("key"), {}}));
    EXPECT_EQ(ownCard(other.book()).error().code, ErrorCode::Damaged) << "and no new key takes its place";
    EXPECT_EQ(other.book().setting(s("exchange.keys")).value(), kept);
}

class PinnedCards : public testing::Test {
protected:
    static seal::KeyCard cardOf(const char *name, const char *facility = "")
    {
        const seal::SigningKey signing = seal::SigningKey::generate();
        return {s(name), s(facility), seal::Identity::generate().recipient(), signing.verificationKey(), {}};
    }
    book::Book &book() { return m_test.book(); }

    TestBook m_test;
};

TEST_F(PinnedCards, AreRememberedWithTheirDay)
{
    const seal::KeyCard clinic = cardOf("さくら小児科", "1310123459");
    const seal::KeyCard family = cardOf("お父さん");
    EXPECT_TRUE(pinnedCards(book())->isEmpty());
    ASSERT_TRUE(pinCard(book(), clinic, Partner::Clinic));
    m_test.clock().advanceDays(1);
    ASSERT_TRUE(pinCard(book(), family, Partner::Family));
    m_test.reopen();
    const auto cards = pinnedCards(book()).value();
    ASSERT_EQ(cards.size(), 2);
    EXPECT_EQ(cards.at(0).card, clinic);
    EXPECT_EQ(cards.at(0).partner, Partner::Clinic);
    EXPECT_EQ(cards.at(0).pinnedOn, QDate(2026, 11, 22));
    EXPECT_EQ(cards.at(1).partner, Partner::Family);
    EXPECT_EQ(cards.at(1).pinnedOn, QDate(2026, 11, 23));
}

TEST_F(PinnedCards, AKnownKeyIsRememberedOnceWithWhatItSaysNow)
{
    seal::KeyCard card = cardOf("旧い名前");
    ASSERT_TRUE(pinCard(book(), card, Partner::Clinic));
    card.name = s("新しい名前");
    ASSERT_TRUE(pinCard(book(), card, Partner::Clinic));
    ASSERT_EQ(pinnedCards(book())->size(), 1);
    EXPECT_EQ(pinnedCards(book())->first().card.name, s("新しい名前"));
}

TEST_F(PinnedCards, ACardWithoutANameIsNotTaken)
{
    for (const char *name : {"", "  "}) {
        EXPECT_EQ(pinCard(book(), cardOf(name), Partner::Clinic).error(),
                  (Error{ErrorCode::MissingValue, s("name"), {}}));
    }
    EXPECT_TRUE(pinnedCards(book())->isEmpty());
}

TEST_F(PinnedCards, AnotherKeyUnderAKnownNumberOrNameIsNoStranger)
{
    ASSERT_TRUE(pinCard(book(), cardOf("さくら小児科", "1310123459"), Partner::Clinic));
    const seal::KeyCard family = cardOf("お父さん");
    ASSERT_TRUE(pinCard(book(), family, Partner::Family));
    const auto state = [this](const seal::KeyCard &card) { return stateOf(book(), card).value(); };
    EXPECT_EQ(state(family), CardState::Known);
    EXPECT_EQ(state(cardOf("別の名前", "1310123459")), CardState::NewKey);
    EXPECT_EQ(state(cardOf("お父さん")), CardState::NewKey);
    EXPECT_EQ(state(cardOf("さくら小児科", "1310999999")), CardState::Stranger) << "a namesake elsewhere";
    EXPECT_EQ(state(cardOf("")), CardState::Stranger);
    EXPECT_EQ(state(cardOf("お母さん")), CardState::Stranger);
}

struct FacilityRow {
    const char *name;
    const char *facility;
    const char *otherName;
    const char *otherFacility;
    bool same;
};

// Leaving the number out, or writing the name in another width, does not make a stranger of an impostor.
TEST_F(PinnedCards, AreOfOneFacilityByNumberElseByName)
{
    for (const FacilityRow &row :
         {FacilityRow{"さくら小児科", "1310123459", "さくら小児科", "1310123459", true},
          FacilityRow{"さくら小児科", "1310123459", "別の名前", "1310123459", true},
          FacilityRow{"さくら小児科", "1310123459", "さくら小児科", "1310999999", false},
          FacilityRow{"さくら小児科", "1310123459", "さくら小児科", "", true},
          FacilityRow{"さくら小児科", "", "さくら小児科", "1310123459", true},
          FacilityRow{"さくら小児科", "1310123459", "別の名前", "", false},
          FacilityRow{"お父さん", "", "お父さん", "", true}, FacilityRow{"お父さん", "", "お母さん", "", false},
          FacilityRow{"ABCクリニック", "", "ＡＢＣ クリニック", "", true},
          FacilityRow{"ABCクリニック", "", " abcｸﾘﾆｯｸ ", "", true}, FacilityRow{"", "", "", "", false},
          FacilityRow{" ", "", "", "", false}, FacilityRow{"", "1310123459", "", "", false},
          FacilityRow{"", "1310123459", "", "1310123459", true}}) {
        const seal::KeyCard one = cardOf(row.name, row.facility);
        const seal::KeyCard other = cardOf(row.otherName, row.otherFacility);
        EXPECT_EQ(isSameFacility(one, other), row.same) << row.name << ' ' << row.otherName;
        EXPECT_EQ(isSameFacility(other, one), row.same) << row.otherName << ' ' << row.name;
    }
}

TEST_F(PinnedCards, AnImpostorWithoutANumberIsNoStranger)
{
    ASSERT_TRUE(pinCard(book(), cardOf("さくら小児科", "1310123459"), Partner::Clinic));
    ASSERT_TRUE(pinCard(book(), cardOf("ひがし医院"), Partner::Clinic));
    EXPECT_EQ(stateOf(book(), cardOf("さくら小児科")).value(), CardState::NewKey);
    EXPECT_EQ(stateOf(book(), cardOf("ひがし医院", "1310555555")).value(), CardState::NewKey);
    EXPECT_EQ(stateOf(book(), cardOf("にし医院", "1310555555")).value(), CardState::Stranger);
}

TEST_F(PinnedCards, AreForgottenByTheirKey)
{
    const seal::KeyCard card = cardOf("さくら小児科");
    EXPECT_EQ(unpinCard(book(), card.recipient).error().code, ErrorCode::UnknownRecord);
    ASSERT_TRUE(pinCard(book(), card, Partner::Clinic));
    ASSERT_TRUE(unpinCard(book(), card.recipient));
    EXPECT_EQ(stateOf(book(), card).value(), CardState::Stranger);
}

TEST_F(PinnedCards, TellWhoSigned)
{
    const seal::SigningKey signing = seal::SigningKey::generate();
    seal::KeyCard signer = cardOf("さくら小児科");
    signer.verification = signing.verificationKey();
    seal::KeyCard silent = cardOf("署名なし");
    silent.verification.reset();
    for (const seal::KeyCard &card : {cardOf("ほかの人"), silent, signer}) {
        ASSERT_TRUE(pinCard(book(), card, Partner::Clinic));
    }
    const QByteArray signature = signing.sign("message", s("2026-11-22"));
    EXPECT_EQ(signerOf(book(), "message", signature)->card, signer);
    EXPECT_EQ(signerOf(book(), "changed", signature).error().code, ErrorCode::Damaged);
    EXPECT_EQ(signerOf(book(), "message", seal::SigningKey::generate().sign("message", {})).error(),
              (Error{ErrorCode::Conflict, s("key"), {}}));
    EXPECT_EQ(signerOf(book(), "message", "no signature").error().code, ErrorCode::NotRecognised);
}

} // namespace
} // namespace oyako::exchange
