// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
//
// Aims: at least 1,000,000 WHO scores a second on one core; 100,000 rows of CSV in and out in less than a second.
#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/growth/score_table.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <random>

using namespace oyako;
using namespace oyako::growth;

namespace {

constexpr int tableRows = 100'000;

const Library &library()
{
    static const Library loaded = Library::load().value();
    return loaded;
}

struct Task {
    WhoIndex index;
    WhoMeasurement child;
};

/// Children of every age, some of them far outside, all eight indices in turn.
std::vector<Task> tasks()
{
    std::mt19937 random(2006);
    std::uniform_int_distribution<int> day(91, 1826);
    std::uniform_real_distribution<double> share(0.6, 1.5);
    std::vector<Task> all;
    for (int i = 0; i < 4096; ++i) {
        const auto index = static_cast<WhoIndex>(i % 8);
        const auto sex = static_cast<Sex>((i / 8) % 2);
        const double days = day(random);
        const double length = library().who2006.byAge(WhoIndex::LengthForAge, sex).at(days)->m;
        const bool byWeight = index == WhoIndex::WeightForLength || index == WhoIndex::BmiForAge;
        const double median = library().who2006.byAge(byWeight ? WhoIndex::WeightForAge : index, sex).at(days)->m;
        all.push_back({index,
                       {.sex = sex,
                        .age = Age::fromDays(days),
                        .value = median * share(random),
                        .lengthCm = length,
                        .position = static_cast<Position>(i % 3)}});
    }
    return all;
}

void whoScores(benchmark::State &state)
{
    const auto all = tasks();
    const WhoStandards &standards = library().who2006;
    size_t next = 0;
    for (auto _ : state) {
        const Task &task = all[next++ % all.size()];
        benchmark::DoNotOptimize(standards.score(task.index, task.child));
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(whoScores);

/// The rows of a case file, over and over.
QByteArray table(const char *name)
{
    const QByteArray content =
        files::read(QStringLiteral(OYAKO_TEST_CASES "/growth/") + QString::fromLatin1(name), 1 << 20).value();
    const qsizetype header = content.indexOf('\n') + 1;
    const QByteArray rows = content.mid(header);
    const auto count = rows.count('\n');
    QByteArray large = content.left(header);
    for (qsizetype written = 0; written < tableRows; written += count) {
        large += rows;
    }
    return large;
}

void csvInAndOut(benchmark::State &state, const char *name)
{
    const QTemporaryDir folder;
    const QString in = folder.filePath(QStringLiteral("in.csv"));
    const QString out = folder.filePath(QStringLiteral("out.csv"));
    const bool written = files::replace(in, table(name)).has_value();
    for (auto _ : state) {
        const auto scored = scoreTable(files::read(in, 1 << 28).value(), library());
        if (!written || !scored || !files::replace(out, *scored)) {
            state.SkipWithError("could not score");
            break;
        }
    }
    state.SetItemsProcessed(state.iterations() * tableRows);
}
BENCHMARK_CAPTURE(csvInAndOut, who, "oracle-who.csv")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(csvInAndOut, japan, "oracle-japan.csv")->Unit(benchmark::kMillisecond);

void loadReferences(benchmark::State &state)
{
    for (auto _ : state) {
        benchmark::DoNotOptimize(Library::load());
    }
}
BENCHMARK(loadReferences)->Unit(benchmark::kMillisecond);

void csvRead(benchmark::State &state)
{
    const QByteArray content = table("oracle-who.csv");
    for (auto _ : state) {
        csv::Reader reader(content);
        csv::Fields fields;
        while (reader.next(fields).value_or(false)) {
            benchmark::DoNotOptimize(fields.data());
        }
    }
    state.SetBytesProcessed(state.iterations() * content.size());
}
BENCHMARK(csvRead)->Unit(benchmark::kMillisecond);

} // namespace
