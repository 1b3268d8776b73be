// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/calendar/date_range.h"
#include "core/programs/visit.h"

#include <optional>

/// The checkups an office invites every child to, and when.
namespace oyako::office {

/// One checkup of children as this office offers it.
struct CheckupOffer {
    QString occasion; ///< As records call it: "18m", "3y".
    QString titleJa;
    QString titleEn;
    programs::DateExpression opens;
    programs::DateExpression closes; ///< Last day in law; of one without a last day the end of the usual time.
    int inviteAtMonths = 0;          ///< Invited in the calendar month this many months after that of birth.
};

/// The checkups of resources/programs/visits.csv with the months this office invites in; without a setting 1, 4, 6, 9,
/// 18, 36 and 60 months after the month of birth. Errors of the book.
[[nodiscard]] Result<QList<CheckupOffer>> checkupOffers(const book::Book &book);

/// Sets the month of invitation. UnknownField (field: "occasion") for a checkup there is not; InvalidValue (field:
/// "months") for a month in which no child could come any more, or not yet. Errors of the book.
[[nodiscard]] Result<void> setInvitation(book::Book &book, const QString &occasion, int months);

/// The days on which a child born on `birth` may come (for 1歳6か月 and 3歳: Maternal and Child Health Act art. 12, the
/// ages counted as in core/calendar/legal_age.h).
[[nodiscard]] calendar::DateRange windowOf(const CheckupOffer &offer, const QDate &birth);

/// The first day of the calendar month in which a child is invited: the office's month, or the next one in which the
/// window is open on one day at least; never later than the month of its last day.
[[nodiscard]] QDate invitationMonth(const CheckupOffer &offer, const QDate &birth);

/// Birthdays outside these days are certainly not invited in that month. `month` is any day of it.
[[nodiscard]] calendar::DateRange birthsInvitedIn(const CheckupOffer &offer, const QDate &month);

/// Whether a checkup on record is this one: by its occasion or, without one, by its day.
[[nodiscard]] bool isOffer(const records::Checkup &checkup, const CheckupOffer &offer, const QDate &birth);

/// The first day of the month of a day, and the last.
[[nodiscard]] calendar::DateRange monthOf(const QDate &day);
/// Reads "2026-11"; nothing else.
[[nodiscard]] std::optional<QDate> monthFromText(const QString &text);

} // namespace oyako::office
