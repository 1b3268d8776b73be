// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/family/birth_fields.h"

#include "core/calendar/corrected_age.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace oyako::ui {

namespace {

constexpr int daysInWeek = 7;

std::optional<double> number(const std::optional<int> &value)
{
    return value ? std::optional<double>(*value) : std::nullopt;
}

} // namespace

// What is possible is what records::check() takes.
BirthFields::BirthFields(QWidget *parent)
    : QWidget(parent)
    , m_weeks(new NumberField({tr("週"), 0, 12, 45, 22, 44}))
    , m_days(new NumberField({tr("日"), 0, 0, daysInWeek - 1}))
    , m_weight(new NumberField({QStringLiteral("g"), 0, 200, 7'000, 1'500, 4'500}))
    , m_weeksRow(new FieldRow(tr("生まれた週数"), m_weeks))
    , m_daysRow(new FieldRow(tr("週のあとの日数"), m_days))
    , m_weightRow(new FieldRow(tr("出生体重"), m_weight))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Half);
    auto *fields = new FlowRow;
    for (FieldRow *row : {m_weeksRow, m_daysRow, m_weightRow}) {
        fields->addWidget(row);
    }
    column->addLayout(fields);
    column->addWidget(
        makeText(TextRole::Hint, tr("母子手帳の「出産の状態」にあります。わからなければ、空けておけます")));
    for (const NumberField *field : {m_weeks, m_days, m_weight}) {
        connect(field->lineEdit(), &QLineEdit::textEdited, this, &BirthFields::changed);
    }
    setFocusProxy(m_weeks);
}

void BirthFields::setChild(const records::Person &child)
{
    const std::optional<int> days = child.gestationalDaysAtBirth;
    m_weeks->setValue(number(days ? std::optional(*days / daysInWeek) : std::nullopt));
    m_days->setValue(number(days ? std::optional(*days % daysInWeek) : std::nullopt));
    m_weight->setValue(child.birthWeight ? std::optional(static_cast<double>(child.birthWeight->grams()))
                                         : std::nullopt);
}

std::optional<int> BirthFields::gestationalDays() const
{
    return m_weeks->value() ? std::optional(static_cast<int>(*m_weeks->value()) * daysInWeek +
                                            static_cast<int>(m_days->value().value_or(0)))
                            : std::nullopt;
}

void BirthFields::write(const records::Person &before, records::Person &child) const
{
    child.gestationalDaysAtBirth = gestationalDays();
    child.birthWeight =
        m_weight->value() ? std::optional(Mass::fromGrams(static_cast<qint64>(*m_weight->value()))) : std::nullopt;
    const bool sameWeeks = child.gestationalDaysAtBirth == before.gestationalDaysAtBirth;
    if (sameWeeks && (child.birthDate == before.birthDate || !child.gestationalDaysAtBirth)) {
        return;
    }
    child.dueDate = child.gestationalDaysAtBirth && child.birthDate.isValid()
                        ? calendar::dueDateFromBirth(child.birthDate,
                                                     calendar::GestationalAge::fromDays(*child.gestationalDaysAtBirth))
                        : QDate();
}

bool BirthFields::accept()
{
    const bool weeks = m_weeks->isAcceptable() && (!m_weeks->isBlank() || m_days->isBlank());
    const bool days = m_days->isAcceptable();
    const bool weight = m_weight->isAcceptable();
    m_weeksRow->complain(weeks ? QString() : tr("生まれた週数をたしかめてください"));
    m_daysRow->complain(days ? QString() : tr("週のあとの日数をたしかめてください"));
    m_weightRow->complain(weight ? QString() : tr("出生体重をたしかめてください"));
    if (NumberField *wrong = !weeks ? m_weeks : !days ? m_days : !weight ? m_weight : nullptr) {
        wrong->setFocus();
    }
    return weeks && days && weight;
}

} // namespace oyako::ui
