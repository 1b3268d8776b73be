// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/programs/grants_section.h"

#include "core/book/book.h"
#include "core/calendar/display_age.h"
#include "ui/programs/grant_dialogs.h"
#include "ui/programs/qr_view.h"
#include "ui/text/programs.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/family_faces.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/history_dialog.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/text_label.h"

#include <QMenu>

namespace oyako::ui {

using namespace records;

namespace {

template <class T>
QList<book::Stored<T>> all(const book::Book &book)
{
    return book.list<T>().value_or(QList<book::Stored<T>>());
}

FlowRow *headOf(Card *card, const QString &title, const QString &badge, Badge::Tone tone)
{
    auto *head = new FlowRow;
    QLabel *label = makeText(TextRole::Strong, title);
    label->setWordWrap(false);
    head->addWidget(label);
    if (!badge.isEmpty()) {
        head->addWidget(new Badge(badge, tone));
    }
    card->body()->setSpacing(space::One);
    card->body()->addLayout(head);
    return head;
}

QPushButton *addButton(FlowRow *row, const QString &words, ButtonRole role, const QString &about)
{
    QPushButton *button = makeButton(words, role);
    button->setAccessibleDescription(about);
    row->addWidget(button);
    return button;
}

} // namespace

GrantsSection::GrantsSection(const Context &context, QWidget *parent)
    : ProgramsSection(context, parent)
{
}

void GrantsSection::refresh()
{
    clearFrom(0);
    const auto allowances = all<Allowance>(context().book);
    const auto vouchers = all<Voucher>(context().book);
    const auto cards = all<FeeCard>(context().book);
    if (allowances.isEmpty() && vouchers.isEmpty() && cards.isEmpty()) {
        column()->addWidget(new EmptyState(tr("券や時間ののこりがわかります"),
                                           tr("産後ケアの回数、ヘルパーや通園の時間、電子クーポン、預かりの料金を書いて"
                                              "おくと、のこりと期限がここに出ます。"),
                                           {}));
    }
    addStart();
    for (const auto &allowance : allowances) {
        addAllowance(allowance);
    }
    for (const auto &voucher : vouchers) {
        addVoucher(voucher);
    }
    for (const auto &card : cards) {
        addFeeCard(card);
    }
}

void GrantsSection::addStart()
{
    if (firstAdult().isEmpty()) {
        return;
    }
    auto *holder = new QWidget;
    auto *row = new FlowRow(holder);
    connect(addButton(row, tr("回数や時間を書く"), ButtonRole::Plain, {}), &QPushButton::clicked, this,
            [this] { (new AllowanceDialog(context(), {.person = firstAdult()}, this))->open(); });
    connect(addButton(row, tr("電子クーポンを書く"), ButtonRole::Plain, {}), &QPushButton::clicked, this,
            [this] { (new VoucherDialog(context(), {.person = firstAdult()}, this))->open(); });
    connect(addButton(row, tr("預かりの料金を書く"), ButtonRole::Plain, {}), &QPushButton::clicked, this,
            [this] { (new FeeCardDialog(context(), {.person = firstAdult()}, this))->open(); });
    column()->addWidget(holder);
}

void GrantsSection::addBalance(Card *card, const Allowance &allowance, const programs::Anchors &anchors)
{
    for (const care::BandBalance &band : care::balanceOf(allowance, anchors)) {
        const QString days =
            tr("%1から%2まで")
                .arg(text::date(band.from, context().speech()), text::date(band.until, context().speech()));
        const QString left = band.granted > 0 ? tr("のこり %1 / %2")
                                                    .arg(text::amount(band.left(), allowance.counted),
                                                         text::amount(band.granted, allowance.counted))
                                              : tr("使った %1").arg(text::amount(band.used, allowance.counted));
        card->body()->addWidget(makeText(TextRole::Body, left + QStringLiteral(" ・ ") + days));
    }
    if (allowance.monthlyAmount > 0) {
        card->body()->addWidget(makeText(
            TextRole::Hint, tr("1か月に%1まで").arg(text::amount(allowance.monthlyAmount, allowance.counted))));
    }
    for (const AllowanceUse &use : allowance.uses) {
        QStringList parts{text::date(use.date, context().speech()),
                          text::amount(care::costOf(allowance, use), allowance.counted)};
        for (const QString &part : {use.way, use.place}) {
            parts += part.isEmpty() ? QStringList() : QStringList{part};
        }
        card->body()->addWidget(makeText(TextRole::Hint, parts.join(QStringLiteral("  "))));
    }
}

void GrantsSection::addAllowance(const book::Stored<Allowance> &allowance)
{
    auto *card = new Card;
    headOf(card, allowance.value.title, callNameOf(allowance.person), Badge::Tone::Calm);
    const auto anchors = care::allowanceAnchors(context().book, allowance.person).value_or(programs::Anchors());
    addBalance(card, allowance.value, anchors);
    if (!allowance.value.origin.isEmpty()) {
        card->body()->addWidget(makeText(
            TextRole::Hint, tr("きまりの出どころ: %1。市区町村で確かめてください").arg(allowance.value.origin)));
    }
    auto *row = new FlowRow;
    connect(addButton(row, tr("使った日を書く"), ButtonRole::Main, allowance.value.title), &QPushButton::clicked, this,
            [this, allowance, anchors] { (new AllowanceUseDialog(context(), allowance, anchors, this))->open(); });
    addMore(row, allowance.value.title, allowance.id,
            [this, allowance] { (new AllowanceDialog(context(), allowance, this))->open(); });
    card->body()->addLayout(row);
    column()->addWidget(card);
}

void GrantsSection::addVoucher(const book::Stored<Voucher> &voucher)
{
    const care::VoucherState state = care::stateOf(voucher.value, context().clock.today());
    auto *card = new Card;
    headOf(card, voucher.value.title, text::voucherState(state),
           state == care::VoucherState::Expired ? Badge::Tone::Attention : Badge::Tone::Calm);
    QStringList parts;
    if (voucher.value.yen > 0) {
        parts.append(tr("のこり %1円 / %2円").arg(care::leftYen(voucher.value)).arg(voucher.value.yen));
    }
    if (voucher.value.until.isValid()) {
        parts.append(tr("%1まで").arg(text::date(voucher.value.until, context().speech())));
    }
    card->body()->addWidget(makeText(TextRole::Body, parts.join(QStringLiteral(" ・ "))));
    if (!voucher.value.code.isEmpty()) {
        card->body()->addWidget(new QrView(voucher.value.code, tr("%1のQRコード").arg(voucher.value.title)), 0,
                                Qt::AlignLeft);
        QLabel *code = makeText(TextRole::Hint, voucher.value.code);
        code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        card->body()->addWidget(code);
    }
    auto *row = new FlowRow;
    if (state == care::VoucherState::Usable && voucher.value.yen > 0) {
        connect(addButton(row, tr("使ったお金を書く"), ButtonRole::Main, voucher.value.title), &QPushButton::clicked,
                this, [this, voucher] { (new VoucherUseDialog(context(), voucher, this))->open(); });
    }
    addMore(row, voucher.value.title, voucher.id,
            [this, voucher] { (new VoucherDialog(context(), voucher, this))->open(); });
    card->body()->addLayout(row);
    column()->addWidget(card);
}

void GrantsSection::addFees(Card *card, const FeeCard &fees)
{
    for (const Fee &fee : fees.fees) {
        card->body()->addWidget(makeText(TextRole::Body, text::feeLine(fee)));
    }
    for (const CancelFee &cancel : fees.cancelFees) {
        card->body()->addWidget(
            makeText(TextRole::Hint, cancel.daysBefore == 0
                                         ? tr("当日に取り消すと: %1").arg(cancel.text)
                                         : tr("%1日前から取り消すと: %2").arg(cancel.daysBefore).arg(cancel.text)));
    }
}

void GrantsSection::addPrices(Card *card, const FeeCard &fees)
{
    const QDate today = context().clock.today();
    for (const auto &person : all<Person>(context().book)) {
        const auto age = calendar::displayAge(person.value.birthDate, today);
        if (person.value.role != Role::Child || person.value.deathDate.isValid() || !age) {
            continue;
        }
        if (!care::takesAge(fees, age->totalMonths())) {
            card->body()->addWidget(
                makeText(TextRole::Hint, tr("%1は、あずかる年齢に入っていません").arg(callName(person.value))));
            continue;
        }
        QStringList prices;
        for (const int hours : {1, 2, 3, 4, 8}) {
            if (const auto yen = care::feeFor(fees, age->totalMonths(), hours * 60)) {
                prices.append(tr("%1時間 %2円").arg(hours).arg(*yen));
            }
        }
        if (!prices.isEmpty()) {
            card->body()->addWidget(makeText(
                TextRole::Strong, tr("%1なら %2").arg(callName(person.value), prices.join(QStringLiteral("、")))));
        }
    }
}

void GrantsSection::addStays(Card *card, const FeeCard &fees)
{
    const QDate today = context().clock.today();
    for (const auto &stored : all<Appointment>(context().book)) {
        const Appointment &stay = stored.value;
        const bool isAhead = stay.date >= today && stay.status == AppointmentStatus::Planned;
        if (!isAhead || !care::isStayAt(fees, stay.title, stay.place)) {
            continue;
        }
        if (const QString cost = care::cancelText(fees, stay.date, today); !cost.isEmpty()) {
            card->body()->addWidget(new InlineMessage(
                InlineMessage::Tone::Attention,
                tr("%1の予約を、きょう取り消すと: %2").arg(text::date(stay.date, context().speech()), cost)));
        }
    }
}

void GrantsSection::addBooking(Card *card, const FeeCard &fees)
{
    const auto day = [&](const QString &rule) { return text::bookingDay(rule, context().speech()); };
    QStringList parts;
    if (!fees.bookFrom.isEmpty()) {
        parts.append(tr("予約は%1から").arg(day(fees.bookFrom)));
    }
    if (!fees.bookUntil.isEmpty()) {
        parts.append(tr("予約は%1まで").arg(day(fees.bookUntil)));
    }
    if (!parts.isEmpty()) {
        card->body()->addWidget(makeText(TextRole::Body, parts.join(QStringLiteral(" ・ "))));
    }
}

void GrantsSection::addFeeCard(const book::Stored<FeeCard> &stored)
{
    auto *card = new Card;
    headOf(card, stored.value.title, {}, Badge::Tone::Calm);
    addFees(card, stored.value);
    addPrices(card, stored.value);
    addStays(card, stored.value);
    addBooking(card, stored.value);
    QStringList parts;
    for (const QString &part : {stored.value.phone, stored.value.origin}) {
        parts += part.isEmpty() ? QStringList() : QStringList{part};
    }
    if (stored.value.asOf.isValid()) {
        parts.append(tr("%1に書きました").arg(text::date(stored.value.asOf, context().speech())));
    }
    card->body()->addWidget(makeText(TextRole::Hint, parts.join(QStringLiteral(" ・ "))));
    auto *row = new FlowRow;
    addMore(row, stored.value.title, stored.id,
            [this, stored] { (new FeeCardDialog(context(), stored, this))->open(); });
    card->body()->addLayout(row);
    column()->addWidget(card);
}

void GrantsSection::addMore(FlowRow *row, const QString &title, const RecordId &record,
                            const std::function<void()> &change)
{
    QPushButton *more = addButton(row, tr("ほか"), ButtonRole::Plain, title);
    auto *menu = new QMenu(more);
    menu->addAction(tr("直す"), this, change);
    menu->addAction(tr("これまでの記録"), this,
                    [this, record] { (new HistoryDialog(context(), record, this))->open(); });
    connect(
        menu->addAction(tr("まちがいとして外す")), &QAction::triggered, this, [this, record] { remove(record); },
        Qt::QueuedConnection);
    connect(more, &QPushButton::clicked, menu,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
}

} // namespace oyako::ui
