// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// Sheets that stand alone: the emergency card, codes to scan, the index of papers, the report of a clinic's day.
#include "core/pages/agenda_sheet.h"
#include "core/pages/audit_report.h"
#include "core/pages/code_sheet.h"
#include "core/pages/emergency_card.h"
#include "core/pages/paper_index.h"
#include "core/pages/qr_code.h"

#include "tests/core/pages/page_parts.h"

namespace oyako::pages {
namespace {

using ::testing::Contains;
using testing::FakeMeasure;
using testing::linesOf;
using testing::partsOf;
using testing::wordsOf;

CardPanel panel(const QString &title, const QString &words)
{
    return {title, {{title + QStringLiteral("の見出し"), words}, {title + QStringLiteral("の空欄"), {}}}};
}

EmergencyCard card(const QString &words)
{
    return {QStringLiteral("緊急カード"),         QStringLiteral("2026年11月22日 印刷"),
            panel(QStringLiteral("家族"), words), panel(QStringLiteral("子1"), words),
            panel(QStringLiteral("子2"), words),  panel(QStringLiteral("相談先"), words)};
}

TEST(EmergencyCardSheet, IsFourPanelsOnOneSheet)
{
    const auto document = layOut(card(QStringLiteral("電話 045-000-1234")));
    ASSERT_TRUE(document);
    ASSERT_EQ(document->pages.size(), 1);
    const Page &page = document->pages.first();
    EXPECT_EQ(page.size, a4);
    QList<Point> places;
    for (const char *title : {"家族", "子1", "子2", "相談先"}) {
        for (const Text &text : partsOf<Text>(page)) {
            places += text.string == QString::fromUtf8(title) ? QList<Point>{{text.box.x, text.box.y}} : QList<Point>();
        }
    }
    ASSERT_EQ(places.size(), 4);
    EXPECT_NEAR(places.at(1).x - places.at(0).x, 105, 0.01);
    EXPECT_NEAR(places.at(2).y - places.at(0).y, 148.5, 0.01);
    EXPECT_NEAR(places.at(3).x - places.at(2).x, 105, 0.01);
    EXPECT_EQ(texts(page).count(QStringLiteral("2026年11月22日 印刷")), 4);
}

TEST(EmergencyCardSheet, ShowsWhereToFold)
{
    const auto document = layOut(card({}));
    ASSERT_TRUE(document);
    const QList<Line> lines = partsOf<Line>(document->pages.first());
    const auto folds = std::count_if(lines.begin(), lines.end(), [](const Line &line) {
        return line.dash == Dash::Dotted && (line.from == Point{105, 0} || line.from == Point{0, 148.5});
    });
    EXPECT_EQ(folds, 2);
}

TEST(EmergencyCardSheet, LeavesRoomToWriteWhereNothingIsKnown)
{
    const auto empty = layOut(card({}));
    const auto filled = layOut(card(QStringLiteral("電話")));
    ASSERT_TRUE(empty && filled);
    EXPECT_EQ(partsOf<Line>(empty->pages.first()).size(), partsOf<Line>(filled->pages.first()).size() + 4);
}

TEST(EmergencyCardSheet, SetsLongWordsSmallerAndCutsNone)
{
    const FakeMeasure measure;
    const auto document = layOut(card(QStringLiteral("卵・乳・小麦のアレルギー。エピペンは玄関の棚。\n").repeated(12)));
    ASSERT_TRUE(document);
    ASSERT_EQ(document->pages.size(), 1);
    for (const Text &text : partsOf<Text>(document->pages.first())) {
        EXPECT_TRUE(fit(text, measure).rest.isEmpty()) << qPrintable(text.string.left(20));
    }
}

TEST(QrCode, IsSquareAndInItsPlace)
{
    const Rect place{20, 30, codeSide, codeSide};
    const auto code = qrCode(QStringLiteral("oyako"), place);
    ASSERT_TRUE(code);
    EXPECT_EQ(code->rect, place);
    EXPECT_EQ(code->side, 21) << "version 1";
    EXPECT_EQ(code->dark.size(), code->side * code->side);
    // The three corners hold the finder patterns: dark at the very corner, white around their inner square.
    for (const int corner : {0, 20, 20 * 21}) {
        EXPECT_TRUE(code->dark.testBit(corner)) << corner;
    }
    EXPECT_FALSE(code->dark.testBit(1 * 21 + 1));
}

TEST(QrCode, GrowsUpToVersionTwenty)
{
    // Version 20 at level M holds 666 bytes.
    const auto largest = qrCode(QString(666, QChar(u'x')), {});
    ASSERT_TRUE(largest);
    EXPECT_EQ(largest->side, 17 + 4 * 20);
    const auto tooLarge = qrCode(QString(667, QChar(u'x')), {});
    ASSERT_FALSE(tooLarge);
    EXPECT_EQ(tooLarge.error().code, ErrorCode::TooLarge);
    EXPECT_EQ(tooLarge.error().field, QStringLiteral("code"));
}

Result<Document> codes(int count)
{
    CodeSheet sheet{.title = QStringLiteral("題"), .explanation = QStringLiteral("説明"), .note = QStringLiteral("注")};
    for (int frame = 0; frame < count; ++frame) {
        sheet.frames << QString(400, QChar(u'x'));
    }
    return layOut(sheet, FakeMeasure());
}

TEST(CodesToScan, AreNumberedAndApart)
{
    const auto document = codes(12);
    ASSERT_TRUE(document);
    ASSERT_EQ(document->pages.size(), 1);
    const Page &page = document->pages.first();
    const QList<Modules> all = partsOf<Modules>(page);
    ASSERT_EQ(all.size(), 12);
    for (qsizetype i = 0; i < all.size(); ++i) {
        EXPECT_THAT(texts(page), Contains(QStringLiteral("%1 / 12").arg(i + 1)));
        EXPECT_GE(all.at(i).rect.width, 40) << "read from paper";
        // Four modules of white around every code.
        const double quiet = 4 * all.at(i).rect.width / all.at(i).side;
        EXPECT_GE(all.at(i).rect.x, quiet);
        EXPECT_LE(all.at(i).rect.right() + quiet, page.size.width);
        EXPECT_LE(all.at(i).rect.bottom() + quiet, page.size.height);
        for (qsizetype k = 0; k < i; ++k) {
            const double dx = std::abs(all.at(i).rect.x - all.at(k).rect.x);
            const double dy = std::abs(all.at(i).rect.y - all.at(k).rect.y);
            EXPECT_GE(std::max(dx, dy), codeSide + quiet);
        }
    }
}

TEST(CodesToScan, AreRefusedWhereTheyFillNoSheet)
{
    for (const int count : {0, 13}) {
        const auto document = codes(count);
        ASSERT_FALSE(document) << count;
        EXPECT_EQ(document.error().code, ErrorCode::TooLarge);
        EXPECT_EQ(document.error().field, QStringLiteral("frames"));
    }
    const auto tooLong = layOut(CodeSheet{.frames = {QString(700, QChar(u'x'))}}, FakeMeasure());
    ASSERT_FALSE(tooLong);
    EXPECT_EQ(tooLong.error().field, QStringLiteral("code"));
}

TEST(KeyLetterSheet, IsOnePageToScanOrType)
{
    KeyLetter letter{.title = QStringLiteral("受け取る鍵"),
                     .explanation = QStringLiteral("説明"),
                     .codeText = QStringLiteral("age1examplekey"),
                     .groupsCaption = QStringLiteral("手で入力するとき"),
                     .groups = {QStringLiteral("ABCDE"), QStringLiteral("FGHIJ")},
                     .fingerprintCaption = QStringLiteral("確かめの言葉"),
                     .fingerprint = QStringLiteral("1234 5678"),
                     .validity = QStringLiteral("2027年3月31日まで"),
                     .steps = {QStringLiteral("読み取る"), QStringLiteral("確かめる")},
                     .warning = QStringLiteral("注意")};
    const auto document = layOut(letter, FakeMeasure());
    ASSERT_TRUE(document);
    ASSERT_EQ(document->pages.size(), 1);
    EXPECT_EQ(partsOf<Modules>(document->pages.first()).size(), 1);
    const QString words = wordsOf(*document);
    for (const QString &part : QStringList{letter.explanation, letter.groupsCaption, letter.fingerprintCaption,
                                           letter.fingerprint, letter.validity, letter.warning} +
                                   letter.groups + letter.steps) {
        EXPECT_EQ(words.count(part), 1) << qPrintable(part);
    }
    letter.codeText = QString(700, QChar(u'x'));
    EXPECT_EQ(layOut(letter, FakeMeasure()).error().code, ErrorCode::TooLarge);
}

PaperIndex indexOf(int papers, int pagesEach)
{
    PaperIndex index{QStringLiteral("書類のまとめ"),
                     QStringLiteral("2026年11月22日"),
                     QStringLiteral("ページ"),
                     QStringLiteral("書類"),
                     {}};
    for (int paper = 0; paper < papers; ++paper) {
        index.lines << IndexLine{QStringLiteral("書類%1").arg(paper), QStringLiteral("診断書"), pagesEach};
    }
    return index;
}

/// The page on which a paper begins, as the index says.
int pageOf(const Document &document, int paper)
{
    const QStringList lines = linesOf(document);
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (lines.at(i).startsWith(QStringLiteral("書類%1\n").arg(paper))) {
            return lines.at(i + 1).toInt();
        }
    }
    return 0;
}

// The index itself is counted in, however long it is.
TEST(PaperIndexSheet, CountsItsOwnPages)
{
    for (const int papers : {1, 20, 200}) {
        const Document document = layOut(indexOf(papers, 3), FakeMeasure());
        const int length = static_cast<int>(document.pages.size());
        EXPECT_EQ(pageOf(document, 0), length + 1);
        EXPECT_EQ(pageOf(document, papers - 1), length + 1 + 3 * (papers - 1));
    }
    EXPECT_GT(layOut(indexOf(200, 3), FakeMeasure()).pages.size(), 1);
}

TEST(TextPaper, LosesNothingAndInterpretsNothing)
{
    const QString text = QStringLiteral("<b>太字ではない</b>\n\n二つ目の段落\n") + QString(5000, QChar(u'字'));
    const Document document = layOutText(QStringLiteral("メモ"), text, FakeMeasure());
    const QString words = wordsOf(document);
    EXPECT_TRUE(words.contains(QStringLiteral("<b>太字ではない</b>")));
    EXPECT_TRUE(words.contains(QStringLiteral("二つ目の段落")));
    EXPECT_EQ(words.count(QChar(u'字')), 5000 + 1);
    for (const Page &page : document.pages) {
        EXPECT_EQ(page.size, a4);
        EXPECT_THAT(texts(page), Contains(QStringLiteral("メモ")));
    }
}

AuditReport reportOf(int rows)
{
    AuditReport report{.title = QStringLiteral("一日の記録"),
                       .facility = QStringLiteral("みなと小児科"),
                       .day = QStringLiteral("2026年11月22日"),
                       .columns = {QStringLiteral("番号"), QStringLiteral("時刻"), QStringLiteral("担当"),
                                   QStringLiteral("したこと"), QStringLiteral("だれの"), QStringLiteral("詳細")},
                       .headCaption = QStringLiteral("最後の記録 412"),
                       .head = QStringLiteral("a1b2 c3d4"),
                       .explanation = QStringLiteral("説明"),
                       .empty = QStringLiteral("記録はありません。")};
    for (int row = 0; row < rows; ++row) {
        report.rows << QStringList{QString::number(row),   QStringLiteral("9:00"),          QStringLiteral("田中"),
                                   QStringLiteral("見た"), QStringLiteral("K-%1").arg(row), QString()};
    }
    return report;
}

TEST(AuditReportSheet, HasItsColumnsOnEveryPageAndTheHeadOnTheLast)
{
    const Document document = layOut(reportOf(120), FakeMeasure());
    ASSERT_GT(document.pages.size(), 2);
    for (qsizetype i = 0; i < document.pages.size(); ++i) {
        const QStringList words = texts(document.pages.at(i));
        const bool isLast = i == document.pages.size() - 1;
        EXPECT_EQ(words.contains(QStringLiteral("a1b2 c3d4")), isLast);
        EXPECT_TRUE(isLast || words.contains(QStringLiteral("したこと")));
    }
    for (int row = 0; row < 120; ++row) {
        EXPECT_EQ(linesOf(document).count(QStringLiteral("K-%1").arg(row)), 1);
    }
}

TEST(AuditReportSheet, SaysThatADayHadNone)
{
    const QStringList words = linesOf(layOut(reportOf(0), FakeMeasure()));
    EXPECT_THAT(words, Contains(QStringLiteral("記録はありません。")));
    EXPECT_FALSE(words.contains(QStringLiteral("したこと")));
    EXPECT_THAT(words, Contains(QStringLiteral("a1b2 c3d4")));
}

/// Every line has its box to tick, and the box, title and time of a line are on one page.
TEST(AgendaOnPaper, NeverSplitsALine)
{
    AgendaSheet sheet{.title = QStringLiteral("すること"), .empty = QStringLiteral("なし")};
    AgendaGroup group{QStringLiteral("今月"), {}};
    for (int line = 0; line < 60; ++line) {
        group.lines << AgendaLine{.title = QStringLiteral("健診%1").arg(line),
                                  .when = QStringLiteral("時%1").arg(line),
                                  .note = QString(60 + 7 * line, QChar(u'字'))};
    }
    sheet.groups = {{QStringLiteral("空"), {}}, group};
    const Document document = layOut(sheet, FakeMeasure());
    ASSERT_GT(document.pages.size(), 2);
    qsizetype boxes = 0;
    for (const Page &page : document.pages) {
        const QList<Box> all = partsOf<Box>(page);
        boxes += std::count_if(all.begin(), all.end(), [](const Box &box) { return box.stroke == 0.3; });
        for (int line = 0; line < 60; ++line) {
            EXPECT_EQ(texts(page).contains(QStringLiteral("健診%1").arg(line)),
                      texts(page).contains(QStringLiteral("時%1").arg(line)));
        }
    }
    EXPECT_EQ(boxes, 60);
    EXPECT_FALSE(linesOf(document).contains(QStringLiteral("空"))) << "a group without lines has no heading";
}

TEST(QrCode, IsTheSmallestThatHoldsTheText)
{
    // Bytes that versions 1 to 20 hold at level M (ISO/IEC 18004, table 7).
    const QList<int> capacities{14,  26,  42,  62,  84,  106, 122, 152, 180, 213,
                                251, 287, 331, 362, 412, 450, 504, 560, 624, 666};
    for (qsizetype i = 0; i < capacities.size(); ++i) {
        const int side = 17 + 4 * static_cast<int>(i + 1);
        EXPECT_EQ(qrCode(QString(capacities.at(i), QChar(u'x')), {})->side, side);
        if (i + 1 < capacities.size()) {
            EXPECT_EQ(qrCode(QString(capacities.at(i) + 1, QChar(u'x')), {})->side, side + 4);
        }
    }
    EXPECT_EQ(qrCode(QString(222, QChar(u'\u5B57')), {})->side, 17 + 4 * 20) << "three bytes a character";
    EXPECT_FALSE(qrCode(QString(223, QChar(u'\u5B57')), {}));
    EXPECT_EQ(qrCode(QString(34, QChar(u'7')), {})->side, 21) << "digits take less room";
}

TEST(QrCode, TellsTextsApartAndTheSameTextAlike)
{
    const auto modules = [](const char *text) { return qrCode(QString::fromUtf8(text), {})->dark; };
    EXPECT_EQ(modules("oyako"), modules("oyako"));
    EXPECT_NE(modules("oyako"), modules("oyakO"));
    EXPECT_NE(modules("👶"), modules("👶🏽"));
    EXPECT_TRUE(qrCode({}, {})) << "nothing is a code, too";
}

} // namespace
} // namespace oyako::pages
