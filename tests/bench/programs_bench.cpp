// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/municipalities.h"
#include "core/programs/programme_json.h"
#include "core/programs/programme_match.h"
#include "core/programs/registry.h"

#include <benchmark/benchmark.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace oyako::programs {
namespace {

/// As many records as the largest file met, made from real ones by giving each its own id.
QByteArray registryFile()
{
    constexpr int records = 7812;
    QFile file(QStringLiteral(OYAKO_TEST_CASES "/programs/registry_133621.json"));
    const QJsonArray real =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
    QJsonArray made;
    for (int i = 0; i < records && !real.isEmpty(); ++i) {
        QJsonObject record = real.at(i % real.size()).toObject();
        QJsonObject information = record.value(QStringLiteral("basicInformation")).toObject();
        information.insert(QStringLiteral("psid"), QStringLiteral("psid3.0+1000020133621+%1+UM1").arg(i));
        record.insert(QStringLiteral("basicInformation"), information);
        made.append(record);
    }
    return QJsonDocument(made).toJson();
}

void readLargestRegistry(benchmark::State &state)
{
    const QByteArray json = registryFile();
    for (auto step : state) {
        benchmark::DoNotOptimize(readRegistry(json));
    }
    state.counters["bytes"] = static_cast<double>(json.size());
}
BENCHMARK(readLargestRegistry)->Unit(benchmark::kMillisecond);

void matchLargestRegistry(benchmark::State &state)
{
    const QList<Programme> programmes = readRegistry(registryFile()).value_or(Registry()).programmes;
    const QDate today(2026, 11, 24);
    const MatchedFamily family{
        QStringLiteral("133621"), {today.addMonths(-2), today.addMonths(-40), today.addMonths(-70)}, true};
    for (auto step : state) {
        benchmark::DoNotOptimize(matchProgrammes(programmes, family, today));
    }
    state.counters["programmes"] = static_cast<double>(programmes.size());
}
BENCHMARK(matchLargestRegistry)->Unit(benchmark::kMillisecond);

/// What an import does on top of reading: packing the list for the book and reading it back.
void keepLargestRegistry(benchmark::State &state)
{
    const QList<Programme> programmes = readRegistry(registryFile()).value_or(Registry()).programmes;
    qsizetype bytes = 0;
    for (auto step : state) {
        const QByteArray packed = packProgrammes(programmes);
        bytes = packed.size();
        benchmark::DoNotOptimize(unpackProgrammes(packed));
    }
    state.counters["bytes"] = static_cast<double>(bytes);
}
BENCHMARK(keepLargestRegistry)->Unit(benchmark::kMillisecond);

void findMunicipality(benchmark::State &state)
{
    const MunicipalityTable &table = MunicipalityTable::builtIn();
    for (auto step : state) {
        benchmark::DoNotOptimize(table.search(QStringLiteral("ふちゅう")));
    }
}
BENCHMARK(findMunicipality)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace oyako::programs
