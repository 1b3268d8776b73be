// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

#include <optional>

namespace oyako::paint::testing {

/// What an outside program printed (both streams), or nothing when it is not installed or failed.
inline std::optional<QByteArray> runTool(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return std::nullopt;
    }
    return process.readAll();
}

inline bool hasTool(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

} // namespace oyako::paint::testing

/// Skips, saying what is missing, where a program of the test's list of packages is not installed.
#define OYAKO_NEED_TOOL(program)                                    \
    if (!oyako::paint::testing::hasTool(QStringLiteral(program))) { \
        GTEST_SKIP() << program " is not installed";                \
    }
