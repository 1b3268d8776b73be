// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"

namespace oyako::care {

/// What the emergency card says beside the persons' own allergies, medicines and blood type; one entry a line.
struct EmergencyNote {
    QString contacts;     ///< Name and telephone.
    QString doctors;      ///< Clinics the family goes to.
    QString meetingPlace; ///< Where the family meets.
    QString shelters;
    QString note;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("contacts", self.contacts);
        visit("doctors", self.doctors);
        visit("meetingPlace", self.meetingPlace);
        visit("shelters", self.shelters);
        visit("note", self.note);
    }
};

/// Each field is a circumstance of the family ("emergency.contacts" …), so that it has its history and its undo. Where
/// two copies of the book wrote one each, both are said, one below the other. Empty where nothing was written.
[[nodiscard]] Result<EmergencyNote> emergencyNote(const book::Book &book);
/// Adds to `changes` the fields in which `now` differs from `before`, as they were read; one circumstance a field
/// remains. Conflict when somebody else has changed one of them since.
[[nodiscard]] Result<void> changeEmergencyNote(const book::Book &book, const EmergencyNote &before,
                                               const EmergencyNote &now, book::ChangeSet &changes);

/// The record behind a field that was written once, for its history.
struct EmergencyRecord {
    QString field; ///< As in EmergencyNote: "contacts" …
    RecordId record;
};
[[nodiscard]] Result<QList<EmergencyRecord>> emergencyRecords(const book::Book &book);

/// A book of before 2026-11-23 keeps the note as one setting, without a history. Its fields become circumstances, in
/// one change. The setting stays as it was, so that nothing is lost when that cannot be written or is undone:
/// emergencyNote() reads it where no circumstance says the field. Does nothing the second time.
[[nodiscard]] Result<void> bringEmergencyNoteOver(book::Book &book);

/// Names and addresses of the shelters among the imported places that lie in the family's municipality (all of them
/// where none is known), at most `limit`: first those whose address agrees longest with where somebody of the family
/// lives, from the town on; among equals by name.
[[nodiscard]] Result<QStringList> sheltersNearHome(const book::Book &book, int limit);

/// Whom something in the kit is for.
enum class KitFor {
    Everybody,
    Pregnancy,
    Child, ///< Of the age given.
};

/// One thing for the bag. ui/text has the words.
struct KitItem {
    QString key; ///< "milk", "nappies" …
    KitFor whom = KitFor::Everybody;
    int fromMonth = 0; ///< First full month of age it is for.
    int toMonth = 0;   ///< Last one.

    friend bool operator==(const KitItem &, const KitItem &) = default;
};

/// What to pack for a family with these children (ages in full months) and perhaps a pregnancy, in the order of the
/// bag; nothing twice. Ages of food follow 厚生労働省「授乳・離乳の支援ガイド」(2019): complementary food from about 5
/// months, completed at 12 to 18 months; toddlers' shoes and potty by when most children walk (15 months,
/// 乳幼児身体発育調査 2010) and train (about 2 years).
[[nodiscard]] QList<KitItem> kitFor(const QList<int> &childrenMonths, bool pregnancy);

} // namespace oyako::care
