// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pregnancy/due_date_dialog.h"

#include "core/book/book.h"
#include "core/care/pregnancy_check.h"
#include "ui/text/remarks.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/ime_guard.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace oyako::ui {

using records::DueDateBasis;
using records::Pregnancy;

namespace {

constexpr int daysAhead = 310; // as records::check() takes them; nearer ones that are odd are asked about
constexpr int yearsBack = 5;
constexpr int mostFetuses = 10;

std::optional<QDate> known(const QDate &date)
{
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

DueDateDialog::DueDateDialog(const Context &context, const book::Stored<Pregnancy> &pregnancy, QWidget *parent)
    : RecordDialog(context, pregnancy.id.isEmpty() ? tr("妊娠を書きはじめる") : tr("予定日などを直す"), parent)
    , m_pregnancy(pregnancy)
    , m_lastPeriod(new DateField({.today = context.clock.today(), .missingYear = calendar::MissingYear::NotAfterToday},
                                 context.speech()))
    , m_dueDate(new DateField({.today = context.clock.today()}, context.speech()))
    , m_basis(new QComboBox)
    , m_fetuses(new QSpinBox)
    , m_facility(new QLineEdit(pregnancy.value.facility))
{
    build();
}

void DueDateDialog::build()
{
    const Pregnancy &pregnancy = m_pregnancy.value;
    const QDate today = context().clock.today();
    m_dueRow = addField(tr("出産予定日"), m_dueDate, tr("病院でいわれた日を入れます。まだなら、空けておけます"));
    addField(tr("予定日の決め方"), m_basis);
    addField(tr("最後の月経がはじまった日"), m_lastPeriod, tr("ここから40週0日が予定日になります"));
    addField(tr("赤ちゃんの人数"), m_fetuses);
    addField(tr("健診を受けるところ"), m_facility);
    m_basis->addItem(tr("病院の説明(そのほか)"), static_cast<int>(DueDateBasis::Other));
    m_basis->addItem(tr("最後の月経から"), static_cast<int>(DueDateBasis::LastPeriod));
    m_basis->addItem(tr("超音波: 頭からおしりの長さ(CRL)"), static_cast<int>(DueDateBasis::CrownRumpLength));
    m_basis->addItem(tr("超音波: 頭の大きさ(BPD)"), static_cast<int>(DueDateBasis::BiparietalDiameter));
    m_basis->addItem(tr("体外受精など"), static_cast<int>(DueDateBasis::AssistedReproduction));
    m_lastPeriod->setLimits(today.addYears(-yearsBack), today);
    m_dueDate->setLimits(today.addYears(-yearsBack), today.addDays(daysAhead));
    m_lastPeriod->setDate(known(pregnancy.lastPeriod));
    if (!pregnancy.dueDates.isEmpty()) {
        m_dueDate->setDate(pregnancy.dueDates.last().date);
        m_basis->setCurrentIndex(m_basis->findData(static_cast<int>(pregnancy.dueDates.last().basis)));
    }
    m_fetuses->setRange(std::max<int>(1, static_cast<int>(pregnancy.fetuses.size())), mostFetuses);
    ImeGuard::install(m_facility);
}

Pregnancy DueDateDialog::typed() const
{
    Pregnancy pregnancy = m_pregnancy.value;
    pregnancy.lastPeriod = m_lastPeriod->date().value_or(QDate());
    pregnancy.facility = m_facility->text();
    const auto basis = static_cast<DueDateBasis>(m_basis->currentData().toInt());
    if (const auto due = m_dueDate->date()) {
        const bool isNew = pregnancy.dueDates.isEmpty() || pregnancy.dueDates.last().date != *due ||
                           pregnancy.dueDates.last().basis != basis;
        if (isNew) {
            pregnancy.dueDates.append({*due, basis, context().clock.today(), pregnancy.facility});
        }
    }
    while (pregnancy.fetuses.size() < m_fetuses->value()) {
        pregnancy.fetuses.append(records::Fetus());
    }
    return pregnancy;
}

bool DueDateDialog::check()
{
    const bool any = !m_dueDate->isBlank() || !m_lastPeriod->isBlank();
    const bool due = m_dueDate->isAcceptable();
    m_dueRow->complain(!any ? tr("予定日か、最後の月経がはじまった日の、どちらかを入れてください")
                       : due ? QString()
                             : tr("出産予定日を見なおすか、空けておいてください"));
    if (!any || !due || !m_lastPeriod->isAcceptable()) {
        return false;
    }
    const QDate day = records::currentDueDate(typed());
    const auto asked = care::dueDateQuestion(day, context().clock.today());
    return askOnce(asked ? QStringList{text::dueDateQuestion(*asked, day, context().speech())} : QStringList());
}

Result<void> DueDateDialog::write()
{
    book::Stored<Pregnancy> pregnancy = m_pregnancy;
    pregnancy.value = typed();
    if (pregnancy.id.isEmpty()) {
        const auto added = context().book.add(pregnancy.person, pregnancy.value);
        return added ? Result<void>() : Result<void>(fail(added.error()));
    }
    const auto changed = context().book.edit(pregnancy);
    return changed ? Result<void>() : Result<void>(fail(changed.error()));
}

} // namespace oyako::ui
