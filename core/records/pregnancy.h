// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/gestational_age.h"
#include "core/records/codec.h"
#include "core/records/kind.h"

#include <array>

namespace oyako::records {

using calendar::DueDateBasis;

template <>
struct EnumWords<DueDateBasis> {
    static constexpr auto words = std::array{std::pair{DueDateBasis::LastPeriod, QLatin1String("lmp")},
                                             std::pair{DueDateBasis::CrownRumpLength, QLatin1String("crl")},
                                             std::pair{DueDateBasis::BiparietalDiameter, QLatin1String("bpd")},
                                             std::pair{DueDateBasis::AssistedReproduction, QLatin1String("art")},
                                             std::pair{DueDateBasis::Other, QLatin1String("other")}};
};

/// One due date of the history; the last one counts.
struct DueDate {
    QDate date;
    DueDateBasis basis = DueDateBasis::Other;
    QDate determinedOn;
    QString facility;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("date", self.date);
        visit("basis", self.basis);
        visit("determinedOn", self.determinedOn);
        visit("facility", self.facility);
    }
};

/// How it ended for one fetus. Each is an ordinary outcome.
enum class Outcome { Ongoing, LiveBirth, Stillbirth, Miscarriage };

template <>
struct EnumWords<Outcome> {
    static constexpr auto words = std::array{std::pair{Outcome::Ongoing, QLatin1String("ongoing")},
                                             std::pair{Outcome::LiveBirth, QLatin1String("live_birth")},
                                             std::pair{Outcome::Stillbirth, QLatin1String("stillbirth")},
                                             std::pair{Outcome::Miscarriage, QLatin1String("miscarriage")}};
};

struct Fetus {
    Outcome outcome = Outcome::Ongoing;
    QDate outcomeDate;
    RecordId child; ///< Set when born alive.

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("outcome", self.outcome);
        visit("outcomeDate", self.outcomeDate);
        visit("child", self.child);
    }
};

/// A pregnancy of the person it belongs to. At least one of last period and due date is known.
struct Pregnancy {
    static constexpr Kind kind = Kind::Pregnancy;

    QDate lastPeriod; ///< First day of the last menstrual period: 0 weeks 0 days.
    QList<DueDate> dueDates;
    QDate confirmedOn; ///< Heartbeat confirmed by a doctor (妊婦のための支援給付).
    QList<Fetus> fetuses;
    QString facility;         ///< Where the checkups take place.
    QString deliveryFacility; ///< Where the birth is planned.
    std::optional<Mass> weightBefore;
    QString note;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("lastPeriod", self.lastPeriod);
        visit("dueDates", self.dueDates);
        visit("confirmedOn", self.confirmedOn);
        visit("fetuses", self.fetuses);
        visit("facility", self.facility);
        visit("deliveryFacility", self.deliveryFacility);
        visit("weightBefore", self.weightBefore);
        visit("note", self.note);
    }
};

/// The due date that counts now: the newest entry, else last period + 280 days; invalid when neither is known.
[[nodiscard]] QDate currentDueDate(const Pregnancy &pregnancy);

/// The day from which weeks are counted: due date − 280 days, so that weeks always follow the current due date.
[[nodiscard]] QDate gestationStart(const Pregnancy &pregnancy);

/// Whether at least one fetus is still carried.
[[nodiscard]] bool isOngoing(const Pregnancy &pregnancy);

/// The day the last fetus was born or lost; invalid while ongoing.
[[nodiscard]] QDate endOf(const Pregnancy &pregnancy);

/// 妊娠届: what was notified to the municipality, and when (母子保健法 15条).
struct Notification {
    static constexpr Kind kind = Kind::Notification;

    RecordId pregnancy;
    QDate notifiedOn;
    QString municipality; ///< Six-digit local government code.
    QString diagnosedBy;  ///< Doctor or midwife.
    QString facility;
    RecordId response; ///< The form as handed over.
    QString note;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("pregnancy", self.pregnancy);
        visit("notifiedOn", self.notifiedOn);
        visit("municipality", self.municipality);
        visit("diagnosedBy", self.diagnosedBy);
        visit("facility", self.facility);
        visit("response", self.response);
        visit("note", self.note);
    }
};

/// A booklet: one per child or expected child (法 16条). The edition decides which printed form is filled.
struct Handbook {
    static constexpr Kind kind = Kind::Handbook;

    QString number; ///< As printed by the municipality.
    QDate issuedOn;
    QString municipality; ///< Six-digit local government code.
    QString edition;      ///< Year of the form: "2012", "2023", "2025".
    RecordId pregnancy;
    std::optional<int> fetus; ///< 1 for the first.

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("number", self.number);
        visit("issuedOn", self.issuedOn);
        visit("municipality", self.municipality);
        visit("edition", self.edition);
        visit("pregnancy", self.pregnancy);
        visit("fetus", self.fetus);
    }
};

} // namespace oyako::records
