// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/utf8.h"

#include <QByteArray>

#include <gtest/gtest.h>

namespace oyako {
namespace {

struct Utf8Case {
    const char *name;
    QByteArray bytes;
    std::optional<qsizetype> invalidAt;
};

class FirstInvalid : public testing::TestWithParam<Utf8Case> {};

TEST_P(FirstInvalid, IsFoundAtItsByte)
{
    EXPECT_EQ(utf8::firstInvalid(GetParam().bytes), GetParam().invalidAt);
}

INSTANTIATE_TEST_SUITE_P(
    Rfc3629, FirstInvalid,
    testing::Values(
        Utf8Case{"Empty", "", std::nullopt}, Utf8Case{"Ascii", "abc", std::nullopt},
        Utf8Case{"OneToFourBytes", "a\xC3\xA9\xE5\xA1\x9A\xF0\xA0\xAE\xB7", std::nullopt},
        Utf8Case{"LoneContinuation", "ab\x80", 2}, Utf8Case{"CutShort", "\xE5\xA1\x9A\xE5\xA1", 3},
        Utf8Case{"OverlongTwo", "\xC0\xAF", 0}, Utf8Case{"OverlongThree", "x\xE0\x80\xAF", 1},
        Utf8Case{"OverlongFour", "\xF0\x8F\xBF\xBF", 0}, Utf8Case{"Surrogate", "ab\xED\xA0\x80", 2},
        Utf8Case{"AboveUnicode", "\xF4\x90\x80\x80", 0}, Utf8Case{"LastOfUnicode", "\xF4\x8F\xBF\xBF", std::nullopt},
        Utf8Case{"LastOfTwo", "\xDF\xBF", std::nullopt}, Utf8Case{"FirstOfThree", "\xE0\xA0\x80", std::nullopt},
        Utf8Case{"BeforeSurrogates", "\xED\x9F\xBF", std::nullopt},
        Utf8Case{"AfterSurrogates", "\xEE\x80\x80", std::nullopt},
        Utf8Case{"NonCharacter", "\xEF\xBF\xBF", std::nullopt},
        Utf8Case{"FirstOfFour", "\xF0\x90\x80\x80", std::nullopt}, Utf8Case{"Nul", QByteArray("a\0b", 3), std::nullopt},
        Utf8Case{"OverlongNul", "\xC0\x80", 0}, Utf8Case{"FiveBytes", "a\xF8\x88\x80\x80\x80", 1},
        Utf8Case{"NeverABytes", "ab\xFE", 2}, Utf8Case{"CutAfterLead", "abc\xF0", 3},
        Utf8Case{"CutAfterThree", "\xF0\xA0\xAE", 0}, Utf8Case{"LeadForAContinuation", "\xE5\xE5\xA1\x9A", 0},
        Utf8Case{"LastSurrogate", "\xED\xBF\xBF", 0}, Utf8Case{"ShiftJis", "name,\x90\x65\x8E\x71", 5}),
    [](const auto &one) { return one.param.name; });

TEST(TextOf, KeepsEveryMarkWhereverItStands)
{
    const QString mark(QChar(0xFEFF));
    for (const QString &text : {QString(), mark, QString(mark + mark), QString(mark + QStringLiteral("あ")),
                                QString(QStringLiteral("あ") + mark), mark.repeated(1'000'000)}) {
        EXPECT_EQ(utf8::textOf(text.toUtf8()), text);
    }
}

} // namespace
} // namespace oyako
