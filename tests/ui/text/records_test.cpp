// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/records.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::text {
namespace {

QString weight(double grams)
{
    return measurementValue({.type = records::MeasurementKind::Weight, .value = grams});
}

TEST(MeasurementValue, HasAsManyDecimalsAsThereAre)
{
    EXPECT_EQ(weight(54'300), QStringLiteral("54.3 kg"));
    EXPECT_EQ(weight(54'350), QStringLiteral("54.35 kg"));
    EXPECT_EQ(weight(54'000), QStringLiteral("54.0 kg"));
    EXPECT_EQ(weight(3'050), QStringLiteral("3,050 g"));
}

} // namespace
} // namespace oyako::text
