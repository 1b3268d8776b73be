// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0

// Papers on their way out: which ones, where to, and the PDF of them.
#include "core/base/files.h"
#include "core/book/book.h"
#include "ui/paint/paper_bundle.h"
#include "ui/papers/bundle_dialog.h"
#include "ui/papers/paper_words.h"
#include "ui/papers/papers_place.h"
#include "ui/text/errors.h"
#include "ui/widgets/background.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/inline_progress.h"
#include "ui/widgets/record_table.h"

#include <QFileDialog>
#include <QTableView>

namespace oyako::ui {

using records::Document;

void PapersPlace::askExport()
{
    const QItemSelectionModel *selection = m_table->selectionModel();
    // One row is always the current one: only several were chosen.
    const bool isChosen = selection->selectedRows().size() > 1;
    QList<BundleDialog::Paper> listed;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (const auto paper = m_context.book.find<Document>(m_model->idAt(index))) {
            listed.append({paper->id,
                           tr("%1(%2)").arg(paper->value.title, ownersOf(paper->value, paper->person, m_context)),
                           !isChosen || selection->isRowSelected(row)});
        }
    }
    auto *dialog = new BundleDialog(listed, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { askWhere(dialog->ticked()); });
    dialog->open();
}

void PapersPlace::askWhere(const QList<RecordId> &papers)
{
    const QString title = tr("%n件をひとつのPDFにする", nullptr, static_cast<int>(papers.size()));
    connect(openSaveDialog(this, title, QStringLiteral("PDF (*.pdf)"), tr("書類のまとめ") + QLatin1String(".pdf")),
            &QFileDialog::fileSelected, this, [this, papers](const QString &path) { exportTo(path, papers); });
}

void PapersPlace::exportTo(const QString &path, const QList<RecordId> &papers)
{
    if (m_busy || papers.isEmpty()) {
        return;
    }
    auto bundle = paint::collectBundle(m_context.book, papers, bundleWords(m_context));
    if (!bundle) {
        m_message->say(InlineMessage::Tone::Attention, text::sentence(bundle.error()));
        return;
    }
    setBusy(true);
    m_message->clear();
    const auto progress = m_progress->start(tr("ひとつのPDFにしています…"));
    inBackground(
        this,
        [bundle = std::move(*bundle), progress, path]() -> Result<void> {
            papers::Reader reader;
            const auto pdf = paint::renderBundle(bundle, reader, *progress);
            return pdf ? files::replace(path, *pdf) : Result<void>(fail(pdf.error()));
        },
        [this, count = papers.size()](const Result<void> &done) {
            m_message->say(done ? InlineMessage::Tone::Calm : InlineMessage::Tone::Attention,
                           done ? tr("%n件を、目次つきのPDFにしました。PDFは暗号になっていません。", nullptr,
                                     static_cast<int>(count))
                                : refusalOf(done.error()));
            setBusy(false);
        });
}

} // namespace oyako::ui
