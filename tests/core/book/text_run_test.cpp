// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/book/text_run.h"

#include "core/book/person_index.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::book {
namespace {

TextRun runOf(const QList<std::pair<QString, QString>> &texts)
{
    TextRun run;
    for (const auto &[head, rest] : texts) {
        run.append(foldedForSearch(head), foldedForSearch(rest));
    }
    return run;
}

std::vector<size_t> found(const TextRun &run, const char *query)
{
    return run.find(TextRun::wordsOf(QString::fromUtf8(query)));
}

TEST(TextRun, FindsTextsThatHoldEveryWord)
{
    const TextRun run = runOf({{QStringLiteral("BCG"), QStringLiteral("花子 みどり小児科")},
                               {QStringLiteral("日本脳炎"), QStringLiteral("陽翔 ひがし医院")},
                               {QStringLiteral("BCG"), QStringLiteral("陽翔 ひがし医院")}});
    EXPECT_EQ(found(run, "ｂｃｇ"), (std::vector<size_t>{0, 2}));
    EXPECT_EQ(found(run, "bcg　ヒカシ"), std::vector<size_t>{2});
    EXPECT_TRUE(found(run, "bcg 日本").empty());
    EXPECT_EQ(found(run, " ").size(), 3U);
}

TEST(TextRun, AWordNeverSpansTwoTexts)
{
    const TextRun run = runOf({{QStringLiteral("ab"), QStringLiteral("cd")}, {QStringLiteral("ef"), {}}});
    EXPECT_TRUE(found(run, "bc").empty());
    EXPECT_TRUE(found(run, "de").empty());
    EXPECT_EQ(found(run, "cd"), std::vector<size_t>{0});
    EXPECT_EQ(found(run, "ef"), std::vector<size_t>{1});
}

TEST(TextRun, SaysHowWellATextFits)
{
    const TextRun run =
        runOf({{QStringLiteral("abc"), {}}, {QStringLiteral("xab"), {}}, {QStringLiteral("x"), QStringLiteral("ab")}});
    const QStringList words{QStringLiteral("ab")};
    EXPECT_EQ(run.rank(0, words), TextRun::Rank::HeadBegins);
    EXPECT_EQ(run.rank(1, words), TextRun::Rank::HeadHolds);
    EXPECT_EQ(run.rank(2, words), TextRun::Rank::RestHolds);
}

TEST(TextRun, IsEmptyAgainAfterClear)
{
    TextRun run = runOf({{QStringLiteral("abc"), {}}});
    run.clear();
    EXPECT_EQ(run.size(), 0U);
    EXPECT_TRUE(found(run, "a").empty());
}

} // namespace
} // namespace oyako::book
