// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/json_reader.h"

#include "core/base/json_text.h"
#include "core/base/utf8.h"

#include <QSet>

#include <vector>

namespace oyako::json {

namespace {

/// Notices a name that an object has twice: two readers could take two different values for it. Fed with brackets,
/// commas and strings.
class NameWatch {
public:
    void open(bool isObject)
    {
        if (m_depth == m_levels.size()) {
            m_levels.emplace_back();
        }
        Level &level = m_levels[m_depth++];
        level.isObject = isObject;
        level.nameComes = isObject;
        level.few.clear();
        level.many.clear();
    }
    void close() { m_depth -= m_depth > 0 ? 1 : 0; }
    void comma()
    {
        if (m_depth > 0) {
            m_levels[m_depth - 1].nameComes = m_levels[m_depth - 1].isObject;
        }
    }
    /// False for a name seen before. The text must outlive the watch.
    [[nodiscard]] bool string(QByteArrayView text)
    {
        if (m_depth == 0 || !m_levels[m_depth - 1].nameComes) {
            return true;
        }
        m_levels[m_depth - 1].nameComes = false;
        return m_levels[m_depth - 1].add(plain(text));
    }
    /// How many names the object at hand has so far.
    [[nodiscard]] qsizetype names() const
    {
        return m_depth == 0 ? 0 : m_levels[m_depth - 1].few.size() + m_levels[m_depth - 1].many.size();
    }

private:
    /// Most objects have few names; a set for each would cost more than all the rest of reading.
    struct Level {
        bool isObject = false;
        bool nameComes = false;
        QList<QByteArray> few;
        QSet<QByteArray> many;

        [[nodiscard]] bool add(const QByteArray &name)
        {
            constexpr qsizetype mostFew = 16;
            if (few.contains(name) || many.contains(name)) {
                return false;
            }
            if (few.size() < mostFew) {
                few.append(name);
            } else {
                many.insert(name);
            }
            return true;
        }
    };

    /// "\u0069d" is "id" to whoever reads it.
    static QByteArray plain(QByteArrayView text)
    {
        if (!text.contains('\\')) {
            return QByteArray::fromRawData(text.data(), text.size());
        }
        const QJsonDocument written = QJsonDocument::fromJson("[\"" + text.toByteArray() + "\"]");
        return written.isArray() ? written[0].toString().toUtf8() : text.toByteArray();
    }

    std::vector<Level> m_levels; ///< Kept when left, with their memory.
    size_t m_depth = 0;
};

/// The code unit of \uXXXX; -1 for anything else.
int codeUnit(QByteArrayView escape)
{
    constexpr qsizetype size = 6;
    constexpr int hexadecimal = 16;
    bool isNumber = false;
    const int unit = escape.size() >= size && escape.startsWith("\\u")
                         ? escape.sliced(2, size - 2).toByteArray().toInt(&isNumber, hexadecimal)
                         : -1;
    return isNumber ? unit : -1;
}

/// How many bytes an escape takes, a pair of surrogates counting as one; 0 for half a pair: it is no character, and
/// what readers make of it differs (RFC 8259 §8.2).
int escapeLength(QByteArrayView escape)
{
    constexpr int plain = 2;
    constexpr int unitSize = 6;
    const int unit = codeUnit(escape);
    if (unit < 0 || !QChar::isSurrogate(static_cast<char32_t>(unit))) {
        return plain;
    }
    const int second = codeUnit(escape.sliced(unitSize));
    const bool isPair = QChar::isHighSurrogate(static_cast<char32_t>(unit)) && second >= 0 &&
                        QChar::isLowSurrogate(static_cast<char32_t>(second));
    return isPair ? 2 * unitSize : 0;
}

Result<void> tooMany(qint64 limit, const char *what)
{
    return fail(ErrorCode::TooLarge, {}, {QString::number(limit), QLatin1String(what)});
}

/// Looks at brackets and quotes only, so that neither depth nor a huge string reaches the parser.
Result<void> checkShape(const QByteArray &bytes, const Limits &limits)
{
    int depth = 0;
    qint64 containers = 0;
    qint64 values = 0;
    qsizetype stringStart = -1;
    NameWatch names;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char c = bytes.at(at);
        if (stringStart >= 0) {
            if (c == '\\') {
                const int length = escapeLength(QByteArrayView(bytes).sliced(at));
                if (length == 0) {
                    return fail(ErrorCode::NotJson, {}, {QString::number(at)});
                }
                at += length - 1;
            } else if (c == '"') {
                if (!names.string(QByteArrayView(bytes).sliced(stringStart + 1, at - stringStart - 1))) {
                    return fail(ErrorCode::NotJson, {}, {QString::number(stringStart)});
                }
                if (names.names() > limits.names) {
                    return tooMany(limits.names, "names");
                }
                stringStart = -1;
            } else if (static_cast<unsigned char>(c) < ' ') {
                return fail(ErrorCode::NotJson, {}, {QString::number(at)}); // RFC 8259 §7: to be escaped.
            }
            // Behind the rest, so that a text of escapes alone is measured too.
            if (stringStart >= 0 && at - stringStart > limits.stringBytes) {
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
            if (++containers > limits.containers) {
                return tooMany(limits.containers, "containers");
            }
            names.open(c == '{');
        } else if (c == '}' || c == ']') {
            --depth;
            names.close();
        } else if (c == ',') {
            if (++values > limits.values) {
                return tooMany(limits.values, "values");
            }
            names.comma();
        }
    }
    return {};
}

} // namespace

Result<QJsonDocument> readDocument(const QByteArray &bytes, const Limits &limits)
{
    if (bytes.size() > limits.bytes) {
        return fail(ErrorCode::TooLarge, {}, {QString::number(limits.bytes)});
    }
    if (const auto offset = utf8::firstInvalid(bytes)) {
        return fail(ErrorCode::NotUtf8, {}, {QString::number(*offset)});
    }
    OYAKO_TRY(checkShape(bytes, limits));
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        return fail(ErrorCode::NotJson, {}, {QString::number(error.offset)});
    }
    if (const QByteArray escaped = withMarksEscaped(bytes); escaped.size() != bytes.size()) {
        document = QJsonDocument::fromJson(escaped); // After the first, so that an error is named by its own place.
    }
    return document;
}

Result<QJsonObject> readObject(const QByteArray &bytes, const Limits &limits)
{
    const auto document = readDocument(bytes, limits);
    if (!document) {
        return fail(document.error());
    }
    return document->isObject() ? Result<QJsonObject>(document->object())
                                : fail(ErrorCode::NotJson, {}, {QStringLiteral("0")});
}

} // namespace oyako::json
