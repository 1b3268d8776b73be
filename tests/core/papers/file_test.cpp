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
    EXPECT_EQ(filesIn({path("in")}), (QStringList{path("in/b.txt"), path("in/deeper/a.txt")}));
    EXPECT_EQ(filesIn({path("in/link.txt")}), QStringList{path("in/link.txt")}) << "to be refused by name";
}

TEST(TitleFrom, TakesTheNameWithoutWhatDoesNotPrint)
{
    EXPECT_EQ(titleFrom(QStringLiteral("健診_お知らせ.2026.pdf")), QStringLiteral("健診 お知らせ.2026"));
    EXPECT_EQ(titleFrom(QString(QStringLiteral("a") + QChar(0x202E) + QStringLiteral("b\n.pdf"))),
              QStringLiteral("ab"));
    EXPECT_EQ(titleFrom(QString(300, QChar(u'x'))).size(), 100);
}

TEST(FileNameFor, NeverLeavesItsFolder)
{
    const auto name = [](const char *title) {
        return fileNameFor(QString::fromUtf8(title), QStringLiteral("image/jpeg"));
    };
    EXPECT_EQ(name("../../etc/passwd"), QStringLiteral("_.._etc_passwd.jpg"));
    EXPECT_EQ(name(".."), QStringLiteral("paper.jpg"));
    EXPECT_EQ(name("CON"), QStringLiteral("paper.jpg"));
    EXPECT_EQ(name("健診"), QStringLiteral("健診.jpg"));
    EXPECT_FALSE(name("C:\\x\\..\\y").contains(QLatin1Char('\\')));
}

} // namespace
} // namespace oyako::papers
