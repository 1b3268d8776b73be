// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
//
// Keys as text: Bech32, identities, recipients, verification keys.
#include "core/seal/age.h"
#include "core/seal/bech32.h"
#include "core/seal/signature.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::seal {
namespace {

using store::Secret;

const Error badKey{ErrorCode::InvalidValue, QStringLiteral("key"), {}};

/// The checksum of BIP 173, written down from its description: for texts that are right but for one thing.
QByteArray withChecksum(const QByteArray &prefix, const QByteArray &symbols)
{
    static const QByteArray alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    QList<quint32> values;
    for (const char c : prefix) {
        values.append(static_cast<quint8>(c) >> 5U);
    }
    values.append(0);
    for (const char c : prefix) {
        values.append(static_cast<quint8>(c) & 31U);
    }
    for (const char c : symbols) {
        values.append(static_cast<quint32>(alphabet.indexOf(c)));
    }
    values += QList<quint32>(6, 0);
    quint32 check = 1;
    for (const quint32 value : values) {
        const quint32 top = check >> 25U;
        check = ((check & 0x1FFFFFFU) << 5U) ^ value;
        const quint32 generators[] = {0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3};
        for (unsigned bit = 0; bit < 5; ++bit) {
            check ^= ((top >> bit) & 1U) != 0 ? generators[bit] : 0;
        }
    }
    check ^= 1U;
    QByteArray text = prefix + '1' + symbols;
    for (int i = 5; i >= 0; --i) {
        text += alphabet.at((check >> (5U * static_cast<unsigned>(i))) & 31U);
    }
    return text;
}

// BIP 173, "Test vectors".
TEST(Bech32Texts, OfTheSpecificationAreRead)
{
    for (const auto &[prefix, text] :
         {std::pair{"A", "A12UEL5L"}, std::pair{"a", "a12uel5l"},
          std::pair{"an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio",
                    "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs"},
          std::pair{"abcdef", "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw"},
          std::pair{"1", "11qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqc8247j"},
          std::pair{"split", "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w"}}) {
        const auto bytes = decodeBech32(prefix, text);
        ASSERT_TRUE(bytes) << text;
        EXPECT_EQ(encodeBech32(prefix, bytes->view()).view().toByteArray(), QByteArray(text));
    }
}

TEST(Bech32Texts, ThatTheSpecificationCallsInvalidAreRefused)
{
    for (const auto &[prefix, text] :
         {std::pair{"p", "pzry9x0s0muk"}, std::pair{"x", "x1b4n0q5v"}, std::pair{"li", "li1dgmt3"},
          std::pair{"de", "de1lg7wt\xff"}, std::pair{"A", "A1G7SGD8"}, std::pair{"a", "A12UEL5L"},
          std::pair{"A", "a12uel5l"}, std::pair{"a", "a12UEL5L"}, std::pair{"b", "a12uel5l"}, std::pair{"a", ""},
          std::pair{"a", "a1"}, std::pair{"a", "a12uel5"}, std::pair{"a", "a12uel5l "}}) {
        const auto bytes = decodeBech32(prefix, text);
        ASSERT_FALSE(bytes) << text;
        EXPECT_EQ(bytes.error(), badKey) << text;
    }
}

TEST(Bech32Texts, HaveNoBitsLeftOver)
{
    EXPECT_TRUE(decodeBech32("age", withChecksum("age", "qq"))) << "one byte and two bits of nothing";
    EXPECT_EQ(decodeBech32("age", withChecksum("age", "qp")).error(), badKey) << "not nothing";
    EXPECT_EQ(decodeBech32("age", withChecksum("age", "q")).error(), badKey) << "no byte at all";
    EXPECT_EQ(decodeBech32("age", withChecksum("age", "qqq")).error(), badKey) << "a whole symbol too many";
}

TEST(Bech32Texts, OneSlipAnywhereIsNoticed)
{
    const QByteArray alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    const QByteArray text = Identity::generate().recipient().toString().toLatin1();
    for (qsizetype place = 4; place < text.size(); ++place) {
        for (const char other : alphabet) {
            QByteArray slip = text;
            slip[place] = other;
            EXPECT_EQ(decodeBech32("age", slip).has_value(), slip == text) << slip.constData();
        }
        if (place > 4 && text.at(place) != text.at(place - 1)) {
            QByteArray turned = text;
            std::swap(turned[place], turned[place - 1]);
            EXPECT_FALSE(decodeBech32("age", turned)) << turned.constData();
        }
    }
}

TEST(Bech32Texts, ComeBackForEveryLength)
{
    QByteArray bytes;
    for (int i = 0; i < 70; ++i) {
        const Secret text = encodeBech32("age", bytes);
        const auto back = decodeBech32("age", text.view());
        ASSERT_TRUE(back) << i;
        EXPECT_EQ(back->view().toByteArray(), bytes) << i;
        bytes += static_cast<char>(i * 37);
    }
}

// Identities --------------------------------------------------------------------------------------------------------

TEST(IdentityTexts, AreUpperCaseAndRecipientsLower)
{
    const Identity identity = Identity::generate();
    const QByteArray secret = identity.toText().view().toByteArray();
    EXPECT_TRUE(secret.startsWith("AGE-SECRET-KEY-1"));
    EXPECT_EQ(secret, secret.toUpper());
    EXPECT_EQ(secret.size(), 74);
    const QString open = identity.recipient().toString();
    EXPECT_TRUE(open.startsWith(QStringLiteral("age1")));
    EXPECT_EQ(open, open.toLower());
    EXPECT_EQ(open.size(), 62);
}

// RFC 7748 §6.1: the key pair of Bob.
TEST(IdentityTexts, HaveTheRecipientOfTheirCurve)
{
    const QByteArray scalar = QByteArray::fromHex("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb");
    const auto identity = Identity::fromSecret(Secret::copyOf(scalar));
    ASSERT_TRUE(identity);
    EXPECT_EQ(identity->recipient().view().toByteArray(),
              QByteArray::fromHex("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f"));
}

TEST(IdentityFiles, GiveTheirFirstKey)
{
    const Identity first = Identity::generate();
    const QByteArray one = first.toText().view().toByteArray();
    const QByteArray other = Identity::generate().toText().view().toByteArray();
    for (const QByteArray &file :
         {one, QByteArray(one + '\n'), QByteArray("# created\r\n# public key: age1\r\n" + one + "\r\n"),
          QByteArray("\n\n  " + one + "  \n" + other), QByteArray("#" + other + "\n" + one)}) {
        const auto read = Identity::fromFile(Secret::copyOf(file));
        ASSERT_TRUE(read) << file.constData();
        EXPECT_EQ(read->recipient(), first.recipient());
    }
    for (const QByteArray &file :
         {QByteArray(), QByteArray("\n\n"), QByteArray("# " + one), one.chopped(1), QByteArray("x" + one),
          QByteArray(one.toLower()), QByteArray(one.chopped(1) + "\n" + other)}) {
        const auto read = Identity::fromFile(Secret::copyOf(file));
        ASSERT_FALSE(read) << file.constData();
        EXPECT_EQ(read.error(), badKey);
    }
}

TEST(RecipientTexts, AreOfTheirLengthAndPrefix)
{
    for (const qsizetype size : {0, 31, 33, 64}) {
        const QByteArray text = encodeBech32("age", QByteArray(size, 'x')).view().toByteArray();
        EXPECT_EQ(Recipient::fromString(QString::fromLatin1(text)).error(), badKey) << size;
    }
    const QString upper = QString::fromLatin1(encodeBech32("AGE", QByteArray(32, 'x')).view());
    EXPECT_EQ(Recipient::fromString(upper).error(), badKey);
    EXPECT_EQ(Recipient::fromString(QStringLiteral("age１ｑ")).error(), badKey);
    const QString spaced = Identity::generate().recipient().toString() + QLatin1Char(' ');
    EXPECT_EQ(Recipient::fromString(spaced).error(), badKey);
}

TEST(OpenBytes, NeedAnIdentityAndTakeTheOneThatFits)
{
    const Identity mine = Identity::generate();
    const QByteArray sealed = sealBytes("x", {Identity::generate().recipient(), mine.recipient()}).value();
    EXPECT_EQ(openBytes(sealed, {}, 10).error(), (Error{ErrorCode::WrongKey, {}, {}}));
    std::vector<Identity> several;
    several.push_back(Identity::generate());
    several.push_back(Identity::fromText(mine.toText().view()).value());
    EXPECT_EQ(openBytes(sealed, several, 10).value(), QByteArray("x"));
    EXPECT_EQ(openBytes(sealBytes({}, {mine.recipient()}).value(), {&mine, 1}, 0).value(), QByteArray());
    EXPECT_EQ(openBytes(sealed, several, 0).error(), (Error{ErrorCode::TooLarge, {}, {QStringLiteral("0")}}));
}

// Signatures --------------------------------------------------------------------------------------------------------

// RFC 8032 §7.1, TEST 1 and TEST 2.
TEST(SigningKeys, AreThoseOfEd25519)
{
    for (const auto &[seed, open] : {std::pair{"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
                                               "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"},
                                     std::pair{"4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
                                               "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"}}) {
        const auto key = SigningKey::fromSeed(Secret::copyOf(QByteArray::fromHex(seed)));
        ASSERT_TRUE(key);
        const auto &bytes = key->verificationKey().bytes;
        EXPECT_EQ(
            QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())).toHex(),
            QByteArray(open));
    }
}

TEST(VerificationKeys, AreReadWholeOrNotAtAll)
{
    const QString good = SigningKey::generate().verificationKey().toString();
    EXPECT_TRUE(good.startsWith(QStringLiteral("RW")));
    EXPECT_EQ(good.size(), 56);
    EXPECT_TRUE(VerificationKey::fromString(good));
    for (const QString &bad :
         {QString(), good.chopped(4), QString(good + QStringLiteral("AAAA")),
          QString(QStringLiteral("AA") + good.mid(2)), QString(good.left(20) + QStringLiteral("\n") + good.mid(20)),
          QString(good.left(55) + QStringLiteral("鍵")), QString(QLatin1Char(' ') + good)}) {
        EXPECT_EQ(VerificationKey::fromString(bad).error(),
                  (Error{ErrorCode::InvalidValue, QStringLiteral("verification"), {}}))
            << qPrintable(bad);
    }
}

class Signed : public testing::Test {
protected:
    const SigningKey m_key = SigningKey::generate();
    const QByteArray m_message = QByteArray("\0\xff result\n", 10);

    [[nodiscard]] QString saidFor(const QString &comment) const
    {
        return verify(m_message, m_key.sign(m_message, comment), m_key.verificationKey()).value_or(QStringLiteral("!"));
    }
};

TEST_F(Signed, SaysItsCommentUpToAnyLineBreak)
{
    for (const auto &[comment, said] :
         {std::pair{"", ""}, std::pair{"one", "one"}, std::pair{"one\ntwo", "one"}, std::pair{"one\r\ntwo", "one"},
          std::pair{"one\rtwo", "one"}, std::pair{"one\r", "one"}, std::pair{"\n", ""}, std::pair{" a  b ", " a  b "},
          std::pair{"さくら小児科 👶", "さくら小児科 👶"}, std::pair{"trusted comment: x", "trusted comment: x"}}) {
        EXPECT_EQ(saidFor(QString::fromUtf8(comment)), QString::fromUtf8(said)) << comment;
    }
}

TEST_F(Signed, EveryByteThatIsCoveredCounts)
{
    const QByteArray signature = m_key.sign(m_message, QStringLiteral("2026-11-22"));
    const qsizetype covered = signature.indexOf('\n') + 1;
    int refused = 0;
    for (qsizetype at = covered; at < signature.size() - 1; ++at) {
        if (signature.at(at) != '=' && signature.at(at + 1) == '=') {
            continue; // holds bits of no byte
        }
        QByteArray changed = signature;
        changed[at] = changed.at(at) == 'A' ? 'B' : 'A';
        const auto said = verify(m_message, changed, m_key.verificationKey());
        EXPECT_FALSE(said) << at;
        refused += said ? 0 : 1;
    }
    EXPECT_GT(refused, 150);
    QByteArray named = signature;
    named.replace("signed with Oyako", "whatever");
    EXPECT_TRUE(verify(m_message, named, m_key.verificationKey())) << "the first line is nobody's word";
}

TEST_F(Signed, OfNothingIsASignatureToo)
{
    const QByteArray signature = m_key.sign({}, {});
    EXPECT_TRUE(verify({}, signature, m_key.verificationKey()));
    EXPECT_EQ(verify("x", signature, m_key.verificationKey()).error(),
              (Error{ErrorCode::Damaged, QStringLiteral("signature"), {}}));
}

TEST_F(Signed, ByAnotherKeyIsToldFromDamage)
{
    const QByteArray signature = m_key.sign(m_message, {});
    EXPECT_EQ(verify(m_message, signature, SigningKey::generate().verificationKey()).error(),
              (Error{ErrorCode::Conflict, QStringLiteral("key"), {}}));
    VerificationKey sameName = SigningKey::generate().verificationKey();
    sameName.id = m_key.verificationKey().id;
    EXPECT_EQ(verify(m_message, signature, sameName).error(),
              (Error{ErrorCode::Damaged, QStringLiteral("signature"), {}}))
        << "the name alone does not make it fit";
}

} // namespace
} // namespace oyako::seal
