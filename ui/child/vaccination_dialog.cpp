// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/child/vaccination_dialog.h"

#include "core/book/book.h"
#include "core/care/dose_check.h"
#include "core/care/vaccination_status.h"
#include "core/immunization/japan/load.h"
#include "ui/child/dose_row.h"
#include "ui/text/immunization.h"
#include "ui/text/records.h"
#include "ui/text/vaccine_words.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/family_faces.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/text_fields.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

namespace oyako::ui {

using records::DoseSource;
using records::Vaccination;

namespace {

constexpr int mostRows = 8;

QLineEdit *line(const Context &context, QString Vaccination::*member)
{
    QLineEdit *edit = makeLine({}, static_cast<int>(records::longestText));
    auto *completer = new QCompleter(writtenBefore(context, member), edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    edit->setCompleter(completer);
    return edit;
}

bool isClinic(const Context &context)
{
    const auto info = context.book.info();
    return info && !info->facility.isEmpty();
}

/// At a clinic a dose is given here and today; at home it is copied from the handbook.
Vaccination startOf(const Context &context)
{
    Vaccination dose;
    if (isClinic(context)) {
        dose.source = DoseSource::GivenHere;
        dose.date = context.clock.today();
        dose.facility = writtenBefore(context, &Vaccination::facility).value(0);
    }
    return dose;
}

/// Those of the schedule the family chose for this person, then the others.
QStringList vaccinesFor(const Context &context, const RecordId &person)
{
    const auto histories = care::vaccinationHistories(context.book, person);
    const bool abroad = histories && !histories->isEmpty() && histories->first().schedule == immunization::Family::Cdsi;
    return abroad ? text::foreignVaccineCodes() + text::vaccineCodes()
                  : text::vaccineCodes() + text::foreignVaccineCodes();
}

} // namespace

VaccinationDialog::VaccinationDialog(const Context &context, const book::Stored<Vaccination> &dose, QWidget *parent)
    : RecordDialog(context, dose.id.isEmpty() ? tr("予防接種を書く") : tr("予防接種を直す"), parent)
    , m_dose(dose)
    , m_vaccines(vaccinesFor(context, dose.person))
    , m_date(new DateField({.today = context.clock.today(), .missingYear = calendar::MissingYear::NotAfterToday},
                           context.speech(), DateField::Accepts::MonthsAndYears))
    , m_facility(line(context, &Vaccination::facility))
    , m_injector(line(context, &Vaccination::injector))
    , m_source(new QComboBox)
{
    if (isNew()) {
        m_dose.value = startOf(context);
    }
    build();
    fill();
}

void VaccinationDialog::build()
{
    const auto person = context().book.find<records::Person>(m_dose.person);
    if (person) {
        column()->addWidget(
            new PersonStrip(faceOf(person->value, nullptr, context().clock.today(), context().speech())));
    }
    m_dateRow = addField(tr("接種した日"), m_date, tr("例: R8.5.3、2026-05-03、5/3。日が分からないときは 2026年5月"));
    m_date->setLimits(QDate(1900, 1, 1), context().clock.today());
    m_rowColumn = new QVBoxLayout;
    m_rowColumn->setSpacing(space::Two);
    column()->addLayout(m_rowColumn);
    addRow();
    if (isNew()) {
        QPushButton *more = makeButton(tr("同じ日の接種をもう1つ書く"));
        more->setToolTip(tr("Ctrl+N"));
        connect(more, &QPushButton::clicked, this, [this] { addRow(); });
        column()->addWidget(more, 0, Qt::AlignLeft);
    }
    addVisit();
    m_date->lineEdit()->setFocus();
}

void VaccinationDialog::addVisit()
{
    m_source->addItem(tr("母子健康手帳から写した"), static_cast<int>(DoseSource::CopiedFromBook));
    m_source->addItem(tr("ここで接種した"), static_cast<int>(DoseSource::GivenHere));
    m_source->addItem(tr("聞いて書いた"), static_cast<int>(DoseSource::Reported));
    addPair(new FieldRow(tr("施設"), m_facility), new FieldRow(tr("接種した人"), m_injector));
    addField(tr("もとの記録"), m_source);
}

void VaccinationDialog::addRow()
{
    if (m_rows.size() >= mostRows) {
        return;
    }
    auto *row = new DoseRow(context(), m_vaccines, static_cast<int>(m_rows.size()) + 1);
    m_rowColumn->addWidget(row);
    QWidget *before = m_rows.isEmpty() ? nullptr : m_rows.last()->fields().last();
    for (QWidget *field : row->fields()) {
        if (before) {
            setTabOrder(before, field);
        }
        before = field;
    }
    m_rows.append(row);
    row->takeFocus();
}

void VaccinationDialog::fill()
{
    const Vaccination &dose = m_dose.value;
    m_date->setPartialDate(dose.date.isUnknown() ? std::nullopt : std::optional(dose.date));
    m_facility->setText(dose.facility);
    m_injector->setText(dose.injector);
    m_source->setCurrentIndex(m_source->findData(static_cast<int>(dose.source)));
    m_rows.first()->setDose(dose);
    m_rows.first()->showDetails(!isNew());
    if (!dose.date.isUnknown()) {
        m_rows.first()->takeFocus();
    }
}

QList<Vaccination> VaccinationDialog::typed() const
{
    Vaccination visit = m_dose.value;
    visit.date = m_date->partialDate().value_or(calendar::PartialDate());
    visit.facility = m_facility->text().trimmed();
    visit.injector = m_injector->text().trimmed();
    visit.source = static_cast<DoseSource>(m_source->currentData().toInt());
    QList<Vaccination> doses;
    for (const DoseRow *row : m_rows) {
        if (!row->isBlank()) {
            doses.append(visit);
            row->write(doses.last());
        }
    }
    return doses;
}

bool VaccinationDialog::check()
{
    const bool dated = m_date->partialDate().has_value();
    // A day that was not understood or lies outside the limits is told beside it already.
    m_dateRow->complain(m_date->readBack().isEmpty() ? tr("接種した日を入れてください") : QString());
    bool complete = true;
    for (DoseRow *row : std::as_const(m_rows)) {
        complete = (row != m_rows.first() && row->isBlank()) || (row->check() && complete);
    }
    if (!dated) {
        m_date->lineEdit()->setFocus();
    }
    if (!dated || !complete) {
        return false;
    }
    return askOnce(questions());
}

QString VaccinationDialog::siblingName(const RecordId &person) const
{
    const auto sibling = context().book.find<records::Person>(person);
    return sibling ? tr("%1さん(%2生まれ)")
                         .arg(callName(sibling->value), text::date(sibling->value.birthDate, context().speech()))
                   : QString();
}

QStringList VaccinationDialog::questions() const
{
    const QList<Vaccination> doses = typed();
    const auto asked =
        care::doseQuestions(context().book, immunization::japanSchedule(), m_dose.person, doses, m_dose.id);
    QStringList sentences;
    for (const care::DoseQuestion &question : asked.value_or(QList<care::DoseQuestion>())) {
        const Vaccination &dose = doses.at(question.dose);
        const QString sentence = text::doseQuestion(question, siblingName(question.other), context().speech());
        const QString named = QStringLiteral("%1: %2").arg(text::vaccineName(dose.vaccine, dose.product), sentence);
        if (!sentences.contains(named)) {
            sentences.append(named);
        }
    }
    return sentences;
}

Result<void> VaccinationDialog::write()
{
    const QList<Vaccination> doses = typed();
    book::ChangeSet changes(isNew() ? QStringLiteral("add") : QStringLiteral("edit"));
    if (isNew()) {
        for (const Vaccination &dose : doses) {
            changes.add(context().clock, m_dose.person, dose);
        }
    } else {
        book::Stored<Vaccination> changed = m_dose;
        changed.value = doses.first();
        changes.edit(changed);
    }
    const auto applied = context().book.apply(changes);
    return applied ? Result<void>() : Result<void>(fail(applied.error()));
}

QString VaccinationDialog::savedSentence() const
{
    const qsizetype count = typed().size();
    return count > 1 ? tr("%1件の接種を保存しました").arg(count) : RecordDialog::savedSentence();
}

void VaccinationDialog::keyPressEvent(QKeyEvent *event)
{
    if (isNew() && event->matches(QKeySequence::New)) {
        addRow();
        return;
    }
    RecordDialog::keyPressEvent(event);
}

} // namespace oyako::ui
