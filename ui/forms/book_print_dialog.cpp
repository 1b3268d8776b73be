// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/book_print_dialog.h"

#include "core/pages/impose.h"
#include "ui/paint/typeface.h"
#include "ui/text/charts.h"
#include "ui/text/errors.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/print_preview.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <array>

namespace oyako::ui {

using pages::BookPart;

namespace {

constexpr int dialogEms = 34;

/// How pages lie on paper.
struct Paper {
    std::optional<pages::Size> sheet; ///< Nothing: one page of A6 on each.
    pages::Order order = pages::Order::Reading;
};
constexpr std::array papers{Paper{pages::a4, pages::Order::Reading}, Paper{pages::a5, pages::Order::Reading},
                            Paper{pages::a5, pages::Order::Booklet}, Paper{std::nullopt, pages::Order::Reading}};

} // namespace

BookPrintDialog::BookPrintDialog(const Context &context, const RecordId &person, QWidget *parent)
    : PrintDialog(tr("手帳をまるごと印刷"),
                  tr("紙の手帳と同じならびです。どのページにも名前と生まれた日、ページ番号が入ります。"), dialogEms,
                  parent)
    , m_context(context)
    , m_person(person)
    , m_paper(new QComboBox)
    , m_emptyPages(new CheckBox(tr("まだ書いていないページも入れる(手で書けます)")))
    , m_sensitive(new CheckBox(tr("検査の結果など、見せる相手をえらぶ項目も入れる")))
    , m_message(new InlineMessage)
{
    addParts();
    addPaper();
    m_emptyPages->setChecked(true);
    column()->addWidget(m_emptyPages);
    column()->addWidget(m_sensitive);
    column()->addWidget(m_message);
    addButtons();
}

void BookPrintDialog::addParts()
{
    column()->addWidget(makeText(TextRole::Section, tr("入れるところ")));
    const QHash<BookPart, QString> names{
        {BookPart::Cover, tr("表紙")},        {BookPart::Pregnancy, tr("妊娠中のページ")},
        {BookPart::Birth, tr("出産と産後")},  {BookPart::Growing, tr("保護者の記録と健診(年齢ごと)")},
        {BookPart::Curves, tr("発育の曲線")}, {BookPart::Vaccinations, tr("予防接種・病気・歯の記録")}};
    for (const BookPart part : pages::bookParts()) {
        auto *box = new CheckBox(names.value(part));
        box->setChecked(true);
        m_parts.append({part, box});
        column()->addWidget(box);
    }
}

void BookPrintDialog::addPaper()
{
    m_paper->addItems({tr("A4に4ページずつ(切って使う)"), tr("A5に2ページずつ"), tr("A5を半分に折った冊子(両面)"),
                       tr("A6に1ページずつ(手帳の大きさ)")});
    column()->addWidget(makeFieldLabel(tr("紙"), m_paper));
    column()->addWidget(m_paper, 0, Qt::AlignLeft);
}

void BookPrintDialog::chooseOnly(BookPart part)
{
    for (const Part &one : m_parts) {
        one.box->setChecked(one.part == part);
    }
}

Result<pages::Document> BookPrintDialog::document() const
{
    const Paper &paper = papers.at(static_cast<size_t>(m_paper->currentIndex()));
    pages::WholeBook whole{.parts = {}, .withEmptyPages = m_emptyPages->isChecked(), .order = paper.order};
    whole.print.withSensitive = m_sensitive->isChecked();
    for (const Part &part : m_parts) {
        if (part.box->isChecked()) {
            whole.parts.append(part.part);
        }
    }
    if (whole.parts.isEmpty()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("parts"));
    }
    auto book = pages::wholeBook(m_context.book, m_person, whole, paint::Typeface::shared());
    if (book && book->pages.isEmpty()) {
        return fail(ErrorCode::NotFound, QStringLiteral("pages"));
    }
    if (book) {
        text::nameCharts(book->pages);
    }
    return book && paper.sheet ? pages::impose(*book, *paper.sheet, paper.order) : book;
}

PrintPreview *BookPrintDialog::preview()
{
    auto pages = document();
    if (!pages) {
        const bool nothingChosen = pages.error().code == ErrorCode::MissingValue;
        const bool nothingWritten = pages.error().code == ErrorCode::NotFound;
        m_message->say(InlineMessage::Tone::Attention,
                       nothingChosen ? tr("入れるところを一つはえらんでください")
                       : nothingWritten ? tr("まだ何も書いていません。書いていないページも入れると、印刷できます")
                                        : text::sentence(pages.error()));
        return nullptr;
    }
    auto *preview = new PrintPreview(std::move(*pages), {.fileName = tr("母子健康手帳")}, this);
    connect(preview, &PrintPreview::printedOrSaved, this, [this](const QString &sentence) {
        m_context.navigator.say(sentence);
        accept();
    });
    preview->open();
    return preview;
}

} // namespace oyako::ui
