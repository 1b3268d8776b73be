// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// The store, side by side with raw SQLCipher: the same tables, statements and durability. Set TMPDIR to measure another
// disk than the temporary folder's.
#include "core/store/schema.h"
#include "core/store/store.h"
#include "tests/bench/milliseconds.h"
#include "tests/bench/raw_sqlcipher.h"
#include "tests/support/test_book.h"

#include <QFileInfo>

namespace oyako::store {
namespace {

/// A checkup as JSON, about 600 bytes.
const QString body = QStringLiteral("{\"facility\":\"あさひ小児科\",\"items\":[") + QString(540, QLatin1Char('1')) +
                     QStringLiteral("]}");
const QByteArray bodyUtf8 = body.toUtf8();
constexpr int bulkRows = 1000;
/// Five people for twenty years: a hundred records each a year.
constexpr int familyRecords = 10000;

void insert(Connection &connection, BookId book)
{
    const RecordId id(QUuid::createUuid());
    const bool fine = connection.run(bench::sql::insertRecord, book, id, body).has_value() &&
                      connection.run(bench::sql::insertRevision, book, id, body).has_value();
    if (!fine) {
        qFatal("the store refused a record");
    }
}

struct StoreSide {
    QTemporaryDir parent;
    QString folder = parent.filePath(QStringLiteral("book"));
    std::optional<Store> store = std::move(makeTestBook(folder)->store);

    void save()
    {
        auto transaction = Transaction::begin(store->connection());
        insert(store->connection(), store->book());
        benchmark::DoNotOptimize(transaction->commit());
    }
    void fill(int records)
    {
        auto transaction = Transaction::begin(store->connection());
        for (int i = 0; i < records; ++i) {
            insert(store->connection(), store->book());
        }
        benchmark::DoNotOptimize(transaction->commit());
    }
    qint64 readBodies()
    {
        auto statement = store->connection().prepare(bench::sql::bodies);
        statement->bindAll(store->book());
        qint64 bytes = 0;
        while (statement->step().value()) {
            bytes += statement->column<QString>(0).size();
        }
        return bytes;
    }
};

struct RawSide {
    QTemporaryDir parent;
    QByteArray book = QByteArray(16, 'b');
    bench::RawSqlcipher raw{parent.filePath(QStringLiteral("raw.db")).toStdString(), QByteArray(32, 'k'),
                            std::string(schemaLadder()[0].sql) + "INSERT INTO book (book_id, info) VALUES (X'" +
                                book.toHex().toStdString() + "', '{}')"};

    void save()
    {
        raw.begin();
        raw.insertRecord(book, QUuid::createUuid().toRfc4122(), bodyUtf8);
        raw.commit();
    }
    void fill(int records)
    {
        raw.begin();
        for (int i = 0; i < records; ++i) {
            raw.insertRecord(book, QUuid::createUuid().toRfc4122(), body.toUtf8());
        }
        raw.commit();
    }
    qint64 readBodies() { return raw.readBodies(book); }
};

/// One record in one durable transaction; p50 and p99 in milliseconds.
template <class Side>
void saveOne(benchmark::State &state)
{
    Side side;
    bench::Milliseconds taken;
    for ([[maybe_unused]] auto pass : state) {
        taken.push_back(bench::timed([&] { side.save(); }));
    }
    bench::report(state, taken);
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(saveOne<StoreSide>)->Iterations(1000)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(saveOne<RawSide>)->Iterations(1000)->UseRealTime()->Unit(benchmark::kMillisecond);

/// A thousand records in one transaction, as an import writes them: here the processor counts, not the disk.
template <class Side>
void saveBulk(benchmark::State &state)
{
    Side side;
    for ([[maybe_unused]] auto pass : state) {
        side.fill(bulkRows);
    }
    state.SetItemsProcessed(state.iterations() * bulkRows);
}
BENCHMARK(saveBulk<StoreSide>)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(saveBulk<RawSide>)->UseRealTime()->Unit(benchmark::kMillisecond);

template <class Side>
void readAll(benchmark::State &state)
{
    Side side;
    side.fill(familyRecords);
    for ([[maybe_unused]] auto pass : state) {
        benchmark::DoNotOptimize(side.readBodies());
    }
    state.SetItemsProcessed(state.iterations() * familyRecords);
}
BENCHMARK(readAll<StoreSide>)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(readAll<RawSide>)->UseRealTime()->Unit(benchmark::kMillisecond);

/// Opening a book of this many records by its system key: everything but the key derivation.
void openBook(benchmark::State &state)
{
    StoreSide side;
    const Secret systemKey = std::move(side.store->replaceSystemKey()).value();
    side.fill(static_cast<int>(state.range(0)));
    side.store.reset();
    for ([[maybe_unused]] auto pass : state) {
        auto store = Store::open(side.folder, SystemKey{systemKey.clone()});
        benchmark::DoNotOptimize(store->connection().value<int>("SELECT count(*) FROM book"));
        state.PauseTiming();
        store = fail(ErrorCode::Locked); // closes it
        state.ResumeTiming();
    }
    state.counters["store_MiB"] = static_cast<double>(QFileInfo(BookFolder{side.folder}.database()).size()) / (1 << 20);
}
BENCHMARK(openBook)->Arg(0)->Arg(1000)->Arg(4000)->Arg(familyRecords)->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace
} // namespace oyako::store
