// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/pages/page.h"

#include <QDialog>
#include <QPrinter>

#include <functional>

class QLabel;
class QPushButton;
class QPrintPreviewWidget;
class QVBoxLayout;

namespace oyako::ui {

class InlineMessage;

/// What may be done with the pages that are shown.
struct PrintOffer {
    /// Proposed when the pages are saved as PDF, without ending. It names the form, never a person. Empty: saving is
    /// not offered, as for a page with a secret on it.
    QString fileName = {};
    /// A box the reader may tick, empty for none: other pages are made with it than without.
    QString choice = {};
    std::function<pages::Document(bool chosen)> chosen = {};
};

/// The pages as they will lie on paper, before they are printed or saved as PDF. Every place prints through this.
/// Opened with open(), never exec(); deletes itself.
class PrintPreview : public QDialog {
    Q_OBJECT

public:
    PrintPreview(pages::Document document, PrintOffer offer, QWidget *parent);

    void print();
    void savePdf();
    /// What the box says where it is about answers that are not for everybody.
    [[nodiscard]] static QString sensitiveChoice(int answers);
    /// Where the pages were saved as PDF; empty when they were printed.
    [[nodiscard]] QString savedPath() const { return m_savedPath; }
    [[nodiscard]] bool offersChoice() const { return m_offer.chosen != nullptr; }

Q_SIGNALS:
    /// Printed or saved: a sentence for the foot of the page.
    void printedOrSaved(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choosePaper();
    void addChoice(QVBoxLayout *column);
    [[nodiscard]] QWidget *makeTools();
    [[nodiscard]] QWidget *makeButtons();
    void turnTo(int page);
    void finish(const Result<void> &result, const QString &sentence);

    pages::Document m_document;
    PrintOffer m_offer;
    QPrinter m_printer;
    QString m_savedPath;
    QPrintPreviewWidget *m_view;
    QLabel *m_position;
    InlineMessage *m_message;
    QPushButton *m_print;
};

} // namespace oyako::ui
