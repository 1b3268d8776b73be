// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/note.h"

#include "core/base/json_text.h"

namespace oyako::cli {

void note(const Invocation &invocation, const QString &line)
{
    const bool isJson = invocation.json() || invocation.jsonl();
    const QByteArray bytes = isJson ? json::compact(QJsonObject{{QStringLiteral("note"), line}})
                                    : QByteArray("oyako-cli: note: ") + line.toUtf8();
    std::fprintf(stderr, "%s\n", bytes.constData());
    std::fflush(stderr);
}

} // namespace oyako::cli
