// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
//
// Headers whose MAC is right, so that nothing but their form can be wrong (C2SP age, "Header").
#include "core/seal/age_header.h"

#include "tests/support/qt_printers.h"

#include <QBuffer>
#include <QMessageAuthenticationCode>

#include <gtest/gtest.h>

#include <sodium.h>

namespace oyako::seal {
namespace {

class AgeHeader : public testing::Test {
protected:
    /// What comes of a header with these stanzas and the MAC that belongs to them.
    [[nodiscard]] Result<store::Secret> read(const QByteArray &stanzas) const
    {
        const QByteArray covered = ageMagic.toByteArray() + stanzas + "---";
        return readBytes(covered + ' ' + macOf(covered) + '\n');
    }
    [[nodiscard]] Result<store::Secret> readBytes(const QByteArray &header) const
    {
        QByteArray bytes = header + "what follows";
        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);
        auto key = readHeader(device, {&m_identity, 1});
        if (key) {
            EXPECT_EQ(device.readAll(), "what follows") << "the device stands behind the header";
        }
        return key;
    }
    [[nodiscard]] QByteArray macOf(const QByteArray &covered) const
    {
        const store::Secret key = hkdf(m_header.fileKey.view(), {}, "header");
        return QMessageAuthenticationCode::hash(covered, key.view().toByteArray(), QCryptographicHash::Sha256)
            .toBase64(QByteArray::OmitTrailingEquals);
    }
    [[nodiscard]] QString outcome(const QByteArray &stanzas) const
    {
        const auto key = read(stanzas);
        return key ? (key->view() == m_header.fileKey.view() ? QStringLiteral("opens") : QStringLiteral("another key"))
                   : QString(errorWord(key.error().code));
    }
    /// The stanza of the identity, as made: two lines.
    [[nodiscard]] QByteArray mine() const
    {
        const qsizetype start = ageMagic.size();
        return m_header.bytes.mid(start, m_header.bytes.indexOf("---") - start);
    }

    const Identity m_identity = Identity::generate();
    const NewHeader m_header = makeHeader({m_identity.recipient()}).value();
};

const QString opens = QStringLiteral("opens");
const QString damaged = QStringLiteral("damaged");

TEST_F(AgeHeader, IsReadAsMade)
{
    EXPECT_EQ(outcome(mine()), opens);
    const QByteArray covered = m_header.bytes.left(m_header.bytes.indexOf("---") + 3);
    EXPECT_EQ(m_header.bytes, QByteArray(covered + ' ' + macOf(covered) + '\n')) << "the MAC of the specification";
}

TEST_F(AgeHeader, RecipientsOfOtherKindsArePassedOver)
{
    for (const QByteArray &other : {QByteArray("-> x\n\n"), QByteArray("-> scrypt bm90IGEgc2FsdA 10\nQUFBQQ\n"),
                                    QByteArray("-> grease ! ~ 0\n\n"), QByteArray("-> X25519-later a b c\n\n"),
                                    QByteArray("-> x y\n" + QByteArray(64, 'A') + "\n\n"),
                                    QByteArray("-> x\n" + QByteArray(64, 'A') + '\n' + QByteArray(63, 'A') + '\n')}) {
        EXPECT_EQ(outcome(other + mine()), opens) << other.constData();
        EXPECT_EQ(outcome(mine() + other), opens) << other.constData();
        EXPECT_EQ(outcome(other), QStringLiteral("wrong_key")) << other.constData();
    }
}

TEST_F(AgeHeader, OfAnotherFormIsDamage)
{
    const QByteArray first = mine().split('\n').at(0);
    const QByteArray body = mine().split('\n').at(1);
    for (const QByteArray &stanzas :
         {QByteArray("->x\n\n"), QByteArray("-> \n\n"), QByteArray("-> a  b\n\n"), QByteArray("-> a \n\n"),
          QByteArray(" -> a\n\n"), QByteArray("-> \x7f\n\n"), QByteArray("-> a\tb\n\n"), QByteArray("\n"),
          QByteArray("-> x\n" + QByteArray(65, 'A') + '\n'), QByteArray(first + " more\n" + body + '\n'),
          QByteArray(first + '\n' + body.chopped(1) + '\n'), QByteArray(first + '\n' + body + "=\n"),
          QByteArray(first + '\n' + body + "A\n"), QByteArray(first.chopped(1) + '\n' + body + '\n'),
          QByteArray(first + "=\n" + body + '\n'), QByteArray("-> X25519\n" + body + '\n')}) {
        EXPECT_EQ(outcome(stanzas), damaged) << stanzas.constData();
        EXPECT_EQ(outcome(stanzas + mine()), damaged) << stanzas.constData();
    }
}

TEST_F(AgeHeader, WithAMacOfAnotherFormIsDamage)
{
    const QByteArray covered = ageMagic.toByteArray() + mine() + "---";
    const QByteArray mac = macOf(covered);
    const auto word = [this](const QByteArray &header) {
        const auto key = readBytes(header);
        return key ? opens : QString(errorWord(key.error().code));
    };
    EXPECT_EQ(word(covered + ' ' + mac + '\n'), opens);
    for (const QByteArray &end : {QByteArray(mac + '\n'), QByteArray("  " + mac + '\n'), QByteArray(' ' + mac + "=\n"),
                                  QByteArray(' ' + mac + " \n"), QByteArray(' ' + mac + "\r\n"),
                                  QByteArray(' ' + mac.chopped(1) + '\n'), QByteArray("\n"), QByteArray(" \n")}) {
        EXPECT_EQ(word(covered + end), damaged) << end.constData();
    }
    EXPECT_EQ(word(covered.chopped(1) + "- " + macOf(covered + 'x') + '\n'), damaged) << "the MAC of something else";
}

TEST_F(AgeHeader, HoldsTheMostRecipientsAndNoMore)
{
    const QByteArray other = "-> x\n\n";
    EXPECT_EQ(outcome(other.repeated(mostRecipients - 1) + mine()), opens);
    const auto tooMany = read(other.repeated(mostRecipients) + mine());
    ASSERT_FALSE(tooMany);
    EXPECT_EQ(tooMany.error(),
              (Error{ErrorCode::TooLarge, QStringLiteral("header"), {QString::number(mostRecipients)}}));
}

TEST_F(AgeHeader, IsLongButNotEndless)
{
    const QByteArray line = QByteArray(64, 'A') + '\n';
    const QByteArray almost = "-> x\n" + line.repeated((largestHeader - 1'000) / line.size()) + "\n";
    EXPECT_EQ(outcome(almost + mine()), opens);
    const auto tooLong = read("-> x\n" + line.repeated(largestHeader / line.size()) + "\n" + mine());
    ASSERT_FALSE(tooLong);
    EXPECT_EQ(tooLong.error(),
              (Error{ErrorCode::TooLarge, QStringLiteral("header"), {QString::number(largestHeader)}}));
}

TEST_F(AgeHeader, IsOpenedByWhicheverIdentityFits)
{
    std::vector<Identity> several;
    several.push_back(Identity::generate());
    several.push_back(Identity::fromText(m_identity.toText().view()).value());
    several.push_back(Identity::generate());
    QByteArray bytes = m_header.bytes;
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const auto key = readHeader(device, several);
    ASSERT_TRUE(key);
    EXPECT_EQ(key->view(), m_header.fileKey.view());
    EXPECT_EQ(key->size(), fileKeySize);
}

/// The payload of a file in chunks of these sizes, each sealed as the specification says.
QByteArray payloadOf(const store::Secret &fileKey, const QList<qsizetype> &chunks)
{
    const QByteArray nonce(16, 'n');
    const store::Secret key = hkdf(fileKey.view(), nonce, "payload");
    QByteArray payload = nonce;
    for (qsizetype i = 0; i < chunks.size(); ++i) {
        QByteArray number(12, '\0');
        number[10] = static_cast<char>(i);
        number[11] = i + 1 == chunks.size() ? 1 : 0;
        const QByteArray plain(chunks.at(i), 'x');
        QByteArray sealed(plain.size() + static_cast<qsizetype>(crypto_aead_chacha20poly1305_ietf_ABYTES), '\0');
        crypto_aead_chacha20poly1305_ietf_encrypt(
            reinterpret_cast<unsigned char *>(sealed.data()), nullptr,
            reinterpret_cast<const unsigned char *>(plain.constData()), static_cast<quint64>(plain.size()), nullptr, 0,
            nullptr, reinterpret_cast<const unsigned char *>(number.constData()), key.data());
        payload += sealed;
    }
    return payload;
}

TEST_F(AgeHeader, IsFollowedByFullChunksAndOneLastThatIsNotEmpty)
{
    constexpr qsizetype full = 64 * 1024;
    const auto size = [this](const QList<qsizetype> &chunks) -> qsizetype {
        const auto plain = openBytes(m_header.bytes + payloadOf(m_header.fileKey, chunks), {&m_identity, 1}, 1 << 20);
        return plain ? plain->size() : -1;
    };
    EXPECT_EQ(size({0}), 0) << "an empty file";
    EXPECT_EQ(size({5}), 5);
    EXPECT_EQ(size({full}), full);
    EXPECT_EQ(size({full, 1}), full + 1);
    EXPECT_EQ(size({full, full}), 2 * full);
    EXPECT_EQ(size({full, 0}), -1) << "nothing after a full chunk";
    EXPECT_EQ(size({full, full, 0}), -1);
    EXPECT_EQ(size({5, 5}), -1) << "a short one that is not the last";
    EXPECT_EQ(size({}), -1) << "no chunk at all";
}

} // namespace
} // namespace oyako::seal
