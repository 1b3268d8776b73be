// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/codec.h"
#include "core/records/kind.h"

#include <array>

/// What the family arranges: forms filled, appointments, applications, marks on the agenda, papers, consents.
namespace oyako::records {

enum class ResponseStatus { InProgress, Completed, Amended };

template <>
struct EnumWords<ResponseStatus> {
    static constexpr auto words = std::array{std::pair{ResponseStatus::InProgress, QLatin1String("in-progress")},
                                             std::pair{ResponseStatus::Completed, QLatin1String("completed")},
                                             std::pair{ResponseStatus::Amended, QLatin1String("amended")}};
};

/// A form as it was filled: a snapshot. Bound items also live in their records.
struct FormResponse {
    static constexpr Kind kind = Kind::FormResponse;

    QString form; ///< Short id of the form: "pregnancy-notification".
    QString url;  ///< Canonical url of the questionnaire.
    QString version;
    ResponseStatus status = ResponseStatus::InProgress;
    QDateTime authored;
    RecordId author; ///< The person who answered.
    RecordId pregnancy;
    RecordId definition; ///< The ImportedForm it was filled in with; empty for a form that travels with the program.
    QString response;    ///< The QuestionnaireResponse, byte for byte.

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("form", self.form);
        visit("url", self.url);
        visit("version", self.version);
        visit("status", self.status);
        visit("authored", self.authored);
        visit("author", self.author);
        visit("pregnancy", self.pregnancy);
        visit("definition", self.definition);
        visit("response", self.response);
    }
};

/// A questionnaire from elsewhere, such as a city's own. Every version is a record of its own and is never edited, so
/// that responses stay with the very questions they answer.
struct ImportedForm {
    static constexpr Kind kind = Kind::ImportedForm;

    QString form; ///< Short id, as Form::id.
    QString url;
    QString version;
    QString title;
    QDate received;
    QString source; ///< The Questionnaire file byte for byte, in base64 (RFC 4648 §4).

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("form", self.form);
        visit("url", self.url);
        visit("version", self.version);
        visit("title", self.title);
        visit("received", self.received);
        visit("source", self.source);
    }
};

enum class AppointmentStatus { Planned, Done, Cancelled };

template <>
struct EnumWords<AppointmentStatus> {
    static constexpr auto words = std::array{std::pair{AppointmentStatus::Planned, QLatin1String("planned")},
                                             std::pair{AppointmentStatus::Done, QLatin1String("done")},
                                             std::pair{AppointmentStatus::Cancelled, QLatin1String("cancelled")}};
};

struct Appointment {
    static constexpr Kind kind = Kind::Appointment;

    QString title;
    QDate date;
    QString time; ///< "10:30" in the family's zone; empty when only the day is known.
    QString place;
    QString phone;
    QString bring;
    QString agendaItem; ///< Id of the agenda item it is for.
    QString form;       ///< Name of the questionnaire to fill beforehand (core/care/visit_questionnaire.h).
    AppointmentStatus status = AppointmentStatus::Planned;
    QString note;
    std::optional<int> minutes;  ///< How long it lasts, at least 1; empty: about an hour.
    QString calendarUid;         ///< UID of the event it was taken in from (RFC 5545); empty for one made here.
    std::optional<int> sequence; ///< SEQUENCE of that event as last taken in.
    QString recurrence;          ///< RRULE of that event, as text.
    QList<QDate> exceptDays;     ///< Its EXDATE: days of the series that do not take place.
    QList<int> alarmDays;        ///< Its alarms, whole days before.
    QString calendarRest;        ///< What else that event says, as content lines; handed on, never acted on.

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("title", self.title);
        visit("date", self.date);
        visit("time", self.time);
        visit("place", self.place);
        visit("phone", self.phone);
        visit("bring", self.bring);
        visit("agendaItem", self.agendaItem);
        visit("form", self.form);
        visit("status", self.status);
        visit("note", self.note);
        visit("minutes", self.minutes);
        visit("calendarUid", self.calendarUid);
        visit("sequence", self.sequence);
        visit("recurrence", self.recurrence);
        visit("exceptDays", self.exceptDays);
        visit("alarmDays", self.alarmDays);
        visit("calendarRest", self.calendarRest);
    }
};

enum class ApplicationStatus { Preparing, Submitted, UnderReview, Incomplete, Decided, Paid, Rejected };

template <>
struct EnumWords<ApplicationStatus> {
    static constexpr auto words = std::array{std::pair{ApplicationStatus::Preparing, QLatin1String("preparing")},
                                             std::pair{ApplicationStatus::Submitted, QLatin1String("submitted")},
                                             std::pair{ApplicationStatus::UnderReview, QLatin1String("under_review")},
                                             std::pair{ApplicationStatus::Incomplete, QLatin1String("incomplete")},
                                             std::pair{ApplicationStatus::Decided, QLatin1String("decided")},
                                             std::pair{ApplicationStatus::Paid, QLatin1String("paid")},
                                             std::pair{ApplicationStatus::Rejected, QLatin1String("rejected")}};
};

struct ApplicationStep {
    ApplicationStatus status = ApplicationStatus::Preparing;
    QDate date;
    QString note;
    QList<RecordId> documents; ///< Papers of this step.

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("status", self.status);
        visit("date", self.date);
        visit("note", self.note);
        visit("documents", self.documents);
    }
};

/// What the family saw on its account for one of the payments of a benefit.
struct PaymentAnswer {
    QDate due; ///< Last day of the month it was to come in.
    bool arrived = true;
    QDate answered;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("due", self.due);
        visit("arrived", self.arrived);
        visit("answered", self.answered);
    }
};

/// An application for a procedure or programme, with every step it took.
struct Application {
    static constexpr Kind kind = Kind::Application;

    QString procedure; ///< Id of the procedure ("P02") or programme.
    QString title;
    QList<ApplicationStep> steps; ///< The last one counts.
    QString office;               ///< Where it goes to, and whom to ask.
    QDate nextCheck;
    QList<int> paymentMonths; ///< 1–12: the months in which the benefit is paid; empty for one payment or none.
    QDate paidFrom;           ///< Payments are expected from this day on.
    QDate paidUntil;          ///< And until this one; invalid: no end.
    QList<PaymentAnswer> payments;
    QString note;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("procedure", self.procedure);
        visit("title", self.title);
        visit("steps", self.steps);
        visit("office", self.office);
        visit("nextCheck", self.nextCheck);
        visit("paymentMonths", self.paymentMonths);
        visit("paidFrom", self.paidFrom);
        visit("paidUntil", self.paidUntil);
        visit("payments", self.payments);
        visit("note", self.note);
    }
};

enum class Mark { Done, Snoozed, NotForUs };

template <>
struct EnumWords<Mark> {
    static constexpr auto words =
        std::array{std::pair{Mark::Done, QLatin1String("done")}, std::pair{Mark::Snoozed, QLatin1String("snoozed")},
                   std::pair{Mark::NotForUs, QLatin1String("not_for_us")}};
};

/// What the family said of one item of the list of what to do now.
struct AgendaMark {
    static constexpr Kind kind = Kind::AgendaMark;

    QString item; ///< Stable id of the agenda item.
    Mark mark = Mark::Done;
    QDate date;  ///< The day it was done.
    QDate until; ///< Of a snoozed item: shown again on this day.

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("item", self.item);
        visit("mark", self.mark);
        visit("date", self.date);
        visit("until", self.until);
    }
};

/// A condition that procedures depend on (employment, insurance …), asked once and kept.
struct Circumstance {
    static constexpr Kind kind = Kind::Circumstance;

    QString key;
    QString value;
    QDate since;
    QString origin; ///< Who said so, of a rule of the city that differs from the table.

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("key", self.key);
        visit("value", self.value);
        visit("since", self.since);
        visit("origin", self.origin);
    }
};

/// Somebody or something a paper is kept for. The same file taken in again adds one of these to the paper there is.
struct PaperReference {
    RecordId person; ///< Empty: the family.
    RecordId record; ///< An application or appointment; may be empty.
    QDate added;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("person", self.person);
        visit("record", self.record);
        visit("added", self.added);
    }
};

/// A scan, photo, PDF or text. The content lies in the store's attachments under its SHA-256.
struct Document {
    static constexpr Kind kind = Kind::Document;

    QString title;
    QString type;
    QDate received;
    QDate validUntil;  ///< Last day it counts: of a certificate or voucher.
    QDate deadline;    ///< Last day to hand it in or answer it.
    QDate shredOn;     ///< From this day on the paper original may be shredded.
    QString programme; ///< The procedure or programme it belongs to, as the family calls it.
    QString mediaType;
    QString sha256; ///< Lower-case hexadecimal.
    QString keywords;
    QString note;
    QList<PaperReference> references; ///< In the order they were added; the first is what it was taken in for.

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("title", self.title);
        visit("type", self.type);
        visit("received", self.received);
        visit("validUntil", self.validUntil);
        visit("deadline", self.deadline);
        visit("shredOn", self.shredOn);
        visit("programme", self.programme);
        visit("mediaType", self.mediaType);
        visit("sha256", self.sha256);
        visit("keywords", self.keywords);
        visit("note", self.note);
        visit("references", self.references);
    }
};

struct Consent {
    static constexpr Kind kind = Kind::Consent;

    QString purpose;
    QString recipient;
    bool given = false;
    QDate date;
    QDate withdrawn;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("purpose", self.purpose);
        visit("recipient", self.recipient);
        visit("given", self.given);
        visit("date", self.date);
        visit("withdrawn", self.withdrawn);
    }
};

} // namespace oyako::records
