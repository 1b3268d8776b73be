// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/programs/application_dialog.h"

#include "core/book/book.h"
#include "core/programs/payment_months.h"
#include "core/programs/procedure_table.h"
#include "ui/programs/person_box.h"
#include "ui/text/programs.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/text_fields.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

namespace oyako::ui {

using records::Application;

namespace {

QString monthsText(const QList<int> &months)
{
    QStringList parts;
    for (const int month : months) {
        parts.append(QString::number(month));
    }
    return parts.join(QStringLiteral(", "));
}

std::optional<QDate> known(const QDate &date)
{
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

std::optional<QList<int>> readMonths(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[,、・/\\s月]+"));
    QList<int> months;
    const QStringList parts = text.normalized(QString::NormalizationForm_KC).split(separators, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        bool isNumber = false;
        const int month = part.toInt(&isNumber);
        if (!isNumber || month < 1 || month > 12) {
            return std::nullopt;
        }
        if (!months.contains(month)) {
            months.append(month);
        }
    }
    std::sort(months.begin(), months.end());
    return months;
}

ApplicationDialog::ApplicationDialog(const Context &context, const book::Stored<Application> &application,
                                     QWidget *parent)
    : RecordDialog(context, application.id.isEmpty() ? tr("申請を書く") : tr("申請を直す"), parent)
    , m_application(application)
    , m_procedure(new QComboBox)
    , m_title(makeLine(application.value.title))
    , m_person(new PersonBox(context.book, application.person))
    , m_office(makeLine(application.value.office))
    , m_nextCheck(new DateField({context.clock.today(), calendar::MissingYear::NotBeforeToday}, context.speech()))
    , m_months(makeLine(monthsText(application.value.paymentMonths)))
    , m_paidFrom(new DateField({context.clock.today()}, context.speech()))
    , m_paidUntil(new DateField({context.clock.today(), calendar::MissingYear::NotBeforeToday}, context.speech()))
    , m_note(makeLine(application.value.note))
    , m_titleRow(nullptr)
    , m_monthsRow(new FieldRow(tr("支払いの月"), m_months,
                               tr("例: 4, 8, 12。きまった月に払われるものだけ。ちがうときは直してください")))
{
    addProcedures();
    addField(tr("どの手つづき"), m_procedure);
    m_titleRow = addField(tr("申請の名前"), m_title);
    addPair(new FieldRow(tr("だれの"), m_person), new FieldRow(tr("出すところ"), m_office));
    addField(tr("次に確かめる日"), m_nextCheck, tr("この日に、きょうの一覧に出します"));
    column()->addWidget(m_monthsRow);
    addPair(
        new FieldRow(tr("支払いのはじまり"), m_paidFrom, tr("入金の予定は、この日から数えます。空のままだと出ません")),
        new FieldRow(tr("支払いの終わり"), m_paidUntil));
    addField(tr("メモ"), m_note);
    m_nextCheck->setDate(known(application.value.nextCheck));
    m_paidFrom->setDate(known(application.value.paidFrom));
    m_paidUntil->setDate(known(application.value.paidUntil));
    connect(m_procedure, &QComboBox::activated, this, &ApplicationDialog::takeProcedure);
    m_title->setFocus();
}

void ApplicationDialog::addProcedures()
{
    m_procedure->addItem(tr("一覧にない申請"), QString());
    for (const programs::Procedure &procedure : programs::ProcedureTable::builtIn().all()) {
        m_procedure->addItem(text::procedureTitle(procedure, context().speech()), procedure.id);
    }
    m_procedure->setCurrentIndex(std::max(0, m_procedure->findData(m_application.value.procedure)));
    m_procedure->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void ApplicationDialog::takeProcedure()
{
    const programs::Procedure *procedure =
        programs::ProcedureTable::builtIn().find(m_procedure->currentData().toString());
    if (procedure) {
        m_title->setText(text::procedureTitle(*procedure, context().speech()));
        m_office->setText(procedure->where);
        m_months->setText(monthsText(programs::paymentMonthsOf(procedure->id)));
        proposePerson(*procedure);
    }
}

void ApplicationDialog::proposePerson(const programs::Procedure &procedure)
{
    if (m_application.id.isEmpty()) {
        const bool isOfChild = procedure.subject == programs::Subject::Child;
        m_person->propose(context().book, isOfChild ? records::Role::Child : records::Role::Mother);
    }
}

Application ApplicationDialog::typed() const
{
    Application application = m_application.value;
    application.procedure = m_procedure->currentData().toString();
    application.title = m_title->text();
    application.office = m_office->text();
    application.nextCheck = m_nextCheck->date().value_or(QDate());
    application.paymentMonths = readMonths(m_months->text()).value_or(QList<int>());
    application.paidFrom = m_paidFrom->date().value_or(QDate());
    application.paidUntil = m_paidUntil->date().value_or(QDate());
    application.note = m_note->text();
    return application;
}

bool ApplicationDialog::check()
{
    const bool titled = !m_title->text().trimmed().isEmpty();
    const bool months = readMonths(m_months->text()).has_value();
    m_titleRow->complain(titled ? QString() : tr("申請の名前を入れてください"));
    m_monthsRow->complain(months ? QString() : tr("1から12の数字を「4, 8, 12」のように入れてください"));
    return titled && months && m_nextCheck->isAcceptable() && m_paidFrom->isAcceptable() && m_paidUntil->isAcceptable();
}

Result<void> ApplicationDialog::write()
{
    book::Stored<Application> application = m_application;
    application.value = typed();
    application.person = m_person->person();
    if (application.id.isEmpty()) {
        application.value.steps = {{records::ApplicationStatus::Preparing, context().clock.today(), {}, {}}};
        const auto added = context().book.add(application.person, application.value);
        return added ? Result<void>() : Result<void>(fail(added.error()));
    }
    const auto changed = context().book.edit(application);
    return changed ? Result<void>() : Result<void>(fail(changed.error()));
}

} // namespace oyako::ui
