// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "ui/widgets/background.h"
#include "ui/widgets/inline_progress.h"

namespace oyako::ui {

/// How many records are written without the window being felt to stand still.
constexpr qsizetype writtenInAMoment = 500;

/// Runs `work` in another thread with a Book of its own on the same store, and hands its Result to `done` in the event
/// loop, unless `receiver` has gone by then. What the work wrote is announced by `book` first; it can be undone there
/// once done says so (Book::adopt(), adoptUndo()). When the store cannot be opened once more, `done` is handed that
/// failure at once.
template <class Work, class Done>
void besideBook(QObject *receiver, book::Book &book, Work work, Done done)
{
    auto opened = book.store().openBeside();
    if (!opened) {
        done(fail(std::move(opened).error()));
        return;
    }
    struct Outcome {
        std::invoke_result_t<Work &, book::Book &> answer;
        QList<RecordId> written;
    };
    inBackground(
        receiver,
        [store = std::move(*opened), &clock = book.clock(), author = book.author(), work = std::move(work)]() mutable {
            // Gone, with its connection, before anybody hears of the answer.
            book::Book other(std::move(store), clock);
            other.setAuthor(author);
            QList<RecordId> written;
            QObject::connect(&other, &book::Book::changed, &other,
                             [&written](const QList<RecordId> &records) { written += records; });
            auto answer = work(other);
            return Outcome{std::move(answer), std::move(written)};
        },
        [listener = QPointer<book::Book>(&book), done = std::move(done)](Outcome outcome) mutable {
            if (listener && !outcome.written.isEmpty()) {
                listener->announce(outcome.written);
            }
            done(std::move(outcome.answer));
        });
}

/// Applies a change set and hands the Result<ChangeId> to `done`: a short one at once, a long one beside the window,
/// with `progress` and a button that leaves it off. It can be undone either way.
template <class Done>
void applyWithProgress(InlineProgress &progress, const QString &what, book::Book &book, book::ChangeSet changes,
                       Done done)
{
    if (changes.steps().size() <= writtenInAMoment) {
        done(book.apply(changes));
        return;
    }
    besideBook(
        &progress, book,
        [changes = std::move(changes), running = progress.start(what)](book::Book &beside) {
            return beside.apply(changes, *running);
        },
        [&progress, &book, done = std::move(done)](const Result<book::ChangeId> &applied) mutable {
            progress.finish();
            if (applied) {
                book.adopt(*applied);
            }
            done(applied);
        });
}

} // namespace oyako::ui
