// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace oyako::papers {

/// Larger files are refused: 100 MiB hold some 500 scanned pages.
inline constexpr qint64 largestFile = 100LL << 20;
/// A text file above this is no letter.
inline constexpr qint64 largestText = 5LL << 20;
/// Files taken from folders at a time.
inline constexpr int mostFiles = 1000;

/// A file from outside, read whole.
struct File {
    QString name; ///< The last part of its path.
    QByteArray content;
    QString mediaType;
};

/// What the content is, by its first bytes and never by its name: application/pdf, image/jpeg, image/png, image/gif,
/// image/webp, image/tiff, or text/plain for UTF-8 text of any kind (HTML and CSV are text here and nothing more).
/// Empty for anything else.
[[nodiscard]] QString mediaTypeOf(const QByteArray &content);

/// Reads a regular file as it was at one instant. NotFound. NotAllowed (field "link") for a symbolic link, (field
/// "kind") for a folder, pipe or device. Conflict when it changed while it was read. MissingValue ("content") when
/// empty. TooLarge (argument: the limit). NotRecognised: none of the media types. IoFailed.
[[nodiscard]] Result<File> readFile(const QString &path);

/// Files to take in.
struct Gathered {
    QStringList paths;
    bool isAll = true; ///< There were no more than mostFiles.
};

/// The regular files among the paths and, whole, below the folders among them; by name; links and hidden files are left
/// out of folders. At most mostFiles.
[[nodiscard]] Gathered filesIn(const QStringList &paths);

/// A title from a file's name: without suffix, underscores as blanks, no control characters, at most 100 characters.
[[nodiscard]] QString titleFrom(const QString &fileName);

} // namespace oyako::papers
