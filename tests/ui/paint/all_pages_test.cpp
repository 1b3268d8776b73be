// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/page_samples.h"
#include "tests/ui/paint/tools.h"
#include "ui/paint/print_service.h"
#include "ui/paint/typeface.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace oyako::paint {

using testing::runTool;

namespace {

/// Every page of the book, empty and filled, one behind the other.
pages::Document wholeBook()
{
    pages::Document book{.title = QStringLiteral("母子健康手帳")};
    for (const pages::testing::NamedPage &page : pages::testing::allPages()) {
        book.pages += page.make(Typeface::shared()).pages;
    }
    return book;
}

/// Without spaces and line ends, which a reader of PDF puts where it likes.
QString squeezed(QString text)
{
    text.removeIf([](QChar character) { return character.isSpace(); });
    return text;
}

} // namespace

TEST(AllPages, GiveEveryTextTheRoomItNeedsInTheRealFace)
{
    for (const pages::Page &page : wholeBook().pages) {
        for (const pages::Element &element : page.elements) {
            const pages::Text *text = std::get_if<pages::Text>(&element);
            if (!text) {
                continue;
            }
            const pages::FittedText fitted = pages::fit(*text, Typeface::shared());
            const double line = pages::lineHeight(fitted.points);
            EXPECT_TRUE(fitted.rest.isEmpty()) << qPrintable(text->string);
            EXPECT_LE(static_cast<double>(fitted.lines.size()) * line, std::max(text->box.height + 0.6, line))
                << qPrintable(text->string);
        }
    }
}

TEST(AllPages, GiveTheirTextBack)
{
    OYAKO_NEED_TOOL("pdftotext");
    OYAKO_NEED_TOOL("qpdf");
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.pdf"));
    ASSERT_TRUE(toPdf(wholeBook(), path));
    EXPECT_TRUE(runTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}));
    const auto output = runTool(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    ASSERT_TRUE(output);
    const QString text = squeezed(QString::fromUtf8(*output));
    for (const QString &expected :
         {QStringLiteral("妊娠届出書"), QStringLiteral("髙橋 塚子"),
          QStringLiteral("神奈川県横浜市鶴見区鶴見中央三丁目20番1号"), QStringLiteral("仕上げみがきをしていますか。"),
          QStringLiteral("K7QM2"), QStringLiteral("次の健康診査までの記録")}) {
        EXPECT_TRUE(text.contains(squeezed(expected))) << qPrintable(expected);
    }
}

} // namespace oyako::paint
