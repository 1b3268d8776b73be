// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/print_preview.h"

#include "ui/widgets/recovery_paper.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace oyako::ui {
namespace {

pages::Document twoPages()
{
    pages::Document document{.title = QStringLiteral("Form")};
    for (const char *words : {"first page", "second page"}) {
        document.pages.append(
            {.size = pages::a4,
             .elements = {pages::Text{.string = QString::fromLatin1(words), .box = {20, 20, 100, 10}}}});
    }
    return document;
}

QStringList buttonsOf(const QWidget &dialog)
{
    QStringList labels;
    for (const QPushButton *button : dialog.findChildren<QPushButton *>()) {
        labels << button->text();
    }
    return labels;
}

TEST(PrintPreview, showsEveryPageAndTurnsByKey)
{
    auto *preview = new PrintPreview(twoPages(), {.fileName = QStringLiteral("form")}, nullptr);
    preview->open();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(preview));
    auto *view = preview->findChild<QPrintPreviewWidget *>();
    ASSERT_NE(view, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([view] { return view->pageCount() == 2; }));
    EXPECT_EQ(view->currentPage(), 1);
    QTest::keyClick(preview, Qt::Key_PageDown);
    EXPECT_EQ(view->currentPage(), 2);
    QTest::keyClick(preview, Qt::Key_PageDown);
    EXPECT_EQ(view->currentPage(), 2);
    QTest::keyClick(preview, Qt::Key_PageUp);
    EXPECT_EQ(view->currentPage(), 1);
    preview->close();
}

TEST(PrintPreview, makesOtherPagesWhenTheReaderChoosesSo)
{
    const auto pages = [](bool more) {
        pages::Document document = twoPages();
        return more ? document : pages::Document{.title = document.title, .pages = document.pages.first(1)};
    };
    auto *preview =
        new PrintPreview(pages(false), {.fileName = {}, .choice = QStringLiteral("more"), .chosen = pages}, nullptr);
    preview->open();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(preview));
    auto *view = preview->findChild<QPrintPreviewWidget *>();
    ASSERT_TRUE(QTest::qWaitFor([view] { return view->pageCount() == 1; }));
    auto *box = preview->findChild<QCheckBox *>();
    ASSERT_NE(box, nullptr);
    box->click();
    EXPECT_TRUE(QTest::qWaitFor([view] { return view->pageCount() == 2; }));
    preview->close();
}

TEST(PrintPreview, savesWhatItShows)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kept.pdf"));
    auto *preview = new PrintPreview(twoPages(), {.fileName = QStringLiteral("form")}, nullptr);
    const QSignalSpy done(preview, &PrintPreview::printedOrSaved);
    preview->open();
    QTest::keyClick(preview, Qt::Key_S, Qt::ControlModifier);
    auto *chooser = preview->findChild<QFileDialog *>();
    ASSERT_NE(chooser, nullptr);
    Q_EMIT chooser->fileSelected(path);
    EXPECT_EQ(done.size(), 1);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF-"));
}

TEST(PrintPreview, offersNoFileForASecret)
{
    QStringList groups;
    for (int group = 0; group < 8; ++group) {
        groups << QStringLiteral("AB%1D").arg(group);
    }
    const pages::Document paper = recoveryPaper(groups);
    ASSERT_FALSE(paper.pages.isEmpty());
    for (const QString &group : std::as_const(groups)) {
        EXPECT_TRUE(pages::texts(paper.pages.first()).contains(group));
    }
    PrintPreview secret(paper, {}, nullptr);
    PrintPreview plain(twoPages(), {.fileName = QStringLiteral("form")}, nullptr);
    EXPECT_EQ(buttonsOf(plain).size(), buttonsOf(secret).size() + 1);
}

} // namespace
} // namespace oyako::ui
