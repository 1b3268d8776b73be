// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/print_service.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace oyako::paint {

namespace {

int inkIn(const QImage &image, const QRect &area)
{
    int dark = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        }
    }
    return dark;
}

pages::Document oneText(const QString &string)
{
    return {.title = QStringLiteral("t"),
            .pages = {{pages::a6, {pages::Text{.string = string, .box = {10, 10, 40, 20}, .points = 40}}}}};
}

/// The page as 254 dots an inch: ten pixels to the millimetre.
QImage pictureOf(const pages::Document &document)
{
    return toImages(document, 254).first();
}

} // namespace

TEST(ToImages, HaveTheSizeOfThePage)
{
    const QImage image = pictureOf(oneText(QStringLiteral("字")));
    EXPECT_EQ(image.size(), QSize(1050, 1480));
    EXPECT_EQ(image.pixelColor(1000, 1400), QColor(Qt::white));
}

TEST(ToImages, PutInkWhereTheTextIs)
{
    const QImage image = pictureOf(oneText(QStringLiteral("字")));
    EXPECT_GT(inkIn(image, {100, 100, 200, 200}), 1000);
    EXPECT_EQ(inkIn(image, {400, 0, 600, 1480}), 0);
}

TEST(ToImages, GiveInkToRareCharacters)
{
    for (const QString &name : {QStringLiteral("𠮷"), QStringLiteral("塚"), QStringLiteral("﨑"), QStringLiteral("髙"),
                                QStringLiteral("葛\U000E0100")}) {
        EXPECT_GT(inkIn(pictureOf(oneText(name)), {100, 100, 200, 200}), 1000) << qPrintable(name);
    }
}

TEST(ToImages, DrawEveryKindOfElement)
{
    QBitArray dark(4);
    dark.setBit(0);
    dark.setBit(3);
    const QList<pages::Element> elements{
        pages::Line{.from = {10, 15}, .to = {30, 15}, .width = 1, .tone = pages::Tone::Ink},
        pages::Box{.rect = {12, 12, 10, 10}, .fill = pages::Tone::Ink},
        pages::Ellipse{.rect = {12, 12, 10, 10}, .stroke = 1},
        pages::Path{.points = {{12, 12}, {20, 20}, {12, 20}}, .closed = true, .stroke = 1},
        pages::Modules{.rect = {12, 12, 10, 10}, .side = 2, .dark = dark},
    };
    for (const pages::Element &element : elements) {
        const QImage image = pictureOf({.pages = {{pages::a6, {element}}}});
        EXPECT_GT(inkIn(image, {100, 100, 250, 250}), 100) << element.index();
    }
}

TEST(ToSvg, IsReadByQtSvgAndKeepsText)
{
    const auto svg = toSvg(oneText(QStringLiteral("身長")), 0);
    ASSERT_TRUE(svg);
    EXPECT_TRUE(svg->contains("身長"));
    QSvgRenderer renderer(*svg);
    ASSERT_TRUE(renderer.isValid());
    QImage image(525, 740, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    EXPECT_GT(inkIn(image, {50, 50, 100, 100}), 250);
}

TEST(ToSvg, RefusesAPageThatIsNotThere)
{
    const auto svg = toSvg(oneText(QStringLiteral("字")), 1);
    ASSERT_FALSE(svg);
    EXPECT_EQ(svg.error().field, QStringLiteral("page"));
}

TEST(Print, MakesALargerPageSmallerAndReportsSuccess)
{
    QTemporaryDir folder;
    QPdfWriter writer(folder.filePath(QStringLiteral("small.pdf")));
    writer.setPageSize(QPageSize(QPageSize::A6));
    pages::Document document = oneText(QStringLiteral("字"));
    document.pages.first().size = pages::a4;
    document.pages << document.pages.first();
    EXPECT_TRUE(print(document, writer));
}

} // namespace oyako::paint
