// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pregnancy/visit_dialog.h"

#include "core/book/book.h"
#include "core/care/form_remarks.h"
#include "core/care/pregnancy_check.h"
#include "core/growth/soft_ranges.h"
#include "ui/text/records.h"
#include "ui/text/remarks.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/remark_bar.h"
#include "ui/widgets/text_fields.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace oyako::ui {

using records::Checkup;
using records::MeasurementKind;

namespace {

constexpr int instructionLines = 3;

/// What clinics report on strips; blank is not "−" (handbook reference §1.5).
QComboBox *stripBox(const QString &chosen)
{
    auto *box = new QComboBox;
    box->addItems({QString(), QStringLiteral("−"), QStringLiteral("±"), QStringLiteral("1+"), QStringLiteral("2+"),
                   QStringLiteral("3+"), QStringLiteral("4+")});
    box->setCurrentText(chosen);
    return box;
}

void setFinding(QMap<QString, QString> &findings, const QString &key, const QString &found)
{
    if (found.isEmpty()) {
        findings.remove(key);
    } else {
        findings.insert(key, found);
    }
}

const QString oedemaKey = QStringLiteral("oedema");
const QString proteinKey = QStringLiteral("urineProtein");
const QString sugarKey = QStringLiteral("urineSugar");
const QString otherTestsKey = QStringLiteral("otherTests");

} // namespace

VisitDialog::VisitDialog(const Context &context, const book::Stored<Checkup> &visit, QWidget *parent)
    : RecordDialog(context, visit.id.isEmpty() ? tr("妊婦健診を書く") : tr("妊婦健診を直す"), parent)
    , m_visit(visit)
    , m_date(new DateField({.today = context.clock.today(), .missingYear = calendar::MissingYear::NotAfterToday},
                           context.speech()))
    , m_weight(new NumberField({QStringLiteral("kg"), 1, 25, 250}))
    , m_systolic(new NumberField({QStringLiteral("mmHg"), 0, 50, 300}))
    , m_diastolic(new NumberField({QStringLiteral("mmHg"), 0, 20, 200}))
    , m_fundalHeight(new NumberField({QStringLiteral("cm"), 1, 0, 60}))
    , m_girth(new NumberField({QStringLiteral("cm"), 1, 40, 200}))
    , m_haemoglobin(new NumberField({QStringLiteral("g/dL"), 1, 3, 20}))
    , m_oedema(stripBox(visit.value.findings.value(oedemaKey)))
    , m_protein(stripBox(visit.value.findings.value(proteinKey)))
    , m_sugar(stripBox(visit.value.findings.value(sugarKey)))
    , m_otherTests(makeLine(visit.value.findings.value(otherTestsKey)))
    , m_instructions(makeParagraph(visit.value.instructions, instructionLines))
    , m_facility(makeLine(visit.value.facility))
    , m_entries{{MeasurementKind::Weight, m_weight, 1000},
                {MeasurementKind::FundalHeight, m_fundalHeight, 10},
                {MeasurementKind::AbdominalGirth, m_girth, 10},
                {MeasurementKind::Haemoglobin, m_haemoglobin, 1}}
    , m_question(new RemarkBar)
{
    m_measured =
        care::VisitMeasurements::load(context.book, visit.person, visit.id).value_or(care::VisitMeasurements());
    build();
    fill();
    for (const NumberField *field : {m_weight, m_systolic, m_diastolic, m_fundalHeight}) {
        connect(field->lineEdit(), &QLineEdit::editingFinished, this, &VisitDialog::ask);
    }
    connect(m_question, &RemarkBar::kept, this, [this] { m_answered.insert(m_asked); });
}

void VisitDialog::build()
{
    m_date->setLimits(QDate(1900, 1, 1), context().clock.today());
    m_dateRow = addField(tr("診察した日"), m_date, tr("例: R8.5.3、2026-05-03、5/3"));
    addPair(new FieldRow(tr("体重"), m_weight), new FieldRow(tr("子宮底長"), m_fundalHeight));
    m_pressureRow = new FieldRow(tr("血圧(上)"), m_systolic);
    addPair(m_pressureRow, new FieldRow(tr("血圧(下)"), m_diastolic));
    column()->addWidget(m_question);
    addPair(new FieldRow(tr("腹囲"), m_girth), new FieldRow(tr("浮腫"), m_oedema));
    addPair(new FieldRow(tr("尿蛋白"), m_protein), new FieldRow(tr("尿糖"), m_sugar));
    addPair(new FieldRow(tr("ヘモグロビン"), m_haemoglobin), new FieldRow(tr("その他の検査"), m_otherTests));
    addField(tr("特記指示事項"), m_instructions);
    addField(tr("施設名または担当者名"), m_facility);
}

void VisitDialog::fill()
{
    m_date->setDate(m_visit.value.date.isValid() ? m_visit.value.date : context().clock.today());
    if (const auto *pressure = m_measured.find(MeasurementKind::BloodPressure)) {
        m_systolic->setValue(pressure->value.value);
        m_diastolic->setValue(pressure->value.second);
    }
    for (const Entry &entry : m_entries) {
        if (const auto *known = m_measured.find(entry.kind)) {
            entry.field->setValue(known->value.value / entry.perUnit);
        }
    }
}

std::optional<growth::Remark> VisitDialog::remark() const
{
    const auto pregnancy = context().book.find<records::Pregnancy>(m_visit.value.pregnancy);
    if (m_systolic->value() && m_diastolic->value()) {
        const auto remark = growth::remarkOnBloodPressure(qRound(*m_systolic->value()), qRound(*m_diastolic->value()));
        // What is the wrong way round is said beside the fields.
        if (remark && remark->code != growth::RemarkCode::BloodPressureSwapped) {
            return remark;
        }
    }
    if (const auto weight = m_weight->value()) {
        const auto last =
            care::weightBefore(context().book, m_visit.person, m_date->date().value_or(QDate()), m_visit.id);
        if (const auto remark = growth::remarkOnMaternalWeight(Mass::fromKilograms(*weight), last)) {
            return remark;
        }
    }
    if (const auto height = m_fundalHeight->value(); height && pregnancy && m_date->date()) {
        constexpr int daysInWeek = 7;
        const auto days = static_cast<int>(records::gestationStart(pregnancy->value).daysTo(*m_date->date()));
        if (days >= 0) {
            return growth::remarkOnFundalHeight(Length::fromCentimetres(*height),
                                                {days / daysInWeek, days % daysInWeek});
        }
    }
    return std::nullopt;
}

/// Asks about what was just typed, once for each value; saving does not wait for an answer.
void VisitDialog::ask()
{
    const auto found = remark();
    const QString question =
        QStringLiteral("%1 %2 %3 %4 %5")
            .arg(found ? QString(growth::remarkWord(found->code)) : QString(), m_systolic->lineEdit()->text(),
                 m_diastolic->lineEdit()->text(), m_weight->lineEdit()->text(), m_fundalHeight->lineEdit()->text());
    if (!found || m_answered.contains(question)) {
        m_question->clear();
        return;
    }
    m_asked = question;
    m_question->ask(*found, m_weight->value().value_or(0));
}

Checkup VisitDialog::typed() const
{
    Checkup visit = m_visit.value;
    visit.type = records::CheckupKind::Antenatal;
    visit.date = m_date->date().value_or(QDate());
    visit.facility = m_facility->text();
    visit.instructions = m_instructions->toPlainText();
    setFinding(visit.findings, oedemaKey, m_oedema->currentText());
    setFinding(visit.findings, proteinKey, m_protein->currentText());
    setFinding(visit.findings, sugarKey, m_sugar->currentText());
    setFinding(visit.findings, otherTestsKey, m_otherTests->text().trimmed());
    return visit;
}

bool VisitDialog::check()
{
    const bool half = m_systolic->lineEdit()->text().isEmpty() != m_diastolic->lineEdit()->text().isEmpty();
    const QString impossible =
        !m_systolic->isAcceptable() ? tr("上の血圧(%1)はありえない値です").arg(m_systolic->lineEdit()->text())
        : !m_diastolic->isAcceptable() ? tr("下の血圧(%1)はありえない値です").arg(m_diastolic->lineEdit()->text())
                                       : QString();
    const bool swapped = m_systolic->value() && m_diastolic->value() && *m_systolic->value() <= *m_diastolic->value();
    m_dateRow->complain(m_date->date() ? QString() : tr("診察した日を入れてください"));
    m_pressureRow->complain(half      ? tr("血圧は上と下の両方を入れてください")
                            : swapped ? tr("上の血圧は下より大きい値です")
                                      : impossible);
    const bool acceptable = m_systolic->isAcceptable() && m_diastolic->isAcceptable() &&
                            std::all_of(m_entries.cbegin(), m_entries.cend(),
                                        [](const Entry &entry) { return entry.field->isAcceptable(); });
    if (!m_date->date() || half || swapped || !acceptable) {
        return false;
    }
    const auto pregnancy = context().book.find<records::Pregnancy>(m_visit.value.pregnancy);
    const auto asked = pregnancy ? care::visitQuestion(pregnancy->value, *m_date->date()) : std::nullopt;
    return askOnce(asked ? QStringList{text::visitQuestion(*asked, *m_date->date(), context().speech())}
                         : QStringList());
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
    QList<care::VisitMeasurements::Value> values{
        {MeasurementKind::BloodPressure, m_systolic->value(), m_diastolic->value()}};
    for (const Entry &entry : m_entries) {
        const auto value = entry.field->value();
        values.append({entry.kind, value ? std::optional(*value * entry.perUnit) : std::nullopt});
    }
    m_measured.write(changes, context().clock, {visit, *m_date->date(), m_facility->text()}, values);
    const auto done = context().book.apply(changes);
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

} // namespace oyako::ui
