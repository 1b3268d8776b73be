// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace oyako::reader {

/// Two gibibytes of memory, two minutes of processor time between two questions, no file written, no core file. False
/// where the system refused a limit: then nothing must be read.
[[nodiscard]] bool limitThisProcess();
/// A new question: two more minutes.
void renewTime();

} // namespace oyako::reader
