// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/child_process.h"

#include "core/papers/reader_protocol.h"

#include <QElapsedTimer>
#include <QProcess>

namespace oyako::papers {

namespace {

constexpr int stepMs = 30;
constexpr int startMs = 10'000;
constexpr qint64 msPerSecond = 1000;

void stop(QProcess &process)
{
    process.kill();
    process.waitForFinished(startMs);
}

bool hasEnded(const QProcess &process)
{
    return process.state() == QProcess::NotRunning;
}

/// Of a program that ended without its answer.
Error whyItEnded(const QProcess &process)
{
    const bool tookTooLong = process.exitStatus() == QProcess::NormalExit && process.exitCode() == timeIsUp;
    return {ErrorCode::TooLarge, tookTooLong ? QStringLiteral("time") : QStringLiteral("memory"), {}};
}

} // namespace

Result<QByteArray> converse(QProcess &process, const QByteArray &input, int seconds, const Progress &progress,
                            const std::function<bool(const QByteArray &)> &isEnough)
{
    if (progress.isCancelled()) {
        return fail(ErrorCode::Cancelled);
    }
    process.write(input);
    QElapsedTimer timer;
    timer.start();
    QByteArray answer;
    while (true) {
        process.waitForReadyRead(stepMs);
        answer += process.readAllStandardOutput();
        if (isEnough(answer)) {
            return answer;
        }
        if (progress.isCancelled()) {
            stop(process);
            return fail(ErrorCode::Cancelled);
        }
        if (hasEnded(process)) {
            answer += process.readAllStandardOutput();
            return isEnough(answer) ? Result<QByteArray>(answer) : Result<QByteArray>(fail(whyItEnded(process)));
        }
        if (timer.elapsed() > seconds * msPerSecond) {
            stop(process);
            return fail(ErrorCode::TooLarge, QStringLiteral("time"));
        }
    }
}

Result<QByteArray> runProgram(const QString &program, const QStringList &arguments, const QByteArray &input,
                              int seconds, const Progress &progress)
{
    if (progress.isCancelled()) {
        return fail(ErrorCode::Cancelled);
    }
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForStarted(startMs)) {
        return fail(ErrorCode::Unsupported, {}, {program.section(QLatin1Char('/'), -1)});
    }
    bool closed = false;
    const auto isOver = [&](const QByteArray &) {
        if (!closed && process.bytesToWrite() == 0) {
            process.closeWriteChannel();
            closed = true;
        }
        return hasEnded(process);
    };
    auto output = converse(process, input, seconds, progress, isOver);
    if (!output) {
        return output;
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return fail(ErrorCode::IoFailed, {}, {program.section(QLatin1Char('/'), -1)});
    }
    return *output + process.readAllStandardOutput();
}

} // namespace oyako::papers
