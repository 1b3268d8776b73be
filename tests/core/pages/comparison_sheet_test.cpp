// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/comparison_sheet.h"

#include "tests/support/page_support.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::pages {
namespace {

ComparisonSheet sheetOf(int places, const QString &visit = {})
{
    ComparisonSheet sheet{.title = QStringLiteral("くらべる表"),
                          .rows = {QStringLiteral("住所"), QStringLiteral("見学の記録")},
                          .note = QStringLiteral("注")};
    for (int i = 1; i <= places; ++i) {
        sheet.places.append({QStringLiteral("園%1").arg(i), {QStringLiteral("町%1").arg(i), visit}});
    }
    return sheet;
}

QString textOf(const Document &document)
{
    QString all;
    for (const Page &page : document.pages) {
        all += texts(page).join(QString());
    }
    return all.remove(QLatin1Char('\n'));
}

TEST(SV_05_ComparisonSheet, PutsSixPlacesOnOneSheetOfA4Landscape)
{
    const testing::FakeMeasure measure;
    const Document six = layOut(sheetOf(6), measure);
    ASSERT_EQ(six.pages.size(), 1);
    EXPECT_EQ(six.pages.first().size, a4.turned());
    for (int i = 1; i <= 6; ++i) {
        EXPECT_TRUE(texts(six.pages.first()).contains(QStringLiteral("園%1").arg(i)));
        EXPECT_TRUE(texts(six.pages.first()).contains(QStringLiteral("町%1").arg(i)));
    }
    const Document seven = layOut(sheetOf(7), measure);
    ASSERT_EQ(seven.pages.size(), 2);
    EXPECT_TRUE(texts(seven.pages.last()).contains(QStringLiteral("園7")));
    EXPECT_FALSE(texts(seven.pages.first()).contains(QStringLiteral("園7")));
}

TEST(SV_05_ComparisonSheet, StaysWithinThePaper)
{
    const Document document = layOut(sheetOf(6), testing::FakeMeasure());
    ASSERT_FALSE(document.pages.isEmpty());
    for (const Element &element : document.pages.first().elements) {
        if (const Box *box = std::get_if<Box>(&element)) {
            EXPECT_LE(box->rect.right(), a4.turned().width - 5);
        }
    }
}

TEST(SV_05_ComparisonSheet, CutsNothingOfALongNote)
{
    QString note;
    for (int i = 0; i < 400; ++i) {
        note += QStringLiteral("園庭%1。").arg(i);
    }
    const Document document = layOut(sheetOf(2, note), testing::FakeMeasure());
    EXPECT_GT(document.pages.size(), 1);
    const QString all = textOf(document);
    EXPECT_TRUE(all.contains(QStringLiteral("園庭0。")));
    EXPECT_TRUE(all.contains(QStringLiteral("園庭399。")));
}

TEST(SV_05_ComparisonSheet, AnEmptyOneIsASheetToFillByHand)
{
    EXPECT_EQ(layOut(sheetOf(0), testing::FakeMeasure()).pages.size(), 1);
}

} // namespace
} // namespace oyako::pages
