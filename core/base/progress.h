// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <functional>

#include <QtGlobal>

namespace oyako {

/// How long work reports and can be stopped. Handed to every call that may take longer than a moment.
class Progress {
public:
    using Report = std::function<void(qint64 done, qint64 total)>;

    Progress() = default;
    explicit Progress(Report report)
        : m_report(std::move(report))
    {
    }

    /// Called by the work; cheap. `total` is 0 while unknown.
    void report(qint64 done, qint64 total) const
    {
        if (m_report) {
            m_report(done, total);
        }
    }
    /// For a loop over many: reports every 64th, and says whether it is to go on.
    [[nodiscard]] bool goesOn(qint64 done, qint64 total) const
    {
        constexpr qint64 reportEvery = 64;
        if (done % reportEvery == 0) {
            report(done, total);
        }
        return !isCancelled();
    }
    /// May be called from another thread.
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    Report m_report;
    std::atomic<bool> m_cancelled = false;
};

} // namespace oyako
