// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/page.h"
#include "core/pages/text_fit.h"

namespace oyako::pages {

/// One paper of a set that goes out as one PDF.
struct IndexLine {
    QString title;
    QString details; ///< Whose, kind, days; may be empty.
    int pages = 0;
};

/// Words and lines of the page in front.
struct PaperIndex {
    QString title;
    QString day;       ///< "2026年11月22日"
    QString pageWord;  ///< Over the column of page numbers.
    QString paperWord; ///< Over the titles.
    QList<IndexLine> lines;
};

/// The page or pages in front: each paper with the page of the whole file it begins on, the index counted in.
[[nodiscard]] Document layOut(const PaperIndex &index, const TextMeasure &measure);

/// Plain text on A4 pages, for papers that are text files; nothing is interpreted.
[[nodiscard]] Document layOutText(const QString &title, const QString &text, const TextMeasure &measure);

} // namespace oyako::pages
