// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/japan/course_line.h"

#include "core/immunization/japan/plan.h"

#include <algorithm>

namespace oyako::immunization {

namespace {

/// From a day up to, and without, another one.
struct Stretch {
    Day from;
    Day until;
};
using Stretches = std::vector<Stretch>;

std::vector<DaySpan> joined(Stretches stretches)
{
    std::sort(stretches.begin(), stretches.end(), [](const Stretch &a, const Stretch &b) { return a.from < b.from; });
    Stretches merged;
    for (const Stretch &stretch : stretches) {
        if (stretch.from >= stretch.until) {
            continue;
        }
        if (!merged.empty() && stretch.from <= merged.back().until) {
            merged.back().until = std::max(merged.back().until, stretch.until);
        } else {
            merged.push_back(stretch);
        }
    }
    std::vector<DaySpan> spans;
    for (const Stretch &stretch : merged) {
        spans.push_back({toDate(stretch.from), stretch.until >= LastDay ? QDate() : toDate(stretch.until - 1)});
    }
    return spans;
}

bool belongs(const SeriesDose &dose, int course)
{
    return dose.legal.course == course;
}

std::vector<DaySpan> windowOf(const Context &context, const Series &series, int course)
{
    Stretches stretches;
    const auto add = [&](const japan::Window &window) {
        const Day begin = std::max({window.from, series.plan.programmeFrom, context.birth});
        stretches.push_back({begin, window.until});
    };
    for (const SeriesDose &dose : series.doses) {
        if (!belongs(dose, course)) {
            continue;
        }
        add(japan::ordinaryWindow(context, dose));
        for (const japan::Window &window : japan::extensions(context, series, dose)) {
            add(window);
        }
    }
    return joined(stretches);
}

/// Where the standard period of a dose begins that states its end alone.
Day openBegin(const Context &context, const Series &series, const SeriesDose &dose, const Stretches &before)
{
    const Day window = japan::ordinaryWindow(context, dose).from;
    return before.empty() ? std::max(window, context.date(series.plan.bandFrom, NoDay)) : before.back().from;
}

Stretches standardPeriods(const Context &context, const Series &series, int course)
{
    Stretches stretches;
    for (const SeriesDose &dose : series.doses) {
        const AgeRule &age = dose.ages.front();
        if (!belongs(dose, course) || !(age.earliestRecommended.isSet() || age.latestRecommended.isSet())) {
            continue;
        }
        const Day from = age.earliestRecommended.isSet() ? context.date(age.earliestRecommended)
                                                         : openBegin(context, series, dose, stretches);
        const Day until = context.date(age.latestRecommended, japan::ordinaryWindow(context, dose).until);
        stretches.push_back({from, until});
    }
    return stretches;
}

/// Every season from the opening of the window to the one after the day of assessment.
Stretches seasons(const Context &context, const PlanRule &plan, const std::vector<DaySpan> &window)
{
    Stretches stretches;
    const Day opens = window.empty() ? LastDay : toDay(window.front().from);
    for (qint32 year = civil(opens).year - 1; year <= civil(context.assessment).year + 1; ++year) {
        const qint32 last = plan.seasonTo < plan.seasonFrom ? year + 1 : year;
        const Day from = fromCivil(year, plan.seasonFrom / 100, plan.seasonFrom % 100);
        const Day until = fromCivil(last, plan.seasonTo / 100, plan.seasonTo % 100) + 1;
        stretches.push_back({std::max(from, opens), until});
    }
    return stretches;
}

const Series *seriesNamed(const Antigen &group, const QString &name)
{
    const auto found = std::find_if(group.series.begin(), group.series.end(),
                                    [&name](const Series &series) { return series.name == name; });
    return found == group.series.end() ? nullptr : &*found;
}

/// The course of the target dose a verdict names; -1 when it names none.
int courseOf(const Antigen &group, const RoutineVerdict &verdict)
{
    const Series *series = seriesNamed(group, verdict.explanation.seriesName);
    if (!series || verdict.explanation.doseNumber == 0) {
        return -1;
    }
    const auto dose = std::find_if(series->doses.begin(), series->doses.end(), [&verdict](const SeriesDose &one) {
        return one.number == verdict.explanation.doseNumber;
    });
    return dose == series->doses.end() ? -1 : dose->legal.course;
}

bool holds(const std::vector<DaySpan> &spans, const QDate &day)
{
    return std::any_of(spans.begin(), spans.end(), [&day](const DaySpan &span) { return span.holds(day); });
}

/// The lines of one group, and its doses put on them.
class GroupLines final {
public:
    GroupLines(const Schedule &schedule, const std::vector<AdministeredDose> &doses, std::vector<CourseLine> &lines)
        : m_schedule(schedule)
        , m_doses(doses)
        , m_lines(lines)
    {
    }

    void put(const RoutineVerdict &verdict)
    {
        const Antigen &group = m_schedule.antigens[static_cast<size_t>(verdict.group)];
        CourseLine *line = lineFor(verdict, courseOf(group, verdict));
        if (!line) {
            return;
        }
        const bool counts = verdict.status == EvaluationStatus::Valid;
        const bool seasonal = group.series.front().plan.seasonFrom != 0;
        const int number = !counts ? 0 : seasonal ? verdict.explanation.doseNumber : counted(*line) + 1;
        line->doses.push_back({verdict.input, number, verdict.status, verdict.routine});
    }

private:
    static int counted(const CourseLine &line)
    {
        return static_cast<int>(
            std::count_if(line.doses.begin(), line.doses.end(), [](const LineDose &dose) { return dose.number > 0; }));
    }

    CourseLine *lineFor(const RoutineVerdict &verdict, int course)
    {
        CourseLine *first = nullptr;
        CourseLine *open = nullptr;
        int position = 0;
        for (CourseLine &line : m_lines) {
            if (line.group != verdict.group) {
                continue;
            }
            if (position++ == course) {
                return &line;
            }
            first = first ? first : &line;
            const bool inWindow = holds(line.window, m_doses[static_cast<size_t>(verdict.input)].date);
            open = !open && inWindow ? &line : open;
        }
        return open ? open : first;
    }

    const Schedule &m_schedule;
    const std::vector<AdministeredDose> &m_doses;
    std::vector<CourseLine> &m_lines;
};

CourseLine lineOf(const Context &context, const RoutineForecast &forecast)
{
    const Antigen &group = context.schedule.antigens[static_cast<size_t>(forecast.group)];
    const Series &series = group.series[static_cast<size_t>(forecast.series)];
    const auto course = static_cast<int>(series.courses.indexOf(forecast.course));
    CourseLine line;
    line.course = forecast.course;
    line.group = forecast.group;
    line.window = windowOf(context, series, course);
    line.advised = joined(series.plan.seasonFrom != 0 ? seasons(context, series.plan, line.window)
                                                      : standardPeriods(context, series, course));
    line.rule = {series.name, 0, Basis::None, series.source, context.schedule.version};
    return line;
}

} // namespace

std::vector<CourseLine> courseLines(const Schedule &schedule, const Patient &patient,
                                    const std::vector<AdministeredDose> &doses, const RoutineAssessment &assessment,
                                    QDate assessmentDate)
{
    const Context context = organize(schedule, patient, doses, assessmentDate);
    std::vector<CourseLine> lines;
    for (const RoutineForecast &forecast : assessment.courses) {
        lines.push_back(lineOf(context, forecast));
    }
    std::vector<RoutineVerdict> verdicts = assessment.doses;
    std::stable_sort(verdicts.begin(), verdicts.end(), [&doses](const RoutineVerdict &a, const RoutineVerdict &b) {
        return doses[static_cast<size_t>(a.input)].date < doses[static_cast<size_t>(b.input)].date;
    });
    GroupLines groups(schedule, doses, lines);
    for (const RoutineVerdict &verdict : verdicts) {
        groups.put(verdict);
    }
    return lines;
}

} // namespace oyako::immunization
