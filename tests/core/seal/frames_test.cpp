// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/seal/frames.h"
#include "tests/support/qt_printers.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace oyako::seal {
namespace {

QByteArray sample(qsizetype size)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < size; ++i) {
        bytes += static_cast<char>(i * 7 + i / 251);
    }
    return bytes;
}

TEST(Frames, ComeBackInAnyOrderAndDoubled)
{
    for (const qsizetype size : {1, 5, 595, 597, 1050, 5000, static_cast<int>(mostFrameBytes)}) {
        QStringList frames = makeFrames(sample(size)).value();
        std::reverse(frames.begin(), frames.end());
        FrameCollector collector;
        for (const QString &frame : frames + frames) {
            ASSERT_TRUE(collector.add(frame)) << size;
        }
        ASSERT_TRUE(collector.isComplete());
        EXPECT_EQ(collector.bytes().value(), sample(size)) << size;
    }
}

TEST(Frames, HoldOnlyWhatScannersCannotChange)
{
    const QStringList frames = makeFrames(sample(1050)).value();
    EXPECT_EQ(frames.size(), 2);
    for (const QString &frame : frames) {
        EXPECT_LE(frame.size(), longestFrame);
        EXPECT_TRUE(QRegularExpression(QStringLiteral("^MCH1[A-Z2-7]{4}[0-9]{4}[A-Z2-7]+$")).match(frame).hasMatch());
    }
}

TEST(Frames, ALostOneIsNamed)
{
    QStringList frames = makeFrames(sample(2000)).value();
    ASSERT_EQ(frames.size(), 4);
    FrameCollector collector;
    EXPECT_TRUE(collector.missing().isEmpty());
    ASSERT_TRUE(collector.add(frames.at(3)));
    ASSERT_TRUE(collector.add(frames.at(0)));
    EXPECT_EQ(collector.missing(), (QList<int>{2, 3}));
    EXPECT_EQ(collector.bytes().error().arguments, QStringList{QStringLiteral("2, 3")});
}

TEST(Frames, TypedByAScannerInLowerCaseWithBlanksTheyStillFit)
{
    FrameCollector collector;
    EXPECT_EQ(collector.add(QLatin1Char(' ') + makeFrames("abc")->first().toLower() + QLatin1String("\r\n")).value(),
              FrameCollector::Added::New);
    EXPECT_EQ(collector.bytes().value(), "abc");
}

TEST(Frames, MisreadForeignAndMixedFramesAreRefusedAndNothingIsLost)
{
    const QStringList frames = makeFrames(sample(1050)).value();
    FrameCollector collector;
    ASSERT_TRUE(collector.add(frames.at(0)));
    for (qsizetype i = 4; i < frames.at(1).size(); i += 13) {
        QString misread = frames.at(1);
        misread[i] = misread.at(i) == QLatin1Char('A') ? QLatin1Char('B') : QLatin1Char('A');
        EXPECT_FALSE(collector.add(misread)) << i;
    }
    EXPECT_EQ(collector.add(QStringLiteral("https://example.org/")).error().code, ErrorCode::NotRecognised);
    EXPECT_EQ(collector.add(makeFrames(sample(1051))->at(1)).error().code, ErrorCode::Conflict);
    EXPECT_EQ(collector.add(frames.at(0)).value(), FrameCollector::Added::Again);
    ASSERT_TRUE(collector.add(frames.at(1)));
    EXPECT_EQ(collector.bytes().value(), sample(1050));
}

/// Four characters of Base32 over SHA-256, as the format says (frames.h).
QByteArray checkOf(const QByteArray &bytes)
{
    static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const quint32 bits = (static_cast<quint32>(static_cast<quint8>(hash[0])) << 16U) |
                         (static_cast<quint32>(static_cast<quint8>(hash[1])) << 8U) | static_cast<quint8>(hash[2]);
    QByteArray check;
    for (const unsigned shift : {19U, 14U, 9U, 4U}) {
        check += alphabet[(bits >> shift) & 31U];
    }
    return check;
}

/// A frame with a right check, whatever it says.
QString framed(const QByteArray &set, const QByteArray &numbers, const QByteArray &part)
{
    const QByteArray head = "MCH1" + set + numbers;
    return QString::fromLatin1(head + checkOf(head + part) + part);
}

TEST(Frames, ARightCheckDoesNotMakeWrongNumbersRight)
{
    FrameCollector honest;
    EXPECT_TRUE(honest.add(framed("ABCD", "0101", "ME"))) << "the check is the one of the format";
    for (const char *numbers : {"0001", "0201", "0000", "1313", "0113", "9999", "xx01", "01xx", "-101", "+1 1"}) {
        FrameCollector collector;
        EXPECT_EQ(collector.add(framed("ABCD", numbers, "ME")).error(),
                  (Error{ErrorCode::Damaged, QStringLiteral("frame"), {}}))
            << numbers;
        EXPECT_EQ(collector.total(), 0) << "nothing is kept of it";
    }
    FrameCollector empty;
    EXPECT_EQ(empty.add(framed("ABCD", "0101", "")).error().code, ErrorCode::Damaged);
    EXPECT_EQ(empty.add(framed("ABCD", "0101", QByteArray(longestFrame, 'A'))).error().code, ErrorCode::Damaged);
}

TEST(Frames, AForgedPartIsNoticedInTheWhole)
{
    FrameCollector forged;
    ASSERT_TRUE(forged.add(framed("ABCD", "0101", "MFRGG")));
    EXPECT_TRUE(forged.isComplete());
    EXPECT_EQ(forged.bytes().error().code, ErrorCode::Damaged) << "the whole does not fit its name";
    FrameCollector odd;
    ASSERT_TRUE(odd.add(framed("ABCD", "0101", "M1")));
    EXPECT_EQ(odd.bytes().error().code, ErrorCode::Damaged) << "not of the alphabet";
}

TEST(Frames, TheSameNumberWithOtherContentIsAConflict)
{
    FrameCollector collector;
    ASSERT_TRUE(collector.add(framed("ABCD", "0102", "ME")));
    EXPECT_EQ(collector.add(framed("ABCD", "0102", "MA")).error(),
              (Error{ErrorCode::Conflict, QStringLiteral("set"), {}}));
    EXPECT_EQ(collector.add(framed("ABCD", "0203", "MA")).error().code, ErrorCode::Conflict) << "another total";
    EXPECT_EQ(collector.missing(), QList<int>{2});
    collector.clear();
    EXPECT_EQ(collector.count(), 0);
    EXPECT_TRUE(collector.add(framed("WXYZ", "0101", "ME"))) << "a new set after clearing";
}

TEST(Frames, AreAsFewAsHoldTheBytesAndAboutAsLong)
{
    constexpr qsizetype perFrame = (longestFrame - frameHead) * 5 / 8;
    for (qsizetype size = 1; size <= mostFrameBytes; size += 97) {
        const QStringList frames = makeFrames(sample(size)).value();
        const qsizetype symbols = (size * 8 + 4) / 5;
        const qsizetype fewest = (symbols + longestFrame - frameHead - 1) / (longestFrame - frameHead);
        ASSERT_EQ(frames.size(), fewest) << size;
        for (const QString &frame : frames) {
            ASSERT_LE(frame.size(), longestFrame) << size;
            ASSERT_GT(frame.size(), frameHead) << "none is empty: " << size;
            ASSERT_LE(std::abs(frame.size() - frames.first().size()), frames.size()) << size;
        }
    }
    EXPECT_EQ(makeFrames(sample(perFrame))->size(), 1);
    EXPECT_EQ(makeFrames(sample(perFrame + 1))->size(), 2);
}

TEST(Frames, SayTheirNumberAndHowManyThereAre)
{
    const QStringList frames = makeFrames(sample(mostFrameBytes)).value();
    ASSERT_EQ(frames.size(), mostFrames);
    FrameCollector collector;
    for (qsizetype i = 0; i < frames.size(); ++i) {
        EXPECT_EQ(frames.at(i).mid(8, 4), QStringLiteral("%1%2").arg(i + 1, 2, 10, QLatin1Char('0')).arg(mostFrames));
        EXPECT_FALSE(collector.isComplete());
        EXPECT_EQ(collector.add(frames.at(i)).value(), FrameCollector::Added::New);
        EXPECT_EQ(collector.count(), i + 1);
        EXPECT_EQ(collector.total(), mostFrames);
        EXPECT_EQ(collector.missing().size(), mostFrames - i - 1);
    }
    EXPECT_EQ(collector.bytes().value(), sample(mostFrameBytes));
    EXPECT_EQ(collector.bytes().value(), sample(mostFrameBytes)) << "as often as asked";
}

TEST(Frames, BeforeTheFirstThereIsNothing)
{
    const FrameCollector collector;
    EXPECT_EQ(collector.total(), 0);
    EXPECT_EQ(collector.count(), 0);
    EXPECT_FALSE(collector.isComplete());
    EXPECT_EQ(collector.bytes().error(), (Error{ErrorCode::MissingValue, QStringLiteral("frames"), {QString()}}));
}

TEST(Frames, OtherTextIsNoFrame)
{
    FrameCollector collector;
    for (const char *text : {"", " ", "MCH", "MCH2ABCD0101AAAA", "XMCH1", "age1xyz", "おやこ", "{}"}) {
        EXPECT_EQ(collector.add(QString::fromUtf8(text)).error(),
                  (Error{ErrorCode::NotRecognised, QStringLiteral("frame"), {}}))
            << text;
    }
    for (const char *text : {"MCH1", "MCH1ABCD", "MCH1ABCD0101", "MCH1ABCD0101AAAA", "MCH1ABCD0101AAAAうえお"}) {
        EXPECT_EQ(collector.add(QString::fromUtf8(text)).error(),
                  (Error{ErrorCode::Damaged, QStringLiteral("frame"), {}}))
            << text;
    }
    EXPECT_EQ(collector.total(), 0);
}

TEST(Frames, MoreThanASheetIsRefused)
{
    EXPECT_EQ(makeFrames(sample(mostFrameBytes + 1)).error(),
              (Error{ErrorCode::TooLarge, QStringLiteral("frames"), {QString::number(mostFrameBytes)}}));
    EXPECT_EQ(makeFrames({}).error(), (Error{ErrorCode::InvalidValue, QStringLiteral("content"), {}}));
    EXPECT_EQ(makeFrames(sample(mostFrameBytes + 5)).error().code, ErrorCode::TooLarge);
    EXPECT_EQ(makeFrames({}).error().code, ErrorCode::InvalidValue);
}

} // namespace
} // namespace oyako::seal
