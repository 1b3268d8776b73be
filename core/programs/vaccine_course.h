// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

namespace oyako::programs {

/// One row of resources/programs/vaccine_courses.csv: what a course of the vaccination schedule is called, and what
/// going there takes. When it is due is the schedule's to say.
struct VaccineCourse {
    QString id;      ///< As the schedule calls it: "MR1".
    QString titleJa; ///< "%1" stands for the number of the dose.
    QString titleEn;
    int leadDays = 0; ///< How long before the last day it is pressed.
    QString where;
    QStringList bring;
    QString basis;
};

/// Reads and checks a table of courses. BadData: field "row N, COLUMN" or "header", argument the reason.
[[nodiscard]] Result<QList<VaccineCourse>> readVaccineCourses(QByteArrayView csv);

/// The courses that are part of the program.
[[nodiscard]] const QList<VaccineCourse> &builtInVaccineCourses();

} // namespace oyako::programs
