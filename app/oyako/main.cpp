// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/oyako/program.h"

#include "core/base/process_hardening.h"

int main(int argc, char *argv[])
{
    static_cast<void>(oyako::hardenProcess());
    const oyako::SystemClock clock;
    return oyako::app::run(argc, argv, clock);
}
