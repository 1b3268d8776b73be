// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/programs/step_dialog.h"

#include "core/book/book.h"
#include "core/care/applications.h"
#include "ui/text/programs.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/ime_guard.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

namespace oyako::ui {

using records::Application;
using records::ApplicationStatus;
using records::ApplicationStep;

StepDialog::StepDialog(const Context &context, const book::Stored<Application> &application, QWidget *parent)
    : RecordDialog(context, tr("申請のようすを書く"), parent)
    , m_application(application)
    , m_status(new QComboBox)
    , m_date(new DateField({context.clock.today(), calendar::MissingYear::NotAfterToday}, context.speech()))
    , m_nextCheck(new DateField({context.clock.today(), calendar::MissingYear::NotBeforeToday}, context.speech()))
    , m_note(new QLineEdit)
    , m_dateRow(nullptr)
{
    ImeGuard::install(m_note);
    for (const ApplicationStatus status : care::nextStatuses(application.value)) {
        m_status->addItem(text::statusName(status), static_cast<int>(status));
    }
    addField(tr("どうなりましたか"), m_status, tr("Oyako が出すわけではありません。出したあとで書いてください"));
    m_dateRow = addField(tr("日にち"), m_date);
    addField(tr("次に確かめる日"), m_nextCheck, tr("空けたままでもかまいません"));
    addField(tr("メモ"), m_note, tr("例: 受付番号、たりなかった書類"));
    m_date->setDate(context.clock.today());
    m_date->setLimits(care::earliestNextStep(application.value), context.clock.today());
    if (application.value.nextCheck.isValid()) {
        m_nextCheck->setDate(application.value.nextCheck);
    }
    addPapers();
    m_status->setFocus();
}

void StepDialog::addPapers()
{
    const auto papers = context().book.list<records::Document>();
    if (!papers || papers->isEmpty()) {
        return;
    }
    constexpr int linesShown = 4;
    m_papers = new QListWidget;
    for (const auto &paper : *papers) {
        auto *item = new QListWidgetItem(paper.value.title, m_papers);
        item->setData(Qt::UserRole, paper.id.toString());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_papers->setMaximumHeight(m_papers->sizeHintForRow(0) * linesShown + 2 * m_papers->frameWidth());
    addField(tr("つける書類"), m_papers, tr("書類の場所にしまったものから、えらびます"));
}

ApplicationStep StepDialog::typed() const
{
    ApplicationStep step{static_cast<ApplicationStatus>(m_status->currentData().toInt()),
                         m_date->date().value_or(QDate()),
                         m_note->text(),
                         {}};
    for (int i = 0; m_papers && i < m_papers->count(); ++i) {
        const QListWidgetItem *item = m_papers->item(i);
        if (item->checkState() == Qt::Checked) {
            step.documents.append(RecordId::fromString(item->data(Qt::UserRole).toString()).value_or(RecordId()));
        }
    }
    return step;
}

bool StepDialog::check()
{
    // A day that cannot be says so itself.
    const bool isBlank = m_date->isAcceptable() && !m_date->date();
    m_dateRow->complain(isBlank ? tr("日にちを入れてください(きょうまで)") : QString());
    return m_date->date() && m_nextCheck->isAcceptable();
}

Result<void> StepDialog::write()
{
    const auto next = care::withStep(m_application.value, typed(), context().clock.today());
    if (!next) {
        return fail(next.error());
    }
    book::Stored<Application> application = m_application;
    application.value = *next;
    if (!care::nextStatuses(*next).isEmpty() && m_nextCheck->date()) {
        application.value.nextCheck = *m_nextCheck->date();
    }
    const auto done = context().book.edit(application);
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

} // namespace oyako::ui
