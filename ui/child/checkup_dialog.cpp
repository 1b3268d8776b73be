// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/child/checkup_dialog.h"

#include "core/book/book.h"
#include "core/care/proposed_checkup.h"
#include "ui/text/records.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/text_fields.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace oyako::ui {

using records::Checkup;
using records::MeasurementKind;

namespace {

const QString nutritionKey = QStringLiteral("nutrition");
constexpr double millimetresPerCentimetre = 10;
constexpr int noteLines = 4;

} // namespace

CheckupDialog::CheckupDialog(const Context &context, const book::Stored<Checkup> &checkup, QWidget *parent)
    : RecordDialog(context, checkup.id.isEmpty() ? tr("健診を書く") : tr("健診を直す"), parent)
    , m_checkup(checkup)
    , m_occasion(new QComboBox)
    , m_date(new DateField({.today = context.clock.today(), .missingYear = calendar::MissingYear::NotAfterToday},
                           context.speech()))
    , m_facility(makeLine(checkup.value.facility))
    , m_examiner(makeLine(checkup.value.examiner))
    , m_weight(new NumberField({QStringLiteral("g"), 0, 200, 300'000}))
    , m_length(new NumberField({QStringLiteral("cm"), 1, 20, 230}))
    , m_head(new NumberField({QStringLiteral("cm"), 1, 15, 70}))
    , m_fields{{MeasurementKind::Weight, m_weight, 1},
               {MeasurementKind::Length, m_length, millimetresPerCentimetre},
               {MeasurementKind::HeadCircumference, m_head, millimetresPerCentimetre}}
    , m_nutrition(new QComboBox)
    , m_result(new QComboBox)
    , m_note(makeParagraph({}, noteLines))
{
    m_measured =
        care::VisitMeasurements::load(context.book, checkup.person, checkup.id).value_or(care::VisitMeasurements());
    build();
    fill();
}

void CheckupDialog::build()
{
    const QStringList occasions = text::childOccasions();
    for (const QString &occasion : occasions) {
        m_occasion->addItem(text::checkupName(records::CheckupKind::Child, occasion), occasion);
    }
    connect(m_occasion, &QComboBox::activated, this, [this] { m_isChosen = true; });
    connect(m_date, &DateField::changed, this, &CheckupDialog::proposeOccasion);
    m_nutrition->addItems({QString(), tr("良"), tr("要指導")});
    m_result->addItems({QString(), tr("健康"), tr("要観察")});
    m_date->setLimits(QDate(1900, 1, 1), context().clock.today());
    m_dateRow = new FieldRow(tr("実施日"), m_date);
    addPair(new FieldRow(tr("どの健診"), m_occasion), m_dateRow);
    addPair(new FieldRow(tr("体重"), m_weight), new FieldRow(tr("身長"), m_length));
    addPair(new FieldRow(tr("頭囲"), m_head), new FieldRow(tr("栄養状態"), m_nutrition));
    column()->addWidget(new GrowthQuestions(context(), m_checkup.person, m_date, m_fields, m_measured.ids()));
    addField(tr("判定"), m_result);
    addField(tr("特記事項"), m_note);
    addPair(new FieldRow(tr("施設"), m_facility), new FieldRow(tr("担当者"), m_examiner));
}

void CheckupDialog::fill()
{
    const Checkup &checkup = m_checkup.value;
    m_occasion->setCurrentIndex(std::max(0, m_occasion->findData(checkup.occasion)));
    m_isChosen = !checkup.occasion.isEmpty();
    m_date->setDate(checkup.date.isValid() ? checkup.date : context().clock.today());
    proposeOccasion();
    m_nutrition->setCurrentText(checkup.findings.value(nutritionKey));
    m_result->setCurrentText(checkup.result);
    m_note->setPlainText(checkup.note);
    for (const GrowthQuestions::Field &field : m_fields) {
        if (const auto *known = m_measured.find(field.kind)) {
            field.field->setValue(known->value.value / field.perUnit);
        }
    }
}

void CheckupDialog::proposeOccasion()
{
    const auto date = m_date->date();
    const auto child = context().book.find<records::Person>(m_checkup.person);
    if (m_isChosen || !m_checkup.id.isEmpty() || !date || !child) {
        return;
    }
    QStringList recorded;
    const auto before = context().book.list<Checkup>(m_checkup.person).value_or(QList<book::Stored<Checkup>>());
    for (const auto &checkup : before) {
        recorded.append(checkup.value.type == records::CheckupKind::Child ? checkup.value.occasion : QString());
    }
    const QString proposed = care::proposedCheckup(text::childOccasions(), recorded, child->value.birthDate, *date);
    m_occasion->setCurrentIndex(std::max(0, m_occasion->findData(proposed)));
}

Checkup CheckupDialog::typed() const
{
    Checkup checkup = m_checkup.value;
    checkup.type = records::CheckupKind::Child;
    checkup.occasion = m_occasion->currentData().toString();
    checkup.date = m_date->date().value_or(QDate());
    checkup.facility = m_facility->text();
    checkup.examiner = m_examiner->text();
    checkup.result = m_result->currentText();
    checkup.note = m_note->toPlainText();
    if (m_nutrition->currentText().isEmpty()) {
        checkup.findings.remove(nutritionKey);
    } else {
        checkup.findings.insert(nutritionKey, m_nutrition->currentText());
    }
    return checkup;
}

bool CheckupDialog::check()
{
    m_dateRow->complain(m_date->readBack().isEmpty() ? tr("実施日を入れてください") : QString());
    return m_date->date() && m_weight->isAcceptable() && m_length->isAcceptable() && m_head->isAcceptable();
}

Result<void> CheckupDialog::write()
{
    book::ChangeSet changes(m_checkup.id.isEmpty() ? QStringLiteral("add") : QStringLiteral("edit"));
    RecordId checkup = m_checkup.id;
    if (checkup.isEmpty()) {
        checkup = changes.add(context().clock, m_checkup.person, typed());
    } else {
        changes.edit(m_checkup.id, m_checkup.person, m_checkup.version, typed());
    }
    QList<care::VisitMeasurements::Value> values;
    for (const GrowthQuestions::Field &field : m_fields) {
        const auto typedValue = field.field->value();
        values.append({field.kind, typedValue ? std::optional(*typedValue * field.perUnit) : std::nullopt});
    }
    m_measured.write(changes, context().clock, {checkup, *m_date->date(), m_facility->text()}, values);
    const auto done = context().book.apply(changes);
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

} // namespace oyako::ui
