// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/invocation.h"

#include "core/base/json_text.h"

namespace oyako::cli {

namespace {

void writeLine(std::FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

QString message(const Error &error)
{
    QString text = errorWord(error.code);
    if (!error.field.isEmpty()) {
        text += QLatin1String(": ") + error.field;
    }
    if (!error.arguments.isEmpty()) {
        text += QLatin1String(" (") + error.arguments.join(QLatin1String(", ")) + QLatin1Char(')');
    }
    return text;
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
        const QJsonObject body{{QStringLiteral("code"), QString(errorWord(error.code))},
                               {QStringLiteral("field"), error.field},
                               {QStringLiteral("message"), message(error)}};
        writeLine(stderr, json::compact(QJsonObject{{QStringLiteral("error"), body}}));
    } else {
        writeLine(stderr, QByteArray("oyako-cli: ") + message(error).toUtf8());
    }
    return exitStatus(error.code);
}

int Invocation::usage(const QString &line) const
{
    writeLine(stderr, QByteArray("usage: oyako-cli ") + line.toUtf8());
    return Usage;
}

} // namespace oyako::cli
