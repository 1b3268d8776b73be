// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/print_preview.h"

#include "ui/paint/print_service.h"
#include "ui/text/errors.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/text_label.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace oyako::ui {

namespace {

constexpr QSize usualSize(760, 660);

} // namespace

PrintPreview::PrintPreview(pages::Document document, PrintOffer offer, QWidget *parent)
    : QDialog(parent)
    , m_document(std::move(document))
    , m_offer(std::move(offer))
    , m_printer(QPrinter::HighResolution)
    , m_position(makeText(TextRole::Hint, {}))
    , m_message(new InlineMessage)
    , m_print(makeButton(tr("印刷する"), ButtonRole::Main))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_document.title);
    resize(usualSize);
    choosePaper();
    m_view = new QPrintPreviewWidget(&m_printer);
    m_view->setAccessibleName(tr("印刷したときの見た目"));
    connect(m_view, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter *printer) { static_cast<void>(paint::print(m_document, *printer)); });
    connect(m_view, &QPrintPreviewWidget::previewChanged, this, [this] { turnTo(m_view->currentPage()); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Three, space::Three, space::Three, space::Three);
    column->setSpacing(space::Two);
    column->addWidget(makeText(TextRole::Title, m_document.title));
    column->addWidget(makeTools());
    column->addWidget(m_view, 1);
    addChoice(column);
    column->addWidget(m_message);
    column->addWidget(makeButtons());
    m_print->setFocus();
}

QString PrintPreview::sensitiveChoice(int answers)
{
    return tr("検査の結果など、見せる相手をえらぶ答え(%n か所)も入れる", nullptr, answers);
}

void PrintPreview::addChoice(QVBoxLayout *column)
{
    if (!offersChoice()) {
        return;
    }
    auto *box = new CheckBox(m_offer.choice);
    column->addWidget(box);
    connect(box, &QCheckBox::toggled, this, [this](bool on) {
        m_document = m_offer.chosen(on);
        m_view->updatePreview();
    });
}

void PrintPreview::choosePaper()
{
    m_printer.setDocName(m_document.title);
    m_printer.setFullPage(true);
    if (m_document.pages.isEmpty()) {
        return;
    }
    const pages::Size &size = m_document.pages.first().size;
    const bool lying = size.width > size.height;
    const QSizeF upright(std::min(size.width, size.height), std::max(size.width, size.height));
    m_printer.setPageSize(QPageSize(upright, QPageSize::Millimeter));
    m_printer.setPageOrientation(lying ? QPageLayout::Landscape : QPageLayout::Portrait);
}

QWidget *PrintPreview::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::One);
    const auto add = [this, row](const QString &label, const QString &spoken, auto &&action) {
        QPushButton *button = makeButton(label, ButtonRole::Quiet);
        button->setAccessibleName(spoken);
        button->setToolTip(spoken);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, std::forward<decltype(action)>(action));
    };
    add(QStringLiteral("◀"), tr("前のページ"), [this] { turnTo(m_view->currentPage() - 1); });
    row->addWidget(m_position);
    add(QStringLiteral("▶"), tr("次のページ"), [this] { turnTo(m_view->currentPage() + 1); });
    row->addStretch(1);
    add(QStringLiteral("－"), tr("小さく見る"), [this] { m_view->zoomOut(); });
    add(QStringLiteral("＋"), tr("大きく見る"), [this] { m_view->zoomIn(); });
    add(tr("全体を見る"), tr("1ページ全体を見る"), [this] { m_view->fitInView(); });
    return tools;
}

QWidget *PrintPreview::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    QPushButton *close = makeButton(tr("とじる"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(close);
    row->addStretch(1);
    if (!m_offer.fileName.isEmpty()) {
        QPushButton *save = makeButton(tr("PDF で保存"));
        connect(save, &QPushButton::clicked, this, &PrintPreview::savePdf);
        row->addWidget(save);
    }
    m_print->setDefault(true);
    connect(m_print, &QPushButton::clicked, this, &PrintPreview::print);
    row->addWidget(m_print);
    return buttons;
}

void PrintPreview::turnTo(int page)
{
    const int last = std::max(1, m_view->pageCount());
    const int wanted = std::clamp(page, 1, last);
    if (wanted != m_view->currentPage()) {
        m_view->setCurrentPage(wanted);
    }
    m_position->setText(tr("%1 / %2ページ").arg(wanted).arg(last));
}

void PrintPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp) {
        turnTo(m_view->currentPage() + (event->key() == Qt::Key_PageDown ? 1 : -1));
    } else if (event->matches(QKeySequence::Print)) {
        print();
    } else if (event->matches(QKeySequence::Save) && !m_offer.fileName.isEmpty()) {
        savePdf();
    } else {
        QDialog::keyPressEvent(event);
    }
}

void PrintPreview::print()
{
    auto *dialog = new QPrintDialog(&m_printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *chosen) {
        m_savedPath.clear();
        finish(paint::print(m_document, *chosen), tr("印刷しました"));
    });
    dialog->open();
}

void PrintPreview::savePdf()
{
    const QFileDialog *dialog =
        openSaveDialog(this, tr("PDF で保存"), QStringLiteral("PDF (*.pdf)"), m_offer.fileName + QLatin1String(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_savedPath = path;
        finish(paint::toPdf(m_document, path), tr("PDF を保存しました"));
    });
}

void PrintPreview::finish(const Result<void> &result, const QString &sentence)
{
    if (!result) {
        m_message->say(InlineMessage::Tone::Attention, text::sentence(result.error()));
        return;
    }
    Q_EMIT printedOrSaved(sentence);
    accept();
}

} // namespace oyako::ui
