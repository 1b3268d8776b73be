// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/facilities/list_dialog.h"

#include "core/book/book.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/text_fields.h"

#include <QLineEdit>

namespace oyako::ui {

using records::FacilityList;

ListDialog::ListDialog(const Context &context, const book::Stored<FacilityList> &list, QWidget *parent)
    : RecordDialog(context, tr("一覧の名前や出典"), parent)
    , m_list(list)
    , m_title(makeLine(list.value.title))
    , m_credit(makeLine(list.value.credit))
    , m_asOf(new DateField({.today = context.clock.today(), .missingYear = calendar::MissingYear::NotAfterToday},
                           context.speech()))
    , m_titleRow(addField(tr("一覧の名前"), m_title))
{
    addField(tr("出典と利用条件"), m_credit);
    addField(tr("いつの一覧か"), m_asOf);
    m_asOf->setDate(list.value.asOf.isValid() ? std::optional(list.value.asOf) : std::nullopt);
}

bool ListDialog::check()
{
    const bool titled = !m_title->text().trimmed().isEmpty();
    m_titleRow->complain(titled ? QString() : tr("一覧の名前を入れてください"));
    return titled && m_asOf->isAcceptable();
}

Result<void> ListDialog::write()
{
    FacilityList &list = m_list.value;
    list.title = m_title->text();
    list.credit = m_credit->text();
    list.asOf = m_asOf->date().value_or(QDate());
    const auto changed = context().book.edit(m_list);
    return changed ? Result<void>() : Result<void>(fail(changed.error()));
}

} // namespace oyako::ui
