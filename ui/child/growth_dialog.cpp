// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/child/growth_dialog.h"

#include "core/book/book.h"
#include "ui/text/records.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/growth_questions.h"
#include "ui/widgets/ime_guard.h"
#include "ui/widgets/number_field.h"

#include <QComboBox>
#include <QLineEdit>

namespace oyako::ui {

using records::MeasuredBy;
using records::Measurement;
using records::MeasurementKind;
using records::Position;

namespace {

/// What can be kept; what is odd is asked about by GrowthQuestions.
NumberRules rulesFor(MeasurementKind kind)
{
    switch (kind) {
    case MeasurementKind::Weight: return {QStringLiteral("g"), 0, 200, 300'000};
    case MeasurementKind::Length: return {QStringLiteral("cm"), 1, 20, 230};
    case MeasurementKind::HeadCircumference: return {QStringLiteral("cm"), 1, 15, 70};
    default: return {QStringLiteral("cm"), 1, 15, 150, 25, 90};
    }
}

} // namespace

GrowthDialog::GrowthDialog(const Context &context, const book::Stored<Measurement> &measurement, const QDate &birth,
                           QWidget *parent)
    : RecordDialog(context, tr("測った値を直す"), parent)
    , m_stored(measurement)
    , m_date(new DateField({.today = context.clock.today(), .missingYear = calendar::MissingYear::NotAfterToday},
                           context.speech()))
    , m_value(new NumberField(rulesFor(measurement.value.type)))
    , m_position(new QComboBox(this))
    , m_by(new QComboBox)
    , m_note(new QLineEdit)
{
    build(birth);
    fill();
}

void GrowthDialog::build(const QDate &birth)
{
    m_dateRow = addField(tr("測った日"), m_date, tr("例: R8.5.3、2026-05-03、5/3"));
    m_date->setLimits(birth.isValid() ? birth : QDate(1900, 1, 1), context().clock.today());
    m_valueRow = addField(text::measurementName(m_stored.value.type), m_value);
    column()->addWidget(new GrowthQuestions(context(), m_stored.person, m_date,
                                            {{m_stored.value.type, m_value, perUnit()}}, {m_stored.id}));
    m_position->addItem(tr("寝て測った"), static_cast<int>(Position::Lying));
    m_position->addItem(tr("立って測った"), static_cast<int>(Position::Standing));
    m_position->addItem(tr("わからない"), static_cast<int>(Position::Unstated));
    m_by->addItem(tr("家で"), static_cast<int>(MeasuredBy::Home));
    m_by->addItem(tr("健診・病院で"), static_cast<int>(MeasuredBy::Professional));
    if (m_stored.value.type == MeasurementKind::Length) {
        addPair(new FieldRow(tr("身長の測り方"), m_position), new FieldRow(tr("どこで"), m_by));
    } else {
        m_position->hide();
        addField(tr("どこで"), m_by);
    }
    ImeGuard::install(m_note);
    addField(tr("メモ"), m_note);
}

double GrowthDialog::perUnit() const
{
    constexpr double millimetresPerCentimetre = 10;
    return m_stored.value.type == MeasurementKind::Weight ? 1 : millimetresPerCentimetre;
}

void GrowthDialog::fill()
{
    const Measurement &value = m_stored.value;
    m_date->setDate(value.date);
    m_value->setValue(value.value / perUnit());
    m_position->setCurrentIndex(m_position->findData(static_cast<int>(value.position)));
    m_by->setCurrentIndex(m_by->findData(static_cast<int>(value.by)));
    m_note->setText(value.note);
}

Measurement GrowthDialog::measured() const
{
    Measurement value = m_stored.value;
    value.value = m_value->value().value_or(0) * perUnit();
    value.date = m_date->date().value_or(QDate());
    if (value.type == MeasurementKind::Length) {
        value.position = static_cast<Position>(m_position->currentData().toInt());
    }
    value.by = static_cast<MeasuredBy>(m_by->currentData().toInt());
    value.note = m_note->text();
    return value;
}

bool GrowthDialog::check()
{
    m_dateRow->complain(m_date->readBack().isEmpty() ? tr("測った日を入れてください") : QString());
    m_valueRow->complain(m_value->value() ? QString() : tr("値を入れてください"));
    return m_value->value() && m_date->date();
}

Result<void> GrowthDialog::write()
{
    book::Stored<Measurement> changed = m_stored;
    changed.value = measured();
    const auto done = context().book.edit(changed);
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

} // namespace oyako::ui
