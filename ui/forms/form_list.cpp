// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/form_list.h"

#include "core/book/person_index.h"
#include "core/care/filled_page.h"
#include "core/care/handbook_edition.h"
#include "core/clinic/finding.h"
#include "core/forms/library.h"
#include "core/pages/form_page.h"
#include "ui/forms/form_import_card.h"
#include "ui/forms/handbook_dialog.h"
#include "ui/text/errors.h"
#include "ui/widgets/card.h"
#include "ui/widgets/child_finder.h"
#include "ui/widgets/family_faces.h"
#include "ui/widgets/ime_guard.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPointer>

namespace oyako::ui {

using namespace records;

namespace {

const QString draftPrefix = QStringLiteral("form/");
constexpr int fieldEms = 20;

/// Whether a form is written about a grown-up: the mother's own pages and notifications.
bool isAboutMother(const QString &form)
{
    static const QStringList aboutChild{
        QStringLiteral("birth-contact"),   QStringLiteral("checkup-"),         QStringLiteral("child-tests"),
        QStringLiteral("cover"),           QStringLiteral("dental-care"),      QStringLiteral("delivery"),
        QStringLiteral("illness-history"), QStringLiteral("low-birth-weight"), QStringLiteral("newborn-"),
        QStringLiteral("parent-record-"),  QStringLiteral("previsit-"),        QStringLiteral("sheet-"),
        QStringLiteral("stool-"),          QStringLiteral("vaccination-")};
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

FormList::FormList(const Context &context, const RecordId &person, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_person(person)
    , m_isClinic(context.book.keepsAuditLog().value_or(false))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::One);
    const auto subject = care::subjectOf(m_context.book, m_person).value_or(care::FormSubject{.person = m_person});
    m_edition = care::bookletEdition(m_context.book, subject).value_or(QString());
    readState();
    addChoices(column);
    const bool isAboutSomebody = !m_isClinic || !m_person.isEmpty();
    if (isAboutSomebody) {
        addBuiltIn(column, false, tr("届出・問診票"));
    }
    addImported(column);
    if (isAboutSomebody) {
        addBuiltIn(column, true, tr("手帳のページ"));
    }
}

void FormList::readState()
{
    const auto drafts = m_context.book.drafts().value_or(QList<book::Draft>());
    for (const book::Draft &draft : drafts) {
        if (draft.key.startsWith(draftPrefix) && draft.key.endsWith(m_person.toString())) {
            m_drafted.insert(draft.key.section(QLatin1Char('/'), 1, 1));
        }
    }
    const auto responses = m_context.book.list<FormResponse>(m_person).value_or(QList<book::Stored<FormResponse>>());
    for (const auto &response : responses) {
        const RecordId &definition = response.value.definition;
        m_completed.insert(definition.isEmpty() ? response.value.form : definition.toString());
    }
}

void FormList::addChoices(QVBoxLayout *column)
{
    if (m_isClinic) {
        addFinder(column);
    }
    if (m_isClinic && m_person.isEmpty()) {
        column->addWidget(
            makeText(TextRole::Hint, tr("だれの用紙を書くか、はじめにここで子どもをさがしてください。親の用紙"
                                        "も、その子からえらべます。")));
        return;
    }
    addPersons(column);
    addSearch(column);
}

void FormList::addFinder(QVBoxLayout *column)
{
    auto *finder = new ChildFinder(m_context);
    finder->setFixedWidth(fieldEms * em());
    finder->setPlaceholderText(tr("かな・漢字・生年月日・番号")); // F3 leads to the desk
    column->addWidget(makeFieldLabel(tr("子どもをさがす"), finder));
    column->addWidget(finder, 0, Qt::AlignLeft);
    connect(finder, &ChildFinder::chosen, this, [this](const RecordId &child) {
        static_cast<void>(clinic::noteRecent(m_context.book, child));
        Q_EMIT personChosen(child);
    });
    connect(
        finder, &ChildFinder::newChildWanted, this,
        [this](const QString &words) {
            m_context.navigator.go(
                {.place = QStringLiteral("family"), .section = QStringLiteral("new"), .argument = words});
        },
        Qt::QueuedConnection);
}

void FormList::addPersons(QVBoxLayout *column)
{
    const auto persons = m_isClinic ? clinic::withParents(m_context.book, m_person) : m_context.book.list<Person>();
    auto *box = new QComboBox;
    for (const auto &person : persons.value_or(QList<book::Stored<Person>>())) {
        box->addItem(fullName(person.value).isEmpty() ? callName(person.value) : fullName(person.value),
                     person.id.toString());
    }
    box->setCurrentIndex(box->findData(m_person.toString()));
    column->addWidget(makeFieldLabel(tr("だれの"), box));
    column->addWidget(box, 0, Qt::AlignLeft);
    connect(
        box, &QComboBox::activated, this,
        [this, box] { Q_EMIT personChosen(RecordId::fromString(box->currentData().toString()).value_or(RecordId())); },
        Qt::QueuedConnection);
}

void FormList::addSearch(QVBoxLayout *column)
{
    auto *search = new QLineEdit;
    search->setClearButtonEnabled(true);
    search->setFixedWidth(fieldEms * em());
    ImeGuard::install(search);
    connect(search, &QLineEdit::textChanged, this, &FormList::narrow);
    column->addWidget(makeFieldLabel(tr("用紙をさがす"), search));
    column->addWidget(search, 0, Qt::AlignLeft);
}

QHBoxLayout *FormList::addCard(QVBoxLayout *column, const Entry &entry)
{
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->addWidget(makeText(TextRole::Body, entry.title));
    if (!entry.about.isEmpty()) {
        words->addWidget(makeText(TextRole::Hint, entry.about));
    }
    row->addLayout(words, 1);
    const bool isDrafted = m_drafted.contains(entry.key);
    if (isDrafted) {
        row->addWidget(new Badge(tr("書きかけ"), Badge::Tone::Attention));
    } else if (m_completed.contains(entry.key)) {
        row->addWidget(new Badge(tr("書きおわり")));
    }
    QPushButton *write = makeButton(isDrafted ? tr("つづきを書く") : tr("書く"));
    write->setAccessibleDescription(entry.title);
    connect(
        write, &QPushButton::clicked, this,
        [this, key = entry.key] {
            m_context.navigator.go({.place = QStringLiteral("forms"), .person = m_person, .argument = key});
        },
        Qt::QueuedConnection);
    row->addWidget(write);
    m_write.insert(entry.key, write);
    card->body()->addLayout(row);
    column->addWidget(card);
    m_lines.append({entry.title + QLatin1Char(' ') + entry.about, card});
    return row;
}

void FormList::addBuiltIn(QVBoxLayout *column, bool bookPages, const QString &heading)
{
    column->addSpacing(space::One);
    column->addWidget(makeText(TextRole::Title, heading));
    const auto person = m_context.book.find<Person>(m_person);
    const bool aboutMother = person && person->value.role != Role::Child;
    QStringList ids = forms::builtInForms();
    const QString notification = QStringLiteral("pregnancy-notification");
    const auto subject = care::subjectOf(m_context.book, m_person);
    if (subject && !subject->pregnancy.isEmpty() && ids.removeOne(notification)) {
        ids.prepend(notification);
    }
    if (bookPages) {
        addBooklet(column);
    }
    for (const QString &id : std::as_const(ids)) {
        const auto form = forms::builtInForm(id);
        const bool isBookPage = form && pages::paperOf(**form) == pages::a6;
        const bool isKind = form && isBookPage == bookPages && isAboutMother(id) == aboutMother;
        if (isKind && !isForProfessionals(id) && isOffered(**form)) {
            addCard(column, {id, (*form)->title.in(text::code(m_context.speech().language)), {}});
        }
    }
}

/// What the edition of the booklet has, and what was written although it has not.
bool FormList::isOffered(const forms::Form &form) const
{
    return care::hasPage(form, m_edition) || m_drafted.contains(form.id) || m_completed.contains(form.id);
}

/// The person's own, the newest; where there is none, a new one to write down.
book::Stored<Handbook> FormList::booklet() const
{
    const auto subject = care::subjectOf(m_context.book, m_person);
    const RecordId pregnancy = subject ? subject->pregnancy : RecordId();
    book::Stored<Handbook> own;
    own.person = m_person;
    own.value.pregnancy = pregnancy;
    const auto booklets = m_context.book.list<Handbook>(m_person).value_or(QList<book::Stored<Handbook>>());
    for (const auto &one : booklets) {
        const RecordId &of = one.value.pregnancy;
        own = pregnancy.isEmpty() || of.isEmpty() || of == pregnancy ? one : own;
    }
    return own;
}

void FormList::addBooklet(QVBoxLayout *column)
{
    const book::Stored<Handbook> booklet = this->booklet();
    QStringList words{tr("%1年の版").arg(m_edition)};
    if (!booklet.value.number.isEmpty()) {
        words.append(tr("番号 %1").arg(booklet.value.number));
    }
    if (booklet.value.issuedOn.isValid()) {
        words.append(tr("%1にもらいました").arg(text::date(booklet.value.issuedOn, m_context.speech())));
    }
    auto *row = new QHBoxLayout;
    row->addWidget(makeText(TextRole::Hint, tr("母子健康手帳: %1").arg(words.join(QStringLiteral("・")))), 1);
    QPushButton *change = makeButton(tr("手帳の番号や版を直す"), ButtonRole::Link);
    connect(
        change, &QPushButton::clicked, this,
        [this, booklet] {
            // Of the window: what is saved makes this list anew.
            auto *dialog = new HandbookDialog(m_context, booklet, window());
            connect(dialog, &HandbookDialog::saved, this, &FormList::outdated, Qt::QueuedConnection);
            dialog->open();
        },
        Qt::QueuedConnection);
    row->addWidget(change);
    column->addLayout(row);
}

void FormList::addImported(QVBoxLayout *column)
{
    column->addSpacing(space::One);
    column->addWidget(makeText(TextRole::Title, tr("もらった問診票")));
    const auto imported = care::importedForms(m_context.book).value_or(QList<book::Stored<ImportedForm>>());
    for (const auto &form : imported) {
        const QString version = form.value.version.isEmpty() ? QString() : tr("版 %1").arg(form.value.version);
        const QString received = tr("%1に加えました").arg(text::date(form.value.received, m_context.speech()));
        const QString title = form.value.title.isEmpty() ? form.value.form : form.value.title;
        const QString about = version.isEmpty() ? received : version + QStringLiteral("・") + received;
        m_imported.append(form.id.toString());
        QHBoxLayout *row = addCard(column, {form.id.toString(), title, about});
        QPushButton *remove = makeButton(tr("一覧からはずす"), ButtonRole::Quiet);
        remove->setAccessibleDescription(title + QLatin1Char(' ') + version);
        connect(
            remove, &QPushButton::clicked, this, [this, id = form.id] { this->remove(id); }, Qt::QueuedConnection);
        row->addWidget(remove);
    }
    m_intake = new FormImportCard(m_context);
    connect(m_intake, &FormImportCard::takenIn, this, &FormList::outdated, Qt::QueuedConnection);
    column->addWidget(m_intake);
}

void FormList::remove(const RecordId &definition)
{
    // Once the book has changed, the place may have made this list anew.
    const QPointer<FormList> self(this);
    Navigator &navigator = m_context.navigator;
    const auto done = m_context.book.markEnteredInError(definition);
    if (!done) {
        navigator.say(text::sentence(done.error()));
        return;
    }
    navigator.sayWithUndo(tr("一覧からはずしました。書いた答えは残っています"));
    if (self) {
        Q_EMIT outdated();
    }
}

void FormList::narrow(const QString &words)
{
    const QString wanted = book::foldedForSearch(words);
    for (const Line &line : m_lines) {
        line.card->setVisible(wanted.isEmpty() || book::foldedForSearch(line.words).contains(wanted));
    }
}

} // namespace oyako::ui
