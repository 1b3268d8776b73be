// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

/// What leaves a book never lands on one.
namespace oyako::files {

/// NotAllowed ("bookFolder") when `path`, its links followed, is or lies in a folder that holds a book, or among such a
/// book's backups: nothing but the book itself writes there. Folders below it are free. replace() asks this first.
[[nodiscard]] Result<void> checkLeaving(const QString &path);

/// As replace(), for what belongs to a book and lies in its folder.
[[nodiscard]] Result<void> replacePart(const QString &path, const QByteArray &content);

} // namespace oyako::files
