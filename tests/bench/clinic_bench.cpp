// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// The desk of a large clinic: made through the Book, read through the window's own models. OYAKO_BENCH_CHILDREN says
// how many children (10000); TMPDIR chooses the disk; OYAKO_BENCH_BOOK names a folder in which the book is kept and
// found again, since making a hundred thousand children takes minutes.
#include "core/clinic/demonstration_clinic.h"
#include "tests/bench/milliseconds.h"
#include "tests/support/listener.h"
#include "tests/support/test_book.h"
#include "ui/widgets/child_finder.h"
#include "ui/clinic/day_panel.h"
#include "ui/clinic/desk_place.h"
#include "ui/widgets/number_field.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QRandomGenerator>

#include <map>

namespace oyako::ui {
namespace {

using bench::Milliseconds;
using bench::report;
using bench::timed;

/// Resident memory in MiB by /proc; 0 elsewhere.
double memory(const char *field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(field)) {
            return line.simplified().split(' ').value(1).toDouble() / 1024;
        }
    }
    return 0;
}

int wantedChildren()
{
    const int wanted = qEnvironmentVariableIntValue("OYAKO_BENCH_CHILDREN");
    return wanted > 0 ? wanted : 10'000;
}

/// The clinic on the disk, opened again and again.
struct Clinic {
    QTemporaryDir parent;
    QString folder = qEnvironmentVariable("OYAKO_BENCH_BOOK", parent.filePath(QStringLiteral("book")));
    FixedClock clock{QDate(2026, 11, 22)};
    test::Listener listener;
    std::unique_ptr<book::Book> book;

    Clinic()
    {
        if (!QFileInfo::exists(folder)) {
            make();
        }
        open();
    }

    void make()
    {
        book::Book fresh(makeTestBook(folder).value().store, clock);
        qint64 last = 0;
        const Progress progress([&last](qint64 done, qint64 total) {
            if (done - last >= 5'000) {
                last = done;
                std::fprintf(stderr, "%lld of %lld children\n", static_cast<long long>(done),
                             static_cast<long long>(total));
            }
        });
        double made = 0;
        made = timed([&] {
            if (!clinic::fillClinic(fresh, {.children = wantedChildren()}, progress)) {
                qFatal("the clinic could not be made");
            }
        });
        std::fprintf(stderr, "made in %.1f s\n", made / 1000);
    }

    void open() { book = std::make_unique<book::Book>(store::Store::open(folder, testPassphrase()).value(), clock); }

    [[nodiscard]] Context context() { return {*book, clock, listener, {}}; }

    /// Children spread over the clinic, found by their numbers.
    QList<RecordId> some(int count)
    {
        QList<RecordId> children;
        QRandomGenerator random(11);
        while (children.size() < count) {
            const QString number =
                QStringLiteral("%1").arg(1 + random.bounded(wantedChildren()), 7, 10, QLatin1Char('0'));
            const auto found = clinic::findChildren(*book, number, 1);
            if (found && !found->isEmpty()) {
                children.append(found->first().id);
            }
        }
        return children;
    }
};

Clinic &clinicBook()
{
    static Clinic clinic;
    return clinic;
}

/// From an open key to the day's list on the screen. The key derivation is the cheapest there is.
void unlockToList(benchmark::State &state)
{
    Clinic &clinic = clinicBook();
    for ([[maybe_unused]] auto pass : state) {
        clinic.book.reset();
        clinic.open();
        DeskPlace desk(clinic.context());
        desk.resize(1280, 800);
        desk.open({.place = QString(DeskPlace::placeId)});
        desk.grab();
        benchmark::DoNotOptimize(desk.dayPanel()->model()->rowCount());
    }
    state.counters["records"] = static_cast<double>(
        clinic.book->store().connection().value<qint64>("SELECT count(*) FROM record")->value_or(0));
    state.counters["store_MiB"] =
        static_cast<double>(QFileInfo(store::BookFolder{clinic.folder}.database()).size()) / (1 << 20);
}
BENCHMARK(unlockToList)->Unit(benchmark::kMillisecond)->Iterations(5)->UseRealTime();

/// Each key of a search, from the press to the list of hits.
void searchByKey(benchmark::State &state)
{
    Clinic &clinic = clinicBook();
    DeskPlace desk(clinic.context());
    desk.resize(1280, 800);
    desk.open({.place = QString(DeskPlace::placeId)});
    ChildFinder *finder = desk.dayPanel()->finder();
    const QStringList queries{
        QStringLiteral("やまだ"),   QStringLiteral("さとう はると"), QStringLiteral("わたなべ"),
        QStringLiteral("山田"),     QStringLiteral("佐藤 葵"),       QStringLiteral("髙橋"),
        QStringLiteral("R5.5.10"),  QStringLiteral("2024-03-21"),    QStringLiteral("令和6年7月1日"),
        QStringLiteral("20240321"), QStringLiteral("0000123"),       QStringLiteral("4321"),
        QStringLiteral("ぶらうん"), QStringLiteral("ささき えま"),   QStringLiteral("す")};
    Milliseconds taken;
    std::map<QString, double> slowest;
    for ([[maybe_unused]] auto pass : state) {
        for (const QString &query : queries) {
            finder->clear();
            for (const QChar letter : query) {
                QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
                taken.push_back(timed([&] { QApplication::sendEvent(finder, &key); }));
                slowest[finder->text()] = std::max(slowest[finder->text()], taken.back());
            }
            benchmark::DoNotOptimize(finder->hits().size());
        }
    }
    const auto worst = std::ranges::max_element(slowest, {}, [](const auto &entry) { return entry.second; });
    state.SetLabel("slowest: " + worst->first.toStdString());
    report(state, taken);
}
BENCHMARK(searchByKey)->Unit(benchmark::kMillisecond)->Iterations(20)->UseRealTime();

/// Strip, family's answers, sheet, growth hints, the noted read and the list of the last ones, drawn.
void openChild(benchmark::State &state)
{
    Clinic &clinic = clinicBook();
    DeskPlace desk(clinic.context());
    desk.resize(1280, 800);
    desk.open({.place = QString(DeskPlace::placeId)});
    const QList<RecordId> children = clinic.some(200);
    Milliseconds taken;
    for ([[maybe_unused]] auto pass : state) {
        for (const RecordId &child : children) {
            taken.push_back(timed([&] { desk.openChild(child); }));
        }
    }
    report(state, taken);
}
BENCHMARK(openChild)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();

/// What opening reads and writes, without the widgets.
void openSheet(benchmark::State &state)
{
    Clinic &clinic = clinicBook();
    const QList<RecordId> children = clinic.some(500);
    Milliseconds taken;
    for ([[maybe_unused]] auto pass : state) {
        for (const RecordId &child : children) {
            taken.push_back(timed([&] {
                const auto sheet =
                    clinic::CheckupSheet::open(*clinic.book, {child, QStringLiteral("18m"), clinic.clock.today()});
                benchmark::DoNotOptimize(care::growthHistory(*clinic.book, child));
                benchmark::DoNotOptimize(clinic::familyAnswers(*clinic.book, child, QStringLiteral("18m")));
                benchmark::DoNotOptimize(clinic::namesakesOf(*clinic.book, *clinic.book->find<records::Person>(child)));
                benchmark::DoNotOptimize(sheet);
            }));
        }
    }
    report(state, taken);
}
BENCHMARK(openSheet)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();

/// One checkup with two measurements, thirteen findings and the answered form, on the disk.
void saveCheckup(benchmark::State &state)
{
    Clinic &clinic = clinicBook();
    const QList<RecordId> children = clinic.some(500);
    Milliseconds taken;
    for ([[maybe_unused]] auto pass : state) {
        for (const RecordId &child : children) {
            auto sheet = clinic::CheckupSheet::open(*clinic.book, {child, QStringLiteral("18m"), clinic.clock.today()});
            const auto put = [&](const char *linkId, double value) {
                static_cast<void>(sheet->answer(sheet->session().node(QLatin1String(linkId)), {value}));
            };
            put("measurements.weight", 10.4);
            put("measurements.height", 80.6);
            const auto sections = sheet->sections();
            for (const clinic::SheetSection &section : sections) {
                static_cast<void>(sheet->fillNoFinding(section.rows));
            }
            taken.push_back(timed([&] { benchmark::DoNotOptimize(sheet->save(*clinic.book)); }));
        }
    }
    report(state, taken);
    state.counters["VmRSS_MiB"] = memory("VmRSS:");
    state.counters["VmHWM_MiB"] = memory("VmHWM:");
}
BENCHMARK(saveCheckup)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();

} // namespace
} // namespace oyako::ui

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
