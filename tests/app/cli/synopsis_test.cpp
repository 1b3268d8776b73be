// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/synopsis.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::cli {
namespace {

struct Case {
    const char *synopsis;
    const char *line;
    const char *wrong; ///< "code field"; empty when the line is understood.
};

QString answer(const Case &test)
{
    const Synopsis synopsis = Synopsis::read(QString::fromUtf8(test.synopsis));
    const QStringList words = QString::fromUtf8(test.line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto wrong = synopsis.check(Arguments::parse(words, synopsis.flags() + Synopsis::ofEveryCommand().flags()));
    return wrong ? QString(QString(wrong->code) + QLatin1Char(' ') + wrong->field) : QString();
}

const Case cases[]{
    {"--to DIR [--quiet]", "--to a", ""},
    {"--to DIR [--quiet]", "--quiet --to=a --json --on 2026-01-01", ""},
    {"--to DIR [--quiet]", "", "missing_value --to"},
    {"--to DIR [--quiet]", "--to", "missing_value --to"},
    {"--to DIR [--quiet]", "--to --quiet", "missing_value --to"},
    {"--to DIR [--quiet]", "--to=--quiet", ""},
    {"--to DIR [--quiet]", "--to a --quite", "unknown_option --quite"},
    {"--to DIR [--quiet]", "--ot a", "unknown_option --ot"},
    {"--to DIR [--quiet]", "--to a --to b", "repeated_option --to"},
    {"--to DIR [--quiet]", "--to a --quiet=1", "unexpected_value --quiet"},
    {"--to DIR [--quiet]", "--to a b", "unexpected_word word 1"},
    {"--to DIR [--quiet]", "--to a --lang en --lang ja", "repeated_option --lang"},
    {"", "", ""},
    {"", "a", "unexpected_word word 1"},
    {"FILE …", "a b c", ""},
    {"FILE …", "", "missing_value FILE"},
    {"ID FILE … --to DIR", "a --to x", "missing_value FILE"},
    {"[FILE …] [--with A|B]", "a b --with c", ""},
    {"[--person ID …]", "--person a --person b", ""},
    {"[--birth DATE] …", "--birth a --birth b", ""},
    {"(--form ID | FILE) --out F", "--form a --out b", ""},
    {"(--form ID | FILE) --out F", "a --out b", ""},
    {"(--form ID | FILE) --out F", "a --form a --out b", "unexpected_word word 1"},
    {"(--form ID | FILE) --out F", "--out b", "missing_value --form"},
    {"[--a A] | --b B | --list", "--b x", ""},
    {"[--a A] | --b B | --list", "--list", ""},
    {"[--a A] | --b B | --list", "", ""},
    {"[--a A] | --b B | --list", "--a x --b y", "not_together --b"},
    {"FILE [--preview] | FILE FILE …", "a b c", ""},
    {"FILE [--preview] | FILE FILE …", "a --preview", ""},
    {"FILE [--preview] | FILE FILE …", "a b --preview", "unexpected_word word 2"},
    {"ID [--FIELD VALUE …]", "a --weight 3 --anything 4", ""},
    {"ID [--FIELD VALUE …]", "a --weight 3 --weight 4", "repeated_option --weight"},
    {"--head HASH [--json|--jsonl]", "--head a --jsonl", ""},
    {"FILE (--passphrase-file F | --recovery-file F)", "a", ""},
};

TEST(Synopsis, WhatItNamesIsTakenAndNothingElse)
{
    for (const Case &test : cases) {
        EXPECT_EQ(answer(test), QString::fromUtf8(test.wrong)) << test.synopsis << " ← " << test.line;
    }
}

TEST(Synopsis, OptionsThatItDoesNotNameAreTheFields)
{
    const Synopsis synopsis = Synopsis::read(QStringLiteral("ID [--data FILE] [--FIELD VALUE …]"));
    const Arguments arguments =
        Arguments::parse({QStringLiteral("--data"), QStringLiteral("f"), QStringLiteral("--person"),
                          QStringLiteral("p"), QStringLiteral("--book"), QStringLiteral("b")},
                         {});
    EXPECT_EQ(synopsis.fieldsAmong(arguments), QStringList{QStringLiteral("person")});
}

} // namespace
} // namespace oyako::cli
