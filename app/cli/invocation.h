// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/usage_error.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <cstdio>
#include <memory>

namespace oyako::cli {

/// Exit statuses fixed by the command line's contract; 1 and 3 come from exitStatus().
enum ExitStatus { Done = 0, Refused = 1, Usage = 2, CannotOpen = 3 };

/// One line to standard error (an object with isJson) with where the help is, of the command if there is one; returns
/// Usage.
[[nodiscard]] int printUsage(const UsageError &error, const QString &command, bool isJson);

/// One run of one command: its arguments, "today", and the two streams. Everything a command may ask for.
class Invocation final {
public:
    /// `command`: its words, for where its help is.
    Invocation(QString command, Arguments arguments, std::unique_ptr<Clock> clock);

    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    [[nodiscard]] bool json() const { return m_arguments.has(QStringLiteral("json")); }
    [[nodiscard]] bool jsonl() const { return m_arguments.has(QStringLiteral("jsonl")); }

    /// Writes to standard output and flushes, so that what was printed has really left.
    void print(const QString &line) const;
    void print(const QJsonObject &object) const;

    /// One line to standard error (an object with --json); returns the exit status that fits the code: Usage where an
    /// option ("--out") is missing, or is none.
    [[nodiscard]] int refuse(const Error &error) const;
    /// As printUsage() for this command.
    [[nodiscard]] int usage(const UsageError &error) const;

private:
    QString m_command;
    Arguments m_arguments;
    std::unique_ptr<Clock> m_clock;
};

} // namespace oyako::cli
