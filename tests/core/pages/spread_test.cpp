// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// A page that is two pages of the book side by side, and tables on many of them: nothing is lost, doubled or cut.
#include "core/pages/spread.h"

#include "core/pages/flow.h"
#include "core/pages/table.h"
#include "tests/core/pages/page_parts.h"
#include "tests/support/page_samples.h"

#include <algorithm>

namespace oyako::pages {
namespace {

using testing::FakeMeasure;
using testing::partsOf;

constexpr double half = 105;
const Size spreadSize{2 * half, 148};

QList<Page> cut(const QList<Element> &elements, int numberAt = -1)
{
    Page spread{spreadSize, elements};
    spread.numberAt = numberAt;
    return cutAtTheFold(spread);
}

TEST(CutAtTheFold, MakesTwoPagesOfHalfTheWidth)
{
    const QList<Page> pages = cut({});
    ASSERT_EQ(pages.size(), 2);
    for (const Page &page : pages) {
        EXPECT_EQ(page.size, (Size{half, 148}));
        EXPECT_EQ(page.numberAt, -1);
    }
}

struct BoxCase {
    Rect whole;
    std::optional<Rect> left;
    std::optional<Rect> right;
};
class BoxAtTheFold : public ::testing::TestWithParam<BoxCase> {};

TEST_P(BoxAtTheFold, IsOnTheSidesItReaches)
{
    const QList<Page> pages = cut({Box{.rect = GetParam().whole}});
    for (const auto &[page, expected] :
         {std::pair(pages.first(), GetParam().left), std::pair(pages.last(), GetParam().right)}) {
        const QList<Box> boxes = partsOf<Box>(page);
        ASSERT_EQ(boxes.size(), expected ? 1 : 0);
        if (expected) {
            EXPECT_EQ(boxes.first().rect, *expected);
        }
    }
}
INSTANTIATE_TEST_SUITE_P(Places, BoxAtTheFold,
                         ::testing::Values(BoxCase{{10, 20, 30, 5}, Rect{10, 20, 30, 5}, std::nullopt},
                                           BoxCase{{120, 20, 30, 5}, std::nullopt, Rect{15, 20, 30, 5}},
                                           BoxCase{{95, 20, 30, 5}, Rect{95, 20, 10, 5}, Rect{0, 20, 20, 5}},
                                           BoxCase{{75, 20, 30, 5}, Rect{75, 20, 30, 5}, std::nullopt},
                                           BoxCase{{105, 20, 30, 5}, std::nullopt, Rect{0, 20, 30, 5}}));

TEST(LineAtTheFold, IsCutWhereItLiesAndWholeWhereItStands)
{
    const QList<Page> lying = cut({Line{.from = {90, 10}, .to = {130, 10}}});
    ASSERT_EQ(partsOf<Line>(lying.first()).size(), 1);
    EXPECT_EQ(partsOf<Line>(lying.first()).first().to, (Point{105, 10}));
    ASSERT_EQ(partsOf<Line>(lying.last()).size(), 1);
    EXPECT_EQ(partsOf<Line>(lying.last()).first().from, (Point{0, 10}));
    EXPECT_EQ(partsOf<Line>(lying.last()).first().to, (Point{25, 10}));
    const QList<Page> standing = cut({Line{.from = {120, 10}, .to = {120, 90}}});
    EXPECT_TRUE(partsOf<Line>(standing.first()).isEmpty());
    EXPECT_EQ(partsOf<Line>(standing.last()).first().from, (Point{15, 10}));
}

struct TextCase {
    Rect box;
    Align align;
    int side;
};
class TextAtTheFold : public ::testing::TestWithParam<TextCase> {};

// A text stands once, on the side its letters begin, end or are centred on.
TEST_P(TextAtTheFold, StandsOnOneSide)
{
    const QList<Page> pages =
        cut({Text{.string = QStringLiteral("字"), .box = GetParam().box, .align = GetParam().align}});
    EXPECT_EQ(texts(pages.at(GetParam().side)).size(), 1);
    EXPECT_TRUE(texts(pages.at(1 - GetParam().side)).isEmpty());
    const Rect box = partsOf<Text>(pages.at(GetParam().side)).first().box;
    EXPECT_GE(box.x, 0);
    EXPECT_LE(box.right(), half);
}
INSTANTIATE_TEST_SUITE_P(
    Sides, TextAtTheFold,
    ::testing::Values(TextCase{{10, 10, 60, 5}, Align::Left, 0}, TextCase{{110, 10, 60, 5}, Align::Right, 1},
                      TextCase{{10, 10, 190, 5}, Align::Left, 0}, TextCase{{10, 10, 190, 5}, Align::Right, 1},
                      TextCase{{80, 10, 25, 5}, Align::Right, 0}, TextCase{{100, 10, 60, 5}, Align::Center, 1}));

TEST(PageNumberAtTheFold, GoesWithItsText)
{
    const QList<Page> pages =
        cut({Box{.rect = {10, 10, 10, 10}}, Box{.rect = {120, 10, 10, 10}},
             Text{.string = QStringLiteral("3 / 4"), .box = {180, 140, 20, 4}, .align = Align::Right}},
            2);
    EXPECT_EQ(pages.first().numberAt, -1);
    ASSERT_EQ(pages.last().numberAt, 1);
    EXPECT_EQ(std::get<Text>(pages.last().elements.at(1)).string, QStringLiteral("3 / 4"));
}

/// The table of antenatal visits is made to be cut: no column lies across the fold, every text is on one page, whole.
TEST(AntenatalSpread, LosesAndDoublesNothingAtTheFold)
{
    const FakeMeasure measure;
    const Document whole = layOut(testing::sampleAntenatal(30), measure);
    for (const Page &spread : whole.pages) {
        const QList<Page> pages = cutAtTheFold(spread);
        QStringList before = texts(spread);
        QStringList after = texts(pages.first()) + texts(pages.last());
        before.sort();
        after.sort();
        EXPECT_EQ(before, after);
        for (const Page &page : pages) {
            for (const Text &text : partsOf<Text>(page)) {
                EXPECT_TRUE(fit(text, measure).rest.isEmpty()) << qPrintable(text.string);
                EXPECT_GE(text.box.x, 0) << qPrintable(text.string);
                EXPECT_LE(text.box.right(), page.size.width) << qPrintable(text.string);
            }
        }
    }
}

struct TableCase {
    int rows;
    int longest; ///< Characters of the longest cell.
    Size paper;
};
class TablesOfEverySize : public ::testing::TestWithParam<TableCase> {
protected:
    [[nodiscard]] static Document make(const FakeMeasure &measure)
    {
        Table table{.columns = {{QStringLiteral("番号"), 1}, {QStringLiteral("記録"), 3}, {QStringLiteral("備考"), 2}}};
        for (int row = 0; row < GetParam().rows; ++row) {
            const int length = 1 + row * 37 % std::max(1, GetParam().longest);
            table.rows << Row{Cell{QStringLiteral("#%1").arg(row)}, Cell{QString(length, QChar(u'字'))},
                              Cell{QString(length / 3, QChar(u'備'))}};
        }
        Flow flow({.size = GetParam().paper, .margins = {8, 8, 8, 8}}, measure);
        addTable(flow, table);
        return flow.finish(QStringLiteral("t"));
    }
    /// Of all rows: how often a character was asked for.
    [[nodiscard]] static qsizetype asked(int share)
    {
        qsizetype all = 0;
        for (int row = 0; row < GetParam().rows; ++row) {
            all += (1 + row * 37 % std::max(1, GetParam().longest)) / share;
        }
        return all;
    }
};

TEST_P(TablesOfEverySize, LoseNothing)
{
    const Document document = make(FakeMeasure());
    const QString words = testing::wordsOf(document);
    EXPECT_EQ(words.count(QChar(u'字')), asked(1));
    EXPECT_EQ(words.count(QChar(u'備')) - document.pages.size(), asked(3)) << "the head of a column has one, too";
    for (int row = 0; row < GetParam().rows; ++row) {
        EXPECT_GE(testing::linesOf(document).count(QStringLiteral("#%1").arg(row)), 1);
    }
}

// Every text stands inside a frame of its page, frames do not overlap, and nothing leaves the margins.
TEST_P(TablesOfEverySize, KeepTextsInsideTheirFrames)
{
    const double slack = 1e-6;
    for (const Page &page : make(FakeMeasure()).pages) {
        const QList<Box> boxes = partsOf<Box>(page);
        for (const Text &text : partsOf<Text>(page)) {
            const bool isFoot = text.box.y > page.size.height - 8 - 5;
            const bool framed = std::any_of(boxes.begin(), boxes.end(), [&](const Box &box) {
                return text.box.x >= box.rect.x - slack && text.box.right() <= box.rect.right() + slack &&
                       text.box.y >= box.rect.y - slack && text.box.bottom() <= box.rect.bottom() + slack;
            });
            EXPECT_TRUE(framed || isFoot) << qPrintable(text.string.left(10));
        }
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            EXPECT_LE(boxes.at(i).rect.bottom(), page.size.height - 8 + slack);
            for (qsizetype k = 0; k < i; ++k) {
                const Rect &a = boxes.at(i).rect;
                const Rect &b = boxes.at(k).rect;
                const bool apart = a.x >= b.right() - slack || b.x >= a.right() - slack || a.y >= b.bottom() - slack ||
                                   b.y >= a.bottom() - slack;
                EXPECT_TRUE(apart);
            }
        }
    }
}
INSTANTIATE_TEST_SUITE_P(Sizes, TablesOfEverySize,
                         ::testing::Values(TableCase{1, 1, a6}, TableCase{12, 40, a6}, TableCase{30, 200, a6},
                                           TableCase{6, 2500, a6}, TableCase{60, 90, a4},
                                           TableCase{9, 4000, a5.turned()}));

} // namespace
} // namespace oyako::pages
