// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/text_encoding.h"

#include "tests/support/qt_printers.h"

#include <QStringEncoder>

#include <gtest/gtest.h>

namespace oyako::text_encoding {
namespace {

const QString sample = QStringLiteral("名称,住所\r\n授乳室　①,江東区\n");

QByteArray utf16(QStringConverter::Encoding encoding, QStringConverter::Flags flags)
{
    QStringEncoder encoder(encoding, flags);
    return encoder(sample);
}

void expectSample(const QByteArray &bytes, Encoding encoding)
{
    const auto decoded = decode(bytes);
    ASSERT_TRUE(decoded) << encodingWord(encoding).data();
    EXPECT_EQ(QString::fromUtf8(decoded->utf8), sample);
    EXPECT_EQ(decoded->encoding, encoding);
}

TEST(Decode, KnowsWhatSpreadsheetsWrite)
{
    using Flag = QStringConverter::Flag;
    expectSample(sample.toUtf8(), Encoding::Utf8);
    expectSample("\xEF\xBB\xBF" + sample.toUtf8(), Encoding::Utf8WithMark);
    expectSample(utf16(QStringConverter::Utf16LE, Flag::WriteBom), Encoding::Utf16LittleEndian);
    expectSample(utf16(QStringConverter::Utf16BE, Flag::WriteBom), Encoding::Utf16BigEndian);
    expectSample(
        "\x96\xBC\x8F\xCC,\x8F\x5A\x8F\x8A\r\n\x8E\xF6\x93\xFB\x8E\xBA\x81\x40\x87\x40,\x8D\x5D\x93\x8C\x8B\xE6\n",
        Encoding::Cp932);
}

TEST(Decode, KnowsUtf16WithoutAMarkByItsZeros)
{
    QStringEncoder encoder(QStringConverter::Utf16LE);
    const auto decoded = decode(encoder(QStringLiteral("name,tel\r\n保育園,03\r\n")));
    ASSERT_TRUE(decoded);
    EXPECT_EQ(decoded->encoding, Encoding::Utf16LittleEndian);
    EXPECT_EQ(QString::fromUtf8(decoded->utf8), QStringLiteral("name,tel\r\n保育園,03\r\n"));
}

TEST(Decode, ReadsHalfWidthKatakanaAndVendorCharacters)
{
    EXPECT_EQ(QString::fromUtf8(fromCp932("\xB6\xDE\xFB\xFC\x87\x8A\x81\x60").value()), QStringLiteral("ｶﾞ髙㈱～"));
}

struct Broken {
    QByteArray bytes;
    const char *offset;
};

TEST(Decode, RefusesBrokenTextWhole)
{
    const QByteArray halfACharacter = sample.toUtf8().chopped(2);
    for (const Broken &broken : {Broken{halfACharacter, nullptr}, Broken{"\xEF\xBB\xBF\xE3\x81\x82\xFF", nullptr},
                                 Broken{QByteArray("\xFF\xFE\x42\x30\x00", 5), nullptr},
                                 Broken{QByteArray("\xFF\xFE\x00\xD8\x42\x30", 6), "0"}, Broken{"abc\x81", "3"},
                                 Broken{"abc\x81\x20", "3"}, Broken{"abc\x80", "3"}}) {
        const auto decoded = decode(broken.bytes);
        ASSERT_FALSE(decoded) << broken.bytes.toHex().constData();
        EXPECT_EQ(decoded.error().code, ErrorCode::NotUtf8);
        if (broken.offset) {
            EXPECT_EQ(decoded.error().arguments, QStringList{QString::fromLatin1(broken.offset)});
        }
    }
}

TEST(Decode, DoesNotTakeBrokenUtf8ForAnotherEncoding)
{
    QByteArray bytes = sample.toUtf8();
    bytes[9] = '\xFF'; // inside 住
    EXPECT_EQ(decode(bytes).error().code, ErrorCode::NotUtf8);
}

TEST(Decode, TheEmptyFileIsEmpty)
{
    EXPECT_TRUE(decode({})->utf8.isEmpty());
}

} // namespace
} // namespace oyako::text_encoding
