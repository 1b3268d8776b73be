// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/surveys/surveys_place.h"

#include "core/base/files.h"
#include "core/book/book.h"
#include "ui/surveys/results_dialog.h"
#include "ui/surveys/survey_editor.h"
#include "ui/text/errors.h"
#include "ui/text/form_problems.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/page.h"
#include "ui/widgets/permitted.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

namespace oyako::ui {

using namespace office;

namespace {

constexpr qint64 largestFile = 32 * 1024 * 1024;

} // namespace

SurveysPlace::SurveysPlace(const Context &context, QWidget *parent)
    : Place(parent)
    , m_context(context)
    , m_mayRecord(mayRecord(context))
    , m_forms(new QComboBox)
    , m_anonymous(new CheckBox(tr("名前なしで答えてもらう")))
    , m_surveys(new RecordTable(tr("アンケート"),
                                {tr("題"), tr("名前"), tr("版"), tr("ひらいた日"), tr("とじた日"), tr("答え")}))
    , m_message(new InlineMessage)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *page = new Page(Page::Wide);
    outer->addWidget(page);
    page->column()->setSpacing(space::Two);
    page->column()->addWidget(makeText(TextRole::Heading, title()));
    page->column()->addWidget(m_message);
    page->column()->addWidget(makeSurveys());
    page->column()->addWidget(makeForms());
    page->column()->addStretch(1);
    setAcceptDrops(m_mayRecord);
}

QString SurveysPlace::title() const
{
    return tr("アンケート");
}

QString SurveysPlace::help() const
{
    return tr("質問票をつくるか取り込んで、アンケートをひらきます。ファイルをわたすと、家族は自分の手帳で答えて、答えの"
              "ファイルを返せ"
              "ます。返ってきたファイルはここへドラッグするか、「答えを取り込む」でえらびます。同じファイルは一度しか数"
              "えません。");
}

QWidget *SurveysPlace::makeSurveys()
{
    auto *card = new Card;
    card->body()->setSpacing(space::OneAndHalf);
    card->body()->addWidget(makeText(TextRole::Title, tr("ひらいているアンケート")));
    m_none = makeText(TextRole::Hint, tr("まだありません。下で質問票をえらんでひらくと、ここにならびます。"));
    card->body()->addWidget(m_none);
    card->body()->addWidget(m_surveys);
    m_surveys->setOpensOnly(tr("結果を見る"));
    m_surveys->setHasButtons(false);
    connect(m_surveys, &RecordTable::changeRequested, this, &SurveysPlace::showResults);
    m_tools = new QWidget;
    auto *row = new FlowRow(m_tools);
    const auto add = [&](const QString &label, auto action) {
        QPushButton *button = makeButton(label);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, action);
        return button;
    };
    add(tr("わたすファイルを保存…"), &SurveysPlace::askFile);
    requireRecording(add(tr("答えを取り込む…"), &SurveysPlace::askAnswers), m_mayRecord);
    add(tr("結果を見る"), &SurveysPlace::showResults);
    requireRecording(add(tr("しめきる"), &SurveysPlace::closeSurvey), m_mayRecord);
    card->body()->addWidget(m_tools);
    return card;
}

QWidget *SurveysPlace::makeForms()
{
    auto *card = new Card;
    card->body()->setSpacing(space::OneAndHalf);
    card->body()->addWidget(makeText(TextRole::Title, tr("質問票")));
    m_forms->setAccessibleName(tr("質問票"));
    m_forms->setSizeAdjustPolicy(QComboBox::AdjustToContents); // Questionnaires come in while it is shown.
    letGiveWay(m_forms);
    card->body()->addWidget(m_forms, 0, Qt::AlignLeft);
    card->body()->addWidget(m_anonymous);
    card->body()->addWidget(
        makeText(TextRole::Hint, tr("名前なしにすると、氏名・生年月日・番号は答えのファイルに入りません。")));
    auto *tools = new QWidget;
    auto *row = new FlowRow(tools);
    const auto add = [&](const QString &label, ButtonRole role, auto action) {
        QPushButton *button = makeButton(label, role);
        requireRecording(button, m_mayRecord);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, action);
    };
    add(tr("この質問票でアンケートをひらく"), ButtonRole::Main, &SurveysPlace::openSurvey);
    add(tr("あたらしくつくる…"), ButtonRole::Plain, [this] { write(true); });
    add(tr("直す…"), ButtonRole::Plain, [this] { write(false); });
    add(tr("ファイルから加える…"), ButtonRole::Plain, &SurveysPlace::askForm);
    card->body()->addWidget(tools);
    return card;
}

void SurveysPlace::open(const Destination &)
{
    refresh();
}

void SurveysPlace::refresh()
{
    const QVariant before = m_forms->currentData();
    m_forms->clear();
    const auto imported = care::importedForms(m_context.book).value_or(QList<book::Stored<records::ImportedForm>>());
    for (const auto &form : imported) {
        m_forms->addItem(tr("%1(版 %2)").arg(form.value.title, form.value.version), form.id.toString());
    }
    if (const auto builtIn = care::findForm(m_context.book, QStringLiteral("survey"))) {
        m_forms->addItem(builtIn->form->title.in(text::code(m_context.speech().language)), QStringLiteral("survey"));
    }
    m_forms->setCurrentIndex(std::max(0, m_forms->findData(before)));
    QList<RecordTableModel::Row> rows;
    const auto surveys = m_context.book.list<records::Survey>().value_or(QList<StoredSurvey>());
    for (const StoredSurvey &survey : surveys) {
        const auto answers = answersOf(m_context.book, survey.id);
        rows.prepend(
            {survey.id,
             {survey.value.title, survey.value.anonymous ? tr("なし") : tr("あり"), survey.value.version,
              text::date(survey.value.openedOn, m_context.speech()),
              text::date(survey.value.closedOn, m_context.speech()), QString::number(answers ? answers->size() : 0)}});
    }
    m_surveys->setRows(rows);
    if (m_surveys->current().isEmpty() && !rows.isEmpty()) {
        m_surveys->select(rows.first().id);
    }
    m_none->setVisible(rows.isEmpty());
    m_surveys->setVisible(!rows.isEmpty());
    m_tools->setVisible(!rows.isEmpty());
}

void SurveysPlace::say(const Error &error)
{
    m_message->say(InlineMessage::Tone::Attention, text::formRefusal(error));
}

QString SurveysPlace::said() const
{
    return m_message->text();
}

void SurveysPlace::select(const RecordId &survey)
{
    m_surveys->select(survey);
}

std::optional<StoredSurvey> SurveysPlace::chosen() const
{
    const auto survey = m_context.book.find<records::Survey>(m_surveys->current());
    return survey ? std::optional(*survey) : std::nullopt;
}

SurveyEditor *SurveysPlace::write(bool asNew)
{
    SurveyDraft draft;
    if (!asNew) {
        const auto shelf = care::findForm(m_context.book, m_forms->currentData().toString());
        const auto read = shelf ? draftFromQuestionnaire(shelf->form->bytes) : fail(shelf.error());
        if (!read) {
            const bool tooRich = read.error().code == ErrorCode::NotAllowed;
            m_message->say(
                InlineMessage::Tone::Attention,
                tooRich ? tr("この質問票には、ここでは直せないものが入っています。つくった人に直してもらってください。")
                        : text::formRefusal(read.error()));
            return nullptr;
        }
        draft = *read;
    }
    m_message->clear();
    auto *editor = new SurveyEditor(m_context, draft, this);
    connect(editor, &RecordDialog::saved, this, [this, editor] {
        refresh();
        m_forms->setCurrentIndex(std::max(0, m_forms->findData(editor->form().toString())));
    });
    editor->open();
    return editor;
}

void SurveysPlace::openSurvey()
{
    m_message->clear();
    const auto opened = office::openSurvey(
        m_context.book,
        {.form = m_forms->currentData().toString(), .title = {}, .anonymous = m_anonymous->isChecked(), .note = {}});
    if (!opened) {
        say(opened.error());
        return;
    }
    refresh();
    m_surveys->select(*opened);
    m_context.navigator.sayWithUndo(tr("アンケートをひらきました。次は、わたすファイルを保存します"));
}

Result<void> SurveysPlace::saveFile(const QString &path) const
{
    const auto survey = chosen();
    const auto bytes = survey ? surveyFile(m_context.book, *survey) : fail(ErrorCode::UnknownRecord);
    if (!bytes) {
        return fail(bytes.error());
    }
    OYAKO_TRY(
        m_context.book.noteAccess(book::Access::Export, {}, survey->id.toString(), QStringLiteral("survey file")));
    return files::replace(path, *bytes);
}

void SurveysPlace::askFile()
{
    const QFileDialog *dialog = openSaveDialog(this, tr("わたすファイルを保存"), QStringLiteral("FHIR (*.json)"),
                                               tr("アンケート") + QLatin1String(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto saved = saveFile(path);
        m_context.navigator.say(saved ? tr("ファイルを保存しました。家族にわたしてください")
                                      : text::sentence(saved.error()));
    });
}

void SurveysPlace::askAnswers()
{
    connect(openFilesDialog(this, tr("答えを取り込む"),
                            QStringLiteral("FHIR (*.json);;%1 (*)").arg(tr("すべてのファイル"))),
            &QFileDialog::filesSelected, this, &SurveysPlace::takeIn);
}

/// Why an answer stays out, and what to ask the family for.
QString SurveysPlace::answerRefusal(const Error &error)
{
    if (error.code == ErrorCode::NotAllowed && error.field == QLatin1String("closed")) {
        return tr("このアンケートは、もうしめきってあります。");
    }
    if (error.code == ErrorCode::NotAllowed) {
        return tr("名前なしのアンケートですが、この答えには名前や生年月日などが入っています。取り込んでいません。"
                  "「名前なし」で保存しなおしたファイルを、もういちどもらってください。");
    }
    if (error.code == ErrorCode::Conflict) {
        return tr("ほかのアンケートの答えです。上の表で、そのアンケートをえらんでから取り込んでください。");
    }
    if (error.code == ErrorCode::NotFhirR4 && error.arguments.contains(QStringLiteral("Questionnaire"))) {
        return tr(
            "これは、わたした質問票のファイルです。答えではありません。書きおわって「答えをファイルで保存」でつくっ"
            "たファイルをもらってください。");
    }
    if (error.code == ErrorCode::NotFound) {
        return tr("こちらにはない版の質問票に答えたものです。いまのファイルをわたして、答えなおしてもらってください。");
    }
    return text::formRefusal(error);
}

void SurveysPlace::takeIn(const QStringList &paths)
{
    const auto survey = chosen();
    if (!survey) {
        m_message->say(InlineMessage::Tone::Calm, tr("先にアンケートをえらんでください"));
        return;
    }
    int added = 0;
    int again = 0;
    QStringList refused;
    for (const QString &path : paths) {
        const auto bytes = files::read(path, largestFile);
        const auto taken = bytes ? takeAnswerIn(m_context.book, *survey, *bytes) : fail(bytes.error());
        if (!taken) {
            refused.append(QUrl::fromLocalFile(path).fileName() + QStringLiteral(": ") + answerRefusal(taken.error()));
        } else {
            (taken->taken == TakenIn::New ? added : again) += 1;
        }
    }
    refresh();
    QString sentence = tr("%n 件を取り込みました。", nullptr, added);
    if (again > 0) {
        sentence += tr("%n 件は、もうとどいていた答えか、その直しです。", nullptr, again);
    }
    if (refused.isEmpty()) {
        m_message->say(InlineMessage::Tone::Calm, sentence);
    } else {
        m_message->say(InlineMessage::Tone::Attention, sentence + QLatin1Char('\n') + refused.join(QLatin1Char('\n')));
    }
}

ResultsDialog *SurveysPlace::showResults()
{
    const auto survey = chosen();
    if (!survey) {
        return nullptr;
    }
    auto *dialog = new ResultsDialog(m_context, *survey, this);
    dialog->open();
    return dialog;
}

void SurveysPlace::closeSurvey()
{
    const auto survey = chosen();
    const auto done = survey ? office::closeSurvey(m_context.book, survey->id) : fail(ErrorCode::UnknownRecord);
    if (!done) {
        say(done.error());
        return;
    }
    m_context.navigator.sayWithUndo(tr("アンケートをしめきりました"));
    refresh();
}

void SurveysPlace::askForm()
{
    connect(openFileDialog(this, tr("質問票をファイルから加える"),
                           QStringLiteral("FHIR (*.json);;%1 (*)").arg(tr("すべてのファイル"))),
            &QFileDialog::fileSelected, this, &SurveysPlace::importForm);
}

void SurveysPlace::importForm(const QString &path)
{
    const auto bytes = files::read(path, largestFile);
    const auto changes = bytes ? care::takeFormIn(m_context.book, *bytes) : fail(bytes.error());
    const auto done = changes ? m_context.book.apply(*changes) : fail(changes.error());
    if (!done) {
        say(done.error());
        return;
    }
    refresh();
    m_forms->setCurrentIndex(std::max(0, m_forms->findData(changes->steps().first().id.toString())));
    m_context.navigator.sayWithUndo(tr("質問票を加えました"));
}

void SurveysPlace::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void SurveysPlace::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        paths.append(url.toLocalFile());
    }
    paths.removeAll(QString());
    takeIn(paths);
    event->acceptProposedAction();
}

} // namespace oyako::ui
