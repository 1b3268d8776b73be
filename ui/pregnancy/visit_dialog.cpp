// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pregnancy/visit_dialog.h"

#include "core/book/book.h"
#include "ui/text/records.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/ime_guard.h"
#include "ui/widgets/number_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace oyako::ui {

using records::Checkup;
using records::Measurement;
using records::MeasurementKind;

namespace {

constexpr int instructionsHeight = 80;

/// What clinics report on strips; blank is not "−" (handbook reference §1.5).
QComboBox *stripBox(const QString &chosen)
{
    auto *box = new QComboBox;
    box->addItems({QString(), QStringLiteral("−"), QStringLiteral("±"), QStringLiteral("1+"), QStringLiteral("2+"),
                   QStringLiteral("3+"), QStringLiteral("4+")});
    box->setCurrentText(chosen);
    return box;
}

void setFinding(QMap<QString, QString> &findings, const QString &key, const QComboBox *box)
{
    if (box->currentText().isEmpty()) {
        findings.remove(key);
    } else {
        findings.insert(key, box->currentText());
    }
}

const QString oedemaKey = QStringLiteral("oedema");
const QString proteinKey = QStringLiteral("urineProtein");
const QString sugarKey = QStringLiteral("urineSugar");

} // namespace

VisitDialog::VisitDialog(const Context &context, const book::Stored<Checkup> &visit, QWidget *parent)
    : RecordDialog(context, visit.id.isEmpty() ? tr("妊婦健診を書く") : tr("妊婦健診を直す"), parent)
    , m_visit(visit)
    , m_date(new DateField({.today = context.clock.today(), .missingYear = calendar::MissingYear::NotAfterToday},
                           context.speech()))
    , m_weight(new NumberField({QStringLiteral("kg"), 1, 25, 250, 35, 130}))
    , m_systolic(new NumberField({QStringLiteral("mmHg"), 0, 50, 300, 80, 139}))
    , m_diastolic(new NumberField({QStringLiteral("mmHg"), 0, 20, 200, 40, 89}))
    , m_fundalHeight(new NumberField({QStringLiteral("cm"), 1, 0, 60}))
    , m_girth(new NumberField({QStringLiteral("cm"), 1, 40, 200}))
    , m_oedema(stripBox(visit.value.findings.value(oedemaKey)))
    , m_protein(stripBox(visit.value.findings.value(proteinKey)))
    , m_sugar(stripBox(visit.value.findings.value(sugarKey)))
    , m_instructions(new QPlainTextEdit(visit.value.instructions))
    , m_facility(new QLineEdit(visit.value.facility))
    , m_entries{{MeasurementKind::Weight, m_weight, 1000},
                {MeasurementKind::FundalHeight, m_fundalHeight, 10},
                {MeasurementKind::AbdominalGirth, m_girth, 10}}
{
    build();
    fill();
}

void VisitDialog::build()
{
    m_date->setLimits(QDate(1900, 1, 1), context().clock.today());
    m_instructions->setTabChangesFocus(true);
    m_instructions->setFixedHeight(instructionsHeight);
    ImeGuard::install(m_facility);
    m_dateRow = addField(tr("診察した日"), m_date, tr("例: R8.5.3、2026-05-03、5/3"));
    addPair(new FieldRow(tr("体重"), m_weight), new FieldRow(tr("子宮底長"), m_fundalHeight));
    m_pressureRow = new FieldRow(tr("血圧(上)"), m_systolic);
    addPair(m_pressureRow, new FieldRow(tr("血圧(下)"), m_diastolic));
    addPair(new FieldRow(tr("腹囲"), m_girth), new FieldRow(tr("浮腫"), m_oedema));
    addPair(new FieldRow(tr("尿蛋白"), m_protein), new FieldRow(tr("尿糖"), m_sugar));
    addField(tr("特記指示事項"), m_instructions);
    addField(tr("施設名または担当者名"), m_facility);
}

void VisitDialog::fill()
{
    m_date->setDate(m_visit.value.date.isValid() ? m_visit.value.date : context().clock.today());
    if (m_visit.id.isEmpty()) {
        return;
    }
    const auto all = context().book.list<Measurement>(m_visit.person);
    for (const auto &measurement : all.value_or(QList<book::Stored<Measurement>>())) {
        if (measurement.value.checkup != m_visit.id) {
            continue;
        }
        m_measured.append(measurement);
        if (measurement.value.type == MeasurementKind::BloodPressure) {
            m_systolic->setValue(measurement.value.value);
            m_diastolic->setValue(measurement.value.second);
        }
        for (const Entry &entry : m_entries) {
            if (entry.kind == measurement.value.type) {
                entry.field->setValue(measurement.value.value / entry.perUnit);
            }
        }
    }
}

Checkup VisitDialog::typed() const
{
    Checkup visit = m_visit.value;
    visit.type = records::CheckupKind::Antenatal;
    visit.date = m_date->date().value_or(QDate());
    visit.facility = m_facility->text();
    visit.instructions = m_instructions->toPlainText();
    setFinding(visit.findings, oedemaKey, m_oedema);
    setFinding(visit.findings, proteinKey, m_protein);
    setFinding(visit.findings, sugarKey, m_sugar);
    return visit;
}

bool VisitDialog::check()
{
    const bool half = m_systolic->value().has_value() != m_diastolic->value().has_value();
    const bool swapped = m_systolic->value() && m_diastolic->value() && *m_systolic->value() <= *m_diastolic->value();
    m_dateRow->complain(m_date->date() ? QString() : tr("診察した日を入れてください"));
    m_pressureRow->complain(half      ? tr("血圧は上と下の両方を入れてください")
                            : swapped ? tr("上の血圧は下より大きい値です")
                                      : QString());
    const bool acceptable = m_systolic->isAcceptable() && m_diastolic->isAcceptable() &&
                            std::all_of(m_entries.cbegin(), m_entries.cend(),
                                        [](const Entry &entry) { return entry.field->isAcceptable(); });
    return m_date->date() && !half && !swapped && acceptable;
}

void VisitDialog::addMeasurements(book::ChangeSet &changes, const RecordId &visit) const
{
    const auto put = [&](MeasurementKind kind, std::optional<double> value, std::optional<double> second) {
        const auto known = std::find_if(m_measured.cbegin(), m_measured.cend(),
                                        [kind](const auto &m) { return m.value.type == kind; });
        const bool isKnown = known != m_measured.cend();
        if (!value) {
            if (isKnown) {
                changes.markEnteredInError(
                    {known->id, known->person, known->version, book::State::Current, known->value});
            }
            return;
        }
        Measurement measured = isKnown ? known->value : Measurement{.type = kind, .checkup = visit};
        measured.value = *value;
        measured.second = second;
        measured.date = *m_date->date();
        measured.facility = m_facility->text();
        measured.by = records::MeasuredBy::Professional;
        if (isKnown) {
            changes.edit(known->id, known->person, known->version, measured);
        } else {
            changes.add(context().clock, m_visit.person, measured);
        }
    };
    for (const Entry &entry : m_entries) {
        put(entry.kind, entry.field->value() ? std::optional(*entry.field->value() * entry.perUnit) : std::nullopt, {});
    }
    put(MeasurementKind::BloodPressure, m_systolic->value(), m_diastolic->value());
}

Result<void> VisitDialog::write()
{
    book::ChangeSet changes(m_visit.id.isEmpty() ? QStringLiteral("add") : QStringLiteral("edit"));
    RecordId visit = m_visit.id;
    if (visit.isEmpty()) {
        visit = changes.add(context().clock, m_visit.person, typed());
    } else {
        changes.edit(m_visit.id, m_visit.person, m_visit.version, typed());
    }
    addMeasurements(changes, visit);
    const auto done = context().book.apply(changes);
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

} // namespace oyako::ui
