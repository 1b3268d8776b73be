// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/programs/anchors.h"
#include "core/records/support_records.h"

#include <QDate>
#include <QList>

#include <optional>

// What a family was granted and what is left of it: tickets, hours, vouchers, fees. The rules come with each record,
// because every city has its own.
namespace oyako::care {

/// What one use takes from an allowance: tickets, or minutes rounded up as its rules say (45 minutes count as 60).
[[nodiscard]] int costOf(const records::Allowance &allowance, const records::AllowanceUse &use);

/// What the uses in the month of `day` take together.
[[nodiscard]] int usedInMonth(const records::Allowance &allowance, const QDate &day);

/// One stretch of time of an allowance with its days for a family.
struct BandBalance {
    QDate from;
    QDate until; ///< Last day that counts.
    int granted = 0;
    int used = 0;

    [[nodiscard]] int left() const { return granted - used; }
    [[nodiscard]] bool holds(const QDate &day) const { return day >= from && day <= until; }
};

/// The bands whose days can be computed from `anchors`, in their order. A band's border is a date rule or an ISO date.
/// Before the birth the due date stands for it.
[[nodiscard]] QList<BandBalance> balanceOf(const records::Allowance &allowance, const programs::Anchors &anchors);

/// The days an allowance of this person counts from: of a child its birth; of an adult the due date of the pregnancy
/// that goes on, else the birth of the youngest child, which then stands for the due date too. Errors of the book.
[[nodiscard]] Result<programs::Anchors> allowanceAnchors(const book::Book &book, const RecordId &person);

/// The last day of all bands; invalid when none can be computed.
[[nodiscard]] QDate lastDayOf(const records::Allowance &allowance, const programs::Anchors &anchors);

enum class BookingProblem {
    OutsideTheTime,   ///< Not within any band. Refused.
    NotEnoughLeft,    ///< More than the band has left: `left`. Refused.
    MonthUsedUp,      ///< More than the month has left: `left`. Refused.
    TooEarlyToBook,   ///< Booking opens on `day`. Refused.
    TooLateToBook,    ///< Booking ended on `day`. Only a warning: it may be noted after it was booked in time.
    ApprovalTooShort, ///< The office needs until `day`. Only a warning.
};

struct BookingFinding {
    BookingProblem problem = BookingProblem::OutsideTheTime;
    int left = 0;
    QDate day;

    /// About the days for booking, which count from the day it is written down.
    [[nodiscard]] bool isOfBooking() const { return problem >= BookingProblem::TooEarlyToBook; }
    [[nodiscard]] bool refuses() const { return problem <= BookingProblem::TooEarlyToBook; }
    friend bool operator==(const BookingFinding &, const BookingFinding &) = default;
};

/// What speaks against one more use, the reasons to refuse first. Booking windows count for uses after `today`, their
/// edges belong to them; the approval is looked at only before the first use.
[[nodiscard]] QList<BookingFinding> checkUse(const records::Allowance &allowance, const records::AllowanceUse &use,
                                             const programs::Anchors &anchors, const QDate &today);

enum class VoucherState { NotYet, Usable, UsedUp, Expired };

/// UsedUp before Expired: what was used up is not lost. Usable on its last day.
[[nodiscard]] VoucherState stateOf(const records::Voucher &voucher, const QDate &today);
/// Never below zero.
[[nodiscard]] int leftYen(const records::Voucher &voucher);

/// The fee for a stay: the row of the age with the shortest stay that covers it, else what its begun parts cost;
/// nothing when the table has neither.
[[nodiscard]] std::optional<int> feeFor(const records::FeeCard &card, int ageMonths, int minutes);
/// Whether a child of this age is taken.
[[nodiscard]] bool takesAge(const records::FeeCard &card, int ageMonths);
/// When booking opens or ends, as people write it: "5d", "5 days before", 「5日前」, 「2週間前」, 「1か月前」, or a day
/// ("12/1", 「令和8年12月1日」; the next such day from today on). Answers what a FeeCard holds; empty for blank text,
/// nothing for anything else.
[[nodiscard]] std::optional<QString> readBookingRule(const QString &typed, const QDate &today);
/// First and last day to book a stay; invalid where the card does not say, or says it before a stay that is not known.
struct BookingDays {
    QDate from;
    QDate until;
};
[[nodiscard]] BookingDays bookingDays(const records::FeeCard &card, const QDate &stay);
/// Whether an appointment is a stay there: it names the facility in its title or place, in any width of letters.
[[nodiscard]] bool isStayAt(const records::FeeCard &card, const QString &title, const QString &place);
/// What the facility writes on cancelling so late; empty while it costs nothing.
[[nodiscard]] QString cancelText(const records::FeeCard &card, const QDate &stay, const QDate &cancelled);

/// A built-in set of rules to begin an allowance with; numbers are examples of cities and meant to be corrected.
struct AllowancePreset {
    QString titleEn;
    records::Allowance allowance; ///< type, title and rules; no uses.
    QString source;
};
/// Those of resources/programs/allowances.json.
[[nodiscard]] const QList<AllowancePreset> &allowancePresets();

} // namespace oyako::care
