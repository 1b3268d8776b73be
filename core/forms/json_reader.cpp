// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/json_reader.h"

#include <QJsonDocument>

namespace oyako::forms {

namespace {

/// Length of the UTF-8 sequence that starts at `at`, 0 when it is not one (RFC 3629: no overlong forms, no surrogates).
int sequenceLength(const QByteArray &bytes, qsizetype at)
{
    const auto byte = [&](qsizetype offset) {
        return at + offset < bytes.size() ? static_cast<unsigned char>(bytes.at(at + offset)) : 0U;
    };
    const unsigned first = byte(0);
    const int length = first < 0x80                    ? 1
                       : first >= 0xC2 && first < 0xE0 ? 2
                       : first >= 0xE0 && first < 0xF0 ? 3
                       : first >= 0xF0 && first < 0xF5 ? 4
                                                       : 0;
    for (int i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U) {
            return 0;
        }
    }
    const bool overlong = (first == 0xE0 && byte(1) < 0xA0) || (first == 0xF0 && byte(1) < 0x90);
    const bool outside = (first == 0xED && byte(1) >= 0xA0) || (first == 0xF4 && byte(1) >= 0x90);
    return overlong || outside ? 0 : length;
}

Result<void> checkUtf8(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const int length = sequenceLength(bytes, at);
        if (length == 0) {
            return fail(ErrorCode::NotUtf8, {}, {QString::number(at)});
        }
        at += length;
    }
    return {};
}

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
    OYAKO_TRY(checkUtf8(bytes));
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
