// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// What the columns of a published list mean: resources/facilities/headers.csv and vaccine_headers.csv.
namespace oyako::facilities {

/// A column of a list.
struct Column {
    QString header;  ///< As written.
    QString key;     ///< "name", "addr", "lat" …; "vaccine" for a vaccine's column; empty: not known, kept as it is.
    QString vaccine; ///< Of a vaccine's column: the id of its course; may be empty.
};

/// A header as headers are compared: NFKC, case folded, without blanks and line ends.
[[nodiscard]] QString plainHeader(const QString &header);

/// What a header stands for; key and vaccine empty when it is not known.
[[nodiscard]] Column columnOf(const QString &header);

/// The columns of a whole header. A prefix that most headers share (赤ちゃんの駅_名称) is looked past; of two columns
/// with one meaning the first counts and the others are kept as they are. `names` (as many, may be empty) are looked at
/// where a header is there twice.
[[nodiscard]] QList<Column> columnsOf(const QStringList &headers, const QStringList &names = {});

/// How many different meanings a row has when taken as a header.
[[nodiscard]] qsizetype knownNames(const QStringList &row);

} // namespace oyako::facilities
