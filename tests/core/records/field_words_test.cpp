// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/records/field_words.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::records {
namespace {

TEST(FieldWords, AreThoseOfTheFieldOrOfWhatStandsInIt)
{
    const QStringList steps{QStringLiteral("preparing"),  QStringLiteral("submitted"), QStringLiteral("under_review"),
                            QStringLiteral("incomplete"), QStringLiteral("decided"),   QStringLiteral("paid"),
                            QStringLiteral("rejected")};
    EXPECT_EQ(wordsOfField(Kind::Application, QStringLiteral("steps")), steps);
    EXPECT_TRUE(wordsOfField(Kind::Person, QStringLiteral("sex")).contains(QStringLiteral("female")));
    EXPECT_TRUE(wordsOfField(Kind::Person, QStringLiteral("familyName")).isEmpty());
    EXPECT_TRUE(wordsOfField(Kind::Person, QStringLiteral("steps")).isEmpty());
}

} // namespace
} // namespace oyako::records
