// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace oyako {

/// Keeps the records on the screen out of crash dumps: after this call a crash of the process leaves no core file, and
/// other programs of the same person cannot attach to it or read its memory (Linux). macOS: no core file. Windows:
/// error reports leave out the heap. False where the system refused; nothing depends on the answer but a test.
/// Call it first in main().
bool forbidCrashDumps();

} // namespace oyako
