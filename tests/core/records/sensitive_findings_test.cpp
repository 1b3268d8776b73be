// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/records/sensitive_findings.h"

#include <QString>

#include <gtest/gtest.h>

#include <set>
#include <string_view>

namespace oyako::records {
namespace {

// Handbook reference §1.6 (infections tested for in pregnancy) and §2.4 (scores of the mother's state of mind).
TEST(SensitiveFindings, AreInfectionsAndTheScoresOfTheMind)
{
    for (const char *key :
         {"syphilis", "hbsAntigen", "hcvAntibody", "hivAntibody", "htlv1Antibody", "chlamydia", "epds", "mibs"}) {
        EXPECT_TRUE(isSensitiveFinding(QString::fromLatin1(key))) << key;
    }
}

TEST(SensitiveFindings, AreKnownByTheirWholeKeyOnly)
{
    for (const char *key : {"", "epd", "epdsTotal", "EPDS", " epds", "oedema", "bloodType", "rubella", "note"}) {
        EXPECT_FALSE(isSensitiveFinding(QString::fromLatin1(key))) << key;
    }
    EXPECT_FALSE(isSensitiveFinding({}));
}

TEST(SensitiveFindings, AreEachListedOnce)
{
    const std::set<std::string_view> keys(sensitiveFindings.begin(), sensitiveFindings.end());
    EXPECT_EQ(keys.size(), sensitiveFindings.size());
}

} // namespace
} // namespace oyako::records
