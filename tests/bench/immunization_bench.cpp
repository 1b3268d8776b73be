// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
//
// Aims, on one core: all of CDC's antigens for one patient in 1 ms, the Japanese schedule in 0.1 ms; CDC's files read
// in 150 ms, the Japanese tables in 10 ms.
#include "core/care/vaccination_batch.h"
#include "core/immunization/cdsi/cases.h"
#include "core/immunization/cdsi/load.h"
#include "core/immunization/japan/assess.h"
#include "core/immunization/japan/load.h"

#include <QFile>

#include <benchmark/benchmark.h>

using namespace oyako;
using namespace oyako::immunization;

namespace {

QByteArray readCaseFile(const char *name)
{
    QFile file(QStringLiteral(OYAKO_TEST_CASES) + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void loadCdsiFiles(benchmark::State &state)
{
    for (auto _ : state) {
        benchmark::DoNotOptimize(loadBuiltInCdsi());
    }
}
BENCHMARK(loadCdsiFiles)->Unit(benchmark::kMillisecond);

void loadJapaneseTables(benchmark::State &state)
{
    for (auto _ : state) {
        benchmark::DoNotOptimize(loadBuiltInJapan());
    }
}
BENCHMARK(loadJapaneseTables)->Unit(benchmark::kMillisecond);

/// Every vaccine group of CDC's schedule for one patient after another.
void assessCdsi(benchmark::State &state, const char *name)
{
    const auto schedule = *loadBuiltInCdsi();
    const auto cases = *readCdsiCases(readCaseFile(name));
    size_t next = 0;
    for (auto _ : state) {
        const CdsiCase &one = cases[next++ % cases.size()];
        benchmark::DoNotOptimize(assess(*schedule, one.patient, one.doses, one.assessmentDate));
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK_CAPTURE(assessCdsi, healthy, "/cdsi/healthy.csv")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(assessCdsi, conditions, "/cdsi/underlying-conditions.csv")->Unit(benchmark::kMicrosecond);

/// A child with every vaccine of the first year and a half.
std::vector<AdministeredDose> fullHistory()
{
    const std::vector<std::pair<const char *, QDate>> given{
        {"rotateq", QDate(2025, 3, 16)},     {"hepb", QDate(2025, 3, 16)},        {"dpt_ipv_hib", QDate(2025, 3, 16)},
        {"pcv20", QDate(2025, 3, 16)},       {"rotateq", QDate(2025, 4, 13)},     {"hepb", QDate(2025, 4, 13)},
        {"dpt_ipv_hib", QDate(2025, 4, 13)}, {"pcv20", QDate(2025, 4, 13)},       {"rotateq", QDate(2025, 5, 11)},
        {"pcv20", QDate(2025, 5, 11)},       {"dpt_ipv_hib", QDate(2025, 5, 11)}, {"bcg", QDate(2025, 6, 20)},
        {"hepb", QDate(2025, 9, 1)},         {"mr", QDate(2026, 1, 20)},          {"varicella", QDate(2026, 1, 20)},
        {"pcv20", QDate(2026, 1, 20)},       {"mumps", QDate(2026, 3, 1)},        {"dpt_ipv_hib", QDate(2026, 5, 11)}};
    std::vector<AdministeredDose> doses;
    for (const auto &[product, date] : given) {
        AdministeredDose dose;
        dose.vaccine = QString::fromLatin1(product);
        dose.date = date;
        doses.push_back(dose);
    }
    return doses;
}

void assessJapan(benchmark::State &state)
{
    const auto schedule = *loadBuiltInJapan();
    const auto doses = fullHistory();
    Patient patient;
    patient.birthDate = QDate(2025, 1, 15);
    patient.sex = Sex::Female;
    for (auto _ : state) {
        benchmark::DoNotOptimize(assessRoutine(*schedule, patient, doses, QDate(2026, 6, 1)));
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(assessJapan)->Unit(benchmark::kMicrosecond);

/// A city's children: born on every day of fourteen years, with the doses of fullHistory() moved to their own birthday
/// as far as they were given by the day of assessment.
QList<care::VaccinationHistory> cityOf(const QDate &today)
{
    constexpr int daysOfBirth = 14 * 365;
    const QDate model(2025, 1, 15);
    const auto doses = fullHistory();
    const FixedClock clock(today);
    QList<care::VaccinationHistory> children;
    for (int day = 0; day < daysOfBirth; ++day) {
        care::VaccinationHistory child;
        child.person = makeId<RecordId>(clock);
        child.patient.birthDate = today.addDays(-day);
        child.patient.sex = day % 2 == 0 ? Sex::Female : Sex::Male;
        for (AdministeredDose dose : doses) {
            dose.date = child.patient.birthDate.addDays(model.daysTo(dose.date));
            if (dose.date <= today) {
                child.doses.push_back(dose);
                child.records.append(child.person);
            }
        }
        children.append(child);
    }
    return children;
}

/// 100,000 children recomputed one after another, as `oyako-cli vaccine forecast --all` does.
void recomputeCity(benchmark::State &state)
{
    constexpr qint64 city = 100'000;
    const QDate today(2026, 11, 22);
    const auto children = cityOf(today);
    for (auto _ : state) {
        qint64 next = 0;
        const auto source = [&]() -> Result<std::optional<care::VaccinationHistory>> {
            return next < city ? std::optional(children.at(next++ % children.size())) : std::nullopt;
        };
        benchmark::DoNotOptimize(care::recompute(
            source, city, japanSchedule(), today, [](auto &, auto &) {}, Progress()));
    }
    state.SetItemsProcessed(state.iterations() * city);
}
BENCHMARK(recomputeCity)->Unit(benchmark::kSecond)->Iterations(1);

} // namespace
