// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/code_reader.h"

#include "core/pages/code_sheet.h"
#include "core/seal/frames.h"
#include "tests/support/qt_printers.h"
#include "ui/paint/print_service.h"
#include "ui/paint/typeface.h"

#include <QPainter>
#include <QTemporaryDir>
#include <QTransform>

#include <gtest/gtest.h>

namespace oyako::paint {
namespace {

QByteArray sealedBytes(qsizetype size)
{
    QByteArray bytes;
    quint32 state = 7;
    while (bytes.size() < size) {
        state = state * 1664525U + 1013904223U;
        bytes += static_cast<char>(state >> 24U);
    }
    return bytes;
}

Result<pages::Document> sheetOf(const QByteArray &bytes)
{
    return pages::layOut(pages::CodeSheet{.title = QStringLiteral("Codes"),
                                          .explanation = QStringLiteral("To be scanned."),
                                          .frames = seal::makeFrames(bytes).value(),
                                          .note = QStringLiteral("1")},
                         Typeface::shared());
}

/// What a scanner or telephone makes of a sheet: a little turned, a little soft, a little grainy.
QImage photographed(const QImage &sheet, double degrees)
{
    const QImage turned = sheet.transformed(QTransform().rotate(degrees), Qt::SmoothTransformation);
    QImage ground(turned.size(), QImage::Format_RGB32);
    ground.fill(Qt::white);
    QPainter(&ground).drawImage(0, 0, turned.convertToFormat(QImage::Format_ARGB32));
    QImage soft = ground.convertToFormat(QImage::Format_Grayscale8);
    const QImage sharp = soft.copy();
    quint32 state = 3;
    for (int y = 1; y + 1 < soft.height(); ++y) {
        const uchar *above = sharp.constScanLine(y - 1);
        const uchar *line = sharp.constScanLine(y);
        const uchar *below = sharp.constScanLine(y + 1);
        uchar *out = soft.scanLine(y);
        for (int x = 1; x + 1 < soft.width(); ++x) {
            const int blurred = (4 * line[x] + line[x - 1] + line[x + 1] + above[x] + below[x]) / 8;
            state = state * 1664525U + 1013904223U;
            const int grain = static_cast<int>(state >> 28U) - 8;
            out[x] = static_cast<uchar>(std::clamp(blurred + grain, 0, 255));
        }
    }
    return soft;
}

Result<QByteArray> joined(const QStringList &codes)
{
    seal::FrameCollector collector;
    for (const QString &code : codes) {
        const auto added = collector.add(code);
        if (!added) {
            return fail(added.error());
        }
    }
    return collector.bytes();
}

class PrintedCodes : public testing::TestWithParam<double> {};

TEST_P(PrintedCodes, AreReadFromPaperAt150DotsPerInch)
{
    for (const qsizetype size : {300, 1050, 2500}) {
        const QByteArray bytes = sealedBytes(size);
        const QList<QImage> paper = toImages(sheetOf(bytes).value(), 150);
        ASSERT_EQ(paper.size(), 1);
        EXPECT_EQ(joined(readCodes(photographed(paper.first(), GetParam()))).value_or(QByteArray()), bytes)
            << size << " bytes turned by " << GetParam();
    }
}

INSTANTIATE_TEST_SUITE_P(Turned, PrintedCodes, testing::Values(0.0, 2.5, 90.0, 180.0));

TEST(PrintedCodes, AFullSheetIsOnePage)
{
    const QByteArray bytes = sealedBytes(seal::mostFrameBytes - 10);
    const auto document = sheetOf(bytes).value();
    ASSERT_EQ(document.pages.size(), 1);
    for (const pages::Element &element : document.pages.first().elements) {
        if (const auto *code = std::get_if<pages::Modules>(&element)) {
            EXPECT_LE(code->side, 97) << "version 20";
            EXPECT_GE(code->rect.width, 40);
            EXPECT_LE(code->rect.bottom(), pages::a4.height - 12);
            EXPECT_LE(code->rect.right(), pages::a4.width - 12);
        }
    }
}

TEST(CodeReader, ReadsThePagesOfAPdfAndPictureFiles)
{
    const QTemporaryDir folder;
    const QByteArray bytes = sealedBytes(1500);
    const auto document = sheetOf(bytes).value();
    const QString pdf = folder.filePath(QStringLiteral("sheet.pdf"));
    ASSERT_TRUE(toPdf(document, pdf));
    const auto fromPdf = readCodesOf(pdf);
    if (!fromPdf && fromPdf.error().code == ErrorCode::Unsupported) {
        GTEST_SKIP() << "built without Qt Pdf";
    }
    EXPECT_EQ(joined(*fromPdf).value_or(QByteArray()), bytes);
    const QString png = folder.filePath(QStringLiteral("sheet.png"));
    ASSERT_TRUE(toImages(document, 150).first().save(png));
    EXPECT_EQ(joined(readCodesOf(png).value()).value_or(QByteArray()), bytes);
}

TEST(CodeReader, WhatIsNoPictureIsToldAndAnEmptyPageHasNoCode)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no picture");
    file.close();
    EXPECT_EQ(readCodesOf(path).error().code, ErrorCode::NotRecognised);
    EXPECT_EQ(readCodesOf(folder.filePath(QStringLiteral("none"))).error().code, ErrorCode::NotFound);
    QImage white(300, 300, QImage::Format_RGB32);
    white.fill(Qt::white);
    EXPECT_TRUE(readCodes(white).isEmpty());
}

TEST(KeyLetter, ItsCodeIsReadBack)
{
    const QString text = seal::makeFrames("a key card").value().first();
    const auto document = pages::layOut(pages::KeyLetter{.title = QStringLiteral("Key"),
                                                         .explanation = QStringLiteral("For the family."),
                                                         .codeText = text,
                                                         .groupsCaption = QStringLiteral("To type"),
                                                         .groups = QStringList(15, QStringLiteral("ABCD")),
                                                         .fingerprintCaption = QStringLiteral("Fingerprint"),
                                                         .fingerprint = QStringLiteral("1234 5678 9012 3456 7890"),
                                                         .validity = QStringLiteral("until"),
                                                         .steps = {QStringLiteral("one"), QStringLiteral("two")},
                                                         .warning = QStringLiteral("compare")},
                                        Typeface::shared());
    ASSERT_TRUE(document);
    ASSERT_EQ(document->pages.size(), 1);
    EXPECT_EQ(readCodes(toImages(*document, 150).first()), QStringList{text});
}

} // namespace
} // namespace oyako::paint
