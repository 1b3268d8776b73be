// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/support_source.h"

#include <algorithm>

namespace oyako::agenda {

namespace {

using Stage = FamilyApplication::Stage;

/// How long after its day a check still stands in the list.
constexpr int daysToCheck = 6;
constexpr int graceOfChecks = 365;
constexpr int graceOfGrants = 7;
constexpr int monthsOfNews = 2;
constexpr qsizetype newsOneByOne = 5;

AgendaItem itemOf(ItemKind kind, const QString &id, const QString &key, const QString &title)
{
    AgendaItem item;
    item.id = id;
    item.kind = kind;
    item.title = {key, title, title, 0};
    return item;
}

QString isoDay(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

AgendaItem applicationItem(const FamilyApplication &application, const QString &part, const QString &key)
{
    const QString id = QLatin1String("application/") + application.id.toString() + QLatin1Char('/') + part;
    AgendaItem item = itemOf(ItemKind::Application, id, key, application.title);
    item.who = application.person;
    item.subject = application.person;
    item.where = application.office;
    return item;
}

/// Something to look at from a day on, until it is done.
void lookAt(AgendaItem &item, const QDate &day, const QDate &today)
{
    item.opens = day;
    item.advisedUntil = day.addDays(daysToCheck);
    item.graceDays = graceOfChecks;
    item.state = stateOn(item, today);
}

void addChecks(const FamilyApplication &application, const QDate &today, QList<AgendaItem> &items)
{
    if (application.sentBack) {
        AgendaItem item = applicationItem(application, QLatin1String("sent-back.") + isoDay(application.sentBackOn),
                                          QStringLiteral("application.sent_back"));
        lookAt(item, application.sentBackOn, today);
        items.append(item);
    }
    if (application.nextCheck.isValid()) {
        AgendaItem item = applicationItem(application, QLatin1String("check.") + isoDay(application.nextCheck),
                                          QStringLiteral("application.check"));
        lookAt(item, application.nextCheck, today);
        items.append(item);
    }
}

void addPayments(const FamilyApplication &application, const QDate &today, QList<AgendaItem> &items)
{
    for (const FamilyPayment &payment : application.payments) {
        const bool asks = today >= payment.askOn;
        if (!asks && today > payment.due) {
            continue; // The month is over, and it is too early to miss the money.
        }
        const QString part = asks ? QStringLiteral("payment-check.") : QStringLiteral("payment.");
        const QDate day = asks ? payment.askOn : payment.due;
        AgendaItem item =
            applicationItem(application, part + isoDay(day),
                            asks ? QStringLiteral("application.payment_check") : QStringLiteral("application.payment"));
        item.title.number = payment.due.month();
        if (asks) {
            lookAt(item, payment.askOn, today);
        } else {
            item.opens = QDate(payment.due.year(), payment.due.month(), 1);
            item.advisedUntil = payment.due;
            item.state = stateOn(item, today);
        }
        items.append(item);
    }
}

std::optional<AgendaItem> grantItem(const FamilyGrant &grant, const QDate &today)
{
    if (!grant.until.isValid() || grant.remindDays.isEmpty()) {
        return std::nullopt;
    }
    const int earliest = *std::max_element(grant.remindDays.cbegin(), grant.remindDays.cend());
    const bool isVoucher = grant.kind == FamilyGrant::Kind::Voucher;
    AgendaItem item =
        itemOf(ItemKind::Application, QLatin1String("grant/") + grant.id.toString(),
               isVoucher ? QStringLiteral("grant.voucher") : QStringLiteral("grant.allowance"), grant.title);
    if (!isVoucher) {
        item.id += QLatin1Char('/') + isoDay(grant.until); // one allowance has an end for each of its stretches
    }
    item.who = grant.person;
    item.subject = grant.person;
    item.opens = grant.until.addDays(-earliest);
    item.lastDay = grant.until;
    item.lastCountingDay = grant.until;
    item.safeDay = grant.until;
    item.leadDays = earliest;
    item.graceDays = graceOfGrants;
    item.state = stateOn(item, today);
    return item;
}

/// The booking of temporary care. Another opening day is another item.
AgendaItem bookingItem(const FamilyBooking &booking, const QDate &today)
{
    const QDate first = booking.opens.isValid() ? booking.opens : booking.until;
    const QString id = QLatin1String("booking/") + booking.card.toString() + QLatin1Char('/') + isoDay(first);
    AgendaItem item = itemOf(ItemKind::Application, id,
                             booking.opens.isValid() ? QStringLiteral("booking.opens") : QStringLiteral("booking.ends"),
                             booking.title);
    item.who = booking.person;
    item.subject = booking.person;
    item.where = booking.phone;
    item.opens = booking.opens;
    if (booking.until.isValid()) {
        item.lastDay = booking.until;
        item.lastCountingDay = booking.until;
        item.safeDay = booking.until;
    } else {
        item.advisedUntil = booking.opens.addDays(daysToCheck);
    }
    item.state = stateOn(item, today);
    return item;
}

AgendaItem newsItem(const FamilyNews &news, const QDate &today)
{
    const QString id = QLatin1String("programme/") + news.programme + QLatin1Char('/') + isoDay(news.since);
    AgendaItem item =
        itemOf(ItemKind::Programme, id,
               news.changed ? QStringLiteral("programme.changed") : QStringLiteral("programme.new"), news.name);
    item.opens = news.since;
    item.effect = news.summary;
    item.source = news.source;
    item.asksToConfirm = true;
    item.state = stateOn(item, today);
    return item;
}

void addNews(const FamilySnapshot &family, const QDate &today, QList<AgendaItem> &items)
{
    QList<FamilyNews> fresh;
    std::copy_if(family.news.cbegin(), family.news.cend(), std::back_inserter(fresh),
                 [&](const FamilyNews &news) { return news.since.addMonths(monthsOfNews) >= today; });
    if (fresh.size() <= newsOneByOne) {
        for (const FamilyNews &news : fresh) {
            items.append(newsItem(news, today));
        }
        return;
    }
    const auto latest = std::max_element(fresh.cbegin(), fresh.cend(),
                                         [](const FamilyNews &a, const FamilyNews &b) { return a.since < b.since; });
    AgendaItem item = newsItem(*latest, today);
    item.id = QLatin1String("programmes/") + isoDay(latest->since);
    item.title = {QStringLiteral("programmes"), {}, {}, static_cast<int>(fresh.size())};
    item.effect.clear();
    items.append(item);
}

} // namespace

SourceAnswer supportItems(const FamilySnapshot &family, const QDate &today)
{
    SourceAnswer answer;
    for (const FamilyApplication &application : family.applications) {
        addChecks(application, today, answer.items);
        addPayments(application, today, answer.items);
    }
    for (const FamilyGrant &grant : family.grants) {
        if (const auto item = grantItem(grant, today)) {
            answer.items.append(*item);
        }
    }
    for (const FamilyBooking &booking : family.bookings) {
        answer.items.append(bookingItem(booking, today));
    }
    addNews(family, today, answer.items);
    return answer;
}

bool isAppliedFor(const AgendaItem &procedure, const FamilySnapshot &family)
{
    return std::any_of(family.applications.cbegin(), family.applications.cend(), [&](const FamilyApplication &one) {
        const bool sameThing = !one.procedure.isEmpty() && one.procedure == procedure.procedure;
        const bool sameOne = procedure.who.isEmpty() || one.person == procedure.who || one.person == procedure.subject;
        return sameThing && sameOne && (one.stage == Stage::HandedIn || one.stage == Stage::Granted);
    });
}

} // namespace oyako::agenda
