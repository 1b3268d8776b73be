// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/quiet_errors.h"

#include <cstdio>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace oyako::cli {

namespace {

#ifdef _WIN32
constexpr auto nowhere = "NUL";
constexpr int errorsFrom = 2;
int copyOf(int descriptor)
{
    return ::_dup(descriptor);
}
int openNowhere()
{
    return ::_open(nowhere, _O_WRONLY);
}
void put(int from, int to)
{
    ::_dup2(from, to);
}
void close(int descriptor)
{
    ::_close(descriptor);
}
#else
constexpr auto nowhere = "/dev/null";
constexpr int errorsFrom = STDERR_FILENO;
int copyOf(int descriptor)
{
    return ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
}
int openNowhere()
{
    return ::open(nowhere, O_WRONLY | O_CLOEXEC);
}
void put(int from, int to)
{
    ::dup2(from, to);
}
void close(int descriptor)
{
    ::close(descriptor);
}
#endif

} // namespace

QuietErrors::QuietErrors()
{
    std::fflush(stderr);
    const int null = openNowhere();
    if (null >= 0) {
        m_kept = copyOf(errorsFrom);
        put(null, errorsFrom);
        close(null);
    }
}

QuietErrors::~QuietErrors()
{
    if (m_kept >= 0) {
        std::fflush(stderr);
        put(m_kept, errorsFrom);
        close(m_kept);
    }
}

} // namespace oyako::cli
