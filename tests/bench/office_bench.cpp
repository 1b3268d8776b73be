// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
//
// Aim: the vaccination gaps of a whole clinic of 100,000 children in less than 30 s, with memory for the rows found
// only. The book is made once, through Book; OYAKO_BENCH_CHILDREN says how many children (10,000 unless set).
#include "core/office/list.h"
#include "core/office/statistics.h"
#include "tests/support/open_book.h"

#include <QFile>

#include <benchmark/benchmark.h>

using namespace oyako;

namespace {

struct Given {
    const char *vaccine;
    int days; ///< After birth.
};

/// The usual first years. Every seventh child stops after the fourth dose.
constexpr Given given[]{{"rotateq", 61},      {"hepb", 61},         {"dpt_ipv_hib", 61}, {"pcv20", 61},
                        {"rotateq", 89},      {"hepb", 89},         {"dpt_ipv_hib", 89}, {"pcv20", 89},
                        {"rotateq", 117},     {"dpt_ipv_hib", 117}, {"pcv20", 117},      {"bcg", 160},
                        {"hepb", 230},        {"mr", 366},          {"varicella", 366},  {"pcv20", 366},
                        {"dpt_ipv_hib", 480}, {"varicella", 560},   {"je", 1100},        {"je", 1130},
                        {"je", 1480},         {"mr", 2000}};
constexpr int stopsAfter = 4;
constexpr int everySeventh = 7;

const char *const occasions[]{"1m", "3-4m", "6-7m", "9-10m", "18m", "3y"};
constexpr int occasionDays[]{32, 120, 200, 290, 560, 1110};

void addChild(book::ChangeSet &changes, const Clock &clock, int number)
{
    constexpr int daysOfBirth = 14 * 365;
    const QDate birth = clock.today().addDays(-(number * 37 % daysOfBirth));
    const RecordId id = changes.add(clock, {},
                                    records::Person{.familyName = QStringLiteral("山田"),
                                                    .givenName = QString::number(number),
                                                    .familyKana = QStringLiteral("ヤマダ"),
                                                    .givenKana = QString::number(number),
                                                    .role = records::Role::Child,
                                                    .birthDate = birth});
    int count = 0;
    for (const Given &dose : given) {
        const bool stopped = number % everySeventh == 0 && count >= stopsAfter;
        const QDate date = birth.addDays(dose.days);
        if (!stopped && date <= clock.today()) {
            changes.add(clock, id,
                        records::Vaccination{.vaccine = QLatin1String(dose.vaccine),
                                             .date = date,
                                             .lotNumber = QStringLiteral("L123"),
                                             .facility = QStringLiteral("みどりこどもクリニック")});
            ++count;
        }
    }
    for (int i = 0; i < static_cast<int>(std::size(occasions)); ++i) {
        const QDate date = birth.addDays(occasionDays[i]);
        if (date <= clock.today() && number % (everySeventh + i) != 0) {
            changes.add(clock, id,
                        records::Checkup{.occasion = QLatin1String(occasions[i]),
                                         .date = date,
                                         .result = QStringLiteral("異常なし")});
        }
    }
}

int childrenWanted()
{
    constexpr int usual = 10'000;
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("OYAKO_BENCH_CHILDREN", &isNumber);
    return isNumber ? wanted : usual;
}

/// The clinic's book, made at the first use.
book::Book &clinic()
{
    static TestBook open;
    static const bool filled = [] {
        constexpr int atOnce = 500;
        const int wanted = childrenWanted();
        for (int first = 0; first < wanted; first += atOnce) {
            book::ChangeSet changes(QStringLiteral("import"));
            for (int number = first; number < std::min(wanted, first + atOnce); ++number) {
                addChild(changes, open.clock(), number);
            }
            if (!open.book().apply(changes)) {
                return false;
            }
        }
        return true;
    }();
    Q_ASSERT(filled);
    return open.book();
}

/// The most memory this process has had, in MB.
double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf("VmHWM:");
    return all.mid(at + 6, 20).trimmed().split(' ').first().toDouble() / 1024;
}

void list(benchmark::State &state, office::ListKind kind)
{
    book::Book &book = clinic();
    qsizetype rows = 0;
    for (auto _ : state) {
        const auto found =
            office::makeList(book, {.kind = kind, .month = book.clock().today(), .occasions = {}}, Progress());
        rows = found ? found->size() : -1;
    }
    state.counters["children"] = childrenWanted();
    state.counters["rows"] = static_cast<double>(rows);
    state.counters["peakMB"] = peakMemory();
}
BENCHMARK_CAPTURE(list, due, office::ListKind::Due)->Unit(benchmark::kSecond)->Iterations(1);
BENCHMARK_CAPTURE(list, missing, office::ListKind::Missing)->Unit(benchmark::kSecond)->Iterations(1);
BENCHMARK_CAPTURE(list, followUp, office::ListKind::FollowUp)->Unit(benchmark::kSecond)->Iterations(1);
BENCHMARK_CAPTURE(list, gaps, office::ListKind::Gaps)->Unit(benchmark::kSecond)->Iterations(1)->UseRealTime();

void statistics(benchmark::State &state)
{
    book::Book &book = clinic();
    for (auto _ : state) {
        benchmark::DoNotOptimize(office::statisticsOf(book, book.clock().today(), office::smallCount, Progress()));
    }
}
BENCHMARK(statistics)->Unit(benchmark::kSecond)->Iterations(1);

} // namespace
