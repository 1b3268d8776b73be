// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/json_reader.h"

#include "core/base/utf8.h"

#include <QJsonDocument>

namespace oyako::forms {

namespace {

/// Looks at brackets and quotes only, so that neither depth nor a huge string reaches the parser.
Result<void> checkShape(const QByteArray &bytes, const JsonLimits &limits)
{
    int depth = 0;
    qsizetype stringStart = -1;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char c = bytes.at(at);
        if (stringStart >= 0) {
            if (c == '\\') {
                ++at;
            } else if (c == '"') {
                stringStart = -1;
            } else if (at - stringStart > limits.stringBytes) {
                return fail(
                    ErrorCode::TooLarge, {},
                    {QString::number(limits.stringBytes), QStringLiteral("string"), QString::number(stringStart)});
            }
        } else if (c == '"') {
            stringStart = at;
        } else if (c == '{' || c == '[') {
            if (++depth > limits.depth) {
                return fail(ErrorCode::TooDeep, {}, {QString::number(limits.depth)});
            }
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return {};
}

} // namespace

Result<QJsonObject> readJsonObject(const QByteArray &bytes, const JsonLimits &limits)
{
    if (bytes.size() > limits.bytes) {
        return fail(ErrorCode::TooLarge, {}, {QString::number(limits.bytes)});
    }
    if (const auto offset = utf8::firstInvalid(bytes)) {
        return fail(ErrorCode::NotUtf8, {}, {QString::number(*offset)});
    }
    OYAKO_TRY(checkShape(bytes, limits));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        return fail(ErrorCode::NotJson, {}, {QString::number(error.offset)});
    }
    if (!document.isObject()) {
        return fail(ErrorCode::NotJson, {}, {QStringLiteral("0")});
    }
    return document.object();
}

} // namespace oyako::forms
