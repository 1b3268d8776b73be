// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/vaccine_course.h"

#include "core/programs/resource_file.h"
#include "core/programs/row_reader.h"
#include "core/programs/table_reader.h"

namespace oyako::programs {

namespace {

const QStringList &columns()
{
    static const QStringList names =
        QStringLiteral("id,title_ja,title_en,lead_days,where,bring,basis").split(QLatin1Char(','));
    return names;
}

Result<VaccineCourse> readCourse(const QStringList &fields)
{
    RowReader row(columns(), fields);
    VaccineCourse course;
    course.id = row.needed(QLatin1String("id"));
    course.titleJa = row.needed(QLatin1String("title_ja"));
    course.titleEn = row.needed(QLatin1String("title_en"));
    course.leadDays = row.days(QLatin1String("lead_days"));
    course.where = row.text(QLatin1String("where"));
    course.bring = row.list(QLatin1String("bring"));
    course.basis = row.needed(QLatin1String("basis"));
    return row.error() ? Result<VaccineCourse>(fail(*row.error())) : Result<VaccineCourse>(course);
}

} // namespace

Result<QList<VaccineCourse>> readVaccineCourses(QByteArrayView csv)
{
    return readTable<VaccineCourse>(csv, columns(), readCourse);
}

const QList<VaccineCourse> &builtInVaccineCourses()
{
    static const QList<VaccineCourse> courses =
        readVaccineCourses(resourceFile(QStringLiteral("vaccine_courses.csv"))).value_or(QList<VaccineCourse>());
    return courses;
}

} // namespace oyako::programs
