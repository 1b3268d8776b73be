// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/seal/signature.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::seal {
namespace {

class SignatureTest : public testing::Test {
protected:
    const SigningKey m_key = SigningKey::generate();
    const QByteArray m_message = "results of the checkup";
    const QByteArray m_signature = m_key.sign(m_message, QStringLiteral("2026-11-22 さくら小児科"));
};

TEST_F(SignatureTest, FitsItsMessageAndSaysItsComment)
{
    EXPECT_EQ(verify(m_message, m_signature, m_key.verificationKey()).value(),
              QStringLiteral("2026-11-22 さくら小児科"));
    EXPECT_TRUE(verify(m_message, QByteArray(m_signature).replace("\n", "\r\n"), m_key.verificationKey()));
}

TEST_F(SignatureTest, AnotherMessageCommentOrKeyDoesNotFit)
{
    EXPECT_EQ(verify(m_message + "x", m_signature, m_key.verificationKey()).error().code, ErrorCode::Damaged);
    EXPECT_EQ(verify(m_message, QByteArray(m_signature).replace("2026-11-22", "2026-11-23"), m_key.verificationKey())
                  .error()
                  .code,
              ErrorCode::Damaged);
    EXPECT_EQ(verify(m_message, m_signature, SigningKey::generate().verificationKey()).error().code,
              ErrorCode::Conflict);
}

TEST_F(SignatureTest, WhatIsNoSignatureIsToldApart)
{
    for (const QByteArray &text :
         {QByteArray(), QByteArray("untrusted comment: x\n"), QByteArray(5000, 'A'),
          QByteArray(m_signature).replace("trusted comment: 2026", "comment: 2026"), m_signature.left(80)}) {
        EXPECT_EQ(verify(m_message, text, m_key.verificationKey()).error().code, ErrorCode::NotRecognised);
    }
}

TEST_F(SignatureTest, KeysReadBack)
{
    EXPECT_EQ(VerificationKey::fromString(m_key.verificationKey().toString()).value(), m_key.verificationKey());
    EXPECT_EQ(SigningKey::fromSeed(m_key.seed())->verificationKey(), m_key.verificationKey());
    EXPECT_FALSE(VerificationKey::fromString(QStringLiteral("RWQ")));
}

TEST_F(SignatureTest, ACommentIsOneLine)
{
    const QByteArray signature = m_key.sign(m_message, QStringLiteral("one\ntwo"));
    EXPECT_EQ(verify(m_message, signature, m_key.verificationKey()).value(), QStringLiteral("one"));
}

} // namespace
} // namespace oyako::seal
