// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/file_dialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

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

/// A name keeps its stem and takes the ending of the kind that is chosen now.
void followKind(QFileDialog *dialog)
{
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &kind) {
        static const QRegularExpression ending(QStringLiteral("\\*\\.(\\w+)"));
        const QString suffix = ending.match(kind).captured(1);
        const QFileInfo typed(dialog->selectedFiles().value(0));
        if (!suffix.isEmpty() && typed.suffix() == dialog->defaultSuffix()) {
            dialog->selectFile(QString(typed.completeBaseName() + QLatin1Char('.') + suffix));
        }
        dialog->setDefaultSuffix(suffix);
    });
}

} // namespace

QFileDialog *openSaveDialog(QWidget *asker, const QString &title, const QString &kinds, const QString &name)
{
    QFileDialog *dialog = makeDialog(asker, title, kinds);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(name);
    followKind(dialog);
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
