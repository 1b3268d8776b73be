// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/process_hardening.h"

#include <QtGlobal>

#if defined(Q_OS_WIN)
#include <windows.h>

#include <werapi.h>
#else
#include <sys/resource.h>
#endif
#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#elif defined(Q_OS_MACOS)
#include <sys/ptrace.h>
#include <sys/types.h>
#endif

namespace oyako {

bool hardenProcess()
{
#if defined(Q_OS_WIN)
    // No crash dialog, and no report with a memory image.
    ::SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    return SUCCEEDED(::WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP));
#else
    const rlimit none{0, 0};
    bool hardened = ::setrlimit(RLIMIT_CORE, &none) == 0;
#if defined(Q_OS_LINUX)
    // Also closes /proc/PID/mem to other processes of the user, and stops collectors that ignore the limit.
    hardened = ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && hardened;
#elif defined(Q_OS_MACOS)
    hardened = ::ptrace(PT_DENY_ATTACH, 0, nullptr, 0) == 0 && hardened;
#endif
    return hardened;
#endif
}

} // namespace oyako
