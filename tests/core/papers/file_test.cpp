// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/file.h"

#include "tests/support/paper_files.h"
#include "tests/support/qt_printers.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace oyako::papers {
namespace {

using test::written;

class PaperFile : public testing::Test {
protected:
    QString path(const char *name) { return m_folder.filePath(QString::fromUtf8(name)); }
    QTemporaryDir m_folder;
};

TEST(MediaType, GoesByContentAndNeverByName)
{
    EXPECT_EQ(mediaTypeOf("%PDF-1.7\n"), QStringLiteral("application/pdf"));
    EXPECT_EQ(mediaTypeOf(QByteArray(500, ' ') + "%PDF-1.7"), QStringLiteral("application/pdf"));
    EXPECT_EQ(mediaTypeOf("\xFF\xD8\xFF\xE0"), QStringLiteral("image/jpeg"));
    EXPECT_EQ(mediaTypeOf(test::whitePng(3, 3)), QStringLiteral("image/png"));
    EXPECT_EQ(mediaTypeOf("RIFF1234WEBPVP8 "), QStringLiteral("image/webp"));
    EXPECT_EQ(mediaTypeOf(QByteArray("II*\0", 4)), QStringLiteral("image/tiff"));
    EXPECT_EQ(mediaTypeOf("=HYPERLINK(\"x\")\n"), QStringLiteral("text/plain"));
    EXPECT_EQ(mediaTypeOf("<html><script>alert(1)</script>"), QStringLiteral("text/plain"));
    EXPECT_EQ(mediaTypeOf(QStringLiteral("お知らせ").toUtf8()), QStringLiteral("text/plain"));
    EXPECT_EQ(mediaTypeOf(QByteArray("MZ\0\x01", 4)), QString());
    EXPECT_EQ(mediaTypeOf("\x83\x65\x83"), QString()) << "not UTF-8";
    EXPECT_EQ(mediaTypeOf({}), QString());
}

TEST(MediaType, TellsTheBeginningOfATextFromThatOfAPicture)
{
    for (const char *text :
         {"MM", "MMR", "MMR 1回目", "II", "II*", "GIF", "GIF8 mm", "RIFF", "WEBP", "%PD", "PNG", "\t\r\n\f"}) {
        EXPECT_EQ(mediaTypeOf(text), QStringLiteral("text/plain")) << text;
    }
    EXPECT_EQ(mediaTypeOf(QByteArray("MM\0*", 4)), QStringLiteral("image/tiff"));
    EXPECT_EQ(mediaTypeOf("GIF87a"), QStringLiteral("image/gif"));
    EXPECT_EQ(mediaTypeOf("GIF89a"), QStringLiteral("image/gif"));
    EXPECT_EQ(mediaTypeOf(QByteArray("MM\0", 3)), QString()) << "a NUL is in no text";
    EXPECT_EQ(mediaTypeOf("\x1b[31m"), QString()) << "nor is what a terminal obeys";
    EXPECT_EQ(mediaTypeOf(QByteArray(1025, ' ') + "%PDF-1.7"), QStringLiteral("text/plain"));
}

TEST(MediaType, ATextIsNotEndless)
{
    EXPECT_EQ(mediaTypeOf(QByteArray(largestText, 'x')), QStringLiteral("text/plain"));
    EXPECT_EQ(mediaTypeOf(QByteArray(largestText + 1, 'x')), QString());
}

TEST_F(PaperFile, IsReadWhole)
{
    const auto file = readFile(written(path("手紙.txt"), "text"));
    ASSERT_TRUE(file);
    EXPECT_EQ(file->content, QByteArray("text"));
    EXPECT_EQ(file->name, QStringLiteral("手紙.txt"));
}

TEST_F(PaperFile, RefusesWhatIsNoOrdinaryFile)
{
    written(path("target.txt"), "text");
    ASSERT_TRUE(QFile::link(path("target.txt"), path("link.txt")));
    EXPECT_EQ(readFile(path("link.txt")).error(), (Error{ErrorCode::NotAllowed, QStringLiteral("link"), {}}));
    EXPECT_EQ(readFile(m_folder.path()).error(), (Error{ErrorCode::NotAllowed, QStringLiteral("kind"), {}}));
    EXPECT_EQ(readFile(path("missing")).error().code, ErrorCode::NotFound);
    EXPECT_EQ(readFile(written(path("empty"), {})).error().code, ErrorCode::MissingValue);
    EXPECT_EQ(readFile(written(path("program"), QByteArray("\x7F"
                                                           "ELF\0\0",
                                                           6)))
                  .error()
                  .code,
              ErrorCode::NotRecognised);
#ifdef Q_OS_UNIX
    ASSERT_EQ(mkfifo(qPrintable(path("pipe")), 0600), 0);
    EXPECT_EQ(readFile(path("pipe")).error(), (Error{ErrorCode::NotAllowed, QStringLiteral("kind"), {}}));
    EXPECT_FALSE(readFile(QStringLiteral("/dev/zero")));
#endif
}

TEST_F(PaperFile, FoldersAreWalkedWithoutFollowingLinks)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkpath(QStringLiteral("in/deeper")));
    written(path("in/b.txt"), "b");
    written(path("in/deeper/a.txt"), "a");
    written(path("outside.txt"), "x");
    ASSERT_TRUE(QFile::link(path("outside.txt"), path("in/link.txt")));
    ASSERT_TRUE(QFile::link(m_folder.path(), path("in/loop")));
    EXPECT_EQ(filesIn({path("in")}).paths, (QStringList{path("in/b.txt"), path("in/deeper/a.txt")}));
    EXPECT_EQ(filesIn({path("in/link.txt")}).paths, QStringList{path("in/link.txt")}) << "to be refused by name";
}

TEST(TitleFrom, TakesTheNameWithoutWhatDoesNotPrint)
{
    EXPECT_EQ(titleFrom(QStringLiteral("健診_お知らせ.2026.pdf")), QStringLiteral("健診 お知らせ.2026"));
    EXPECT_EQ(titleFrom(QString(QStringLiteral("a") + QChar(0x202E) + QStringLiteral("b\n.pdf"))),
              QStringLiteral("ab"));
    EXPECT_EQ(titleFrom(QString(300, QChar(u'x'))).size(), 100);
}

TEST(TitleFrom, KeepsEveryCharacterOfAName)
{
    EXPECT_EQ(titleFrom(QStringLiteral("𠮷野家.pdf")), QStringLiteral("𠮷野家"));
    EXPECT_EQ(titleFrom(QStringLiteral("葛󠄀城﨑.pdf")), QStringLiteral("葛󠄀城﨑"));
    EXPECT_EQ(titleFrom(QStringLiteral("  a __ b .txt")), QStringLiteral("a b"));
    EXPECT_EQ(titleFrom(QStringLiteral("noSuffix")), QStringLiteral("noSuffix"));
    EXPECT_EQ(titleFrom({}), QString());
}

TEST(TitleFrom, NeverCutsACharacterInTwo)
{
    const QString name = QString(99, QLatin1Char('x')) + QStringLiteral("𠮷𠮷");
    EXPECT_EQ(titleFrom(name), QString(99, QLatin1Char('x')));
}

struct Beginning {
    QByteArray content;
    const char *mediaType;
};

TEST(MediaType, NeedsTheWholeBeginning)
{
    for (const Beginning &one : {Beginning{QByteArray("\xFF\xD8\xFF"), "image/jpeg"},
                                 Beginning{QByteArray("\xFF\xD8"), ""},
                                 Beginning{QByteArray("\x89PNG\r\n\x1A\n"), "image/png"},
                                 Beginning{QByteArray("\x89PNG\r\n\x1A"), ""},
                                 Beginning{QByteArray("\x89PNG\n\x1A\n"), ""},
                                 Beginning{QByteArray("RIFF\1\2\3\4WEBP"), "image/webp"},
                                 Beginning{QByteArray("RIFF\1\2\3\4WAVE"), ""},
                                 Beginning{QByteArray("II*\0", 4), "image/tiff"},
                                 Beginning{QByteArray("II\0*", 4), ""},
                                 Beginning{QByteArray("MM*\0", 4), ""},
                                 Beginning{QByteArray(1019, ' ') + "%PDF-", "application/pdf"},
                                 Beginning{QByteArray(1020, ' ') + "%PDF-", "text/plain"},
                                 Beginning{QByteArray(10, '\0') + "%PDF-", "application/pdf"},
                                 Beginning{"%pdf-1.7", "text/plain"},
                                 Beginning{"\xEF\xBB\xBF"
                                           "text",
                                           "text/plain"},
                                 Beginning{"a\x01"
                                           "b",
                                           ""},
                                 Beginning{"a\x7F"
                                           "b",
                                           "text/plain"},
                                 Beginning{QByteArray("a\0b", 3), ""},
                                 Beginning{"\xC0\x80", ""},
                                 Beginning{"\xED\xA0\x80", ""},
                                 Beginning{"\xF0\x9F\x91\xB6", "text/plain"}}) {
        EXPECT_EQ(mediaTypeOf(one.content), QLatin1String(one.mediaType)) << one.content.toHex().constData();
    }
}

TEST_F(PaperFile, OfEveryKindIsReadWithItsKind)
{
    for (const auto &[content, mediaType] :
         {std::pair{QByteArray("%PDF-1.7"), "application/pdf"}, std::pair{test::whitePng(2, 2), "image/png"},
          std::pair{QByteArray("x"), "text/plain"}}) {
        const auto file = readFile(written(path("same-name.bin"), content));
        ASSERT_TRUE(file);
        EXPECT_EQ(file->content, content);
        EXPECT_EQ(file->mediaType, QLatin1String(mediaType));
        EXPECT_EQ(file->name, QStringLiteral("same-name.bin"));
    }
}

TEST_F(PaperFile, AboveTheLimitIsRefusedUnread)
{
    QFile file(path("large.pdf"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(largestFile + 1));
    file.close();
    EXPECT_EQ(readFile(path("large.pdf")).error(), (Error{ErrorCode::TooLarge, {}, {QString::number(largestFile)}}));
}

TEST_F(PaperFile, RefusalsSayNothingOfItsName)
{
    written(path("empty"), {});
    EXPECT_EQ(readFile(path("empty")).error(), (Error{ErrorCode::MissingValue, QStringLiteral("content"), {}}));
    EXPECT_EQ(readFile(path("gone")).error(), (Error{ErrorCode::NotFound, {}, {}}));
    EXPECT_EQ(readFile({}).error(), (Error{ErrorCode::NotFound, {}, {}}));
    EXPECT_EQ(readFile(written(path("odd"), "\xff")).error(), (Error{ErrorCode::NotRecognised, {}, {}}));
}

#ifdef Q_OS_LINUX
TEST_F(PaperFile, ThatIsNotWhatItSaidItWasIsAConflict)
{
    // Says it is empty and is not: as a file that grows between being looked at and being read.
    EXPECT_EQ(readFile(QStringLiteral("/proc/self/status")).error(),
              (Error{ErrorCode::Conflict, QStringLiteral("content"), {}}));
}

TEST_F(PaperFile, DevicesAndDanglingLinksAreNoFiles)
{
    EXPECT_EQ(readFile(QStringLiteral("/dev/null")).error(),
              (Error{ErrorCode::NotAllowed, QStringLiteral("kind"), {}}));
    ASSERT_TRUE(QFile::link(path("nowhere"), path("dangling")));
    EXPECT_EQ(readFile(path("dangling")).error(), (Error{ErrorCode::NotAllowed, QStringLiteral("link"), {}}));
}
#endif

TEST_F(PaperFile, FoldersGiveTheirPlainFilesByNameAndNothingHidden)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkpath(QStringLiteral("in/.hidden")));
    ASSERT_TRUE(QDir(m_folder.path()).mkpath(QStringLiteral("in/b")));
    for (const char *name : {"in/c.txt", "in/a.txt", "in/b/x.txt", "in/.secret.txt", "in/.hidden/y.txt"}) {
        written(path(name), "x");
    }
    const QStringList inside{path("in/a.txt"), path("in/b/x.txt"), path("in/c.txt")};
    EXPECT_EQ(filesIn({path("in")}).paths, inside);
    EXPECT_EQ(filesIn({path("single"), path("in")}).paths, QStringList{path("single")} + inside)
        << "in the order given";
    EXPECT_EQ(filesIn({path("in/.secret.txt")}).paths, QStringList{path("in/.secret.txt")}) << "one that was meant";
    EXPECT_TRUE(filesIn({}).paths.isEmpty());
    ASSERT_TRUE(QDir(m_folder.path()).mkpath(QStringLiteral("nothing")));
    EXPECT_TRUE(filesIn({path("nothing")}).paths.isEmpty());
}

TEST_F(PaperFile, FoldersGiveNoMoreThanTheLimit)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkpath(QStringLiteral("many")));
    for (int i = 0; i < mostFiles + 5; ++i) {
        written(path(QByteArray("many/" + QByteArray::number(i)).constData()), "x");
    }
    EXPECT_EQ(filesIn({path("many")}).paths.size(), mostFiles);
    EXPECT_FALSE(filesIn({path("many")}).isAll);
    EXPECT_EQ(filesIn({path("many"), path("many")}).paths.size(), mostFiles);
    for (int i = 0; i < 5; ++i) {
        ASSERT_TRUE(QFile::remove(path(QByteArray("many/" + QByteArray::number(i)).constData())));
    }
    EXPECT_TRUE(filesIn({path("many")}).isAll) << "as many as there may be";
    EXPECT_FALSE(filesIn({path("many"), path("many")}).isAll);
}

} // namespace
} // namespace oyako::papers
