// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/error_json.h"

namespace oyako::cli {

QString errorLine(const Error &error)
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

QJsonObject errorJson(const Error &error)
{
    return {{QStringLiteral("code"), QString(errorWord(error.code))},
            {QStringLiteral("field"), error.field},
            {QStringLiteral("message"), errorLine(error)}};
}

} // namespace oyako::cli
