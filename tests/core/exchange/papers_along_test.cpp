// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/papers_along.h"

#include "core/exchange/everything.h"
#include "core/exchange/import.h"
#include "core/store/verify.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace oyako::exchange {
namespace {

using namespace records;

class PapersAlongTest : public testing::Test {
protected:
    void SetUp() override
    {
        const RecordId child =
            m_home.book().add({}, Person{.givenName = QStringLiteral("太郎"), .role = Role::Child}).value();
        book::ChangeSet changes(QStringLiteral("add"));
        m_paper = changes.add(m_home.clock(), child,
                              Document{.title = QStringLiteral("結果"),
                                       .mediaType = QStringLiteral("application/pdf"),
                                       .sha256 = m_digest});
        changes.attach(m_paper, {m_digest, QStringLiteral("application/pdf"), m_scan},
                       {{1, book::TextSource::Hand, QStringLiteral("体重")}});
        ASSERT_TRUE(m_home.book().apply(changes));
    }
    void writeAll()
    {
        const auto files = everythingFiles(m_home.book()).value();
        for (auto it = files.cbegin(); it != files.cend(); ++it) {
            const QString path = m_folder.filePath(it.key());
            QDir().mkpath(QFileInfo(path).path());
            QFile file(path);
            ASSERT_TRUE(file.open(QIODevice::WriteOnly));
            file.write(it.value());
        }
    }
    book::ChangeSet taken()
    {
        QFile file(m_folder.filePath(QStringLiteral("book.fhir.json")));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const auto preview = previewImport(m_fresh.book(), readFhir(file.readAll()).value()).value();
        return acceptImport(preview, {.all = true}).value();
    }

    TestBook m_home;
    TestBook m_fresh;
    QTemporaryDir m_folder;
    QByteArray m_scan = QByteArray(3000, 's');
    QString m_digest = book::digestOf(m_scan);
    RecordId m_paper;
};

TEST_F(PapersAlongTest, TheFolderRebuildsPapersAndTheirText)
{
    writeAll();
    EXPECT_TRUE(QFile::exists(m_folder.filePath(QStringLiteral("papers/") + m_digest + QStringLiteral(".pdf"))));
    book::ChangeSet changes = taken();
    EXPECT_EQ(attachPapers(changes, m_folder.path()).value(), 0);
    ASSERT_TRUE(m_fresh.book().apply(changes));
    EXPECT_EQ(m_fresh.book().attachment(m_digest)->content, m_scan);
    EXPECT_EQ(m_fresh.book().paperText(m_paper).value(), m_home.book().paperText(m_paper).value());
    EXPECT_TRUE(store::verify(m_fresh.book().store().connection(), Progress())->isSound());
}

TEST_F(PapersAlongTest, AMissingPaperIsCountedAndAChangedOneRefused)
{
    writeAll();
    const QString path = m_folder.filePath(QStringLiteral("papers/") + m_digest + QStringLiteral(".pdf"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("something else");
    file.close();
    book::ChangeSet changes = taken();
    EXPECT_EQ(attachPapers(changes, m_folder.path()).error().code, ErrorCode::InvalidValue);
    ASSERT_TRUE(file.remove());
    changes = taken();
    EXPECT_EQ(attachPapers(changes, m_folder.path()).value(), 1);
    EXPECT_EQ(attachPapers(changes, m_folder.filePath(QStringLiteral("nowhere"))).value(), 1);
}

TEST_F(PapersAlongTest, ABookWithoutPapersHasNone)
{
    EXPECT_TRUE(paperFiles(m_fresh.book())->isEmpty());
    EXPECT_EQ(paperFiles(m_home.book())->size(), 2);
}

} // namespace
} // namespace oyako::exchange
