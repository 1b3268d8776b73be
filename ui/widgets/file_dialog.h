// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace oyako::ui {

/// The program's ways to ask for a file or a folder. Each is open already, holds nothing up and deletes itself; the
/// asker connects to fileSelected() (filesSelected() where several may be chosen). `kinds` are name filters as Qt
/// writes them; empty offers every file.

/// Where to save. `name` is what is proposed, with the ending that is added to a name typed without one; it names no
/// person. Where several kinds are offered, the first is that of `name`; the ending follows the kind chosen.
QFileDialog *openSaveDialog(QWidget *asker, const QString &title, const QString &kinds, const QString &name);
/// One file that exists.
QFileDialog *openFileDialog(QWidget *asker, const QString &title, const QString &kinds = {});
/// One file or more that exist.
QFileDialog *openFilesDialog(QWidget *asker, const QString &title, const QString &kinds = {});
/// A folder that exists; `start` is the one shown first.
QFileDialog *openFolderDialog(QWidget *asker, const QString &title, const QString &start = {});

} // namespace oyako::ui
