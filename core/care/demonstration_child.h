// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/change_set.h"

class QRandomGenerator;

namespace oyako::care {

/// An invented child for the demonstration book.
struct DemonstrationChild {
    QString familyName;
    QString familyKana;
    QString givenName;
    QString givenKana;
    records::Sex sex = records::Sex::Unknown;
    QDate birthDate;
    int colour = 0;
    RecordId mother;
    RecordId partner;
    QString facility;
    QString patientNumber;
    QString phone;
    QString address;
    int gestationalDays = 39 * 7 + 2; ///< At birth.
    bool missedMr = false;            ///< The first MR dose has not been given, so that something is overdue.
};

/// Adds the child with handbook, growth, checkups and doses up to the clock's today, near the middle of the usual
/// ranges. Answers the child's id.
RecordId addDemonstrationChild(book::ChangeSet &changes, const Clock &clock, QRandomGenerator &random,
                               const DemonstrationChild &child);

} // namespace oyako::care
