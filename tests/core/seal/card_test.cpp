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

TEST(KeyCard, OnlyKeyAndLastDayAreTyped)
{
    const KeyCard card = sampleCard();
    const KeyCard typed = cardFromGroups(groupsOf(card).join(QLatin1Char(' '))).value();
    EXPECT_EQ(typed, (KeyCard{{}, {}, card.recipient, std::nullopt, card.validUntil}));
}

TEST(KeyCard, EveryLastDayOfItsTimeComesBack)
{
    KeyCard card = sampleCard();
    for (QDate day(2020, 1, 2); day <= QDate(2199, 1, 1); day = day.addDays(397)) {
        card.validUntil = day;
        EXPECT_EQ(cardFromGroups(groupsOf(card).join(QString()))->validUntil, day);
    }
    for (const QDate &day : {QDate(2024, 2, 29), QDate(2099, 12, 31), QDate(2020, 1, 2), QDate(2199, 6, 6)}) {
        card.validUntil = day;
        EXPECT_EQ(cardFromGroups(groupsOf(card).join(QString()))->validUntil, day);
    }
    card.validUntil = QDate(1999, 12, 31);
    EXPECT_LT(cardFromGroups(groupsOf(card).join(QString()))->validUntil, QDate(2020, 2, 1)) << "long past stays past";
    card.validUntil = QDate(2500, 1, 1);
    EXPECT_TRUE(cardFromGroups(groupsOf(card).join(QString()))->validUntil.isValid()) << "an end is never lost";
}

TEST(KeyCard, WhatIsTypedWrongIsToldApart)
{
    const QString plain = groupsOf(sampleCard()).join(QString());
    const auto reason = [](const QString &typed) {
        const auto read = cardFromGroups(typed);
        return read ? QStringLiteral("card") : read.error().field + QLatin1Char(' ') + read.error().arguments.value(0);
    };
    EXPECT_EQ(reason(plain), QStringLiteral("card"));
    EXPECT_EQ(reason({}), QStringLiteral("card length"));
    EXPECT_EQ(reason(plain.chopped(4)), QStringLiteral("card length"));
    EXPECT_EQ(reason(QString(plain + QStringLiteral("7777"))), QStringLiteral("card length"));
    EXPECT_EQ(reason(QString(plain.chopped(1) + QLatin1Char('*'))), QStringLiteral("card symbol"));
    EXPECT_EQ(reason(QString(plain.chopped(1) + QStringLiteral("あ"))), QStringLiteral("card symbol"));
    EXPECT_EQ(reason(QString(plain.mid(4) + plain.left(4))), QStringLiteral("card check"));
    EXPECT_EQ(reason(QString(60, QLatin1Char('7'))), QStringLiteral("card check"));
}

TEST(KeyCard, OfAFileNeedsNothingButItsKey)
{
    const KeyCard bare{{}, {}, Identity::generate().recipient(), std::nullopt, {}};
    EXPECT_EQ(readCardFile(cardFile(bare)).value(), bare);
    EXPECT_FALSE(cardFile(bare).contains("validUntil")) << "blank is left out";
    EXPECT_FALSE(cardFile(bare).contains("verification"));
    EXPECT_EQ(readCardFile(R"({"format": "oyako-key-card"})").error().field, QStringLiteral("key"));
    EXPECT_EQ(readCardFile(R"({"format": "oyako-key-card", "recipient": 7})").error().field, QStringLiteral("key"));
    EXPECT_EQ(readCardFile(R"({"recipient": "age1"})").error().code, ErrorCode::NotRecognised) << "another file";
    EXPECT_EQ(readCardFile({}).error(), (Error{ErrorCode::NotRecognised, QStringLiteral("card"), {}}));
}

TEST(KeyCard, ShowsItsNamesInOneLineAndNotEndlessly)
{
    KeyCard card = sampleCard();
    card.name = QStringLiteral(" さくら\n\t小児科 ");
    card.facility = QString(500, QLatin1Char('1'));
    const KeyCard read = readCardFile(cardFile(card)).value();
    EXPECT_EQ(read.name, QStringLiteral("さくら 小児科"));
    EXPECT_EQ(read.facility.size(), 120);
    EXPECT_EQ(read.recipient, card.recipient);
}

TEST(KeyCard, OfAListIsItsFirstRecipient)
{
    const QByteArray first = Identity::generate().recipient().toString().toLatin1();
    const QByteArray second = Identity::generate().recipient().toString().toLatin1();
    const auto recipient = [](const QByteArray &file) {
        const auto card = readCardFile(file);
        return card ? card->recipient.toString().toLatin1() : QByteArray("none");
    };
    EXPECT_EQ(recipient(first), first);
    EXPECT_EQ(recipient(QByteArray("# both\r\n\r\n" + first + "\r\n" + second + "\r\n")), first);
    EXPECT_EQ(recipient(QByteArray("#" + first + "\n" + second)), second) << "a comment is none";
    EXPECT_EQ(readCardFile(QByteArray(first.chopped(1) + "\n" + second)).error().code, ErrorCode::InvalidValue)
        << "a slip is told, not passed over";
    EXPECT_EQ(recipient(QByteArray(QByteArray(largestCardFile - first.size() - 1, '#') + '\n' + first)), first);
    EXPECT_EQ(recipient(QByteArray(QByteArray(largestCardFile - first.size(), '#') + '\n' + first)),
              QByteArray("none"));
}

TEST(KeyCard, OneCodeOfSeveralIsNotTheCard)
{
    KeyCard card = sampleCard();
    card.name = QString(900, QChar(u'長'));
    const QStringList frames = makeFrames(cardFile(card)).value();
    ASSERT_GT(frames.size(), 1);
    const auto read = readCard(frames.first());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::InvalidValue);
}

TEST(KeyCard, AFingerprintIsTheSameEveryTimeAndOfEveryBitOfTheKey)
{
    const Recipient key = Identity::generate().recipient();
    const QString print = fingerprintOf(key);
    EXPECT_EQ(fingerprintOf(Recipient::fromString(key.toString()).value()), print);
    for (size_t byte = 0; byte < Recipient::size; ++byte) {
        Recipient other = key;
        other.bytes[byte] = static_cast<unsigned char>(other.bytes[byte] ^ 1U);
        EXPECT_NE(fingerprintOf(other), print) << byte;
    }
}

TEST(KeyCard, AFingerprintKeepsItsNoughts)
{
    static const QRegularExpression form(QStringLiteral("^\\d{4}( \\d{4}){4}$"));
    int noughts = 0;
    for (int i = 0; i < 256; ++i) {
        Recipient key;
        key.bytes.fill(static_cast<unsigned char>(i));
        const QString print = fingerprintOf(key);
        EXPECT_TRUE(form.match(print).hasMatch()) << qPrintable(print);
        noughts += print.startsWith(QLatin1Char('0')) ? 1 : 0;
    }
    EXPECT_GT(noughts, 0);
}

} // namespace
} // namespace oyako::seal
