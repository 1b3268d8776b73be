// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/programs/applications_section.h"

#include "core/book/book.h"
#include "core/care/applications.h"
#include "core/programs/procedure_table.h"
#include "ui/programs/application_card.h"
#include "ui/programs/application_dialog.h"
#include "ui/programs/step_dialog.h"
#include "ui/text/errors.h"
#include "ui/text/programs.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/history_dialog.h"
#include "ui/widgets/text_label.h"

namespace oyako::ui {

using records::Application;

ApplicationsSection::ApplicationsSection(const Context &context, QWidget *parent)
    : ProgramsSection(context, parent)
{
}

void ApplicationsSection::open(const Destination &destination)
{
    refresh();
    if (destination.argument.startsWith(QLatin1String("new"))) {
        startNew(destination.argument.section(QLatin1Char(':'), 1), destination.person);
    }
}

void ApplicationsSection::refresh()
{
    clearFrom(0);
    const auto all = context().book.list<Application>();
    if (!all) {
        column()->addWidget(makeText(TextRole::Body, text::sentence(all.error())));
        return;
    }
    if (all->isEmpty()) {
        auto *empty = new EmptyState(tr("申請のようすを書きとめましょう"),
                                     tr("手当や助成の申請を、出す前から入金まで追いかけられます。確かめる日になったら"
                                        "きょうの一覧に出ます。Oyako が申請を出すことはありません。"),
                                     firstAdult().isEmpty() ? QString() : tr("申請を書く"));
        connect(empty, &EmptyState::stepRequested, this, [this] { startNew({}, {}); });
        column()->addWidget(empty);
        return;
    }
    QPushButton *add = makeButton(tr("申請を書く"), ButtonRole::Main);
    connect(add, &QPushButton::clicked, this, [this] { startNew({}, {}); });
    column()->addWidget(add, 0, Qt::AlignLeft);
    QList<Stored> closed;
    for (qsizetype i = all->size() - 1; i >= 0; --i) {
        const Stored &application = all->at(i);
        const bool isOver = care::nextStatuses(application.value).isEmpty() &&
                            care::paymentsOf(application.value, context().clock.today()).isEmpty();
        if (isOver) {
            closed.append(application);
        } else {
            addCard(application);
        }
    }
    addClosed(closed);
}

void ApplicationsSection::addCard(const Stored &application)
{
    auto *card =
        new ApplicationCard(application, callNameOf(application.person), context().clock.today(), context().speech());
    // Queued: each of these ends in a refresh that takes the card itself away.
    connect(
        card, &ApplicationCard::stepRequested, this,
        [this, application] { (new StepDialog(context(), application, this))->open(); }, Qt::QueuedConnection);
    connect(
        card, &ApplicationCard::changeRequested, this,
        [this, application] { (new ApplicationDialog(context(), application, this))->open(); }, Qt::QueuedConnection);
    connect(
        card, &ApplicationCard::historyRequested, this,
        [this, application] { (new HistoryDialog(context(), application.id, this))->open(); }, Qt::QueuedConnection);
    connect(
        card, &ApplicationCard::removeRequested, this, [this, application] { remove(application.id); },
        Qt::QueuedConnection);
    connect(
        card, &ApplicationCard::paymentAnswered, this,
        [this, application](const QDate &due, bool arrived) { answerPayment(application, due, arrived); },
        Qt::QueuedConnection);
    connect(
        card, &ApplicationCard::paperRequested, this,
        [this](const RecordId &document) {
            context().navigator.go({.place = QStringLiteral("papers"), .record = document});
        },
        Qt::QueuedConnection);
    column()->addWidget(card);
}

void ApplicationsSection::addClosed(const QList<Stored> &closed)
{
    if (closed.isEmpty()) {
        return;
    }
    QPushButton *show = makeButton(
        m_showsClosed ? tr("終わった申請をしまう") : tr("終わった申請(%1)").arg(closed.size()), ButtonRole::Quiet);
    connect(
        show, &QPushButton::clicked, this,
        [this] {
            m_showsClosed = !m_showsClosed;
            refresh();
        },
        Qt::QueuedConnection);
    column()->addWidget(show, 0, Qt::AlignLeft);
    if (m_showsClosed) {
        for (const Stored &application : closed) {
            addCard(application);
        }
    }
}

void ApplicationsSection::startNew(const QString &procedureOrTitle, const RecordId &person)
{
    Stored application{.person = person.isEmpty() ? firstAdult() : person};
    if (const programs::Procedure *procedure = programs::ProcedureTable::builtIn().find(procedureOrTitle)) {
        application.value.procedure = procedure->id;
        application.value.title = text::procedureTitle(*procedure, context().speech());
        application.value.office = procedure->where;
    } else {
        application.value.title = procedureOrTitle;
    }
    (new ApplicationDialog(context(), application, this))->open();
}

void ApplicationsSection::answerPayment(const Stored &application, const QDate &due, bool arrived)
{
    const auto value = care::withPayment(application.value, due, arrived, context().clock.today());
    if (!value) {
        report(fail(value.error()), {});
        return;
    }
    Stored changed = application;
    changed.value = *value;
    const auto done = context().book.edit(changed);
    report(done ? Result<void>() : Result<void>(fail(done.error())),
           arrived ? tr("届いたと書きました") : tr("1か月後に、また確かめます"));
}

} // namespace oyako::ui
