// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/appointment_dialog.h"

#include "core/book/book.h"
#include "core/care/grants.h"
#include "core/care/visit_questionnaire.h"
#include "core/programs/visit_forms.h"
#include "ui/text/agenda.h"
#include "ui/text/errors.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/family_faces.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/text_fields.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/time_field.h"

#include <QComboBox>
#include <QLineEdit>

namespace oyako::ui {

using records::Appointment;

namespace {

/// The papers kept for an appointment, each a step away.
void addPapers(QVBoxLayout *column, const Context &context, const RecordId &appointment, AppointmentDialog *dialog)
{
    const auto papers = context.book.list<records::Document>().value_or(QList<book::Stored<records::Document>>());
    for (const auto &paper : papers) {
        const auto &references = paper.value.references;
        const bool isFor = std::any_of(references.cbegin(), references.cend(),
                                       [&](const auto &reference) { return reference.record == appointment; });
        if (isFor) {
            QPushButton *show =
                makeButton(AppointmentDialog::tr("書類「%1」を見る").arg(paper.value.title), ButtonRole::Link);
            QObject::connect(show, &QPushButton::clicked, dialog, [dialog, &context, id = paper.id] {
                context.navigator.go({.place = QStringLiteral("papers"), .record = id});
                dialog->reject();
            });
            column->addWidget(show, 0, Qt::AlignLeft);
        }
    }
}

/// What calling this off today costs by the fee cards of the facilities it names.
QStringList costsOfCallingOff(const Context &context, const Appointment &appointment)
{
    QStringList costs;
    const auto cards = context.book.list<records::FeeCard>().value_or(QList<book::Stored<records::FeeCard>>());
    for (const auto &card : cards) {
        const QString rule = care::isStayAt(card.value, appointment.title, appointment.place)
                                 ? care::cancelText(card.value, appointment.date, context.clock.today())
                                 : QString();
        if (!rule.isEmpty()) {
            costs.append(
                AppointmentDialog::tr("%1では、きょう取り消すと「%2」です").arg(card.value.title.simplified(), rule));
        }
    }
    return costs;
}

} // namespace

AppointmentDialog::AppointmentDialog(const Context &context, const book::Stored<Appointment> &appointment,
                                     QWidget *parent)
    : RecordDialog(context, appointment.id.isEmpty() ? tr("予約をメモ") : tr("予約を直す"), parent)
    , m_appointment(appointment)
    , m_title(makeLine(appointment.value.title))
    , m_person(new QComboBox(this))
    , m_date(new DateField({.today = context.clock.today()}, context.speech()))
    , m_time(new TimeField(appointment.value.time))
    , m_place(makeLine(appointment.value.place))
    , m_phone(makeLine(appointment.value.phone))
    , m_bring(makeLine(appointment.value.bring))
    , m_note(makeLine(appointment.value.note))
    , m_form(new QComboBox)
    , m_titleRow(addField(tr("なんの予約"), m_title))
    , m_dateRow(addField(tr("日にち"), m_date, tr("例: 5/3、R8.5.3")))
    , m_timeRow(new FieldRow(tr("時刻"), m_time, tr("例: 10:30")))
{
    if (const QString often = text::recurrenceWords(appointment.value.recurrence); !often.isEmpty()) {
        column()->addWidget(
            makeText(TextRole::Hint, tr("くりかえしの予約です(%1)。ここで直すと、どの回も変わります。").arg(often)));
    }
    addPersons();
    addPair(m_timeRow, new FieldRow(tr("場所"), m_place));
    addPair(new FieldRow(tr("もちもの"), m_bring), new FieldRow(tr("電話"), m_phone));
    addQuestionnaires();
    addField(tr("メモ"), m_note);
    if (!appointment.id.isEmpty()) {
        addPapers(column(), this->context(), appointment.id, this);
        addCallOff();
    }
    if (appointment.value.date.isValid()) {
        m_date->setDate(appointment.value.date);
    }
    (appointment.value.title.isEmpty() ? m_title : m_date->lineEdit())->setFocus();
}

void AppointmentDialog::addPersons()
{
    m_person->hide();
    if (!m_appointment.value.agendaItem.isEmpty()) {
        return;
    }
    m_person->show();
    m_person->addItem(tr("家族みんな"), QString());
    const auto persons = context().book.list<records::Person>().value_or(QList<book::Stored<records::Person>>());
    for (const auto &person : persons) {
        m_person->addItem(callName(person.value), person.id.toString());
    }
    m_person->setCurrentIndex(std::max(0, m_person->findData(m_appointment.person.toString())));
    addField(tr("だれの"), m_person);
}

void AppointmentDialog::addQuestionnaires()
{
    const QString key = programs::titleKeyOf(m_appointment.value.agendaItem);
    m_proposedForm = programs::formsFor(key).questionnaire;
    m_form->addItem(tr("なし"), QString(care::noQuestionnaire));
    const auto all = care::questionnairesFor(context().book, key, text::code(context().speech().language));
    for (const care::Questionnaire &one : all.value_or(QList<care::Questionnaire>())) {
        const QString title = one.definition.isEmpty() ? one.title : tr("%1(もらった問診票)").arg(one.title);
        m_form->addItem(title, one.name);
    }
    const QString &noted = m_appointment.value.form;
    const QString current = noted.isEmpty() ? m_proposedForm : noted;
    if (!current.isEmpty() && m_form->findData(current) < 0) {
        const auto shelf = care::findForm(context().book, current);
        m_form->addItem(shelf ? shelf->form->title.in(text::code(context().speech().language))
                              : tr("(もう一覧にない問診票)"),
                        current);
    }
    m_form->setCurrentIndex(std::max(0, m_form->findData(current)));
    addField(tr("問診票"), m_form, tr("「もっていく書類」に、書いたところまで入ります。"));
}

/// Empty: what belongs to such visits, also where that is none.
QString AppointmentDialog::chosenForm() const
{
    const QString chosen = m_form->currentData().toString();
    const QString &noted = m_appointment.value.form;
    const QString usual = m_proposedForm.isEmpty() ? QString(care::noQuestionnaire) : m_proposedForm;
    return chosen == usual && noted != chosen ? QString() : chosen;
}

void AppointmentDialog::addCallOff()
{
    if (m_appointment.value.status != records::AppointmentStatus::Planned) {
        return;
    }
    QPushButton *off = makeButton(tr("予約を取りやめる"), ButtonRole::Quiet);
    connect(off, &QPushButton::clicked, this, &AppointmentDialog::callOff);
    column()->addWidget(off, 0, Qt::AlignLeft);
}

void AppointmentDialog::callOff()
{
    if (!askOnce(costsOfCallingOff(context(), m_appointment.value), tr("予約を取りやめる"))) {
        return;
    }
    book::Stored<Appointment> appointment = m_appointment;
    appointment.value.status = records::AppointmentStatus::Cancelled;
    const auto done = context().book.edit(appointment);
    if (!done) {
        context().navigator.say(text::sentence(done.error()));
        return;
    }
    context().navigator.sayWithUndo(tr("予約を取りやめました。施設への連絡は、電話などでしてください。"));
    accept();
}

Appointment AppointmentDialog::typed() const
{
    Appointment appointment = m_appointment.value;
    appointment.title = m_title->text();
    appointment.date = m_date->date().value_or(QDate());
    appointment.time = m_time->time().value_or(QString());
    appointment.place = m_place->text();
    appointment.phone = m_phone->text();
    appointment.bring = m_bring->text();
    appointment.note = m_note->text();
    appointment.form = chosenForm();
    return appointment;
}

bool AppointmentDialog::check()
{
    const bool titled = !m_title->text().trimmed().isEmpty();
    const bool timed = m_time->isAcceptable();
    m_titleRow->complain(titled ? QString() : tr("なんの予約か入れてください"));
    m_dateRow->complain(m_date->date() ? QString() : tr("日にちを入れてください"));
    m_timeRow->complain(timed ? QString() : tr("10:30 のように入れてください"));
    return titled && timed && m_date->date();
}

Result<void> AppointmentDialog::write()
{
    book::Stored<Appointment> appointment = m_appointment;
    appointment.value = typed();
    if (m_person->count() > 0) {
        appointment.person = RecordId::fromString(m_person->currentData().toString()).value_or(RecordId());
    }
    if (appointment.id.isEmpty()) {
        const auto added = context().book.add(appointment.person, appointment.value);
        return added ? Result<void>() : Result<void>(fail(added.error()));
    }
    const auto changed = context().book.edit(appointment);
    return changed ? Result<void>() : Result<void>(fail(changed.error()));
}

} // namespace oyako::ui
