// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"

namespace oyako::care {

/// What is written down about one fetus when a pregnancy ends, or when one of several is lost.
struct Delivery {
    int fetus = 1; ///< 1 for the first.
    records::Outcome outcome = records::Outcome::LiveBirth;
    QDate date;
    QString time; ///< "14:05"; empty when not known.
    records::Sex sex = records::Sex::Unknown;
    QString familyName; ///< Empty: the mother's.
    QString givenName;  ///< Empty while the child has no name.
    QString familyKana;
    QString givenKana;
    QString place;
    std::optional<Mass> weight;
    std::optional<Length> length;
    std::optional<Length> headCircumference;
    std::optional<Length> chestCircumference;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("fetus", self.fetus);
        visit("outcome", self.outcome);
        visit("date", self.date);
        visit("time", self.time);
        visit("sex", self.sex);
        visit("familyName", self.familyName);
        visit("givenName", self.givenName);
        visit("familyKana", self.familyKana);
        visit("givenKana", self.givenKana);
        visit("place", self.place);
        visit("weightGrams", self.weight);
        visit("lengthCm", self.length);
        visit("headCircumferenceCm", self.headCircumference);
        visit("chestCircumferenceCm", self.chestCircumference);
    }
};

/// One step that closes the pregnancy for the fetuses named and opens a child for each live birth: the child's person
/// with the mother's address, its maturity and due date, the measurements at birth, and the handbook that was issued
/// for it. InvalidValue ("fetus"): no such fetus, or named twice. NotAllowed: its outcome is known already.
/// InvalidValue ("date"): before the pregnancy began. The change set's action is "birth", or "loss" without live birth.
[[nodiscard]] Result<book::ChangeSet> deliver(const book::Book &book, const RecordId &pregnancy,
                                              const QList<Delivery> &deliveries);

/// The death of a child or other person, as one step ("loss"). InvalidValue ("date"): before birth.
[[nodiscard]] Result<book::ChangeSet> recordDeath(const book::Book &book, const RecordId &person, const QDate &date);

} // namespace oyako::care
