// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

class QProcess;

namespace oyako::papers {

/// Hands bytes to a process and waits until `isEnough` says so of what it has answered so far, in steps short enough to
/// be cancelled. Cancelled, or TooLarge ("time") after `seconds`: the process is killed; one that was cancelled before
/// anything was said is left as it is. TooLarge ("memory"): it ended before it had answered.
[[nodiscard]] Result<QByteArray> converse(QProcess &process, const QByteArray &input, int seconds,
                                          const Progress &progress,
                                          const std::function<bool(const QByteArray &)> &isEnough);

/// Runs a program to its end with `input` on its standard input and answers its standard output. Unsupported (argument:
/// the program) when it cannot be started, IoFailed when it ends with a failure, else as converse().
[[nodiscard]] Result<QByteArray> runProgram(const QString &program, const QStringList &arguments,
                                            const QByteArray &input, int seconds, const Progress &progress);

} // namespace oyako::papers
