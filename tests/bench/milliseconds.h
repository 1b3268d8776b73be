// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace oyako::bench {

using Milliseconds = std::vector<double>;

/// What the work took by the steady clock, in milliseconds.
template <class Work>
double timed(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// Adds median, 99th percentile, highest and number of these to the benchmark's line. Sorts them.
inline void report(benchmark::State &state, Milliseconds &taken)
{
    std::ranges::sort(taken);
    const auto at = [&taken](double part) {
        return taken.empty() ? 0.0 : taken[static_cast<size_t>(static_cast<double>(taken.size() - 1) * part)];
    };
    state.counters["p50_ms"] = at(0.50);
    state.counters["p99_ms"] = at(0.99);
    state.counters["max_ms"] = at(1.0);
    state.counters["n"] = static_cast<double>(taken.size());
}

} // namespace oyako::bench
