// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace oyako::ui {

/// Runs `work` in another thread and hands its result to `done` in the event loop, unless `receiver` has gone by then.
/// The work must not touch widgets or a book that the window also uses.
template <class Work, class Done>
void inBackground(QObject *receiver, Work work, Done done)
{
    using Answer = std::invoke_result_t<Work>;
    QThreadPool::globalInstance()->start([guard = QPointer<QObject>(receiver),
                                          work = std::make_shared<Work>(std::move(work)),
                                          done = std::make_shared<Done>(std::move(done))] {
        auto answer = std::make_shared<Answer>((*work)());
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, done, answer] {
                if (guard) {
                    (*done)(std::move(*answer));
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace oyako::ui
