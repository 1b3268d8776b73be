// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/forms_place.h"

#include "core/forms/library.h"
#include "core/forms/response.h"
#include "core/pages/form_page.h"
#include "ui/forms/form_view.h"
#include "ui/paint/typeface.h"
#include "ui/text/errors.h"
#include "ui/widgets/card.h"
#include "ui/widgets/family_faces.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/page.h"
#include "ui/widgets/print_preview.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QTimer>

namespace oyako::ui {

using namespace records;

namespace {

constexpr int draftDelay = 800; // milliseconds
const QString draftPrefix = QStringLiteral("form/");

/// Whether a form is written about a grown-up: the mother's own pages and notifications.
bool isAboutMother(const QString &form)
{
    static const QStringList aboutChild{QStringLiteral("birth-contact"),    QStringLiteral("checkup-"),
                                        QStringLiteral("child-tests"),      QStringLiteral("cover"),
                                        QStringLiteral("dental-care"),      QStringLiteral("illness-history"),
                                        QStringLiteral("low-birth-weight"), QStringLiteral("newborn-"),
                                        QStringLiteral("parent-record-"),   QStringLiteral("previsit-"),
                                        QStringLiteral("sheet-"),           QStringLiteral("stool-"),
                                        QStringLiteral("vaccination-")};
    return std::none_of(aboutChild.cbegin(), aboutChild.cend(),
                        [&form](const QString &prefix) { return form.startsWith(prefix); });
}

/// Scales whose text an institution loads under its own licence and whose scores only professionals see: not offered to
/// a family.
bool isForProfessionals(const QString &form)
{
    static const QStringList scales{QStringLiteral("epds"), QStringLiteral("mibs-j"), QStringLiteral("m-chat"),
                                    QStringLiteral("childcare-support-checklist")};
    return scales.contains(form);
}

} // namespace

FormsPlace::FormsPlace(const Context &context, QWidget *parent)
    : Place(parent)
    , m_context(context)
    , m_page(new Page(84))
    , m_draftTimer(new QTimer(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_page);
    m_draftTimer->setSingleShot(true);
    m_draftTimer->setInterval(draftDelay);
    connect(m_draftTimer, &QTimer::timeout, this, &FormsPlace::saveDraft);
}

FormsPlace::~FormsPlace()
{
    saveDraft();
}

QString FormsPlace::title() const
{
    return m_form.isEmpty() ? tr("問診票・届出") : formTitle(m_form);
}

QString FormsPlace::help() const
{
    return tr("届出や問診票を書くところです。手帳に書いてあることは、はじめから入っています。「手帳から」のしるしは、合"
              "っていたら「これでよい」をおしてください。書きかけは自動で残ります。");
}

QString FormsPlace::formTitle(const QString &form) const
{
    const auto found = forms::builtInForm(form);
    return found ? (*found)->title.in(text::code(m_context.speech().language)) : form;
}

QString FormsPlace::draftKey() const
{
    return draftPrefix + m_form + QLatin1Char('/') + m_person.toString();
}

void FormsPlace::open(const Destination &destination)
{
    saveDraft();
    if (!destination.person.isEmpty()) {
        m_person = destination.person;
    }
    if (destination.argument.isEmpty()) {
        showList();
    } else {
        showForm(destination.argument);
    }
}

void FormsPlace::refresh()
{
    if (m_form.isEmpty()) {
        showList();
    }
}

void FormsPlace::showList()
{
    m_form.clear();
    m_view = nullptr;
    m_page->clear();
    QVBoxLayout *column = m_page->column();
    column->addWidget(makeText(TextRole::Heading, tr("問診票・届出")));
    const auto persons = m_context.book.list<Person>().value_or(QList<book::Stored<Person>>());
    if (m_person.isEmpty() && !persons.isEmpty()) {
        const auto mother = std::find_if(persons.cbegin(), persons.cend(),
                                         [](const auto &person) { return person.value.role == Role::Mother; });
        m_person = mother == persons.cend() ? persons.first().id : mother->id;
    }
    addPersonChoice(column, persons);
    QSet<QString> drafted;
    const auto drafts = m_context.book.drafts().value_or(QList<book::Draft>());
    for (const book::Draft &draft : drafts) {
        if (draft.key.startsWith(draftPrefix) && draft.key.endsWith(m_person.toString())) {
            drafted.insert(draft.key.section(QLatin1Char('/'), 1, 1));
        }
    }
    QSet<QString> completed;
    const auto responses = m_context.book.list<FormResponse>(m_person).value_or(QList<book::Stored<FormResponse>>());
    for (const auto &response : responses) {
        completed.insert(response.value.form);
    }
    const auto person = m_context.book.find<Person>(m_person);
    const bool aboutMother = person && person->value.role != Role::Child;
    const QStringList ids = forms::builtInForms();
    for (const QString &id : ids) {
        if (isAboutMother(id) == aboutMother && !isForProfessionals(id)) {
            addFormCard(column, id, drafted, completed);
        }
    }
    column->addStretch(1);
}

void FormsPlace::addPersonChoice(QVBoxLayout *column, const QList<book::Stored<Person>> &persons)
{
    auto *box = new QComboBox;
    for (const auto &person : persons) {
        box->addItem(fullName(person.value).isEmpty() ? callName(person.value) : fullName(person.value),
                     person.id.toString());
    }
    box->setCurrentIndex(box->findData(m_person.toString()));
    column->addWidget(makeFieldLabel(tr("だれの"), box));
    column->addWidget(box, 0, Qt::AlignLeft);
    connect(
        box, &QComboBox::activated, this,
        [this, box] {
            m_person = RecordId::fromString(box->currentData().toString()).value_or(RecordId());
            showList();
        },
        Qt::QueuedConnection);
}

void FormsPlace::addFormCard(QVBoxLayout *column, const QString &form, const QSet<QString> &drafted,
                             const QSet<QString> &completed)
{
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    row->addWidget(makeText(TextRole::Body, formTitle(form)), 1);
    if (drafted.contains(form)) {
        row->addWidget(new Badge(tr("書きかけ"), Badge::Tone::Attention));
    } else if (completed.contains(form)) {
        row->addWidget(new Badge(tr("書きおわり")));
    }
    QPushButton *write = makeButton(drafted.contains(form) ? tr("つづきを書く") : tr("書く"));
    write->setAccessibleDescription(formTitle(form));
    connect(
        write, &QPushButton::clicked, this,
        [this, form] { m_context.navigator.go({.place = QString(placeId), .person = m_person, .argument = form}); },
        Qt::QueuedConnection);
    row->addWidget(write);
    card->body()->addLayout(row);
    column->addWidget(card);
}

std::unique_ptr<forms::Session> FormsPlace::startSession(const std::shared_ptr<const forms::Form> &form)
{
    const auto draft = m_context.book.draft(draftKey());
    if (draft && *draft) {
        if (auto read = forms::readResponse(form, (*draft)->content, m_context.clock)) {
            m_context.navigator.say(tr("書きかけのつづきです"));
            return std::make_unique<forms::Session>(std::move(read->session));
        }
    }
    auto session = std::make_unique<forms::Session>(forms::Session::start(form, m_context.clock));
    const auto proposed = care::proposeFromBook(*session, m_context.book, m_subject);
    if (!proposed) {
        m_context.navigator.say(text::sentence(proposed.error()));
    }
    return session;
}

void FormsPlace::showForm(const QString &formId)
{
    const auto form = forms::builtInForm(formId);
    if (!form) {
        m_context.navigator.say(text::sentence(form.error()));
        showList();
        return;
    }
    m_form = formId;
    m_subject = care::subjectOf(m_context.book, m_person).value_or(care::FormSubject{m_person, {}});
    m_page->clear();
    QVBoxLayout *column = m_page->column();
    addHead(column);
    m_view = new FormView(startSession(*form), m_context.speech());
    column->addWidget(m_view);
    addFoot(column);
    column->addStretch(1);
    connect(m_view, &FormView::answered, this, [this] {
        m_dirty = true;
        m_draftTimer->start();
        updateProposals();
    });
    updateProposals();
}

void FormsPlace::addHead(QVBoxLayout *column)
{
    if (const auto person = m_context.book.find<Person>(m_person)) {
        const auto pregnancy = m_context.book.find<Pregnancy>(m_subject.pregnancy);
        column->addWidget(new PersonStrip(faceOf(person->value, pregnancy ? &pregnancy->value : nullptr,
                                                 m_context.clock.today(), m_context.speech())));
    }
    column->addWidget(makeText(TextRole::Heading, formTitle(m_form)));
    column->addWidget(makeText(
        TextRole::Hint,
        tr("まちがえても大丈夫です。書きかけは自動で残り、あとで直せます。わからないところは空けておけます。")));
    auto *bar = new Card;
    auto *row = new QHBoxLayout;
    m_proposals = makeText(TextRole::Body, QString());
    QPushButton *all = makeButton(tr("ぜんぶ、これでよい"), ButtonRole::Plain);
    connect(all, &QPushButton::clicked, this, [this] { m_view->confirmAll(); });
    row->addWidget(m_proposals, 1);
    row->addWidget(all);
    bar->body()->addLayout(row);
    m_proposalBar = bar;
    column->addWidget(bar);
}

void FormsPlace::addFoot(QVBoxLayout *column)
{
    auto *row = new FlowRow;
    QPushButton *done = makeButton(tr("書きおわった"), ButtonRole::Main);
    QPushButton *pdf = makeButton(tr("PDF で保存"));
    QPushButton *paper = makeButton(tr("印刷"));
    QPushButton *list = makeButton(tr("一覧にもどる"), ButtonRole::Quiet);
    connect(done, &QPushButton::clicked, this, &FormsPlace::complete);
    connect(pdf, &QPushButton::clicked, this, &FormsPlace::savePdf);
    connect(paper, &QPushButton::clicked, this, &FormsPlace::print);
    connect(
        list, &QPushButton::clicked, this,
        [this] { m_context.navigator.go({.place = QString(placeId), .person = m_person}); }, Qt::QueuedConnection);
    for (QPushButton *button : {done, pdf, paper, list}) {
        row->addWidget(button);
    }
    column->addLayout(row);
    column->addWidget(
        makeText(TextRole::Hint, tr("提出は、窓口か市区町村のホームページでします。このプログラムは送りません。")));
}

void FormsPlace::updateProposals()
{
    const int count = m_view->proposalCount();
    m_proposalBar->setVisible(count > 0);
    m_proposals->setText(tr("手帳から %n か所、入れておきました。合っているか見てください。", nullptr, count));
}

void FormsPlace::saveDraft()
{
    m_draftTimer->stop();
    if (!m_dirty || !m_view) {
        return;
    }
    const QByteArray bytes = forms::writeResponse(m_view->session(), {});
    if (const auto saved = m_context.book.saveDraft(draftKey(), bytes); !saved) {
        m_context.navigator.say(text::sentence(saved.error()));
        return;
    }
    m_dirty = false;
}

void FormsPlace::complete()
{
    if (!m_view->checkCompletion()) {
        m_context.navigator.say(tr("あと少しです。しるしのついたところを見てください"));
        return;
    }
    m_view->confirmAll();
    const auto changes = care::completeForm(m_view->session(), m_context.book, m_subject);
    const auto done = changes ? m_context.book.apply(*changes) : Result<book::ChangeId>(fail(changes.error()));
    if (!done) {
        m_context.navigator.say(text::sentence(done.error()));
        return;
    }
    m_draftTimer->stop();
    m_dirty = false;
    static_cast<void>(m_context.book.dropDraft(draftKey()));
    m_context.navigator.sayWithUndo(tr("「%1」を手帳にしまいました").arg(formTitle(m_form)));
}

pages::Document FormsPlace::document() const
{
    pages::FormPrint print{.language = QStringLiteral("ja")};
    if (const auto person = m_context.book.find<Person>(m_person)) {
        print.name = fullName(person->value);
        print.birthDate = text::date(person->value.birthDate, {text::Language::Japanese, text::YearStyle::Both});
    }
    return pages::layOut(m_view->session(), print, paint::Typeface::shared());
}

PrintPreview *FormsPlace::preview()
{
    auto *preview = new PrintPreview(document(), {.fileName = m_form}, this);
    connect(preview, &PrintPreview::done, this, [this](const QString &sentence) { m_context.navigator.say(sentence); });
    preview->open();
    return preview;
}

void FormsPlace::savePdf()
{
    preview()->savePdf();
}

void FormsPlace::print()
{
    if (m_view) {
        preview();
    }
}

} // namespace oyako::ui
