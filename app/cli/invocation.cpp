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

} // namespace

Invocation::Invocation(Arguments arguments, std::unique_ptr<Clock> clock)
    : m_arguments(std::move(arguments))
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
    if (json() || jsonl()) {
        writeLine(stderr, json::compact(QJsonObject{{QStringLiteral("error"), errorJson(error)}}));
    } else {
        writeLine(stderr, QByteArray("oyako-cli: ") + errorLine(error).toUtf8());
    }
    return exitStatus(error.code);
}

int Invocation::usage(const QString &line) const
{
    writeLine(stderr, QByteArray("usage: oyako-cli ") + line.toUtf8());
    return Usage;
}

} // namespace oyako::cli
