// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/csv.h"

#include "core/base/utf8.h"

#include <charconv>

namespace oyako::csv {

namespace {

bool contains(QByteArrayView set, char c)
{
    return set.indexOf(c) >= 0;
}

bool isPlainNumber(QByteArrayView field)
{
    const QByteArrayView digits = field.startsWith('+') && !field.startsWith("+-") ? field.sliced(1) : field;
    double number = 0;
    const auto end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, number);
    // from_chars also reads words such as "-nan(…)", which a spreadsheet would run.
    return read.ec == std::errc() && read.ptr == end &&
           std::all_of(digits.begin(), digits.end(), [](char c) { return contains("0123456789.eE+-", c); });
}

bool startsLikeFormula(QByteArrayView field)
{
    return !field.isEmpty() && contains("=+-@\t\r'", field.front()) && !isPlainNumber(field);
}

} // namespace

Reader::Reader(QByteArrayView content, const ReadOptions &options)
    : m_content(content)
    , m_options(options)
{
    if (m_content.startsWith("\xEF\xBB\xBF")) {
        m_byteOrderMark = true;
        m_at = 3;
    }
    const qsizetype lineFeed = m_content.indexOf('\n');
    m_crlf = lineFeed > 0 && m_content.at(lineFeed - 1) == '\r';
}

tl::unexpected<Error> Reader::refuse(QLatin1String reason) const
{
    return fail(ErrorCode::BadData, QLatin1String("line ") + QString::number(m_line), {reason});
}

Result<bool> Reader::next(Fields &fields)
{
    if (!m_checked) {
        if (const auto offset = utf8::firstInvalid(m_content)) {
            return fail(ErrorCode::NotUtf8, {}, {QString::number(*offset)});
        }
        m_checked = true;
    }
    fields.clear();
    m_unescaped.clear();
    if (!skipEmptyLines()) {
        return false;
    }
    m_recordLine = m_line;
    m_recordStart = m_at;
    OYAKO_TRY(readRecord(fields));
    if (m_width == 0) {
        m_width = fields.size();
    } else if (fields.size() != m_width && !m_options.ragged) {
        return fail(ErrorCode::BadData, QLatin1String("line ") + QString::number(m_recordLine),
                    {QStringLiteral("fields")});
    }
    return true;
}

QByteArrayView Reader::passOver()
{
    const qsizetype lineFeed = m_content.indexOf('\n', m_recordStart);
    const qsizetype end = lineFeed < 0 ? m_content.size() : lineFeed;
    const QByteArrayView line = m_content.sliced(m_recordStart, end - m_recordStart);
    m_at = lineFeed < 0 ? end : end + 1;
    m_line = m_recordLine + 1;
    return line.endsWith('\r') ? line.chopped(1) : line;
}

bool Reader::skipEmptyLines()
{
    while ((m_width != 1 || m_options.ragged) && m_at < m_content.size()) {
        const QByteArrayView rest = m_content.sliced(m_at);
        const bool lineEnd = rest.startsWith('\n') || (m_options.loose && rest.startsWith('\r'));
        const qsizetype empty = rest.startsWith("\r\n") ? 2 : lineEnd ? 1 : 0;
        if (empty == 0) {
            return true;
        }
        m_at += empty;
        ++m_line;
    }
    return m_at < m_content.size();
}

Result<void> Reader::readRecord(Fields &fields)
{
    for (;;) {
        if (fields.size() == mostFields) {
            return refuse(QLatin1String("fields"));
        }
        const bool quoted = m_at < m_content.size() && m_content.at(m_at) == '"';
        auto field = quoted ? readQuoted() : readPlain();
        if (!field) {
            return fail(std::move(field).error());
        }
        fields.push_back(*field);
        auto more = endField();
        if (!more) {
            return fail(std::move(more).error());
        }
        if (!*more) {
            return {};
        }
    }
}

Result<QByteArrayView> Reader::readQuoted()
{
    const qsizetype start = ++m_at;
    std::string *unescaped = nullptr;
    for (qsizetype from = start;;) {
        const qsizetype quote = m_content.indexOf('"', m_at);
        if (quote < 0) {
            return refuse(QLatin1String("quote"));
        }
        const QByteArrayView part = m_content.sliced(from, quote - from);
        m_line += std::count(part.begin(), part.end(), '\n');
        const bool doubled = quote + 1 < m_content.size() && m_content.at(quote + 1) == '"';
        if (!doubled && !unescaped) {
            m_at = quote + 1;
            return part;
        }
        unescaped = unescaped ? unescaped : &m_unescaped.emplace_back();
        unescaped->append(part.data(), static_cast<size_t>(part.size()));
        if (!doubled) {
            m_at = quote + 1;
            return QByteArrayView(*unescaped);
        }
        unescaped->push_back('"');
        m_at = from = quote + 2;
    }
}

Result<QByteArrayView> Reader::readPlain()
{
    const qsizetype start = m_at;
    for (; m_at < m_content.size(); ++m_at) {
        const char c = m_content.at(m_at);
        if (c == m_options.separator || c == '\n' || c == '\r') {
            break;
        }
        if (c == '"' && !m_options.loose) {
            return refuse(QLatin1String("quote"));
        }
    }
    return m_content.sliced(start, m_at - start);
}

Result<bool> Reader::endField()
{
    if (m_at == m_content.size()) {
        return false;
    }
    const char end = m_content.at(m_at++);
    if (end == m_options.separator) {
        return true;
    }
    if (end != '\n' && end != '\r') {
        return refuse(QLatin1String("quote"));
    }
    if (end == '\r' && m_at < m_content.size() && m_content.at(m_at) == '\n') {
        ++m_at;
    } else if (end == '\r' && !m_options.loose) {
        return refuse(QLatin1String("line_end"));
    }
    ++m_line;
    return false;
}

Result<QList<QStringList>> readAll(QByteArrayView content)
{
    Reader reader(content);
    QList<QStringList> records;
    Fields fields;
    for (;;) {
        auto more = reader.next(fields);
        if (!more) {
            return fail(std::move(more).error());
        }
        if (!*more) {
            return records;
        }
        QStringList &record = records.emplaceBack();
        for (const QByteArrayView field : fields) {
            record.append(utf8::textOf(field));
        }
    }
}

qsizetype column(const Fields &header, QByteArrayView name)
{
    const auto found = std::find(header.begin(), header.end(), name);
    return found == header.end() ? -1 : found - header.begin();
}

Writer::Writer(const WriteOptions &options)
    : m_options(options)
{
    if (options.byteOrderMark) {
        m_content.append("\xEF\xBB\xBF");
    }
}

void Writer::append(QByteArrayView field, bool alone)
{
    const bool guarded = m_options.guardFormulas && startsLikeFormula(field);
    const bool quoted = (alone && field.isEmpty()) ||
                        std::any_of(field.begin(), field.end(), [](char c) { return contains(",\"\r\n", c); });
    if (quoted) {
        m_content.append('"');
    }
    if (guarded) {
        m_content.append('\'');
    }
    if (!quoted) {
        m_content.append(field);
        return;
    }
    for (const char c : field) {
        if (c == '"') {
            m_content.append('"');
        }
        m_content.append(c);
    }
    m_content.append('"');
}

void Writer::record(const Fields &fields)
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (i > 0) {
            m_content.append(',');
        }
        append(fields[i], fields.size() == 1);
    }
    m_content.append(m_options.lineEnd);
}

void Writer::record(const QStringList &fields)
{
    std::vector<QByteArray> encoded;
    encoded.reserve(static_cast<size_t>(fields.size()));
    for (const QString &field : fields) {
        encoded.push_back(field.toUtf8());
    }
    record(Fields(encoded.begin(), encoded.end()));
}

} // namespace oyako::csv
