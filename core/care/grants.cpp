// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/grants.h"

#include "core/book/person_index.h"
#include "core/calendar/date_input.h"
#include "core/programs/date_expression.h"
#include "core/programs/resource_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace oyako::care {

using programs::Anchors;
using records::Allowance;
using records::AllowanceUse;
using records::FeeCard;
using records::Voucher;

namespace {

QDate dayOf(const QString &border, const Anchors &anchors)
{
    const QDate day = QDate::fromString(border, Qt::ISODate);
    if (day.isValid()) {
        return day;
    }
    const auto rule = programs::DateExpression::parse(border);
    return rule ? rule->evaluate(anchors).value_or(QDate()) : QDate();
}

/// The day so long before another: "2m" before 31 March is the last day of January; invalid for an empty span.
QDate before(const QDate &day, const QString &span)
{
    if (span.isEmpty()) {
        return {};
    }
    if (const QDate fixed = QDate::fromString(span, Qt::ISODate); fixed.isValid()) {
        return fixed;
    }
    const auto rule = programs::DateExpression::parse(QLatin1String("EVENT-") + span);
    const bool isKnown = rule && day.isValid();
    return isKnown ? rule->evaluate({{programs::Anchor::Event, day}}).value_or(QDate()) : QDate();
}

} // namespace

int usedInMonth(const Allowance &allowance, const QDate &day)
{
    int used = 0;
    for (const AllowanceUse &use : allowance.uses) {
        const bool sameMonth = use.date.year() == day.year() && use.date.month() == day.month();
        used += sameMonth ? costOf(allowance, use) : 0;
    }
    return used;
}

namespace {

void checkAmount(const Allowance &allowance, const AllowanceUse &use, const Anchors &anchors,
                 QList<BookingFinding> &findings)
{
    const int cost = costOf(allowance, use);
    const QList<BandBalance> bands = balanceOf(allowance, anchors);
    const auto band =
        std::find_if(bands.cbegin(), bands.cend(), [&](const BandBalance &one) { return one.holds(use.date); });
    if (band == bands.cend()) {
        findings.append({BookingProblem::OutsideTheTime, 0, lastDayOf(allowance, anchors)});
    } else if (band->granted > 0 && cost > band->left()) {
        findings.append({BookingProblem::NotEnoughLeft, std::max(0, band->left()), {}});
    }
    const int leftInMonth = allowance.monthlyAmount - usedInMonth(allowance, use.date);
    if (allowance.monthlyAmount > 0 && cost > leftInMonth) {
        findings.append({BookingProblem::MonthUsedUp, std::max(0, leftInMonth), {}});
    }
}

void checkWindow(const Allowance &allowance, const AllowanceUse &use, const QDate &today,
                 QList<BookingFinding> &findings)
{
    const QDate from = before(use.date, allowance.bookFrom);
    const QDate until = before(use.date, allowance.bookUntil);
    if (from.isValid() && today < from) {
        findings.append({BookingProblem::TooEarlyToBook, 0, from});
    }
    if (until.isValid() && today > until) {
        findings.append({BookingProblem::TooLateToBook, 0, until});
    }
    const QDate approved = today.addDays(allowance.approvalDays);
    if (allowance.uses.isEmpty() && use.date < approved) {
        findings.append({BookingProblem::ApprovalTooShort, 0, approved});
    }
}

QList<AllowancePreset> readPresets()
{
    QList<AllowancePreset> presets;
    const QJsonArray array = QJsonDocument::fromJson(programs::resourceFile(QStringLiteral("allowances.json"))).array();
    for (const QJsonValue &entry : array) {
        const auto rules = records::fromJson<Allowance>(entry[QLatin1String("rules")].toObject());
        if (rules) {
            presets.append(
                {entry[QLatin1String("titleEn")].toString(), *rules, entry[QLatin1String("source")].toString()});
        }
    }
    return presets;
}

} // namespace

int costOf(const Allowance &allowance, const AllowanceUse &use)
{
    if (allowance.counted) {
        const auto way = std::find_if(allowance.ways.cbegin(), allowance.ways.cend(),
                                      [&](const records::AllowanceWay &one) { return one.name == use.way; });
        const bool isOnly = use.way.isEmpty() && allowance.ways.size() == 1;
        return way != allowance.ways.cend() ? way->cost : isOnly ? allowance.ways.first().cost : 1;
    }
    const int step = allowance.roundUpMinutes;
    return step > 0 ? (use.minutes + step - 1) / step * step : use.minutes;
}

QList<BandBalance> balanceOf(const Allowance &allowance, const Anchors &anchors)
{
    Anchors all = programs::completed(anchors);
    if (!all.contains(programs::Anchor::Birth) && all.contains(programs::Anchor::Edd)) {
        all.insert(programs::Anchor::Birth, all.value(programs::Anchor::Edd));
    }
    QList<BandBalance> balances;
    for (const records::AllowanceBand &band : allowance.bands) {
        BandBalance balance{dayOf(band.from, all), dayOf(band.until, all), band.amount, 0};
        if (!balance.from.isValid() || !balance.until.isValid()) {
            continue;
        }
        for (const AllowanceUse &use : allowance.uses) {
            balance.used += balance.holds(use.date) ? costOf(allowance, use) : 0;
        }
        balances.append(balance);
    }
    return balances;
}

Result<Anchors> allowanceAnchors(const book::Book &book, const RecordId &person)
{
    const auto persons = book.list<records::Person>();
    const auto pregnancies = book.list<records::Pregnancy>();
    if (!persons || !pregnancies) {
        return fail(!persons ? persons.error() : pregnancies.error());
    }
    QDate youngest;
    for (const auto &child : *persons) {
        if (child.value.role != records::Role::Child) {
            continue;
        }
        if (child.id == person) {
            return Anchors{{programs::Anchor::Birth, child.value.birthDate}};
        }
        youngest = youngest.isValid() ? std::max(youngest, child.value.birthDate) : child.value.birthDate;
    }
    const auto ongoing = std::find_if(pregnancies->cbegin(), pregnancies->cend(),
                                      [](const auto &one) { return records::isOngoing(one.value); });
    if (ongoing != pregnancies->cend()) {
        return Anchors{{programs::Anchor::Edd, records::currentDueDate(ongoing->value)}};
    }
    return youngest.isValid() ? Anchors{{programs::Anchor::Birth, youngest}, {programs::Anchor::Edd, youngest}}
                              : Anchors();
}

QDate lastDayOf(const Allowance &allowance, const Anchors &anchors)
{
    QDate last;
    for (const BandBalance &band : balanceOf(allowance, anchors)) {
        last = last.isValid() ? std::max(last, band.until) : band.until;
    }
    return last;
}

QList<BookingFinding> checkUse(const Allowance &allowance, const AllowanceUse &use, const Anchors &anchors,
                               const QDate &today)
{
    QList<BookingFinding> findings;
    checkAmount(allowance, use, anchors, findings);
    if (use.date > today) {
        checkWindow(allowance, use, today, findings);
    }
    std::stable_partition(findings.begin(), findings.end(),
                          [](const BookingFinding &finding) { return finding.refuses(); });
    return findings;
}

VoucherState stateOf(const Voucher &voucher, const QDate &today)
{
    if (voucher.yen > 0 && leftYen(voucher) == 0) {
        return VoucherState::UsedUp;
    }
    if (voucher.until.isValid() && today > voucher.until) {
        return VoucherState::Expired;
    }
    return voucher.from.isValid() && today < voucher.from ? VoucherState::NotYet : VoucherState::Usable;
}

int leftYen(const Voucher &voucher)
{
    int left = voucher.yen;
    for (const records::VoucherUse &use : voucher.uses) {
        left -= use.yen;
    }
    return std::max(0, left);
}

std::optional<int> feeFor(const FeeCard &card, int ageMonths, int minutes)
{
    const records::Fee *best = nullptr;
    const records::Fee *step = nullptr;
    for (const records::Fee &fee : card.fees) {
        const bool ofAge = ageMonths >= fee.fromMonths && (fee.belowMonths == 0 || ageMonths < fee.belowMonths);
        const bool covers = !fee.each && minutes <= fee.upToMinutes;
        if (ofAge && covers && (!best || fee.upToMinutes < best->upToMinutes)) {
            best = &fee;
        }
        step = ofAge && fee.each && fee.upToMinutes > 0 && !step ? &fee : step;
    }
    if (best) {
        return best->yen;
    }
    return step ? std::optional((minutes + step->upToMinutes - 1) / step->upToMinutes * step->yen) : std::nullopt;
}

bool takesAge(const FeeCard &card, int ageMonths)
{
    return ageMonths >= card.fromMonths && (card.belowMonths == 0 || ageMonths < card.belowMonths);
}

std::optional<QString> readBookingRule(const QString &typed, const QDate &today)
{
    static const QRegularExpression span(QStringLiteral("^(\\d{1,3})\\s*(?:(d(?:ays?)?|日前?)|(w(?:eeks?)?|週間?前?)|"
                                                        "(m(?:onths?)?|(?:か|ヶ|ヵ|カ|ケ|箇)?月前?))(?:\\s*before)?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QString plain = typed.normalized(QString::NormalizationForm_KC).trimmed();
    const auto match = span.match(plain);
    if (plain.isEmpty()) {
        return QString();
    }
    if (match.hasMatch()) {
        const char unit = match.capturedLength(2) > 0 ? 'd' : match.capturedLength(3) > 0 ? 'w' : 'm';
        return match.captured(1) + QLatin1Char(unit);
    }
    const auto day = calendar::parseDate(plain, {today, calendar::MissingYear::NotBeforeToday});
    return day ? std::optional(day->toString(Qt::ISODate)) : std::nullopt;
}

BookingDays bookingDays(const FeeCard &card, const QDate &stay)
{
    return {before(stay, card.bookFrom), before(stay, card.bookUntil)};
}

bool isStayAt(const FeeCard &card, const QString &title, const QString &place)
{
    const QString name = book::foldedForSearch(card.title);
    return !name.isEmpty() && book::foldedForSearch(title + QLatin1Char('\n') + place).contains(name);
}

QString cancelText(const FeeCard &card, const QDate &stay, const QDate &cancelled)
{
    const auto daysLeft = cancelled.daysTo(stay);
    const records::CancelFee *best = nullptr;
    for (const records::CancelFee &fee : card.cancelFees) {
        if (daysLeft <= fee.daysBefore && (!best || fee.daysBefore < best->daysBefore)) {
            best = &fee;
        }
    }
    return best ? best->text : QString();
}

const QList<AllowancePreset> &allowancePresets()
{
    static const QList<AllowancePreset> all = readPresets();
    return all;
}

} // namespace oyako::care
