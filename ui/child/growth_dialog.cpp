// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/child/growth_dialog.h"

#include "core/book/book.h"
#include "core/calendar/months.h"
#include "ui/text/records.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_row.h"
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

constexpr int monthsUntilStanding = 24; // under two years length is measured lying (handbook reference §1.18)

/// Possible: what can be kept. Usual: only asks to look again.
NumberRules rulesFor(MeasurementKind kind)
{
    switch (kind) {
    case MeasurementKind::Weight: return {QStringLiteral("g"), 0, 200, 300'000, 1'500, 40'000};
    case MeasurementKind::Length: return {QStringLiteral("cm"), 1, 20, 230, 40, 150};
    case MeasurementKind::HeadCircumference: return {QStringLiteral("cm"), 1, 15, 70, 28, 58};
    default: return {QStringLiteral("cm"), 1, 15, 150, 25, 90};
    }
}

} // namespace

GrowthDialog::GrowthDialog(const Context &context, const RecordId &person, const QDate &birth, QWidget *parent)
    : RecordDialog(context, tr("測った値を書く"), parent)
    , m_person(person)
    , m_date(new DateField({.today = context.clock.today(), .missingYear = calendar::MissingYear::NotAfterToday},
                           context.speech()))
    , m_position(new QComboBox)
    , m_by(new QComboBox)
    , m_note(new QLineEdit)
{
    build(birth);
    m_date->setDate(context.clock.today());
}

GrowthDialog::GrowthDialog(const Context &context, const book::Stored<Measurement> &measurement, const QDate &birth,
                           QWidget *parent)
    : RecordDialog(context, tr("測った値を直す"), parent)
    , m_person(measurement.person)
    , m_stored(measurement)
    , m_date(new DateField({.today = context.clock.today(), .missingYear = calendar::MissingYear::NotAfterToday},
                           context.speech()))
    , m_position(new QComboBox)
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
    const QList<MeasurementKind> kinds =
        m_stored ? QList<MeasurementKind>{m_stored->value.type}
                 : QList<MeasurementKind>{MeasurementKind::Weight, MeasurementKind::Length,
                                          MeasurementKind::HeadCircumference, MeasurementKind::ChestCircumference};
    for (const MeasurementKind kind : kinds) {
        addEntry(kind);
    }
    m_position->addItem(tr("寝て測った"), static_cast<int>(Position::Lying));
    m_position->addItem(tr("立って測った"), static_cast<int>(Position::Standing));
    m_position->addItem(tr("わからない"), static_cast<int>(Position::Unstated));
    const bool standing =
        birth.isValid() && calendar::clampedMonths(birth, monthsUntilStanding) <= context().clock.today();
    m_position->setCurrentIndex(standing ? 1 : 0);
    m_by->addItem(tr("家で"), static_cast<int>(MeasuredBy::Home));
    m_by->addItem(tr("健診・病院で"), static_cast<int>(MeasuredBy::Professional));
    addPair(new FieldRow(tr("身長の測り方"), m_position), new FieldRow(tr("どこで"), m_by));
    ImeGuard::install(m_note);
    addField(tr("メモ"), m_note);
}

void GrowthDialog::addEntry(MeasurementKind kind)
{
    const bool isMass = kind == MeasurementKind::Weight;
    auto *field = new NumberField(rulesFor(kind));
    m_entries.append({kind, field, isMass ? 1.0 : 10.0});
    FieldRow *row = addField(text::measurementName(kind), field);
    m_firstRow = m_firstRow ? m_firstRow : row;
}

void GrowthDialog::fill()
{
    const Measurement &value = m_stored->value;
    m_date->setDate(value.date);
    m_entries.first().field->setValue(value.value / m_entries.first().perUnit);
    m_position->setCurrentIndex(m_position->findData(static_cast<int>(value.position)));
    m_by->setCurrentIndex(m_by->findData(static_cast<int>(value.by)));
    m_note->setText(value.note);
}

Measurement GrowthDialog::measured(const Entry &entry) const
{
    Measurement value = m_stored ? m_stored->value : Measurement{.type = entry.kind};
    value.value = entry.field->value().value_or(0) * entry.perUnit;
    value.date = m_date->date().value_or(QDate());
    value.position = entry.kind == MeasurementKind::Length ? static_cast<Position>(m_position->currentData().toInt())
                                                           : Position::Unstated;
    value.by = static_cast<MeasuredBy>(m_by->currentData().toInt());
    value.note = m_note->text();
    return value;
}

bool GrowthDialog::check()
{
    const bool any = std::any_of(m_entries.cbegin(), m_entries.cend(),
                                 [](const Entry &entry) { return entry.field->value().has_value(); });
    const bool acceptable = std::all_of(m_entries.cbegin(), m_entries.cend(),
                                        [](const Entry &entry) { return entry.field->isAcceptable(); });
    m_dateRow->complain(m_date->date() ? QString() : tr("測った日を入れてください"));
    m_firstRow->complain(any ? QString() : tr("どれか一つ、値を入れてください"));
    return any && acceptable && m_date->date();
}

Result<void> GrowthDialog::write()
{
    book::ChangeSet changes(m_stored ? QStringLiteral("edit") : QStringLiteral("add"));
    for (const Entry &entry : m_entries) {
        if (!entry.field->value()) {
            continue;
        }
        if (m_stored) {
            changes.edit(m_stored->id, m_stored->person, m_stored->version, measured(entry));
        } else {
            changes.add(context().clock, m_person, measured(entry));
        }
    }
    const auto done = context().book.apply(changes);
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

} // namespace oyako::ui
