// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/note.h"

#include "core/base/json_text.h"

namespace oyako::cli {

namespace {

void writeLine(const QByteArray &line)
{
    std::fprintf(stderr, "%s\n", line.constData());
    std::fflush(stderr);
}

} // namespace

void note(const Invocation &invocation, const QString &line)
{
    const bool isJson = invocation.json() || invocation.jsonl();
    writeLine(isJson ? json::compact(QJsonObject{{QStringLiteral("note"), line}})
                     : QByteArray("oyako-cli: note: ") + line.toUtf8());
}

void warn(const Invocation &invocation, const QString &code, const QString &field)
{
    const bool isJson = invocation.json() || invocation.jsonl();
    const QJsonObject body{{QStringLiteral("code"), code}, {QStringLiteral("field"), field}};
    const QString line = QStringLiteral("oyako-cli: warning: %1: %2").arg(code, field);
    writeLine(isJson ? json::compact(QJsonObject{{QStringLiteral("warning"), body}}) : line.toUtf8());
}

} // namespace oyako::cli
