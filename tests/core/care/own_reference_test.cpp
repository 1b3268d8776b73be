// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/own_reference.h"

#include "core/base/files.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace oyako::care {
namespace {

const QByteArray curve = "ga_weeks,minus_2sd_g,minus_1_5sd_g,mean_g,plus_1_5sd_g,plus_2sd_g\n20,200,220,300,380,400\n";
const QByteArray percentiles =
    "measure,unit,sex,band_label_ja,age_from_months,age_to_months,age_mid_months,p3,p10,p25,p50,p75,p90,p97\n"
    "weight,kg,male,a,12,18,15,8,8.5,9,9.5,10,10.5,11\n";

class OwnReferenceTest : public testing::Test {
protected:
    QString file(const char *name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        EXPECT_TRUE(files::replace(path, content));
        return path;
    }

    QTemporaryDir m_folder;
    TestBook m_test;
    book::Book &m_book = m_test.book();
};

TEST_F(OwnReferenceTest, EachKindIsKeptByItself)
{
    EXPECT_FALSE(keptPercentiles(m_book));
    ASSERT_TRUE(keepFetalWeights(m_book, file("病院.2026.csv", curve)));
    EXPECT_FALSE(keptPercentiles(m_book));
    ASSERT_TRUE(keepPercentiles(m_book, file("市.csv", percentiles)));
    EXPECT_EQ(keptFetalWeights(m_book)->name, QStringLiteral("病院.2026"));
    EXPECT_EQ(keptFetalWeights(m_book)->table.front().mean, 300);
    EXPECT_EQ(keptPercentiles(m_book)->name, QStringLiteral("市"));
}

TEST_F(OwnReferenceTest, WhatCannotBeReadLeavesTheOneBefore)
{
    ASSERT_TRUE(keepFetalWeights(m_book, file("病院.csv", curve)));
    const auto refused = keepFetalWeights(m_book, file("市.csv", percentiles));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::BadData);
    EXPECT_EQ(keptFetalWeights(m_book)->name, QStringLiteral("病院"));
}

TEST_F(OwnReferenceTest, AFileLargerThanOneMebibyteIsRefused)
{
    const auto refused = readPercentiles(file("市.csv", QByteArray(1024 * 1024 + 1, ' ')));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::TooLarge);
}

} // namespace
} // namespace oyako::care
