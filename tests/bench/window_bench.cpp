// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// The window of a family: from the start of the program to its first picture, and the search field in a book of twenty
// years. The program painted is the one built beside this one, on the display at hand or offscreen
// (QT_QPA_PLATFORM=offscreen).
#include "core/care/demonstration.h"
#include "tests/bench/milliseconds.h"
#include "tests/support/open_book.h"
#include "tests/support/test_book.h"
#include "ui/shell/book_search.h"
#include "ui/shell/record_search.h"

#include <QApplication>
#include <QProcess>
#include <QStandardPaths>

namespace oyako::ui {
namespace {

using bench::Milliseconds;
using bench::report;
using bench::timed;

/// Settings, caches and the book of one family that has never been here before, so that nobody's own are touched.
QProcessEnvironment homeIn(const QTemporaryDir &folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
        environment.insert(QString::fromLatin1(name), folder.path());
    }
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("oyako.start.debug=true"));
    environment.insert(QStringLiteral("QT_LOGGING_TO_CONSOLE"), QStringLiteral("1"));
    return environment;
}

/// From the start of the process to the painted page that asks for the passphrase. Target: below 300 ms.
void startToFirstPicture(benchmark::State &state)
{
    TestBook family;
    benchmark::DoNotOptimize(care::fillDemonstration(family.book(), {}, Progress()));
    const QTemporaryDir home;
    constexpr int patience = 20'000;
    Milliseconds taken;
    for ([[maybe_unused]] auto pass : state) {
        QProcess program;
        program.setProcessEnvironment(homeIn(home));
        program.setReadChannel(QProcess::StandardError);
        bool isPainted = false;
        taken.push_back(timed([&] {
            program.start(QCoreApplication::applicationDirPath() + QStringLiteral("/oyako"),
                          {QStringLiteral("--book"), family.folder()});
            while (!isPainted && program.waitForReadyRead(patience)) {
                isPainted = program.readAllStandardError().contains("first window painted");
            }
        }));
        program.kill();
        program.waitForFinished();
        if (!isPainted) {
            state.SkipWithError("the window did not come");
            break;
        }
    }
    report(state, taken);
}
BENCHMARK(startToFirstPicture)->Iterations(20)->UseRealTime()->Unit(benchmark::kMillisecond);

/// Two notes a week for each of two children, measured, over twenty years, besides the invented family's own records.
void addTwentyYears(TestBook &family)
{
    constexpr int weeks = 20 * 52;
    const auto children = family.book().list<records::Person>();
    const QDate today = family.clock().today();
    for (const auto &child : *children) {
        book::ChangeSet changes(QStringLiteral("add"));
        for (int week = 0; week < weeks; ++week) {
            for (const auto type : {records::MeasurementKind::Weight, records::MeasurementKind::Length}) {
                const double smallest = type == records::MeasurementKind::Weight ? 3'000 : 500;
                changes.add(family.clock(), child.id,
                            records::Measurement{.type = type,
                                                 .value = smallest + (weeks - week),
                                                 .date = std::max(child.value.birthDate, today.addDays(-7 * week)),
                                                 .facility = QStringLiteral("あさひ小児科"),
                                                 .note = QStringLiteral("機嫌よく、よく食べた。%1").arg(week)});
            }
        }
        if (!family.book().apply(changes)) {
            qFatal("the years could not be added");
        }
    }
}

struct OldBook {
    TestBook family;
    std::vector<RailPerson> people;
    std::vector<PlaceEntry> pages;

    OldBook()
    {
        benchmark::DoNotOptimize(care::fillDemonstration(family.book(), {}, Progress()));
        addTwentyYears(family);
    }
    [[nodiscard]] BookSearch::Window window() const
    {
        return {.people = [this]() -> const std::vector<RailPerson> & { return people; },
                .describe =
                    [](const book::Stored<records::Person> &person) {
                        RailPerson rail;
                        rail.id = person.id;
                        return rail;
                    },
                .pages = &pages,
                .commands = {}};
    }
};

/// Each key of a search, to the list of hits. Target: below 30 ms.
void searchByKey(benchmark::State &state)
{
    OldBook old;
    BookSearch search(old.family.book(), {}, old.window(), nullptr);
    search.records().readAll();
    Milliseconds taken;
    for ([[maybe_unused]] auto pass : state) {
        for (const QString &query : {QStringLiteral("あさひ"), QStringLiteral("たべた"), QStringLiteral("体重 2024"),
                                     QStringLiteral("さくら")}) {
            for (qsizetype length = 1; length <= query.size(); ++length) {
                taken.push_back(timed([&] { benchmark::DoNotOptimize(search.find(query.left(length))); }));
            }
        }
    }
    report(state, taken);
    state.counters["records"] = static_cast<double>(
        old.family.book().store().connection().value<qint64>("SELECT count(*) FROM record")->value_or(0));
}
BENCHMARK(searchByKey)->Iterations(20)->UseRealTime()->Unit(benchmark::kMillisecond);

/// What the search reads while nobody types, a kind at a time: all of it together.
void searchReadsTheBook(benchmark::State &state)
{
    OldBook old;
    for ([[maybe_unused]] auto pass : state) {
        RecordSearch search(old.family.book(), {}, nullptr);
        search.readAll();
        benchmark::DoNotOptimize(search.isReady());
    }
}
BENCHMARK(searchReadsTheBook)->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace
} // namespace oyako::ui

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
