// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/child/vaccination_dialog.h"

#include "core/book/book.h"
#include "ui/text/records.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/ime_guard.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace oyako::ui {

using records::DoseSource;
using records::Vaccination;

namespace {

QLineEdit *line(const QString &text)
{
    auto *edit = new QLineEdit(text);
    edit->setMaxLength(static_cast<int>(records::longestText));
    ImeGuard::install(edit);
    return edit;
}

/// The codes by their names; typing any part of a name finds it.
QComboBox *vaccineBox(const QString &chosen, const QString &product)
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    const QStringList codes = text::vaccineCodes();
    for (const QString &code : codes) {
        box->addItem(text::vaccineName(code), code);
    }
    if (!chosen.isEmpty() && !codes.contains(chosen)) {
        box->addItem(text::vaccineName(chosen, product), chosen);
    }
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->setCurrentIndex(box->findData(chosen));
    if (chosen.isEmpty()) {
        box->setEditText(product);
    }
    return box;
}

} // namespace

VaccinationDialog::VaccinationDialog(const Context &context, const book::Stored<Vaccination> &dose, QWidget *parent)
    : RecordDialog(context, dose.id.isEmpty() ? tr("予防接種を書く") : tr("予防接種を直す"), parent)
    , m_dose(dose)
    , m_vaccine(vaccineBox(dose.value.vaccine, dose.value.product))
    , m_product(line(dose.value.product))
    , m_date(new DateField({.today = context.clock.today(), .missingYear = calendar::MissingYear::NotAfterToday},
                           context.speech()))
    , m_lot(line(dose.value.lotNumber))
    , m_expiry(new DateField({.today = context.clock.today()}, context.speech()))
    , m_site(new QComboBox)
    , m_facility(line(dose.value.facility))
    , m_injector(line(dose.value.injector))
    , m_source(new QComboBox)
    , m_note(line(dose.value.note))
{
    build();
    fill();
}

void VaccinationDialog::build()
{
    m_vaccineRow = addField(tr("ワクチン"), m_vaccine, tr("名前の一部を入れると見つかります"));
    m_dateRow = addField(tr("接種した日"), m_date, tr("例: R8.5.3、2026-05-03、5/3"));
    addPair(new FieldRow(tr("ロット番号"), m_lot), new FieldRow(tr("製品名"), m_product));
    addPair(new FieldRow(tr("打った場所"), m_site), new FieldRow(tr("施設"), m_facility));
    addPair(new FieldRow(tr("接種した人"), m_injector), new FieldRow(tr("有効期限"), m_expiry));
    addPair(new FieldRow(tr("もとの記録"), m_source), new FieldRow(tr("メモ"), m_note));
    m_site->setEditable(true);
    m_site->addItems({QString(), tr("左上腕"), tr("右上腕"), tr("左大腿"), tr("右大腿"), tr("口から")});
    m_source->addItem(tr("母子健康手帳から写した"), static_cast<int>(DoseSource::CopiedFromBook));
    m_source->addItem(tr("ここで接種した"), static_cast<int>(DoseSource::GivenHere));
    m_source->addItem(tr("聞いて書いた"), static_cast<int>(DoseSource::Reported));
    m_date->setLimits(QDate(1900, 1, 1), context().clock.today());
    m_vaccine->setFocus();
}

void VaccinationDialog::fill()
{
    const Vaccination &dose = m_dose.value;
    m_date->setDate(dose.date.isValid() ? std::optional(dose.date) : std::nullopt);
    m_expiry->setDate(dose.expiry.isValid() ? std::optional(dose.expiry) : std::nullopt);
    m_site->setCurrentText(dose.site);
    m_source->setCurrentIndex(m_source->findData(static_cast<int>(dose.source)));
}

Vaccination VaccinationDialog::typed() const
{
    Vaccination dose = m_dose.value;
    const int chosen = m_vaccine->findText(m_vaccine->currentText(), Qt::MatchFixedString);
    dose.vaccine = chosen >= 0 ? m_vaccine->itemData(chosen).toString() : QString();
    // A name that is not on the list, given abroad for example, is kept as it was written.
    dose.product = chosen >= 0 ? m_product->text() : m_vaccine->currentText().trimmed();
    dose.date = m_date->date().value_or(QDate());
    dose.lotNumber = m_lot->text().trimmed();
    dose.expiry = m_expiry->date().value_or(QDate());
    dose.site = m_site->currentText().trimmed();
    dose.facility = m_facility->text();
    dose.injector = m_injector->text();
    dose.source = static_cast<DoseSource>(m_source->currentData().toInt());
    dose.note = m_note->text();
    return dose;
}

bool VaccinationDialog::check()
{
    const bool named = !m_vaccine->currentText().trimmed().isEmpty();
    m_vaccineRow->complain(named ? QString() : tr("ワクチンをえらんでください"));
    m_dateRow->complain(m_date->date() ? QString() : tr("接種した日を入れてください"));
    if (!named) {
        m_vaccine->setFocus();
    } else if (!m_date->date()) {
        m_date->lineEdit()->setFocus();
    }
    return named && m_date->date() && m_expiry->isAcceptable();
}

Result<void> VaccinationDialog::write()
{
    book::Stored<Vaccination> dose = m_dose;
    dose.value = typed();
    if (dose.id.isEmpty()) {
        const auto added = context().book.add(dose.person, dose.value);
        return added ? Result<void>() : Result<void>(fail(added.error()));
    }
    const auto changed = context().book.edit(dose);
    return changed ? Result<void>() : Result<void>(fail(changed.error()));
}

} // namespace oyako::ui
