// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/errors.h"

#include <gtest/gtest.h>

namespace oyako::text {
namespace {

TEST(ErrorSentence, OfAFileSavedOntoABookSaysWhereItWouldGo)
{
    const QString onto = sentence({ErrorCode::NotAllowed, QStringLiteral("bookFolder"), {}});
    EXPECT_FALSE(onto.isEmpty());
    EXPECT_NE(onto, sentence({ErrorCode::NotAllowed, {}, {}}));
}

} // namespace
} // namespace oyako::text
