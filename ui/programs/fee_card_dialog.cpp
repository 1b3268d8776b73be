// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/programs/grant_dialogs.h"

#include "core/book/book.h"
#include "ui/programs/fee_rows.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/text_fields.h"

#include <QLineEdit>

namespace oyako::ui {

using records::FeeCard;

namespace {

constexpr int monthsOfYear = 12;
/// An age as the card has it: 0 is a blank.
NumberField *monthsField(int months)
{
    constexpr int adult = 18 * monthsOfYear;
    auto *field = new NumberField({.unit = FeeCardDialog::tr("か月"), .possibleTo = adult});
    field->setValue(months > 0 ? std::optional<double>(months) : std::nullopt);
    return field;
}

} // namespace

FeeCardDialog::FeeCardDialog(const Context &context, const book::Stored<FeeCard> &card, QWidget *parent)
    : RecordDialog(context, card.id.isEmpty() ? tr("預かりの料金を書く") : tr("預かりの料金を直す"), parent)
    , m_card(card)
    , m_title(makeLine(card.value.title))
    , m_phone(makeLine(card.value.phone))
    , m_fromMonths(monthsField(card.value.fromMonths))
    , m_belowMonths(monthsField(card.value.belowMonths))
    , m_fees(new FeeRows(card.value.fees))
    , m_booking(card.value.bookFrom, card.value.bookUntil,
                tr("例: 12/1、1か月前。「前」は、あずける日を予定に入れると「きょう」に出ます"))
    , m_cancel(new CancelRows(card.value.cancelFees))
    , m_origin(makeLine(card.value.origin))
    , m_titleRow(addField(tr("施設の名前"), m_title))
{
    addPair(new FieldRow(tr("あずかる年齢: 何か月から"), m_fromMonths),
            new FieldRow(tr("何か月になるまで"), m_belowMonths, tr("書いてなければ、空のままで大丈夫です")));
    m_feesRow = addField(tr("料金の表"), m_fees, tr("金額を書くと、次の行が出ます"));
    addField(tr("取り消すとき"), m_cancel);
    addPair(m_booking.fromRow(), m_booking.untilRow());
    addField(tr("電話"), m_phone);
    addField(tr("だれに、どこで聞きましたか"), m_origin);
    m_title->setFocus();
}

bool FeeCardDialog::check()
{
    const bool titled = !m_title->text().trimmed().isEmpty();
    const bool fees = m_fees->isAcceptable();
    const bool ages = m_fromMonths->isAcceptable() && m_belowMonths->isAcceptable(); // else the fields say why
    m_titleRow->complain(titled ? QString() : tr("施設の名前を入れてください"));
    m_feesRow->complain(fees ? QString() : tr("「何歳になるまで」は、「何歳から」より上にしてください"));
    return titled && ages && fees && m_booking.check(context().clock.today());
}

Result<void> FeeCardDialog::write()
{
    book::Stored<FeeCard> card = m_card;
    const QDate today = context().clock.today();
    card.value.title = m_title->text();
    card.value.phone = m_phone->text();
    card.value.fromMonths = static_cast<int>(m_fromMonths->value().value_or(0));
    card.value.belowMonths = static_cast<int>(m_belowMonths->value().value_or(0));
    card.value.fees = m_fees->fees();
    card.value.cancelFees = m_cancel->fees();
    card.value.bookFrom = m_booking.from(today);
    card.value.bookUntil = m_booking.until(today);
    card.value.origin = m_origin->text();
    card.value.asOf = today;
    if (card.id.isEmpty()) {
        const auto added = context().book.add(card.person, card.value);
        return added ? Result<void>() : Result<void>(fail(added.error()));
    }
    const auto changed = context().book.edit(card);
    return changed ? Result<void>() : Result<void>(fail(changed.error()));
}

} // namespace oyako::ui
