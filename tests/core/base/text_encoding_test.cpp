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

TEST(Decode, NamesAreStable)
{
    for (const auto &[encoding, word] :
         {std::pair{Encoding::Utf8, "utf-8"}, std::pair{Encoding::Utf8WithMark, "utf-8-bom"},
          std::pair{Encoding::Utf16LittleEndian, "utf-16le"}, std::pair{Encoding::Utf16BigEndian, "utf-16be"},
          std::pair{Encoding::Cp932, "cp932"}}) {
        EXPECT_EQ(encodingWord(encoding), QLatin1String(word));
    }
}

// Windows-31J as WHATWG and Microsoft have it: the first and last of each row, and what differs from Shift_JIS.
TEST(Cp932, HasTheCharactersOfItsTable)
{
    const QList<std::pair<QByteArray, QString>> rows{
        {"\x00", QString(QChar(u'\0'))},    {"\x5C", QStringLiteral("\\")},     {"\x7E", QStringLiteral("~")},
        {"\xA1", QStringLiteral("｡")},      {"\xDF", QStringLiteral("ﾟ")},      {"\x81\x40", QString(QChar(0x3000))},
        {"\x81\x5C", QStringLiteral("―")},  {"\x81\x61", QStringLiteral("∥")},  {"\x81\x7C", QStringLiteral("－")},
        {"\x82\xA0", QStringLiteral("あ")}, {"\x83\x5C", QStringLiteral("ソ")}, {"\x95\x5C", QStringLiteral("表")},
        {"\x88\x9F", QStringLiteral("亜")}, {"\xEA\xA4", QStringLiteral("熙")}, {"\x87\x40", QStringLiteral("①")},
        {"\xED\x40", QStringLiteral("纊")}, {"\xFA\x40", QStringLiteral("ⅰ")},  {"\xFB\xFC", QStringLiteral("髙")},
        {"\xFA\xB1", QStringLiteral("﨑")}, {"\xFC\x4B", QStringLiteral("黑")}};
    for (const auto &[bytes, text] : rows) {
        const auto read = fromCp932(QByteArrayView(bytes.constData(), bytes.isEmpty() ? 1 : bytes.size()));
        ASSERT_TRUE(read) << bytes.toHex().constData();
        EXPECT_EQ(QString::fromUtf8(*read), text) << bytes.toHex().constData();
    }
    EXPECT_TRUE(fromCp932({})->isEmpty());
}

TEST(Cp932, NamesTheByteThatIsNoCharacter)
{
    struct Row {
        QByteArray bytes;
        const char *offset;
    };
    for (const Row &row : {Row{"\xA0", "0"}, Row{"\xFD", "0"}, Row{"\xFE", "0"}, Row{"\xFF", "0"}, Row{"a\x82", "1"},
                           Row{"a\x82\x20", "1"}, Row{"\x82\xA0\x81", "2"}, Row{"\x82\x7F", "0"}, Row{"\x82\xFD", "0"},
                           Row{"\x85\x40", "0"}}) {
        const auto read = fromCp932(row.bytes);
        ASSERT_FALSE(read) << row.bytes.toHex().constData();
        EXPECT_EQ(read.error(), (Error{ErrorCode::NotUtf8, {}, {QLatin1String(row.offset)}}))
            << row.bytes.toHex().constData();
    }
}

TEST(Decode, AMarkWithoutTextIsEmptyInItsEncoding)
{
    EXPECT_EQ(decode("\xEF\xBB\xBF")->encoding, Encoding::Utf8WithMark);
    EXPECT_EQ(decode("\xFF\xFE")->encoding, Encoding::Utf16LittleEndian);
    EXPECT_EQ(decode("\xFE\xFF")->encoding, Encoding::Utf16BigEndian);
    for (const char *mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
        EXPECT_TRUE(decode(mark)->utf8.isEmpty());
    }
}

TEST(Decode, ReadsCharactersBeyondTheFirstPlaneInEveryEncodingThatHasThem)
{
    const QString text = QStringLiteral("𠮷野家 👶 name,tel,name,tel,name,tel,name,tel");
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        for (const auto flag : {QStringConverter::Flag::WriteBom, QStringConverter::Flag::Default}) {
            QStringEncoder encoder(encoding, flag);
            const QByteArray bytes = encoder(text);
            const auto decoded = decode(bytes);
            ASSERT_TRUE(decoded) << bytes.left(8).toHex().constData();
            EXPECT_EQ(QString::fromUtf8(decoded->utf8), text);
        }
    }
    EXPECT_EQ(QString::fromUtf8(decode(text.toUtf8())->utf8), text);
}

TEST(Decode, HalfAPairOfSurrogatesIsRefusedWhereverItStands)
{
    for (const QByteArray &units : {QByteArray("\x3D\xD8", 2), QByteArray("\x76\xDC\x61\x00", 4),
                                    QByteArray("\x3D\xD8\x3D\xD8\x76\xDC", 6), QByteArray("\x76\xDC\x3D\xD8", 4)}) {
        EXPECT_EQ(decode("\xFF\xFE" + units).error().code, ErrorCode::NotUtf8) << units.toHex().constData();
    }
}

// What was decoded is UTF-8: decoding it once more changes nothing.
TEST(Decode, IsDoneOnce)
{
    for (const QByteArray &bytes : {sample.toUtf8(), QByteArray("\xEF\xBB\xBF" + sample.toUtf8()),
                                    utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom),
                                    QByteArray("\x96\xBC\x8F\xCC"), QByteArray("plain")}) {
        const auto once = decode(bytes);
        ASSERT_TRUE(once);
        EXPECT_EQ(decode(once->utf8)->utf8, once->utf8);
        EXPECT_EQ(decode(once->utf8)->encoding, Encoding::Utf8);
    }
}

TEST(Decode, TheEmptyFileIsEmpty)
{
    EXPECT_TRUE(decode({})->utf8.isEmpty());
}

TEST(Decode, TakesANulHereAndThereForNoOtherEncoding)
{
    const QByteArray table = QStringLiteral("日付,体重(g)\n2026-10-01,90").toUtf8() + QByteArray("\0", 1) + "00\n";
    for (const QByteArray &bytes : {table, QByteArray(table + '\n')}) {
        const auto decoded = decode(bytes);
        ASSERT_TRUE(decoded);
        EXPECT_EQ(decoded->encoding, Encoding::Utf8);
        EXPECT_EQ(decoded->utf8, bytes);
        EXPECT_EQ(checkText(bytes).error(),
                  (Error{ErrorCode::BadData, QStringLiteral("line 2"), {QStringLiteral("nul")}}));
    }
    EXPECT_TRUE(checkText(sample.toUtf8()));
    EXPECT_TRUE(checkText({}));
}

} // namespace
} // namespace oyako::text_encoding
