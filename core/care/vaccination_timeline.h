// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/vaccination_status.h"
#include "core/immunization/japan/course_line.h"

namespace oyako::care {

struct TimelineDose {
    RecordId record;
    calendar::PartialDate date;
    int number = 0; ///< Which dose of the row; 0: on record, and not counted.
    bool routine = false;
};

/// One vaccine, or one period of it, over a person's life.
struct TimelineRow {
    QString group;
    QString course; ///< "ROTA", "MR1" …
    bool voluntary = false;
    QList<immunization::DaySpan> window;  ///< Legal window; of a voluntary vaccine when it may be given.
    QList<immunization::DaySpan> advised; ///< Standard periods, that of the next dose among them.
    QList<TimelineDose> doses;            ///< By date.
    DoseForecast next;                    ///< As of today; `doseNumber` is 0 where none is forecast.
    immunization::Explanation rule;

    [[nodiscard]] bool hasNext() const { return next.doseNumber > 0; }
};

/// Everything a picture or a table of a person's vaccinations shows.
struct VaccinationTimeline {
    QDate birth;
    QDate today;
    QString source;  ///< Of the schedule.
    QString version; ///< "2026-04"
    QList<TimelineRow> rows;
};

/// The courses of the schedule as rows, in its order, as of `today`. A course stays out that is not for this person and
/// has no dose, that a combination vaccine covers, or that belongs to pregnancy. Pure.
[[nodiscard]] VaccinationTimeline vaccinationTimeline(const VaccinationHistory &history,
                                                      const immunization::Schedule &schedule, const QDate &today);

/// What the schedule says of one day: every row of the timeline as if that day were today, with the doses given before
/// it; of the groups in which a dose was given on that very day, with that dose. Of a day in the past this is what more
/// could have been given then; of one to come, what may be given if nothing is given until then. Nothing for a day
/// before birth or after a death. Pure.
[[nodiscard]] QList<DoseForecast> vaccinationsOn(const VaccinationHistory &history,
                                                 const immunization::Schedule &schedule, const QDate &day);

/// Whether a dose may be given on the day `forecast` was made for; routine ones within the legal window alone.
[[nodiscard]] bool isOpen(const DoseForecast &forecast);

} // namespace oyako::care
