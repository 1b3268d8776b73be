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

TEST(VaccineCourses, OfTheProgramAreWholeAndEachThereOnce)
{
    QStringList ids;
    for (const VaccineCourse &course : builtInVaccineCourses()) {
        ids.append(course.id);
        EXPECT_EQ(course.titleJa.count(QStringLiteral("%1")), course.titleEn.count(QStringLiteral("%1")))
            << course.id.toStdString();
        EXPECT_LE(course.titleJa.count(QStringLiteral("%1")), 1) << course.id.toStdString();
        EXPECT_TRUE(course.leadDays >= 0 && course.leadDays <= 366) << course.id.toStdString();
    }
    EXPECT_GT(ids.size(), 15);
    EXPECT_EQ(ids.removeDuplicates(), 0);
}

TEST(VaccineCourses, AreRefusedByRowAndColumn)
{
    const auto place = [](const QByteArray &rows) {
        const auto read = readVaccineCourses(QByteArray(header + rows));
        return read ? QString() : read.error().field;
    };
    EXPECT_EQ(place("X,a,b,1,,,c\n"), QString());
    EXPECT_EQ(place("X,a,b,1,,,c\nX,a,b,1,,,c\n"), QStringLiteral("row 3, id"));
    EXPECT_EQ(place("X,a,b,367,,,c\n"), QStringLiteral("row 2, lead_days"));
    EXPECT_EQ(place("X,a,b,,,,c\n"), QStringLiteral("row 2, lead_days"));
    EXPECT_EQ(place("X,a,b,1,,,\n"), QStringLiteral("row 2, basis"));
    EXPECT_EQ(place("Y,a,b,0,,,c\nX,,b,1,,,c\n"), QStringLiteral("row 3, title_ja"));
    EXPECT_EQ(readVaccineCourses("id,title_ja\n").error(),
              (Error{ErrorCode::BadData, QStringLiteral("header"), {QStringLiteral("title_en")}}));
}

} // namespace
} // namespace oyako::programs
