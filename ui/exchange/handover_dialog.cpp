// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exchange/handover_dialog.h"

#include "core/base/files.h"
#include "core/exchange/own_keys.h"
#include "core/pages/code_sheet.h"
#include "core/seal/frames.h"
#include "ui/exchange/card_field.h"
#include "ui/exchange/clear_answers.h"
#include "ui/exchange/handover_choice.h"
#include "ui/exchange/handover_done.h"
#include "ui/exchange/seal_words.h"
#include "ui/paint/typeface.h"
#include "ui/text/records.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/print_preview.h"
#include "ui/widgets/text_label.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <memory>

namespace oyako::ui {

namespace {

constexpr int usualWidth = 46; // full-width characters
constexpr int usualHeight = 40;

} // namespace

HandoverDialog::HandoverDialog(const Context &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_choice(new HandoverChoiceView(context))
    , m_card(new CardField(context))
    , m_purpose(new QLineEdit(tr("健診・診察のため")))
    , m_steps(new QStackedWidget)
    , m_count(makeText(TextRole::Hint, {}))
    , m_message(new InlineMessage)
    , m_cancel(makeButton(tr("やめる")))
    , m_back(makeButton(tr("もどる")))
    , m_next(makeButton(tr("次へ"), ButtonRole::Main))
    , m_print(makeButton(tr("QRコードを印刷…")))
{
    setWindowTitle(tr("医療機関にわたす"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(QSize(usualWidth, usualHeight) * em());
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::Three, space::Three, space::Three, space::Three);
    outer->setSpacing(space::OneAndHalf);
    outer->addWidget(makeText(TextRole::Title, windowTitle()));
    outer->addWidget(m_count);
    addStep(m_choice);
    addStep(whomPart());
    addStep(reviewPart());
    outer->addWidget(m_steps, 1);
    outer->addWidget(m_message);
    outer->addWidget(buttons());
    connect(m_choice, &HandoverChoiceView::changed, m_message, &InlineMessage::clear);
    connect(m_card, &CardField::changed, m_message, &InlineMessage::clear);
    showStep();
}

void HandoverDialog::addStep(QWidget *part)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(part);
    m_steps->addWidget(scroll);
}

QWidget *HandoverDialog::whomPart()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::OneAndHalf);
    column->addWidget(m_card);
    column->addWidget(
        new FieldRow(tr("何のために"), m_purpose, tr("同意の記録として、手帳に残り、いっしょにわたります。")));
    column->addStretch(1);
    return part;
}

QWidget *HandoverDialog::reviewPart()
{
    auto *part = new QWidget;
    m_review = new QVBoxLayout(part);
    m_review->setContentsMargins(0, 0, 0, 0);
    m_review->addStretch(1);
    return part;
}

QWidget *HandoverDialog::buttons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_cancel);
    layout->addStretch(1);
    layout->addWidget(m_back);
    layout->addWidget(m_print);
    layout->addWidget(m_next);
    m_next->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &HandoverDialog::back);
    connect(m_next, &QPushButton::clicked, this, &HandoverDialog::next);
    connect(m_print, &QPushButton::clicked, this, &HandoverDialog::printCodes);
    return row;
}

HandoverDialog::Step HandoverDialog::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

void HandoverDialog::showStep()
{
    const bool isLast = step() == Review;
    const bool isDone = step() == Done;
    m_count->setText(isDone ? tr("できました") : tr("%1 / 3").arg(m_steps->currentIndex() + 1));
    m_cancel->setVisible(!isDone); // There is nothing left to give up.
    m_back->setVisible(step() != What);
    m_print->setVisible(isLast);
    m_next->setText(isDone ? tr("終わる") : isLast ? tr("封をして保存…") : tr("次へ"));
    m_message->clear();
    if (isLast) {
        fillReview();
    }
    focusStep();
}

/// The field that had the keyboard is on another page: on with the first of this one, else with the main button.
void HandoverDialog::focusStep()
{
    QWidget *part = m_steps->currentWidget();
    for (QWidget *one = part->nextInFocusChain(); one != part; one = one->nextInFocusChain()) {
        if (part->isAncestorOf(one) && (one->focusPolicy() & Qt::TabFocus) && one->isVisibleTo(part)) {
            one->setFocus();
            return;
        }
    }
    m_next->setFocus();
}

void HandoverDialog::next()
{
    if (step() == What && m_choice->choice().persons.isEmpty()) {
        complain({ErrorCode::MissingValue, QStringLiteral("persons"), {}});
    } else if (step() == Whom && !m_card->card()) {
        m_message->say(InlineMessage::Tone::Attention, m_card->whyNot());
    } else if (step() == Review) {
        askWhere();
    } else if (step() == Done) {
        accept();
    } else {
        m_steps->setCurrentIndex(m_steps->currentIndex() + 1);
        showStep();
    }
}

void HandoverDialog::back()
{
    m_steps->setCurrentIndex(m_steps->currentIndex() - 1);
    showStep();
}

void HandoverDialog::fillReview()
{
    delete m_reviewContent;
    m_reviewContent = new QWidget;
    auto *column = new QVBoxLayout(m_reviewContent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::One);
    column->addWidget(makeText(TextRole::Strong, tr("%1 にわたす記録").arg(m_card->card()->name)));
    column->addWidget(makeText(TextRole::Body, tr("だれの記録: %1").arg(text::inOneLine(m_choice->names()))));
    const QStringList lines = m_choice->summary();
    for (const QString &line : lines) {
        column->addWidget(makeText(TextRole::Body, QStringLiteral("・") + line));
    }
    column->addSpacing(space::One);
    auto *sensitive = new QVBoxLayout;
    m_choice->fillSensitive(sensitive);
    if (sensitive->isEmpty()) {
        column->addWidget(makeText(TextRole::Hint, tr("感染症の検査や、こころの質問の答えは入っていません。")));
        delete sensitive;
    } else {
        column->addWidget(makeText(TextRole::Strong, tr("わたさない答え")));
        column->addWidget(makeText(TextRole::Hint, tr("相手に見せてよいものだけ、しるしをつけてください。")));
        column->addLayout(sensitive);
    }
    column->addSpacing(space::One);
    column->addWidget(
        makeText(TextRole::Hint, tr("封をすると、この相手のほかはだれも読めません。自分でもひらけません。")));
    m_review->insertWidget(0, m_reviewContent);
}

void HandoverDialog::complain(const Error &error)
{
    m_message->say(InlineMessage::Tone::Attention, sealSentence(error));
}

Result<HandoverDialog::SealedHandover> HandoverDialog::sealFor(Answer answer) const
{
    const auto card = m_card->card();
    const auto content = exchange::gather(m_context.book, m_choice->choice());
    const auto info = content ? m_context.book.info() : fail(content.error());
    const auto own = info ? exchange::ownCard(m_context.book) : fail(info.error());
    if (!card || !own) {
        return fail(card ? own.error() : Error{ErrorCode::MissingValue, QStringLiteral("card"), {}});
    }
    const exchange::Handover handover =
        exchange::makeHandover(m_context.book, *content,
                               {m_purpose->text().simplified(), card->name, info->name,
                                answer == Answer::Sealed ? std::optional(*own) : std::nullopt});
    const auto bytes = exchange::sealHandover(handover.bundle, {*card}, m_context.clock.today());
    return bytes ? Result<SealedHandover>(SealedHandover{*bytes, handover.consents, card->name}) : fail(bytes.error());
}

Result<void> HandoverDialog::keep(const SealedHandover &sealed)
{
    OYAKO_TRY(m_card->remember());
    const auto kept = m_context.book.apply(sealed.consents);
    return kept ? Result<void>() : fail(kept.error());
}

void HandoverDialog::finish(const SealedHandover &sealed, const HandoverMade &made)
{
    if (m_steps->count() > Done) {
        delete m_steps->widget(Done);
    }
    addStep(new HandoverDone(made));
    m_steps->setCurrentIndex(Done);
    showStep();
    // Not before: what was made lies there, whether or not the book can note it.
    if (const auto kept = keep(sealed); !kept) {
        complain(kept.error());
    }
}

Result<void> HandoverDialog::saveTo(const QString &path)
{
    const auto sealed = sealFor(Answer::Sealed);
    OYAKO_TRY(sealed ? files::replace(path, sealed->bytes) : Result<void>(fail(sealed.error())));
    finish(*sealed, {.recipient = sealed->recipient, .about = text::inOneLine(m_choice->names()), .path = path});
    return {};
}

void HandoverDialog::askWhere()
{
    // A neutral name: no name of a person in file names.
    const QFileDialog *dialog = openSaveDialog(
        this, tr("封をして保存"), sealedFileType(),
        tr("親子手帳からわたす記録") + m_context.clock.today().toString(QStringLiteral("-yyyy-MM-dd'.age'")));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto saved = saveTo(path); !saved) {
            complain(saved.error());
        }
    });
}

Result<void> HandoverDialog::showCodes(const SealedHandover &sealed)
{
    const auto frames = seal::makeFrames(sealed.bytes);
    const auto document =
        frames ? pages::layOut(pages::CodeSheet{.title = tr("封をした記録"),
                                                .explanation = tr("すべてのコードを、受けとる側のOyakoで読みとってくだ"
                                                                  "さい。順番はどれからでもかまいません。"),
                                                .frames = *frames,
                                                .note = tr("受けとる人の鍵がないと読めません。")},
                               paint::Typeface::shared())
               : Result<pages::Document>(fail(frames.error()));
    if (!document) {
        return fail(document.error());
    }
    PrintOffer offer{.fileName = tr("わたす記録のコード")};
    const auto withClear = std::make_shared<bool>(false);
    const auto content = exchange::gather(m_context.book, m_choice->choice());
    const auto clear = content ? clearAnswers(m_context.book, *content, paint::Typeface::shared())
                               : Result<pages::Document>(fail(content.error()));
    if (!clear) {
        return fail(clear.error());
    }
    if (!clear->pages.isEmpty()) {
        offer.choice = tr("書いた用紙も、だれでも読めるように印刷する");
        offer.chosen = [codes = *document, clear = *clear, withClear](bool with) {
            *withClear = with;
            pages::Document all = codes;
            all.pages += with ? clear.pages : QList<pages::Page>();
            return all;
        };
    }
    auto *preview = new PrintPreview(*document, std::move(offer), this);
    const int codes = static_cast<int>(frames->size());
    connect(preview, &PrintPreview::printedOrSaved, this, [this, preview, sealed, codes, withClear] {
        finish(sealed, {.recipient = sealed.recipient,
                        .about = text::inOneLine(m_choice->names()),
                        .path = preview->savedPath(),
                        .codes = codes,
                        .withClear = *withClear});
    });
    preview->open();
    return {};
}

void HandoverDialog::printCodes()
{
    // Every code counts on one sheet of paper: the key to answer to stays out.
    const auto sealed = sealFor(Answer::Open);
    const auto shown = sealed ? showCodes(*sealed) : Result<void>(fail(sealed.error()));
    if (!shown) {
        complain(shown.error());
    }
}

} // namespace oyako::ui
