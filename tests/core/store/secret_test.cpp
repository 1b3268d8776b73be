// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/secret.h"

#include <QByteArray>

#include <gtest/gtest.h>

namespace oyako::store {
namespace {

TEST(Secret, HoldsACopyAndComparesByContent)
{
    const Secret a = Secret::copyOf("correct horse");
    EXPECT_EQ(a.view(), QByteArrayView("correct horse"));
    EXPECT_EQ(a, a.clone());
    EXPECT_FALSE(a == Secret::copyOf("correct hors"));
    EXPECT_FALSE(a == Secret::copyOf("correct horsf"));
    EXPECT_EQ(Secret(), Secret::copyOf(""));
}

TEST(Secret, TakingEmptiesTheSource)
{
    QByteArray source("passphrase");
    const Secret taken = Secret::takeFrom(source);
    EXPECT_EQ(taken.view(), QByteArrayView("passphrase"));
    EXPECT_TRUE(source.isEmpty());
}

TEST(Secret, MovesAndTruncates)
{
    Secret a = Secret::copyOf("0123456789");
    Secret b = std::move(a);
    EXPECT_TRUE(a.isEmpty()); // NOLINT(bugprone-use-after-move): the empty state is promised
    b.truncate(4);
    EXPECT_EQ(b.view(), QByteArrayView("0123"));
    b.truncate(10);
    EXPECT_EQ(b.size(), 4U);
}

TEST(Secret, RandomBytesDiffer)
{
    EXPECT_FALSE(Secret::random(32) == Secret::random(32));
    EXPECT_FALSE(DataKey::generate() == DataKey::generate());
}

TEST(DataKey, HasExactly32Bytes)
{
    EXPECT_FALSE(DataKey::fromSecret(Secret(31)));
    EXPECT_FALSE(DataKey::fromSecret(Secret(33)));
    const auto key = DataKey::fromSecret(Secret::copyOf(QByteArray(32, 'k')));
    ASSERT_TRUE(key);
    EXPECT_EQ(key->clone(), *key);
}

} // namespace
} // namespace oyako::store
