// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/health_card.h"

#include "core/seal/pack.h"
#include "tests/support/qt_printers.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace oyako::exchange {
namespace {

constexpr qint64 limit = 1 << 20;
const QByteArray bundle = R"({"entry":[],"resourceType":"Bundle","type":"collection"})";

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// A card as an issuer makes it; `payload` in place of its credential.
QByteArray compactOf(const QByteArray &payload, bool deflated = true)
{
    const QByteArray head = deflated ? R"({"zip":"DEF","alg":"ES256"})" : R"({"alg":"ES256"})";
    const QByteArray body = deflated ? seal::pack(payload).mid(seal::packMagic.size()) : payload;
    return base64Url(head) + '.' + base64Url(body) + '.' + base64Url("signature");
}

QByteArray payload()
{
    return R"({"iss":"https://issuer.example","vc":{"credentialSubject":{"fhirVersion":"4.0.1","fhirBundle":)" +
           bundle + "}}}";
}

QByteArray digitsOf(const QByteArray &compact)
{
    QByteArray digits;
    for (const char c : compact) {
        digits += QByteArray::number(c - 45).rightJustified(2, '0');
    }
    return digits;
}

QByteArray fileOf(const QByteArray &compact)
{
    return R"({"verifiableCredential":[")" + compact + R"("]})";
}

TEST(HealthCard, OpensInEveryFormItIsHandedOutIn)
{
    const QByteArray compact = compactOf(payload());
    const QByteArray digits = digitsOf(compact);
    const qsizetype half = digits.size() / 4 * 2;
    for (const QByteArray &card :
         {compact, compactOf(payload(), false), fileOf(compact), QByteArray("shc:/" + digits),
          QByteArray("shc:/1/2/" + digits.left(half) + "\nshc:/2/2/" + digits.mid(half) + '\n')}) {
        ASSERT_TRUE(isHealthCard(card)) << card.left(20).constData();
        const auto inside = healthCardBundle(card, limit);
        ASSERT_TRUE(inside) << card.left(20).constData();
        EXPECT_EQ(*inside, bundle);
    }
}

TEST(HealthCard, OtherFilesAreNone)
{
    for (const char *other : {"", "{}", R"({"resourceType":"Bundle"})", "shc", "age-encryption.org/v1\n", "MCH1AAAA"}) {
        EXPECT_FALSE(isHealthCard(other)) << other;
    }
}

TEST(HealthCard, BrokenInAnyPartItIsDamaged)
{
    const QByteArray compact = compactOf(payload());
    const QByteArray digits = digitsOf(compact);
    for (const QByteArray &card :
         {QByteArray("shc:/1/2/" + digits), QByteArray("shc:/12x4"), QByteArray("shc:/"), QByteArray("shc:/1/2"),
          QByteArray("shc:/" + digits + " http://x"), QByteArray("eyJ"), QByteArray("eyJ.a.b.c"),
          QByteArray(base64Url("{\"zip\":\"DEF\"}") + ".AAAA.x"), compactOf("no JSON"), compactOf("{}"),
          compactOf(R"({"vc":{"credentialSubject":{"fhirBundle":[]}}})"), fileOf("eyJ.x"),
          QByteArray(R"({"verifiableCredential":[]})"), QByteArray(R"({"verifiableCredential":"eyJ.a.b"})")}) {
        EXPECT_EQ(healthCardBundle(card, limit).error(), (Error{ErrorCode::Damaged, QStringLiteral("health_card"), {}}))
            << card.left(30).constData();
    }
}

TEST(HealthCard, ABombIsStopped)
{
    const QByteArray bomb = compactOf(QByteArray(8 << 20, ' ') + payload());
    EXPECT_LT(bomb.size(), 100'000);
    EXPECT_EQ(healthCardBundle(bomb, limit).error().code, ErrorCode::TooLarge);
}

TEST(HealthCard, AFewBytesThatUnpackToMillionsOfBracketsAreRefused)
{
    QByteArray bomb = payload();
    bomb.insert(bomb.size() - 1, R"(,"x":[)" + QByteArray("[],").repeated(1'000'000) + "[]]");
    const QByteArray card = compactOf(bomb);
    EXPECT_LT(card.size(), 20'000);
    const auto inside = healthCardBundle(card, 32 << 20);
    ASSERT_FALSE(inside);
    EXPECT_EQ(inside.error().code, ErrorCode::Damaged);
}

} // namespace
} // namespace oyako::exchange
