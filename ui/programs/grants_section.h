// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/revision.h"
#include "core/care/grants.h"
#include "ui/programs/section.h"

class QMenu;

namespace oyako::ui {

class Card;
class FlowRow;

/// What the family was granted and what is left: tickets and hours, vouchers with their code, fees of facilities.
class GrantsSection final : public ProgramsSection {
    Q_OBJECT

public:
    GrantsSection(const Context &context, QWidget *parent);

    void refresh() override;

private:
    void addStart();
    void addAllowance(const book::Stored<records::Allowance> &allowance);
    /// The days it was used, newest first, each to be put right.
    void addUses(Card *card, const book::Stored<records::Allowance> &allowance, const programs::Anchors &anchors);
    void addUses(Card *card, const book::Stored<records::Voucher> &voucher);
    void addUse(Card *card, const QStringList &words, const std::function<void()> &change);
    void addBalance(Card *card, const records::Allowance &allowance, const programs::Anchors &anchors);
    void addVoucher(const book::Stored<records::Voucher> &voucher);
    void addFeeCard(const book::Stored<records::FeeCard> &card);
    void addBooking(Card *card, const QString &from, const QString &until);
    /// Notes a stay there; Today then tells the days to book it.
    void noteStay(const records::FeeCard &fees);
    void addFees(Card *card, const records::FeeCard &fees);
    /// What each child pays there, or that the place does not take one of this age.
    void addPrices(Card *card, const records::FeeCard &fees);
    /// What it costs to call off a stay today, for each that stands in the calendar.
    void addStays(Card *card, const records::FeeCard &fees);
    /// The button 「ほか」 with change, history and removal.
    void addMore(FlowRow *row, const QString &title, const RecordId &record, const std::function<void()> &change);
};

} // namespace oyako::ui
