// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace oyako::reader {

/// Two gibibytes of memory, no file written, no core file. False where the system refused a limit: then nothing must
/// be read.
[[nodiscard]] bool limitThisProcess();
/// From now on this many seconds of processor time at the most, one less or more; then the process ends with
/// papers::timeIsUp. So a small file that never comes to an end is noticed at once, also on a busy machine, where the
/// clock on the wall would have to wait long. On Windows only the asking program watches the time.
void limitTime(int seconds);

} // namespace oyako::reader
