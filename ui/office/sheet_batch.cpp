// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/office/sheet_batch.h"

#include "core/book/book.h"
#include "core/care/handbook_edition.h"
#include "core/office/checkup_sheet.h"
#include "core/pages/form_page.h"
#include "ui/office/list_print.h"
#include "ui/paint/typeface.h"
#include "ui/text/errors.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/inline_progress.h"
#include "ui/widgets/print_preview.h"
#include "ui/widgets/text_label.h"

#include <QTimer>
#include <QVBoxLayout>

namespace oyako::ui {

using namespace office;

namespace {

constexpr int dialogEms = 30;

} // namespace

SheetBatch::SheetBatch(const Context &context, ListRequest request, QList<ListRow> rows, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_request(std::move(request))
    , m_rows(std::move(rows))
    , m_progress(new InlineProgress)
    , m_message(new InlineMessage)
    , m_timer(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("健診票をまとめて印刷"));
    setMinimumWidth(dialogEms * em());
    m_document.title = tr("健診票");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Three, space::Three, space::Three, space::Three);
    column->setSpacing(space::One);
    column->addWidget(makeText(TextRole::Title, windowTitle()));
    column->addWidget(makeText(TextRole::Hint, tr("名前と生年月日を入れた、まだ書いていない用紙です。")));
    column->addWidget(m_progress);
    column->addWidget(m_message);
    QPushButton *away = makeButton(tr("やめる"));
    column->addWidget(away, 0, Qt::AlignRight);
    connect(away, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_timer, &QTimer::timeout, this, &SheetBatch::step);
    m_running = m_progress->start(tr("用紙をつくっています"));
    m_timer->start(0);
}

Result<void> SheetBatch::addSheet(const ListRow &row)
{
    const auto session = namedSheet(m_context.book, sheetFor(row.occasion), row.person);
    if (!session) {
        return fail(session.error());
    }
    const pages::FormPrint print{.name = row.name,
                                 .birthDate = text::date(row.birth, {text::Language::Japanese, text::YearStyle::Both}),
                                 .note = row.number,
                                 .edition =
                                     care::bookletEdition(m_context.book, {.person = row.person}).value_or(QString())};
    m_document.pages += pages::layOut(*session, print, paint::Typeface::shared()).pages;
    return {};
}

void SheetBatch::show(const QString &sentence)
{
    m_timer->stop();
    m_progress->finish();
    m_message->say(InlineMessage::Tone::Attention, sentence);
}

void SheetBatch::step()
{
    if (m_running->isCancelled()) {
        reject();
        return;
    }
    if (m_next == m_rows.size()) {
        m_timer->stop();
        m_progress->finish();
        preview();
        return;
    }
    const auto done = addSheet(m_rows.at(m_next));
    if (!done) {
        show(text::sentence(done.error()));
        return;
    }
    m_running->report(++m_next, m_rows.size());
}

void SheetBatch::preview()
{
    PrintPreview *preview =
        previewOfList(m_context, {m_document, tr("健診票"), QStringLiteral("sheets"), m_request, m_rows}, this);
    connect(preview, &QDialog::finished, this, &QDialog::accept);
    Q_EMIT made();
}

} // namespace oyako::ui
