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

void setDays(AgendaItem &item, const DoseForecast &forecast)
{
    item.opens = forecast.recommendedFrom.isValid() ? forecast.recommendedFrom : forecast.earliest;
    item.advisedUntil = forecast.recommendedTo;
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

AgendaItem itemOf(const care::VaccinationHistory &history, const DoseForecast &forecast,
                  const programs::VaccineCourse &course, const QDate &today)
{
    AgendaItem item;
    setDays(item, forecast);
    identify(item, history, forecast);
    describe(item, forecast, course);
    item.graceDays = item.lastDay.isValid() ? 0 : graceAfterAdvised;
    item.state = stateOn(item, today);
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
            items.append(itemOf(history, forecast, *course, today));
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
