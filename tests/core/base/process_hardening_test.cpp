// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/process_hardening.h"

#include <gtest/gtest.h>

#if defined(__linux__)
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace oyako;

// In a process of its own: what it forbids can never be allowed again.
TEST(ProcessHardening, turnsCoreDumpsOff)
{
    const pid_t child = ::fork();
    if (child == 0) {
        rlimit limit{1, 1};
        const bool done = hardenProcess() && ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0 &&
                          ::getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0 && limit.rlim_max == 0;
        ::_exit(done ? 0 : 1);
    }
    int status = -1;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 0);
}
#endif
