// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/key_wrap.h"

#include <gtest/gtest.h>

namespace oyako::store {
namespace {

class KeyWrapTest : public testing::Test {
protected:
    KeyWrapTest()
    {
        m_slot.id = SlotId(QUuid::createUuid());
        wrapKey(m_slot, m_book, m_key, m_wrapping);
    }
    BookId m_book{QUuid::createUuid()};
    DataKey m_key = DataKey::generate();
    Secret m_wrapping = Secret::random(32);
    KeySlot m_slot;
};

TEST_F(KeyWrapTest, OpensWithTheSameKeyOnly)
{
    EXPECT_EQ(unwrapKey(m_slot, m_book, m_wrapping), m_key);
    EXPECT_EQ(unwrapKey(m_slot, m_book, Secret::random(32)), std::nullopt);
    EXPECT_EQ(m_slot.nonce.size(), wrapNonceSize);
    EXPECT_EQ(m_slot.wrapped.size(), wrappedKeySize);
}

TEST_F(KeyWrapTest, IsBoundToBookSlotAndKind)
{
    EXPECT_EQ(unwrapKey(m_slot, BookId(QUuid::createUuid()), m_wrapping), std::nullopt);
    KeySlot otherSlot = m_slot;
    otherSlot.id = SlotId(QUuid::createUuid());
    EXPECT_EQ(unwrapKey(otherSlot, m_book, m_wrapping), std::nullopt);
    KeySlot otherKind = m_slot;
    otherKind.kind = SlotKind::System;
    EXPECT_EQ(unwrapKey(otherKind, m_book, m_wrapping), std::nullopt);
}

TEST_F(KeyWrapTest, NeverLooksTheSameTwice)
{
    KeySlot again = m_slot;
    wrapKey(again, m_book, m_key, m_wrapping);
    EXPECT_NE(again.nonce, m_slot.nonce);
    EXPECT_NE(again.wrapped, m_slot.wrapped);
}

TEST_F(KeyWrapTest, CheckTellsKeysAndBooksApart)
{
    EXPECT_EQ(keyCheck(m_book, m_key), keyCheck(m_book, m_key.clone()));
    EXPECT_NE(keyCheck(m_book, m_key), keyCheck(m_book, DataKey::generate()));
    EXPECT_NE(keyCheck(m_book, m_key), keyCheck(BookId(QUuid::createUuid()), m_key));
}

TEST_F(KeyWrapTest, RecoveryKeyDependsOnTheCodeAlone)
{
    const Secret code = Secret::copyOf("0123456789ABCDEFGHJKMNPQRSTV");
    EXPECT_EQ(recoveryWrappingKey(code), recoveryWrappingKey(code.clone()));
    EXPECT_EQ(recoveryWrappingKey(code).size(), 32U);
    EXPECT_FALSE(recoveryWrappingKey(code) == recoveryWrappingKey(Secret::copyOf("0123456789ABCDEFGHJKMNPQRSTW")));
}

} // namespace
} // namespace oyako::store
