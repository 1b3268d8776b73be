// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/immunization/facts_dialog.h"

#include "core/immunization/japan/load.h"
#include "ui/text/immunization.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace oyako::ui {

FactsDialog::FactsDialog(const Context &context, const RecordId &person, QWidget *parent)
    : RecordDialog(context, tr("かかった病気や事情"), parent)
    , m_person(person)
{
    column()->addWidget(makeText(
        TextRole::Hint,
        tr("印をつけると、予防接種の予定がそれに合わせてかわります。わからないものは、そのままで大丈夫です。")));
    const QStringList keys = care::scheduleFactKeys(immunization::japanSchedule());
    const auto facts = care::scheduleFacts(context.book, person, keys);
    for (const care::ScheduleFact &fact : facts.value_or(QList<care::ScheduleFact>())) {
        addFact(fact);
    }
}

void FactsDialog::addFact(const care::ScheduleFact &fact)
{
    auto *box = new CheckBox(text::scheduleFact(fact.key));
    box->setChecked(fact.holds);
    column()->addWidget(box);
    DateField *since = nullptr;
    if (care::needsDay(fact.key)) {
        since = new DateField({.today = context().clock.today()}, context().speech());
        since->setDate(fact.since.isValid() ? std::optional(fact.since) : std::nullopt);
        auto *row = new FieldRow(tr("受けられるようになった日"), since);
        row->setVisible(fact.holds);
        connect(box, &QCheckBox::toggled, row, &QWidget::setVisible);
        column()->addWidget(row);
    }
    m_rows.append({fact.key, box, since});
}

QList<care::ScheduleFact> FactsDialog::typed() const
{
    QList<care::ScheduleFact> facts;
    for (const Row &row : m_rows) {
        facts.append({row.key, row.box->isChecked(), row.since ? row.since->date().value_or(QDate()) : QDate()});
    }
    return facts;
}

bool FactsDialog::check()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.since && row.box->isChecked() && !row.since->date()) {
            row.since->lineEdit()->setFocus();
            return false;
        }
    }
    return true;
}

Result<void> FactsDialog::write()
{
    return care::setScheduleFacts(context().book, m_person, typed());
}

} // namespace oyako::ui
