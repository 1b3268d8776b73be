// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// An archive of papers: opened and searched as one types. Argument: pages in the archive, ten to a paper.
#include "core/book/book.h"
#include "tests/support/test_book.h"

#include <benchmark/benchmark.h>

namespace oyako::book {
namespace {

constexpr int pagesAPaper = 10;

/// A page of a municipal letter, some 1,200 characters; the rare word stands in one paper of the archive.
QString pageOf(int paper, int page)
{
    QString text;
    for (int line = 0; line < 40; ++line) {
        text += QStringLiteral("%1-%2 乳幼児健康診査のお知らせと予防接種の受け方について、%3行目。\n")
                    .arg(paper)
                    .arg(page)
                    .arg(line);
    }
    return paper == 3 && page == 7 ? text + QStringLiteral("水痘の接種券を同封します。") : text;
}

class Archive {
public:
    explicit Archive(int pages)
        : m_book(std::move(makeTestBook(m_folder.filePath(QStringLiteral("book")))->store), m_clock)
    {
        for (int paper = 0; paper < pages / pagesAPaper; ++paper) {
            QList<PageText> text;
            for (int page = 1; page <= pagesAPaper; ++page) {
                text.append({page, TextSource::File, pageOf(paper, page)});
            }
            const QByteArray content = QByteArray::number(paper).rightJustified(100'000, 'x');
            ChangeSet changes(QStringLiteral("add"));
            const RecordId id = changes.add(m_clock, {},
                                            records::Document{.title = QStringLiteral("お知らせ %1").arg(paper),
                                                              .mediaType = QStringLiteral("application/pdf"),
                                                              .sha256 = digestOf(content)});
            changes.attach(id, {digestOf(content), QStringLiteral("application/pdf"), content}, text);
            if (!m_book.apply(changes)) {
                qFatal("the book refused a paper");
            }
        }
    }
    [[nodiscard]] Book &book() { return m_book; }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 22)};
    Book m_book;
};

void listPapers(benchmark::State &state)
{
    Archive archive(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(archive.book().list<records::Document>());
    }
}

void search(benchmark::State &state, const char *query)
{
    Archive archive(static_cast<int>(state.range(0)));
    const QString text = QString::fromUtf8(query);
    for (auto _ : state) {
        benchmark::DoNotOptimize(archive.book().searchPapers(text, 500));
    }
}

BENCHMARK(listPapers)->Arg(500)->Arg(5000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, oneRareWord, "水痘")->Arg(500)->Arg(5000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, wordInEveryPaper, "健康")->Arg(500)->Arg(5000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, nowhere, "該当なし語")->Arg(500)->Arg(5000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace oyako::book
