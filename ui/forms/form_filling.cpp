// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/form_filling.h"

#include "core/care/confirmation.h"
#include "core/care/form_remarks.h"
#include "core/care/form_session.h"
#include "core/care/handbook_edition.h"
#include "core/care/pregnancy_check.h"
#include "core/care/visit_questionnaire.h"
#include "core/forms/response.h"
#include "core/pages/form_page.h"
#include "ui/forms/answer_file_bar.h"
#include "ui/forms/form_list.h"
#include "ui/forms/form_view.h"
#include "ui/forms/section_panel.h"
#include "ui/paint/typeface.h"
#include "ui/text/errors.h"
#include "ui/text/file_names.h"
#include "ui/text/remarks.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/family_faces.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/ime_guard.h"
#include "ui/widgets/page.h"
#include "ui/widgets/print_preview.h"
#include "ui/widgets/text_label.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QTimer>

namespace oyako::ui {

using namespace records;

namespace {

constexpr int draftDelay = 800; // milliseconds
constexpr int widestForm = 84;  // em
constexpr int searchEms = 14;
constexpr int roomForSections = 62; // em: below this the form needs the whole width

} // namespace

FormFilling::FormFilling(const Context &context, const RecordId &person, care::ShelfForm shelf, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_shelf(std::move(shelf))
    , m_page(new Page(widestForm))
    , m_draftTimer(new QTimer(this))
{
    m_draftTimer->setSingleShot(true);
    m_draftTimer->setInterval(draftDelay);
    connect(m_draftTimer, &QTimer::timeout, this, &FormFilling::saveDraft);
    m_subject = care::subjectOf(m_context.book, person).value_or(care::FormSubject{.person = person});
    m_subject.definition = m_shelf.definition;
    m_last = care::lastAnswers(m_context.book, m_shelf, m_subject).value_or(std::nullopt);
    m_edition = care::bookletEdition(m_context.book, m_subject).value_or(QString());
    m_view = new FormView(startSession(), m_context.speech(), m_edition);
    m_view->setRemark([this](const auto &item, const auto &values) { return remarkOn(item, values); });
    m_sections = new SectionPanel(*m_view);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeTools());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_sections);
    row->addWidget(m_page, 1);
    outer->addLayout(row, 1);
    QVBoxLayout *column = m_page->column();
    addHead(column);
    column->addWidget(m_view);
    addFoot(column);
    column->addStretch(1);
    connect(m_view, &FormView::answered, this, [this] {
        m_dirty = true;
        m_draftTimer->start();
        updateCounts();
    });
    updateCounts();
}

FormFilling::~FormFilling()
{
    saveDraft();
}

QString FormFilling::title() const
{
    const QString title = m_shelf.form->title.in(text::code(m_context.speech().language));
    return title.isEmpty() ? care::shortIdOf(*m_shelf.form) : title;
}

QString FormFilling::key() const
{
    const QString form = m_shelf.definition.isEmpty() ? m_shelf.form->id : m_shelf.definition.toString();
    return care::draftKeyOf(form, m_subject.person);
}

std::unique_ptr<forms::Session> FormFilling::startSession()
{
    const auto draft = m_context.book.draft(key());
    auto opened =
        care::openForm(m_shelf.form, m_context.book, m_subject, draft && *draft ? (*draft)->content : QByteArray());
    if (!opened) {
        m_context.navigator.say(text::sentence(opened.error()));
        return std::make_unique<forms::Session>(forms::Session::start(m_shelf.form, m_context.clock));
    }
    if (opened->continued) {
        m_context.navigator.say(tr("書きかけのつづきです"));
    }
    return std::make_unique<forms::Session>(std::move(opened->session));
}

QString FormFilling::remarkOn(const forms::Item &item, const QList<forms::Value> &values) const
{
    const bool isDueDate = item.binding == QLatin1String("pregnancy.dueDate") && !values.isEmpty();
    const auto *answer = isDueDate ? std::get_if<forms::Date>(&values.first()) : nullptr;
    const QDate day = answer ? QDate::fromString(answer->iso, Qt::ISODate) : QDate();
    const auto question = care::dueDateQuestion(day, m_context.clock.today());
    if (question) {
        return text::dueDateQuestion(*question, day, m_context.speech());
    }
    const auto remark = care::remarkOnAnswer(m_view->session(), item, values, m_context.book, m_subject);
    return remark ? text::remarkSentence(*remark, 0) : QString();
}

QWidget *FormFilling::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new FlowRow(tools);
    row->setContentsMargins(space::Three, space::One, space::Three, 0);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("この用紙の中をさがす"));
    m_search->setAccessibleName(tr("この用紙の中をさがす"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(searchEms * em());
    ImeGuard::install(m_search);
    connect(m_search, &QLineEdit::returnPressed, this, &FormFilling::find);
    row->addWidget(m_search);
    m_found = makeText(TextRole::Hint, QString());
    m_found->hide();
    row->addWidget(m_found);
    if (m_last) {
        auto *box = new CheckBox(
            tr("前回(%1)の答えをならべて見る").arg(text::date(m_last->authored.date(), m_context.speech())));
        connect(box, &QCheckBox::toggled, this, &FormFilling::compare);
        row->addWidget(box);
    }
    auto *again = new QShortcut(QKeySequence(Qt::Key_F3), this);
    connect(again, &QShortcut::activated, this, &FormFilling::find);
    return tools;
}

void FormFilling::find()
{
    const bool found = m_view->findNext(m_search->text());
    m_found->setText(found || m_search->text().isEmpty() ? QString() : tr("見つかりませんでした"));
    m_found->setVisible(!m_found->text().isEmpty());
}

void FormFilling::compare(bool wanted)
{
    m_view->compareWith(wanted ? &m_last->session : nullptr);
}

void FormFilling::addHead(QVBoxLayout *column)
{
    if (const auto person = m_context.book.find<Person>(m_subject.person)) {
        const auto pregnancy = m_context.book.find<Pregnancy>(m_subject.pregnancy);
        column->addWidget(new PersonStrip(faceOf(person->value, pregnancy ? &pregnancy->value : nullptr,
                                                 m_context.clock.today(), m_context.speech())));
    }
    column->addWidget(makeText(TextRole::Heading, title()));
    column->addWidget(makeText(
        TextRole::Hint,
        tr("まちがえても大丈夫です。書きかけは自動で残り、あとで直せます。わからないところは空けておけます。")));
    if (!m_view->session().missingContexts().isEmpty()) {
        column->addWidget(
            makeText(TextRole::Hint,
                     care::isToldNothing(*m_shelf.form, m_shelf.definition)
                         ? tr("この用紙は、見えないところで名前や生まれた日などから計算しようとします。そのため、手帳の"
                              "ことは何も知"
                              "らせていません。出てこない質問や、空いたままの答えがあるかもしれません。")
                         : tr("この用紙には、手帳にないことから答えを出す式があります。その答えは空けてあります。")));
    }
    auto *bar = new Card;
    auto *row = new QHBoxLayout;
    m_proposals = makeText(TextRole::Body, QString());
    QPushButton *all = makeButton(tr("ぜんぶ、これでよい"), ButtonRole::Plain);
    connect(all, &QPushButton::clicked, this, [this] { m_view->confirmAll(); });
    row->addWidget(m_proposals, 1);
    row->addWidget(all);
    all->setVisible(!care::confirmsOneByOne(*m_shelf.form));
    bar->body()->addLayout(row);
    m_proposalBar = bar;
    column->addWidget(bar);
}

void FormFilling::addFoot(QVBoxLayout *column)
{
    auto *row = new FlowRow;
    QPushButton *done = makeButton(tr("書きおわった"), ButtonRole::Main);
    QPushButton *pdf = makeButton(tr("PDF で保存"));
    QPushButton *paper = makeButton(tr("印刷"));
    QPushButton *file = makeButton(tr("答えをファイルで保存…"));
    QPushButton *list = makeButton(tr("一覧にもどる"), ButtonRole::Quiet);
    connect(done, &QPushButton::clicked, this, &FormFilling::complete);
    connect(pdf, &QPushButton::clicked, this, &FormFilling::savePdf);
    connect(paper, &QPushButton::clicked, this, &FormFilling::print);
    connect(file, &QPushButton::clicked, this, &FormFilling::askAnswerFile);
    connect(
        list, &QPushButton::clicked, this,
        [this] { m_context.navigator.go({.place = QStringLiteral("forms"), .person = m_subject.person}); },
        Qt::QueuedConnection);
    for (QPushButton *button : {done, pdf, paper, file, list}) {
        row->addWidget(button);
    }
    m_answerFile = new AnswerFileBar(m_context, m_shelf);
    column->addWidget(m_answerFile);
    column->addLayout(row);
    column->addWidget(
        makeText(TextRole::Hint, tr("提出は、窓口か市区町村のホームページでします。このプログラムは送りません。")));
}

void FormFilling::updateCounts()
{
    const int count = m_view->proposalCount();
    m_proposalBar->setVisible(count > 0);
    m_proposals->setText(care::confirmsOneByOne(*m_shelf.form)
                             ? tr("手帳から %n "
                                  "か所、下書きしました。ひとつずつ見て「これでよい」を押してください。押さないところは"
                                  "空いたままにします。",
                                  nullptr, count)
                             : tr("手帳から %n か所、入れておきました。合っているか見てください。", nullptr, count));
    m_sections->refresh();
    m_answerFile->refresh(m_view->session());
}

void FormFilling::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sections->setVisible(m_sections->isUseful() && width() >= roomForSections * em());
}

void FormFilling::saveDraft()
{
    m_draftTimer->stop();
    if (!m_dirty) {
        return;
    }
    const QByteArray bytes = forms::writeResponse(m_view->session(), {});
    if (const auto saved = m_context.book.saveDraft(key(), bytes); !saved) {
        m_context.navigator.say(text::sentence(saved.error()));
        return;
    }
    m_dirty = false;
}

/// What is still proposed when the form is done counts as seen, but where each is asked about.
void FormFilling::confirmRest()
{
    if (!care::confirmsOneByOne(*m_shelf.form)) {
        m_view->confirmAll();
    }
}

void FormFilling::complete()
{
    if (!m_view->checkCompletion()) {
        m_context.navigator.say(tr("あと少しです。しるしのついたところを見てください"));
        return;
    }
    confirmRest();
    const auto changes = care::completeForm(m_view->session(), m_context.book, m_subject);
    const auto done = changes ? m_context.book.apply(*changes) : Result<book::ChangeId>(fail(changes.error()));
    if (!done) {
        m_context.navigator.say(text::sentence(done.error()));
        return;
    }
    m_draftTimer->stop();
    m_dirty = false;
    static_cast<void>(m_context.book.dropDraft(key()));
    m_context.navigator.sayWithUndo(tr("「%1」を手帳にしまいました").arg(title()));
}

Result<void> FormFilling::saveAnswers(const QString &path)
{
    const auto hidden = m_answerFile->save(m_view->session(), m_subject, path);
    if (!hidden) {
        return fail(hidden.error());
    }
    m_context.navigator.say(
        *hidden == 0
            ? tr("答えのファイルを保存しました")
            : tr("答えのファイルを保存しました。名前や番号などを %n か所、入れませんでした", nullptr, *hidden));
    return {};
}

void FormFilling::askAnswerFile()
{
    if (!m_view->checkCompletion()) {
        m_context.navigator.say(tr("あと少しです。しるしのついたところを見てください"));
        return;
    }
    confirmRest();
    const QFileDialog *dialog =
        openSaveDialog(this, tr("答えをファイルで保存"), QStringLiteral("FHIR (*.json);;CSV (*.csv)"),
                       tr("%1の答え").arg(text::fileName(title())) + QLatin1String(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto saved = saveAnswers(path); !saved) {
            m_context.navigator.say(text::sentence(saved.error()));
        }
    });
}

pages::Document FormFilling::document(bool withSensitive) const
{
    pages::FormPrint print{.language = QStringLiteral("ja"), .withSensitive = withSensitive, .edition = m_edition};
    if (const auto person = m_context.book.find<Person>(m_subject.person)) {
        print.name = fullName(person->value);
        print.birthDate = text::date(person->value.birthDate, {text::Language::Japanese, text::YearStyle::Both});
    }
    return pages::layOut(m_view->session(), print, paint::Typeface::shared());
}

/// An empty form is printed whole. Of a filled one, what is nobody else's business goes along only when chosen.
PrintPreview *FormFilling::preview()
{
    PrintOffer offer{.fileName = text::fileName(title())};
    const auto hidden = static_cast<int>(pages::sensitiveAnswers(m_view->session()));
    if (hidden > 0) {
        offer.choice = PrintPreview::sensitiveChoice(hidden);
        offer.chosen = [this](bool with) { return document(with); };
    }
    auto *preview = new PrintPreview(document(hidden == 0), std::move(offer), this);
    connect(preview, &PrintPreview::printedOrSaved, this,
            [this](const QString &sentence) { m_context.navigator.say(sentence); });
    preview->open();
    return preview;
}

void FormFilling::print()
{
    preview();
}

void FormFilling::savePdf()
{
    PrintPreview *shown = preview();
    if (!shown->offersChoice()) {
        shown->savePdf();
    }
}

} // namespace oyako::ui
