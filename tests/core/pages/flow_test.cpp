// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/flow.h"

#include "tests/core/pages/page_parts.h"
#include "tests/support/page_samples.h"
#include "tests/support/page_support.h"
#include "tests/support/qt_printers.h"

namespace oyako::pages {
namespace {

using testing::FakeMeasure;
using testing::partsOf;
using testing::wordsOf;

constexpr Margins margins{10, 12, 14, 16};
const FakeMeasure measure;

Furniture bare()
{
    return {.size = a5, .margins = margins, .numbered = false};
}

TEST(FlowPlaces, AnEmptyPageReachesFromMarginToMargin)
{
    const Flow flow(bare(), measure);
    EXPECT_EQ(flow.pageCount(), 1);
    EXPECT_TRUE(flow.atTop());
    EXPECT_DOUBLE_EQ(flow.left(), 10);
    EXPECT_DOUBLE_EQ(flow.width(), a5.width - 10 - 14);
    EXPECT_DOUBLE_EQ(flow.y(), 12);
    EXPECT_DOUBLE_EQ(flow.whole(), a5.height - 12 - 16);
    EXPECT_DOUBLE_EQ(flow.remaining(), flow.whole());
}

TEST(FlowPlaces, HeadAndFootTakeTheirRoomFromTheWhole)
{
    const double whole = Flow(bare(), measure).whole();
    const auto wholeWith = [&](const QString &heading, const QString &person, const QString &note, bool isNumbered) {
        Furniture furniture = bare();
        furniture.heading = heading;
        furniture.person = person;
        furniture.note = note;
        furniture.numbered = isNumbered;
        return Flow(furniture, measure).whole();
    };
    const QString some = QStringLiteral("字");
    const double withHead = wholeWith(some, {}, {}, false);
    const double withFoot = wholeWith({}, {}, some, false);
    EXPECT_LT(withHead, whole);
    EXPECT_LT(withFoot, whole);
    EXPECT_DOUBLE_EQ(wholeWith({}, some, {}, false), withHead) << "a person stands where the heading does";
    EXPECT_DOUBLE_EQ(wholeWith({}, {}, {}, true), withFoot) << "a number stands where the note does";
    EXPECT_NEAR(wholeWith(some, some, some, true), whole - (whole - withHead) - (whole - withFoot), 1e-9);
}

TEST(FlowPlaces, AStripIsTakenFromTheTopAndTheRestIsLeft)
{
    Flow flow(bare(), measure);
    const Rect first = flow.take(20);
    const Rect second = flow.take(5);
    EXPECT_EQ(first, (Rect{flow.left(), 12, flow.width(), 20}));
    EXPECT_DOUBLE_EQ(second.y, first.bottom());
    flow.skip(3);
    EXPECT_DOUBLE_EQ(flow.remaining(), flow.whole() - 28);
    EXPECT_FALSE(flow.atTop());
}

TEST(FlowPlaces, ANewPageIsBegunOnlyWhereTheOldOneHasNoRoom)
{
    Flow flow(bare(), measure);
    flow.need(flow.whole() + 100);
    EXPECT_EQ(flow.pageCount(), 1) << "an empty page is as good as it gets";
    flow.skip(10);
    flow.need(flow.remaining());
    EXPECT_EQ(flow.pageCount(), 1) << "exactly as much as is left";
    flow.need(flow.remaining() + 0.001);
    EXPECT_EQ(flow.pageCount(), 2);
    EXPECT_TRUE(flow.atTop());
    flow.newPage();
    EXPECT_EQ(flow.pageCount(), 3) << "asked for, even behind an empty one";
}

TEST(FlowText, LosesNothingHoweverLongItIs)
{
    for (const int characters : {1, 40, 700, 5000}) {
        for (const double skipped : {0.0, 100.0, 181.0}) {
            Flow flow(bare(), measure);
            flow.skip(skipped);
            QString text;
            for (int i = 0; i < characters; ++i) {
                text.append(QChar(static_cast<char16_t>(u'一' + i % 500)));
            }
            flow.addText({.string = text, .points = 9});
            const Document document = flow.finish({});
            EXPECT_EQ(wordsOf(document).remove(QLatin1Char('|')), text) << characters << " behind " << skipped;
            for (const Page &page : document.pages) {
                for (const Text &part : partsOf<Text>(page)) {
                    EXPECT_GE(part.box.y, 12);
                    EXPECT_LE(part.box.bottom(), a5.height - 16 + 1e-6) << characters << " behind " << skipped;
                    const auto lines = static_cast<double>(part.string.count(QLatin1Char('\n')) + 1);
                    EXPECT_NEAR(part.box.height, lines * lineHeight(9), 1e-9) << "as high as its lines";
                }
            }
        }
    }
}

TEST(FlowText, AnEmptyTextKeepsItsLine)
{
    Flow flow(bare(), measure);
    flow.addText({.string = {}, .points = 9});
    EXPECT_DOUBLE_EQ(flow.remaining(), flow.whole() - lineHeight(9));
}

TEST(FlowNumbers, AreThoseOfAllPagesAndTheElementThatIsTheNumber)
{
    Furniture furniture = bare();
    furniture.numbered = true;
    Flow flow(furniture, measure);
    flow.addText({.string = QStringLiteral("一"), .points = 9});
    flow.newPage();
    flow.newPage();
    const Document document = flow.finish(QStringLiteral("題"));
    EXPECT_EQ(document.title, QStringLiteral("題"));
    ASSERT_EQ(document.pages.size(), 3);
    for (qsizetype i = 0; i < document.pages.size(); ++i) {
        const Page &page = document.pages.at(i);
        ASSERT_GE(page.numberAt, 0);
        EXPECT_EQ(std::get<Text>(page.elements.at(page.numberAt)).string, QStringLiteral("%1 / 3").arg(i + 1));
    }
    for (const Page &page : Flow(bare(), measure).finish({}).pages) {
        EXPECT_EQ(page.numberAt, -1);
        EXPECT_TRUE(page.elements.isEmpty());
    }
}

TEST(FlowHead, AVeryLongNameIsSetSmallerAndNotCut)
{
    for (const Size &size : {a4, a5, a6}) {
        Furniture furniture{.size = size, .margins = {8, 8, 8, 8}, .heading = QStringLiteral("乳児身体発育曲線")};
        furniture.person = testing::longName() + QStringLiteral(" 2025年5月10日生まれ");
        const Document document = Flow(furniture, measure).finish({});
        for (const Text &text : partsOf<Text>(document.pages.first())) {
            EXPECT_TRUE(fit(text, measure).rest.isEmpty()) << text.string.toStdString();
        }
    }
}

// An element drawn elsewhere
// ----------------------------------------------------------------------------------------------

TEST(MovedElements, AreTheSameElsewhereAndMovedBackTheSame)
{
    const Rect place{10, 20, 30, 40};
    const QList<Element> elements{Text{.string = QStringLiteral("字"), .box = place},
                                  Line{.from = {1, 2}, .to = {3, 4}},
                                  Box{.rect = place},
                                  Ellipse{.rect = place},
                                  Path{.points = {{1, 2}, {3, 4}, {5, 6}}, .closed = true},
                                  Modules{.rect = place, .side = 1, .dark = QBitArray(1)},
                                  PlotFrame{.rect = place}};
    for (const Element &element : elements) {
        const QString before = std::visit(testing::Describe(), element);
        const Element there = moved(element, 5, -7);
        EXPECT_EQ(there.index(), element.index());
        EXPECT_NE(std::visit(testing::Describe(), there), before);
        EXPECT_EQ(std::visit(testing::Describe(), moved(there, -5, 7)), before);
        EXPECT_EQ(std::visit(testing::Describe(), moved(element, 0, 0)), before);
    }
    EXPECT_EQ(std::get<Text>(moved(elements.at(0), 5, -7)).box, (Rect{15, 13, 30, 40}));
    EXPECT_EQ(std::get<Line>(moved(elements.at(1), 5, -7)).to, (Point{8, -3}));
    EXPECT_EQ(std::get<Path>(moved(elements.at(4), 5, -7)).points.last(), (Point{10, -1}));
    EXPECT_EQ(std::get<Modules>(moved(elements.at(5), 5, -7)).rect, place.moved(5, -7));
}

TEST(TextsOfAPage, AreInTheOrderTheyWereLaidOut)
{
    Page page;
    page.elements << Box{} << Text{.string = QStringLiteral("b")} << Line{} << Text{.string = QStringLiteral("a")}
                  << Text{.string = {}};
    EXPECT_EQ(texts(page), (QStringList{QStringLiteral("b"), QStringLiteral("a"), QString()}));
    EXPECT_TRUE(texts(Page()).isEmpty());
}

TEST(Rects, AreInsetFromEverySideAndMovedWhole)
{
    const Rect rect{10, 20, 30, 40};
    EXPECT_EQ(rect.inset(1, 2), (Rect{11, 22, 28, 36}));
    EXPECT_EQ(rect.inset(-1, -2).inset(1, 2), rect);
    EXPECT_EQ(rect.moved(3, -4), (Rect{13, 16, 30, 40}));
    EXPECT_EQ(rect.centre(), (Point{25, 40}));
    EXPECT_DOUBLE_EQ(rect.right(), 40);
    EXPECT_DOUBLE_EQ(rect.bottom(), 60);
    EXPECT_EQ(a4.turned(), (Size{297, 210}));
}

} // namespace
} // namespace oyako::pages
