// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reader/limits.h"

#include "core/papers/reader_protocol.h"

#include <csignal>
#include <ctime>
#include <sys/resource.h>
#include <unistd.h>

namespace oyako::reader {

namespace {

constexpr rlim_t memory = rlim_t{2} << 30;

bool limit(int resource, rlim_t value)
{
    rlimit limits{};
    if (getrlimit(static_cast<decltype(RLIMIT_DATA)>(resource), &limits) != 0) {
        return false;
    }
    limits.rlim_cur = limits.rlim_max == RLIM_INFINITY || value < limits.rlim_max ? value : limits.rlim_max;
    return setrlimit(static_cast<decltype(RLIMIT_DATA)>(resource), &limits) == 0;
}

} // namespace

bool limitThisProcess()
{
    // Not RLIMIT_AS: newer PDF libraries reserve far more address space than they ever use. What is written to counts
    // here, private mappings too (Linux 4.7 and later).
    const bool bounded = limit(RLIMIT_DATA, memory);
    const bool writesNothing = limit(RLIMIT_FSIZE, 0);
    const bool leavesNoCore = limit(RLIMIT_CORE, 0);
    std::signal(SIGXCPU, [](int) { _exit(papers::timeIsUp); });
    return bounded && writesNothing && leavesNoCore;
}

void limitTime(int seconds)
{
    const auto used = static_cast<rlim_t>(std::clock() / CLOCKS_PER_SEC);
    static_cast<void>(limit(RLIMIT_CPU, used + static_cast<rlim_t>(seconds)));
}

} // namespace oyako::reader
