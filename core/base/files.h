// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace oyako::files {

/// Reads a whole file. TooLarge (argument: the limit) when it holds more than `limit` bytes, NotFound when there is
/// none, IoFailed otherwise, also for what is no regular file: a pipe nobody writes into would never end. Never reads
/// more than limit + 1 bytes, also when the file grows meanwhile.
[[nodiscard]] Result<QByteArray> read(const QString &path, qint64 limit);

/// Replaces a file in one step: written beside it with permissions 0600 set before the content, flushed, then renamed.
/// After a failure (DiskFull, ReadOnly, IoFailed) the old file is as it was. IoFailed also where there is something
/// that is no regular file: a device would be lost.
[[nodiscard]] Result<void> replace(const QString &path, const QByteArray &content);

/// Makes an empty file that only its owner may read and write (0600), before anything is put into it. AlreadyExists
/// when there is one; DiskFull, ReadOnly or IoFailed otherwise.
[[nodiscard]] Result<void> createPrivate(const QString &path);

/// Makes a file's new or changed name in its folder survive power loss; nothing to do on Windows.
[[nodiscard]] Result<void> syncFolder(const QString &folder);

/// Makes a folder (and its parents) that only its owner may enter (0700).
[[nodiscard]] Result<void> makePrivateFolder(const QString &path);

} // namespace oyako::files
