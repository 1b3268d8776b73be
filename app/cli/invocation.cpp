// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/invocation.h"

#include "app/cli/error_json.h"
#include "core/base/json_text.h"

namespace oyako::cli {

namespace {

void writeLine(std::FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

/// What people type may hold line breaks; an error is one line.
void writeError(const QString &line, const QJsonObject &body, bool isJson)
{
    writeLine(stderr, isJson ? json::compact(QJsonObject{{QStringLiteral("error"), body}})
                             : QByteArray("oyako-cli: ") + line.simplified().toUtf8());
}

} // namespace

Invocation::Invocation(QString command, Arguments arguments, std::unique_ptr<Clock> clock)
    : m_command(std::move(command))
    , m_arguments(std::move(arguments))
    , m_clock(std::move(clock))
{
}

void Invocation::print(const QString &line) const
{
    writeLine(stdout, line.toUtf8());
}

void Invocation::print(const QJsonObject &object) const
{
    writeLine(stdout, json::compact(object));
}

int Invocation::refuse(const Error &error) const
{
    const bool isOption = error.field.startsWith(QLatin1String("--"));
    if (isOption && error.code == ErrorCode::UnknownField) {
        return usage({QLatin1String("unknown_option"), error.field});
    }
    if (isOption && error.code == ErrorCode::MissingValue) {
        return usage({errorWord(error.code), error.field});
    }
    writeError(errorLine(error), errorJson(error), json() || jsonl());
    return exitStatus(error.code);
}

int Invocation::usage(const UsageError &error) const
{
    return printUsage(error, m_command, json() || jsonl());
}

int printUsage(const UsageError &error, const QString &command, bool isJson)
{
    QString line = error.code;
    line += error.field.isEmpty() ? QString() : QString(QLatin1String(": ") + error.field);
    line += QLatin1String("; see oyako-cli ");
    line += command.isEmpty() ? QString() : QString(command + QLatin1Char(' '));
    line += QLatin1String("--help");
    writeError(line,
               {{QStringLiteral("code"), QString(error.code)},
                {QStringLiteral("field"), error.field},
                {QStringLiteral("message"), line}},
               isJson);
    return Usage;
}

} // namespace oyako::cli
