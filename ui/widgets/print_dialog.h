// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace oyako::ui {

class PrintPreview;

/// Asks how something is to be put on paper: a title, a sentence about it, what the dialog itself adds, and two
/// buttons, to leave it or to see the pages first. Opened with open(), never exec(); deletes itself.
class PrintDialog : public QDialog {
    Q_OBJECT

public:
    /// Shows the pages as they are chosen now; nullptr when there are none, which the dialog then says.
    virtual PrintPreview *preview() = 0;

protected:
    /// At least `widthInEms` letters wide.
    PrintDialog(const QString &title, const QString &about, int widthInEms, QWidget *parent);

    /// Where the dialog adds its fields.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// Adds the buttons below the fields: once, after the last of them.
    void addButtons();

private:
    QVBoxLayout *m_column;
};

} // namespace oyako::ui
