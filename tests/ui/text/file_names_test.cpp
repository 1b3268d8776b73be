// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/file_names.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::text {
namespace {

TEST(FileName, KeepsTheWordsOfATitle)
{
    EXPECT_EQ(fileName(QStringLiteral("妊娠届出書")), QStringLiteral("妊娠届出書"));
    EXPECT_EQ(fileName(QString::fromUtf8("𠮷野の 3〜4か月児健診")), QString::fromUtf8("𠮷野の 3〜4か月児健診"));
}

TEST(FileName, HoldsNothingThatASystemRefuses)
{
    EXPECT_EQ(fileName(QStringLiteral("a/b\\c:d*e?f\"g<h>i|j")), QStringLiteral("a-b-c-d-e-f-g-h-i-j"));
    EXPECT_EQ(fileName(QStringLiteral("../../etc/passwd")), QStringLiteral("-..-etc-passwd"));
    EXPECT_EQ(fileName(QStringLiteral("line\nbreak. ")), QStringLiteral("line break"));
    EXPECT_EQ(fileName(QString(500, QLatin1Char('x'))).size(), 80);
    EXPECT_EQ(fileName(QString::fromUtf8("x") + QString::fromUtf8("𠮷").repeated(60)).size(), 79);
}

TEST(FileName, IsNeverEmpty)
{
    EXPECT_EQ(fileName(QString()), QStringLiteral("親子手帳"));
    EXPECT_EQ(fileName(QStringLiteral(" . . ")), QStringLiteral("親子手帳"));
}

TEST(FileName, IsNoneThatASystemKeepsForItself)
{
    for (const char *title : {"con", "PRN", "Aux", "nul", "COM1", "lpt9", "con.old", "aux.tar.gz", " nul ", "..con"}) {
        EXPECT_EQ(fileName(QLatin1String(title)), QStringLiteral("親子手帳")) << title;
    }
    for (const char *title : {"console", "com", "com10", "nullified"}) {
        EXPECT_EQ(fileName(QLatin1String(title)), QLatin1String(title));
    }
}

} // namespace
} // namespace oyako::text
