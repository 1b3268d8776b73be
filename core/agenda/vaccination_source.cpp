// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/vaccination_source.h"

#include "core/calendar/school_year.h"
#include "core/care/doses_asked.h"
#include "core/programs/vaccine_course.h"

#include <algorithm>

namespace oyako::agenda {

namespace {

using care::DoseForecast;
using immunization::RoutineWarning;

const programs::VaccineCourse *courseNamed(const QString &name)
{
    const QList<programs::VaccineCourse> &courses = programs::builtInVaccineCourses();
    const auto found = std::find_if(courses.cbegin(), courses.cend(),
                                    [&](const programs::VaccineCourse &course) { return course.id == name; });
    return found == courses.cend() ? nullptr : &*found;
}

QString numbered(const QString &title, int number)
{
    return QString(title).replace(QLatin1String("%1"), QString::number(number));
}

/// The course, with the season it is given in where it comes back every year: a mark on one year's dose must not settle
/// the next year's.
QString occasionOf(const DoseForecast &forecast, const QDate &opens)
{
    return forecast.seasonal && opens.isValid()
               ? forecast.course + QLatin1Char('-') + QString::number(calendar::fiscalYear(opens))
               : forecast.course;
}

void identify(AgendaItem &item, const care::VaccinationHistory &history, const DoseForecast &forecast)
{
    item.kind = ItemKind::Vaccination;
    item.who = history.person;
    item.subject = forecast.perPregnancy ? history.pregnancy : history.person;
    item.id = QStringLiteral("vaccination/%1/%2/%3")
                  .arg(occasionOf(forecast, item.opens), QString::number(forecast.doseNumber), item.subject.toString());
    item.title.key = QLatin1String("vaccination.") + forecast.course;
    item.title.number = forecast.doseNumber;
}

/// Where waiting for the advised time would be too late, there is none: the item opens as soon as a dose may be given.
void setDays(AgendaItem &item, const DoseForecast &forecast)
{
    const bool waits = !care::hasWarning(forecast, RoutineWarning::AdvisedDateTooLate);
    item.opens = care::dayToGo(forecast);
    item.advisedUntil = waits ? forecast.recommendedTo : QDate();
    if (forecast.lastDay.isValid()) {
        setLastDay(item, forecast.lastDay, false);
        item.dueKind = programs::DueKind::ServiceWindow;
    }
}

void describe(AgendaItem &item, const DoseForecast &forecast, const programs::VaccineCourse &course)
{
    item.title.ja = numbered(course.titleJa, forecast.doseNumber);
    item.title.en = numbered(course.titleEn, forecast.doseNumber);
    item.leadDays = course.leadDays;
    item.where = course.where;
    item.bring = course.bring;
    item.basis = course.basis;
    item.source = forecast.rule.source;
    if (!forecast.rule.version.isEmpty()) {
        item.source += QStringLiteral(" (%1, %2)").arg(forecast.rule.seriesName, forecast.rule.version);
    }
}

/// A voluntary dose without a last day is still offered this long after its advised time.
constexpr int graceAfterAdvised = 365;

/// How far ahead a dose belongs to the list. Within childhood no wait is longer than the one from the first birthday to
/// the school year before school entry, five to six years; what lies further off (the second half of school, CDC's
/// doses at 50 and 75 years) is for another time of life, and rules will have changed by then. The timeline shows it
/// all.
constexpr int yearsAhead = 6;

/// The schedule says how long a dose is asked for: CDC's knows no last day, and a dose stays overdue until the person
/// has aged out of it. By the dates alone it would lapse.
ItemState stateOf(const AgendaItem &item, const DoseForecast &forecast, const QDate &today)
{
    const ItemState state = stateOn(item, today);
    const bool isOver = state == ItemState::Passed || state == ItemState::Lapsed;
    return isOver && !forecast.voluntary ? ItemState::Open : state;
}

AgendaItem itemOf(const care::VaccinationHistory &history, const DoseForecast &forecast,
                  const programs::VaccineCourse &course, const QDate &today)
{
    AgendaItem item;
    setDays(item, forecast);
    identify(item, history, forecast);
    describe(item, forecast, course);
    item.graceDays = item.lastDay.isValid() ? 0 : graceAfterAdvised;
    item.state = stateOf(item, forecast, today);
    return item;
}

} // namespace

QList<AgendaItem> vaccinationItems(const care::VaccinationHistory &history, const immunization::Schedule &schedule,
                                   const QDate &today)
{
    const care::VaccinationStatus status = care::vaccinationStatus(history, schedule, today);
    QList<AgendaItem> items;
    const QList<DoseForecast> asked = care::dosesAskedFor(status);
    for (const DoseForecast &forecast : asked) {
        if (const programs::VaccineCourse *course = courseNamed(forecast.course)) {
            const AgendaItem item = itemOf(history, forecast, *course, today);
            items += item.opens <= today.addYears(yearsAhead) ? QList{item} : QList<AgendaItem>();
        }
    }
    return items;
}

AgendaSource vaccinationSource(QList<care::VaccinationHistory> histories, const immunization::Schedule &schedule)
{
    return [histories = std::move(histories), &schedule](const FamilySnapshot &, const QDate &today) {
        SourceAnswer answer;
        for (const care::VaccinationHistory &history : histories) {
            answer.items += vaccinationItems(history, care::scheduleFor(history, schedule), today);
        }
        return answer;
    };
}

} // namespace oyako::agenda
