// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/forms_place.h"

#include "ui/forms/form_filling.h"
#include "ui/forms/form_import_card.h"
#include "ui/forms/form_list.h"
#include "ui/forms/form_view.h"
#include "ui/text/errors.h"
#include "ui/widgets/page.h"
#include "ui/widgets/text_label.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QUrl>

namespace oyako::ui {

using namespace records;

namespace {

constexpr int widestList = 84; // em

/// The one local file being dragged; empty for anything else.
QString draggedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

FormsPlace::FormsPlace(const Context &context, QWidget *parent)
    : Place(parent)
    , m_context(context)
    , m_outer(new QVBoxLayout(this))
{
    m_outer->setContentsMargins(0, 0, 0, 0);
    setAcceptDrops(true);
}

QString FormsPlace::title() const
{
    return m_filling ? m_filling->title() : tr("問診票・届出");
}

QString FormsPlace::help() const
{
    return tr("届出や問診票を書くところです。手帳に書いてあることは、はじめから入っています。「手帳から」のしるしは、合"
              "っていたら「これでよい」をおしてください。書きかけは自動で残ります。市区町村や病院からもらった問診票のフ"
              "ァイルも加えられます。長い用紙の中は、上の欄でさがせます(F3 で次へ)。");
}

void FormsPlace::clear()
{
    delete m_filling; // saves its draft
    m_filling = nullptr;
    delete m_page;
    m_page = nullptr;
    m_list = nullptr;
}

void FormsPlace::choosePerson()
{
    const auto persons = m_context.book.list<Person>().value_or(QList<book::Stored<Person>>());
    if (!m_person.isEmpty() || persons.isEmpty()) {
        return;
    }
    const auto mother = std::find_if(persons.cbegin(), persons.cend(),
                                     [](const auto &person) { return person.value.role == Role::Mother; });
    m_person = mother == persons.cend() ? persons.first().id : mother->id;
}

void FormsPlace::open(const Destination &destination)
{
    if (m_filling) {
        m_filling->saveDraft();
    }
    // In a clinic somebody is looked for each time, never proposed.
    if (!destination.person.isEmpty() || m_context.book.keepsAuditLog().value_or(false)) {
        m_person = destination.person;
    } else {
        choosePerson();
    }
    if (destination.argument.isEmpty()) {
        showList();
    } else {
        showForm(destination.argument);
    }
}

void FormsPlace::refresh()
{
    if (!m_filling) {
        showList();
    }
}

void FormsPlace::showList()
{
    const int scrolled = m_page ? m_page->verticalScrollBar()->value() : 0;
    const std::optional<QStringList> before = m_list ? std::optional(m_list->imported()) : std::nullopt;
    clear();
    m_page = new Page(widestList);
    m_list = new FormList(m_context, m_person);
    m_page->column()->addWidget(makeText(TextRole::Heading, title()));
    m_page->column()->addWidget(m_list);
    m_page->column()->addStretch(1);
    m_outer->addWidget(m_page);
    m_page->widget()->adjustSize();
    m_page->verticalScrollBar()->setValue(scrolled);
    connect(
        m_list, &FormList::personChosen, this,
        [this](const RecordId &person) {
            // By the navigator: in a clinic, whose page is opened is noted there.
            m_context.navigator.go({.place = QStringLiteral("forms"), .person = person});
        },
        Qt::QueuedConnection);
    connect(m_list, &FormList::outdated, this, &FormsPlace::showList, Qt::QueuedConnection);
    if (before) {
        showAdded(*before);
    }
}

/// A form that has just come is what one goes on with: the keyboard is on its button, not on what stood at that place.
void FormsPlace::showAdded(const QStringList &before)
{
    for (const QString &key : m_list->imported()) {
        QPushButton *write = before.contains(key) ? nullptr : m_list->writeButton(key);
        if (write) {
            // Queued: the page is not laid out yet.
            QTimer::singleShot(0, write, [this, write] {
                write->setFocus(Qt::OtherFocusReason);
                m_page->ensureWidgetVisible(write);
            });
            return;
        }
    }
}

void FormsPlace::showForm(const QString &key)
{
    auto shelf = care::findForm(m_context.book, key);
    if (!shelf) {
        m_context.navigator.say(text::sentence(shelf.error()));
        showList();
        return;
    }
    clear();
    m_filling = new FormFilling(m_context, m_person, std::move(*shelf));
    m_outer->addWidget(m_filling);
    // At the questions: Enter at the tools above would confirm what nobody has seen. Queued: nothing is shown yet.
    QTimer::singleShot(0, m_filling, [filling = m_filling] { filling->view().begin(); });
}

void FormsPlace::print()
{
    if (m_filling) {
        m_filling->print();
    }
}

void FormsPlace::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_list && !draggedFile(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void FormsPlace::dropEvent(QDropEvent *event)
{
    if (m_list) {
        m_list->intake()->openFile(draggedFile(*event->mimeData()));
        m_page->ensureWidgetVisible(m_list->intake());
        event->acceptProposedAction();
    }
}

} // namespace oyako::ui
