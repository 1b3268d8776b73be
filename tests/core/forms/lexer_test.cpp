// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/fhirpath/lexer.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::forms::fhirpath {
namespace {

/// "i:name s:text …": one letter for the type of each word, the End left out.
QString wordsIn(const char *text)
{
    const auto tokens = tokenize(QString::fromUtf8(text));
    if (!tokens) {
        return QStringLiteral("broken");
    }
    static const char letters[] = "isndtx$.";
    QStringList words;
    for (const Token &token : *tokens) {
        if (token.type != Token::End) {
            words.append(QLatin1Char(letters[token.type]) + QLatin1Char(':') + token.text);
        }
    }
    EXPECT_EQ(tokens->last().type, Token::End);
    return words.join(QLatin1Char(' '));
}

struct Row {
    const char *text;
    const char *words;
};

class Lexer : public testing::TestWithParam<Row> {};

TEST_P(Lexer, TakesWordsApart)
{
    EXPECT_EQ(wordsIn(GetParam().text), QString::fromUtf8(GetParam().words));
}

INSTANTIATE_TEST_SUITE_P(
    Grammar, Lexer,
    testing::Values(Row{"", ""}, Row{" \t\n ", ""}, Row{"a.b", "i:a .:. i:b"}, Row{"_a1", "i:_a1"},
                    Row{"`div`", "i:div"}, Row{"'it\\'s'", "s:it's"}, Row{"'\\n\\r\\t\\f'", "s:\n\r\t\f"},
                    Row{"'\\u3042'", "s:あ"}, Row{"'\\\\\\/\\\"\\`'", "s:\\/\"`"}, Row{"''", "s:"},
                    Row{"12 1.5 1.", "n:12 n:1.5 n:1 .:."}, Row{"1.exists", "n:1 .:. i:exists"},
                    Row{"%a %`b c` %'d'", "x:a x:b c x:d"}, Row{"$this $index $total", "$:this $:index $:total"},
                    Row{"@2026-05-03", "d:2026-05-03"},
                    Row{"@2026-05-03T10:00:00.5+09:00", "d:2026-05-03T10:00:00.5+09:00"}, Row{"@2026T", "d:2026T"},
                    Row{"@T10:30", "t:10:30"}, Row{"a<=b>=c!=d!~e", "i:a .:<= i:b .:>= i:c .:!= i:d .:!~ i:e"},
                    Row{"(1|2)[0]", ".:( n:1 .:| n:2 .:) .:[ n:0 .:]"}, Row{"1// rest", "n:1"},
                    Row{"1//a\n+2", "n:1 .:+ n:2"}, Row{"1/*a\nb*/+2", "n:1 .:+ n:2"}, Row{"1 / 2", "n:1 .:/ n:2"}));

TEST(LexerBroken, GivesNothingForWhatDoesNotFit)
{
    for (const char *text : {"'open", "`open", "'a\\q'", "'\\u12g4'", "'\\u12'", "'a\\", "%", "% a", "%'open", "$",
                             "$that", "@", "#", "a ? b", "a;b", "!", "\"a\"", "あ", "1 /* open"}) {
        EXPECT_EQ(wordsIn(text), QStringLiteral("broken")) << text;
    }
}

} // namespace
} // namespace oyako::forms::fhirpath
