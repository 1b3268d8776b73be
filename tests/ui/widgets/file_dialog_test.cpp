// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/file_dialog.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace oyako::ui {
namespace {

TEST(FileDialog, proposesANameAndKnowsItsEnding)
{
    QWidget asker;
    const QFileDialog *dialog = openSaveDialog(&asker, QStringLiteral("Save"), QStringLiteral("FHIR (*.json)"),
                                               QStringLiteral("kept.fhir.json"));
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(dialog->acceptMode(), QFileDialog::AcceptSave);
    EXPECT_EQ(dialog->defaultSuffix(), QStringLiteral("json"));
    EXPECT_EQ(QFileInfo(dialog->selectedFiles().value(0)).fileName(), QStringLiteral("kept.fhir.json"));
    EXPECT_EQ(dialog->nameFilters(), QStringList{QStringLiteral("FHIR (*.json)")});
}

TEST(FileDialog, answersWithTheFileThatWasChosenAndGoesAway)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("one.csv")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    QWidget asker;
    const QPointer<QFileDialog> dialog = openFileDialog(&asker, QStringLiteral("Open"));
    const QSignalSpy chosen(dialog, &QFileDialog::fileSelected);
    dialog->selectFile(file.fileName());
    QTest::keyClick(dialog, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().first().toString(), file.fileName());
    EXPECT_TRUE(QTest::qWaitFor([&dialog] { return dialog.isNull(); }));
}

TEST(FileDialog, asksForFilesOrForAFolderThatExist)
{
    QWidget asker;
    EXPECT_EQ(openFilesDialog(&asker, QStringLiteral("Open"))->fileMode(), QFileDialog::ExistingFiles);
    const QFileDialog *folder = openFolderDialog(&asker, QStringLiteral("Where"), QDir::tempPath());
    EXPECT_EQ(folder->fileMode(), QFileDialog::Directory);
    EXPECT_TRUE(folder->testOption(QFileDialog::ShowDirsOnly));
    EXPECT_EQ(folder->directory(), QDir(QDir::tempPath()));
}

} // namespace
} // namespace oyako::ui
