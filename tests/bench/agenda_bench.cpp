// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/agenda.h"

#include "core/agenda/agenda_of_book.h"
#include "core/agenda/family_from_book.h"
#include "core/immunization/japan/load.h"
#include "tests/support/family_states.h"
#include "tests/support/open_book.h"

#include <benchmark/benchmark.h>

namespace oyako::agenda {
namespace {

RecordId id(const QString &name)
{
    return RecordId(QUuid::createUuidV5(QUuid(), name));
}

FamilyPerson child(const QString &name, const QDate &birth)
{
    FamilyPerson person;
    person.id = id(name);
    person.birth = birth;
    person.mother = id(QStringLiteral("mother"));
    person.pregnancy = id(QLatin1String("p") + name);
    person.birthWeight = Mass::fromGrams(2900);
    person.municipality = QStringLiteral("131032");
    return person;
}

/// Three children over six years, one of them just born, the household's questions answered, some visits on record.
FamilySnapshot family(const QDate &today)
{
    FamilySnapshot snapshot;
    for (const int months : {0, 30, 70}) {
        const FamilyPerson person = child(QString::number(months), today.addMonths(-months));
        snapshot.persons.append(person);
        snapshot.pregnancies.append({person.pregnancy,
                                     person.mother,
                                     person.birth.addDays(5),
                                     person.birth.addMonths(-7),
                                     {{FamilyFetus::Outcome::Born, person.birth}}});
        for (const char *occasion : {"1m", "3-4m"}) {
            snapshot.visits.append(
                {programs::VisitKind::Child, QLatin1String(occasion), person.birth.addMonths(2), person.id, {}});
        }
    }
    for (const char *fact :
         {"employed", "employees_insurance", "employment_insurance", "partner_employed", "uses_car"}) {
        snapshot.facts.append({QLatin1String(fact), true, {}});
    }
    return snapshot;
}

void agendaOfThreeChildren(benchmark::State &state)
{
    const QDate today(2026, 11, 24);
    const FamilySnapshot snapshot = family(today);
    for (auto step : state) {
        benchmark::DoNotOptimize(makeAgenda(snapshot, today, builtInSources()));
    }
}
BENCHMARK(agendaOfThreeChildren)->Unit(benchmark::kMillisecond);

/// The month view looks at each day of a month.
void agendaOfEachDayOfAMonth(benchmark::State &state)
{
    const QDate today(2026, 11, 1);
    const FamilySnapshot snapshot = family(today);
    for (auto step : state) {
        for (int day = 0; day < 30; ++day) {
            benchmark::DoNotOptimize(makeAgenda(snapshot, today.addDays(day), builtInSources()));
        }
    }
}
BENCHMARK(agendaOfEachDayOfAMonth)->Unit(benchmark::kMillisecond);

/// The same family from its book: three children over six years with their doses, checkups and measurements.
void agendaOfABook(benchmark::State &state)
{
    TestBook test;
    for (const test::FamilyState &known : test::familyStates()) {
        if (known.name == QLatin1String("three-children") && !known.fill(test.book())) {
            state.SkipWithError("the family could not be made");
            return;
        }
    }
    const immunization::Schedule &schedule = immunization::japanSchedule();
    for (auto step : state) {
        benchmark::DoNotOptimize(ofBook(test.book(), schedule));
    }
}
BENCHMARK(agendaOfABook)->Unit(benchmark::kMillisecond);

/// What Today asks of the book, without the rules.
void familyOfABook(benchmark::State &state)
{
    TestBook test;
    for (const test::FamilyState &known : test::familyStates()) {
        if (known.name == QLatin1String("three-children") && !known.fill(test.book())) {
            state.SkipWithError("the family could not be made");
            return;
        }
    }
    for (auto step : state) {
        benchmark::DoNotOptimize(familyOf(test.book()));
    }
}
BENCHMARK(familyOfABook)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace oyako::agenda
