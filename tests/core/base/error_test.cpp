// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/result.h"

#include "tests/support/files.h"
#include "tests/support/qt_printers.h"

#include <QSet>

#include <gtest/gtest.h>

namespace oyako {
namespace {

/// Scripts read the words and the status: both are in tests/cases/base/error_words.csv, in the order of the codes.
TEST(ErrorWords, AndExitStatusAreTheReleasedOnes)
{
    const QList<QStringList> rows = test::caseRows(QStringLiteral("base/error_words.csv"));
    ASSERT_EQ(rows.size(), static_cast<qsizetype>(ErrorCode::BadData) + 1);
    QSet<QString> words;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto code = static_cast<ErrorCode>(i);
        EXPECT_EQ(errorWord(code), rows.at(i).at(0));
        EXPECT_EQ(exitStatus(code), rows.at(i).at(1).toInt()) << rows.at(i).at(0).toStdString();
        words.insert(rows.at(i).at(0));
    }
    EXPECT_EQ(words.size(), rows.size());
}

Result<int> half(int number)
{
    return number % 2 == 0 ? Result<int>(number / 2)
                           : fail(ErrorCode::InvalidValue, QStringLiteral("number"), {QString::number(number)});
}

Result<void> needsQuarter(int number, QStringList &steps)
{
    const auto once = half(number);
    OYAKO_TRY(once ? Result<void>() : fail(once.error()));
    steps.append(QStringLiteral("once"));
    const auto twice = half(*once);
    OYAKO_TRY(twice ? Result<void>() : fail(twice.error()));
    steps.append(QStringLiteral("twice"));
    return {};
}

TEST(Try, LeavesWithTheFailureAndElseGoesOn)
{
    QStringList steps;
    EXPECT_TRUE(needsQuarter(8, steps));
    EXPECT_EQ(steps.size(), 2);
    steps.clear();
    const auto failed = needsQuarter(6, steps);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error(), (Error{ErrorCode::InvalidValue, QStringLiteral("number"), {QStringLiteral("3")}}));
    EXPECT_EQ(steps.size(), 1);
}

TEST(Errors, AreEqualWhenCodeFieldAndArgumentsAre)
{
    const Error error{ErrorCode::TooLarge, QStringLiteral("note"), {QStringLiteral("20000")}};
    EXPECT_EQ(error, (Error{ErrorCode::TooLarge, QStringLiteral("note"), {QStringLiteral("20000")}}));
    EXPECT_NE(error, (Error{ErrorCode::TooDeep, QStringLiteral("note"), {QStringLiteral("20000")}}));
    EXPECT_NE(error, (Error{ErrorCode::TooLarge, QStringLiteral("title"), {QStringLiteral("20000")}}));
    EXPECT_NE(error, (Error{ErrorCode::TooLarge, QStringLiteral("note"), {}}));
}

} // namespace
} // namespace oyako
