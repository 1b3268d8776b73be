// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/intake.h"

#include "core/papers/recogniser.h"
#include "core/records/validation.h"
#include "tests/support/folder_digest.h"
#include "tests/support/open_book.h"
#include "tests/support/paper_files.h"
#include "tests/support/qt_printers.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace oyako::papers {
namespace {

using book::TextSource;
using records::Document;

File fileOf(const QString &name, const QByteArray &content)
{
    return {name, content, mediaTypeOf(content)};
}

class Intake : public testing::Test {
protected:
    void SetUp() override { ASSERT_FALSE(Reader::installed().isEmpty()) << "oyako-reader is not built"; }
    Result<Incoming> look(const QByteArray &content)
    {
        return examine(fileOf(QStringLiteral("paper.bin"), content), m_reader, Progress());
    }
    book::Book &book() { return m_test.book(); }

    Reader m_reader;
    TestBook m_test;
};

TEST_F(Intake, GathersTheTextOfEachPageOfAPdf)
{
    const auto paper = look(test::textPdf({QStringLiteral("Checkup at ten"), QStringLiteral("Bring the handbook")}));
    ASSERT_TRUE(paper) << qPrintable(paper.error().field);
    EXPECT_EQ(paper->pages, 2);
    ASSERT_EQ(paper->text.size(), 2);
    EXPECT_TRUE(paper->text.at(1).text.contains(QStringLiteral("Bring the handbook")));
}

TEST_F(Intake, DrawsPagesInMemory)
{
    ASSERT_TRUE(m_reader.open({QStringLiteral("application/pdf"), test::textPdf({QStringLiteral("Page")})}));
    const auto page = m_reader.render(1, 400, 400);
    ASSERT_TRUE(page);
    EXPECT_EQ(page->height, 400);
    EXPECT_NEAR(page->width, 283, 2);
    EXPECT_NE(page->pixels.count('\xFF'), page->pixels.size()) << "something is drawn on the white";
    EXPECT_TRUE(page->pixels.startsWith("\xFF\xFF\xFF\xFF")) << "where nothing is drawn there is paper";
    EXPECT_EQ(m_reader.render(2, 400, 400).error().code, ErrorCode::InvalidValue);
    const auto png = m_reader.png(1, 400, 400);
    ASSERT_TRUE(png);
    EXPECT_EQ(mediaTypeOf(*png), QStringLiteral("image/png"));
}

TEST_F(Intake, RefusesABombAHugePictureAndRubbishWithOneErrorEach)
{
    EXPECT_EQ(look(test::pdfBomb()).error().code, ErrorCode::TooLarge);
    EXPECT_EQ(look(test::whitePng(10'000, 10'000)).error(), (Error{ErrorCode::TooLarge, QStringLiteral("pixels"), {}}));
    EXPECT_EQ(look("%PDF-1.4\nrubbish").error().code, ErrorCode::NotRecognised);
    EXPECT_EQ(look(test::whitePng(50, 50).left(60)).error().code, ErrorCode::NotRecognised);
    EXPECT_TRUE(look(test::whitePng(50, 50))) << "and still reads what is fine";
}

TEST_F(Intake, ShowsFormulasAndHtmlAsTheTextTheyAre)
{
    const auto paper = look("=cmd|'/c calc'!A1\n<img src=x onerror=alert(1)>");
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->attachment.mediaType, QStringLiteral("text/plain"));
    EXPECT_TRUE(paper->text.first().text.startsWith(QStringLiteral("=cmd")));
}

TEST_F(Intake, TheSameFileTwiceIsOnePaperWithTwoReferences)
{
    const auto paper = look(test::textPdf({QStringLiteral("Letter")})).value();
    const RecordId child = book().add({}, records::Person{.givenName = QStringLiteral("さくら")}).value();
    const auto first = takeIn(book(), {paper}, {}).value();
    ASSERT_EQ(first.added.size(), 1);
    const auto second = takeIn(book(), {paper}, {child, {}}).value();
    EXPECT_TRUE(second.added.isEmpty());
    EXPECT_EQ(second.known, first.added);
    const auto papers = book().list<Document>().value();
    ASSERT_EQ(papers.size(), 1);
    ASSERT_EQ(papers.first().value.references.size(), 2);
    EXPECT_EQ(papers.first().value.references.at(1).person, child);
    ASSERT_TRUE(book().undoLast());
    EXPECT_EQ(book().list<Document>()->first().value.references.size(), 1);
}

TEST_F(Intake, TheSameFileTwiceInOneStepIsOnePaperToo)
{
    const auto paper = look("text").value();
    const auto taken = takeIn(book(), {paper, paper}, {}).value();
    EXPECT_EQ(taken.added.size(), 1);
    EXPECT_EQ(book().find<Document>(taken.added.first())->value.references.size(), 2);
    ASSERT_TRUE(book().undoLast());
    EXPECT_TRUE(book().list<Document>()->isEmpty());
}

TEST_F(Intake, JoinsPdfsAndPicturesInTheirOrder)
{
    const Part pdf{QStringLiteral("application/pdf"), test::textPdf({QStringLiteral("One"), QStringLiteral("Two")})};
    const Part picture{QStringLiteral("image/png"), test::whitePng(300, 200)};
    const auto whole = m_reader.join({pdf, picture, pdf}, QStringLiteral("書類"), QStringLiteral("Oyako"));
    ASSERT_TRUE(whole) << qPrintable(whole.error().field);
    const auto shape = m_reader.open({QStringLiteral("application/pdf"), *whole});
    ASSERT_TRUE(shape);
    EXPECT_EQ(shape->pages, 5);
    EXPECT_TRUE(m_reader.text(5)->contains(QStringLiteral("Two")));
    EXPECT_EQ(m_reader.join({pdf, {pdf.mediaType, "%PDF-rubbish"}}, {}, {}).error(),
              (Error{ErrorCode::NotRecognised, QStringLiteral("1"), {}}));
}

TEST_F(Intake, StopsWhenToldAndWithoutTheReader)
{
    Progress progress;
    progress.cancel();
    EXPECT_EQ(
        examine(fileOf(QStringLiteral("a"), test::textPdf({QStringLiteral("x")})), m_reader, progress).error().code,
        ErrorCode::Cancelled);
    Reader missing(QStringLiteral("/nonexistent/oyako-reader"));
    EXPECT_EQ(missing.open({QStringLiteral("image/png"), test::whitePng(1, 1)}).error(),
              (Error{ErrorCode::Unsupported, QStringLiteral("reader"), {QStringLiteral("oyako-reader")}}));
}

TEST(Tidied, TakesOutBlanksBetweenJapaneseOnly)
{
    EXPECT_EQ(tidied(QStringLiteral("予 防 接 種 の お 知 ら せ\nBCG 1 回 目\f")),
              QStringLiteral("予防接種のお知らせ\nBCG 1 回目"));
}

TEST_F(Intake, ATextIsOnePageWithAllOfIt)
{
    const QByteArray content = QStringLiteral("お知らせ\n\f二枚目 👶").toUtf8();
    Progress progress([](qint64, qint64) { FAIL() << "nothing to wait for"; });
    const auto paper = examine(fileOf(QStringLiteral("お知らせ_4月.txt"), content), m_reader, progress);
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->title, QStringLiteral("お知らせ 4月"));
    EXPECT_EQ(paper->pages, 1);
    EXPECT_FALSE(paper->locked);
    ASSERT_EQ(paper->text.size(), 1);
    EXPECT_EQ(paper->text.first().page, 1);
    EXPECT_EQ(paper->text.first().text.toUtf8(), content);
    EXPECT_EQ(paper->attachment.content, content);
    EXPECT_EQ(paper->attachment.sha256, book::digestOf(content));
}

TEST_F(Intake, PagesWithoutTextHaveNoneAndEveryPageIsReported)
{
    QList<std::pair<qint64, qint64>> told;
    Progress progress([&told](qint64 done, qint64 total) { told.append({done, total}); });
    const QByteArray pdf = test::textPdf({QStringLiteral("One"), QString(), QStringLiteral("Three")});
    const auto paper = examine(fileOf(QStringLiteral("a.pdf"), pdf), m_reader, progress);
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->pages, 3);
    ASSERT_EQ(paper->text.size(), 2);
    EXPECT_EQ(paper->text.at(0).page, 1);
    EXPECT_EQ(paper->text.at(1).page, 3);
    EXPECT_EQ(told, (QList<std::pair<qint64, qint64>>{{1, 3}, {2, 3}, {3, 3}}));
}

TEST_F(Intake, APictureIsAPageWithoutText)
{
    const auto paper = look(test::whitePng(20, 10));
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->pages, 1);
    EXPECT_TRUE(paper->text.isEmpty());
    EXPECT_EQ(paper->attachment.mediaType, QStringLiteral("image/png"));
}

TEST_F(Intake, TakesInAllInOneStepThatIsUndoneRedoneAndStillThereAfterwards)
{
    const RecordId child = book().add({}, records::Person{.givenName = QStringLiteral("さくら")}).value();
    const RecordId visit = book().add(child, records::Appointment{.date = QDate(2026, 12, 1)}).value();
    const auto taken = takeIn(book(), {look("one").value(), look("two").value()}, {child, visit}).value();
    ASSERT_EQ(taken.added.size(), 2);
    EXPECT_TRUE(taken.known.isEmpty());
    ASSERT_TRUE(book().undoLast());
    EXPECT_TRUE(book().list<Document>()->isEmpty()) << "both in one step";
    ASSERT_TRUE(book().redoLast());
    m_test.reopen();
    for (const RecordId &id : taken.added) {
        const auto paper = book().find<Document>(id).value();
        EXPECT_EQ(paper.person, child);
        EXPECT_EQ(paper.value.received, QDate(2026, 11, 22)) << "today";
        ASSERT_EQ(paper.value.references.size(), 1);
        EXPECT_EQ(paper.value.references.first().person, child);
        EXPECT_EQ(paper.value.references.first().record, visit);
        EXPECT_EQ(paper.value.references.first().added, QDate(2026, 11, 22));
    }
}

TEST_F(Intake, OldAndNewTogetherAreToldApart)
{
    const auto letter = look("letter").value();
    const auto first = takeIn(book(), {letter}, {}).value();
    const auto second = takeIn(book(), {look("new").value(), letter, letter}, {}).value();
    EXPECT_EQ(second.added.size(), 1);
    EXPECT_EQ(second.known, first.added) << "each once";
    EXPECT_EQ(book().find<Document>(first.added.first())->value.references.size(), 3) << "every time counts";
    EXPECT_EQ(book().list<Document>()->size(), 2);
    ASSERT_TRUE(book().undoLast());
    EXPECT_EQ(book().list<Document>()->size(), 1);
    EXPECT_EQ(book().find<Document>(first.added.first())->value.references.size(), 1);
}

TEST_F(Intake, NothingIsWrittenWhenTheBookRefuses)
{
    auto odd = look("text").value();
    odd.title = QString(records::longestText + 1, QLatin1Char('x'));
    const auto before = digestOf(m_test.folder());
    const auto taken = takeIn(book(), {look("fine").value(), odd}, {});
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, ErrorCode::TooLarge);
    EXPECT_TRUE(book().list<Document>()->isEmpty()) << "not even the one that was fine";
    EXPECT_EQ(digestOf(m_test.folder()), before);
    EXPECT_TRUE(takeIn(book(), {look("fine").value()}, {})) << "and the book goes on";
}

TEST_F(Intake, ThePathOfAFileIsReadAsItsContentIs)
{
    QTemporaryDir folder;
    const QString path =
        test::written(folder.filePath(QStringLiteral("結果_2026.pdf")), test::textPdf({QStringLiteral("Result")}));
    const auto paper = examine(path, m_reader, Progress());
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->title, QStringLiteral("結果 2026"));
    EXPECT_EQ(paper->attachment.mediaType, QStringLiteral("application/pdf"));
    EXPECT_EQ(examine(folder.filePath(QStringLiteral("gone.pdf")), m_reader, Progress()).error().code,
              ErrorCode::NotFound);
    EXPECT_EQ(examine(folder.path(), m_reader, Progress()).error(),
              (Error{ErrorCode::NotAllowed, QStringLiteral("kind"), {}}));
}

TEST_F(Intake, PagesAreThoseOfThePaperOpenedLastAndNoOthers)
{
    const Error noPage{ErrorCode::InvalidValue, QStringLiteral("page"), {}};
    EXPECT_EQ(m_reader.text(1).error(), noPage) << "nothing is open yet";
    const Part pdf{QStringLiteral("application/pdf"), test::textPdf({QStringLiteral("One"), QStringLiteral("Two")})};
    ASSERT_EQ(m_reader.open(pdf)->pages, 2);
    for (const int page : {0, -1, 3, 1 << 30}) {
        EXPECT_EQ(m_reader.text(page).error(), noPage) << page;
        EXPECT_EQ(m_reader.render(page, 10, 10).error(), noPage) << page;
        EXPECT_EQ(m_reader.png(page, 10, 10).error(), noPage) << page;
    }
    EXPECT_TRUE(m_reader.text(2)->contains(QStringLiteral("Two")));
    EXPECT_EQ(m_reader.open({QStringLiteral("application/pdf"), "%PDF-rubbish"}).error().code,
              ErrorCode::NotRecognised);
    EXPECT_EQ(m_reader.text(1).error(), noPage) << "nothing of the one before is shown in its place";
}

struct Box {
    int width;
    int height;
    int drawnWidth;
    int drawnHeight;
};

TEST_F(Intake, AnImageIsDrawnAsLargeAsFitsIntoItsBox)
{
    ASSERT_TRUE(m_reader.open({QStringLiteral("image/png"), test::whitePng(300, 200)}));
    for (const Box &box :
         {Box{300, 200, 300, 200}, Box{100, 100, 100, 67}, Box{100, 20, 30, 20}, Box{600, 600, 600, 400},
          Box{1, 1, 1, 1}, Box{0, 0, 1, 1}, Box{-5, 40, 1, 1}, Box{100'000, 30, 45, 30}}) {
        const auto drawn = m_reader.render(1, box.width, box.height);
        ASSERT_TRUE(drawn) << box.width << ' ' << box.height;
        EXPECT_NEAR(drawn->width, box.drawnWidth, 1) << box.width << ' ' << box.height;
        EXPECT_NEAR(drawn->height, box.drawnHeight, 1) << box.width << ' ' << box.height;
        EXPECT_EQ(drawn->pixels.size(), static_cast<qsizetype>(drawn->width) * drawn->height * 4);
        EXPECT_EQ(drawn->pixels.count('\xFF'), drawn->pixels.size()) << "white, and no pixel see-through";
    }
    EXPECT_EQ(m_reader.text(1).value(), QString()) << "pictures have no text";
}

TEST_F(Intake, GoesOnAfterItWasStopped)
{
    Progress cancelled;
    cancelled.cancel();
    const Part paper{QStringLiteral("image/png"), test::whitePng(4, 4)};
    for (int again = 0; again < 2; ++again) {
        EXPECT_EQ(m_reader.open(paper, cancelled).error(), (Error{ErrorCode::Cancelled, {}, {}}));
        EXPECT_EQ(m_reader.open(paper)->pages, 1);
        EXPECT_EQ(m_reader.render(1, 4, 4, cancelled).error().code, ErrorCode::Cancelled);
        EXPECT_EQ(m_reader.join({paper}, {}, {}, cancelled).error().code, ErrorCode::Cancelled);
    }
}

TEST_F(Intake, APartThatCannotBeJoinedIsNamedByItsPlace)
{
    const Part picture{QStringLiteral("image/png"), test::whitePng(30, 20)};
    const Part rubbish{QStringLiteral("image/png"), test::whitePng(30, 20).left(60)};
    for (int place = 0; place < 3; ++place) {
        QList<Part> parts(3, picture);
        parts[place] = rubbish;
        EXPECT_EQ(m_reader.join(parts, {}, {}).error(), (Error{ErrorCode::NotRecognised, QString::number(place), {}}));
    }
    const auto alone = m_reader.join({picture}, QStringLiteral("題"), {});
    ASSERT_TRUE(alone);
    ASSERT_EQ(m_reader.open({QStringLiteral("application/pdf"), *alone})->pages, 1);
    const auto page = m_reader.render(1, 2'000, 1'000);
    ASSERT_TRUE(page);
    EXPECT_EQ(page->height, 1'000);
    EXPECT_NEAR(page->width, 1'000 * 297 / 210, 3) << "a sheet of A4, across as the picture lies";
}

} // namespace
} // namespace oyako::papers
