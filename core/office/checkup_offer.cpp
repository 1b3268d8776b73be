// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/office/checkup_offer.h"

#include "core/programs/anchors.h"

#include <algorithm>
#include <array>

namespace oyako::office {

namespace {

struct UsualMonth {
    QLatin1String occasion;
    int months;
};
constexpr std::array usualMonths{UsualMonth{QLatin1String("1m"), 1},   UsualMonth{QLatin1String("3-4m"), 4},
                                 UsualMonth{QLatin1String("6-7m"), 6}, UsualMonth{QLatin1String("9-10m"), 9},
                                 UsualMonth{QLatin1String("18m"), 18}, UsualMonth{QLatin1String("3y"), 36},
                                 UsualMonth{QLatin1String("5y"), 60}};

/// The first and the last birthday of one month: between them lie the windows of everybody born in it.
const QDate firstBirthday(2025, 5, 1);
const QDate lastBirthday(2025, 5, 31);

QString settingKey(const QString &occasion)
{
    return QLatin1String("office.invite.") + occasion;
}

int usualMonthOf(const QString &occasion)
{
    const auto found = std::find_if(usualMonths.begin(), usualMonths.end(),
                                    [&](const UsualMonth &usual) { return usual.occasion == occasion; });
    return found == usualMonths.end() ? 0 : found->months;
}

QDate dayOf(const programs::DateExpression &rule, const QDate &birth)
{
    return rule.evaluate({{programs::Anchor::Birth, birth}}).value_or(QDate());
}

QDate firstOfMonth(const QDate &day)
{
    return {day.year(), day.month(), 1};
}

std::optional<CheckupOffer> offerOf(const programs::Visit &visit)
{
    if (visit.kind != programs::VisitKind::Child || !visit.opens) {
        return std::nullopt;
    }
    return CheckupOffer{.occasion = visit.occasion,
                        .titleJa = visit.titleJa,
                        .titleEn = visit.titleEn,
                        .opens = *visit.opens,
                        .closes = visit.due ? *visit.due : *visit.advisedUntil,
                        .inviteAtMonths = usualMonthOf(visit.occasion)};
}

} // namespace

Result<QList<CheckupOffer>> checkupOffers(const book::Book &book)
{
    QList<CheckupOffer> offers;
    for (const programs::Visit &visit : programs::builtInVisits()) {
        std::optional<CheckupOffer> offer = offerOf(visit);
        if (!offer) {
            continue;
        }
        const auto kept = book.setting(settingKey(offer->occasion));
        if (!kept) {
            return fail(kept.error());
        }
        bool isNumber = false;
        const int months = kept->toInt(&isNumber);
        offer->inviteAtMonths = isNumber ? months : offer->inviteAtMonths;
        offers.append(*offer);
    }
    return offers;
}

Result<void> setInvitation(book::Book &book, const QString &occasion, int months)
{
    const auto offers = checkupOffers(book);
    if (!offers) {
        return fail(offers.error());
    }
    const auto offer = std::find_if(offers->cbegin(), offers->cend(),
                                    [&](const CheckupOffer &one) { return one.occasion == occasion; });
    if (offer == offers->cend()) {
        return fail(ErrorCode::UnknownField, QStringLiteral("occasion"), {occasion});
    }
    const QDate month = firstBirthday.addMonths(months);
    if (month < firstOfMonth(windowOf(*offer, firstBirthday).first) || month > windowOf(*offer, lastBirthday).last) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("months"), {QString::number(months)});
    }
    return book.setSetting(settingKey(occasion), QString::number(months));
}

calendar::DateRange windowOf(const CheckupOffer &offer, const QDate &birth)
{
    return {dayOf(offer.opens, birth), dayOf(offer.closes, birth)};
}

QDate invitationMonth(const CheckupOffer &offer, const QDate &birth)
{
    const calendar::DateRange days = windowOf(offer, birth);
    const QDate wanted = firstOfMonth(birth).addMonths(offer.inviteAtMonths);
    return std::min(std::max(wanted, firstOfMonth(days.first)), firstOfMonth(days.last));
}

calendar::DateRange birthsInvitedIn(const CheckupOffer &offer, const QDate &month)
{
    // A window that opens or closes at a month's end moves the invitation by one month at most.
    const QDate born = firstOfMonth(month).addMonths(-offer.inviteAtMonths);
    return {born.addMonths(-1), born.addMonths(2).addDays(-1)};
}

bool isOffer(const records::Checkup &checkup, const CheckupOffer &offer, const QDate &birth)
{
    if (checkup.type != records::CheckupKind::Child) {
        return false;
    }
    return checkup.occasion.isEmpty() ? windowOf(offer, birth).contains(checkup.date)
                                      : checkup.occasion == offer.occasion;
}

calendar::DateRange monthOf(const QDate &day)
{
    return {firstOfMonth(day), firstOfMonth(day).addMonths(1).addDays(-1)};
}

std::optional<QDate> monthFromText(const QString &text)
{
    const QDate first = QDate::fromString(text + QLatin1String("-01"), Qt::ISODate);
    const bool isSame = first.isValid() && first.toString(QStringLiteral("yyyy-MM")) == text;
    return isSame ? std::optional(first) : std::nullopt;
}

} // namespace oyako::office
