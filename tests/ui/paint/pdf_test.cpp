// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/paint/tools.h"
#include "ui/paint/print_service.h"
#include "ui/paint/typeface.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace oyako::paint {

using testing::runTool;

namespace {

/// Names and words as they come: compatibility forms, characters outside the BMP, variation selectors, half-width kana.
const QStringList &samples()
{
    static const QStringList lines{
        QStringLiteral("母子健康手帳 令和8年11月22日"),           QStringLiteral("髙橋 﨑山 塚本 隆 福"),
        QStringLiteral("塚 﨑 羽 精 神 ＡＢＣ ｶﾅ ①②③ ㎏ ㎝ ♥ ✓"), QStringLiteral("− ± ＋ ／ ○ △ × 〜 ～ ― — ・ … ‐ –"),
        QStringLiteral("Éloïse Nguyễn Đặng 3,250g 98.6%"),
    };
    return lines;
}

pages::Document documentOf(const QStringList &lines)
{
    pages::Page page{pages::a4, {}};
    double y = 20;
    for (const QString &line : lines) {
        page.elements << pages::Text{.string = line, .box = {20, y, 170, 8}, .points = 12};
        page.elements << pages::Text{
            .string = line, .box = {20, y + 9, 170, 8}, .points = 12, .weight = pages::Weight::Bold};
        y += 20;
    }
    return {.title = QStringLiteral("健康診査の記録"), .pages = {page}};
}

class Pdf : public ::testing::Test {
protected:
    void SetUp() override
    {
        const auto written = toPdf(documentOf(samples()), path());
        ASSERT_TRUE(written);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("page.pdf")); }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(Pdf, GivesBackTheVeryCharacters)
{
    OYAKO_NEED_TOOL("pdftotext");
    if (Typeface::shared().family() != QStringLiteral("BIZ UDPGothic")) {
        GTEST_SKIP() << "BIZ UDPGothic is not installed";
    }
    const auto output = runTool(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path(), QStringLiteral("-")});
    ASSERT_TRUE(output);
    const QString text = QString::fromUtf8(*output);
    for (const QString &line : samples()) {
        for (const QString &word : line.split(QLatin1Char(' '))) {
            EXPECT_EQ(text.count(word), samples().join(QLatin1Char(' ')).count(word) * 2) << qPrintable(word);
        }
    }
    for (const char32_t character : text.toUcs4()) {
        EXPECT_FALSE(character >= 0x2E80 && character <= 0x2FDF)
            << "radical " << std::hex << static_cast<unsigned>(character);
    }
}

TEST_F(Pdf, EmbedsEveryFont)
{
    OYAKO_NEED_TOOL("pdffonts");
    const auto output = runTool(QStringLiteral("pdffonts"), {path()});
    ASSERT_TRUE(output);
    const QList<QByteArray> lines = output->split('\n').mid(2);
    int fonts = 0;
    for (const QByteArray &line : lines) {
        if (!line.trimmed().isEmpty()) {
            // Columns from the right: object, generation, unicode, subset, embedded.
            const QList<QByteArray> columns = line.simplified().split(' ');
            EXPECT_EQ(columns.at(columns.size() - 5), QByteArray("yes")) << line.constData();
            ++fonts;
        }
    }
    EXPECT_GE(fonts, 2);
}

TEST_F(Pdf, IsSound)
{
    OYAKO_NEED_TOOL("qpdf");
    const auto output = runTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), path()});
    ASSERT_TRUE(output);
    EXPECT_THAT(output->toStdString(), ::testing::HasSubstr("No syntax or stream encoding errors found"));
}

TEST_F(Pdf, NamesTheFormAndNobody)
{
    OYAKO_NEED_TOOL("pdfinfo");
    const auto output = runTool(QStringLiteral("pdfinfo"), {path()});
    ASSERT_TRUE(output);
    EXPECT_THAT(output->toStdString(), ::testing::HasSubstr("健康診査の記録"));
    EXPECT_THAT(output->toStdString(), ::testing::ContainsRegex("Creator: +Oyako"));
    EXPECT_THAT(output->toStdString(), ::testing::ContainsRegex("Page size: +595"));
    EXPECT_THAT(output->toStdString(), ::testing::Not(::testing::HasSubstr("髙橋")));
}

TEST_F(Pdf, SaysThatItIsAnArchive)
{
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.startsWith("%PDF-1.4"));
    EXPECT_TRUE(bytes.contains(R"(pdfaid:part="1")"));
    EXPECT_TRUE(bytes.contains(R"(pdfaid:conformance="B")"));
}

TEST_F(Pdf, IsPrivate)
{
    EXPECT_EQ(QFile::permissions(path()) &
                  (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
              QFile::Permissions());
}

TEST(RenderPdf, RefusesADocumentWithoutPages)
{
    const auto bytes = renderPdf({});
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(bytes.error().field, QStringLiteral("pages"));
}

TEST(RenderPdf, KeepsTheSizeOfEachPage)
{
    OYAKO_NEED_TOOL("pdfinfo");
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mixed.pdf"));
    ASSERT_TRUE(toPdf({.title = QStringLiteral("t"), .pages = {{pages::a6, {}}, {pages::a5.turned(), {}}}}, path));
    const auto output = runTool(QStringLiteral("pdfinfo"), {QStringLiteral("-l"), QStringLiteral("2"), path});
    ASSERT_TRUE(output);
    EXPECT_THAT(output->toStdString(), ::testing::ContainsRegex("Page +1 size: +29[78]"));
    EXPECT_THAT(output->toStdString(), ::testing::ContainsRegex("Page +2 size: +59[56]"));
}

TEST(ToPdf, ReportsAFolderThatIsNotThere)
{
    const auto written = toPdf(documentOf(samples()), QStringLiteral("/nowhere/at/all/page.pdf"));
    ASSERT_FALSE(written);
}

} // namespace oyako::paint
