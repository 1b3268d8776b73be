// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/immunization/japan/assess.h"

namespace oyako::immunization {

/// Days from `from` to `to`, both included. An invalid `to` has no end.
struct DaySpan {
    QDate from;
    QDate to;

    [[nodiscard]] bool holds(const QDate &day) const { return day >= from && (!to.isValid() || day <= to); }
    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};

/// A dose of the history on the line of a course.
struct LineDose {
    int input = 0;  ///< Position in the history handed in.
    int number = 0; ///< Which dose of the course it is; of a seasonal vaccine which of its season; 0: not counted.
    EvaluationStatus status = EvaluationStatus::None;
    bool routine = false;
};

/// One course of the schedule laid out over a person's life.
struct CourseLine {
    QString course;
    int group = -1;
    std::vector<DaySpan> window;  ///< Routine: the legal window with every extension; voluntary: when it may be given.
    std::vector<DaySpan> advised; ///< The standard periods that go by age (標準的な接種期間), and seasons.
    std::vector<LineDose> doses;  ///< By date.
    Explanation rule;             ///< Series, source and version.
};

/// The lines of the courses of `assessment`, in its order, for the same patient, history and day. Spans are ascending
/// and do not touch. A standard period with an upper end alone goes on from the period of the dose before it. A dose
/// that counts for no course stands on the one in whose window it was given, else on the first of its group.
[[nodiscard]] std::vector<CourseLine> courseLines(const Schedule &schedule, const Patient &patient,
                                                  const std::vector<AdministeredDose> &doses,
                                                  const RoutineAssessment &assessment, QDate assessmentDate);

} // namespace oyako::immunization
