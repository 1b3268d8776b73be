// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/json_reader.h"

#include "core/base/utf8.h"

#include <QJsonDocument>
#include <QSet>

#include <vector>

namespace oyako::json {

namespace {

/// Notices a name that an object has twice: two readers could take two different values for it. Fed with brackets,
/// commas and strings.
class NameWatch {
public:
    void open(bool isObject) { m_levels.push_back({isObject, isObject, {}}); }
    void close()
    {
        if (!m_levels.empty()) {
            m_levels.pop_back();
        }
    }
    void comma()
    {
        if (!m_levels.empty()) {
            m_levels.back().nameComes = m_levels.back().isObject;
        }
    }
    /// False for a name seen before.
    [[nodiscard]] bool string(QByteArrayView text)
    {
        if (m_levels.empty() || !m_levels.back().nameComes) {
            return true;
        }
        Level &level = m_levels.back();
        level.nameComes = false;
        const auto before = level.names.size();
        level.names.insert(text.toByteArray());
        return level.names.size() > before;
    }

private:
    struct Level {
        bool isObject;
        bool nameComes;
        QSet<QByteArray> names;
    };
    std::vector<Level> m_levels;
};

/// Looks at brackets and quotes only, so that neither depth nor a huge string reaches the parser.
Result<void> checkShape(const QByteArray &bytes, const Limits &limits)
{
    int depth = 0;
    qsizetype stringStart = -1;
    NameWatch names;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char c = bytes.at(at);
        if (stringStart >= 0) {
            if (c == '\\') {
                ++at;
            } else if (c == '"') {
                if (!names.string(QByteArrayView(bytes).sliced(stringStart + 1, at - stringStart - 1))) {
                    return fail(ErrorCode::NotJson, {}, {QString::number(stringStart)});
                }
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
            names.open(c == '{');
        } else if (c == '}' || c == ']') {
            --depth;
            names.close();
        } else if (c == ',') {
            names.comma();
        }
    }
    return {};
}

} // namespace

Result<QJsonObject> readObject(const QByteArray &bytes, const Limits &limits)
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

} // namespace oyako::json
