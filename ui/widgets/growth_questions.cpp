// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/growth_questions.h"

#include "ui/widgets/date_field.h"
#include "ui/widgets/growth_library.h"
#include "ui/widgets/number_field.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace oyako::ui {

using records::MeasurementKind;

namespace {

constexpr double gramsPerKilogram = 1000;
constexpr double millimetresPerCentimetre = 10;

/// Stored units in the unit that questions are asked in: kg or cm.
double storedPerAsked(MeasurementKind kind)
{
    return kind == MeasurementKind::Weight ? gramsPerKilogram : millimetresPerCentimetre;
}

MeasurementKind kindOf(growth::Measure measure)
{
    switch (measure) {
    case growth::Measure::Weight: return MeasurementKind::Weight;
    case growth::Measure::Length: return MeasurementKind::Length;
    case growth::Measure::HeadCircumference: return MeasurementKind::HeadCircumference;
    case growth::Measure::ChestCircumference: break;
    }
    return MeasurementKind::ChestCircumference;
}

std::optional<double> asked(const GrowthQuestions::Field &field)
{
    const auto value = field.field->value();
    return value ? std::optional(*value * field.perUnit / storedPerAsked(field.kind)) : std::nullopt;
}

} // namespace

GrowthQuestions::GrowthQuestions(const Context &context, const RecordId &child, DateField *date, QList<Field> fields,
                                 QList<RecordId> replaced, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_child(child)
    , m_date(date)
    , m_fields(std::move(fields))
    , m_replaced(std::move(replaced))
    , m_bar(new RemarkBar)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    // Asked when the field is left: half a number is no question.
    connect(date->lineEdit(), &QLineEdit::editingFinished, this, &GrowthQuestions::look);
    for (const Field &field : std::as_const(m_fields)) {
        connect(field.field->lineEdit(), &QLineEdit::editingFinished, this, &GrowthQuestions::look);
    }
    connect(m_bar, &RemarkBar::kept, this, [this] { m_closed.insert(m_current); });
    connect(m_bar, &RemarkBar::corrected, this, &GrowthQuestions::correct);
}

void GrowthQuestions::look()
{
    const growth::Library *library = growthLibrary();
    if (!library || !m_date->date()) {
        return;
    }
    care::TypedDay typed{.on = *m_date->date(), .replaced = m_replaced};
    for (const Field &field : std::as_const(m_fields)) {
        switch (field.kind) {
        case MeasurementKind::Weight: typed.weightKg = asked(field); break;
        case MeasurementKind::Length: typed.lengthCm = asked(field); break;
        case MeasurementKind::HeadCircumference: typed.headCm = asked(field); break;
        default: break;
        }
    }
    const auto remarks = care::remarksOn(m_context.book, m_child, typed, *library);
    m_bar->clear();
    for (const growth::Remark &remark : remarks.value_or(QList<growth::Remark>())) {
        const Field *field = remark.measure ? fieldOf(*remark.measure) : nullptr;
        const QString question = QStringLiteral("%1 %2").arg(growth::remarkWord(remark.code),
                                                             field ? field->field->lineEdit()->text() : QString());
        if (field && !m_closed.contains(question)) {
            m_current = question;
            m_asked = field;
            m_bar->ask(remark, asked(*field).value_or(0));
            return;
        }
    }
}

const GrowthQuestions::Field *GrowthQuestions::fieldOf(growth::Measure measure) const
{
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(),
                                    [&](const Field &field) { return field.kind == kindOf(measure); });
    return found == m_fields.cend() ? nullptr : &*found;
}

void GrowthQuestions::correct(double shown)
{
    m_closed.insert(m_current);
    m_bar->clear();
    m_asked->field->setValue(shown * storedPerAsked(m_asked->kind) / m_asked->perUnit);
    m_asked->field->lineEdit()->setFocus();
}

} // namespace oyako::ui
