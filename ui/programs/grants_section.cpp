// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/programs/grants_section.h"

#include "core/book/book.h"
#include "core/calendar/display_age.h"
#include "ui/programs/grant_dialogs.h"
#include "ui/programs/qr_view.h"
#include "ui/text/agenda.h"
#include "ui/text/programs.h"
#include "ui/widgets/appointment_dialog.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/family_faces.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/history_dialog.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/text_label.h"

#include <QMenu>

#include <algorithm>
#include <numeric>

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

/// The places of uses in their list, the latest day first.
template <class Use>
QList<qsizetype> newestFirst(const QList<Use> &uses)
{
    QList<qsizetype> order(uses.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&uses](qsizetype a, qsizetype b) { return uses.at(a).date > uses.at(b).date; });
    return order;
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
    const auto words = [&](int amount) { return text::amount(std::max(0, amount), allowance.counted); };
    if (allowance.monthlyAmount > 0) {
        const QDate today = context().clock.today();
        const int left = allowance.monthlyAmount - care::usedInMonth(allowance, today);
        card->body()->addWidget(makeText(TextRole::Strong, tr("%1ののこり %2 / %3")
                                                               .arg(text::monthName(today, context().speech()),
                                                                    words(left), words(allowance.monthlyAmount))));
    }
    for (const care::BandBalance &band : care::balanceOf(allowance, anchors)) {
        const QString days =
            tr("%1から%2まで")
                .arg(text::date(band.from, context().speech()), text::date(band.until, context().speech()));
        const QString left = band.granted > 0 ? tr("のこり %1 / %2").arg(words(band.left()), words(band.granted))
                                              : tr("使った %1").arg(words(band.used));
        card->body()->addWidget(makeText(TextRole::Body, left + QStringLiteral(" ・ ") + days));
    }
}

void GrantsSection::addUse(Card *card, const QStringList &words, const std::function<void()> &change)
{
    QStringList parts = words;
    parts.removeAll(QString());
    const QString line = parts.join(QStringLiteral("  "));
    auto *row = new FlowRow;
    QLabel *label = makeText(TextRole::Hint, line);
    label->setWordWrap(false);
    row->addWidget(label);
    QPushButton *mend = makeButton(tr("直す"), ButtonRole::Link);
    mend->setAccessibleDescription(line);
    connect(mend, &QPushButton::clicked, this, change);
    row->addWidget(mend);
    card->body()->addLayout(row);
}

void GrantsSection::addUses(Card *card, const book::Stored<Allowance> &allowance, const programs::Anchors &anchors)
{
    for (const qsizetype i : newestFirst(allowance.value.uses)) {
        const AllowanceUse &use = allowance.value.uses.at(i);
        addUse(card,
               {text::date(use.date, context().speech()),
                text::amount(care::costOf(allowance.value, use), allowance.value.counted), use.way, use.place},
               [this, allowance, anchors, i] {
                   (new AllowanceUseDialog(context(), allowance, anchors, i, this))->open();
               });
    }
}

void GrantsSection::addUses(Card *card, const book::Stored<Voucher> &voucher)
{
    for (const qsizetype i : newestFirst(voucher.value.uses)) {
        const VoucherUse &use = voucher.value.uses.at(i);
        addUse(card, {text::date(use.date, context().speech()), text::yen(use.yen), use.place},
               [this, voucher, i] { (new VoucherUseDialog(context(), voucher, i, this))->open(); });
    }
}

void GrantsSection::addAllowance(const book::Stored<Allowance> &allowance)
{
    auto *card = new Card;
    headOf(card, allowance.value.title, callNameOf(allowance.person), Badge::Tone::Calm);
    const auto anchors = care::allowanceAnchors(context().book, allowance.person).value_or(programs::Anchors());
    addBalance(card, allowance.value, anchors);
    addBooking(card, allowance.value.bookFrom, allowance.value.bookUntil);
    addUses(card, allowance, anchors);
    if (!allowance.value.origin.isEmpty()) {
        const QString from = text::sourceNames(allowance.value.origin);
        card->body()->addWidget(
            makeText(TextRole::Hint,
                     isExample(allowance.value)
                         ? tr("数字は%1の例です。お住まいの市区町村の案内を見て、「ほか」から直してください").arg(from)
                         : tr("きまりの出どころ: %1。市区町村で確かめてください").arg(from)));
    }
    auto *row = new FlowRow;
    connect(addButton(row, tr("使った日を書く"), ButtonRole::Main, allowance.value.title), &QPushButton::clicked, this,
            [this, allowance, anchors] {
                (new AllowanceUseDialog(context(), allowance, anchors, std::nullopt, this))->open();
            });
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
        parts.append(tr("のこり %1 / %2").arg(text::yen(care::leftYen(voucher.value)), text::yen(voucher.value.yen)));
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
    addUses(card, voucher);
    auto *row = new FlowRow;
    if (state == care::VoucherState::Usable && voucher.value.yen > 0) {
        connect(addButton(row, tr("使ったお金を書く"), ButtonRole::Main, voucher.value.title), &QPushButton::clicked,
                this, [this, voucher] { (new VoucherUseDialog(context(), voucher, std::nullopt, this))->open(); });
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
        const QStringList prices = text::stayPrices(fees, age->totalMonths());
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

void GrantsSection::addBooking(Card *card, const QString &from, const QString &until)
{
    const auto day = [&](const QString &rule) { return text::bookingDay(rule, context().speech()); };
    QStringList parts;
    if (!from.isEmpty()) {
        parts.append(tr("予約は%1から").arg(day(from)));
    }
    if (!until.isEmpty()) {
        parts.append(tr("予約は%1まで").arg(day(until)));
    }
    if (!parts.isEmpty()) {
        card->body()->addWidget(makeText(TextRole::Body, parts.join(QStringLiteral(" ・ "))));
    }
}

void GrantsSection::noteStay(const FeeCard &fees)
{
    const QDate today = context().clock.today();
    RecordId child;
    for (const auto &person : all<Person>(context().book)) {
        const auto age = calendar::displayAge(person.value.birthDate, today);
        const bool isTaken = person.value.role == Role::Child && !person.value.deathDate.isValid() && age &&
                             care::takesAge(fees, age->totalMonths());
        child = isTaken ? person.id : child;
    }
    const Appointment stay{.title = tr("一時預かり"), .place = fees.title.simplified(), .phone = fees.phone};
    (new AppointmentDialog(context(), {{}, child, 0, stay}, this))->open();
}

void GrantsSection::addFeeCard(const book::Stored<FeeCard> &stored)
{
    auto *card = new Card;
    headOf(card, stored.value.title, {}, Badge::Tone::Calm);
    addFees(card, stored.value);
    addPrices(card, stored.value);
    addStays(card, stored.value);
    addBooking(card, stored.value.bookFrom, stored.value.bookUntil);
    QStringList parts;
    for (const QString &part : {stored.value.phone, stored.value.origin}) {
        parts += part.isEmpty() ? QStringList() : QStringList{part};
    }
    if (stored.value.asOf.isValid()) {
        parts.append(tr("%1に書きました").arg(text::date(stored.value.asOf, context().speech())));
    }
    card->body()->addWidget(makeText(TextRole::Hint, parts.join(QStringLiteral(" ・ "))));
    auto *row = new FlowRow;
    connect(addButton(row, tr("あずける日を書く"), ButtonRole::Main, stored.value.title), &QPushButton::clicked, this,
            [this, fees = stored.value] { noteStay(fees); });
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
