// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/arguments.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <cstdio>
#include <memory>

namespace oyako::cli {

/// Exit statuses fixed by the command line's contract; 1 and 3 come from exitStatus().
enum ExitStatus { Done = 0, Refused = 1, Usage = 2, CannotOpen = 3 };

/// One run of one command: its arguments, "today", and the two streams. Everything a command may ask for.
class Invocation final {
public:
    Invocation(Arguments arguments, std::unique_ptr<Clock> clock);

    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    [[nodiscard]] bool json() const { return m_arguments.has(QStringLiteral("json")); }
    [[nodiscard]] bool jsonl() const { return m_arguments.has(QStringLiteral("jsonl")); }

    /// Writes to standard output and flushes, so that what was printed has really left.
    void print(const QString &line) const;
    void print(const QJsonObject &object) const;

    /// One line to standard error (an object with --json); returns the exit status that fits the code.
    [[nodiscard]] int refuse(const Error &error) const;
    /// Prints how the command is used, to standard error; returns Usage.
    [[nodiscard]] int usage(const QString &line) const;

private:
    Arguments m_arguments;
    std::unique_ptr<Clock> m_clock;
};

} // namespace oyako::cli
