// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/typed_code.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace oyako::typed {
namespace {

struct Read {
    Slip slip;
    std::string symbols;
};

Read read(QByteArrayView text, size_t size = 8)
{
    std::string symbols(size, '.');
    const Slip slip = readSymbols(text, {reinterpret_cast<unsigned char *>(symbols.data()), symbols.size()});
    return {slip, symbols};
}

TEST(TypedCode, EverySpellingReadsTheSame)
{
    for (const char *text : {"0123ABCD", "0123abcd", "0123-ABCD", " 01 23 - AB CD ", "O123abcd", "oI23ABCD", "0l23ABCD",
                             "０１２３ＡＢＣＤ", "0123—ABCD", "0123ーABCD", "0123−ABCD", "0123　ABCD", "0123_AB.CD",
                             "\xEF\xBB\xBF"
                             "0123ABCD",
                             "0123\r\nABCD\t"}) {
        const Read one = read(text);
        EXPECT_EQ(one.slip, Slip::None) << text;
        EXPECT_EQ(one.symbols, "0123ABCD") << text;
    }
}

// Whatever stood between the groups on the paper or came along when it was copied.
TEST(TypedCode, EveryBlankAndDashIsASeparator)
{
    for (const char *separator :
         {" ",      "\t",     "\n",     "\u00A0", "\u00AD", "\u2002", "\u2009", "\u200B", "\u202F",
          "\u3000", "-",      "_",      ".",      "\u2010", "\u2011", "\u2013", "\u2014", "\u2015",
          "\u2212", "\u30FC", "\uFE58", "\uFE63", "\uFF0D", "\uFF70", "\uFF3F", "\uFF0E", "\uFEFF"}) {
        const QByteArray typed = QByteArray("0123").append(separator).append("ABCD").append(separator);
        const Read one = read(typed);
        EXPECT_EQ(one.slip, Slip::None) << typed.toHex().constData();
        EXPECT_EQ(one.symbols, "0123ABCD") << typed.toHex().constData();
    }
}

TEST(TypedCode, WhatIsNeitherSymbolNorSeparatorIsNeverLeftOut)
{
    for (const char *other : {"/", "+", ",", ":", "~", "\u2016", "\u200C", "\u00B7", "\u3001", "一", "\u0660", "ａ̈"}) {
        const QByteArray typed = QByteArray("0123").append(other).append("ABCD");
        EXPECT_NE(read(typed).slip, Slip::None) << other;
    }
}

TEST(TypedCode, FullWidthReadsAsItsAsciiAndNoFurther)
{
    EXPECT_EQ(read("ｏｉｌＯＩＬｚＺ").symbols, "011011ZZ");
    EXPECT_EQ(read("ｕ", 1).slip, Slip::Symbol);
    EXPECT_EQ(read("！", 1).slip, Slip::Symbol);
    EXPECT_EQ(read("～", 1).slip, Slip::Symbol);
    EXPECT_EQ(read("｟", 1).slip, Slip::Symbol) << "the first behind the full-width ASCII";
}

TEST(TypedCode, OtherCharactersAreSlips)
{
    for (const char *text :
         {"0123ABCU", "0123ABC!", "0123ABC塚", "0123ABC\xFF", "0123ABC\xE5", "0123ABCÀ", "0123ABC𠮷"}) {
        EXPECT_EQ(read(text).slip, Slip::Symbol) << text;
    }
}

TEST(TypedCode, NoMoreAndNoFewerThanAskedFor)
{
    EXPECT_EQ(read("0123ABC").slip, Slip::Length);
    EXPECT_EQ(read("0123ABCDE").slip, Slip::Length);
    EXPECT_EQ(read("").slip, Slip::Length);
    EXPECT_EQ(read("0123ABCD--  ").slip, Slip::None) << "separators are no symbols";
    EXPECT_EQ(read("", 0).slip, Slip::None);
}

TEST(TypedCode, TheAlphabetHasNoLettersThatLookLikeDigits)
{
    EXPECT_EQ(alphabet.size(), 32U);
    EXPECT_EQ(std::set(alphabet.begin(), alphabet.end()).size(), 32U);
    EXPECT_EQ(alphabet.find_first_of("ILOU"), std::string_view::npos);
    EXPECT_EQ(read(QByteArrayView(alphabet.data(), 32), 32).symbols, alphabet) << "each symbol reads as itself";
}

std::string checkOf(const std::string &payload, std::string_view context)
{
    const CheckGroup group =
        checkGroup({reinterpret_cast<const unsigned char *>(payload.data()), payload.size()}, context);
    return {group.begin(), group.end()};
}

TEST(CheckGroup, DependsOnEverySymbolAndOnTheKindOfCode)
{
    const std::string payload = "0123456789ABCDEFGHJKMNPQRSTV";
    const std::string check = checkOf(payload, "one");
    EXPECT_EQ(check.find_first_not_of(alphabet), std::string::npos);
    EXPECT_EQ(check, checkOf(payload, "one"));
    EXPECT_NE(check, checkOf(payload, "other"));
    for (size_t place = 0; place < payload.size(); ++place) {
        std::string slip = payload;
        slip[place] = slip[place] == 'Z' ? 'Y' : 'Z';
        EXPECT_NE(checkOf(slip, "one"), check) << place;
    }
    for (size_t place = 1; place < payload.size(); ++place) {
        std::string swapped = payload;
        std::swap(swapped[place - 1], swapped[place]);
        EXPECT_NE(checkOf(swapped, "one"), check) << place;
    }
}

} // namespace
} // namespace oyako::typed
