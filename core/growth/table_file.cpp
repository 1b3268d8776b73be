// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/table_file.h"

#include "core/growth/numbers.h"

namespace oyako::growth {

TableFile::TableFile(QString name, QByteArrayView content)
    : m_name(std::move(name))
    , m_reader(content)
{
    if (const auto read = m_reader.next(m_row); !read) {
        m_error = read.error();
    }
    for (const QByteArrayView column : m_row) {
        m_header.push_back(column.toByteArray());
    }
}

size_t TableFile::place(QByteArrayView column) const
{
    return static_cast<size_t>(std::find(m_header.begin(), m_header.end(), column) - m_header.begin());
}

bool TableFile::next()
{
    if (m_error) {
        return false;
    }
    const auto read = m_reader.next(m_row);
    if (!read) {
        m_error = read.error();
        return false;
    }
    m_hasRows = m_hasRows || *read;
    return *read;
}

std::optional<QByteArray> TableFile::columnStartingWith(QByteArrayView prefix) const
{
    const auto found =
        std::find_if(m_header.begin(), m_header.end(), [&](const QByteArray &name) { return name.startsWith(prefix); });
    return found == m_header.end() ? std::nullopt : std::optional(*found);
}

QByteArrayView TableFile::text(QByteArrayView column)
{
    const size_t at = place(column);
    if (at == m_header.size()) {
        refuse(column);
    }
    return m_error ? QByteArrayView() : m_row[at];
}

double TableFile::number(QByteArrayView column)
{
    const auto value = readNumber(text(column));
    if (!value) {
        refuse(column);
    }
    return value.value_or(0);
}

double TableFile::positive(QByteArrayView column)
{
    const double value = number(column);
    if (value <= 0) {
        refuse(column);
    }
    return value;
}

std::optional<double> TableFile::optionalNumber(QByteArrayView column)
{
    return text(column).isEmpty() ? std::nullopt : std::optional(number(column));
}

Sex TableFile::sex(QByteArrayView column)
{
    const QByteArrayView word = text(column);
    if (word != "male" && word != "female") {
        refuse(column);
    }
    return word == "female" ? Sex::Female : Sex::Male;
}

void TableFile::refuse(QByteArrayView column)
{
    if (!m_error) {
        const QString line = QLatin1String("line ") + QString::number(m_reader.line());
        m_error = Error{ErrorCode::BadData, line + QLatin1String(": ") + QString::fromUtf8(column), {}};
    }
}

Result<void> TableFile::finish() const
{
    if (m_error) {
        return fail(m_error->code, m_name + QLatin1String(": ") + m_error->field, m_error->arguments);
    }
    if (!m_hasRows) {
        return fail(ErrorCode::BadData, m_name + QLatin1String(": empty"));
    }
    return {};
}

} // namespace oyako::growth
