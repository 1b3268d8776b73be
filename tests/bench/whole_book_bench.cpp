// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/demonstration.h"
#include "core/pages/impose.h"
#include "core/pages/whole_book.h"
#include "tests/support/test_book.h"
#include "ui/paint/print_service.h"
#include "ui/paint/typeface.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace oyako::pages {
namespace {

/// The book of the invented family and its oldest child.
struct Family {
    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 11, 22)};
    book::Book book{makeTestBook(folder.filePath(QStringLiteral("book"))).value().store, clock};
    RecordId child;

    Family()
    {
        benchmark::DoNotOptimize(care::fillDemonstration(book, {}, Progress()));
        QDate oldest = clock.today();
        const auto persons = book.list<records::Person>().value();
        for (const auto &person : persons) {
            if (person.value.role == records::Role::Child && person.value.birthDate < oldest) {
                oldest = person.value.birthDate;
                child = person.id;
            }
        }
    }
};

/// From the records to the bytes of one PDF. Target: below 2 s for 60 pages and more.
void wholeBookToPdf(benchmark::State &state)
{
    const Family family;
    qsizetype pages = 0;
    for (auto _ : state) {
        const auto document = wholeBook(family.book, family.child, {}, paint::Typeface::shared());
        benchmark::DoNotOptimize(paint::renderPdf(*document));
        pages = document->pages.size();
    }
    state.counters["pages"] = static_cast<double>(pages);
}
BENCHMARK(wholeBookToPdf)->Unit(benchmark::kMillisecond);

/// The same without painting: reading the book and laying its pages out.
void wholeBookLaidOut(benchmark::State &state)
{
    const Family family;
    for (auto _ : state) {
        const auto document = wholeBook(family.book, family.child, {}, paint::Typeface::shared());
        benchmark::DoNotOptimize(impose(*document, a4));
    }
}
BENCHMARK(wholeBookLaidOut)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace oyako::pages

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
