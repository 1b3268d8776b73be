// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/csv.h"
#include "core/growth/types.h"

#include <optional>

namespace oyako::growth {

/// Reads the rows of a reference file (CSV, one header row) cell by cell. The first cell that breaks the format ends
/// the reading: after it every cell reads as empty or 0, and finish() says which one it was.
class TableFile final {
public:
    /// `name` is what errors call the file; `content` must outlive the reader.
    TableFile(QString name, QByteArrayView content);

    /// Moves to the next row; false at the end and after a failure.
    [[nodiscard]] bool next();
    [[nodiscard]] bool has(QByteArrayView column) const { return place(column) < m_header.size(); }
    /// The first column whose name begins so, or nothing.
    [[nodiscard]] std::optional<QByteArray> columnStartingWith(QByteArrayView prefix) const;

    /// The cell as it stands; a missing column is a failure.
    [[nodiscard]] QByteArrayView text(QByteArrayView column);
    [[nodiscard]] QString string(QByteArrayView column) { return QString::fromUtf8(text(column)); }
    [[nodiscard]] double number(QByteArrayView column);
    [[nodiscard]] double positive(QByteArrayView column);
    /// Nothing for an empty cell.
    [[nodiscard]] std::optional<double> optionalNumber(QByteArrayView column);
    [[nodiscard]] Sex sex(QByteArrayView column);

    /// Notes that this cell cannot be, for rules that only the caller knows.
    void refuse(QByteArrayView column);
    [[nodiscard]] bool isGood() const { return !m_error; }
    /// BadData: field "NAME: line N: column", or what the CSV reader found. `field` "NAME: empty" without any row.
    [[nodiscard]] Result<void> finish() const;

private:
    [[nodiscard]] size_t place(QByteArrayView column) const;

    QString m_name;
    csv::Reader m_reader;
    std::vector<QByteArray> m_header; ///< copies: the reader's views end with its next record
    csv::Fields m_row;
    bool m_hasRows = false;
    std::optional<Error> m_error;
};

} // namespace oyako::growth
