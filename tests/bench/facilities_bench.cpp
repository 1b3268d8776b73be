// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/facilities/facility_index.h"
#include "core/facilities/list_import.h"
#include "core/store/store.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

namespace oyako::facilities {
namespace {

constexpr int manyPlaces = 50'000;

/// A list in the shape of 子育て施設一覧, every row another place.
QByteArray listOf(int rows)
{
    QByteArray csv = QByteArrayLiteral(
        "全国地方公共団体コード,ID,名称,名称_カナ,種別,住所,緯度,経度,電話番号,利用可能曜日,開始時間,終了時間,"
        "一時預かりの有無,備考\n");
    for (int i = 0; i < rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        csv += "131083,k" + number + ",みどり第" + number + "保育園,ミドリダイ" + number +
               "ホイクエン,認可私立保育所,東京都江東区みどり" + number + "丁目1-2-3," +
               QByteArray::number(35.6 + i * 1e-6, 'f', 8) + "," + QByteArray::number(139.7 + i * 1e-6, 'f', 8) +
               ",03-0000-" + number + ",月火水木金土,7:00,19:00,有,土曜日の開所時間は07：00から18：00\n";
    }
    return csv;
}

const FacilityIndex &bigIndex()
{
    static const FacilityIndex index = [] {
        std::vector<book::FacilityRow> rows;
        const auto plan = readPlan(listOf(manyPlaces), {}, QDate(2026, 11, 22));
        const SystemClock clock;
        for (const ReadFacility &place : plan->reading.places) {
            rows.push_back(book::facilityRow(makeId<RecordId>(clock), place.facility));
        }
        return FacilityIndex(std::move(rows));
    }();
    return index;
}

void findAmong50000(benchmark::State &state, const Query &query)
{
    const FacilityIndex &index = bigIndex();
    for (auto step : state) {
        benchmark::DoNotOptimize(index.find(query));
    }
}
BENCHMARK_CAPTURE(findAmong50000, first_letter, Query{.text = QStringLiteral("み")})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(findAmong50000, word, Query{.text = QStringLiteral("みどり第4321")})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(findAmong50000, two_words, Query{.text = QStringLiteral("江東区 みどり第43")})
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(findAmong50000, nothing_found, Query{.text = QStringLiteral("ありません")})
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(findAmong50000, nearest, Query{.text = QStringLiteral("みどり"), .from = Point{35.62, 139.72}})
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(findAmong50000, everything, Query{})->Unit(benchmark::kMillisecond);

void readListOf302(benchmark::State &state)
{
    const QByteArray csv = listOf(302);
    for (auto step : state) {
        benchmark::DoNotOptimize(readPlan(csv, {}, QDate(2026, 11, 22)));
    }
}
BENCHMARK(readListOf302)->Unit(benchmark::kMillisecond);

/// A book on the disk, made anew for each run.
class Shelf final {
public:
    Shelf()
    {
        store::CreateOptions options;
        options.book = makeId<BookId>(m_clock);
        options.passphrase.bytes = store::Secret::copyOf(QByteArrayView("four short plain words"));
        options.kdf = store::cheapestKdf;
        m_book = std::make_unique<book::Book>(
            std::move(store::Store::create(m_folder.filePath(QStringLiteral("book")), options)->store), m_clock);
    }
    [[nodiscard]] book::Book &book() { return *m_book; }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<book::Book> m_book;
};

void takeIn302(benchmark::State &state)
{
    const QByteArray csv = listOf(302);
    for (auto step : state) {
        state.PauseTiming();
        auto shelf = std::make_unique<Shelf>();
        state.ResumeTiming();
        const auto plan = planImport(shelf->book(), csv, {});
        benchmark::DoNotOptimize(shelf->book().apply(plan->changes));
    }
}
BENCHMARK(takeIn302)->Unit(benchmark::kMillisecond);

void openWith50000(benchmark::State &state)
{
    Shelf shelf;
    const auto plan = planImport(shelf.book(), listOf(manyPlaces), {});
    if (!shelf.book().apply(plan->changes)) {
        state.SkipWithError("not taken in");
    }
    for (auto step : state) {
        benchmark::DoNotOptimize(FacilityIndex::of(shelf.book()));
    }
}
BENCHMARK(openWith50000)->Unit(benchmark::kMillisecond)->Iterations(3);

} // namespace
} // namespace oyako::facilities
