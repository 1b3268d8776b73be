// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/kdf.h"

#include <gtest/gtest.h>

namespace oyako::store {
namespace {

constexpr quint64 mebibyte = 1ULL << 20;

/// A machine on which each pass over each MiB takes this long.
KdfMeasure machine(double secondsPerMebibyte, quint64 memoryLimit = 1024)
{
    return [=](const KdfParameters &parameters) {
        const auto mebibytes = parameters.memoryBytes / mebibyte;
        return mebibytes > memoryLimit ? -1.0 : static_cast<double>(parameters.passes * mebibytes) * secondsPerMebibyte;
    };
}

TEST(Kdf, SameInputGivesSameKeyAndEveryPartCounts)
{
    const Secret passphrase = Secret::copyOf("pass");
    const QByteArray salt(kdfSaltSize, 'a');
    const Secret key = deriveKey(passphrase, salt, cheapestKdf).value();
    EXPECT_EQ(key.size(), 32U);
    EXPECT_EQ(deriveKey(passphrase, salt, cheapestKdf).value(), key);
    EXPECT_FALSE(deriveKey(Secret::copyOf("Pass"), salt, cheapestKdf).value() == key);
    EXPECT_FALSE(deriveKey(passphrase, QByteArray(kdfSaltSize, 'b'), cheapestKdf).value() == key);
    EXPECT_FALSE(deriveKey(passphrase, salt, {2, 8192}).value() == key);
    EXPECT_FALSE(deriveKey(passphrase, salt, {1, 16384}).value() == key);
}

TEST(Kdf, RefusesWhatAHostileFileCouldAskFor)
{
    const Secret passphrase = Secret::copyOf("pass");
    const QByteArray salt(kdfSaltSize, 'a');
    for (const KdfParameters &parameters :
         {KdfParameters{0, 8192}, KdfParameters{65, 8192}, KdfParameters{1, 8191}, KdfParameters{1, 1025 * mebibyte}}) {
        EXPECT_FALSE(isAcceptable(parameters));
        EXPECT_EQ(deriveKey(passphrase, salt, parameters).error().code, ErrorCode::InvalidValue);
    }
    EXPECT_EQ(deriveKey(passphrase, QByteArray(15, 'a'), cheapestKdf).error().code, ErrorCode::InvalidValue);
}

TEST(Kdf, CalibrationFillsTheTimeWithMemoryFirst)
{
    // 256 MiB × 3 passes take 0.384 s: five passes are 0.64 s, six would be 0.768 s.
    EXPECT_EQ(calibrateKdf(0.7, machine(0.0005)), (KdfParameters{5, 256 * mebibyte}));
    // 0.96 s at 256 MiB is too long; at 128 MiB four passes take 0.64 s.
    EXPECT_EQ(calibrateKdf(0.7, machine(0.00125)), (KdfParameters{4, 128 * mebibyte}));
}

TEST(Kdf, CalibrationHasAFloorAndACeiling)
{
    EXPECT_EQ(calibrateKdf(0.7, machine(1.0)), (KdfParameters{3, 64 * mebibyte}));
    EXPECT_EQ(calibrateKdf(0.7, machine(0.000001)), (KdfParameters{16, 256 * mebibyte}));
    EXPECT_EQ(calibrateKdf(0.7, machine(0.0005, 100)).memoryBytes, 64 * mebibyte);
}

TEST(Kdf, MeasureTellsWhetherItCanBeDone)
{
    EXPECT_GT(measureKdf(cheapestKdf), 0.0);
    EXPECT_LT(measureKdf({0, 0}), 0.0);
}

} // namespace
} // namespace oyako::store
