// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// Pages side by side on larger sheets: which size on which, at true size, in reading order or to be folded.
#include "core/pages/impose.h"

#include "tests/core/pages/page_parts.h"

#include <algorithm>
#include <numeric>

namespace oyako::pages {
namespace {

using testing::partsOf;

constexpr double edge = 10;

/// Pages with their number at the top left and a mark at the bottom right, `edge` from the corners.
Document numbered(int count, const Size &size)
{
    Document document{.title = QStringLiteral("t")};
    for (int number = 0; number < count; ++number) {
        document.pages << Page{size,
                               {Text{.string = QString::number(number), .box = {edge, edge, 20, 5}},
                                Box{.rect = {size.width - edge - 4, size.height - edge - 4, 4, 4}}}};
    }
    return document;
}

struct SheetCase {
    Size page;
    Size sheet;
    Size printed; ///< The sheet as it is turned.
    int perSheet;
};
class Sheets : public ::testing::TestWithParam<SheetCase> {};

TEST_P(Sheets, HoldAsManyPagesAsFit)
{
    const SheetCase &one = GetParam();
    const auto sheets = impose(numbered(one.perSheet + 1, one.page), one.sheet);
    ASSERT_TRUE(sheets);
    ASSERT_EQ(sheets->pages.size(), 2);
    EXPECT_EQ(sheets->pages.first().size, one.printed);
    EXPECT_EQ(texts(sheets->pages.first()).size(), one.perSheet);
    EXPECT_EQ(texts(sheets->pages.last()).size(), 1);
}

// True size: the distance between two marks of a page is what it was, and nothing leaves the sheet.
TEST_P(Sheets, KeepTheSizeOfEveryPage)
{
    const SheetCase &one = GetParam();
    const auto sheets = impose(numbered(one.perSheet, one.page), one.sheet);
    ASSERT_TRUE(sheets);
    const Page &sheet = sheets->pages.first();
    const QList<Text> numbers = partsOf<Text>(sheet);
    const QList<Box> marks = partsOf<Box>(sheet);
    ASSERT_EQ(marks.size(), one.perSheet);
    for (qsizetype i = 0; i < marks.size(); ++i) {
        EXPECT_NEAR(marks.at(i).rect.right() - numbers.at(i).box.x, one.page.width - 2 * edge, 1e-6);
        EXPECT_NEAR(marks.at(i).rect.bottom() - numbers.at(i).box.y, one.page.height - 2 * edge, 1e-6);
        EXPECT_GE(numbers.at(i).box.x, edge - 0.6);
        EXPECT_LE(marks.at(i).rect.right(), sheet.size.width - edge + 0.6);
        EXPECT_LE(marks.at(i).rect.bottom(), sheet.size.height - edge + 0.6);
    }
}
INSTANTIATE_TEST_SUITE_P(Sizes, Sheets,
                         ::testing::Values(SheetCase{a6, a6, a6, 1}, SheetCase{a6, a5, a5.turned(), 2},
                                           SheetCase{a6, a4, a4, 4}, SheetCase{a5, a5, a5, 1},
                                           SheetCase{a5, a4, a4.turned(), 2}, SheetCase{a4, a4, a4, 1},
                                           SheetCase{a5.turned(), a4, a4, 2}, SheetCase{a6.turned(), a5, a5, 2},
                                           SheetCase{a4.turned(), a4, a4.turned(), 1}));

TEST(ImposeReading, RunsFromTheTopLeftRowByRow)
{
    const auto sheets = impose(numbered(4, a6), a4);
    ASSERT_TRUE(sheets);
    const QList<Text> numbers = partsOf<Text>(sheets->pages.first());
    EXPECT_LT(numbers.at(0).box.x, numbers.at(1).box.x);
    EXPECT_DOUBLE_EQ(numbers.at(0).box.y, numbers.at(1).box.y);
    EXPECT_DOUBLE_EQ(numbers.at(0).box.x, numbers.at(2).box.x);
    EXPECT_LT(numbers.at(1).box.y, numbers.at(2).box.y);
}

TEST(ImposeReading, ShowsWhereToCut)
{
    const auto four = impose(numbered(1, a6), a4);
    ASSERT_TRUE(four);
    const QList<Line> cuts = partsOf<Line>(four->pages.first());
    ASSERT_EQ(cuts.size(), 2);
    EXPECT_EQ(cuts.at(0).dash, Dash::Dotted);
    EXPECT_EQ(cuts.at(0).from, (Point{105, 0}));
    EXPECT_EQ(cuts.at(0).to, (Point{105, 297}));
    EXPECT_EQ(cuts.at(1).from, (Point{0, 148.5}));
    EXPECT_EQ(cuts.at(1).to, (Point{210, 148.5}));
    EXPECT_TRUE(partsOf<Line>(impose(numbered(1, a4), a4)->pages.first()).isEmpty());
}

TEST(ImposeReading, KeepsTitleAndAuthorAndAnEmptyDocument)
{
    const auto sheets = impose(numbered(1, a6), a4);
    ASSERT_TRUE(sheets);
    EXPECT_EQ(sheets->title, QStringLiteral("t"));
    EXPECT_EQ(sheets->author, QStringLiteral("Oyako"));
    EXPECT_TRUE(impose(Document(), a4)->pages.isEmpty());
}

// Pages of different size take the place of the largest; the smaller stand in its middle.
TEST(ImposeReading, GivesEveryPageTheRoomOfTheLargest)
{
    Document document = numbered(1, a5);
    document.pages << numbered(1, a6).pages;
    const auto sheets = impose(document, a4);
    ASSERT_TRUE(sheets);
    ASSERT_EQ(sheets->pages.size(), 1);
    const QList<Text> numbers = partsOf<Text>(sheets->pages.first());
    EXPECT_NEAR(numbers.at(1).box.x, 297 / 2.0 + (297 / 2.0 - 105) / 2 + edge, 1e-6);
    EXPECT_NEAR(numbers.at(1).box.y, (210 - 148) / 2.0 + edge, 1e-6);
}

class Booklet : public ::testing::TestWithParam<int> {};

/// Folded in the middle and stacked, the pages come in reading order: two facing places of a side always hold numbers
/// that add up to the whole minus one, the outer sheet first, front with the lower number at the right.
TEST_P(Booklet, HoldsEveryPageOnceInItsPlace)
{
    const int pages = GetParam();
    const auto sheets = impose(numbered(pages, a6), a5, Order::Booklet);
    ASSERT_TRUE(sheets);
    const int places = (pages + 3) / 4 * 4;
    ASSERT_EQ(sheets->pages.size(), places / 2);
    QList<int> seen;
    for (qsizetype side = 0; side < sheets->pages.size(); ++side) {
        for (const Text &text : partsOf<Text>(sheets->pages.at(side))) {
            const int number = text.string.toInt();
            const bool atRight = text.box.x > 105;
            const int inner = static_cast<int>(side);
            const bool isFront = side % 2 == 0;
            EXPECT_EQ(number, atRight == isFront ? inner : places - 1 - inner) << "side " << side;
            seen << number;
        }
        EXPECT_TRUE(partsOf<Line>(sheets->pages.at(side)).isEmpty()) << "a booklet is folded, not cut";
    }
    std::sort(seen.begin(), seen.end());
    QList<int> expected(pages);
    std::iota(expected.begin(), expected.end(), 0);
    EXPECT_EQ(seen, expected);
}
INSTANTIATE_TEST_SUITE_P(Pages, Booklet, ::testing::Values(1, 2, 3, 4, 5, 7, 8, 9, 12, 13, 64));

struct RefusedCase {
    Size page;
    Size sheet;
    Order order;
};
class Refused : public ::testing::TestWithParam<RefusedCase> {};

TEST_P(Refused, NamesTheSheet)
{
    const auto sheets = impose(numbered(2, GetParam().page), GetParam().sheet, GetParam().order);
    ASSERT_FALSE(sheets);
    EXPECT_EQ(sheets.error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(sheets.error().field, QStringLiteral("sheet"));
}
INSTANTIATE_TEST_SUITE_P(TooSmallOrNoPair, Refused,
                         ::testing::Values(RefusedCase{a4, a5, Order::Reading}, RefusedCase{a5, a6, Order::Reading},
                                           RefusedCase{a6, a6, Order::Booklet}, RefusedCase{a6, a4, Order::Booklet},
                                           RefusedCase{a4, a4, Order::Booklet}));

} // namespace
} // namespace oyako::pages
