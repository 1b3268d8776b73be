// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/seal/card.h"

#include "core/seal/frames.h"
#include "tests/support/qt_printers.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace oyako::seal {
namespace {

KeyCard sampleCard()
{
    return {QStringLiteral("さくら小児科"), QStringLiteral("1312345678"), Identity::generate().recipient(),
            SigningKey::generate().verificationKey(), QDate(2028, 3, 31)};
}

TEST(KeyCard, AFileHoldsAllOfIt)
{
    const KeyCard card = sampleCard();
    EXPECT_EQ(readCardFile(cardFile(card)).value(), card);
    EXPECT_EQ(readCard(QString::fromUtf8(cardFile(card))).value(), card);
}

TEST(KeyCard, FifteenGroupsHoldKeyAndLastDay)
{
    KeyCard card = sampleCard();
    const QStringList groups = groupsOf(card);
    ASSERT_EQ(groups.size(), 15);
    for (const QString &group : groups) {
        EXPECT_EQ(group.size(), 4);
    }
    const KeyCard read = cardFromGroups(groups.join(QLatin1Char('-'))).value();
    EXPECT_EQ(read.recipient, card.recipient);
    EXPECT_EQ(read.validUntil, card.validUntil);
    card.validUntil = {};
    EXPECT_FALSE(cardFromGroups(groupsOf(card).join(QLatin1Char(' ')))->validUntil.isValid());
}

TEST(KeyCard, GroupsAreReadAsPeopleTypeThem)
{
    const KeyCard card = sampleCard();
    const QString plain = groupsOf(card).join(QString());
    QString wide;
    for (const QChar c : plain) {
        wide += QChar(c.unicode() - u'!' + 0xFF01);
    }
    QString likely = plain.toLower();
    likely.replace(QLatin1Char('0'), QLatin1Char('o')).replace(QLatin1Char('1'), QLatin1Char('l'));
    for (const QString &typed : {plain, wide, likely, QString(QLatin1Char(' ') + plain + QLatin1Char('\n'))}) {
        ASSERT_TRUE(readCard(typed)) << qPrintable(typed);
        EXPECT_EQ(readCard(typed)->recipient, card.recipient);
    }
}

TEST(KeyCard, EverySingleSlipIsCaught)
{
    const QString plain = groupsOf(sampleCard()).join(QString());
    int missed = 0;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        QString slip = plain;
        slip[i] = plain.at(i) == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
        missed += cardFromGroups(slip) ? 1 : 0;
        if (i > 0 && plain.at(i) != plain.at(i - 1)) {
            QString swapped = plain;
            std::swap(swapped[i], swapped[i - 1]);
            missed += cardFromGroups(swapped) ? 1 : 0;
        }
    }
    EXPECT_EQ(missed, 0);
    EXPECT_EQ(cardFromGroups(plain.chopped(1)).error().arguments, QStringList{QStringLiteral("length")});
    EXPECT_EQ(cardFromGroups(QString(plain).replace(3, 1, QStringLiteral("!"))).error().arguments,
              QStringList{QStringLiteral("symbol")});
}

TEST(KeyCard, AListOfRecipientsOfTheAgeProgramWillDo)
{
    const Recipient recipient = Identity::generate().recipient();
    EXPECT_EQ(readCard(QStringLiteral("# the clinic\n%1\n").arg(recipient.toString()))->recipient, recipient);
    EXPECT_EQ(readCardFile("nothing of the kind").error().code, ErrorCode::NotRecognised);
    EXPECT_EQ(readCardFile(QByteArray(20'000, 'x')).error().code, ErrorCode::NotRecognised);
}

TEST(KeyCard, TheScannedCodeOfALetterWillDo)
{
    const KeyCard card = sampleCard();
    const QStringList frames = makeFrames(cardFile(card)).value();
    ASSERT_EQ(frames.size(), 1) << "one scan";
    EXPECT_EQ(readCard(frames.first().toLower()).value(), card);
}

TEST(KeyCard, BrokenFieldsAreNamed)
{
    const QByteArray file = cardFile(sampleCard());
    EXPECT_EQ(readCardFile(QByteArray(file).replace("2028-03-31", "2028-13-31")).error().field,
              QStringLiteral("validUntil"));
    EXPECT_EQ(readCardFile(QByteArray(file).replace("age1", "agee1")).error().field, QStringLiteral("key"));
    EXPECT_EQ(readCardFile(QByteArray(file).replace("\"RW", "\"XX")).error().field, QStringLiteral("verification"));
}

TEST(KeyCard, AFingerprintIsFiveGroupsOfDigitsAndDiffersByKey)
{
    const QString print = fingerprintOf(Identity::generate().recipient());
    EXPECT_TRUE(QRegularExpression(QStringLiteral("^\\d{4}( \\d{4}){4}$")).match(print).hasMatch())
        << qPrintable(print);
    EXPECT_NE(print, fingerprintOf(Identity::generate().recipient()));
}

} // namespace
} // namespace oyako::seal
