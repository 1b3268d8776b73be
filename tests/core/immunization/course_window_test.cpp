// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// Three answers about the same law must agree: the window drawn for a course, the verdict on a dose given on a day, and
// what is forecast for that day.
#include "core/immunization/japan/course_line.h"
#include "core/immunization/japan/load.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace oyako::immunization {
namespace {

struct Routine {
    const char *group;
    const char *product;
};
constexpr Routine routines[] = {{"ROTA", "rotateq"}, {"HBV", "hepb"},      {"DPT1", "dpt_ipv_hib"},
                                {"PCV", "pcv20"},    {"HIB", "hib"},       {"BCG", "bcg"},
                                {"MR", "mr"},        {"VAR", "varicella"}, {"JE", "je"},
                                {"DT2", "dt"},       {"HPV", "hpv9"}};

int groupOf(const char *name)
{
    const auto &groups = japanSchedule().antigens;
    const auto found = std::find_if(groups.begin(), groups.end(),
                                    [name](const Antigen &group) { return group.name == QLatin1String(name); });
    return found == groups.end() ? -1 : static_cast<int>(found - groups.begin());
}

class Birthday : public testing::TestWithParam<QDate> {
protected:
    Birthday()
    {
        m_patient.birthDate = GetParam();
        m_patient.sex = Sex::Female;
    }
    [[nodiscard]] QDate birth() const { return m_patient.birthDate; }
    [[nodiscard]] RoutineAssessment on(const QDate &day, const std::vector<AdministeredDose> &doses = {}) const
    {
        return assessRoutine(japanSchedule(), m_patient, doses, day);
    }
    /// The legal windows of every course of a group, as they are drawn on a day.
    [[nodiscard]] std::vector<DaySpan> windows(int group, const QDate &day) const
    {
        std::vector<DaySpan> all;
        for (const CourseLine &line : courseLines(japanSchedule(), m_patient, {}, on(day), day)) {
            if (line.group == group) {
                all.insert(all.end(), line.window.begin(), line.window.end());
            }
        }
        return all;
    }
    /// The days around the bounds of the windows, from birth on.
    [[nodiscard]] std::vector<QDate> edges(int group) const
    {
        std::vector<QDate> days;
        for (const DaySpan &window : windows(group, birth())) {
            for (const QDate &bound : {window.from, window.to}) {
                for (int offset = -1; bound.isValid() && offset <= 1; ++offset) {
                    days.push_back(std::max(birth(), bound.addDays(offset)));
                }
            }
        }
        return days;
    }

    Patient m_patient;
};

std::string place(const Routine &routine, const QDate &day)
{
    return std::string(routine.group) + " on " + day.toString(Qt::ISODate).toStdString();
}

// A first dose is a routine one on exactly the days of the windows drawn for its courses.
TEST_P(Birthday, WindowsHoldExactlyTheDaysOnWhichADoseIsRoutine)
{
    for (const Routine &routine : routines) {
        const int group = groupOf(routine.group);
        ASSERT_FALSE(windows(group, birth()).empty()) << routine.group;
        for (const QDate &day : edges(group)) {
            AdministeredDose dose;
            dose.vaccine = QLatin1String(routine.product);
            dose.date = day;
            const RoutineAssessment assessment = on(day, {dose});
            const RoutineVerdict *verdict = assessment.verdict(0, group);
            ASSERT_NE(verdict, nullptr) << place(routine, day);
            const auto drawn = windows(group, day);
            const bool within =
                std::any_of(drawn.begin(), drawn.end(), [&day](const DaySpan &window) { return window.holds(day); });
            EXPECT_EQ(verdict->routine, within) << place(routine, day);
        }
    }
}

// What is forecast lies in a window: its earliest day, and its last routine day at the end of one or before.
TEST_P(Birthday, ForecastsLieWithinTheWindows)
{
    for (const Routine &routine : routines) {
        const int group = groupOf(routine.group);
        for (const QDate &day : edges(group)) {
            for (const RoutineForecast &forecast : on(day).courses) {
                if (forecast.group != group || forecast.doseNumber == 0) {
                    continue;
                }
                const auto drawn = windows(group, day);
                const auto holds = [&drawn](const QDate &date) {
                    return std::any_of(drawn.begin(), drawn.end(),
                                       [&date](const DaySpan &window) { return window.holds(date); });
                };
                EXPECT_TRUE(holds(forecast.earliest.date)) << place(routine, day);
                EXPECT_TRUE(holds(forecast.deadline.date)) << place(routine, day);
                EXPECT_GE(forecast.recommendedFrom.date, forecast.earliest.date) << place(routine, day);
                EXPECT_LE(forecast.recommendedFrom.date, forecast.deadline.date) << place(routine, day);
                EXPECT_TRUE(!forecast.recommendedTo.date.isValid() ||
                            forecast.recommendedTo.date <= forecast.deadline.date)
                    << place(routine, day);
                EXPECT_LE(day, forecast.deadline.date) << place(routine, day);
            }
        }
    }
}

// Standard periods lie inside the legal windows of their course.
TEST_P(Birthday, StandardPeriodsLieWithinTheWindows)
{
    for (const CourseLine &line : courseLines(japanSchedule(), m_patient, {}, on(birth()), birth())) {
        for (const DaySpan &advised : line.advised) {
            const bool inside = std::any_of(line.window.begin(), line.window.end(), [&advised](const DaySpan &window) {
                return window.holds(advised.from) && (!advised.to.isValid() || window.holds(advised.to));
            });
            EXPECT_TRUE(inside) << line.course.toStdString() << ' ' << advised.from.toString(Qt::ISODate).toStdString();
        }
    }
}
INSTANTIATE_TEST_SUITE_P(Days, Birthday,
                         testing::Values(QDate(2025, 1, 15), QDate(2025, 3, 31), QDate(2027, 8, 31), QDate(2028, 2, 29),
                                         QDate(2026, 4, 1), QDate(2026, 4, 2), QDate(2025, 12, 31)));

} // namespace
} // namespace oyako::immunization
