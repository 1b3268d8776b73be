// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/handbook_dialog.h"

#include "core/book/book.h"
#include "core/care/handbook_edition.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/municipality_field.h"
#include "ui/widgets/text_fields.h"

#include <QComboBox>
#include <QLineEdit>

namespace oyako::ui {

using records::Handbook;

HandbookDialog::HandbookDialog(const Context &context, const book::Stored<Handbook> &booklet, QWidget *parent)
    : RecordDialog(context, tr("母子健康手帳"), parent)
    , m_booklet(booklet)
    , m_number(makeLine(booklet.value.number))
    , m_issuedOn(new DateField({.today = context.clock.today(), .missingYear = calendar::MissingYear::NotAfterToday},
                               context.speech()))
    , m_municipality(new MunicipalityField)
    , m_edition(new QComboBox)
{
    build();
}

void HandbookDialog::build()
{
    const Handbook &booklet = m_booklet.value;
    addField(tr("母子健康手帳の番号"), m_number);
    addField(tr("もらった日"), m_issuedOn);
    m_municipalityRow = addField(tr("もらった市区町村"), m_municipality);
    addField(tr("手帳の版"), m_edition,
             tr("手帳の版によって、ページや質問が少しちがいます。わからなければ、もらった日から決めます"));
    if (booklet.issuedOn.isValid()) {
        m_issuedOn->setDate(booklet.issuedOn);
    }
    m_issuedOn->setLimits({}, context().clock.today());
    m_municipality->setCode(booklet.municipality);
    m_edition->addItem(QString(), QString());
    const QStringList &editions = care::handbookEditions();
    for (auto edition = editions.crbegin(); edition != editions.crend(); ++edition) {
        m_edition->addItem(tr("%1年の版").arg(*edition), *edition);
    }
    if (m_edition->findData(booklet.edition) < 0) {
        m_edition->addItem(booklet.edition, booklet.edition);
    }
    m_edition->setCurrentIndex(m_edition->findData(booklet.edition));
    connect(m_issuedOn, &DateField::changed, this, &HandbookDialog::nameEditions);
    nameEditions();
}

/// The first choice says what the day of issue means.
void HandbookDialog::nameEditions()
{
    const QString edition = care::editionIssuedOn(m_issuedOn->date().value_or(QDate()));
    m_edition->setItemText(0, tr("もらった日から決める(%1年の版)").arg(edition));
}

Handbook HandbookDialog::typed() const
{
    Handbook booklet = m_booklet.value;
    booklet.number = m_number->text();
    booklet.issuedOn = m_issuedOn->date().value_or(QDate());
    booklet.municipality = m_municipality->code();
    booklet.edition = m_edition->currentData().toString();
    return booklet;
}

bool HandbookDialog::check()
{
    const bool isPlace = m_municipality->settle();
    m_municipalityRow->complain(isPlace ? QString() : MunicipalityField::complaint());
    return isPlace && m_issuedOn->isAcceptable();
}

Result<void> HandbookDialog::write()
{
    book::Stored<Handbook> booklet = m_booklet;
    booklet.value = typed();
    if (booklet.id.isEmpty()) {
        const auto added = context().book.add(booklet.person, booklet.value);
        return added ? Result<void>() : Result<void>(fail(added.error()));
    }
    const auto changed = context().book.edit(booklet);
    return changed ? Result<void>() : Result<void>(fail(changed.error()));
}

} // namespace oyako::ui
