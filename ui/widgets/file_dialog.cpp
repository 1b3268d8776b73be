// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/file_dialog.h"

#include <QFileDialog>
#include <QFileInfo>

namespace oyako::ui {

namespace {

QFileDialog *makeDialog(QWidget *asker, const QString &title, const QString &kinds, const QString &start = {})
{
    auto *dialog = new QFileDialog(asker, title, start, kinds);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

QFileDialog *opened(QFileDialog *dialog, QFileDialog::FileMode mode)
{
    dialog->setFileMode(mode);
    dialog->open();
    return dialog;
}

} // namespace

QFileDialog *openSaveDialog(QWidget *asker, const QString &title, const QString &kinds, const QString &name)
{
    QFileDialog *dialog = makeDialog(asker, title, kinds);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(name);
    return opened(dialog, QFileDialog::AnyFile);
}

QFileDialog *openFileDialog(QWidget *asker, const QString &title, const QString &kinds)
{
    return opened(makeDialog(asker, title, kinds), QFileDialog::ExistingFile);
}

QFileDialog *openFilesDialog(QWidget *asker, const QString &title, const QString &kinds)
{
    return opened(makeDialog(asker, title, kinds), QFileDialog::ExistingFiles);
}

QFileDialog *openFolderDialog(QWidget *asker, const QString &title, const QString &start)
{
    QFileDialog *dialog = makeDialog(asker, title, {}, start);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    return opened(dialog, QFileDialog::Directory);
}

} // namespace oyako::ui
