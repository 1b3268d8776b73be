// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/book/text_run.h"

#include "core/book/person_index.h"
#include "tests/support/qt_printers.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <algorithm>

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

/// Whether each word stands in head or rest, by looking at every text.
std::vector<size_t> foundOneByOne(const QList<std::pair<QString, QString>> &texts, const QStringList &words)
{
    std::vector<size_t> numbers;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString head = foldedForSearch(texts.at(i).first);
        const QString rest = foldedForSearch(texts.at(i).second);
        const bool holds = std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
            return head.contains(word) || rest.contains(word);
        });
        if (holds) {
            numbers.push_back(static_cast<size_t>(i));
        }
    }
    return numbers;
}

// Short words over a small alphabet: many hits, hits beside one another, empty heads and rests, and texts that end in
// what the next begins with.
TEST(TextRun, FindsWhatLookingAtEveryTextFinds)
{
    QRandomGenerator random(2026);
    const QString alphabet = QStringLiteral("abかガ𠮷");
    const auto word = [&](int most) {
        QString text;
        for (int length = random.bounded(most + 1); length > 0; --length) {
            text += alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
        }
        return text;
    };
    for (int round = 0; round < 300; ++round) {
        QList<std::pair<QString, QString>> texts;
        for (int count = random.bounded(12); count > 0; --count) {
            texts.append({word(3), word(4)});
        }
        const TextRun run = runOf(texts);
        ASSERT_EQ(run.size(), static_cast<size_t>(texts.size()));
        const QStringList words = TextRun::wordsOf(word(2) + QLatin1Char(' ') + word(1));
        const auto numbers = run.find(words);
        ASSERT_EQ(numbers, foundOneByOne(texts, words)) << round;
        for (const size_t number : numbers) {
            const QString head = foldedForSearch(texts.at(static_cast<qsizetype>(number)).first);
            const QString first = words.value(0);
            const auto expected = head.startsWith(first) ? TextRun::Rank::HeadBegins
                                  : head.contains(first) ? TextRun::Rank::HeadHolds
                                                         : TextRun::Rank::RestHolds;
            ASSERT_EQ(run.rank(number, words), expected) << round;
        }
    }
}

TEST(TextRun, WordsOfAQueryAreFoldedAndBlankOnesLeftOut)
{
    EXPECT_EQ(TextRun::wordsOf(QStringLiteral("  ＢＣＧ\tがっこう　ー - ")),
              (QStringList{QStringLiteral("bcg"), QStringLiteral("カツコウ")}));
    EXPECT_TRUE(TextRun::wordsOf(QString()).isEmpty());
    EXPECT_TRUE(TextRun::wordsOf(QStringLiteral("　\n ")).isEmpty());
}

TEST(TextRun, EveryTextFitsAQueryWithoutWords)
{
    const TextRun run = runOf({{{}, {}}, {QStringLiteral("a"), {}}, {{}, QStringLiteral("b")}});
    EXPECT_EQ(run.find({}), (std::vector<size_t>{0, 1, 2}));
    EXPECT_EQ(run.rank(0, {}), TextRun::Rank::HeadBegins);
    EXPECT_TRUE(TextRun().find({}).empty());
    EXPECT_TRUE(TextRun().find({QStringLiteral("a")}).empty());
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
