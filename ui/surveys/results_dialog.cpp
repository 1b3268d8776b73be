// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/surveys/results_dialog.h"

#include "core/base/files.h"
#include "core/book/book.h"
#include "core/pages/form_page.h"
#include "ui/paint/typeface.h"
#include "ui/text/errors.h"
#include "ui/widgets/card.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/page.h"
#include "ui/widgets/print_preview.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/text_label.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace oyako::ui {

using namespace office;

namespace {

constexpr QSize usualSize(760, 640);

QString shown(const ShownCount &count)
{
    return count ? QString::number(*count) : QStringLiteral("＊");
}

} // namespace

ResultsDialog::ResultsDialog(const Context &context, const StoredSurvey &survey, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_survey(survey)
    , m_message(new InlineMessage)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("アンケートの結果"));
    resize(usualSize);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, space::Two);
    auto *page = new Page(Page::Wide);
    outer->addWidget(page, 1);
    QVBoxLayout *column = page->column();
    column->setSpacing(space::OneAndHalf);
    column->addWidget(makeText(TextRole::Title, survey.value.title));
    column->addWidget(m_message);
    auto results = resultsOf(context.book, survey);
    if (!results) {
        m_message->say(InlineMessage::Tone::Attention, text::sentence(results.error()));
    } else {
        m_results = std::move(*results);
        column->addWidget(makeText(TextRole::Hint,
                                   tr("＊ は %1 人より少ない数と、そこから計算できてしまう数です。").arg(smallCount)));
    }
    if (m_results.isEmpty()) {
        column->addWidget(makeText(TextRole::Body, tr("まだ答えはとどいていません。")));
    }
    for (const VersionResult &version : m_results) {
        addVersion(column, version);
    }
    addAnswers(column);
    column->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::Three, 0, space::Three, 0);
    QPushButton *save = makeButton(tr("CSV で保存…"));
    QPushButton *close = makeButton(tr("とじる"), ButtonRole::Main);
    buttons->addWidget(save);
    buttons->addStretch(1);
    buttons->addWidget(close);
    outer->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &ResultsDialog::askCsv);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    static_cast<void>(
        context.book.noteAccess(book::Access::Read, {}, survey.id.toString(), QStringLiteral("survey results")));
}

void ResultsDialog::addVersion(QVBoxLayout *column, const VersionResult &version)
{
    auto *card = new Card;
    const QString title = version.current ? tr("版 %1 — 答え %2 件").arg(version.version).arg(version.answers)
                                          : tr("前の版 %1 — 答え %2 件").arg(version.version).arg(version.answers);
    card->body()->addWidget(makeText(TextRole::Strong, title));
    if (!version.missingContexts.isEmpty()) {
        card->body()->addWidget(makeText(
            TextRole::Hint, tr("この質問票には、だれが答えるかで出たり出なかったりする質問があります。だれの答えか"
                               "わからないものは、書いてあった答えをそのまま数えています。「答えなし」には、きか"
                               "れなかった人も入っています。")));
    }
    for (const QuestionResult &question : version.questions) {
        card->body()->addWidget(makeText(TextRole::Section, question.text));
        QStringList counts;
        for (const OptionCount &option : question.options) {
            const bool isYesNo = question.type == forms::ItemType::Boolean;
            const QString yesOrNo = option.label == QLatin1String("true") ? tr("はい") : tr("いいえ");
            counts.append(tr("%1: %2").arg(isYesNo ? yesOrNo : option.label, shown(option.count)));
        }
        if (question.mean) {
            counts.append(tr("平均: %1").arg(*question.mean, 0, 'g', 4));
        }
        counts.append(tr("答えなし: %1").arg(shown(question.unanswered)));
        card->body()->addWidget(makeText(TextRole::Body, counts.join(QStringLiteral("　"))));
        if (question.textsHidden) {
            card->body()->addWidget(
                makeText(TextRole::Hint, tr("書かれたことは、答えが %1 件になると見られます。").arg(smallCount)));
        }
        for (const QString &text : question.texts) {
            card->body()->addWidget(makeText(TextRole::Body, QStringLiteral("・") + text));
        }
    }
    column->addWidget(card);
}

void ResultsDialog::addAnswers(QVBoxLayout *column)
{
    const auto answers = answersOf(m_context.book, m_survey.id);
    const bool fewWithoutNames = m_survey.value.anonymous && answers && answers->size() < smallCount;
    if (!answers || answers->isEmpty() || fewWithoutNames) {
        return;
    }
    QList<RecordTableModel::Row> rows;
    for (const StoredAnswer &answer : *answers) {
        const QString answerer = answererOf(m_context.book, answer);
        const bool isWithheld = answerer.isEmpty() && !m_survey.value.anonymous;
        rows.append({answer.id,
                     {text::date(answer.value.received, m_context.speech()), answer.value.version,
                      isWithheld ? tr("名前なし") : answerer}});
    }
    auto *table = new RecordTable(tr("とどいた答え"), {tr("受けとった日"), tr("版"), tr("名前")});
    table->setOpensOnly(tr("見る"));
    table->setRows(rows);
    column->addWidget(makeText(TextRole::Strong, tr("とどいた答え")));
    column->addWidget(table);
    connect(table, &RecordTable::changeRequested, this, &ResultsDialog::showAnswer);
}

PrintPreview *ResultsDialog::showAnswer(const RecordId &id)
{
    const auto answer = m_context.book.find<records::SurveyAnswer>(id);
    const auto session = answer ? answerSession(m_context.book, m_survey, *answer) : fail(answer.error());
    if (!session) {
        m_message->say(InlineMessage::Tone::Attention, text::sentence(session.error()));
        return nullptr;
    }
    pages::FormPrint print{.name = answererOf(m_context.book, *answer)};
    if (const auto person = m_context.book.find<records::Person>(answer->person)) {
        print.birthDate = text::date(person->value.birthDate, {text::Language::Japanese, text::YearStyle::Both});
    }
    const pages::Document document = pages::layOut(*session, print, paint::Typeface::shared());
    auto *preview = new PrintPreview(document, {.fileName = tr("アンケートの答え")}, this);
    const auto note = [this, id, person = answer->person](book::Access access) {
        static_cast<void>(m_context.book.noteAccess(access, person, id.toString(), QStringLiteral("survey answer")));
    };
    note(book::Access::Read);
    connect(preview, &PrintPreview::printedOrSaved, this, [this, note](const QString &sentence) {
        note(book::Access::Print);
        m_context.navigator.say(sentence);
    });
    preview->open();
    return preview;
}

Result<void> ResultsDialog::saveCsv(const QString &path) const
{
    OYAKO_TRY(m_context.book.noteAccess(book::Access::Export, {}, m_survey.id.toString(),
                                        QStringLiteral("survey results csv")));
    return files::replace(path, resultsCsv(m_results, {.version = tr("版"),
                                                       .question = tr("番号"),
                                                       .answer = tr("答え"),
                                                       .count = tr("数"),
                                                       .answered = tr("答えた"),
                                                       .unanswered = tr("答えなし"),
                                                       .mean = tr("平均"),
                                                       .text = tr("質問"),
                                                       .yes = tr("はい"),
                                                       .no = tr("いいえ"),
                                                       .hidden = QStringLiteral("＊")}));
}

void ResultsDialog::askCsv()
{
    const QFileDialog *dialog = openSaveDialog(this, tr("CSV で保存"), QStringLiteral("CSV (*.csv)"),
                                               tr("アンケートの集計") + QLatin1String(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto saved = saveCsv(path);
        m_message->say(saved ? InlineMessage::Tone::Calm : InlineMessage::Tone::Attention,
                       saved ? tr("CSV を保存しました") : text::sentence(saved.error()));
    });
}

} // namespace oyako::ui
