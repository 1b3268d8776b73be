// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/units.h"
#include "core/programs/anchors.h"
#include "core/programs/date_expression.h"
#include "core/programs/visit.h"

#include <QDate>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

// What the agenda is made from: plain values, filled from the book, from a file, or by a test.
namespace oyako::agenda {

struct FamilyPerson {
    enum class Role { Mother, Partner, Child, Other };

    RecordId id;
    Role role = Role::Child;
    QDate birth;
    QDate death;        ///< Invalid while alive.
    RecordId pregnancy; ///< Of a child: the pregnancy it came from; may be empty.
    RecordId mother;    ///< Of a child; may be empty.
    QDate dueDate;      ///< Of a child without a pregnancy in the book: the due date at birth; may be invalid.
    std::optional<Mass> birthWeight;
    QString municipality; ///< Six-digit code; may be empty.
};

struct FamilyFetus {
    enum class Outcome { Carried, Born, Lost };

    Outcome outcome = Outcome::Carried;
    QDate date; ///< Of birth or loss.
};

struct FamilyPregnancy {
    RecordId id;
    RecordId mother;
    QDate dueDate;              ///< The one now in force; weeks always follow it.
    QDate confirmedOn;          ///< Heartbeat seen; may be invalid.
    QList<FamilyFetus> fetuses; ///< Empty counts as one that is carried.
    bool notified = false;      ///< The municipality was told (妊娠届), or has issued the handbook.
    bool written = false;       ///< The notification is filled in; nothing says that it was handed in.
};

/// A checkup that took place.
struct DoneVisit {
    programs::VisitKind kind = programs::VisitKind::Child;
    QString occasion; ///< As Visit::occasion; may be empty for antenatal visits.
    QDate date;
    RecordId person;    ///< The child; of others the mother.
    RecordId pregnancy; ///< Of antenatal and postpartum visits.
};

struct PlannedAppointment {
    RecordId id;
    RecordId person;
    QString title;
    QDate date;
    QString time; ///< "10:30", or empty.
    QString place;
    QStringList bring;
    QString item; ///< Id of the agenda item it is for; may be empty.
    QString form; ///< As Appointment::form.
    QString phone = {};
    std::optional<int> minutes = {}; ///< How long it lasts.
    QString calendarUid = {};        ///< Of the event of another calendar it was taken in from; else empty.
    int sequence = 0;                ///< Of that event.
    QString recurrence = {};         ///< Its RRULE.
    QList<QDate> exceptDays = {};    ///< Days its series leaves out.
    QList<int> alarmDays = {};       ///< Its alarms, days before.
    QString calendarRest = {};       ///< What else it says, handed on.
    QDate seriesFirst = {};          ///< The first day of the series it is one day of; invalid when it is alone.

    friend bool operator==(const PlannedAppointment &, const PlannedAppointment &) = default;
};

/// A last day that the family noted: when an application must be handed in.
struct NotedDeadline {
    QString id; ///< Of the item: stable.
    QString title;
    QString where;
    QDate date;
};

/// What the family said of an item.
struct ItemMark {
    enum class Kind { Done, Snoozed, NotForUs };

    QString item;
    Kind kind = Kind::Done;
    QDate until; ///< Of a snoozed item: it comes back on this day.
};

/// An answer to a question asked once, for one person or pregnancy, or (empty subject) for the family.
struct KnownFact {
    QString name; ///< As in Procedure::facts.
    bool holds = false;
    RecordId subject;
};

/// A day that only the family knows: start of a leave, a move …
struct KnownDay {
    programs::Anchor anchor = programs::Anchor::Event;
    QDate date;
    RecordId subject;  ///< Person or pregnancy; empty: the family.
    QString procedure; ///< Of Anchor::Event: the row it was asked for.
};

/// What the city says of a procedure where it differs from the table.
struct CityRule {
    QString procedure;
    std::optional<programs::DateExpression> rule; ///< Of its last day, for every occasion; else `day`.
    QDate day;                                    ///< The last day itself, for `subject`.
    RecordId subject;
    QString origin; ///< Who said so.
    QDate since;
};

/// A payment of a benefit that is paid in fixed months, not yet seen on the account.
struct FamilyPayment {
    QDate due;   ///< Last day of its month.
    QDate askOn; ///< From this day on it is asked for.
};

struct FamilyApplication {
    enum class Stage { Preparing, HandedIn, Granted, Rejected };

    RecordId id;
    RecordId person;
    QString procedure; ///< May be empty.
    QString title;
    QString office;
    Stage stage = Stage::Preparing;
    bool sentBack = false; ///< 不備: something is missing.
    QDate sentBackOn;
    QDate nextCheck;
    QList<FamilyPayment> payments;
};

/// Something that may be used until a day: a voucher, tickets, hours.
struct FamilyGrant {
    enum class Kind { Voucher, Allowance };

    RecordId id;
    RecordId person;
    Kind kind = Kind::Voucher;
    QString title;
    QDate until;
    QList<int> remindDays; ///< So many days before; the largest first.
};

/// A place to be booked for a child, by the rules of its fee card.
struct FamilyBooking {
    RecordId card;
    RecordId person;
    QString title; ///< Of the facility.
    QString phone;
    QDate opens; ///< First day to book; may be invalid.
    QDate until; ///< Last day to book; may be invalid.
};

/// A programme for the family that a new edition of a list brought or changed.
struct FamilyNews {
    QString programme; ///< Its id.
    QString name;
    QString summary;
    bool changed = false;
    QDate since;
    QString source;
};

/// A paper that has a day to watch.
struct KeptPaper {
    RecordId id;
    RecordId person; ///< Empty: the family.
    QString title;
    QDate deadline;   ///< Last day to hand it in; may be invalid, as the others.
    QDate validUntil; ///< Last day it counts.
    QDate shredOn;    ///< First day the original may go.
};

struct FamilySnapshot {
    QList<FamilyPerson> persons;
    QList<FamilyPregnancy> pregnancies;
    QList<DoneVisit> visits;
    QList<PlannedAppointment> appointments;
    QList<NotedDeadline> deadlines;
    QList<ItemMark> marks;
    QList<KnownFact> facts;
    QList<KnownDay> days;
    QList<KeptPaper> papers;
    QDate lastBackup; ///< Of the book, or the day of its first change while there is none; invalid: no reminder.
    QSet<QString> wantedProcedures; ///< Rows asked for that are not shown by themselves.
    QList<CityRule> cityRules;
    QList<FamilyApplication> applications;
    QList<FamilyGrant> grants;
    QList<FamilyBooking> bookings;
    QList<FamilyNews> news;
};

} // namespace oyako::agenda
