// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/pages/paper_index.h"
#include "core/papers/reader.h"

#include <functional>

namespace oyako::paint {

/// Words of the index, in the language of the moment.
struct BundleWords {
    QString title;
    QString day;
    QString pageWord;
    QString paperWord;
    /// What stands under a paper's title.
    std::function<QString(const book::Stored<records::Document> &)> details;
};

/// Papers as they go into one PDF, taken out of the book.
struct Bundle {
    pages::PaperIndex index;
    QList<papers::Part> parts;
};

/// In the order of `documents`. UnknownRecord, or NotFound for a paper whose content is not in the book.
[[nodiscard]] Result<Bundle> collectBundle(const book::Book &book, const QList<RecordId> &documents,
                                           const BundleWords &words);

/// One PDF: the index, then the papers. Needs no book and no window: may run in another thread. Failures of Reader;
/// NotAllowed for a PDF behind a password. The field of those is the number of the paper, from 0.
[[nodiscard]] Result<QByteArray> renderBundle(const Bundle &bundle, papers::Reader &reader, const Progress &progress);

} // namespace oyako::paint
