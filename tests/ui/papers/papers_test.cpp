// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0

// A family's papers, from the letter box to the answer, through the window.
#include "core/agenda/agenda_of_book.h"
#include "core/immunization/japan/load.h"
#include "tests/support/open_window.h"
#include "tests/support/paper_files.h"
#include "tests/support/qt_printers.h"
#include "tests/support/settle.h"
#include "ui/papers/bundle_dialog.h"
#include "ui/papers/paper_dialog.h"
#include "ui/papers/paper_preview.h"
#include "ui/papers/paper_text_dialog.h"
#include "ui/papers/papers_place.h"
#include "ui/shell/shell.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/inline_message.h"

#include <QCheckBox>
#include <QDirIterator>
#include <QDropEvent>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace oyako::ui {
namespace {

using namespace records;

constexpr int patience = 60'000; // ms; only ever reached by a failure

/// Writes as the input method does, which is how Japanese is typed.
void write(QWidget *field, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(field, &event);
}

class SV_14_Papers : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_open.isReady());
        m_open.window().show();
        m_open.window().shell()->go({.place = QString(PapersPlace::placeId)});
        ASSERT_TRUE(place());
    }
    PapersPlace *place() { return qobject_cast<PapersPlace *>(m_open.window().shell()->currentPlace()); }
    book::Book &book() { return *m_open.window().book(); }
    QList<book::Stored<Document>> papers() { return book().list<Document>().value(); }
    QString put(const char *name, const QByteArray &content)
    {
        return test::written(m_files.filePath(QString::fromUtf8(name)), content);
    }
    void drop(const QStringList &paths)
    {
        QMimeData mime;
        QList<QUrl> urls;
        for (const QString &path : paths) {
            urls.append(QUrl::fromLocalFile(path));
        }
        mime.setUrls(urls);
        QSignalSpy settled(place(), &PapersPlace::settled);
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(place(), &enter);
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(place(), &event);
        while (place()->isBusy()) {
            ASSERT_TRUE(settled.wait(patience));
        }
    }
    void type(const QString &text)
    {
        auto *search = place()->findChildren<QLineEdit *>().first();
        search->clear();
        write(search, text);
    }
    QPushButton *button(const char *name)
    {
        const auto all = place()->findChildren<QPushButton *>();
        const auto found = std::find_if(all.cbegin(), all.cend(), [&](const QPushButton *one) {
            return one->text() == QString::fromUtf8(name) && one->isVisible();
        });
        return found == all.cend() ? nullptr : *found;
    }
    int listed() { return place()->findChild<QTableView *>()->model()->rowCount(); }
    QString said() { return place()->findChildren<InlineMessage *>().first()->text(); }

    test::OpenWindow m_open;
    QTemporaryDir m_files;
};

TEST_F(SV_14_Papers, ALetterIsDroppedFoundDescribedAndAnsweredInTime)
{
    const QString letter =
        put("kenshin_letter.pdf", test::textPdf({QStringLiteral("Dear family"), QStringLiteral("Checkup on Monday")}));
    drop({letter, put("photo.png", test::whitePng(400, 300))});
    ASSERT_EQ(papers().size(), 2) << qPrintable(said());
    type(QStringLiteral("monday"));
    EXPECT_EQ(listed(), 1);

    QSignalSpy shown(place()->preview(), &PaperPreview::shown);
    while (place()->preview()->image().isNull() || place()->preview()->page() != 2) {
        ASSERT_TRUE(shown.wait(patience));
    }
    EXPECT_EQ(place()->preview()->pages(), 2) << "the page with the word is the one that is shown";

    QTest::keyClick(place()->findChild<QTableView *>(), Qt::Key_Return);
    auto *dialog = place()->findChild<PaperDialog *>();
    ASSERT_TRUE(dialog);
    write(dialog->findChildren<QLineEdit *>().first(), QStringLiteral("乳児健診"));
    QTest::keyClicks(dialog->findChildren<DateField *>().at(1)->lineEdit(), QStringLiteral("2026-12-01"));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    const auto agenda = agenda::ofBook(book(), immunization::japanSchedule());
    ASSERT_TRUE(agenda);
    const bool reminded = std::any_of(agenda->items.cbegin(), agenda->items.cend(), [](const auto &grouped) {
        return grouped.item.kind == agenda::ItemKind::Paper && grouped.item.lastDay == QDate(2026, 12, 1) &&
               grouped.item.title.ja == QStringLiteral("乳児健診");
    });
    EXPECT_TRUE(reminded);
    type(QStringLiteral("ﾆｭｳｼﾞ"));
    EXPECT_EQ(listed(), 0) << "kanji stay kanji";
    type(QStringLiteral("健診"));
    EXPECT_EQ(listed(), 1);
}

TEST_F(SV_14_Papers, WhatIsSearchedInVainIsSaidAndTakenAwayInOneStep)
{
    drop({put("a.txt", "Alpha"), put("b.txt", "Beta")});
    EXPECT_FALSE(button("すべての書類を見る"));
    type(QStringLiteral("nowhere"));
    EXPECT_EQ(listed(), 0);
    EXPECT_FALSE(place()->findChild<QTableView *>()->isVisible());
    EXPECT_FALSE(place()->preview()->isVisible()) << "the words have all the room";
    ASSERT_TRUE(button("ひとつのPDFにする…"));
    EXPECT_FALSE(button("ひとつのPDFにする…")->isEnabled());
    ASSERT_TRUE(button("すべての書類を見る"));
    button("すべての書類を見る")->click();
    EXPECT_EQ(listed(), 2);
    EXPECT_TRUE(place()->findChild<QTableView *>()->isVisible());
    EXPECT_TRUE(place()->preview()->isVisible());
    EXPECT_TRUE(button("ひとつのPDFにする…")->isEnabled());
}

TEST_F(SV_14_Papers, APaperStaysAtThePageWhereItIsReadAndFitsItsRoom)
{
    drop({put("long.pdf", test::textPdf({QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")}))});
    m_open.window().shell()->go(
        {.place = QString(PapersPlace::placeId), .record = papers().first().id, .argument = QStringLiteral("3")});
    QSignalSpy shown(place()->preview(), &PaperPreview::shown);
    while (place()->preview()->image().isNull() || place()->preview()->page() != 3) {
        ASSERT_TRUE(shown.wait(patience));
    }
    test::settle();
    const auto *room = place()->preview()->findChild<QScrollArea *>();
    EXPECT_LE(place()->preview()->image().deviceIndependentSize().width(), room->viewport()->width());
    book::Stored<Document> paper = papers().first();
    paper.value.note = QStringLiteral("read");
    ASSERT_TRUE(book().edit(paper));
    test::settle();
    EXPECT_EQ(place()->preview()->page(), 3) << "a note turns no page";
}

TEST_F(SV_14_Papers, HostileFilesAreSaidOneByOneAndTheGoodOneIsKept)
{
    ASSERT_TRUE(QFile::link(put("target.txt", "text"), m_files.filePath(QStringLiteral("link.txt"))));
    const QStringList before = QDir(m_files.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    drop({m_files.filePath(QStringLiteral("link.txt")), put("huge.png", test::whitePng(10'000, 10'000)),
          put("bomb.pdf", test::pdfBomb()), put("page.html", "<script>alert(1)</script>")});
    ASSERT_EQ(papers().size(), 1);
    EXPECT_EQ(papers().first().value.mediaType, QStringLiteral("text/plain"));
    for (const auto &name : {"link.txt", "huge.png", "bomb.pdf"}) {
        EXPECT_TRUE(said().contains(QLatin1String(name))) << name;
    }
    EXPECT_EQ(place()->preview()->text(), QStringLiteral("<script>alert(1)</script>"));
    EXPECT_EQ(QDir(m_files.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), before.size() + 3)
        << "nothing is written beside the files";
}

TEST_F(SV_14_Papers, TheSameFileTwiceIsOneEntryWithTwoReferences)
{
    const QString path = put("letter.txt", "the same letter");
    drop({path});
    drop({path});
    ASSERT_EQ(papers().size(), 1);
    EXPECT_EQ(papers().first().value.references.size(), 2);
    EXPECT_FALSE(said().isEmpty());
}

TEST_F(SV_14_Papers, ChosenPapersGoOutAsOnePdfWithAnIndex)
{
    drop({put("a.pdf", test::textPdf({QStringLiteral("Alpha")})), put("b.txt", "Beta"),
          put("c.png", test::whitePng(60, 40))});
    const QString out = m_files.filePath(QStringLiteral("out.pdf"));
    QList<RecordId> ids;
    for (const auto &paper : papers()) {
        ids.append(paper.id);
    }
    QSignalSpy settled(place(), &PapersPlace::settled);
    place()->exportTo(out, ids);
    while (place()->isBusy()) {
        ASSERT_TRUE(settled.wait(patience));
    }
    QFile file(out);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(said());
    papers::Reader reader;
    const auto shape = reader.open({QStringLiteral("application/pdf"), file.readAll()});
    ASSERT_TRUE(shape);
    EXPECT_EQ(shape->pages, 4) << "index and three papers";
    EXPECT_TRUE(reader.text(1)->contains(QStringLiteral("a")));
}

TEST_F(SV_14_Papers, WhichPapersGoIntoOnePdfIsTickedInAList)
{
    drop({put("a.txt", "Alpha"), put("b.txt", "Beta"), put("c.txt", "Gamma")});
    button("ひとつのPDFにする…")->click();
    auto *dialog = place()->findChild<BundleDialog *>();
    ASSERT_TRUE(dialog);
    auto *list = dialog->findChild<QListWidget *>();
    EXPECT_EQ(dialog->ticked().size(), 3) << "what is listed, unless several were chosen";
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    ASSERT_EQ(dialog->ticked().size(), 1);
    EXPECT_EQ(dialog->ticked().first(), papers().first().id) << "the list shows the newest first";
    auto *all = dialog->findChild<QCheckBox *>();
    EXPECT_EQ(all->checkState(), Qt::PartiallyChecked);
    all->click();
    EXPECT_EQ(dialog->ticked().size(), 3);
    all->click();
    EXPECT_TRUE(dialog->ticked().isEmpty());
    dialog->close();
    test::settle();

    place()->findChild<QTableView *>()->selectionModel()->select(
        place()->findChild<QTableView *>()->model()->index(1, 0),
        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    button("ひとつのPDFにする…")->click();
    EXPECT_EQ(place()->findChild<BundleDialog *>()->ticked().size(), 2) << "what was chosen in the list is ticked";
}

TEST_F(SV_14_Papers, TextIsReadOffAPictureCorrectedByHandAndFound)
{
    QTemporaryDir tools;
    const QString program = test::written(tools.filePath(QStringLiteral("tesseract")),
                                          "#!/bin/sh\nif [ \"$1\" = --list-langs ]; then echo jpn; exit; fi\n"
                                          "cat >/dev/null; printf '予 防 按 種'\n");
    ASSERT_TRUE(QFile::setPermissions(program, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QByteArray(tools.path().toLocal8Bit() + ":" + path));
    drop({put("scan.png", test::whitePng(200, 100))});
    PaperTextDialog dialog({book(), m_open.clock(), *m_open.window().shell(), {}}, papers().first(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy read(&dialog, &PaperTextDialog::recognised);
    dialog.recognise();
    ASSERT_TRUE(read.wait(patience));
    qputenv("PATH", path);
    auto *edit = dialog.findChild<QPlainTextEdit *>();
    EXPECT_EQ(edit->toPlainText(), QStringLiteral("予防按種"));
    edit->setPlainText(QStringLiteral("予防接種"));
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    type(QStringLiteral("接種"));
    EXPECT_EQ(listed(), 1);
    type(QStringLiteral("按種"));
    EXPECT_EQ(listed(), 0);
}

} // namespace
} // namespace oyako::ui
