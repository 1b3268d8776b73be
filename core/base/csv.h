// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QStringList>

#include <deque>
#include <string>
#include <vector>

namespace oyako::csv {

/// The fields of one record, as UTF-8.
using Fields = std::vector<QByteArrayView>;

/// Of one record: a byte of text for each would become many of memory.
inline constexpr size_t mostFields = 1'000'000;

/// What a file from elsewhere may do besides RFC 4180.
struct ReadOptions {
    char separator = ',';
    bool ragged = false; ///< Records may have any number of fields.
    bool loose = false;  ///< A quote inside an unquoted field is a character, CR alone ends a line, too.
};

/// Reads comma-separated values as RFC 4180 writes them, record by record and without copying. Taken as well: a byte
/// order mark at the start, LF alone as line end, and empty lines between records (skipped, unless records have one
/// field). Refused: text that is not UTF-8, a quote inside an unquoted field, text after a closing quote, an unclosed
/// quote, CR without LF, a record with more or fewer fields than the first, and one with more than mostFields.
class Reader final {
public:
    /// `content` must outlive the reader and the fields it gives out.
    explicit Reader(QByteArrayView content, const ReadOptions &options = {});

    /// Reads the next record into `fields`; false at the end. The views hold until the next call.
    /// NotUtf8 (argument: byte offset). BadData: field "line N", argument "quote", "line_end" or "fields".
    [[nodiscard]] Result<bool> next(Fields &fields);

    /// After next() refused a record with BadData: the line on which that record began, as it stands and without its
    /// end; next() goes on behind it. What an open quote swallowed of the lines after it is read anew.
    [[nodiscard]] QByteArrayView passOver();

    /// The line on which the record last read began, from 1.
    [[nodiscard]] qint64 line() const { return m_recordLine; }
    [[nodiscard]] bool hasByteOrderMark() const { return m_byteOrderMark; }
    /// The line end of the first record: "\r\n" or "\n".
    [[nodiscard]] QByteArrayView lineEnd() const { return m_crlf ? QByteArrayView("\r\n") : QByteArrayView("\n"); }

private:
    [[nodiscard]] tl::unexpected<Error> refuse(QLatin1String reason) const;
    [[nodiscard]] Result<void> readRecord(Fields &fields);
    [[nodiscard]] Result<QByteArrayView> readQuoted();
    [[nodiscard]] Result<QByteArrayView> readPlain();
    [[nodiscard]] Result<bool> endField();
    [[nodiscard]] bool skipEmptyLines();

    QByteArrayView m_content;
    ReadOptions m_options;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_recordLine = 0;
    qsizetype m_recordStart = 0;
    size_t m_width = 0;
    bool m_byteOrderMark = false;
    bool m_crlf = false;
    bool m_checked = false;
    std::deque<std::string> m_unescaped; ///< fields of this record that held doubled quotes
};

/// Every record as text, the header first. For small files; errors as Reader::next().
[[nodiscard]] Result<QList<QStringList>> readAll(QByteArrayView content);

/// The place of `name` in a header, or -1.
[[nodiscard]] qsizetype column(const Fields &header, QByteArrayView name);

struct WriteOptions {
    QByteArrayView lineEnd = "\r\n";
    bool byteOrderMark = false; ///< spreadsheets take the file for UTF-8 only with it
    /// Puts an apostrophe before a field that a spreadsheet would run as a formula: one that begins with = + - @, a tab
    /// or CR; and before one that begins with an apostrophe, so that what was guarded can be told. Plain numbers
    /// ("-2.5", "+3") stay as they are.
    bool guardFormulas = false;
};

/// Writes records as RFC 4180 says; quotes only where needed.
class Writer final {
public:
    explicit Writer(const WriteOptions &options = {});

    void record(const Fields &fields);
    void record(const QStringList &fields);
    /// What was written; the writer is empty afterwards.
    [[nodiscard]] QByteArray take() { return std::move(m_content); }
    void reserve(qsizetype bytes) { m_content.reserve(bytes); }

private:
    void append(QByteArrayView field, bool alone);

    WriteOptions m_options;
    QByteArray m_content;
};

} // namespace oyako::csv
