// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cli/command_line.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <gtest/gtest.h>

namespace oyako::cli::testing {

namespace {

constexpr int patience = 120'000; // milliseconds; a key takes its time to derive

} // namespace

QJsonObject ProcessResult::json() const
{
    return QJsonDocument::fromJson((out.isEmpty() ? errors : out).toUtf8()).object();
}

CommandLine::CommandLine()
    : m_program(QStringLiteral(OYAKO_CLI))
{
    static_cast<void>(file(QStringLiteral("secret.txt"), "a passphrase for tests only\n"));
}

QString CommandLine::file(const QString &name, const QByteArray &content) const
{
    QFile out(path(name));
    EXPECT_TRUE(out.open(QIODevice::WriteOnly | QIODevice::Truncate)) << name.toStdString();
    out.write(content);
    return path(name);
}

ProcessResult CommandLine::run(const QStringList &words) const
{
    QProcess process;
    const bool hasDay = words.contains(QStringLiteral("--on"));
    process.start(m_program,
                  hasDay ? words : words + QStringList{QStringLiteral("--on"), QStringLiteral("2026-11-22")});
    EXPECT_TRUE(process.waitForFinished(patience)) << m_program.toStdString();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

ProcessResult CommandLine::inBook(const QStringList &words) const
{
    return run(words + QStringList{QStringLiteral("--book"), path(QStringLiteral("book")),
                                   QStringLiteral("--passphrase-file"), path(QStringLiteral("secret.txt"))});
}

} // namespace oyako::cli::testing
