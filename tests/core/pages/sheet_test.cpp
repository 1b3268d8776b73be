// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/sheet.h"
#include "tests/support/page_support.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace oyako::pages {

using testing::FakeMeasure;

namespace {

Sheet questions(int count)
{
    Section section;
    for (int number = 1; number <= count; ++number) {
        section.fields << Field{.kind = FieldKind::Paragraph,
                                .label = QStringLiteral("問%1").arg(number),
                                .answer = QStringLiteral("答%1").arg(number)};
    }
    return {.title = QStringLiteral("問診票"), .sections = {section}};
}

const Text *find(const Document &document, const QString &words)
{
    for (const Page &page : document.pages) {
        for (const Element &element : page.elements) {
            const Text *text = std::get_if<Text>(&element);
            if (text != nullptr && text->string == words) {
                return text;
            }
        }
    }
    return nullptr;
}

double pointsOf(const Document &document, const QString &words)
{
    const Text *text = find(document, words);
    return text == nullptr ? 0 : text->points;
}

/// How many questions the first page holds at the style's own size.
int fullPage(const SheetStyle &style)
{
    int count = 1;
    while (layOut(questions(count + 1), style, FakeMeasure()).pages.size() == 1 &&
           pointsOf(layOut(questions(count + 1), style, FakeMeasure()), QStringLiteral("答1")) == style.points) {
        ++count;
    }
    return count;
}

} // namespace

TEST(Sheet, StaysAtItsSizeWhileItFits)
{
    const SheetStyle style = sheetStyle(a4);
    const int full = fullPage(style);
    const Document document = layOut(questions(full), style, FakeMeasure());
    EXPECT_EQ(document.pages.size(), 1);
    EXPECT_EQ(pointsOf(document, QStringLiteral("答1")), style.points);
}

TEST(Sheet, IsSetCloserWhereThatSparesItsLastPage)
{
    const SheetStyle style = sheetStyle(a4);
    const int full = fullPage(style);
    const Document document = layOut(questions(full + 1), style, FakeMeasure());
    EXPECT_EQ(document.pages.size(), 1);
    EXPECT_LT(pointsOf(document, QStringLiteral("答1")), style.points);
    EXPECT_GE(pointsOf(document, QStringLiteral("答1")), style.points - 1);
    EXPECT_NE(find(document, QStringLiteral("答%1").arg(full + 1)), nullptr);
}

TEST(Sheet, KeepsItsSizeWhereAPageMoreIsNeededAnyway)
{
    const SheetStyle style = sheetStyle(a4);
    const int full = fullPage(style);
    const Document document = layOut(questions(full + full / 2), style, FakeMeasure());
    EXPECT_EQ(document.pages.size(), 2);
    EXPECT_EQ(pointsOf(document, QStringLiteral("答1")), style.points);
    for (int number = 1; number <= full + full / 2; ++number) {
        EXPECT_NE(find(document, QStringLiteral("答%1").arg(number)), nullptr) << number;
    }
}

TEST(Sheet, PagesOfTheBookKeepTheirSize)
{
    const SheetStyle style = sheetStyle(a6);
    Document document;
    for (int count = 1; document.pages.size() < 2; ++count) {
        document = layOut(questions(count), style, FakeMeasure());
        EXPECT_EQ(pointsOf(document, QStringLiteral("答1")), style.points) << count;
    }
}

} // namespace oyako::pages
