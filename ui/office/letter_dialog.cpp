// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/office/letter_dialog.h"

#include "core/book/book.h"
#include "ui/office/list_print.h"
#include "ui/office/office_words.h"
#include "ui/text/errors.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/permitted.h"
#include "ui/widgets/print_preview.h"
#include "ui/widgets/text_fields.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace oyako::ui {

using namespace office;

namespace {

constexpr int dialogEms = 38;

QPlainTextEdit *makeEditor(const QString &name, int lines)
{
    QPlainTextEdit *editor = makeParagraph({}, lines);
    editor->setAccessibleName(name);
    return editor;
}

} // namespace

LetterDialog::LetterDialog(const Context &context, ListRequest request, QList<ListRow> rows, QWidget *parent)
    : PrintDialog(tr("手紙をつくる"),
                  tr("%n 人分、ひとりに1枚です。三つ折りにすると、住所が長形3号の窓に出ます。", nullptr,
                     static_cast<int>(rows.size())),
                  dialogEms, parent)
    , m_context(context)
    , m_request(std::move(request))
    , m_rows(std::move(rows))
    , m_title(makeLine())
    , m_body(makeEditor(tr("本文"), 7))
    , m_sender(makeEditor(tr("差出人"), 3))
    , m_message(new InlineMessage)
{
    m_title->setText(kept("title", usualTitle()));
    m_body->setPlainText(kept("body", usualBody()));
    const auto info = context.book.info();
    const auto sender = context.book.setting(QStringLiteral("office.letter.sender"));
    m_sender->setPlainText(sender && !sender->isEmpty() ? *sender : info ? info->name : QString());

    column()->addWidget(new FieldRow(tr("題"), m_title));
    column()->addWidget(new FieldRow(
        tr("本文"), m_body, tr("{名前} {健診} {はじめ} {おわり} {予防接種} は、ひとりずつの言葉に変わります。")));
    column()->addWidget(new FieldRow(tr("差出人"), m_sender, tr("名前、住所、電話など。次からも使います。")));
    column()->addWidget(m_message);
    addButtons();
}

QString LetterDialog::key(const char *part) const
{
    return QLatin1String("office.letter.") + listWord(m_request.kind) + QLatin1Char('.') + QLatin1String(part);
}

QString LetterDialog::kept(const char *part, const QString &usual) const
{
    const auto text = m_context.book.setting(key(part));
    return text && !text->isEmpty() ? *text : usual;
}

QString LetterDialog::usualTitle() const
{
    switch (m_request.kind) {
    case ListKind::Due: return tr("{健診}のごあんない");
    case ListKind::Missing: return tr("{健診}はお済みですか");
    case ListKind::FollowUp: return tr("健診のあとのことについて");
    case ListKind::Gaps: break;
    }
    return tr("予防接種のおしらせ");
}

QString LetterDialog::usualBody() const
{
    switch (m_request.kind) {
    case ListKind::Due:
        return tr("{名前}さんの{健診}の時期になりました。{はじめ}から{おわり}まで受けられます。\n\n"
                  "日にちが合わないときや、心配なことがあるときは、いつでもお電話ください。おまちしています。");
    case ListKind::Missing:
        return tr("{名前}さんの{健診}を、まだうかがっていません。{おわり}まで受けられます。\n\n"
                  "ほかの場所で受けられたときや、来るのがむずかしいときは、お知らせください。いっしょに考えます。");
    case ListKind::FollowUp:
        return tr("{名前}さんの{健診}のあと、どうしていらっしゃいますか。\n\n"
                  "受診されたときは結果を、まだのときはご都合をお聞かせください。相談だけでも大丈夫です。");
    case ListKind::Gaps: break;
    }
    return tr("{名前}さんの記録で、まだ書かれていない予防接種があります。\n{予防接種}\n\n"
              "もう受けられたときは、母子健康手帳を見せてください。予定は、かかりつけの先生と相談して決められます。");
}

pages::Letter LetterDialog::letterFor(const ListRow &row) const
{
    const text::Speech speech = m_context.speech();
    const ListWords words = listWords(speech);
    QStringList doses;
    QDate last = row.window.last;
    for (const Gap &gap : row.gaps) {
        doses.append(gapName(gap));
    }
    const QString checkup = row.occasion.isEmpty() ? tr("健診") : occasionName(row.occasion);
    const auto filled = [&](QString text) {
        return text.replace(QStringLiteral("{名前}"), row.name)
            .replace(QStringLiteral("{健診}"), checkup)
            .replace(QStringLiteral("{はじめ}"), row.window.first.isValid() ? words.date(row.window.first) : QString())
            .replace(QStringLiteral("{おわり}"), last.isValid() ? words.date(last) : QString())
            .replace(QStringLiteral("{予防接種}"), doses.join(QStringLiteral("、")));
    };
    pages::Letter letter{.postalCode = row.postalCode,
                         .address = row.address,
                         .addressee = tr("%1 様の保護者様").arg(row.name),
                         .sender = m_sender->toPlainText(),
                         .date = text::date(m_context.clock.today(), speech),
                         .title = filled(m_title->text()),
                         .body = filled(m_body->toPlainText()),
                         .facts = {{tr("お子さん"), tr("%1さん(%2生まれ)").arg(row.name, words.date(row.birth))}}};
    if (row.window.last.isValid()) {
        letter.facts.append({checkup, tr("%1から%2まで").arg(words.date(row.window.first), words.date(last))});
    }
    return letter;
}

pages::Document LetterDialog::document() const
{
    QList<pages::Letter> letters;
    for (const ListRow &row : m_rows) {
        letters.append(letterFor(row));
    }
    return pages::layOutLetters(letters, tr("手紙"));
}

Result<void> LetterDialog::keep()
{
    OYAKO_TRY(m_context.book.setSetting(key("title"), m_title->text()));
    OYAKO_TRY(m_context.book.setSetting(key("body"), m_body->toPlainText()));
    return m_context.book.setSetting(QStringLiteral("office.letter.sender"), m_sender->toPlainText());
}

PrintPreview *LetterDialog::preview()
{
    // Who only reads may print; the clinic's wording stays as it is.
    if (const auto done = mayRecord(m_context) ? keep() : Result<void>(); !done) {
        m_message->say(InlineMessage::Tone::Attention, text::sentence(done.error()));
        return nullptr;
    }
    PrintPreview *preview =
        previewOfList(m_context, {document(), tr("案内の手紙"), QStringLiteral("letters"), m_request, m_rows}, this);
    connect(preview, &PrintPreview::printedOrSaved, this, &QDialog::accept);
    return preview;
}

} // namespace oyako::ui
