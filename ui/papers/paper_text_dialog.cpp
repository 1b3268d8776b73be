// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/papers/paper_text_dialog.h"

#include "core/book/book.h"
#include "core/papers/reader.h"
#include "ui/papers/paper_words.h"
#include "ui/widgets/background.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/ime_guard.h"
#include "ui/widgets/inline_progress.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace oyako::ui {

using book::PageText;
using book::TextSource;

namespace {

/// A4 at 300 dots per inch, what Tesseract reads best.
constexpr int recogniserSide = 3508;
constexpr int textLines = 14;

} // namespace

PaperTextDialog::PaperTextDialog(const Context &context, const book::Stored<records::Document> &paper, QWidget *parent)
    : RecordDialog(context, tr("書類の文字"), parent)
    , m_paper(paper)
    , m_pages(new QComboBox)
    , m_edit(new QPlainTextEdit)
    , m_read(makeButton(tr("画像から文字を読みとる")))
    , m_progress(new InlineProgress)
{
    const auto texts = context.book.paperText(paper.id).value_or(QList<PageText>());
    for (const PageText &text : texts) {
        m_texts.insert(text.page, text);
    }
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(m_edit->fontMetrics().lineSpacing() * textLines);
    addField(tr("ページ"), m_pages);
    m_editRow = addField(tr("文字(直せます)"), m_edit,
                         tr("ここの文字は、さがすときに使われます。書類そのものは変わりません。"));
    column()->addWidget(m_progress);
    column()->addWidget(m_read, 0, Qt::AlignLeft);
    m_read->setVisible(paper.value.mediaType != QLatin1String("text/plain"));
    connect(m_read, &QPushButton::clicked, this, &PaperTextDialog::recognise);
    fillPages(m_texts.isEmpty() ? 1 : m_texts.lastKey());
    connect(m_pages, &QComboBox::currentIndexChanged, this, [this](int index) {
        keepTyped();
        showPage(index + 1);
    });
    showPage(1);
}

void PaperTextDialog::fillPages(int pages)
{
    const QSignalBlocker quiet(m_pages);
    m_pages->clear();
    for (int page = 1; page <= pages; ++page) {
        m_pages->addItem(tr("%1ページ").arg(page));
    }
    m_pages->setCurrentIndex(std::clamp(m_page, 1, pages) - 1);
}

void PaperTextDialog::showPage(int page)
{
    m_page = page;
    m_edit->setPlainText(m_texts.value(page).text);
}

void PaperTextDialog::keepTyped()
{
    const QString typed = m_edit->toPlainText();
    const auto known = m_texts.constFind(m_page);
    if (known != m_texts.cend() ? known->text != typed : !typed.trimmed().isEmpty()) {
        m_texts.insert(m_page, {m_page, TextSource::Hand, typed});
    }
}

Result<void> PaperTextDialog::write()
{
    keepTyped();
    QList<PageText> texts;
    for (const PageText &text : std::as_const(m_texts)) {
        if (!text.text.trimmed().isEmpty()) {
            texts.append(text);
        }
    }
    return context().book.setPaperText(m_paper.id, texts);
}

PaperTextDialog::Reading PaperTextDialog::readPages(const book::Attachment &attachment, const QList<int> &known,
                                                    const Progress &progress)
{
    Reading reading;
    const auto recogniser = papers::Recogniser::find(progress);
    if (!recogniser) {
        reading.error = Error{ErrorCode::Unsupported, QStringLiteral("recogniser"), {QStringLiteral("tesseract")}};
        return reading;
    }
    papers::Reader reader;
    const auto shape = reader.open({attachment.mediaType, attachment.content}, progress);
    if (!shape) {
        reading.error = shape.error();
        return reading;
    }
    reading.pages = shape->pages;
    for (int page = 1; page <= shape->pages && !progress.isCancelled(); ++page) {
        progress.report(page - 1, shape->pages);
        if (known.contains(page)) {
            continue;
        }
        const auto picture = reader.png(page, recogniserSide, recogniserSide, progress);
        const auto text = picture ? recogniser->read(*picture, progress) : Result<QString>(fail(picture.error()));
        if (!text) {
            reading.error = text.error();
            return reading;
        }
        reading.texts.insert(page, *text);
    }
    return reading;
}

void PaperTextDialog::recognise()
{
    const auto content = context().book.attachment(m_paper.value.sha256);
    if (m_busy || !content) {
        return;
    }
    keepTyped();
    m_busy = true;
    m_read->setEnabled(false);
    const auto progress = m_progress->start(tr("文字を読みとっています…"));
    inBackground(
        this, [content = *content, known = m_texts.keys(), progress] { return readPages(content, known, *progress); },
        [this](const Reading &reading) { keepReading(reading); });
}

void PaperTextDialog::keepReading(const Reading &reading)
{
    m_busy = false;
    m_read->setEnabled(true);
    m_progress->finish();
    for (auto text = reading.texts.cbegin(); text != reading.texts.cend(); ++text) {
        m_texts.insert(text.key(), {text.key(), TextSource::Recognised, text.value()});
    }
    fillPages(std::max(reading.pages, m_texts.isEmpty() ? 1 : m_texts.lastKey()));
    showPage(m_page);
    const bool cancelled = reading.error && reading.error->code == ErrorCode::Cancelled;
    const bool missing = reading.error && reading.error->field == QLatin1String("recogniser");
    m_editRow->complain(!reading.error || cancelled ? QString()
                        : missing ? tr("文字の読みとりには、Tesseractと日本語のデータ(tesseract-ocr-jpn)"
                                       "を入れてください。文字は手でも書けます。")
                                  : refusalOf(*reading.error));
    Q_EMIT recognised();
}

} // namespace oyako::ui
