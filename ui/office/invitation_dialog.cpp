// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/office/invitation_dialog.h"

#include "core/office/checkup_offer.h"
#include "ui/office/office_words.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace oyako::ui {

InvitationDialog::InvitationDialog(const Context &context, QWidget *parent)
    : RecordDialog(context, tr("案内する月"), parent)
{
    constexpr int mostMonths = 84;
    column()->addWidget(makeText(
        TextRole::Hint, tr("生まれた月から何か月あとの月に案内するかです。受けられる期間がまだ始まらない子は、次の"
                           "月になります。")));
    const auto offers = office::checkupOffers(context.book).value_or(QList<office::CheckupOffer>());
    for (const office::CheckupOffer &offer : offers) {
        auto *months = new NumberField({.unit = tr("か月"), .possibleFrom = 0, .possibleTo = mostMonths});
        months->setValue(offer.inviteAtMonths);
        m_choices.append({offer.occasion, months, addField(occasionName(offer.occasion), months)});
    }
}

bool InvitationDialog::check()
{
    bool allThere = true;
    for (const Choice &choice : m_choices) {
        const bool isThere = choice.months->value().has_value();
        choice.row->complain(isThere ? QString() : tr("何か月あとかを入れてください"));
        allThere = allThere && isThere;
    }
    return allThere;
}

Result<void> InvitationDialog::write()
{
    for (const Choice &choice : m_choices) {
        OYAKO_TRY(office::setInvitation(context().book, choice.occasion, qRound(*choice.months->value())));
    }
    return {};
}

QString InvitationDialog::savedSentence() const
{
    return tr("案内する月を変えました");
}

} // namespace oyako::ui
