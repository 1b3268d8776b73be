// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/seal/five_bits.h"

#include <QByteArray>

#include <gtest/gtest.h>

#include <optional>
#include <vector>

namespace oyako::seal {
namespace {

constexpr std::string_view base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

QByteArray split(QByteArrayView bytes)
{
    QByteArray text;
    splitInFives(bytes, [&text](unsigned symbol) { text += base32.at(symbol); });
    return text;
}

/// Nothing when what is left over is not nothing.
std::optional<QByteArray> joined(const QByteArray &text)
{
    std::vector<unsigned char> symbols;
    for (const char c : text) {
        symbols.push_back(static_cast<unsigned char>(base32.find(c)));
    }
    QByteArray bytes;
    const bool whole = joinFives(symbols, [&bytes](unsigned char byte) { bytes += static_cast<char>(byte); });
    return whole ? std::optional(bytes) : std::nullopt;
}

// RFC 4648 §10, without the padding.
TEST(FiveBits, AreThoseOfBase32)
{
    for (const auto &[plain, text] :
         {std::pair{"", ""}, std::pair{"f", "MY"}, std::pair{"fo", "MZXQ"}, std::pair{"foo", "MZXW6"},
          std::pair{"foob", "MZXW6YQ"}, std::pair{"fooba", "MZXW6YTB"}, std::pair{"foobar", "MZXW6YTBOI"}}) {
        EXPECT_EQ(split(plain), QByteArray(text));
        EXPECT_EQ(joined(text), QByteArray(plain)) << text;
    }
}

TEST(FiveBits, ComeBackForEveryLengthAndByte)
{
    QByteArray bytes;
    for (int i = 0; i < 600; ++i) {
        bytes += static_cast<char>(i * 7 + i / 256);
        const QByteArray text = split(bytes);
        ASSERT_EQ(text.size(), (bytes.size() * 8 + 4) / 5);
        ASSERT_EQ(joined(text), bytes) << i;
    }
}

TEST(FiveBits, LeftOverAreNothingOrAMistake)
{
    // One symbol holds no byte; three and six hold one more than their bytes need.
    for (const char *text : {"A", "AAA", "AAAAAA", "MZXW6A", "7"}) {
        EXPECT_FALSE(joined(text)) << text << ": a whole symbol too many";
    }
    for (const char *text : {"MZ", "MZXR", "MZXW7", "MZXW6YR", "A7"}) {
        EXPECT_FALSE(joined(text)) << text << ": bits behind the last byte";
    }
    EXPECT_EQ(joined("AA"), QByteArray(1, '\0'));
}

} // namespace
} // namespace oyako::seal
