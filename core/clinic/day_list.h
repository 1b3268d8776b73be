// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clinic/finding.h"

/// The children expected on a day: its appointments. Nothing else is kept about a day.
namespace oyako::clinic {

/// How far a child's checkup of the day is.
enum class DayState {
    Waiting, ///< Nothing has come yet.
    Brought, ///< What the family filled in at home has been taken in.
    Writing, ///< A sheet is begun and not saved.
    Done,    ///< The checkup of the day is written.
};

struct DayEntry {
    book::Stored<records::Appointment> appointment;
    StoredPerson child;
    QString occasion; ///< As Checkup::occasion; empty when no checkup of children fits.
    DayState state = DayState::Waiting;
    bool hasNamesake = false; ///< Another one on the list reads or is written the same.
};

/// Appointments of children on the day, those with a time first, then in the order they were made. Cancelled ones and
/// those of others are left out.
[[nodiscard]] Result<QList<DayEntry>> dayList(const book::Book &book, const QDate &on);

/// The checkup for a child on a day: the one in whose window (resources/programs/visits.csv) the day falls, else the
/// last one that has opened; empty before the first. The wider window of two loses.
[[nodiscard]] QString occasionFor(const QDate &birth, const QDate &on);

/// Puts a child on the day's list. AlreadyExists (field: "child") when it is there; InvalidValue (field: "birthDate")
/// for a child without a birthday or whose first checkup is still to come. `title` is what the family reads.
[[nodiscard]] Result<RecordId> addToDay(book::Book &book, const RecordId &child, const QDate &on, const QString &title);

/// Appointment::agendaItem of a child on a day's list for this checkup.
[[nodiscard]] QString dayItem(const QString &occasion, const RecordId &child);

/// The key under which the desk keeps what is typed and not saved.
[[nodiscard]] QString sheetDraftKey(const QString &occasion, const RecordId &child);

} // namespace oyako::clinic
