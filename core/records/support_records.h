// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/codec.h"
#include "core/records/kind.h"

/// What a family is granted and uses up: tickets and hours, vouchers, fees of a facility, lists of programmes.
namespace oyako::records {

/// A way of using an allowance and what one use takes from it: 宿泊 takes 2 tickets, 訪問 1.
struct AllowanceWay {
    QString name;
    int cost = 1; ///< Tickets a use, or minutes an hour used (60).

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("name", self.name);
        visit("cost", self.cost);
    }
};

/// How much may be used in one stretch of time: 20 hours until the birth, 20 more until the first birthday.
struct AllowanceBand {
    QString from;  ///< Date rule (programs::DateExpression) or ISO date; first day that counts.
    QString until; ///< The same; last day that counts.
    int amount = 0;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("from", self.from);
        visit("until", self.until);
        visit("amount", self.amount);
    }
};

/// One use, past or booked.
struct AllowanceUse {
    QDate date;
    QString way;     ///< Name of an AllowanceWay; empty where there is only one.
    int minutes = 0; ///< As long as it took; of tickets 0.
    QString place;
    QString note;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("date", self.date);
        visit("way", self.way);
        visit("minutes", self.minutes);
        visit("place", self.place);
        visit("note", self.note);
    }
};

/// Tickets or hours the city grants (産後ケア, ヘルパー, こども誰でも通園), with its rules and what was used.
struct Allowance {
    static constexpr Kind kind = Kind::Allowance;

    QString type; ///< Id of the built-in rules it began with; empty when written by hand.
    QString title;
    bool counted = true; ///< Tickets; else minutes.
    QList<AllowanceBand> bands;
    QList<AllowanceWay> ways;
    int monthlyAmount = 0;  ///< In tickets or minutes; 0: no monthly limit.
    int roundUpMinutes = 0; ///< Each use counts up to the next full so many minutes; 0: as it is.
    QString bookFrom;       ///< Earliest day to book, before the use: "2m"; empty: any.
    QString bookUntil;      ///< Latest day to book: "7d"; empty: any.
    int approvalDays = 0;   ///< How long the office takes to approve before the first use.
    QString origin;         ///< Who said so: a page, a person at the office.
    QList<AllowanceUse> uses;
    QString note;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("type", self.type);
        visit("title", self.title);
        visit("counted", self.counted);
        visit("bands", self.bands);
        visit("ways", self.ways);
        visit("monthlyAmount", self.monthlyAmount);
        visit("roundUpMinutes", self.roundUpMinutes);
        visit("bookFrom", self.bookFrom);
        visit("bookUntil", self.bookUntil);
        visit("approvalDays", self.approvalDays);
        visit("origin", self.origin);
        visit("uses", self.uses);
        visit("note", self.note);
    }
};

struct VoucherUse {
    QDate date;
    int yen = 0;
    QString place;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("date", self.date);
        visit("yen", self.yen);
        visit("place", self.place);
    }
};

/// An electronic coupon as its letter gives it.
struct Voucher {
    static constexpr Kind kind = Kind::Voucher;

    QString title;
    QString issuer;
    QString code; ///< What the letter's code holds, character for character.
    int yen = 0;
    QDate from;
    QDate until;           ///< Last day of use.
    QList<int> remindDays; ///< So many days before the last day.
    QList<VoucherUse> uses;
    QList<RecordId> documents; ///< Scans of the letter.
    QString note;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("title", self.title);
        visit("issuer", self.issuer);
        visit("code", self.code);
        visit("yen", self.yen);
        visit("from", self.from);
        visit("until", self.until);
        visit("remindDays", self.remindDays);
        visit("uses", self.uses);
        visit("documents", self.documents);
        visit("note", self.note);
    }
};

/// One cell of a fee table: what a stay costs at most so long, or what each begun part of it costs.
struct Fee {
    int fromMonths = 0;  ///< Age in completed months from which it holds.
    int belowMonths = 0; ///< First month of age for which it does not; 0: no end.
    int upToMinutes = 0; ///< Longest stay it covers; with `each`, the part that is paid for.
    int yen = 0;
    bool each = false; ///< For each begun `upToMinutes` of the stay: 「1時間500円」.

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("fromMonths", self.fromMonths);
        visit("belowMonths", self.belowMonths);
        visit("upToMinutes", self.upToMinutes);
        visit("yen", self.yen);
        visit("each", self.each);
    }
};

/// What cancelling costs, from so many days before the stay on.
struct CancelFee {
    int daysBefore = 0; ///< 0: on the day.
    QString text;       ///< As the facility writes it.

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("daysBefore", self.daysBefore);
        visit("text", self.text);
    }
};

/// The rules of a facility for temporary care (一時預かり), as read from its page or told at its desk.
struct FeeCard {
    static constexpr Kind kind = Kind::FeeCard;

    QString title; ///< Name of the facility.
    QString phone;
    int fromMonths = 0;
    int belowMonths = 0; ///< 0: no end.
    QString bookFrom;    ///< Earliest day to book, before the stay: "1m".
    QString bookUntil;   ///< Latest day to book: "5d".
    int longestMinutes = 0;
    QList<Fee> fees;
    QList<CancelFee> cancelFees;
    QString origin; ///< Who said so.
    QDate asOf;
    QString note;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("title", self.title);
        visit("phone", self.phone);
        visit("fromMonths", self.fromMonths);
        visit("belowMonths", self.belowMonths);
        visit("bookFrom", self.bookFrom);
        visit("bookUntil", self.bookUntil);
        visit("longestMinutes", self.longestMinutes);
        visit("fees", self.fees);
        visit("cancelFees", self.cancelFees);
        visit("origin", self.origin);
        visit("asOf", self.asOf);
        visit("note", self.note);
    }
};

/// A programme that a new edition of a list brought or changed, told to the family once.
struct ProgrammeNews {
    QString programme; ///< Its id.
    bool changed = false;
    QDate since;     ///< The day of the import.
    QString content; ///< The programme itself (programs::programmeJson()).

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("programme", self.programme);
        visit("changed", self.changed);
        visit("since", self.since);
        visit("content", self.content);
    }
};

/// A list of support programmes as imported. Its content lies in the store's attachments under its SHA-256.
struct ProgrammeList {
    static constexpr Kind kind = Kind::ProgrammeList;

    QString source; ///< "tokyo-registry" or "csv".
    QString title;
    QString credit; ///< The line to show with it.
    QDate snapshot; ///< The newest day its records name; may be invalid.
    QDate imported;
    int count = 0;
    QString sha256;
    QList<ProgrammeNews> news;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("source", self.source);
        visit("title", self.title);
        visit("credit", self.credit);
        visit("snapshot", self.snapshot);
        visit("imported", self.imported);
        visit("count", self.count);
        visit("sha256", self.sha256);
        visit("news", self.news);
    }
};

} // namespace oyako::records
