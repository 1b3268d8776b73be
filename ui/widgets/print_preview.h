// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/pages/page.h"

#include <QDialog>
#include <QPrinter>

class QLabel;
class QPushButton;
class QPrintPreviewWidget;

namespace oyako::ui {

class InlineMessage;

/// What may be done with the pages that are shown.
struct PrintOffer {
    /// Proposed when the pages are saved as PDF, without ending. It names the form, never a person. Empty: saving is
    /// not offered, as for a page with a secret on it.
    QString fileName;
};

/// The pages as they will lie on paper, before they are printed or saved as PDF. Every place prints through this.
/// Opened with open(), never exec(); deletes itself.
class PrintPreview : public QDialog {
    Q_OBJECT

public:
    PrintPreview(pages::Document document, PrintOffer offer, QWidget *parent);

    void print();
    void savePdf();

Q_SIGNALS:
    /// Printed or saved: a sentence for the foot of the page.
    void done(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choosePaper();
    [[nodiscard]] QWidget *makeTools();
    [[nodiscard]] QWidget *makeButtons();
    void turnTo(int page);
    void finish(const Result<void> &result, const QString &sentence);

    pages::Document m_document;
    PrintOffer m_offer;
    QPrinter m_printer;
    QPrintPreviewWidget *m_view;
    QLabel *m_position;
    InlineMessage *m_message;
    QPushButton *m_print;
};

} // namespace oyako::ui
