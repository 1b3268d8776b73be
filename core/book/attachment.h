// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace oyako::book {

/// The content of a scan, photo, PDF or text, kept once however often it is referred to.
struct Attachment {
    QString sha256; ///< Lower-case hexadecimal; the key.
    QString mediaType;
    QByteArray content;
};

/// Where the text of a page comes from. The words are stored.
enum class TextSource {
    File,       ///< Part of the file.
    Recognised, ///< Read from the picture by a program; may be wrong.
    Hand,       ///< Written or corrected by a person.
};

/// The text of one page of a paper.
struct PageText {
    int page = 1; ///< From 1.
    TextSource source = TextSource::File;
    QString text;

    friend bool operator==(const PageText &, const PageText &) = default;
};

/// The text of all pages of a paper, which is replaced as a whole.
struct PaperPages {
    RecordId document;
    QString writtenAt; ///< ISO 8601 in UTC; empty for text an older program wrote.
    QList<PageText> pages;
};

/// A paper in which every searched word stands.
struct PaperHit {
    RecordId document;
    int page = 0;    ///< The first page with the most of the words; 0: all in what was written about it.
    QString excerpt; ///< The text around a word there, in one line; empty for page 0.

    friend bool operator==(const PaperHit &, const PaperHit &) = default;
};

/// SHA-256 in lower-case hexadecimal, as Document::sha256 has it.
[[nodiscard]] QString digestOf(const QByteArray &content);

} // namespace oyako::book
