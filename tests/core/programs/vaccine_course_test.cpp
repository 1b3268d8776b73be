// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/vaccine_course.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::programs {
namespace {

const QByteArray header = "id,title_ja,title_en,lead_days,where,bring,basis\n";

TEST(VaccineCourses, AreReadRowByRow)
{
    const auto courses =
        readVaccineCourses(QByteArray(header + "X,甲 %1回目,\"X, dose %1\",14,小児科,乙;丙,丁法1条\n"));
    ASSERT_TRUE(courses);
    ASSERT_EQ(courses->size(), 1);
    EXPECT_EQ(courses->first().titleEn, QStringLiteral("X, dose %1"));
    EXPECT_EQ(courses->first().leadDays, 14);
    EXPECT_EQ(courses->first().bring, QStringList({QStringLiteral("乙"), QStringLiteral("丙")}));
}

TEST(VaccineCourses, NeedTheirNamesAndBasis)
{
    for (const char *row : {",a,b,1,,,c\n", "X,,b,1,,,c\n", "X,a,,1,,,c\n", "X,a,b,1,,,\n", "X,a,b,soon,,,c\n"}) {
        EXPECT_EQ(readVaccineCourses(QByteArray(header + row)).error().code, ErrorCode::BadData) << row;
    }
    EXPECT_EQ(readVaccineCourses("id\nX\n").error().code, ErrorCode::BadData);
}

} // namespace
} // namespace oyako::programs
