// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/calendar/partial_date.h"
#include "core/immunization/japan/assess.h"

#include <QHash>

#include <optional>

namespace oyako::care {

/// The circumstance that names the schedule a person follows: "cdsi" for CDC's, for families who live by that of the
/// United States; anything else is Japan's.
inline constexpr QLatin1String scheduleKey{"vaccination_schedule"};
inline constexpr QLatin1String cdsiScheduleValue{"cdsi"};

/// What a schedule needs to know of one person of the book.
struct VaccinationHistory {
    RecordId person;
    immunization::Family schedule = immunization::Family::Japan; ///< The one the family chose.
    RecordId pregnancy;                                          ///< The ongoing one, of a pregnant person; else empty.
    QDate death;                                                 ///< Invalid while alive.
    immunization::Patient patient;
    std::vector<immunization::AdministeredDose> doses; ///< Under the codes of `schedule`.
    QList<RecordId> records; ///< The record each of `doses` comes from; one from abroad may be several doses.
    /// The dates of which the day is not known. Among `doses` they stand with their last day, so that nothing after
    /// them is forecast too early.
    QHash<RecordId, calendar::PartialDate> vague;

    /// The date of one of `doses`, as far as it is known.
    [[nodiscard]] calendar::PartialDate dateOf(int dose) const
    {
        return vague.value(records.at(dose), doses[static_cast<size_t>(dose)].date);
    }
};

/// What the schedule says of one dose on record, for one group it counts for.
struct DoseStatus {
    RecordId record;
    QString group; ///< "MR", "DPT1" …
    immunization::EvaluationStatus status = immunization::EvaluationStatus::None;
    immunization::EvaluationReason reason = immunization::EvaluationReason::None;
    bool routine = false; ///< Meets the legal conditions of a publicly funded routine dose (定期接種).
    std::vector<immunization::RoutineWarning> warnings;
    immunization::Explanation rule;
};

/// The next dose of one course. Dates are inclusive, and invalid where the rules set none.
struct DoseForecast {
    QString group;
    QString course; ///< "ROTA", "MR1", "JE2" …; of CDC's schedule "CDSI-" and the group: "CDSI-HEPB".
    immunization::RoutineStatus status = immunization::RoutineStatus::NotRoutine;
    int doseNumber = 0; ///< 0 when none is forecast.
    QDate earliest;
    QDate recommendedFrom;
    QDate recommendedTo; ///< End of the advised period.
    QDate lastDay;       ///< Last routine day; never the same thing as recommendedTo.
    bool voluntary = false;
    bool seasonal = false;     ///< Given anew each season.
    bool perPregnancy = false; ///< Counted for the pregnancy, not for the person's life.
    bool begun = false;        ///< A dose of the group is on record.
    /// Not begun, and not to be named: a combination vaccine of another course carries it, or the doses it follows on
    /// (the fifth of polio on four) are not on record.
    bool carried = false;
    QDate seasonOver; ///< The schedule file's last day of the season, where no dose is forecast because it is past.
    immunization::Basis earliestBasis = immunization::Basis::None; ///< Why not before `earliest`.
    QStringList products; ///< Codes of what the next dose may be, the product already begun first.
    std::vector<immunization::RoutineWarning> warnings;
    immunization::Explanation rule;
};

[[nodiscard]] bool hasWarning(const DoseForecast &forecast, immunization::RoutineWarning warning);
/// The day from which to think of a dose: the advised one, or the earliest where waiting for that would be too late.
[[nodiscard]] QDate dayToGo(const DoseForecast &forecast);

struct VaccinationStatus {
    QList<DoseStatus> doses;
    QList<DoseForecast> forecasts;

    /// Why a dose counts for nothing, as the first group it belongs to says; nothing when some group counts it, and
    /// when the schedule does not know the vaccine.
    [[nodiscard]] std::optional<DoseStatus> uncounted(const RecordId &record) const;
};

/// The history of every person, or of the one named, in the order of the book. Doses without a code or a day are left
/// out; codes of the other schedule are translated (CvxTable). A lot past its expiry on the day of the dose is passed
/// on; nothing else of the label decides. Circumstances with the value "yes" become observations under their key, dated
/// by `since`: past diseases ("had_varicella") and reasons for a second window ("long_illness_ended",
/// "mr_shortage_fy2024"). Reads only.
[[nodiscard]] Result<QList<VaccinationHistory>> vaccinationHistories(const book::Book &book,
                                                                     const RecordId &person = {});

/// The schedule of this history: CDC's where the family chose it, else `japan`.
[[nodiscard]] const immunization::Schedule &scheduleFor(const VaccinationHistory &history,
                                                        const immunization::Schedule &japan);

/// The verdicts and forecasts for a history on a day, by the schedule handed in, Japanese or CDC's; the doses must be
/// under its codes. CDC's schedule knows no routine doses and no last day: its recommended ages that are past make a
/// dose overdue, and vaccines for special risks are named as voluntary. Pure. Nothing is forecast after a death.
[[nodiscard]] VaccinationStatus vaccinationStatus(const VaccinationHistory &history,
                                                  const immunization::Schedule &schedule, const QDate &today);

} // namespace oyako::care
