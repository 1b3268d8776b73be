// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/book/paper_table.h"

#include "core/book/person_index.h"
#include "core/store/backup.h"
#include "core/store/verify.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"
#include "tests/support/test_book.h"

#include <gtest/gtest.h>

namespace oyako::book {
namespace {

using records::Document;

const QByteArray scan = QByteArrayLiteral("%PDF-1.4 a small scan");

class PaperTableTest : public testing::Test {
protected:
    book::Book &book() { return m_test.book(); }
    RecordId add(const QString &title, const QByteArray &content, const QList<PageText> &text = {})
    {
        ChangeSet changes(QStringLiteral("add"));
        const Document document{
            .title = title, .mediaType = QStringLiteral("application/pdf"), .sha256 = digestOf(content)};
        const RecordId id = changes.add(m_test.clock(), {}, document);
        changes.attach(id, {document.sha256, document.mediaType, content}, text);
        EXPECT_TRUE(book().apply(changes));
        return id;
    }
    qint64 attachments()
    {
        return book().store().connection().value<qint64>("SELECT count(*) FROM attachment")->value();
    }
    QList<RecordId> found(const QString &text)
    {
        QList<RecordId> ids;
        const auto hits = book().searchPapers(text, 100).value();
        for (const PaperHit &hit : hits) {
            ids.append(hit.document);
        }
        return ids;
    }

    TestBook m_test;
};

TEST_F(PaperTableTest, ContentIsThereWithItsRecordAlsoAfterReopening)
{
    const RecordId id = add(QStringLiteral("保険証"), scan);
    m_test.reopen();
    const auto stored = book().find<Document>(id);
    ASSERT_TRUE(stored);
    const auto content = book().attachment(stored->value.sha256);
    ASSERT_TRUE(content);
    EXPECT_EQ(content->content, scan);
    EXPECT_EQ(content->mediaType, QStringLiteral("application/pdf"));
    EXPECT_EQ(book().attachment(digestOf("other")).error().code, ErrorCode::NotFound);
}

TEST_F(PaperTableTest, AContentThatIsNotItsDigestLeavesNothingBehind)
{
    ChangeSet changes(QStringLiteral("add"));
    const RecordId id = changes.add(m_test.clock(), {}, Document{.sha256 = digestOf(scan)});
    changes.attach(id, {digestOf(scan), QStringLiteral("application/pdf"), scan + "x"});
    const auto refused = book().apply(changes);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, QStringLiteral("sha256"));
    EXPECT_TRUE(book().list<Document>()->isEmpty());
    EXPECT_EQ(attachments(), 0);
}

TEST_F(PaperTableTest, TheSameContentIsKeptOnceAndErasedWithItsLastPaper)
{
    const RecordId first = add(QStringLiteral("一枚目"), scan, {{1, TextSource::File, QStringLiteral("秘密の文字")}});
    const RecordId second = add(QStringLiteral("二枚目"), scan);
    EXPECT_EQ(attachments(), 1);
    ASSERT_TRUE(book().erase(first));
    EXPECT_EQ(attachments(), 1) << "the second paper still has it";
    EXPECT_TRUE(found(QStringLiteral("秘密")).isEmpty());
    ASSERT_TRUE(book().erase(second));
    EXPECT_EQ(attachments(), 0);
    EXPECT_EQ(book().store().connection().value<qint64>("SELECT count(*) FROM paper_text")->value(), 0);
    EXPECT_TRUE(store::verify(book().store().connection(), Progress())->isSound());
}

TEST_F(PaperTableTest, UndoTakesThePaperOutOfTheSearchAndBringsItBack)
{
    const RecordId id =
        add(QStringLiteral("乳児健診のお知らせ"), scan, {{1, TextSource::File, QStringLiteral("受付は午後一時")}});
    EXPECT_EQ(found(QStringLiteral("午後")), QList{id});
    ASSERT_TRUE(book().undoLast());
    EXPECT_TRUE(found(QStringLiteral("午後")).isEmpty());
    EXPECT_TRUE(found(QStringLiteral("乳児")).isEmpty());
    ASSERT_TRUE(book().redoLast());
    EXPECT_EQ(found(QStringLiteral("午後")), QList{id});
    EXPECT_EQ(book().attachment(digestOf(scan))->content, scan);
}

TEST_F(PaperTableTest, SearchFoldsWidthCaseKanaAndFindsTwoCharactersAnywhere)
{
    const RecordId id = add(QStringLiteral("ＢＣＧ予診票"), scan,
                            {{1, TextSource::File, QStringLiteral("一ページ目")},
                             {2, TextSource::Recognised, QStringLiteral("ヒブ ワクチン\nの接種につ\nいて")}});
    for (const auto &query : {"bcg", "予診", "ﾜｸﾁﾝ", "わくちん", "について", "ページ目", "ひぶ 予診"}) {
        EXPECT_EQ(found(QString::fromUtf8(query)), QList{id}) << query;
    }
    for (const auto &query : {"bcg 麻しん", "予防", " ", "%", "_"}) {
        EXPECT_TRUE(found(QString::fromUtf8(query)).isEmpty()) << query;
    }
}

TEST_F(PaperTableTest, AHitNamesThePageAndTheWordsAround)
{
    add(QStringLiteral("手紙"), scan,
        {{1, TextSource::File, QStringLiteral("あ")},
         {2, TextSource::File, QString(100, QChar(0x3044)) + QStringLiteral("締切は五月三日です")}});
    const auto hits = book().searchPapers(QStringLiteral("手紙 締切"), 10).value();
    ASSERT_EQ(hits.size(), 1);
    EXPECT_EQ(hits.first().page, 2);
    EXPECT_TRUE(hits.first().excerpt.contains(QStringLiteral("締切は五月三日")));
    EXPECT_TRUE(hits.first().excerpt.startsWith(QChar(0x2026)));
    EXPECT_LT(hits.first().excerpt.size(), 80);
}

TEST_F(PaperTableTest, AHitIsThePageWithTheMostOfTheWords)
{
    const RecordId id = add(QStringLiteral("保管"), scan,
                            {{1, TextSource::File, QStringLiteral("Page 1 of the archive")},
                             {2, TextSource::File, QStringLiteral("Page 2 of the archive")},
                             {3, TextSource::File, QStringLiteral("Page 3")}});
    const auto page = [&](const char *query) {
        const auto hits = book().searchPapers(QString::fromUtf8(query), 10).value();
        return hits.size() == 1 && hits.first().document == id ? hits.first().page : -1;
    };
    EXPECT_EQ(page("page 2 of"), 2);
    EXPECT_EQ(page("保管 archive 2"), 2) << "the title's words are on no page";
    EXPECT_EQ(page("page"), 1) << "the first of several";
    EXPECT_EQ(page("保管"), 0);
    EXPECT_EQ(page("page 3 nowhere"), -1);
}

TEST_F(PaperTableTest, TextCorrectedByHandReplacesWhatWasThere)
{
    const RecordId id = add(QStringLiteral("写真"), scan, {{1, TextSource::Recognised, QStringLiteral("予防按種")}});
    const QList<PageText> corrected{{1, TextSource::Hand, QStringLiteral("予防接種")}};
    ASSERT_TRUE(book().setPaperText(id, corrected));
    EXPECT_EQ(book().paperText(id).value(), corrected);
    EXPECT_EQ(found(QStringLiteral("接種")), QList{id});
    EXPECT_TRUE(found(QStringLiteral("按種")).isEmpty());
    EXPECT_EQ(book().setPaperText(RecordId(QUuid::createUuid()), corrected).error().code, ErrorCode::UnknownRecord);
    EXPECT_FALSE(book().setPaperText(id, {{0, TextSource::Hand, {}}}));
    EXPECT_EQ(book().paperText(id).value(), corrected);
}

TEST_F(PaperTableTest, RenamingKeepsTheSearchInStep)
{
    const RecordId id = add(QStringLiteral("古い題"), scan);
    auto stored = book().find<Document>(id).value();
    stored.value.title = QStringLiteral("新しい題");
    ASSERT_TRUE(book().edit(stored));
    EXPECT_EQ(found(QStringLiteral("新しい")), QList{id});
    EXPECT_TRUE(found(QStringLiteral("古い")).isEmpty());
}

TEST_F(PaperTableTest, VerifyCountsContentsAndMissesALostOne)
{
    add(QStringLiteral("紙"), scan);
    auto &connection = book().store().connection();
    EXPECT_EQ(store::verify(connection, Progress())->attachments, 1);
    ASSERT_TRUE(connection.runScript("DELETE FROM attachment"));
    const auto report = store::verify(connection, Progress());
    ASSERT_EQ(report->findings.size(), 1U);
    EXPECT_EQ(report->findings.front().check, QStringLiteral("paper_without_content"));
}

TEST_F(PaperTableTest, ABackupBringsTheContentBack)
{
    const RecordId id = add(QStringLiteral("紙"), scan, {{1, TextSource::Hand, QStringLiteral("手書き")}});
    const auto backup = store::makeBackup(store::BackupSource(book().store()), m_test.clock(), Progress());
    ASSERT_TRUE(backup);
    const QTemporaryDir folder;
    const QString restored = folder.filePath(QStringLiteral("restored"));
    ASSERT_TRUE(store::restoreBackup(backup->path, testPassphrase(), restored, Progress()));
    const book::Book copy(store::Store::open(restored, testPassphrase()).value(), m_test.clock());
    EXPECT_EQ(copy.attachment(digestOf(scan))->content, scan);
    EXPECT_EQ(copy.paperText(id)->first().text, QStringLiteral("手書き"));
}

TEST(ExcerptAround, NeverCutsACharacterInTwo)
{
    for (int before = 0; before < 44; ++before) {
        QString text(before, QLatin1Char('.'));
        for (int i = 0; i < 60; ++i) {
            text += QStringLiteral("𠮷");
        }
        text.insert(before + 50, QStringLiteral("締切"));
        const QString excerpt = excerptAround(text, foldedForSearch(QStringLiteral("締切")));
        EXPECT_TRUE(excerpt.contains(QStringLiteral("締切")));
        EXPECT_FALSE(excerpt.toUtf8().contains('?') || excerpt.toUtf8().contains("\xEF\xBF\xBD")) << before;
    }
}

TEST(ExcerptAround, FindsWordsWithAndWithoutVariationSelectors)
{
    const QString before(60, QLatin1Char('.'));
    for (const char16_t *name : {u"葛城", u"葛\U000E0100城"}) {
        const QString excerpt =
            excerptAround(before + QString::fromUtf16(name), foldedForSearch(QStringLiteral("葛城")));
        EXPECT_TRUE(excerpt.endsWith(QString::fromUtf16(name))) << excerpt.toStdString();
        EXPECT_TRUE(excerpt.startsWith(QChar(0x2026)));
    }
}

TEST(ExcerptAround, KeepsShortTextWholeAndSurvivesAMissingWord)
{
    EXPECT_EQ(excerptAround(QStringLiteral("短い\n文"), foldedForSearch(QStringLiteral("文"))),
              QStringLiteral("短い 文"));
    EXPECT_EQ(excerptAround(QString(), QStringLiteral("x")), QString());
    EXPECT_EQ(excerptAround(QStringLiteral("abc"), QString()), QStringLiteral("abc"));
}

} // namespace
} // namespace oyako::book
